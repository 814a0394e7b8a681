from tilt import *
D = Doc('lc', 'Unopened letters'); r = random.Random(35); D.tooth(step=30)
cam = Tilt(905, .56, 56)
ZE = .1                                         # near edge of the table
def plane(x0, z0, x1, z1, y=0): return [cam(x0, y, z1), cam(x1, y, z1), cam(x1, y, z0), cam(x0, y, z0)]
# ---------------------------------------------------------------- floor and table
D.open('table')
D.full(D.lin(0, 840, 0, 940, (0, 'plum>ink1'), (1, 'plum>umber1')))
lit = [cam(-.16, 0, 1.2), cam(.62, 0, 1.2), cam(.62, 0, .5), cam(.06, 0, ZE), cam(-.42, 0, ZE), cam(-.36, 0, .3)]
B = [-.62, -.47, -.335, -.2, -.07, .075, .2, .34, .49, .62]
sh = ['night>slate1.2', 'night>slate1.7', 'night>dusk1', 'night>slate1.4', 'slate>night1.6']; lt = ['slate>mist1.2', 'slate>mist1.6', 'mist>dusk2', 'slate>mist1.4', 'slate>mist1.8']
far = plane(-.9, ZE, .9, 1.3)
D.p(poly(far), 'ink>night2')
for i in range(9):
    Q = plane(B[i], ZE, B[i+1]-.003, 1.3); D.p(cutpoly(Q, .8, i+3, 110), sh[i % 5])
    s = clip_convex(Q, lit); s and D.p(cutpoly(s, .6, i+30, 110), D.lin(300, 860, 760, 60, (0, lt[i % 5], .15), (.35, lt[i % 5], .8), (1, lt[i % 5])))
gr = {1.4: Pen(), 2.2: Pen()}
for i in range(9):
    for k in range(4):
        x = B[i]+(B[i+1]-B[i])*(k+.5+r.uniform(-.3, .3))/4; z = ZE+r.uniform(0, .1)
        while z < .9:
            z2 = z+r.uniform(.03, .12); a, b = cam(x, 0, z), cam(x+r.uniform(-.003, .003), 0, z2)
            if r.random() < .4 and -10 < b[0] < 950: gr[2.2 if z < .3 else 1.4].M(*a).L(*b)
            z = z2+r.uniform(.02, .08)
for w_, p_ in gr.items(): D.s_(str(p_), 'night', w_, .5)
a = cam(0, 0, ZE)[1]; e = cam(0, -.03, ZE)[1]
D.p(cutpoly([(-10, a), (950, a), (950, e), (-10, e)], .8, 5, 120), D.lin(0, 0, 940, 0, (0, 'night'), (.45, 'slate'), (1, 'night>ink1')))
D.p(f'M-10 {n(a-2)}H950v4H-10z', D.lin(0, 0, 940, 0, (0, 'slate', .3), (.45, 'mist'), (1, 'slate', .3)))
D.p(f'M-10 {n(e)}H950v26H-10z', D.lin(0, e, 0, e+26, (0, 'ink', .7), (1, 'ink', 0)))
D.grain(D.lin(0, 0, 940, 600, (0, 'ink', .5), (1, 'milk', .3)))
D.close()
# ---------------------------------------------------------------- envelopes
TH = .0035
def env(x, z, rot, w, h, y, col, dark, kind='back', **k):
    co, si = math.cos(math.radians(rot)), math.sin(math.radians(rot)); yy = y+TH; tl = k.get('lift', 0)
    def L(u, v, dy=0):                            # u, v in -.5 .. .5 of the envelope, v up; lift raises its right end
        X, Z = u*w, v*h; return cam(x+X*co-Z*si, yy+dy+tl*(u+.5), z+X*si+Z*co)
    S = lambda u, v: cam(x+u*w*co-v*h*si-.011-tl*(u+.5)*.7, y, z+u*w*si+v*h*co-.008-tl*(u+.5)*.5)
    c4 = ((-.5, .5), (.5, .5), (.5, -.5), (-.5, -.5))
    D.p(cutpoly(clip_convex([S(*q) for q in c4], far), 1, k.get('sd', 1)), 'ink', .36)
    if k.get('over'): D.p(poly([(x_-46, y_+64) for x_, y_ in (L(*q) for q in c4)]), 'ink', .3)
    D.p(poly([L(-.5, -.5), L(.5, -.5), L(.5, -.5, -TH), L(-.5, -.5, -TH)]), dark); D.p(poly([L(-.5, .5), L(-.5, -.5), L(-.5, -.5, -TH), L(-.5, .5, -TH)]), dark)
    face = cutpoly([L(*q) for q in c4], .7, k.get('sd', 1)+9); a, b = L(.5, .5), L(-.5, -.5)
    D.p(face, D.lin(b[0], b[1], a[0], a[1], (0, col+'>dusk.7' if '>' not in col else col), (1, col)))
    if kind == 'back':
        D.p(poly([L(-.5, -.5), L(0, .06), L(.5, -.5)]), dark, .32)
        D.s_(poly([L(-.49, -.48), L(-.03, .03)], False)+poly([L(.49, -.48), L(.03, .03)], False), dark, 1.8, .9)
        ap = k.get('apex', -.1)
        D.p(curve([L(-.5, .5)+('k',), L(.5, .5)+('k',), L(.06, ap-.05), L(0, ap-.09), L(-.06, ap-.05)]), dark, .75)
        D.p(curve([L(-.5, .5)+('k',), L(.5, .5)+('k',), L(.06, ap+.04), L(0, ap), L(-.06, ap+.04)]), k.get('flap', col))
        if k.get('liner'): D.p(poly([L(-.47, .5), L(.47, .5), L(.4, .43), L(-.4, .43)]), k['liner'], .8)
    if k.get('air'):
        N = int(w/.0115); t = .0105/h; d = {0: '', 1: ''}
        for i in range(N):
            for v0, v1 in ((.5, .5-t), (-.5+t, -.5)):
                u = -.5+(i+.15)/N; d[i % 2] += poly([L(u+.3/N, v0), L(u+.95/N, v0), L(u+.65/N, v1), L(u, v1)])
        M = int(h/.0115); t = .0105/w
        for i in range(M):
            for u0, u1 in ((-.5, -.5+t), (.5-t, .5)):
                v = -.5+(i+.15)/M; d[i % 2] += poly([L(u0, v), L(u0, v+.65/M), L(u1, v+.95/M), L(u1, v+.3/M)])
        D.p(d[0], 'slate>night.8'); D.p(d[1], 'poppy')
    if k.get('pane'):
        u0, v0, u1, v1 = k['pane']; Q = [L(u0, v1), L(u1, v1), L(u1, v0), L(u0, v0)]
        D.p(cutpoly(Q, .6, 3), dark); D.p(poly([L(u0+.008, v1-.03), L(u1, v1-.03), L(u1, v0), L(u0+.008, v0)]), 'mist>milk1.6'); D.p(poly([L(u0+.1, v1-.03), L(u0+.17, v1-.03), L(u0+.08, v0), L(u0+.01, v0)]), 'milk', .8)
    if k.get('stamp'):
        s0, s1 = .5-.009/w, .5-.009/h; sw, sv = .022/w, .027/h; P = []
        for i in range(6): P += [L(s0-sw+sw*i/6, s1), L(s0-sw+sw*(i+.5)/6, s1-.0012/h)]
        for i in range(7): P += [L(s0, s1-sv*i/7), L(s0-.0012/w, s1-sv*(i+.5)/7)]
        for i in range(6): P += [L(s0-sw*i/6, s1-sv), L(s0-sw*(i+.5)/6, s1-sv+.0012/h)]
        for i in range(7): P += [L(s0-sw, s1-sv+sv*i/7), L(s0-sw+.0012/w, s1-sv+sv*(i+.5)/7)]
        D.p(poly(P), 'milk')
        m = lambda u, v: L(s0-sw+sw*(.12+.76*u), s1-sv+sv*(.1+.8*v)); bg, fg, sp = k['stamp']
        D.p(poly([m(0, 1), m(1, 1), m(1, 0), m(0, 0)]), bg)
        D.p(curve([m(0, .42)+('k',), m(.3, .56), m(.6, .36), m(1, .5)+('k',), m(1, 0)+('k',), m(0, 0)+('k',)]), fg)
        c = m(.66, .76); D.el(c[0], c[1], 4.4, 3.8, sp)
        if k.get('mark'):
            d = ''
            for j in range(4):
                v = s1-.006/h-j*.0046/h; P = [L(s0-sw*.55-i*.0075/w, v+(.0013/h if i % 2 else -.0013/h)) for i in range(9)]; d += even(P, False)
            c = [L(s0-sw*.55-.08/w+.013*math.cos(i/16*6.283)/w, s1-.013/h+.013*math.sin(i/16*6.283)/h) for i in range(16)]
            D.s_(d+even(c), 'slate>dusk1', 1.7, .6)
    if k.get('seal'):
        c = [L(.013*math.cos(i/9*6.283)/w*(1+.12*math.sin(i*2.3)), k.get('apex', -.1)+.04+.013*math.sin(i/9*6.283)/h*(1+.1*math.cos(i*1.7)), .002) for i in range(9)]
        D.p(even([(x_-2, y_+4) for x_, y_ in c]), 'umber', .6); D.p(even(c), D.lin(c[4][0], c[4][1]+12, c[0][0], c[0][1]-12, (0, 'poppy>umber1.6'), (.6, 'poppy'), (1, 'poppy>sand1')))
        c = [L(.0085*math.cos(i/12*6.283)/w, k.get('apex', -.1)+.04+.0085*math.sin(i/12*6.283)/h, .002) for i in range(12)]; D.s_(even(c), 'poppy>umber1.6', 1.8)
        a = L(0, k.get('apex', -.1)+.012, .002); b = L(0, k.get('apex', -.1)+.08, .002); D.p(leaf(*a, math.dist(a, b), math.atan2(b[1]-a[1], b[0]-a[0]), .45), 'poppy>umber1.4')
D.open('pile')
D.p(curve([cam(*q) for q in ((-.22, 0, .49), (-.02, 0, .52), (.14, 0, .46), (.2, 0, .33), (.1, 0, .21), (-.1, 0, .2), (-.24, 0, .23), (-.26, 0, .36))]), 'ink', .4)
WH, SA, KR, BL, RO = 'milk', 'sand', 'ochre>sand2', 'mist>slate1', 'rose>sand1.6'
env(-.12, .445, 20, .22, .11, 0, BL, 'slate', 'front', pane=(-.42, -.32, .1, .02), sd=1)
env(.1, .43, -24, .229, .162, 0, KR, 'umber>ochre2', 'back', apex=.2, flap='ochre>sand2.6', sd=2)
env(-.17, .3, -30, .19, .13, .004, RO, 'umber>rose2.4', 'back', apex=-.04, flap='rose>sand2.6', sd=3)
env(.15, .285, 33, .22, .11, .004, WH, 'mist>dusk1.4', 'front', stamp=('slate>mist1.6', 'night', 'sand'), mark=1, sd=4)
env(.03, .245, 6, .22, .11, .009, SA, 'ochre>umber1.6', 'back', apex=.02, flap='sand>milk1', sd=5)
env(-.105, .17, -17, .22, .11, .012, WH, 'mist>dusk1.4', 'front', pane=(-.4, -.3, .12, .06), over=1, sd=6)
env(.05, .395, 7, .176, .125, .012, 'mist>milk2', 'slate>mist1.6', 'back', apex=.0, flap='mist>milk2.6', sd=7)
env(-.08, .355, -24, .22, .11, .016, WH, 'mist>dusk1.2', 'front', air=1, stamp=('rose>sand1', 'umber>rose1', 'milk'), mark=1, sd=8)
env(.045, .315, 14, .172, .122, .021, 'milk>sand1', 'ochre>dusk1.6', 'back', apex=-.07, flap='milk', seal=1, sd=9, lift=.004)
D.close()
# ---------------------------------------------------------------- reading glasses, folded
D.open('glasses')
gx, gz, ga, gs = .15, .138, math.radians(-9), 1.12
G = lambda u, y, v=0: (lambda u, y, v: cam(gx+u*math.cos(ga)-v*math.sin(ga), y, gz+u*math.sin(ga)+v*math.cos(ga)))(u*gs, y*gs, v*gs)
K = lambda u, y, v=0: (lambda u, y, v: cam(gx+u*math.cos(ga)-v*math.sin(ga)-1.3*y, 0, gz+u*math.sin(ga)+v*math.cos(ga)-.9*y))(u*gs, y*gs, v*gs)
rim = lambda F, u0, q=1, v=0: [F(u0+.026*q*math.cos(i/18*6.283), .0225+.0215*q*math.sin(i/18*6.283), v+.018*math.sin(i/18*6.283)) for i in range(18)]
D.p(poly(hull([K(-.06, .004), K(-.05, .036), K(.05, .036), K(.062, .004), K(.05, .0, .03), K(-.05, .0, .03)])), 'ink', .34)
tm = 'umber>ink1.4'
D.s_(even([G(-.057, .03, .008), G(-.05, .031, .024), G(.02, .026, .036), G(.05, .02, .036), G(.062, .008, .032)], False)+even([G(.057, .03, .008), G(.052, .031, .02), G(-.02, .026, .03), G(-.05, .02, .028), G(-.06, .008, .022)], False), tm, 7.5)
for u in (-.031, .031):
    D.p(even(rim(G, u)), 'milk', .2); P = rim(G, u, .8); D.p(poly([P[2], P[5], P[12], P[14]]), 'milk', .35)
D.s_(even(rim(G, -.031))+even(rim(G, .031))+even([G(-.008, .028, .006), G(0, .033, .01), G(.008, .028, .006)], False), 'umber', 10)
D.s_(even(rim(G, -.031)[0:6], False)+even(rim(G, .031)[0:6], False), 'ochre>sand1', 3)
D.close()
# ---------------------------------------------------------------- the shadow of a twig lies over table and letters
D.open('twig')
d = ''
def shadow(P):
    A = sum(P[i-1][0]*P[i][1]-P[i][0]*P[i-1][1] for i in range(len(P))); return even(P if A > 0 else P[::-1])
def lf(x, z, L, a, w=.3):
    a = math.radians(a); o = []
    for t, s_ in ((0, 0), (.2, .7), (.45, 1), (.75, .62), (1, 0), (.75, -.62), (.45, -1), (.2, -.7)): o.append(cam(x+L*(t*math.cos(a)-s_*w*math.sin(a)), .012, z+L*(t*math.sin(a)+s_*w*math.cos(a))))
    return shadow(o)
tw = [(.5, .84), (.34, .74), (.18, .69), (.02, .66), (-.12, .585), (-.22, .5)]
for (x, z), L, a in (((.36, .752), .13, 210), ((.36, .75), .13, 120), ((.24, .706), .13, 240), ((.2, .7), .12, 130), ((.09, .675), .12, 232), ((.06, .668), .12, 128), ((-.04, .642), .115, 250), ((-.08, .61), .11, 158), ((-.14, .57), .1, 262), ((-.17, .545), .1, 172), ((-.22, .5), .1, 222)): d += lf(x, z, L, a)
S = sample([cam(x, .012, z) for x, z in tw], 20); d += shadow([(x, y-3) for x, y in S]+[(x, y+3) for x, y in S[::-1]])
D.p(d, 'plum>night2', .3)
D.close()
print(slim(D, '../letters.svg'))
