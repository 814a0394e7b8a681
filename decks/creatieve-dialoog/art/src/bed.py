from soft import *
D = Doc('be', 'An unmade bed in the morning'); r = random.Random(39); D.tooth(step=44)
V = View(1020, (-1.5, 2.2, -1.5), 34, 352, 436, 24)
def vp(P): return [V(*q) for q in P]
WZ = 2.22                                     # the wall behind the bed
SUN = (.85, .62, .66)                          # towards the sun
WX0, WX1, WY0, WY1 = 1.0, 3.4, .5, 2.5       # the window; a curtain covers its left side up to CX
CX = 1.4
def sun(x, y, z):
    """over 0 where the sun comes in past the curtain"""
    t = (WZ-z)/SUN[2]; a, b = x+SUN[0]*t, y+SUN[1]*t
    return min(a-CX-.05*math.sin(b*7), WX1-a, b-WY0, WY1-b, max(abs(a-2.05)-.045, -.1))
def bedhit(x, z):
    return any(abs(x+SUN[0]*t) < .9 and -.04 < z+SUN[2]*t < 2.1 and SUN[1]*t < .6 for t in (i*.04 for i in range(25)))
# ---------------------------------------------------------------- room
D.open('room')
D.full(D.lin(0, 200, 0, 940, (0, 'rose>umber.8'), (1, 'rose>sand.6')))
D.p(poly(vp([(-3, 0, WZ), (4, 0, WZ), (4, 3, WZ), (-3, 3, WZ)])), D.lin(0, 0, 940, 0, (0, 'sage>slate.8'), (.6, 'sage>slate1.2'), (1, 'slate>sage1.6')))
D.grain(D.lin(0, 0, 0, 330, (0, 'slate', .4), (1, 'slate', .1)), D.clip('M-10-10H950V200L-10 420z'))
p = ''
for i in range(-14, 22): p += poly(ints(vp([(i*.17, 0, WZ), (i*.17, 0, -.7)])), False)
D.s_(p, 'umber>rose1.4', 1.8, .7)
G = [[-.1 if bedhit(-3+i*.06, -.9+j*.06) else sun(-3+i*.06, 0, -.9+j*.06) for i in range(110)] for j in range(52)]
D.p(''.join(poly(ints([V(-3+a*.06, 0, -.9+b*.06) for a, b in thin(L, 1)])) for L in contours(G, 0)), 'sand>rose1')
D.p(poly(vp([(-3, 0, WZ-.01), (4, 0, WZ-.01), (4, .1, WZ-.01), (-3, .1, WZ-.01)])), 'mist>sage2.4')
D.close()
# ---------------------------------------------------------------- window, the curtain half drawn
D.open('window')
w = vp([(WX0, WY0, WZ), (WX1, WY0, WZ), (WX1, 3, WZ), (WX0, 3, WZ)]); D.p(poly(w), D.lin(0, 0, 0, w[0][1], (0, 'milk>mist.8'), (1, 'milk')))
D.open(clip=D.clip(poly(w)))
for a, b, h, c in ((1.0, 1.75, 1.15, 'mist>milk2'), (1.75, 2.6, .95, 'rose>milk2.2'), (2.6, 3.6, 1.2, 'sand>milk2')):
    D.p(poly(vp([(a, 0, WZ), (b, 0, WZ), (b, h, WZ), (a, h, WZ)])), c)
    D.p(''.join(poly(ints(vp([(a+.08+i*.14, y, WZ), (a+.16+i*.14, y, WZ), (a+.16+i*.14, y+.1, WZ), (a+.08+i*.14, y+.1, WZ)]))) for i in range(5) for y in (.56, .74, .92) if y+.14 < h), 'mist>milk1')
D.close()
for a, b in ((2.0, 2.09),): D.p(poly(vp([(a, WY0, WZ), (b, WY0, WZ), (b, 3, WZ), (a, 3, WZ)])), 'mist>sage1')
D.p(poly(vp([(WX0-.1, WY0-.06, WZ), (WX1+.1, WY0-.06, WZ), (WX1+.1, WY0, WZ-.14), (WX0-.1, WY0, WZ-.14)])), 'milk>sand1')
tn = ('sage>moss.7', 'sage', 'sage>milk1.2', 'sage>moss.3')
for i in range(9):
    a, b = WX0-.14+i*.058, WX0-.14+(i+1)*.058; q = .012*(-1)**i
    A = vp([(a, 3, WZ-.12), (b, 3, WZ-.12), (b+q, 1.3, WZ-.12), (b+q*2+.02, .2, WZ-.13), (a-q*2+.02, .2+.02*(i % 2), WZ-.13), (a-q, 1.3, WZ-.12)])
    D.p(poly(A), tn[i % 4])
D.close()
# ---------------------------------------------------------------- bed
TOP = .5
D.open('bed')
BX, BZ = .86, 2.06
rug = lambda a, b: [(-1.95+.02*(b > .9), 0, .1+a*1.3), (-.7, 0, .1+a*1.3), (-.7, 0, .1+b*1.3), (-1.95, 0, .1+b*1.3)]
D.p(cutpoly(vp(rug(0, 1)), 2, 5, 40), 'slate>night.8')
for a, b, c in ((.08, .16, 'milk>mist.8'), (.22, .26, 'sand>ochre2'), (.74, .78, 'sand>ochre2'), (.84, .92, 'milk>mist.8')): D.p(cutpoly(vp(rug(a, b)), 1.4, int(a*99), 40), c)
q = Pen(.5)
for i in range(34):
    z = .12+i*1.27/33; a, b = V(-1.95, 0, z), V(-2.02, 0, z+r.uniform(-.01, .01)); q.M(*a).L(*b)
D.s_(str(q), 'milk>mist1', 2.2)
D.p(cutpoly(vp([(-1.06, 0, -.12), (-.94, 0, -.25), (-.3, 0, -.21), (BX, 0, -.17), (BX+.05, 0, 1.6), (-BX, 0, WZ), (-1.12, 0, WZ), (-1.1, 0, 1.0)]), 3, 4, 60), 'plum>umber1', .45)
hb = [(-BX-.05, 0, WZ-.06), (BX+.05, 0, WZ-.06), (BX+.05, 1.0, WZ-.06), (-BX-.05, 1.0, WZ-.06)]
D.p(cutpoly(vp(hb), 1, 3, 90), 'night>slate1.6'); D.p(cutpoly(vp([(-BX-.05, 1.0, WZ-.06), (BX+.05, 1.0, WZ-.06), (BX+.05, 1.0, WZ-.0), (-BX-.05, 1.0, WZ-.0)]), 1, 4, 90), 'mist>slate1')
D.p(poly(vp([(-BX, .0, 0), (-BX, TOP, 0), (-BX, TOP, BZ), (-BX, 0, BZ)])), 'umber>plum1'); D.p(poly(vp([(-BX, 0, 0), (BX, 0, 0), (BX, TOP, 0), (-BX, TOP, 0)])), 'umber>rose1')
def body(h, rad=.09):
    """lay a height field h(s, t) over the mattress: s across, t along (0 = foot), past the edges it hangs"""
    def fold(a, e):
        k = abs(a)-e
        if k <= 0: return a, 0
        q = math.pi/2*rad; sg = 1 if a > 0 else -1
        if k < q: return sg*(e+rad*math.sin(k/rad)), rad*(1-math.cos(k/rad))
        return sg*(e+rad), rad+(k-q)
    def S(s, t):
        x, dx = fold(s, BX-.02); z, dz = fold(t-BZ/2, BZ/2-.02); d = max(dx, dz)+min(dx, dz)*.25; hh = h(s, t)
        out = min(1, dx/rad); oz = min(1, dz/rad)
        return x+(hh*out if s > 0 else -hh*out), TOP+hh*(1-max(out, oz))-d, z+BZ/2+(hh*oz if t > BZ/2 else -hh*oz)
    return S
Ls = (.62, .6, .3)
def paint(S, shares, tones, suns=None, step=11, rim=None):
    i = D.shape(even(thin(rim or S.rim(step), 12), True, 0)); D.gid += 1; c = f'{D.id}-c{D.gid}'; D.defs.append(f'<clipPath id="{c}"><use href="#{i}"/></clipPath>')
    D.use(i, tones[0]); D.open(clip=c); k = S.cut(S.field(sun), 0, step) if suns else ''
    sh = [S.cut(S.F, v, step) for v in S.levels(shares)]
    sh = [D.shape(d) for d in sh]
    for d, t in zip(sh, tones[1:]): D.use(d, t)
    if k:
        D.open(clip=D.clip(k)); D.use(i, suns[0])
        for d, t in zip(sh, suns[1:]): D.use(d, t)
        D.close()
    D.close()
# the sheet, with the creases of somebody who slept
CR = [([(-.7, 1.5), (-.35, 1.2), (-.1, .9)], .03, .035), ([(-.75, 1.15), (-.4, 1.0), (-.1, .75)], .03, .03), ([(-.3, 1.5), (-.1, 1.35), (.05, 1.2)], .03, .035), ([(-.8, .85), (-.5, .8), (-.2, .62)], .03, .03), ([(-.75, 1.45), (-.6, 1.3), (-.62, 1.0)], .025, .03), ([(-1, 1.3), (-.84, 1.32), (-.7, 1.36)], .03, .03), ([(-1.05, .9), (-.84, .98), (-.7, 1.0)], .03, .03)]
def hs(s, t): return sum(ridge((s, t), *c) for c in CR)-.03*math.exp(-((s+.3)**2/.06+(t-1.2)**2/.3))
st = body(hs)
S1 = Sheet(V, lambda u, v: st(-1.1+u*1.98, .3+v*(BZ-.28)), Ls, 64, 64)
paint(S1, (.85, .5, .22), ('mist>dusk1', 'mist>sage1.4', 'mist>milk2', 'milk>mist1'), ('mist>milk2', 'milk>mist.6', 'milk', 'milk'))
# pillows
def pillow(cx, cz, rot, lean, H, w, d, sd):
    a = math.radians(rot); ca, sa = math.cos(a), math.sin(a); l = math.radians(lean); q = random.Random(sd); ph = q.uniform(0, 6)
    def S(u, v):
        x, z = u*2-1, v*2-1; e = (max(0, 1-x**4)*max(0, 1-z**4))**.55
        X = x*w*(1-.1*(1-z*z)*abs(x)); Z = z*d*(1-.13*(1-x*x)*abs(z))
        rr = math.hypot(x*1.15, z); th = math.atan2(z, x)
        h = H*e+.009*math.sin(th*7+ph+math.sin(th*2))*math.exp(-((rr-.75)/.28)**2)*e
        Z, h = Z*math.cos(l)-h*math.sin(l), (Z+d)*math.sin(l)+h*math.cos(l)
        return cx+X*ca-Z*sa, TOP+h+.02, cz+X*sa+Z*ca
    return Sheet(V, S, Ls, 44, 40)
P = pillow(.42, 1.84, -4, 26, .15, .38, .25, 3); R = hull(P.rim(6)+[P.V(*P.at(i*4, j*4)) for i in range(12) for j in range(11)])
paint(P, (.93, .7, .4), ('poppy>plum1.2', 'poppy>rose1.2', 'poppy>rose2', 'rose>poppy1'), ('poppy>rose1.6', 'poppy>rose2.6', 'rose>poppy.6', 'rose>sand1'), 10, R)
# the pillow somebody slept on: by hand, the hollow of a head in the middle
OUT = [(134, 250), (142, 236), (158, 238), (196, 226), (246, 222), (298, 208), (334, 206), (350, 198), (362, 206), (368, 232), (384, 262), (398, 302), (424, 330), (422, 342), (404, 344), (352, 356), (300, 362), (250, 378), (204, 380), (184, 388), (174, 378), (174, 358), (154, 316), (146, 278)]
D.p(curve([(x-12, y+13) for x, y in OUT]), 'slate>dusk2', .5); c = D.clip(curve(OUT)); D.p(curve(OUT), 'milk>mist.5'); D.open(clip=c)
D.p(curve([(120, 250), (146, 252), (158, 284), (166, 318), (188, 350), (230, 350), (290, 338), (350, 336), (400, 328), (430, 330), (420, 400), (160, 400), (120, 340)]), 'mist>milk1'); D.p(curve([(120, 268), (142, 270), (152, 306), (172, 346), (196, 366), (240, 364), (300, 352), (360, 346), (430, 338), (430, 410), (150, 410)]), 'mist>slate1')
HO = curve([(208, 280), (220, 254), (256, 238), (304, 229), (342, 236), (360, 260), (356, 292), (326, 312), (276, 324), (226, 316)])
D.p(HO, D.lin(338, 236, 262, 330, (0, 'mist>slate1.4'), (.45, 'mist>slate.2', .8), (1, 'milk>mist1', 0))); D.p(curve([(226, 258), (256, 243), (304, 234), (336, 240), (350, 260), (346, 284), (338, 266), (310, 254), (270, 254), (238, 264)]), 'mist>slate1.8', .6)
D.p(curve([(222, 312), (250, 322), (284, 324), (318, 316), (340, 304), (322, 326), (284, 336), (244, 332)]), 'milk')
for q_, w_ in (([(230, 256), (196, 250), (162, 248)], [8, 6, 1.6]), ([(232, 318), (214, 332), (202, 350)], [5, 6, 1.6]), ([(350, 286), (376, 304), (404, 326)], [10, 7, 1.6]), ([(340, 240), (346, 226), (352, 210)], [7, 5, 1.6]), ([(300, 330), (308, 340), (312, 348)], [3, 5, 1.6])): D.p(brush(q_, w_, 3, .15), 'mist>slate.4')
for q_, w_ in (([(230, 268), (196, 258), (166, 256)], [2, 4, 1.6]), ([(346, 296), (372, 316), (396, 330)], [2, 5, 1.6])): D.p(brush(q_, w_, 3, .15), 'milk')
D.close()
# the duvet: yellow outside; its near corner is flung over and shows the pink inside
FA, FB = (-1.0, .62), (.5, 1.62)              # the line it is folded along, from the near side to the head
nx, nz = -(FB[1]-FA[1]), FB[0]-FA[0]; nl = math.hypot(nx, nz); nx, nz = nx/nl, nz/nl
def off(s, t): return (s-FA[0])*nx+(t-FA[1])*nz+.05*math.sin(s*4.4+1)+.025*math.sin(s*9+t*5)
RD = [([(-1.3, .5), (-.7, .35), (-.2, .5)], .07, .07), ([(-.8, .1), (-.3, .3), (.2, .75)], .08, .07), ([(-.9, -.35), (-.5, .05), (-.1, .2)], .07, .06), ([(-.2, -.3), (.0, .15), (.4, .5)], .08, .07), ([(.3, -.4), (.35, .2), (.55, .8)], .08, .07), ([(.9, -.2), (.75, .4), (.6, 1.1)], .08, .07), ([(1.1, .5), (.8, .9), (.55, 1.4)], .08, .07), ([(-1.2, .1), (-.9, .2), (-.6, .3)], .06, .05), ([(-.5, -.5), (-.4, -.2), (-.35, 0)], .05, .05), ([(1.2, 1.0), (.95, 1.2), (.7, 1.5)], .06, .06), ([(.05, -.5), (.1, -.25), (.1, 0)], .05, .05), ([(.6, -.5), (.62, -.2), (.6, .05)], .05, .05), ([(-.1, .3), (.25, .35), (.5, .3)], .05, .05)]
HANG = ([(-.62, -.6), (-.58, -.1), (-.4, .2)], [(-.1, -.6), (-.06, -.1), (.1, .2)], [(.45, -.6), (.45, -.1), (.4, .2)], [(.95, -.5), (.8, -.05), (.6, .2)])          # folds that hang over the foot
def hd(s, t): return .07+sum(ridge((s, t), P, h*.6, w*1.8) for P, h, w in RD[:7])+sum(ridge((s, t), P, .05, .1) for P in HANG)+.05*math.exp(-(off(s, t)/.12)**2)
dv = body(hd); dm = lambda u, v: (-1.28+u*2.2, -.42+v*2.3)
S2 = Sheet(V, lambda u, v: dv(*dm(u, v)), Ls, 84, 84, 2, lambda u, v: min(-off(*dm(u, v)), 1.98-dm(u, v)[1]))
paint(S2, (.8, .5, .2), ('ochre>lemon.7', 'ochre>lemon1.4', 'lemon>ochre1.8', 'lemon>ochre1.2'), ('lemon>ochre1.4', 'lemon>ochre.8', 'lemon>sand.6', 'lemon>milk1'))
# the corner that is flung over
ux, uz = FB[0]-FA[0], FB[1]-FA[1]
FR = [([(.1, 0), (.3, .5), (.34, .95)], .07, .09), ([(.35, 0), (.5, .45), (.56, .9)], .08, .09), ([(.62, .02), (.68, .4), (.66, .8)], .07, .08), ([(.8, 0), (.86, .3), (.8, .6)], .06, .07), ([(.2, .2), (.45, .7), (.6, 1)], .05, .07)]
def flap(u, v):
    W = .13+.62*math.sin(math.pi*min(1, u**.85))**.9*(1+.1*math.sin(u*11)); k = -.08+v*W
    s, t = FA[0]+ux*u-nx*k, FA[1]+uz*u-nz*k; w = .05*math.sin(s*4.4+1)+.025*math.sin(s*9+t*5); s, t = s-nx*w, t-nz*w
    x, y, z = dv(s, t); e = min(1, v/.16)
    return x, y+.09*math.sqrt(max(0, 1-(1-e)**2))*(1-.55*v)+sum(ridge((u, v), *c) for c in FR)*.9, z
S3 = Sheet(V, flap, Ls, 64, 44)
D.p(even(thin([(x+4, y+20) for x, y in S3.rim()], 12), True, 0), 'ochre>umber2', .5)
paint(S3, (.96, .66, .38, .14), ('rose>dusk1.6', 'rose>dusk.4', 'rose>sand.6', 'rose>milk1.5', 'rose>milk2.4'), ('rose>ember.6', 'rose>sand1', 'rose>milk2', 'milk>rose1', 'milk'))
D.close()
# ---------------------------------------------------------------- what lies about: one sock on the mat, a book face down
D.open('things')
t_ = lambda u, v, y=0: V(-1.29+u*1.15+v*.3, y, .5+v*1.15-u*.3)
SK = [(-.08, .26), (.05, .27), (.06, .1), (.07, 0), (.17, -.05), (.27, -.05), (.28, -.15), (.16, -.18), (.0, -.16), (-.07, -.06), (-.07, .1)]
sk = [t_(*q) for q in SK]
D.p(curve([(x-7, y+9) for x, y in sk]), 'ink>night2', .6); i = D.shape(curve(sk)); D.gid += 1; c = f'{D.id}-c{D.gid}'; D.defs.append(f'<clipPath id="{c}"><use href="#{i}"/></clipPath>'); D.use(i, 'milk>mist.4'); D.open(clip=c)
for k in range(4): D.p(curve([t_(-.12, .22-k*.075), t_(0, .215-k*.075), t_(.12, .225-k*.075), t_(.12, .19-k*.075), t_(0, .18-k*.075), t_(-.12, .185-k*.075)]), 'poppy>rose1')
D.p(curve([t_(.2, 0), t_(.19, -.1), t_(.2, -.22), t_(.35, -.2), t_(.35, 0)]), 'poppy>rose1'); D.p(curve([t_(-.1, -.0), t_(-.02, -.05), t_(.04, -.1), t_(.04, -.2), t_(-.12, -.2)]), 'poppy>rose1'); D.p(curve([t_(-.12, -.12), t_(.1, -.14), t_(.3, -.13), t_(.3, -.2), t_(-.1, -.2)]), 'dusk', .3); D.close()
bk = lambda u, v, y: V(.12+u*.94+v*.34, y, -.52+v*.94-u*.34)
D.p(poly([(x-16, y+10) for x, y in (bk(-.17, -.12, 0), bk(.17, -.12, 0), bk(.17, .12, 0), bk(-.17, .12, 0))]), 'umber>plum1', .45)
for a, b, c in ((-.17, 0, 'slate>night1'), (.17, 0, 'slate>mist.8')):
    D.p(poly([bk(a*.96, -.115, .004), bk(b, -.115, .075), bk(b, .115, .075), bk(a*.96, .115, .004)]), 'milk'); D.p(poly([bk(a, -.12, .012), bk(b, -.12, .085), bk(b, .12, .085), bk(a, .12, .012)]), c)
D.p(poly([bk(-.012, -.12, .085), bk(.012, -.12, .085), bk(.012, .12, .085), bk(-.012, .12, .085)]), 'night>slate1'); D.p(poly([bk(.04, -.06, .07), bk(.13, -.06, .033), bk(.13, .06, .033), bk(.04, .06, .07)]), 'sand>ochre1')
D.close()
print(D.save('../bed.svg'))
