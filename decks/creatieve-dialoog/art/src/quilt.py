from tilt import *
import pc
def poly(pts, closed=True):                       # half units are enough for so many patches
    p = Pen(.5).M(*pts[0][:2])
    for q in pts[1:]: p.L(*q[:2])
    return str(p.Z() if closed else p)
pc.poly = poly
D = Doc('qc', 'A quilt over a chair'); r = random.Random(44); D.tooth(step=76); D.sprays(nl=10, R=42, L=(15, 24), w=.36)
cam = Tilt(1440, 1.5, 22, 480, 462)
ZW = 3.5
# ---------------------------------------------------------------- wall: panelled, daylight from a window we do not see
D.open('wall')
wb = cam(0, 0, ZW)[1]
D.full(D.lin(0, 0, 940, 300, (0, 'sage>mist1.6'), (.5, 'sage>milk1.2'), (1, 'sand>sage1.6')))
def wall(x0, y0, x1, y1): return [cam(x0, y1, ZW), cam(x1, y1, ZW), cam(x1, y0, ZW), cam(x0, y0, ZW)]
# the light of a window with a tree before it
pn = ''
for x0 in (.12, .66):
    for y0, y1 in ((.62, 1.16), (1.22, 2.0)):
        q = cutpoly([cam(x0+(2-y)*.22+dx, y, ZW) for dx, y in ((0, y1), (.48, y1), (.48, y0), (0, y0))], 1, int(x0*9+y0*4)); pn += q; D.p(q, 'milk', .75)
D.open(clip=D.clip(pn))
D.spray([(x, y, a, s_, s_*.8, k) for x, y, a, s_, k in ((620, 60, 20, 1, 'h1'), (740, 20, -20, 1.1, 'h0'), (700, 150, 60, .9, 'f1'), (860, 120, 10, 1, 'h1'), (850, 250, -30, .9, 'f2'), (640, 250, 40, .8, 'f0'), (930, 40, 30, 1, 'h0'))], 'sand>sage2', .55)
D.s_('M950-10C880 60 800 90 600 70M860 60C850 120 860 200 830 290M720 75C700 120 690 170 640 270', 'sand>sage2', 7, .5)
D.close()
D.grain(D.lin(0, 0, 940, 0, (0, 'slate', .3), (1, 'ochre', .2)))
pt = cam(0, .5, ZW)[1]
D.p(cutpoly([(-10, pt), (950, pt), (950, wb), (-10, wb)], 1, 3, 120), D.lin(0, 0, 940, 0, (0, 'slate>sage1.4'), (.6, 'sage>mist1.6'), (1, 'sage>mist1')))
D.p(cutpoly([(-10, pt-12), (950, pt-12), (950, pt+2), (-10, pt+2)], .8, 4, 120), D.lin(0, 0, 940, 0, (0, 'mist>sage2'), (1, 'milk>sage.6')))
for i in range(-9, 10):
    x = cam(i*.16, 0, ZW)[0]; D.p(cutpoly([(x-1.5, pt+6), (x+1.5, pt+6), (x+1.5, wb-20), (x-1.5, wb-20)], .5, i+20), 'slate>moss1', .5); D.p(poly([(x+2, pt+6), (x+4, pt+6), (x+4, wb-20), (x+2, wb-20)]), 'milk', .4)
D.p(cutpoly([(-10, wb-22), (950, wb-22), (950, wb), (-10, wb)], .8, 5, 120), D.lin(0, 0, 940, 0, (0, 'slate>sage1'), (1, 'sage>milk1')))
D.close()
# ---------------------------------------------------------------- floor
D.open('floor')
D.p(f'M-10 {n(wb)}H950V950H-10z', 'umber>rose.6')
cols = ['umber>ochre1', 'umber>rose1.2', 'umber>ochre1.4', 'umber>rose.8', 'umber>ochre.8']; lit = ['sand>ochre1.2', 'sand>rose1', 'sand', 'sand>ochre.6', 'rose>sand2.4']
fr = [(-10, wb), (950, wb), (950, 950), (-10, 950)]
fans = [[cam(x, 0, z) for x, z in ((-.1, 3.3), (.5, 3.3), (-.12, 2.1), (-.9, 2.1))], [cam(x, 0, z) for x, z in ((.62, 3.3), (1.2, 3.3), (.84, 2.1), (.08, 2.1))]]
for i in range(16):
    z0, z1 = 1.7+i*.115, 1.7+i*.115+.112
    Q = clip_convex([cam(-2.2, 0, z1), cam(2.2, 0, z1), cam(2.2, 0, z0), cam(-2.2, 0, z0)], fr)
    if not Q: continue
    D.p(cutpoly(Q, .7, i+3, 140), D.lin(0, 0, 940, 0, (0, cols[i % 5]+'1' if 0 else cols[i % 5]), (1, cols[(i+2) % 5])))
    for f in fans:
        s = clip_convex(Q, f); s and D.p(cutpoly(s, .6, i+40, 90), lit[i % 5], .9)
    for k in range(2):
        x = -1.5+((i*7+k*5) % 11)*.3; a, b = cam(x, 0, z1), cam(x, 0, z0); D.s_(f'M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}', 'umber>ink1', 2, .6)
p_ = Pen()
for i in range(30):
    x, z = r.uniform(-1.4, 1.4), r.uniform(1.75, 3.4); a, b = cam(x, 0, z), cam(x+r.uniform(.05, .2), 0, z)
    if a[1] > wb+4: p_.M(*a).L(*b)
D.s_(str(p_), 'umber', 1.5, .35)
D.p(f'M-10 {n(wb)}H950v40H-10z', D.lin(0, wb, 0, wb+40, (0, 'umber>ink1', .55), (1, 'umber', 0)))
D.close()
# ---------------------------------------------------------------- chair, turned a little to the light
AT = (-.03, 0, 2.66); RO = math.radians(-24)
co, si = math.cos(RO), math.sin(RO)
def ch(x, y, z): return cam(AT[0]+x*co-z*si, y, AT[2]+x*si+z*co)
W2, DP, SH, BH = .27, .26, .45, 1.02
D.open('shade')
def gs(x, y, z): return cam(AT[0]+x*co-z*si-y*.62, 0, AT[2]+x*si+z*co-y*.16)
sd = hull([gs(x, y, z) for x in (-W2, W2) for y in (0, SH) for z in (-DP-.04, DP)]); sb = hull([gs(x, y, DP) for x in (-W2, W2) for y in (.2, 1.06)])
D.p(poly(sd), 'umber>plum2', .62); D.p(poly(clip_convex(sb, fr)), 'umber>plum2', .55)
D.close()
D.open('chair')
S = Solids(cam, light=(.75, .5, -.35), ramp=('rose>sand2', 'ochre>rose1', 'umber>ochre1.6', 'umber>ochre.6', 'umber>ink1'))
kw = dict(rot=RO, at=AT)
for x in (-W2+.02, W2-.02):
    S.box((x, 0, -DP+.03), (.045, SH, .045), **kw)
    S.box((x, 0, DP-.02), (.045, BH+.07, .045), tilt=0, **kw)
    S.box((x, .2, 0), (.028, .03, DP*2-.06), **kw)
S.box((0, .24, -DP+.03), (W2*2-.06, .03, .028), **kw); S.box((0, .16, DP-.02), (W2*2-.06, .03, .028), **kw)
S.box((0, SH-.03, 0), (W2*2, .04, DP*2), **kw)
for y in (.62, .8): S.box((0, y, DP-.02), (W2*2-.06, .07, .022), **kw)
S.box((0, .97, DP-.02), (W2*2-.04, .08, .03), **kw)
S.draw(D)
D.close()
# ---------------------------------------------------------------- quilt: a sheet over the back, down to the seat, over its edge to the floor
D.open('quilt')
prof = [(.9, DP+.05), (1.0, DP+.045), (1.075, DP+.02), (1.085, DP-.02), (1.05, DP-.055), (.85, DP-.075), (.65, DP-.085), (.53, DP-.11), (.485, DP-.17), (.475, -.02), (.475, -.2), (.46, -DP-.01), (.4, -DP-.045), (.25, -DP-.06), (.1, -DP-.085), (.03, -DP-.12), (.012, -DP-.2), (.01, -DP-.32)]
PL = [0]
for a, b in zip(prof, prof[1:]): PL.append(PL[-1]+math.dist(a, b))
def at(v):                                        # v: metres along the sheet from its back hem
    for i in range(len(PL)-1):
        if v <= PL[i+1] or i == len(PL)-2:
            t = (v-PL[i])/(PL[i+1]-PL[i]); a, b = prof[i], prof[i+1]; return a[0]+(b[0]-a[0])*t, a[1]+(b[1]-a[1])*t
def sheet(u, v):                                  # u: -1 .. 1 across
    y, z = at(v); hw = .25
    k = max(0, min(1, (v-PL[11])/.35)); kb = max(0, 1-abs(v-.45)/.45)*(v > .2)
    x = u*hw+u*.035*k+.018*k*math.sin(u*5+v*2)+.02*math.sin(v*3)+.03*k
    z -= (.03*k*math.sin(u*7.5+1)+.012*kb*math.sin(u*8))
    y += .012*k*math.sin(u*6+2) if v > PL[-3] else 0
    return ch(x, y, z)
NU, V0, V1 = 5, PL[2]+.005, PL[-1]
NV = round((V1-V0)/(.5/NU)); du, dv = 2/NU, (V1-V0)/NV
def cell(u0, v0, u1, v1, m=2):
    P = [(u0+(u1-u0)*i/m, v0) for i in range(m)]+[(u1, v0+(v1-v0)*i/m) for i in range(m)]+[(u1-(u1-u0)*i/m, v1) for i in range(m)]+[(u0, v1-(v1-v0)*i/m) for i in range(m)]
    return [sheet(*q) for q in P]
whole = even(cell(-1, V0, 1, V1, 26)); D.p(whole, 'milk'); qc = D.clip(whole)
A = ['slate>night1', 'milk', 'poppy', 'lemon', 'pink', 'teal', 'lemon>ochre1.6', 'milk>mist1', 'pink>milk2', 'milk>sand1', 'slate>mist1.6', 'sand>milk2']
D.open(clip=qc)
Q = random.Random(4); last = [0]*NU
for j in range(NV):
    for i in range(NU):
        u0, v0 = -1+i*du, V0+j*dv; u1, v1 = u0+du, v0+dv
        c = Q.randrange(12)
        while c in (last[i], last[i-1]): c = Q.randrange(12)
        last[i] = c
        if (i, j) == (3, 7): c = 'ember>rose1'
        else: c = A[c]
        D.p(poly(cell(u0, v0, u1, v1)), c)
        t = Q.random(); f = lambda a, b: sheet(u0+du*a, v0+dv*b); lc = 'milk' if c in ('slate>night1', 'poppy', 'teal', 'ember>rose1', 'slate>mist1.6', 'pink') else Q.choice(('slate', 'rose>ember1', 'mist>slate1.6', 'dusk>rose1.4', 'ochre>rose1'))
        if t < .3:
            o = Q.randrange(2); D.p(poly([f(0, 0), f(1, 0), f(1, 1)]) if o else poly([f(0, 0), f(1, 0), f(0, 1)]), lc, .8)
        elif t < .48: D.p(''.join(poly([f(a, 0), f(a+.09, 0), f(a+.09, 1), f(a, 1)]) for a in (.14, .42, .7)), lc, .7)
        elif t < .62: D.s_(''.join(f'M{n(f(a, b)[0])} {n(f(a, b)[1])}h.1' for a in (.22, .5, .78) for b in (.22, .5, .78)), lc, 4, .8)
        elif t < .72: D.p(poly([f(.5, .12), f(.88, .5), f(.5, .88), f(.12, .5)]), lc, .8)
# seams
d = Pen(.5)
for j in range(1, NV): 
    P = [sheet(-1+i*.33333, V0+j*dv) for i in range(7)]; d.M(*P[0]); [d.L(*q) for q in P[1:]]
for i in range(1, NU):
    P = [sheet(-1+i*du, V0+k*(V1-V0)/24) for k in range(25)]; d.M(*P[0]); [d.L(*q) for q in P[1:]]
D.s_(str(d), 'umber>plum2', 1.3, .4)
# light and shade of the folds
sh = lambda u0, v0, u1, v1, c, o: D.p(even(cell(u0, v0, u1, v1, 12)), c, o)
sh(-1, PL[4], 1, PL[7]+.03, D.lin(*ch(-.27, .8, .2), *ch(.27, .8, .2), (0, 'plum', .34), (1, 'plum', .05)), 1)
sh(-1, PL[7], 1, PL[9], D.lin(*ch(0, .55, .16), *ch(0, .48, -.02), (0, 'plum', .4), (1, 'plum', 0)), 1)
sh(-1, PL[11]-.02, 1, V1, D.lin(*ch(0, .46, -DP), *ch(0, 0, -DP-.1), (0, 'plum', .2), (.15, 'plum', .26), (1, 'plum', .06)), 1)
def fold(u0, u1, va, vb, w, c, o):
    P = [sheet(u0+(u1-u0)*t/8, va+(vb-va)*t/8) for t in range(9)]; D.p(brush(P, w, 3, .1, step=14), c, o)
for u0, u1, w in ((-.82, -.95, 16), (-.42, -.36, 20), (.1, .06, 18), (.55, .66, 22)): fold(u0, u1, PL[11]+.02, PL[15]+.04, [2, w*.8, w*1.1, w*.8], 'plum', .36)
for u0, u1, w in ((-.62, -.66, 12), (-.14, -.14, 14), (.34, .36, 14), (.84, .94, 14)): fold(u0, u1, PL[11]+.02, PL[15]+.06, [2, w, w*1.2, 4], 'milk', .14)
for u0, u1, w in ((-.6, -.5, 14), (.2, .3, 16), (.75, .7, 12)): fold(u0, u1, PL[3], PL[7], [3, w, w, 2], 'plum', .25)
for u0, u1, w in ((-.3, -.2, 10), (.5, .55, 10)): fold(u0, u1, PL[3], PL[6], [6, w, 2], 'milk', .12)
D.close()
# binding
for P, c in (([sheet(-1, V0+(V1-V0)*i/24) for i in range(25)], 'dusk>rose1'), ([sheet(1, V0+(V1-V0)*i/24) for i in range(25)], 'rose>sand2'), ([sheet(-1+i/10, V1) for i in range(21)], 'dusk>rose1')): D.s_(even(P, False), c, 5)
D.close()
# ---------------------------------------------------------------- a basket of scraps, and one patch beside it
D.open('basket')
bx, bz = .56, 2.5
def ring(y, R, x=bx, z=bz): return [cam(x+R*math.cos(i/28*6.2832), y, z+R*.86*math.sin(i/28*6.2832)) for i in range(28)]
gr_ = lambda y, R: [cam(bx+R*math.cos(i/28*6.2832)-y*.62, 0, bz+R*.86*math.sin(i/28*6.2832)-y*.16) for i in range(28)]
D.p(even(hull(gr_(0, .14)+gr_(.17, .18))), 'umber>plum2', .6)
bo = even(hull(ring(0, .135)+ring(.17, .175))); l, rr = ring(.17, .175)[14][0], ring(.17, .175)[0][0]
D.p(even(ring(.17, .175)), 'umber>ink.6')
cx, cy = cam(bx, .17, bz); S = lambda P: [(cx+x, cy+y)+tuple(k) for x, y, *k in P]
# folded cloth, standing on edge: a light fold along each top
for P, c, hi in (([(-62, 6, 'k'), (-66, -34), (-58, -46), (-14, -52), (-6, -44), (-4, 6, 'k')], 'poppy>umber.6', 'poppy>rose2'), ([(-12, 8, 'k'), (-14, -58), (-4, -66), (40, -58), (46, -48), (44, 8, 'k')], 'slate', 'slate>mist2'), ([(24, 8, 'k'), (28, -36), (38, -42), (66, -32), (68, -24), (62, 8, 'k')], 'lemon>ochre1', 'lemon>milk2'), ([(-48, 12, 'k'), (-44, -24), (-36, -32), (22, -28), (28, -20), (26, 12, 'k')], 'teal>mist.8', 'milk>teal1')):
    q = S(P); D.p(curve(q), c); D.p(brush([q[1][:2], q[2][:2], q[3][:2], q[4][:2]], [3, 7, 7, 3], 3, .1), hi)
D.s_(''.join(poly(S([(x, -24), (x+1, 12)]), False) for x in (-30, -16, -2, 12)), 'milk', 3, .8); D.s_(''.join(poly(S([(x, -56), (x+1, -32)]), False) for x in (4, 18, 32)), 'night', 3, .7)
D.open(clip=D.clip(bo))
fr_ = poly([q for q in ring(.17, .175)[14:]]+[cam(bx+.175, 0, bz)]+[cam(bx+.2, -.1, bz), cam(bx-.2, -.1, bz), cam(bx-.175, 0, bz)])
fr_ = even([q for q in ring(.17, .175)[14:]]+[ring(.17, .175)[0]], False)+f'V{n(cam(bx, -.08, bz)[1])}H{n(l)}z'
D.p(fr_, D.lin(l, 0, rr, 0, (0, 'umber>ochre.8'), (.5, 'ochre>umber1.6'), (.85, 'ochre>sand1'), (1, 'sand')))
d0 = d1 = ''
for k in range(6):
    y = .155-k*.028; R = .135+.04*y/.17
    for i in range(11):
        a0 = math.pi+(i+(k % 2)*.5)/10*math.pi; P = [cam(bx+(R+.002)*math.cos(a), y-dy, bz+R*.86*math.sin(a)) for a, dy in ((a0+.04, 0), (a0+.14, .006), (a0+.25, 0))]
        t = f'M{P[0][0]:.0f} {P[0][1]:.0f}Q{P[1][0]:.0f} {P[1][1]+3:.0f} {P[2][0]:.0f} {P[2][1]:.0f}'
        d0 += t
D.s_(d0, 'umber>ochre.6', 4, .65)
D.close()
D.s_(even(ring(.172, .175)[13:]+ring(.172, .175)[:2], False), 'ochre>sand1', 9); D.s_(even(ring(.172, .175)[1:14], False), 'umber>ochre1.6', 6)
D.p(curve(S([(6, 2, 'k'), (52, -6, 'k'), (58, 30), (54, 54, 'k'), (34, 44), (16, 58, 'k'), (10, 30)])), D.lin(cx, 0, cx+60, 0, (0, 'pink>rose2'), (1, 'pink>milk1.4'))); D.p(brush(S([(26, -2), (30, 24), (32, 44)]), [3, 8, 3], 3), 'rose>umber1', .6); D.p(''.join(f'M{cx+x-3:.0f} {cy+y:.0f}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0' for x, y in ((18, 14), (42, 8), (20, 36), (46, 30), (40, 46), (14, 50))), 'milk')
q = [cam(.33+a, .002, 2.22+b) for a, b in ((-.05, .03), (.04, .055), (.06, -.02), (-.03, -.045))]
D.p(poly([(x-5, y+6) for x, y in q]), 'umber>plum2', .5); D.p(cutpoly(q, 1, 3), 'slate>night1'); m = lambda t, a, b: (a[0]+(b[0]-a[0])*t, a[1]+(b[1]-a[1])*t)
D.p(poly([m(.5, q[0], q[1]), m(.5, q[1], q[2]), m(.5, q[2], q[3]), m(.5, q[3], q[0])]), 'milk', .85)
D.close()
print(slim(D, '../quilt.svg'))
