from tilt import *
import pc, folk
def poly(pts, closed=True):                       # half units are enough for so many facets
    p = Pen(.5).M(*pts[0][:2])
    for q in pts[1:]: p.L(*q[:2])
    return str(p.Z() if closed else p)
pc.poly = poly
D = Doc('tc', 'A long table in the garden'); r = random.Random(30); D.tooth(step=86); D.sprays(nl=9, R=40, L=(11, 16), w=.42); D.tufts(h=26, nb=5, w=3.4)
cam = Tilt(1080, 2.3, 18.5, 455, 438)
TH = math.radians(20); OX, OZ, LEN, HW = -.42, 2.3, 5.2, .46
def tw(s_, t, y=.75): return cam(OX+s_*math.sin(TH)+t*math.cos(TH), y, OZ+s_*math.cos(TH)-t*math.sin(TH))
def tx(s_, t): return OX+s_*math.sin(TH)+t*math.cos(TH), OZ+s_*math.cos(TH)-t*math.sin(TH)
# ---------------------------------------------------------------- sky, hedge, lawn
D.open('garden')
D.full(D.lin(0, 0, 0, 200, (0, 'teal>mist2.4'), (1, 'milk>mist.6')))
D.cumulus(150, 92, 230, 60, 3)
D.p(scallop([(-20, 150), (100, 134), (220, 152), (340, 132), (470, 150), (600, 136), (740, 152), (860, 130), (960, 146), (960, 320), (-20, 320)], 20, 5, 6), D.lin(0, 130, 0, 260, (0, 'moss>sage2'), (1, 'sage>milk.8')))
D.p(below([(-20, 214), (300, 204), (600, 212), (960, 202)], seed=5, amp=2, wl=60), D.lin(0, 204, 0, 940, (0, 'sage>lemon1.2'), (.3, 'sage>lemon.6'), (.7, 'sage>moss1.8'), (1, 'moss>ink.4')))
# mown stripes run with the table
for k in range(-5, 6):
    a, b, c, d_ = cam(OX+k*1.1+22*math.tan(TH), 0, OZ+22), cam(OX+(k+.5)*1.1+22*math.tan(TH), 0, OZ+22), cam(OX+(k+.5)*1.1-1*math.tan(TH), 0, OZ-1), cam(OX+k*1.1-1*math.tan(TH), 0, OZ-1)
    P = clip_convex([a, b, c, d_], [(-10, 206), (950, 206), (950, 950), (-10, 950)]); P and D.p(poly(P), D.lin(0, 206, 0, 940, (0, 'milk', .28), (.6, 'sand', .16), (1, 'sand', .06)))
D.close()
# ---------------------------------------------------------------- orchard behind
D.open('trees')
tb = ('moss>slate1.6', 'sage>moss1.6', 'sage>sand.8', 'sand>sage1.6'); tf_ = ('sage>slate1.6', 'sage>mist1', 'sage>milk1.4', None)
for x, y, k, tn, sd in ((372, 224, .5, tf_, 3), (62, 262, .98, tb, 7), (836, 238, .66, tb, 9)):
    D.p(lens(x-30*k, y+4, 230*k, 20*k), 'moss>slate1', .5)
    D.p(brush([(x+4, y+4), (x, y-50*k), (x+6, y-110*k)], [24*k, 15*k, 12*k], sd)+brush([(x, y-50*k), (x-40*k, y-110*k)], [10*k, 5*k], sd+1)+brush([(x+3, y-60*k), (x+50*k, y-116*k)], [9*k, 4*k], sd+2), 'umber>slate1.6' if k > .55 else 'umber>mist2')
    for j, (dx, dy, rx, ry) in enumerate(((0, -170, 96, 62), (-70, -120, 66, 42), (72, -124, 66, 42))): D.bough(x+dx*k, y+dy*k, rx*k, ry*k, tn, sd+j, base=.85)
D.close()
# ---------------------------------------------------------------- somebody comes, or goes, with a chair
D.open('somebody')
fx, fy_, fk = 706, 296, .92
D.p(lens(fx-14, fy_+2, 84, 9), 'moss>slate1', .5); ft = folk.T(fx, fy_, fk)
folk.fig(D, fx, fy_, fk, 'umber>ochre1.4', 'ink>umber1', 'poppy', 'night', kind='curls', legs=[[(-5, -46), (-8, -26), (-10, -2)], [(5, -46), (7, -24), (5, -7)]], arms=[[(-11, -76), (-20, -66), (-22, -54)], [(11, -76), (20, -66), (18, -50)]], prec=1)
D.s_(poly(ft([(-20, -96), (-18, -14)]), False)+poly(ft([(-40, -98), (-38, -52)]), False)+poly(ft([(-38, -52), (-36, -14)]), False)+poly(ft([(-40, -92), (-20, -90)]), False)+poly(ft([(-39, -78), (-20, -76)]), False), 'lemon', 4); D.p(poly(ft([(-52, -54), (-16, -52), (-16, -46), (-52, -48)])), 'lemon>milk1'); D.s_(poly(ft([(-50, -50), (-48, -10)]), False), 'lemon>ochre1.4', 4); D.p(brush(ft([(-11, -76), (-20, -66), (-23, -52)]), [8, 7, 6], 3, .05), 'poppy>umber.6'); D.el(*ft([(-23, -51)])[0], 3, 3, 'umber>ochre1.4')
D.close()
# ---------------------------------------------------------------- shadow of the big tree on the grass, light that comes through it
D.open('dapple')
D.p(scallop([(-30, 430), (160, 400), (360, 420), (560, 380), (760, 400), (960, 370), (960, 960), (-30, 960)], 34, 7, 8), 'moss>night1.6', .42)
DP = []
for i in range(22):
    y = 440+470*(i/22)**.9; DP.append((r.uniform(0, 940), y, r.uniform(-12, 12), (.35+(y-400)/640)*r.uniform(.7, 1.1), (.13+(y-400)/2100), ('f0', 'f1', 'f2', 'h0')[i % 4]))
D.spray(DP, 'sand>sage1.8', .75)
D.close()
# ---------------------------------------------------------------- chairs
RAMPS = dict(w=('milk', 'milk>mist1.6', 'mist>dusk.8', 'mist>slate1.6', 'slate>dusk1'), b=('slate>mist2', 'slate>mist.8', 'slate', 'night>slate1.4', 'night'), o=('sand>ochre1', 'ochre>sand.8', 'ochre>umber1.4', 'umber>ochre1', 'umber>ink.6'), g=('sage>milk1', 'sage', 'moss>sage1.4', 'moss', 'moss>ink1.6'), r=('poppy>milk1', 'poppy', 'poppy>umber.8', 'umber>poppy2', 'umber'), y=('lemon>milk1.4', 'lemon', 'lemon>ochre1.6', 'ochre>umber.8', 'umber>ochre1'))
S = Solids(cam, light=(.75, .5, .1))
def facets():                                     # what would be thinner than a hair is left out
    A = lambda P: abs(sum(P[i-1][0]*P[i][1]-P[i][0]*P[i-1][1] for i in range(len(P))))/2
    S.q = [q for q in S.q if A(q[1]) > 14]; S.draw(D)
def chair(s_, side, ramp, out=.3, turn=0, back=2, tall=.9, seat=.45, w=.42):
    t = side*(HW+out); x, z = tx(s_, t); rot = (math.pi/2-TH if side < 0 else -(math.pi/2+TH))+math.radians(turn)
    co, si = math.cos(rot), math.sin(rot); S.ramp = RAMPS[ramp]; kw = dict(rot=rot, at=(x, 0, z)); h = w/2-.02
    g = lambda a, y, b: cam(x+a*co-b*si-y*.55, 0, z+a*si+b*co-y*.25)
    D.p(poly(hull([g(a, y, b) for a in (-h, h) for b in (-h, h) for y in (0, seat)]+[g(a, tall, h) for a in (-h, h)])), 'ink>moss1', .3)
    for a in (-h, h):
        if side > 0: S.box((a, 0, -h), (.038, seat, .038), **kw)
        S.box((a, 0, h), (.038, tall, .038), **kw)
    S.box((0, seat-.02, 0), (w, .035, w), **kw)
    for k in range(back): S.box((0, seat+.16+k*(tall-seat-.18)/max(1, back-1) if back > 1 else tall-.1, h), (w-.06, .06 if k < back-1 else .08, .022), **kw)
    facets()
D.open('far')
for s_, rp, o, tn, bk, tl in ((4.6, 'o', .34, -6, 3, .9), (3.75, 'w', .3, 5, 2, .9), (2.75, 'b', .56, -22, 3, .92), (1.75, 'y', .34, 6, 3, .9), (.75, 'w', .3, -6, 3, .94)): chair(s_, -1, rp, o, tn, bk, tl)
x, z = tx(LEN+.36, 0); kw = None
D.close()
# ---------------------------------------------------------------- table under its cloth
D.open('cloth')
D.p(poly([cam(*((lambda p: (p[0]-.42, 0, p[1]-.2))(tx(s_, t)))) for s_, t in ((0, -HW), (LEN, -HW), (LEN, HW), (0, HW))]), 'ink>moss1', .36)
for s_, t in ((LEN-.15, HW-.08), (2.6, HW-.08), (.15, -HW+.08), (.15, HW-.08)):
    x, z = tx(s_, t); S.ramp = RAMPS['o']; S.box((0, 0, 0), (.07, .72, .07), rot=-TH, at=(x, 0, z))
S.draw(D)
dr = .3
def hem(P, amp, seed): q = random.Random(seed); return [(x, y+q.uniform(-1, 1)*amp) for x, y in P]
side_ = [tw(i/14*LEN, HW+.03+.02*math.sin(i*1.7), .75-dr-.03*math.sin(i*2.1)) for i in range(15)]
top = [tw(0, -HW), tw(LEN, -HW), tw(LEN, HW), tw(0, HW)]
end_ = [tw(-.03-.015*math.sin(i*2), -HW+i/6*2*HW, .75-dr-.03*math.cos(i*2.4)) for i in range(7)]
side_[0] = end_[6]
D.p(poly([tw(0, HW), tw(LEN, HW)], False)+'L'+'L'.join(f'{n(x)} {n(y)}' for x, y in side_[::-1])+'z', D.lin(*tw(0, HW), *tw(LEN, HW), (0, 'mist>milk2'), (1, 'milk>mist1')))
D.p(cut([tw(0, -HW)+('k',), tw(0, HW)+('k',)]+[end_[6]+('k',)]+end_[1:6][::-1]+[end_[0]+('k',)], .6, 60, 4), D.lin(*end_[0], *end_[6], (0, 'mist>dusk1.4'), (1, 'mist>milk1')))
for i in range(15):                               # folds hanging down
    s_ = (i+.4)/14.5*LEN; k = 1-s_/LEN*.7; a, b = tw(s_, HW), tw(s_+.03, HW+.04, .75-dr+.02); D.p(brush([a, ((a[0]+b[0])/2, (a[1]+b[1])/2), b], [1.6, 9*k, 14*k], i, .1), 'slate>dusk1' if i % 3 else 'milk', .26 if i % 3 else .8)
for i in range(5):
    t = -HW+(i+.6)/5.4*2*HW; a, b = tw(0, t), tw(-.04, t, .75-dr+.02); D.p(brush([a, ((a[0]+b[0])/2, (a[1]+b[1])/2), b], [1.6, 12, 18], i, .1), 'slate>dusk1' if i % 2 else 'milk', .3 if i % 2 else .4)
tp = cutpoly(top, 1, 5, 130); tc = D.clip(tp); D.p(tp, D.lin(*tw(0, 0), *tw(LEN, 0), (0, 'milk>mist.8'), (.4, 'milk'), (1, 'milk')))
D.open(clip=tc)
SP = []
for s_, t, k, nm in ((.1, .3, 1.3, 'h0'), (.25, -.2, 1.1, 'f1'), (.8, .0, 1.2, 'h1'), (1.2, -.36, 1, 'f0'), (1.5, .3, 1, 'h0'), (2.3, -.1, .9, 'h1'), (2.8, .32, .8, 'f2'), (3.3, -.3, .7, 'h0'), (4.1, .2, .6, 'h1'), (4.8, -.1, .5, 'h0')):
    x, y = tw(s_, t); SP.append((x, y, -14, k*1.1, k*.5, nm))
D.spray(SP, 'mist>dusk1', .5)
for s_ in (1.3, 2.6, 3.9): a, b = tw(s_, -HW), tw(s_, HW); D.s_(f'M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}', 'mist>dusk1', 1.6, .7)
a, b = tw(0, 0), tw(LEN, 0); D.s_(f'M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}', 'mist>dusk1', 1.6, .6)
D.close()
e = [tw(0, HW), tw(LEN, HW)]; D.s_('M'+'L'.join(f'{n(x)} {n(y)}' for x, y in e), 'milk', 2.4)
D.close()
# ---------------------------------------------------------------- what stands on it
D.open('things')
def disc(s_, t, R, y=.75, k=20): x, z = tx(s_, t); return [cam(x+R*math.cos(i/k*6.283), y, z+R*math.sin(i/k*6.283)) for i in range(k)]
def cast(s_, t, R, h, o=.42): x, z = tx(s_, t); D.p(even(hull([cam(x+R*math.cos(i/14*6.283)-y*.55, .752, z+R*math.sin(i/14*6.283)-y*.25) for i in range(14) for y in (0, h)])), 'dusk>slate1', o)
def plate(s_, t, c='milk'):
    cast(s_, t, .125, .025); D.p(even(disc(s_, t, .125, .765)), 'mist>slate1'); D.p(even(disc(s_, t, .122, .77)), c); D.p(even(disc(s_, t, .085, .765)), 'mist>milk1.4' if c == 'milk' else c+'>night.6' if '>' not in c else 'slate>mist1')
def pot(s_, t, prof, col, sh=1):
    """turned thing: prof is a list of (height, radius)"""
    H = prof[-1][0]; cast(s_, t, max(q for _, q in prof)*.9, H); P = hull([p for h, q in prof for p in disc(s_, t, q, .75+h, 16)]) if sh else None
    L_ = [disc(s_, t, q, .75+h, 24) for h, q in prof]; xs = [(min(p[0] for p in d), sum(p[1] for p in d)/len(d), max(p[0] for p in d)) for d in L_]
    b = max(p[1] for p in L_[0]); D.p(curve([(xs[-1][0], xs[-1][1], 'k')]+[(a, y) for a, y, c in xs[-2::-1]]+[((xs[0][0]+xs[0][2])/2, b)]+[(c, y) for a, y, c in xs[:-1]]+[(xs[-1][2], xs[-1][1], 'k')]), D.lin(xs[0][0]-6, 0, xs[0][2]+6, 0, *((0, col[0]), (.5, col[1]), (1, col[2]))))
    D.p(even(L_[-1]), col[3])
for s_ in (4.75, 3.95, 3.1, 2.3, 1.4): plate(s_, .3) if s_ != 3.1 else None
for s_, t in ((4.4, -.3), (3.5, -.3), (2.65, -.3), (.72, -.26)): plate(s_, t)
SL = ('night', 'slate', 'mist>slate1', 'night>ink1')
CR = ('mist>dusk1.4', 'milk>mist1', 'milk', 'mist>slate1.4'); OC = ('umber>ochre1', 'ochre', 'sand', 'umber>ochre1')
pot(4.3, .08, [(0, .05), (.06, .07), (.16, .075), (.24, .05), (.27, .055)], CR)
for s_, t, c in ((4.5, .12, CR), (3.7, .1, SL), (2.95, -.08, CR), (2.1, .12, CR), (1.2, .1, SL)): pot(s_, t, [(0, .025), (.05, .038), (.085, .04)], c)
pot(3.35, .0, [(0, .08), (.05, .15), (.1, .17)], SL)
for a, b, c in ((-.06, .02, 'ember'), (.05, .05, 'ochre>sand1'), (.01, -.05, 'ember>ochre1.4'), (-.02, .08, 'ochre>sand1')): x, y = tw(3.35+b, a, .88); D.el(x, y, 12, 11, c); D.el(x+4, y-3, 4, 3.5, 'sand>'+('ember1.4' if c.startswith('ember') else 'milk1'))
# jug with flowers of the garden
pot(1.75, -.02, [(0, .06), (.05, .085), (.14, .085), (.22, .055), (.27, .065)], SL)
jx, jy = tw(1.75, -.02, 1.02)
st = [(-46, -74), (-24, -104), (6, -122), (34, -96), (56, -66), (-10, -70), (24, -62), (-62, -40)]
D.s_(''.join(f'M{n(jx)} {n(jy)}q{n(a*.2)} {n(b*.6)} {a} {b}' for a, b in st), 'moss>sage1', 3)
for i, (a, b) in enumerate(st): D.p(leaf(jx+a*.5, jy+b*.55, 34, math.atan2(b, a)+(.8 if i % 2 else -.8), .32), 'moss>sage1.4' if i % 2 else 'moss')
for i, (a, b) in enumerate(st):
    c = ('milk', 'rose>milk1.6', 'milk>sand1', 'rose>milk2.6')[i % 4]; D.p(foliage(jx+a, jy+b, 15-(i % 3)*2, 12-(i % 3), i+3, 8, 3, 8), c); D.el(jx+a, jy+b, 4, 3.4, 'ochre')
# leaves that have come down
for s_, t, a, c in ((.5, .06, .4, 'ochre'), (1.0, -.3, 2.2, 'ochre>sand1'), (.85, .36, 1.2, 'lemon'), (2.5, .02, .2, 'ochre'), (.22, -.12, 3.6, 'poppy>ochre1')):
    x, y = tw(s_, t, .752); D.p(leaf(x-3, y+5, 34, a, .3), 'dusk', .4); D.p(leaf(x, y, 34, a, .34), c)
D.close()
# ---------------------------------------------------------------- chairs on the near side
D.open('near')
for s_, rp, o, tn, bk, tl in ((4.75, 'w', .32, 4, 2, .9), (3.95, 'b', .36, -8, 3, .92), (2.95, 'r', .3, 6, 2, .88), (1.4, 'g', .3, -4, 2, .88)): chair(s_, 1, rp, o, tn, bk, tl)
D.close()
print(slim(D, '../table.svg'))
