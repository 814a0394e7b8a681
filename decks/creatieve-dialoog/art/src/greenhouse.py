from pc import *
from slope import *
D = Doc('gc', 'A greenhouse'); r = random.Random(20); D.tooth(step=52); D.sprays(nl=9, R=42, L=(15, 23), w=.36)
D.tufts(h=30, nb=5, w=3.6)
cam = Cam(f=1176, eye=1.6, cx=520)
TH = math.radians(43); OX, OZ = -1.0, 7.5          # nearest corner stands left; the long side runs off to the right
co, si = math.cos(TH), math.sin(TH)
LEN, WID, EH, RH, BH = 6.0, 3.5, 2.05, 3.6, .6
def g(u, v, y): return cam(OX+u*co-v*si, y, OZ+u*si+v*co)      # u along the long side, v along the gable (to the left and away)
def q(*P): return [g(*p) for p in P]
# ---------------------------------------------------------------- mist, winter trees
D.open('air')
D.full(D.lin(0, 0, 0, 520, (0, 'slate>mist1.6'), (.5, 'mist>milk.8'), (1, 'milk>mist.6')))
D.p('M-10-10H950V560H-10z', D.rad(0, 0, 1, (0, 'milk', .6), (.5, 'milk', .25), (1, 'milk', 0), tf='translate(240 330) scale(560 330)'))
D.grain(D.lin(0, 0, 0, 440, (0, 'slate', .35), (1, 'slate', .1)))
def bare(x, y, h, w, sd, depth=4):
    rr = random.Random(sd); o = ''
    def go(x, y, a, L, w, k):
        nonlocal o
        P_ = [(x, y)]
        for i in range(3): a += rr.uniform(-.14, .14); P_.append((P_[-1][0]+math.cos(a)*L/3, P_[-1][1]+math.sin(a)*L/3))
        o += brush(P_, [w, w*.8, max(1.3, w*.5)], sd+k, .06, step=max(22, L/2), prec=.5)
        if k:
            for s_ in (-1, 1): go(*P_[3], a+s_*rr.uniform(.22, .5), L*rr.uniform(.62, .78), max(1.4, w*.52), k-1)
    go(x, y, -math.pi/2, h*.36, w, depth); return o
D.p(below([(-20, 424), (130, 410), (280, 420), (440, 402), (620, 416), (780, 400), (960, 412)], y=560, seed=3, amp=2, wl=50), D.lin(0, 400, 0, 500, (0, 'mist>slate.4'), (1, 'mist>milk2.4')))
D.p(bare(40, 470, 380, 20, 5, 4), D.lin(0, 180, 0, 470, (0, 'mist>slate.9'), (1, 'mist>milk.8')))
D.p(bare(862, 470, 470, 30, 14, 5), D.lin(0, 100, 0, 480, (0, 'slate>mist1'), (1, 'mist>slate1')))
D.p(below([(-20, 462), (180, 452), (400, 464), (640, 450), (960, 462)], y=580, seed=5, amp=2, wl=60), D.lin(0, 450, 0, 580, (0, 'milk', .95), (.5, 'milk>mist1', .5), (1, 'mist', 0)))
D.close()
# ---------------------------------------------------------------- frosted garden: beds, path
D.open('ground')
D.p(below([(-20, 488), (250, 480), (500, 488), (740, 478), (960, 486)], seed=6, amp=2, wl=60), D.lin(0, 478, 0, 940, (0, 'milk>mist1'), (.25, 'mist>sage2'), (.6, 'sage>slate1.8'), (1, 'moss>night1.6')))
for P, w, c_, o in (([(-20, 560), (160, 552), (330, 566), (420, 570)], [14, 20, 14, 3], 'milk', .55), ([(980, 660), (840, 664), (720, 690), (600, 700)], [22, 26, 18, 3], 'milk>sage1', .5), ([(-20, 700), (90, 694), (210, 720), (280, 722)], [20, 28, 18, 3], 'milk>sage1', .4)): D.p(brush(P, w, 7, .2), c_, o)
way = [(-.55, 3.2), (-.95, 4.4), (-1.6, 5.6), (-2.25, 6.6), (-2.5, 7.5), (-2.45, 8.2), (-2.2, 8.75)]
wl = [cam(x-.4, 0, z) for x, z in way]; wr = [cam(x+.4, 0, z) for x, z in way]
pth = cut([(*wl[0], 'k')]+wl[1:-1]+[(*wl[-1], 'k'), (*wr[-1], 'k')]+wr[1:-1][::-1]+[(*wr[0], 'k')], 2, 40, 3)
D.p(pth, D.lin(0, 640, 0, 940, (0, 'mist>dusk.8'), (1, 'slate>dusk1.4')))
D.open(clip=D.clip(pth)); S = sample(way, .1); st = {0: '', 1: ''}; z0 = 3.3
def wx(z):
    for (a, za), (b, zb) in zip(way, way[1:]):
        if z <= zb: return a+(b-a)*(z-za)/(zb-za)
    return way[-1][0]
for k in range(14):
    h = r.uniform(.3, .46); m_ = r.uniform(-.12, .12)
    for a, b in ((-.38, m_-.03), (m_+.03, .38)):
        j = lambda: r.uniform(-.03, .03)
        st[(k+(a < 0)) % 2] += cutpoly([cam(wx(z0)+a+j(), 0, z0+j()), cam(wx(z0)+b+j(), 0, z0+j()), cam(wx(z0+h)+b+j(), 0, z0+h-.05), cam(wx(z0+h)+a+j(), 0, z0+h-.05)], 1.2, k, 40)
    z0 += h
D.p(st[0], D.lin(0, 640, 0, 940, (0, 'milk>sand1'), (1, 'mist>dusk.8'))); D.p(st[1], D.lin(0, 640, 0, 940, (0, 'milk>mist1.4'), (1, 'mist>dusk1.4')))
D.close()
D.close()
# ---------------------------------------------------------------- greenhouse: inside first
D.open('inside')
side = q((0, 0, BH), (LEN, 0, BH), (LEN, 0, EH), (0, 0, EH)); gab = q((0, 0, BH), (0, 0, EH), (0, WID/2, RH), (0, WID, EH), (0, WID, BH)); roof = q((0, 0, EH), (LEN, 0, EH), (LEN, WID/2, RH), (0, WID/2, RH))
gsh = hull(q(*[(u, v, 0) for u in (-.3, LEN) for v in (-.2, WID+.6)])); D.p(poly([(x-14, y+8) for x, y in gsh]), 'slate>moss1', .55)
glass = hull(side+gab+roof); D.p(poly(glass), D.lin(0, 180, 0, 640, (0, 'sage>milk2'), (.5, 'sage>milk1'), (1, 'moss>sage2')))
D.open(clip=D.clip(poly(glass)))
D.p('M60 100H950V700H60z', D.rad(0, 0, 1, (0, 'sand>milk1', .95), (.5, 'sand', .5), (1, 'sand', 0), tf=f'translate({n(g(2.4,1.2,2.3)[0])} {n(g(2.4,1.2,2.3)[1])}) scale(280 170)'))
far = ('sage>mist1', 'sage>milk1', 'sage>milk1.8', None); tk = ('moss>sage1', 'sage>moss1', 'sage', 'sage>sand1.6'); dk = ('moss>ink1.4', 'moss', 'sage>moss1.2', 'sage>sand.8')
for u, v, y, rx, ry, t, sd in ((5.6, 2.4, 1.9, 60, 70, far, 1), (3.6, 2.6, 2.1, 70, 80, far, 2), (1.6, 2.8, 2.1, 70, 70, far, 3), (.6, 2.9, 1.7, 60, 70, far, 6)): D.bough(*g(u, v, y), rx, ry, t, sd, base=.8)
# the staging and what stands on it: one mass, then its lit tops
ms = lambda v, us: [g(u, v, y) for u, y in us]
D.p(scallop(ms(.9, ((0, .5), (0, 1.5), (.5, 1.8), (1.1, 1.5), (1.7, 2.1), (2.3, 1.9), (2.9, 1.4), (3.6, 1.7), (4.3, 1.45), (5, 1.75), (5.8, 1.4), (6.6, 1.6), (6.6, .5))), 18, 5, 4), 'moss>sage1.6')
for u, v, y, rx, ry, t, sd in ((5.9, .7, 1.5, 44, 44, tk, 4), (5.0, .7, 1.6, 46, 52, tk, 5), (3.6, .7, 1.6, 50, 48, tk, 7), (1.9, .6, 1.85, 60, 60, tk, 8), (.5, .7, 1.55, 56, 56, tk, 9)): D.bough(*g(u, v, y), rx, ry, t, sd, base=0)
D.p(scallop(ms(.3, ((0, .4), (0, 1.05), (.5, 1.2), (1.0, .95), (1.6, 1.3), (2.2, 1.05), (2.8, 1.15), (3.4, .9), (4.0, 1.1), (4.8, .9), (5.6, 1.1), (6.6, .95), (6.6, .4))), 17, 5, 7), 'moss>ink.8')
for u, v, y, rx, ry, t, sd in ((.5, .3, 1.0, 54, 34, dk, 11), (1.6, .3, 1.1, 56, 40, dk, 12), (2.7, .3, 1.0, 50, 34, dk, 13), (4.0, .3, .95, 48, 30, dk, 14), (5.5, .3, .95, 46, 28, dk, 15)): D.bough(*g(u, v, y), rx, ry, t, sd, base=0)
D.p(scallop(q((0, .2, .4), (0, .2, 1.2), (0, .7, 1.5), (0, 1.1, 1.1), (0, 2.3, 1.0), (0, 2.9, 1.6), (0, 3.4, 1.3), (0, 3.5, .4)), 15, 4, 9), 'moss>slate1.4', .7)
for u, v, y, R_ in ((1.35, .3, 1.62, 10), (1.9, .3, 1.4, 10.5), (1.6, .3, 1.85, 8.5), (2.2, .3, 1.7, 9), (.9, .3, 1.25, 9), (4.0, .3, 1.35, 7), (4.9, .3, 1.5, 7), (3.1, .3, 1.3, 8.5), (.4, .3, 1.5, 9)): x, y_ = g(u, v, y); D.el(x, y_, R_, R_*.95, 'ember>ochre.8'); D.el(x+R_*.3, y_-R_*.35, R_*.35, R_*.3, 'sand')
D.close(); D.close()
# ---------------------------------------------------------------- breath on the panes, wiped in one place
D.open('panes')
def pane(P, k, hi=0): D.p(poly(P), 'milk' if k else 'mist>milk2', hi)
NS, NR = 8, 8
for i in range(NS):
    a, b = i*LEN/NS, (i+1)*LEN/NS
    pane(q((a, 0, BH), (b, 0, BH), (b, 0, EH), (a, 0, EH)), i % 2, (.26, .4, .12, .34, .3, .42, .36, .5)[i])
    pane(q((a, 0, EH), (b, 0, EH), (b, WID/2, RH), (a, WID/2, RH)), (i+1) % 2, (.62, .5, .66, .54, .7, .58, .72, .7)[i])
D.p(poly(gab), 'slate>mist2', .34)
for i in (1, 3, 6): a, b = i*LEN/NS, (i+.45)*LEN/NS; D.p(poly(q((a+.1, 0, BH), (b, 0, BH), (b+.25, 0, EH), (a+.35, 0, EH))), 'milk', .35)
# runs of water
d = ''
for i in range(26):
    u = r.uniform(.1, LEN-.1); y0, y1 = r.uniform(1.4, 1.95), r.uniform(.7, 1.3); a, b = g(u, 0, y0), g(u, 0, y1); d += f'M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}'
D.s_(d, 'sage>moss1', 1.6, .5)
D.close()
# ---------------------------------------------------------------- frame
D.open('frame')
lw, ld = 'milk', 'mist>slate1'
def bar(a, b, w, c): P, Q_ = g(*a), g(*b); D.s_(f'M{n(P[0])} {n(P[1])}L{n(Q_[0])} {n(Q_[1])}', c, w, cap='butt')
# brick plinth
pl = q((0, 0, 0), (LEN, 0, 0), (LEN, 0, BH), (0, 0, BH)); D.p(cutpoly(pl, .6, 3, 90), D.lin(pl[0][0], 0, pl[1][0], 0, (0, 'rose>umber1.4'), (1, 'rose>mist2.4')))
pg = q((0, 0, 0), (0, WID, 0), (0, WID, BH), (0, 0, BH)); D.p(cutpoly(pg, .6, 4, 90), D.lin(pg[1][0], 0, pg[0][0], 0, (0, 'umber>dusk2'), (1, 'umber>dusk1.2')))
d = {0: '', 1: '', 2: ''}
for j in range(6):
    y0, y1 = j*.1+.01, j*.1+.085
    for i in range(int(LEN/.3)+1):
        a = i*.3+(.15 if j % 2 else 0); b = min(LEN, a+.27)
        if a < LEN-.05 and r.random() < .5: d[r.randrange(2)] += poly(q((a, 0, y0), (b, 0, y0), (b, 0, y1), (a, 0, y1)))
    for i in range(int(WID/.3)+1):
        a = i*.3+(.15 if j % 2 else 0); b = min(WID, a+.27)
        if a < WID-.05 and r.random() < .5: d[2] += poly(q((0, a, y0), (0, b, y0), (0, b, y1), (0, a, y1)))
D.p(d[0], 'rose>sand1', .6); D.p(d[1], 'umber>rose1', .5); D.p(d[2], 'umber>plum1', .55)
for i in range(NS+1):
    u = i*LEN/NS; k = 1-.5*u/LEN
    bar((u, 0, BH), (u, 0, EH), 6.5*k, lw); bar((u, 0, EH), (u, WID/2, RH), 5.5*k, lw)
    if i < NS: bar((u+.03, 0, BH), (u+.03, 0, EH), 1.8, ld)
bar((0, 0, 1.38), (LEN, 0, 1.38), 3, lw)
for a, b, w in (((0, 0, BH), (LEN, 0, BH), 10), ((0, 0, EH), (LEN, 0, EH), 9), ((0, WID/2, RH), (LEN, WID/2, RH), 8)): bar(a, b, w, lw); bar((a[0], a[1], a[2]-.055), (b[0], b[1], b[2]-.055), 2.4, ld)
# open vent in the roof
vt = q((2.4, .55, EH+.5), (3.2, .55, EH+.5), (3.2, 1.35, RH-.02), (2.4, 1.35, RH-.02)); vo = q((2.4, .25, EH+.78), (3.2, .25, EH+.78), (3.2, 1.4, RH), (2.4, 1.4, RH)); D.p(poly(vt), 'slate>moss1.4', .7); D.p(poly(vo), 'milk', .75); D.s_(poly(vo), lw, 4)
# gable: in the shade, a door a hand open
sc = 'mist>slate.9'
for v in (0, .85, 2.55, WID): bar((0, v, BH if v in (0, WID) or 1 else 0), (0, v, EH+(RH-EH)*(1-abs(v-WID/2)/(WID/2))), 6, sc)
bar((0, 0, EH), (0, WID, EH), 6, sc); bar((0, WID/2, EH), (0, WID/2, RH), 5, sc); bar((0, 0, EH), (0, WID/2, RH), 9, lw); bar((0, WID, EH), (0, WID/2, RH), 8, sc); bar((0, 0, BH), (0, .85, BH), 8, sc); bar((0, 2.55, BH), (0, WID, BH), 8, sc); bar((0, .42, BH), (0, .42, EH+.35), 4, sc); bar((0, 3, BH), (0, 3, EH+.3), 4, sc)
dz = q((0, 1.2, 0), (0, 2.2, 0), (0, 2.2, EH-.05), (0, 1.2, EH-.05)); D.p(cutpoly(dz, .6, 5, 90), D.lin(0, dz[2][1], 0, dz[0][1], (0, 'sand>milk1'), (.6, 'sand>ochre1'), (1, 'sage>moss1')))
D.open(clip=D.clip(poly(dz))); x, y = g(0, 1.7, .9); D.p(poly(q((0, 1.25, 0), (0, 2.2, 0), (.9, 2.2, 0), (.9, 1.25, 0))), 'umber>rose1.4'); D.bough(x+40, y-100, 50, 60, far, 30, base=.8); D.bough(x-34, y-20, 40, 70, tk, 31, base=.9); D.bough(x+40, y+40, 44, 56, dk, 33, base=.9); D.close()
for v in (1.2, 2.2): bar((0, v, 0), (0, v, EH), 7, sc)
al = math.radians(52); dx = lambda t, y: g(-t*math.sin(al), 2.2-t*math.cos(al), y)
lf = [dx(0, 0), dx(1, 0), dx(1, EH-.06), dx(0, EH-.06)]; D.p(poly([(lf[0][0], lf[0][1]+2), (lf[1][0], lf[1][1]+2), (lf[1][0]-40, lf[1][1]+16), (lf[0][0]-50, lf[0][1]+10)]), 'slate>moss1', .5)
D.p(poly(lf), 'mist>milk1.6', .75); D.p(poly([dx(0, 0), dx(1, 0), dx(1, .7), dx(0, .7)]), 'slate>sage1.2'); D.s_(poly(lf)+poly([dx(0, .72), dx(1, .72)], False)+poly([dx(0, 1.35), dx(1, 1.35)], False)+poly([dx(.5, .72), dx(.5, EH-.06)], False), 'milk>mist.8', 5.5)
k = dx(.9, 1); D.el(k[0], k[1], 4.6, 5, 'ochre')
# ridge finial
x, y = g(0, WID/2, RH); D.s_(f'M{n(x)} {n(y)}v-26', lw, 5); D.el(x, y-28, 6, 7, lw)
D.close()
# ---------------------------------------------------------------- pots, can, frost
D.open('near')
def pot(x, y, w, h, plant=0):
    D.p(lens(x-w*.9, y+1, w*2.8, w*.34), 'moss>night1.4', .5)
    D.p(curve([(x-w*.5, y-h, 'k'), (x+w*.5, y-h, 'k'), (x+w*.36, y-2, 'k'), (x, y+w*.1), (x-w*.36, y-2, 'k')]), D.lin(x-w*.5, 0, x+w*.5, 0, (0, 'umber'), (.6, 'rose>umber1.4'), (1, 'rose>sand1.4'))); D.p(curve([(x-w*.57, y-h*1.0, 'k'), (x+w*.57, y-h, 'k'), (x+w*.55, y-h*.8, 'k'), (x, y-h*.74), (x-w*.55, y-h*.8, 'k')]), D.lin(x-w*.5, 0, x+w*.5, 0, (0, 'umber>rose.8'), (1, 'sand>rose1.4'))); D.p(curve([(x-w*.5, y-h), (x, y-h-w*.1), (x+w*.5, y-h), (x, y-h+w*.1)]), 'ink>umber1.6')
pot(338, 742, 44, 44); pot(402, 764, 54, 54); pot(300, 716, 36, 36)
D.s_('M402 708q-4-30-20-46M402 708q6-34 22-44M404 708q-2-34 2-62', 'umber>sage1', 2.4)
# watering can
x, y = 668, 818
D.p(lens(x-96, y+28, 220, 22), 'moss>night1.4', .5); D.s_(f'M{x-34} {y-42}c-8-54 66-54 60-4', 'slate>night1', 8); D.s_(f'M{x+36} {y-26}c44-14 50 40 4 46', 'slate>night1', 8)
D.p(curve([(x-46, y+4, 'k'), (x-94, y-56, 'k'), (x-82, y-64, 'k'), (x-36, y-22, 'k')]), 'slate>night.8'); D.p(curve([(x-108, y-52, 'k'), (x-80, y-78, 'k'), (x-74, y-70, 'k'), (x-100, y-44, 'k')]), 'slate>mist.6')
D.p(curve([(x-42, y-40, 'k'), (x+40, y-40, 'k'), (x+48, y+24, 'k'), (x, y+34), (x-50, y+24, 'k')]), D.lin(x-46, 0, x+46, 0, (0, 'night'), (.5, 'slate>night.8'), (.85, 'slate>mist2'), (1, 'slate'))); D.p(curve([(x-42, y-40), (x, y-50), (x+40, y-40), (x, y-32)]), 'ink>night2'); D.s_(even([(x-46, y-8), (x, y+1), (x+44, y-8)], False), 'slate>mist1.6', 2.6)
# clogs by the door
def clog(x, y, k):
    P = lambda Q: [(x+q[0]*k, y+q[1]*k)+tuple(q[2:]) for q in Q]
    D.p(lens(x-26*k, y+1, 58*k, 8*k), 'moss>night1.4', .5); D.p(curve(P([(-14, -18, 'k'), (-2, -17), (10, -15), (24, -13), (36, -19, 'k'), (34, -8), (24, 0), (4, 2), (-12, 1), (-17, -8)])), D.lin(x-16*k, y-18*k, x+30*k, y, (0, 'ochre>umber1.4'), (.5, 'ochre>sand.6'), (1, 'sand>ochre1'))); D.p(curve(P([(-13, -17), (-2, -20), (9, -16), (-1, -13)])), 'umber>ink1')
clog(214, 700, 1.05); clog(232, 712, 1.1)
D.p(''.join(tuft(x, 958, h, 9, .5, ln, x+7, 5, w) for x, h, ln, w in ((30, 84, .15, 60), (104, 56, -.1, 50), (812, 60, .1, 70), (900, 100, -.12, 70))), 'ink>moss1.6')
D.close()
print(slim(D, '../greenhouse.svg'))
