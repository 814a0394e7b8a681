from tilt import *
D = Doc('sx', 'Stairs turning to the light'); r = random.Random(10); D.tooth(step=38); D.sprays(nl=9, R=40, L=(18, 28), w=.3)
EX = 1.9
_c = Cam(f=1176, eye=1.7, cx=985)
def W(X, Y, Z): return _c(X-EX, Y, Z)
RI, GO, N = .185, .26, 7
XA, XB, Z0 = -.78, .35, 3.72                # left wall, open side of the first flight, its first riser
ZL = Z0+(N-1)*GO; YL = N*RI; ZB = ZL+1.12   # landing, back wall
cxn, cyn = W(XA, 0, ZB)[0], 0
# ---------------------------------------------------------------- left wall, with the leaf paper of the card with the door
D.open('left')
D.full(D.lin(0, 300, 560, 200, (0, 'night>moss1.6'), (.5, 'slate>moss1.6'), (1, 'slate>sage1.8')))
stem = D.shape(brush([(0, 0), (6, -52), (-4, -108), (5, -170)], [5.5, 5, 3.6, 2.4], 3)
  + brush([(2, -22), (22, -42), (46, -48)], [2, 20, 1.6], 4) + brush([(4, -56), (-18, -74), (-42, -78)], [2, 20, 1.6], 5)
  + brush([(-2, -92), (18, -114), (40, -119)], [2, 17, 1.6], 6) + brush([(-3, -126), (-20, -144), (-36, -147)], [2, 15, 1.6], 7))
for i, z in enumerate((3.55, 3.95, 4.4, 4.9, 5.45, 5.95)):
    for k in range(6):
        Y = .55+k*.62+(.31 if i % 2 else 0)
        x, y = W(XA, Y, z); q = 1176/z/320
        if y < -20 or x > cxn-14 or Y < YL*(z-Z0)/(ZL-Z0)+.5: continue
        sl = (y-W(XA, Y, z+.3)[1])/(W(XA, Y, z+.3)[0]-x)          # the wall runs back: lean the stem along it
        D.use(stem, 'slate>sage1.4' if i < 3 else 'sage>slate.8', op=('.3', '.4', '.5', '.55', '.6', '.6')[i], tf=f'matrix({n(round(q*.72, 2))} {n(round(-sl*q*.72, 2))} 0 {n(round(q, 2))} {x:.0f} {y:.0f})')
# a framed view on the wall, small and pale
def Fr(z0, z1, y0, y1): return [W(XA, y1, z0), W(XA, y1, z1), W(XA, y0, z1), W(XA, y0, z0)]
D.p(poly([(x-9, y+12) for x, y in Fr(4.12, 4.72, 1.92, 2.46)]), 'night', .5)
D.p(cutpoly(Fr(4.12, 4.72, 1.92, 2.46), .6, 3, 70), D.lin(230, 0, 340, 0, (0, 'umber>rose.6'), (1, 'rose>sand1.6')))
fr = Fr(4.17, 4.68, 1.965, 2.415); D.p(poly(fr), 'mist>milk2.4'); fr = Fr(4.24, 4.615, 2.03, 2.35); fcl = D.clip(poly(fr)); D.p(poly(fr), 'mist')
D.open(clip=fcl)
x0, y0 = fr[3]; x1, y1 = fr[2]
D.p(even([(x0-9, y0-34), (x0+16, y0-48), (x0+34, y0-36), (x1+8, y1-42), (x1+8, y1+9), (x0-9, y0+9)]), 'slate>mist2'); D.p(even([(x0-9, y0-16), (x0+20, y0-24), (x1+8, y1-14), (x1+8, y1+9), (x0-9, y0+9)]), 'sage>mist1')
D.close()
D.close()
# ---------------------------------------------------------------- back wall: the light comes round the corner
D.open('back')
bw = poly([(cxn, -10), (950, -10), (950, 700), (cxn, 700)])
D.p(bw, D.lin(cxn, 560, 900, 20, (0, 'mist>slate1.6'), (.3, 'mist>sand1'), (.65, 'sand>mist.8'), (1, 'sand>milk2')))
def sk(u, v): return (690+u*190-v*96, -60+v*400+u*34)
D.open(clip=D.clip(bw))
for u0, u1 in ((-.62, .12), (.2, .94), (1.02, 1.8)):
    for v0, v1 in ((-.2, .42), (.49, 1.06)): D.p(cutpoly([sk(u0, v0), sk(u1, v0), sk(u1, v1), sk(u0, v1)], .8, int(u0*9)+7, 70), 'milk', .85)
D.spray([(780, 60, 10, .9, .8, 'h1'), (880, 150, 40, .9, .8, 'r0'), (700, 190, 70, .7, .7, 'h0'), (840, 260, 0, .7, .6, 'h1'), (640, 90, 20, .7, .7, 'f0')], 'sand>mist1', .55)
D.close()
D.grain(D.lin(cxn, 0, 940, 0, (0, 'slate', .35), (1, 'ochre', .25)), D.clip(bw))
D.p(poly([(cxn-1, -10), (cxn+5, -10), (cxn+5, 560), (cxn-1, 560)]), 'milk', .45)
D.close()
# ---------------------------------------------------------------- floor of the hall
D.open('floor')
fy = W(0, 0, ZL)[1]
fc = D.clip(poly([W(XA, 0, ZL), (950, fy), (950, 950), W(XA, 0, 2.6)]))
D.open(clip=fc); D.p(f'M-10 {n(fy)}H950V950H-10z', 'plum>umber1.4')
for i in range(12):
    X = XB+i*.2-.1
    q = clip_convex([W(X, 0, ZL), W(X+.19, 0, ZL), W(X+.19, 0, 2.6), W(X, 0, 2.6)], q4(-10, fy, 950, 950))
    if q: D.p(cutpoly(q, .7, i+4, 90), ('umber>rose.8', 'umber>plum.6', 'umber>rose.4', 'umber>rose1.2')[i % 4])
D.p(f'M-10 {n(fy)}H950V950H-10z', D.lin(500, 0, 950, 0, (0, 'plum', .6), (1, 'plum', .1)))
D.close(); D.close()
# ---------------------------------------------------------------- landing, and a plant in its corner
D.open('landing')
D.p(poly([W(XA, YL, ZL), W(XB+1.6, YL, ZL), W(XB+1.6, YL, ZB), W(XA, YL, ZB)]), D.lin(cxn, 0, 900, 0, (0, 'rose>sand1.4'), (.4, 'sand>milk1'), (1, 'milk')))
D.p(poly([W(XA, YL, ZB), W(XB+1.4, YL, ZB), W(XB+1.4, YL+.13, ZB), W(XA, YL+.13, ZB)]), D.lin(cxn, 0, 900, 0, (0, 'slate>mist1.4'), (1, 'mist>milk2')))
D.p(poly([W(XA, YL, ZL-.1), W(XA, YL, ZB), W(XA, YL+.13, ZB), W(XA, YL+.13, ZL-.1)]), 'slate>moss1')
px, py = W(XA+.36, YL, ZB-.3); k = 1176/(ZB-.3)
D.p(brush([(px-4, py+3), (px-34, py+7), (px-52, py+6)], [26, 22, 6], 2), 'umber>rose1.6', .7)
D.s_(f'M{px:.0f} {py-50:.0f}q-4-60-20-110M{px+3:.0f} {py-50:.0f}q8-50 30-90M{px+2:.0f} {py-50:.0f}q0-80 6-150', 'moss>umber2', 3)
for x, y, L, a, c_ in ((-8, -94, 50, -2.5, 0), (-14, -120, 54, -2.0, 0), (-18, -150, 56, -1.9, 1), (-2, -100, 46, -.4, 1), (10, -92, 54, -.6, 1), (22, -126, 54, -.9, 2), (30, -140, 50, -.2, 2), (4, -140, 52, -2.6, 0), (6, -170, 54, -2.2, 1), (8, -196, 54, -1.4, 1), (6, -180, 50, -.7, 2), (4, -150, 46, -.3, 2), (-12, -70, 44, 2.9, 0), (14, -80, 46, .1, 1)):
    D.p(leaf(px+x, py+y, L, a, .3), ('ink>moss2', 'moss>ink.8', 'moss>sage1.4')[c_])
D.p(curve([(px-24, py-54, 'k'), (px+24, py-54, 'k'), (px+17, py-4, 'k'), (px, py+3), (px-17, py-4, 'k')]), D.lin(px-24, 0, px+24, 0, (0, 'umber>plum1'), (.6, 'umber>ember1.4'), (1, 'ember>sand1.4'))); D.p(poly(q4(px-26, py-58, px+26, py-47)), D.lin(px-24, 0, px+24, 0, (0, 'umber>plum.6'), (.6, 'umber>ember2'), (1, 'sand>ember1.4')))
D.close()
# ---------------------------------------------------------------- first flight: risers and treads, a runner over them
D.open('flight')
ramp = ('umber>plum1.2', 'umber>plum.4', 'umber>rose.7', 'umber>rose1.3', 'rose>umber1.6', 'rose>sand1', 'sand>rose1')
ris = ('plum>ink1', 'plum>umber1.2', 'umber>plum2', 'umber>plum1.2', 'umber>plum.4', 'umber>rose.6', 'umber>rose1.2')
RA, RB = -.56, .08                          # runner
run = ('night>slate.4', 'night>slate1', 'slate>night2', 'slate>night1.2', 'slate>night.4', 'slate>mist1', 'slate>mist2')
runr = ('ink>night2', 'night>ink1.2', 'night>ink.6', 'night', 'night>slate.7', 'night>slate1.4', 'slate>night1.4')
D.p(poly([W(XA, 0, Z0-.9), W(XA, 0, Z0), W(XB, 0, Z0), W(XB+.2, 0, Z0-.9)]), 'plum>umber1')
# skirting of the left wall
nose = lambda z, o: W(XA, (z-Z0)/GO*RI+RI+o, z)
D.p(cutpoly([nose(Z0-.26, .3), nose(ZL-.06, .22), W(XA, YL+.13, ZL+.1), W(XA, YL-.3, ZL), W(XA, 0, Z0), W(XA, 0, 2.6), W(XA, .24, 2.6), W(XA, .24, Z0-.34)], .6, 3, 90), D.lin(100, 0, 420, 0, (0, 'ink>moss1'), (1, 'slate>moss1.4')))
D.p(cutpoly([nose(Z0-.26, .3), nose(ZL-.06, .22), nose(ZL-.06, .19), nose(Z0-.26, .27), W(XA, .21, 2.6), W(XA, .24, 2.6)], .4, 4, 90), D.lin(100, 0, 420, 0, (0, 'night>moss1.6'), (1, 'sage>slate1')))
for i in range(N-1, -1, -1):
    z = Z0+i*GO; y0, y1 = i*RI, (i+1)*RI; zt = z+GO if i < N-1 else z+.02
    ns = .028                                # nosing
    if i < N-1:
        D.p(poly(ints([W(XA, y1, z-ns), W(XB, y1, z-ns), W(XB, y1, zt), W(XA, y1, zt)], .5)), ramp[i])
        D.p(poly(ints([W(RA, y1, z-ns), W(RB, y1, z-ns), W(RB, y1, zt), W(RA, y1, zt)], .5)), run[i])
        for a, b in ((RA+.05, RA+.085), (RB-.085, RB-.05)): D.p(poly([W(a, y1, z-ns), W(b, y1, z-ns), W(b, y1, zt), W(a, y1, zt)]), 'sand>rose1', .5+.06*i)
        D.p(poly([W(XA, y1, zt-.09), W(XB, y1, zt-.09), W(XB, y1, zt), W(XA, y1, zt)]), 'plum', .3)
    D.p(poly(ints([W(XA, y0, z), W(XB, y0, z), W(XB, y1-.03, z), W(XA, y1-.03, z)], .5)), ris[i])
    D.p(poly(ints([W(RA, y0, z), W(RB, y0, z), W(RB, y1-.03, z), W(RA, y1-.03, z)], .5)), runr[i])
    for a, b in ((RA+.05, RA+.085), (RB-.085, RB-.05)): D.p(poly([W(a, y0, z), W(b, y0, z), W(b, y1-.03, z), W(a, y1-.03, z)]), 'rose>umber1.4', .5+.05*i)
    D.p(poly(ints([W(XA, y1-.035, z-ns), W(XB, y1-.035, z-ns), W(XB, y1, z-ns), W(XA, y1, z-ns)], .5)), ('umber', 'umber>rose.7', 'umber>rose1.4', 'rose>umber1.2', 'rose>sand.6', 'sand>rose1', 'milk>sand1.4')[i])
    D.p(poly(ints([W(RA, y1-.045, z-ns-.004), W(RB, y1-.045, z-ns-.004), W(RB, y1, z-ns-.004), W(RA, y1, z-ns-.004)], .5)), run[min(6, i+1)] if i < 6 else 'mist')
    for a, b in ((RA+.05, RA+.085), (RB-.085, RB-.05)): D.p(poly([W(a, y1-.045, z-ns-.004), W(b, y1-.045, z-ns-.004), W(b, y1, z-ns-.004), W(a, y1, z-ns-.004)]), 'sand>rose.8', .5+.07*i)
    p0, p1 = W(RA-.03, y0+.012, z-.006), W(RB+.03, y0+.012, z-.006)
    if i: D.s_(f'M{n(p0[0])} {n(p0[1])}L{n(p1[0])} {n(p1[1])}', 'ochre>umber1' if i < 4 else 'ochre>sand1', 2.6)
D.close()
# ---------------------------------------------------------------- side of the first flight, wall under the second
D.open('side')
D.p(poly([W(XB, 0, Z0)]+[q for i in range(N) for q in (W(XB, i*RI, Z0+i*GO), W(XB, (i+1)*RI, Z0+i*GO))]+[W(XB, YL, ZL), W(XB, 0, ZL)]), D.lin(0, 500, 0, 940, (0, 'slate>dusk1'), (1, 'night>ink.6')))
S2 = 6
x9 = XB+S2*.26
under = [W(XB, 0, ZL), W(XB, YL+.02, ZL), W(x9, YL+S2*RI+.02, ZL), W(x9, 0, ZL)]
D.p(poly(under), D.lin(640, 540, 900, 860, (0, 'slate>dusk1.2'), (.5, 'night>dusk1.8'), (1, 'night>dusk1.2')))
# panels of the wall, one of them a small door
for x0, x1, d in ((XB+.12, XB+.62, 0), (XB+.74, XB+1.3, 1)):
    h = lambda x: YL+(x-XB)*RI/.26-.34
    P = [W(x0, .2, ZL), W(x0, h(x0), ZL), W(x1, h(x1), ZL), W(x1, .2, ZL)]
    D.p(cutpoly(P, .7, 4, 70), 'ink>night2.4'); c0, c1 = (sum(p[i] for p in P)/4 for i in (0, 1))
    D.p(cutpoly([(x+(6 if x < c0 else -4), y+(8 if y < c1 else -4)) for x, y in P], .7, 5, 70), 'night>dusk1.4')
    D.s_('M'+'L'.join(f'{x-(2 if x < c0 else -2):.0f} {y+(2 if y > c1 else 0):.0f}' for x, y in P[2:]+P[:1]), 'slate>mist.6', 2, .6)
kx, ky = W(XB+.52, .82, ZL)
D.el(kx-1, ky+2, 6, 6.5, 'ink', .6); D.el(kx, ky, 5.4, 5.8, 'ochre>umber1'); D.el(kx+1.4, ky-1.6, 2, 2.2, 'sand')
D.p(poly([W(XB, 0, ZL), W(XB, .13, ZL), W(x9, .13, ZL), W(x9, 0, ZL)]), 'night>ink1')
# string board of the second flight: its top edge takes the light
sb = lambda x, o: W(x, YL+(x-XB)*RI/.26+o, ZL-.03)
D.p(cutpoly([sb(XB, -.22), sb(XB, .1), sb(x9, .1), sb(x9, -.22)], .6, 4, 80), D.lin(640, 0, 940, 0, (0, 'umber>plum1'), (1, 'umber>rose1')))
D.p(cutpoly([sb(XB, .08), sb(XB, .13), sb(x9, .13), sb(x9, .08)], .4, 5, 80), D.lin(640, 0, 940, 0, (0, 'rose>umber1.4'), (1, 'sand>rose.8')))
D.close()
# ---------------------------------------------------------------- balusters and rails
D.open('rails')
HB = .86
def bal(a, b, w, c_, hi):
    (x0, y0), (x1, y1) = a, b
    P = [(x0, y0), (x0+(x1-x0)*.12, y0+(y1-y0)*.12), (x0+(x1-x0)*.3, y0+(y1-y0)*.3), (x0+(x1-x0)*.42, y0+(y1-y0)*.42), (x0+(x1-x0)*.8, y0+(y1-y0)*.8), (x1, y1)]
    D.p(brush(P, [w, w*.66, w*1.25, w*.7, w*.62, w*.8], 2, .02, 14), c_)
    if hi: D.p(brush([(x+w*.26, y) for x, y in P], [w*.24, w*.2, w*.34, w*.2, w*.2, w*.2], 2, .02, 24), hi)
for i in range(12):                          # second flight, dark on the light
    x = XB+.1+i*.13
    if x < x9-.05: bal(sb(x, .1), sb(x, HB), 9, 'umber>plum.8' if i < 6 else 'umber', 'rose>sand1')
hr = [sb(XB, HB+.03), sb(x9, HB+.03)]
D.p(brush([hr[0], ((hr[0][0]+hr[1][0])/2, (hr[0][1]+hr[1][1])/2), hr[1]], [13, 13.5, 14], 3, .03), 'umber>plum1'); D.p(brush([(hr[0][0], hr[0][1]-4), (hr[1][0], hr[1][1]-4)], [4, 5], 3, .05), 'sand>rose1')
for i in range(N-1, -1, -1):                 # first flight
    for d in (.19, .07):
        z = Z0+i*GO+d; y0 = (i+1)*RI; yr = (z-Z0)/GO*RI+RI*.5+HB
        if z > ZL-.05: continue
        bal(W(XB-.05, y0, z), W(XB-.05, yr, z), 1176/z*.042, ('plum>ink1', 'plum>umber1', 'umber>plum2', 'umber>plum1.4', 'umber>plum.8', 'umber', 'umber')[i], ('umber>rose.6', 'umber>rose1', 'umber>rose1.6', 'rose>umber1', 'rose', 'sand>rose1.6', 'sand')[i])
def post(X, Y0, Y1, Z, w, c1, c2, ball=1):
    a, b = W(X-w/2, Y0, Z-w/2), W(X+w/2, Y1, Z-w/2); x0, x1 = a[0], b[0]
    D.p(cutpoly(q4(x0, b[1], x1, a[1]), .5, 4, 60), c1); D.p(cutpoly(q4(x0+(x1-x0)*.72, b[1], x1, a[1]), .4, 5, 60), c2)
    for f in (.2, .7): yy = a[1]+(b[1]-a[1])*f; D.p(poly(q4(x0-1, yy-3, x1+1, yy+3)), 'plum', .4)
    D.p(poly([(x0-4, b[1]-7), (x1+4, b[1]-7), (x1+2, b[1]+2), (x0-2, b[1]+2)]), c1); m = (x0+x1)/2; q = (x1-x0)*.46
    D.p(curve([(m-q, b[1]-9-q*.6), (m-q*.7, b[1]-9-q*1.6), (m+q*.1, b[1]-9-q*2), (m+q*.8, b[1]-9-q*1.5), (m+q, b[1]-9-q*.6), (m+q*.5, b[1]-6), (m-q*.5, b[1]-6)]), c1); D.p(curve([(m+q*.2, b[1]-9-q*1.8), (m+q*.75, b[1]-9-q*1.3), (m+q*.7, b[1]-9-q*.5), (m+q*.4, b[1]-9-q)]), c2)
post(XB, 0, YL+1.12, ZL-.02, .1, 'umber>plum.6', 'sand>rose1.4')
a, b = W(XB-.05, HB+.16, Z0+.05), W(XB-.05, YL+HB-.06, ZL-.06)
D.p(brush([a, ((a[0]+b[0])/2, (a[1]+b[1])/2), b], [21, 18, 14], 3, .03), D.lin(a[0], 0, b[0], 0, (0, 'plum>umber1.4'), (1, 'umber>rose.7'))); D.p(brush([(a[0], a[1]-6), ((a[0]+b[0])/2, (a[1]+b[1])/2-5.5), (b[0], b[1]-4)], [5, 5, 4], 3, .1), D.lin(a[0], 0, b[0], 0, (0, 'umber>rose1.4'), (1, 'sand')))
post(XB, 0, 1.12, Z0-.02, .12, 'plum>umber1.6', 'umber>rose1.6')
D.close()
b = W(-.66, 2*RI+RI+.05, Z0+2*GO+.12); q = .055*1176/(Z0+2*GO+.12)
D.open('ball'); D.el(b[0]-7, b[1]+q*.86, q*1.2, q*.3, 'plum', .6); bc = once(D, even(blob(b[0], b[1], q, q, 3, 12, .01)), 'ember>umber1'); D.open(clip=bc); D.el(b[0]+4, b[1]-4, q*.8, q*.8, 'ember'); D.el(b[0]+6, b[1]-7, q*.36, q*.32, 'sand>ember1'); D.s_(f'M{b[0]-q:.0f} {b[1]+2:.0f}q{q:.0f} 8 {2*q:.0f} -3', 'sand', 3); D.close(); D.close()
print(D.save('../stairs.svg'))
