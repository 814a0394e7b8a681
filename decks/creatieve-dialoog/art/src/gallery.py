from planes import *
import folk
D = Doc('ga', 'The gallery of a block of flats, a covered dish on a mat'); r = random.Random(381); D.tooth(step=60)
V = View(900, (.42, 1.5, -.2), 7, 420, 380, -13)
XL, XR, H, Z1 = -1.0, 1.35, 2.55, 13.5
PG = PAGE
def Q(P, c_, op=None):
    q = clip_convex([V(*p) for p in P], PG)
    if len(q) > 2: D.p(poly(ints(q, .5)), c_, op)
W = lambda z0, z1, h0, h1, c_, x=XL: Q([(x, h0, z0), (x, h0, z1), (x, h1, z1), (x, h1, z0)], c_)
FL = lambda x0, x1, z0, z1, c_, h=0, op=None: Q([(x0, h, z0), (x1, h, z0), (x1, h, z1), (x0, h, z1)], c_, op)
NR = .75
D.open('shell')
D.full(D.lin(0, 0, 0, 460, (0, 'mist'), (1, 'milk')))
# across the court: another block, trees
D.p(cutpoly(box(560, 150, 960, 460), .8, 3, 120), 'rose>sand2'); d = ''; e = ''
for j in range(5):
    for i in range(6): (e := e+poly(box(584+i*62, 172+j*56, 608+i*62, 200+j*56))) if (i+j) % 3 else (d := d+poly(box(580+i*62, 170+j*56, 616+i*62, 204+j*56)))
D.p(e, 'slate>mist1.6'); D.p(d, 'ember>rose2')
D.p(scallop([(500, 470), (540, 380), (600, 350), (670, 390), (740, 340), (820, 330), (900, 370), (970, 330), (970, 560), (500, 560)], 18, 6, 4), 'moss>sage1.6'); D.p(scallop([(560, 470), (640, 410), (720, 420), (800, 390), (900, 420), (970, 400), (970, 560), (560, 560)], 16, 5, 5), 'sage>ochre1')
FL(XL, XR, NR, Z1, D.lin(0, 450, 0, 940, (0, 'milk>sand1'), (1, 'mist>sand2')))
Q([(XL, H, NR), (XR, H, NR), (XR, H, Z1), (XL, H, Z1)], D.lin(0, 0, 0, 330, (0, 'mist>slate.8'), (1, 'milk>mist1')))
W(NR, Z1, 0, H, D.lin(0, 0, 440, 0, (0, 'ochre>sand1.4'), (1, 'sand>milk2')))
Q([(XL, 0, Z1), (XR, 0, Z1), (XR, H, Z1), (XL, H, Z1)], 'slate>mist1.6'); Q([(-.3, 0, Z1), (.5, 0, Z1), (.5, 2, Z1), (-.3, 2, Z1)], 'lemon>ochre1')
# solid parapet, as high as the chest, with a broad top and plant boxes
Q([(XR, 0, NR), (XR, 0, Z1), (XR, 1.18, Z1), (XR, 1.18, NR)], D.lin(480, 0, 940, 0, (0, 'mist>milk1.4'), (1, 'slate>mist2.4'))); Q([(XR-.06, 1.18, NR), (XR+.2, 1.18, NR), (XR+.2, 1.18, Z1), (XR-.06, 1.18, Z1)], 'milk')
Q([(XR-.06, 1.1, NR), (XR-.06, 1.1, Z1), (XR-.06, 1.18, Z1), (XR-.06, 1.18, NR)], 'mist')
for z in range(2, 13, 2): Q([(XR, .04, z), (XR, .04, z+.025), (XR, 1.1, z+.025), (XR, 1.1, z)], 'slate>mist1.8')
# sun over the parapet, on the floor and the foot of the wall
FL(XL, .1, NR, Z1, 'sand>milk1', .003, .95)
for z in range(1, 13): FL(XL, XR, z+.0, z+.03, 'slate>mist2', .004, .5)
Q([(XR, H, NR), (XR, H, Z1), (XR, H-.2, Z1), (XR, H-.2, NR)], D.lin(480, 0, 640, 0, (0, 'slate>mist2.6'), (1, 'slate>mist1.4')))      # the edge beam that carries them
for z in (2.6, 5.2, 7.8, 10.4): Q([(XL, H, z), (XR, H, z), (XR, H-.16, z), (XL, H-.16, z)], 'slate>mist2.2')
D.close()
# ---------------------------------------------------------------- doors, windows
D.open('doors')
doors = [(2.55, 'slate>night1', 'night'), (4.9, 'poppy', 'poppy>umber1.6'), (7.25, 'moss', 'moss>ink1'), (9.6, 'ochre', 'umber>ochre2'), (11.6, 'dusk>rose1', 'plum')]
for i, (z, c_, dk) in enumerate(doors):
    W(z-.06, z+1.0, 0, 2.16, 'milk'); W(z, z+.94, .03, 2.1, c_)
    W(z+.14, z+.8, 1.2, 1.92, ('mist>slate1', 'milk>sand1', 'slate>mist2', 'mist', 'milk')[i]); W(z+.14, z+.8, .16, .96, dk); W(z+.3, z+.64, 1.04, 1.09, 'milk>mist1'); p = V(XL+.05, 1.02, z+.1); D.el(*p, 26/z, 30/z, 'ochre>sand1')
    w0 = z-1.2; W(max(NR, w0-.05), z-.2, .85, 2.1, 'milk'); W(max(NR, w0), z-.25, .9, 2.05, 'slate>night1' if i else 'slate'); W(max(NR, w0), w0+.55, .9, 2.05, ('milk>rose1', 'teal>milk1', 'milk', 'sand', 'milk')[i]); W(max(NR, w0-.08), z-.16, .8, .86, 'slate>mist2')
D.close()
# ---------------------------------------------------------------- mats, shoes, plants, a bike
D.open('things')
def leaves(x, y, n_, L, c_, sd, a0=-2.7, a1=-.45, w=.28):
    q = random.Random(sd); D.p(''.join(leaf(x+q.uniform(-L*.08, L*.08), y, L*q.uniform(.7, 1.1), a0+(a1-a0)*i/(n_-1)+q.uniform(-.1, .1), w) for i in range(n_)), c_)
def pot(x, z, h, q, c_, kind=0, sd=1):
    pr = [(0, q*.72), (h, q)]; a, b = V(x-q, 0, z)[0], V(x+q, 0, z)[0]
    D.p(poly(ints(hull(ring3(V, max(x-.4, XL), .002, z-.06, q*.5, 14)+ring3(V, x, 0, z, q*.75, 20)))), 'slate>dusk1', .35)
    D.p(poly(ints(lathe(V, x, z, pr), .5)), D.lin(a, 0, b, 0, (0, c_), (1, 'sand'))); D.p(even(ring3(V, x, h, z, q, 14)), 'umber'); p = V(x, h, z); L = 900/z*(.5 if kind == 0 else .3)
    if kind == 0: leaves(p[0], p[1], 9, L, 'moss>ink.6', sd, w=.2); leaves(p[0], p[1], 7, L*.85, 'moss>sage1.6', sd+1, -2.4, -.7, .2)
    else: bloom(p[0], p[1]+q*900/z*.05, L, q*900/z*.5, sd)
def bloom(x, y, L, q, sd):
    r_ = random.Random(sd); w = lambda a: (x+q*.8*math.cos(a), y+q*.12*abs(math.sin(a)))
    lf = lambda A, c_, w_: D.p(''.join(leaf(*w(a), L*l, a, w_) for a, l in A), c_)
    H = [(-2.2, .98), (-1.75, 1.22), (-1.3, 1.02), (-.92, 1.16), (-2.65, .8)]; P = []
    lf([(-2.5, .8), (-2.0, .95), (-1.5, .9), (-1.05, .95), (-.6, .8)], 'moss>ink.8', .3)
    for a, l in H: f = (x+q*.5*math.cos(a), y); e = (x+L*l*math.cos(a)*.9, y+L*l*math.sin(a)); P.append(e); D.s_(curve([f, (x+L*l*math.cos(a)*.45, y+L*l*math.sin(a)*.6), e], False), 'sage>moss2', max(1.4, L*.03))
    for i in (0, 2): head_(*P[i], L*.15, i)
    lf([(-2.85, .72), (-2.25, .8), (-1.6, .72), (-1.15, .8), (-.3, .72)], 'moss>sage1.6', .27)
    for i in (1, 3, 4): head_(*P[i], L*.16, i)
def head_(x, y, q, i):
    D.p(''.join(curve([(x+q*.42*math.cos(a)+q*.62*math.cos(b), y+q*.42*math.sin(a)+q*.62*math.sin(b)) for b in (0, 1.57, 3.14, 4.71)]) for a in [i+k*1.2566 for k in range(5)]), ('pink', 'pink>rose1')[i % 2]); D.el(x, y, q*.3, q*.3, 'poppy>rose1')
def shoe(x, z, c_, s=1):
    k = 900/z*.01*s; p = V(x, 0, z); g = lambda *P: curve([(p[0]+a[0]*k, p[1]+a[1]*k)+tuple(a[2:]) for a in P])
    D.p(g((-13, 1, 'k'), (-14, -8), (-11, -11), (-3, -9), (4, -6), (13, -4), (15, 1, 'k')), c_); D.p(g((-14, 0, 'k'), (15, 0, 'k'), (15, 2.5), (-14, 2.5)), 'milk'); D.p(g((-11, -9), (-8, -11), (-3, -9), (-6, -7)), 'ink>umber1')
pot(XL+.22, 12.4, .4, .2, 'ember', 0, 1)
FL(XL+.02, XL+.42, 9.65, 10.5, 'umber>ochre1', .006); pot(XL+.22, 9.0, .4, .2, 'slate', 1, 5)
FL(XL+.02, XL+.5, 7.3, 8.15, 'slate>night1', .006); shoe(XL+.34, 7.75, 'ember'); shoe(XL+.36, 7.45, 'ember')
# bike by the green door
def wheel(z, c_='ink>night2'):
    P = [V(XL+.2, .34+.33*math.sin(a/24*math.tau), z+.33*math.cos(a/24*math.tau)) for a in range(24)]; D.s_(even(P), c_, 5); c = V(XL+.2, .34, z)
    sp = Pen(.5); [sp.M(*c).L(*P[k]) for k in range(0, 24, 3)]; D.s_(str(sp), 'slate>mist1', 1.4)
b = lambda z, h, x=XL+.2: V(x, h, z)
wheel(6.85); wheel(5.98)
D.s_(poly([b(6.85, .34), b(6.5, .32), b(6.62, .8), b(6.85, .34)])+poly([b(6.5, .32), b(6.1, .82), b(6.62, .8)], False)+poly([b(5.98, .34), b(6.14, 1.0)], False), 'ember', 6); D.s_(poly([b(6.14, 1.0, XL+.02), b(6.14, 1.0, XL+.42)], False), 'night', 6); D.s_(poly([b(6.5, .9), b(6.76, .92)], False), 'umber>ink1', 10)
# mat 2 lies against the wall under the red door: boots, a child's and a grown-up's, any which way
FL(XL+.02, XL+.56, 4.92, 5.82, 'sand>umber1.4', .006); shoe(XL+.4, 5.5, 'night', 1.1); shoe(XL+.26, 5.2, 'moss'); shoe(XL+.5, 5.12, 'night', 1.1); shoe(XL+.66, 5.3, 'ochre', .8)
pot(XL+.18, 4.5, .36, .16, 'ember', 0, 9)
# near: mat of the blue door, a pan with a lid on a folded tea towel
FL(XL+.1, XL+.86, 2.5, 3.52, 'umber>ochre1.4', .008); FL(XL+.18, XL+.78, 2.6, 3.42, 'umber>ochre2', .01)
x, z = XL+.5, 2.94
FL(x-.24, x+.27, z-.25, z+.2, 'teal>night1', .014); FL(x-.25, x+.26, z-.24, z+.2, 'milk', .02)
for k in range(4): FL(x-.22+k*.125, x-.16+k*.125, z-.24, z+.2, 'teal>milk1', .021)
D.p(poly(ints(hull(ring3(V, x, .022, z, .2, 16)+ring3(V, x-.2, .022, z-.05, .17, 16)))), 'plum>umber1', .45)
pg = D.lin(V(x-.24, 0, z)[0], 0, V(x+.24, 0, z)[0], 0, (0, 'poppy>umber2'), (.55, 'poppy'), (.85, 'poppy>milk.8'), (1, 'poppy'))
for s_ in (-1, 1): D.s_(curve([V(x+s_*.22, .15, z), V(x+s_*.31, .165, z), V(x+s_*.31, .12, z), V(x+s_*.22, .105, z)], False), 'umber>ink2', 8)
D.p(poly(ints(lathe(V, x, z, [(.022, .19), (.05, .215), (.18, .225)]), .5)), pg)
D.p(poly(ints(lathe(V, x, z, [(.18, .232), (.195, .235)]), .5)), 'umber>poppy1.6'); D.p(poly(ints(lathe(V, x, z, [(.195, .232), (.235, .19), (.26, .11), (.266, .04)]), .5)), D.lin(V(x-.24, 0, z)[0], 0, V(x+.24, 0, z)[0], 0, (0, 'poppy>umber1.4'), (.6, 'poppy>milk.4'), (1, 'poppy>milk1')))
D.p(poly(ints(lathe(V, x, z, [(.262, .025), (.285, .045), (.31, .04)]), .5)), 'umber>ink2'); D.p(brush([V(x+.06, .235, z-.12), V(x+.14, .226, z-.08), V(x+.19, .21, z)], [2, 8, 2], 3), 'milk', .7)
for k, h in ((-.05, .56), (.07, .5)): D.s_(curve([V(x+k, .33, z), V(x+k+.035, .4, z), V(x+k-.025, .46, z), V(x+k+.015, h, z)], False), 'milk', 4, .75)
pot(XL+.22, 1.95, .34, .16, 'moss', 1, 14)
# plants in the light on the right, a folded chair? a box of flowers on the parapet
for z_ in (6.4, 4.2):
    p0, p1 = V(XR-.05, 1.2, z_), V(XR-.05, 1.2, z_-1.0)
    L = 900/(z_-.5)*.15
    for k in range(8): t = .07+k/7*.86; q = V(XR+.04, 1.31, z_-t); l = 900/(z_-t)*.15; leaves(q[0], q[1]+2, 5, l, ('moss', 'moss>sage1.4')[k % 2], k, -2.5, -.64, w=.3)
    for k in range(7): t = .12+k/6*.76; q = V(XR+.0, 1.34, z_-t); l = 900/(z_-t)*.15; h = l*(.75, 1.05, .6)[k % 3]; D.s_(poly([q, (q[0]+2, q[1]-h)], False), 'moss>sage1.4', 2); D.el(q[0]+2, q[1]-h, l*.2, l*.2, ('poppy', 'lemon', 'milk', 'pink')[k % 4])
    Q([(XR-.06, 1.18, z_-1), (XR+.16, 1.18, z_-1), (XR+.16, 1.34, z_-1), (XR-.06, 1.34, z_-1)], 'umber>ember.8')
    Q([(XR-.06, 1.18, z_), (XR-.06, 1.18, z_-1), (XR-.06, 1.34, z_-1), (XR-.06, 1.34, z_)], 'umber>ember1.4')
# far off somebody walks away with two bags
x, z = .38, 8.6; p = V(x, 0, z); u = 900/z/100*1.7; F = folk.T(p[0], p[1], u)
D.p(curve(F([(-70, 5), (-10, -3), (12, 2), (-10, 8)])), 'slate>dusk1', .5)
folk.fig(D, p[0], p[1], u, 'umber>sand1', 'ink>umber1', 'teal', 'night', shoe='milk>mist1', kind='bald', w=1.08, skirt=None, legs=[[(-5, -46), (-6, -24), (-8, -2)], [(5, -46), (7, -26), (5, -8)]], arms=[[(-12, -76), (-18, -62), (-18, -46)], [(12, -76), (18, -62), (18, -46)]])
for s_, c_ in ((-1, 'milk>sand1'), (1, 'lemon')): D.s_(poly(F([(s_*14.5, -34), (s_*18, -45), (s_*21.5, -34)]), False), c_, 1.6); D.p(cutpoly(F([(s_*12, -36), (s_*24, -36), (s_*26, -14), (s_*11, -14)]), .4, 3), c_)
# the head half round: looks back over the left shoulder
G = folk.T(p[0]-1.5*u, p[1], u, -1, -4); D.el(*G([(-7.5, -101)])[0], 4.6*u, 4.4*u, 'ink>umber1'); folk.side(D, G, u, 'umber>sand1', 'ink>umber1', 'short', lip='ink>umber2')
D.close()
D.grain('slate>mist2', op='.35')
print(D.save('../gallery.svg'))
