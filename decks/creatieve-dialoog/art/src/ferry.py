from pc import *
from slope import *
import pc
def poly(pts, closed=True):                       # half units are enough for so many facets
    p = Pen(.5).M(*pts[0][:2])
    for q in pts[1:]: p.L(*q[:2])
    return str(p.Z() if closed else p)
pc.poly = poly
D = Doc('yc', 'Two islands and a ferry'); r = random.Random(47); D.tooth(step=70); D.sprays(nl=8, R=42, L=(16, 24), w=.5)
cam = Tilt(30, math.radians(17), f=1000, cx=470, cy=470)
HY = 470-1000*math.tan(math.radians(17))
G = lambda x, z, y=0: cam(x, y, z)
# ---------------------------------------------------------------- sky
D.open('sky')
D.full(D.lin(0, 0, 0, HY, (0, 'slate>mist1.4'), (.6, 'mist>milk1.4'), (1, 'milk>sand.6')))
for rd, y, c, o, sd in (([(-20, 40), (160, 26), (330, 52), (520, 30), (700, 56), (960, 34)], 120, 'milk', .55, 2), ([(-20, 98), (200, 86), (420, 104), (640, 82), (960, 100)], 170, 'milk', .7, 3)): D.p(below(rd, y=y, seed=sd, amp=3, wl=60), D.lin(0, rd[0][1]-18, 0, y, (0, c, o), (1, c, 0)))
D.p(below([(-20, 150), (120, 140), (240, 152), (400, 158), (520, 164)], y=176, seed=5, amp=1.4, wl=40, x1=520), D.lin(0, 140, 0, 170, (0, 'mist>slate.6'), (1, 'mist>milk1.6')))
D.close()
# ---------------------------------------------------------------- sea
D.open('sea')
D.p(f'M-10 {n(HY)}H950V950H-10z', D.lin(0, HY, 0, 900, (0, 'mist>milk1.6'), (.12, 'mist>slate1'), (.4, 'slate>sage1'), (.75, 'slate>night.8'), (1, 'slate>night1.6')))
D.p(f'M-10 {n(HY)}H950V950H-10z', D.rad(0, 0, 1, (0, 'milk', .6), (.4, 'mist>milk1', .35), (1, 'mist', 0), tf='translate(790 330) scale(420 240)'))
for P, o in (([G(-60, 300), G(0, 330), G(60, 300), G(30, 250), G(-20, 236), G(-90, 262)], .24), ([G(-60, 150), G(-20, 170), G(20, 160), G(44, 140), G(20, 118), G(-10, 124), G(-40, 116), G(-80, 130)], .26)): D.p(cut(P, 3, 40, 5), 'night>slate1', o)
# the way between, worn smooth
way = [(-9, 92), (-2, 108), (14, 134), (44, 172), (86, 212), (128, 250)]
D.p(brush([G(*q) for q in way], [34, 30, 20, 12, 7, 3], 4, .16), 'mist>milk1', .5); D.p(brush([G(x+1.5, z-1) for x, z in way], [10, 9, 6, 4, 3, 1.4], 6, .2), 'milk', .5)
W = {k: '' for k in 'abc'}
for i in range(56):
    z = 46*(1+i/56*7.5)*r.uniform(.94, 1.06); x = r.uniform(-.52, .52)*z; px, py = G(x, z); w = r.uniform(2.2, 5.2)*1000/z
    if py < HY+8 or w < 5: continue
    W['a' if i % 3 else ('b' if px > 420 else 'c')] += lens(round(px), round(py), round(w), max(2.2, round(w*.08, 1)))
D.p(W['a'], 'mist', .42); D.p(W['b'], 'milk', .65); D.p(W['c'], 'night>slate1', .5)
d = ''
for i in range(26): z = r.uniform(150, 420); px, py = G(r.uniform(.02, .36)*z, z); d += f'M{px:.0f} {py:.0f}h{r.choice((4, 7, 10, 13))}'
D.s_(d, 'milk', 1.8, .7)
D.grain(D.lin(0, HY, 0, 940, (0, 'slate', .2), (1, 'mist', .35)))
D.close()
# ---------------------------------------------------------------- far island
D.open('far')
def hill(P, sd, a, b, base): D.p(cut(P, 1.2, 40, sd), D.lin(0, a, 0, base, (0, b[0]), (1, b[1])))
sx, sy = 600, 292
D.p(cut([(560, 298), (640, 287), (760, 286), (880, 288), (950, 296), (960, 318), (840, 314), (700, 316), (610, 309)], 1.4, 40, 3), 'mist>milk1.6', .7)
hill([(584, 296, 'k'), (640, 272), (700, 236), (748, 222), (796, 232), (842, 214), (900, 222), (960, 208, 'k'), (960, 304, 'k'), (860, 300), (720, 304), (640, 302)], 4, 210, ('sage>slate1.4', 'sage>milk1'), 300)
D.p(cut([(748, 222, 'k'), (796, 232), (842, 214), (900, 222), (960, 208, 'k'), (960, 270, 'k'), (880, 262), (810, 278), (770, 256)], 1.2, 40, 5), 'sage>milk1.2', .55)
for P, c in (([(690, 262), (736, 252), (752, 266), (706, 278)], 'sand>sage1'), ([(776, 262), (826, 250), (846, 266), (796, 280)], 'sage>moss1'), ([(862, 258), (910, 246), (940, 262), (886, 276)], 'sand>sage2'), ([(640, 284), (684, 272), (700, 284), (652, 294)], 'sage>moss.6')): D.p(cut(P, .8, 30, 3), c, .7)
D.p(cut([(584, 297), (640, 296), (720, 300), (860, 296), (960, 300), (960, 309), (840, 307), (700, 311), (620, 305)], 1, 30, 7), 'sand>milk1')
hs = ''; rs = ''; ds = ''
for x, y, w in ((704, 292, 17), (726, 286, 14), (744, 295, 18), (768, 288, 14), (790, 296, 18), (816, 288, 13), (680, 284, 12), (842, 280, 11), (756, 274, 10)):
    hs += poly([(x, y), (x+w, y), (x+w, y-w*.55), (x, y-w*.55)]); rs += poly([(x-1.4, y-w*.5), (x+w*.16, y-w*1.0), (x+w*.84, y-w*1.0), (x+w+1.4, y-w*.5)]); ds += poly([(x, y), (x+w*.36, y), (x+w*.36, y-w*.55), (x, y-w*.55)])
D.p(hs, 'milk'); D.p(ds, 'mist>slate.6'); D.p(rs, 'rose>umber1')
D.p(foliage(718, 272, 12, 8, 3, 6, 2, 8)+foliage(806, 272, 14, 9, 4, 6, 2, 8)+foliage(870, 288, 15, 9, 5, 6, 2, 8)+foliage(664, 288, 10, 7, 6, 6, 2, 8), 'moss>slate2')
D.p(poly([(700, 303), (706, 303), (690, 314), (684, 314)]), 'umber>mist2')
D.close()
# ---------------------------------------------------------------- ferry: the same at both ends
D.open('ferry')
fx, fz, rot = 21, 143, math.radians(34); co, si = math.cos(rot), math.sin(rot)
def F(a, y, b): return cam(fx+a*co-b*si, y, fz+a*si+b*co)
deck = [(-15, 0), (-12.4, -3.2), (12.4, -3.2), (15, 0), (12.4, 3.2), (-12.4, 3.2)]
D.p(curve([F(-17, 0, 0), F(-12, 0, -5), F(0, 0, -6.4), F(14, 0, -5), F(19, 0, 0), F(12, 0, 5), F(-12, 0, 5)]), 'milk', .5)
D.p(poly(hull([F(a*.94, 0, b*.9) for a, b in deck]+[F(a, 2.4, b) for a, b in deck])), D.lin(*F(-15, 0, 0), *F(15, 0, 0), (0, 'ink>night1'), (.6, 'night'), (1, 'night>slate2')))
D.p(poly([F(a, 2.4, b) for a, b in deck]), 'milk>mist1')
lo = [(-12.4, -3.2), (12.4, -3.2)]; D.p(poly([F(-12.4, 1.8, -3.2), F(12.4, 1.8, -3.2), F(12.4, 2.5, -3.2), F(-12.4, 2.5, -3.2)])+poly([F(12.4, 1.8, -3.2), F(15, 1.8, 0), F(15, 2.5, 0), F(12.4, 2.5, -3.2)])+poly([F(-12.4, 1.8, -3.2), F(-15, 1.8, 0), F(-15, 2.5, 0), F(-12.4, 2.5, -3.2)]), 'milk')
S = Solids(cam, light=(.75, .5, -.2), ramp=('milk', 'milk>sand.6', 'mist>milk2', 'mist>slate.6', 'slate>mist1'))
kw = dict(rot=rot, at=(fx, 0, fz))
S.box((0, 2.4, 0), (17, 2.8, 4.4), **kw); S.draw(D)
for k in range(6): D.p(poly([F(-7.4+k*2.6, 3.3, -2.21), F(-5.9+k*2.6, 3.3, -2.21), F(-5.9+k*2.6, 4.4, -2.21), F(-7.4+k*2.6, 4.4, -2.21)]), 'slate>night1')
S.box((0, 5.2, 0), (12, .3, 4.8), **kw); S.draw(D); S.box((0, 5.5, 0), (4.4, 2.6, 3), **kw); S.draw(D)
D.p(poly([F(-1.9, 6.5, -1.51), F(1.9, 6.5, -1.51), F(1.9, 7.6, -1.51), F(-1.9, 7.6, -1.51)]), 'slate>night1')
for a in (-4.4, 4.4):
    S.ramp = ('ember>sand1', 'ember', 'ember>umber1', 'ember>umber1.6', 'umber'); S.box((a, 5.5, 0), (1.7, 3.2, 1.7), **kw)
S.draw(D); m = F(0, 8.1, 0), F(0, 12, 0); D.s_(f'M{n(m[0][0])} {n(m[0][1])}L{n(m[1][0])} {n(m[1][1])}', 'night', 2.4)
D.close()
# ---------------------------------------------------------------- near island
D.open('near')
co_ = [(-80, 88), (-58, 92), (-42, 88), (-30, 90), (-20, 82), (-12, 79), (-7, 72), (2, 69), (8, 62), (15, 58), (17, 50), (25, 46), (36, 45), (50, 40), (70, 38)]
def land(off, fill, op=None, sd=5, y=0, kind=None):
    P = [G(x+off*.5, z+off, y) for x, z in co_]; P = [(-80, P[0][1])]+[q for q in P if -80 < q[0] < 1020]+[(1020, G(70, 38)[1]), (1020, 1000, 'k'), (-80, 1000, 'k')]
    d = cut(P, 2, 58, sd); D.p(d, fill, op); return d
land(5.5, 'mist>sage1', .3, 3); land(3, 'mist>milk1.4', .55, 4); land(1.4, 'milk', .85, 5)
land(0, D.lin(0, 560, 0, 860, (0, 'sand'), (1, 'sand>milk1.6')), None, 6)
gd = land(-2.6, D.lin(0, 560, 0, 940, (0, 'sage>milk1'), (.5, 'sage>moss1'), (1, 'moss>sage1.2')), None, 7); gc = D.clip(gd)
D.open(clip=gc)
def field(P, c, c2=None, k=0):
    D.p(cutpoly([G(*q) for q in P], 1.6, 3, 60), c)
    if c2:
        (a, b, c_, d_) = P
        for i in range(1, k): t = i/k; u, v = (a[0]+(b[0]-a[0])*t, a[1]+(b[1]-a[1])*t), (d_[0]+(c_[0]-d_[0])*t, d_[1]+(c_[1]-d_[1])*t); u, v = G(*u), G(*v); D.s_(f'M{n(u[0])} {n(u[1])}L{n(v[0])} {n(v[1])}', c2, 2, .7)
field([(-60, 84), (-36, 84), (-36, 68), (-60, 66)], 'sand>sage1.4', 'sage>moss1', 9)

field([(-60, 47), (-14, 47), (-6, 28), (-40, 28)], 'sage>milk1', 'sage>moss.6', 13)
pw = [(3, 31), (2, 38), (-3.5, 45), (-3, 52), (-7, 60), (-11, 68), (-10.5, 75), (-10, 80)]
D.p(brush([G(*q) for q in pw], [74, 56, 44, 36, 30, 26, 22, 20], 5, .08), D.lin(0, 560, 0, 940, (0, 'milk>sand1'), (1, 'sand>milk1.6')))
D.p(brush([G(*q) for q in ((-4, 56), (-12, 58), (-20, 62), (-30, 62))], [26, 20, 16, 8], 5, .08), 'sand>milk1.4')
D.close()
# jetty with two who wait, seen from behind
S = Solids(cam, light=(.75, .5, -.2), ramp=('sand', 'rose>sand1.4', 'umber>rose1.6', 'umber', 'umber>ink1'))
jr = math.radians(-58); jx, jz = -10, 79
J = lambda a, y, b: cam(jx+a*.16-b*.98, y, jz+a*.98+b*.16)
D.p(poly([J(-2, 0, .8), J(15, 0, .8), J(15, 0, 3.2), J(-2, 0, 3.2)]), 'night', .45)
for a in (2, 7, 12, 14.6):
    for b in (-1.5, 1.5): p, q = J(a, -.4, b), J(a, 2.3 if a > 14 else 1, b); D.s_(f'M{n(p[0])} {n(p[1])}L{n(q[0])} {n(q[1])}', 'umber>ink1', 5, cap='butt')
D.p(poly([J(-3, 1, -1.5), J(15, 1, -1.5), J(15, 1, 1.5), J(-3, 1, 1.5)]), 'rose>sand2'); D.p(poly([J(-3, 1, 1.5), J(15, 1, 1.5), J(15, .6, 1.5), J(-3, .6, 1.5)])+poly([J(-3, 1, -1.5), J(-3, .6, -1.5), J(-3, .6, 1.5), J(-3, 1, 1.5)]), 'umber')
D.s_(''.join(f'M{n(J(a, 1, -1.5)[0])} {n(J(a, 1, -1.5)[1])}L{n(J(a, 1, 1.5)[0])} {n(J(a, 1, 1.5)[1])}' for a in (-1.5, 0, 1.5, 3, 4.5, 6, 7.5, 9, 10.5, 12, 13.5)), 'umber', 1.3, .7)
def who(a, b, h, c, hair):
    x, y = J(a, 1, b); k = 1000/85*h; D.p(poly([(x, y), (x-k*.9, y+k*.16), (x-k*.9, y+k*.24), (x+2, y+k*.1)]), 'umber>ink1', .4)
    D.p(curve([(x-k*.17, y, 'k'), (x-k*.2, y-k*.5), (x-k*.16, y-k*.78), (x, y-k*.83), (x+k*.16, y-k*.78), (x+k*.2, y-k*.5), (x+k*.17, y, 'k')]), c); D.el(x, y-k*.92, k*.11, k*.13, hair); D.s_(f'M{n(x-k*.07)} {n(y)}v{n(k*.1)}M{n(x+k*.08)} {n(y)}v{n(k*.1)}', 'night', 2.6)
who(10.4, -.5, 1.75, 'ember', 'umber>ink1'); who(9.6, .55, 1.2, 'night>slate1', 'ochre>umber1')
# houses
def house(x, z, w, d, h, rf, ang, roof, wall=('milk', 'milk>sand1', 'milk>mist1.4', 'mist>slate1', 'mist>slate1.6'), ch=1):
    a = math.radians(ang); co, si = math.cos(a), math.sin(a); P = lambda u, y, v: cam(x+u*co-v*si, y, z+u*si+v*co)
    D.p(poly(hull([cam(x+u*co-v*si-y*.9, 0, z+u*si+v*co-y*.25) for u in (-w/2, w/2) for v in (-d/2, d/2) for y in (0, h)]+[cam(x+u*co-(h+rf)*.9, 0, z+u*si-(h+rf)*.25) for u in (-w/2, w/2)])), 'moss>ink1.4', .4)
    S.ramp = wall; S.box((0, 0, 0), (w, h, d), rot=a, at=(x, 0, z)); S.draw(D); o = .35
    for sg in (-1, 1):                            # gables turned to us
        nx, nz = sg*co, sg*si
        if (0-x)*nx+(0-z)*nz > 0: D.p(poly([P(sg*w/2, h, -d/2), P(sg*w/2, h+rf, 0), P(sg*w/2, h, d/2)]), wall[1] if nx > .2 else wall[3])
    for sg in (1, -1):
        nx, nz = -sg*si, sg*co; c = roof[0] if nx > .15 or (sg < 0 and nz < 0 and nx > -.3) else roof[1]
        q = [P(-w/2-o, h+rf, 0), P(w/2+o, h+rf, 0), P(w/2+o, h-.3, sg*(d/2+o)), P(-w/2-o, h-.3, sg*(d/2+o))]; D.p(cutpoly(q, .5, 3, 60), c)
        if sg < 0:
            for t in (.3, .55, .8): L = [tuple(q[0][k]+(q[3][k]-q[0][k])*t for k in (0, 1)), tuple(q[1][k]+(q[2][k]-q[1][k])*t for k in (0, 1))]; D.s_(f'M{n(L[0][0])} {n(L[0][1])}L{n(L[1][0])} {n(L[1][1])}', roof[2], 1.4, .6)
    for u, y0, y1, ww, c in ((-.26, .9, 2.1, .55, 'slate>night1'), (.26, .9, 2.1, .55, 'slate>night1'), (0, 0, 1.9, .6, roof[1])):
        D.p(poly([P(u*w-ww, y0, -d/2-.02), P(u*w+ww, y0, -d/2-.02), P(u*w+ww, y1, -d/2-.02), P(u*w-ww, y1, -d/2-.02)]), c)
    if ch: S.ramp = ('rose>sand1', 'rose', 'rose>umber1.4', 'umber', 'umber'); S.box((w*.24, h+rf*.55, .5), (.8, rf*.45+1.2, .8), rot=a, at=(x, 0, z)); S.draw(D)
R1, R2, R3 = ('rose>umber.6', 'rose>umber1.8', 'umber'), ('slate>mist.8', 'slate>night1', 'night'), ('ochre>rose1.6', 'umber>ochre1.6', 'umber')
tb = ('moss>ink1.4', 'moss', 'sage>moss1', None)
def tree(x, z, k):
    x, y = G(x, z); w = 26*k*60/z; D.p(lens(x-w*.7, y+3, w*2.6, w*.5), 'moss>ink1.6', .4); D.s_(f'M{n(x)} {n(y)}v-{n(w*.6)}', 'umber', 5); D.bough(x, y-w*1.15, w, w*.9, tb, int(z), base=.9)
what = [(house, q) for q in ((-27, 77, 7, 5.4, 3.2, 2.6, 8, R2), (-17.5, 74, 6.4, 5, 3, 2.4, -12, R1), (-30, 62, 6.6, 5.2, 3.2, 2.6, 10, R3), (-18.5, 58.5, 6.6, 5.2, 3.2, 2.6, 8, R1), (4.4, 57.5, 6.4, 5, 3, 2.4, 12, R1), (8.6, 45.5, 6.6, 5.2, 3.2, 2.6, -14, R2))]
what += [(tree, q) for q in ((-25, 66.5, 1), (-11, 55.5, .95), (-2.4, 52.5, 1), (-24, 54, 1.2), (14.5, 42, 1.1))]
for f, q in sorted(what, key=lambda v: -v[1][1]): f(*q)
D.close()
# ---------------------------------------------------------------- near frame: gorse, gulls
D.open('gorse')
for P, sd in (([(-30, 860, 'k'), (40, 850), (110, 874), (180, 862), (240, 896), (300, 910), (360, 946), (380, 970, 'k'), (-30, 970, 'k')], 3), ([(640, 970, 'k'), (690, 930), (750, 916), (800, 884), (870, 888), (960, 850, 'k'), (960, 970, 'k')], 4)):
    d = scallop(P, 17, 5, sd); D.p(d, D.lin(0, 850, 0, 950, (0, 'moss>ink1'), (1, 'moss>ink2.2'))); q = random.Random(sd); S = resample(P[1:-2], 30); a = b = ''
    for x, y in S:
        for k in range(2): u, v = x+q.uniform(-14, 14), y+12+k*20+q.uniform(-8, 8); a += leaf(u, v, q.uniform(12, 20), -1.57+q.uniform(-.8, .8), .26)
        for k in range(2): b += f'M{x+q.uniform(-12, 12):.0f} {y+q.uniform(4, 46):.0f}h1'
    D.p(a, 'moss>sage1'); D.s_(b, 'ochre>sand1', 6)
D.close()
D.open('gulls')
def gull(x, y, k, a, f=1):
    D.body.append(f'<g transform="translate({x} {y})rotate({a})scale({k*f} {k})"><path d="M-4-3C-20-22-44-26-70-14C-50-16-28-8-10 8C-4 14 10 13 18 9C26 14 34 14 42 12C36 8 28 4 20 1C34-14 52-26 76-26C50-36 22-28 6-6z" fill="{C("milk")}"/><path d="M-70-14C-50-16-28-8-10 8C-24-2-44-10-70-14zM76-26C56-24 36-12 20 1C32-16 50-28 76-26z" fill="{C("slate>mist2")}"/><path d="M-14 5l-9 1l9 3z" fill="{C("ochre")}"/></g>')
gull(330, 420, .82, -8); gull(250, 344, .5, 6, -1); gull(676, 560, .62, -14)
D.close()
print(slim(D, '../ferry.svg'))
