from body import *
from folk import fig
D = Doc('fp', 'Football between the flats'); r = random.Random(36); D.tooth(step=40)
EY, CY, FL = 4.6, 100, 1200
V = View(FL, (0, EY, 0), 0, 470, CY)
SUN = (-.8, -.56, -.2)
def gr(px, py): z = FL*EY/(py-CY); return (px-470)*z/FL, z     # the place on the ground under a point of the page
CT = Frame(V, -1, 15, 62)                                        # the court: forward = towards the far goal
# ---------------------------------------------------------------- sky, two flats in evening sun, trees between
D.full(D.lin(0, 0, 0, 300, (0, 'sand>rose1'), (1, 'milk>sand1')))
D.open('flats')
def slab(x0, x1, z, y0, y1, face, rail, doors, bays, sd, edge):
    q = random.Random(sd); u = FL/z; X = lambda v: 470+v*u; Y = lambda v: CY-(v-EY)*u
    D.p(poly(box(X(x0), Y(y1), X(x1), Y(y0))), face); w = (x1-x0)/bays; h = 2.9; d = wn = sh = ''; dd = {}
    for k in range(int((y1-y0)/h)+1):
        b = y0+k*h
        if Y(b+h) > 330 or Y(b) < -60: continue
        sh += poly(ints(box(X(x0), Y(b+h), X(x1), Y(b+h-.55))))
        for i in range(bays):
            a = x0+i*w; dd.setdefault(q.choice(doors), []).append(poly(ints(box(X(a+.25), Y(b+2.15), X(a+1.15), Y(b)))))
            if q.random() < .72: wn += poly(ints(box(X(a+1.5), Y(b+2.1), X(a+w-.3), Y(b+.9))))
            else: d += poly(ints(box(X(a+1.5), Y(b+2.1), X(a+w-.3), Y(b+.9))))
    D.p(wn, 'slate>mist1.4'); D.p(d, 'lemon>milk1')
    for c, v in dd.items(): D.p(''.join(v), c)
    D.p(sh, edge)
    for k in range(int((y1-y0)/h)+1):
        b = y0+k*h
        if k and -60 < Y(b) < 330: D.p(poly(ints(box(X(x0)-3, Y(b+.95), X(x1)+3, Y(b-.22)))), rail); D.p(poly(ints(box(X(x0)-3, Y(b+1.02), X(x1)+3, Y(b+.9)))), 'milk')
    return X, Y
X, Y = slab(-14.6, 1.4, 31, 0, 14.5, 'sand>rose.8', 'milk>sand1.4', ('poppy', 'slate', 'fresh>moss1', 'night>slate1'), 5, 3, 'rose>sand1')
# a duvet, washing, plants and a dish on the galleries
a = (X(-8.6), Y(3.85)); D.p(curve([(a[0], a[1], 'k'), (a[0]+62, a[1], 'k'), (a[0]+64, a[1]+44, 'k'), (a[0]+30, a[1]+40), (a[0]-2, a[1]+45, 'k')]), 'poppy>rose1'); D.s_(f'M{a[0]+16:.0f} {a[1]+2:.0f}v38M{a[0]+34:.0f} {a[1]+2:.0f}v36M{a[0]+50:.0f} {a[1]+2:.0f}v39', 'milk', 4)
for x, c in ((-12.4, 'fresh>moss1'), (-11.7, 'fresh>moss.4'), (-3.3, 'fresh>moss1.4'), (-2.7, 'fresh>moss.6'), (.3, 'fresh>moss1')): D.p(foliage(X(x), Y(4.0), 13, 14, int(x*9), 8, 4), c)
D.p(poly(box(X(1.4), -20, X(2.3), Y(0))), 'umber>rose2')
for x, u, c, hr, kd, sk in ((-6.1, 2.9, 'slate>night1', 'milk>mist1', 'bun', 'rose>sand2'), (-10.6, 2.9, 'fresh>moss1', 'ink>umber1', 'short', 'umber>rose1.4')):
    y = Y(u+.95); D.open(clip=D.clip(poly(box(X(x)-40, y-60, X(x)+40, y)))); fig(D, X(x), Y(u)+1, .62, sk, hr, c, 'night', kind=kd, arms=[[(-11, -74), (-18, -58), (-8, -53)], [(11, -74), (18, -58), (8, -53)]], prec=1); D.close()
X2, Y2 = slab(5.2, 19, 37, 0, 17, 'rose>dusk.5', 'rose>sand1.6', ('night>slate1', 'sand', 'umber>rose1'), 4, 5, 'umber>rose2.4')
D.p(poly(box(X2(5.2)-14, -20, X2(5.2), Y2(0))), 'umber>rose1.6')
for cx, cy, rx, ry, c in ((586, 214, 58, 70, 'fresh>moss2.2'), (604, 190, 40, 48, 'fresh>moss1.2'), (520, 256, 44, 40, 'fresh>moss1.6')): D.p(foliage(cx, cy, rx, ry, cx, 15, 7), c)
D.close()
# ---------------------------------------------------------------- ground, court, lines
D.open('court')
D.p('M-10 270H950V950H-10z', D.lin(0, 270, 0, 950, (0, 'sand>rose1.2'), (1, 'rose>dusk1')))
HL, HW = 10, 5.5
cg = lambda P: poly(ints(clip_near(P)))
def clip_near(P):   # polygon (f, l) on the court -> page, cut where it would come behind the eye
    W = [CT.w(f, 0, l) for f, l in P]; o = []
    for i in range(len(W)):
        a, b = W[i-1], W[i]
        if (a[2] < 3) != (b[2] < 3): t = (3-a[2])/(b[2]-a[2]); o.append(V(a[0]+(b[0]-a[0])*t, 0, 3))
        if b[2] >= 3: o.append(V(*b))
    return clip_convex(o, box(-20, 200, 960, 960))
D.p(cg([(-HL, HW), (HL, HW), (HL, -HW), (-HL, -HW)]), D.lin(470, 300, 470, 950, (0, 'fresh>lemon.6'), (1, 'fresh>moss.5')))
for i in range(0, 10, 2): f = -HL+2*i; D.p(cg([(f, HW), (f+2, HW), (f+2, -HW), (f, -HW)]), 'fresh>lemon1', .4)
def line(P, w=.055):
    for (f0, l0), (f1, l1) in zip(P, P[1:]):
        L = math.hypot(f1-f0, l1-l0); a, b = -(l1-l0)/L*w, (f1-f0)/L*w
        q = clip_near([(f0+a, l0+b), (f1+a, l1+b), (f1-a, l1-b), (f0-a, l0-b)])
        if q: D.p(poly([(round(x, 1), round(y, 1)) for x, y in q]), 'milk')
e = .3
line([(-HL+e, HW-e), (HL-e, HW-e), (HL-e, -HW+e), (-HL+e, -HW+e)]); line([(0, HW-e), (0, -HW+e)]); 
ring = lambda q, w: [(q*math.cos(v*math.tau/40), q*math.sin(v*math.tau/40)) for v in range(41)]
D.p(poly([CT(*(f, 0, l)) for f, l in ring(2.1, 0)])+poly([CT(*(f, 0, l)) for f, l in ring(1.99, 0)][::-1]), 'milk')
D.s_(curve([CT(HL-e-2.6*math.cos(a), 0, 2.6*math.sin(a)) for a in [math.radians(v) for v in range(-90, 91, 15)]], False), 'milk', 4)
D.grain(D.lin(0, 330, 0, 950, (0, 'moss', .2), (1, 'moss', .5)))
# the shade of a flat behind us: the near corner lies in it
D.close()
# ---------------------------------------------------------------- boarding: low, one board in colour
def boards(f0, f1, l, cols, top, step=2.0, h=.95):
    f = f0
    i = 0
    while f < f1-.01:
        g = min(f1, f+step); P = [CT.w(a, u, l) for a, u in ((f, 0), (f, h), (g, h), (g, 0))]
        if min(p[2] for p in P) > 3: Q = [V(*p) for p in P]; D.p(poly(ints(Q, .5)), cols[i % len(cols)]); D.p(poly(ints([Q[1], Q[2], (Q[2][0], Q[2][1]+.09*FL/P[2][2]), (Q[1][0], Q[1][1]+.09*FL/P[1][2])], .5)), top)
        f = g; i += 1
cast = Cast(V, SUN)
def bshade(f0, f1, l, h=.95):
    P = [CT.w(f0, 0, l), CT.w(f1, 0, l), CT.w(f1, h, l), CT.w(f0, h, l)]; o = []
    for x, y, z in P: t = y/-SUN[1]; o.append(V(x+SUN[0]*t, 0, z+SUN[2]*t))
    cast.d.append(poly(ints(o)))
D.open('far-boards')
boards(-HL, HL, HW, ['slate>mist1.6', 'slate>mist1.2', 'milk>mist1'], 'milk')
def end(l0, l1, f):
    l = l0; i = 0
    while l > l1: g = l-1.83; P = [CT(f, u, v) for v, u in ((l, 0), (l, .95), (g, .95), (g, 0))]; D.p(poly(ints(P, .5)), ['slate>mist1.2', 'milk>mist1', 'slate>mist1.6'][i % 3]); l = g; i += 1
end(HW, -HW+.01, HL)
# the goal
G = lambda u, l, f=HL-e: CT(f, u, l)
d = Pen(.5); gf = HL+.25
for i in range(11): d.M(*G(0, -1.5+.3*i, gf)).L(*G(1.8, -1.5+.3*i, gf)).L(*G(2.05, -1.6+.32*i))
for i in range(6): u = .36*i; d.M(*G(u, 1.5, gf)).L(*G(u, -1.5, gf))
for l in (1.5, -1.5): d.M(*G(.9, l, gf)).L(*G(1.0, l*1.06)); d.M(*G(0, l, gf)).L(*G(0, l*1.06))
D.s_(str(d), 'milk', 1.2, .8)
D.s_(poly([G(0, 1.6), G(2.05, 1.6), G(2.05, -1.6), G(0, -1.6)], False), 'milk', 6)
D.close()
# ---------------------------------------------------------------- people
class Man:
    def __init__(s, px, py, head, k=1, lean=.08, w=1, roll=0, up=0, **c): s.F = Frame(V, *gr(px, py), head, k, roll); s.c, s.w, s.lean, s.up, s.parts = c, w, lean, up, []
    def joint(s, J): return [(f, u+s.up, l) for f, u, l in J]
    def pose(s, legs, arms, hip=.93, turn=0):
        F, c, w, ln = s.F, s.c, s.w, s.lean; s.hip = hip; H = (0, hip+s.up, 0)
        sh = lambda sd: (ln*.95+turn*sd, hip+.44+s.up, .17*sd*(.8+.2*w))
        dep = lambda J: -sum(V.depth(*F.w(*j)) for j in J)/len(J)
        for sd, J in zip((1, -1), legs):
            J = s.joint([(0, hip-.02, .09*sd)]+J); th = (.095*w, .068*w**.5, .048)
            toe, J = J[3:], J[:3]; cast.add(F, J, th)
            def leg(J=J, th=th, toe=toe):
                m = tuple((a+b)/2 for a, b in zip(J[0], J[1]))
                if c.get('bare', True): limb(D, F, J, th, c['skin']); limb(D, F, [J[2], tuple(a*.55+b*.45 for a, b in zip(J[1], J[2]))], (.052, .058), c.get('sock', 'milk')); limb(D, F, [J[0], tuple(a*.3+b*.7 for a, b in zip(J[0], J[1]))], (.11*w, .095*w), c['bot'])
                else: limb(D, F, J, (.105*w, .08*w**.5, .058), c['bot'])
                q = J[2]; dx, dy = (q[0]-J[1][0]), (q[1]-J[1][1]); L = math.hypot(dx, dy) or 1; limb(D, F, [q, toe[0]] if toe else [(q[0], q[1]-.02, q[2]), (q[0]-dy/L*.17, q[1]-.03+dx/L*.17, q[2])], (.058, .045), c.get('shoe', 'ink>night1'))
            s.parts.append((dep(J[:2])-.02, leg))
        for sd, J in zip((1, -1), arms):
            J = [sh(sd)]+s.joint(J); cast.add(F, J, (.05, .045, .04))
            def arm(J=J):
                limb(D, F, J, (.055*w, .046*w, .036), c.get('sleeve') or c['skin']); 
                if not c.get('sleeve'): limb(D, F, [J[0], tuple(a*.45+b*.55 for a, b in zip(J[0], J[1]))], (.066*w, .062*w), c['top'])
                limb(D, F, [J[2]]*2, (.05, .045), c['skin'])
            s.parts.append((dep(J), arm))
        T_ = [(0, hip+.02+s.up, .07), (0, hip+.02+s.up, -.07), (ln*.45+(.1 if w > 1.25 else 0)*.5, hip+.2+s.up, 0), sh(1), sh(-1)]; R_ = [.115*w, .115*w, .135*w, .085, .085]
        for a in range(5): cast.add(F, [T_[a], T_[(a+2) % 5]], [R_[a], R_[(a+2) % 5]])
        hd = (ln*1.35, hip+.68+s.up, 0); cast.add(F, [hd, hd], [.12, .12])
        def body():
            P = mass(D, F, T_, R_, c['top']); x0, y0, x1, y1 = bbox(P); cc = D.clip(poly(ints(P, 1))); D.open(clip=cc); q = (x1-x0)
            D.p(curve([(x0+q*.62, y0-9), (x0+q*.7, (y0+y1)/2), (x0+q*.6, y1+9), (x1+9, y1+9), (x1+9, y0-9)]), c['lit']); D.close()
            if c.get('hem'): tunic()
        def tunic(): 
            P = balls([F(*j) for j in [(0, hip+.1+s.up, 0), (.06, hip-.28+s.up, .12), (.02, hip-.28+s.up, -.12)]], [F.r(m*w, 0, 1, 0) for m in (.15, .1, .1)]); D.p(poly(ints(P)), c['top'])
        s.parts.append((dep([(ln*.4, 1.2, 0)]), body)); s.hd = hd
        a, b = F(ln, hip+.5+s.up, 0), F(*hd); k = F.r(1, *hd)
        def head():
            D.p(capsule(a, .055*k, b, .055*k), c['skin']); D.p(capsule((b[0], b[1]-.02*k), .1*k, (b[0], b[1]+.03*k), .09*k), c['skin'])
            h = lambda P: [(b[0]+x*k*.01*s.c.get('fx', 1), b[1]+y*k*.01)+tuple(z) for x, y, *z in P]
            kd, hair = c['kind'], c['hair']
            if kd == 'back': D.p(curve(h([(-11, 3), (-11.5, -5), (-6, -13), (5, -13.4), (11.4, -6), (11, 4), (6, 9), (-6, 9)])), hair)
            if kd == 'bald': D.p(curve(h([(-11, 5), (-11.4, -3), (-8, 1), (8, 1), (11.4, -3), (11, 5), (6, 9), (-6, 9)])), hair)
            if kd == 'curls': D.p(foliage(b[0], b[1]-.04*k, .155*k, .15*k, int(b[0]), .07*k, .03*k), hair)
            if kd == 'front': D.p(curve(h([(-11, 1), (-11.6, -6), (-5, -13.4), (6, -13.4), (11.6, -6), (11, 1), (7, -6), (-4, -7)])), hair)
            if kd == 'front': D.p(disc(h([(-4.4, -.4)])[0], 1.1)+disc(h([(4, -.4)])[0], 1.1), 'ink'); D.s_(curve(h([(-3.4, 4.4), (0, 6), (3.4, 4.2)]), False), 'umber>ink1', 1.4)
            if kd == 'scarf': D.p(curve(h([(-11, 2), (-11.4, -6), (-4, -14), (6, -13.6), (12, -6), (11.4, 4), (14, 16), (8, 22), (-4, 22), (-14, 24), (-26, 20, 'k'), (-16, 14)])), hair); D.p(curve(h([(6, -13.6), (12, -6), (11.4, 4), (14, 16), (8, 22), (6, 10), (8, 0)])), c['hlit'])
            if kd == 'tail': D.p(curve(h([(-11, 3), (-11.5, -5), (-6, -13), (5, -13.4), (11.4, -6), (11, 4), (6, 8), (2, 6), (-8, 10), (-20, 20), (-30, 18, 'k'), (-20, 8)])), hair)
            if kd == 'prof':      # looks left, over the field
                g = lambda P: [(b[0]-x*k*.0108, b[1]+y*k*.0108)+tuple(z) for x, y, *z in P]
                D.p(curve(g([(-4, -11), (6, -10.5), (9.4, -5), (9.6, -2), (12.6, 2.2), (10.6, 3.4), (10.6, 6), (10, 11), (6, 13), (-2, 11)])), c['skin'])
                D.el(*g([(6.3, -2.2)])[0], 1.9*k*.0108, 1.7*k*.0108, 'milk'); D.p(disc(g([(6.9, -2.1)])[0], 1.35*k*.0108), 'ink'); D.s_(curve(g([(4, -5.4), (6.2, -6.2), (8.4, -5.4)]), False), 'umber', 2.4)
                D.s_(curve(g([(6.6, 6.8), (8.4, 7.1), (10.2, 6.6)]), False), 'umber', 2.2)
                D.p(curve(g([(9.4, -6), (7, -13), (-2, -15.6), (-10, -12.4), (-13.2, -3), (-11.6, 6), (-7.4, 11, 'k'), (-5.6, 5), (-2.6, 3.4), (-1.6, -2), (1.4, -2.6, 'k'), (3, -7)])), hair); D.p(curve(g([(-10, -12.4), (-13.2, -3), (-11.6, 6), (-7.4, 11, 'k'), (-8, 2), (-8.6, -5)])), 'umber>ink.6')
                D.el(*g([(-2.6, 1.8)])[0], 2*k*.0108, 2.8*k*.0108, c['skin']); D.s_(curve(g([(-3, .2), (-1.8, 1.4), (-2.6, 3)]), False), 'rose>umber1', 1.6)
            if kd == 'cap': D.p(curve(h([(-11.6, 0), (-11.6, -6), (-5, -14), (6, -14), (12, -6), (11.6, 0), (0, 2)])), hair)
        s.parts.append((dep([hd])+.05, head)); return s
    def draw(s):
        for d, f in sorted(s.parts, key=lambda v: v[0]): f()
RUNL = [[(.34, .66, .09), (.18, .26, .09)], [(-.06, .50, -.09), (-.46, .38, -.09)]]; RUNR = [[(-.06, .50, .09), (-.46, .38, .09)], [(.34, .66, -.09), (.18, .26, -.09)]]
ARML = [[(-.12, 1.14, .3), (.1, 1.02, .3)], [(.22, 1.14, -.3), (.42, 1.3, -.2)]]; ARMR = [[(.24, 1.14, .3), (.44, 1.3, .2)], [(-.12, 1.14, -.3), (.08, 1.0, -.32)]]
red = dict(top='poppy', lit='poppy>rose1.2')
P = []
# the striker, a girl with a head scarf
P.append(Man(452, 640, 36, .98, -.1, 1, roll=4, skin='rose>umber1.2', hair='dusk>milk1.4', hlit='dusk>milk2.2', kind='scarf', bot='night', bare=False, sleeve='night>slate.6', shoe='milk', **red).pose([[(.05, .48, .1), (-.04, .06, .1)], [(.38, .76, -.1), (.76, .74, -.04), (.93, .78, -.02)]], [[(.2, 1.3, .34), (.5, 1.42, .3)], [(-.36, 1.26, -.16), (-.62, 1.36, -.14)]]))
# a tall boy calling for it
P.append(Man(640, 610, 84, 1.04, .12, .95, skin='umber>rose.7', hair='ink>umber1', kind='curls', top='lemon>ochre.3', lit='lemon>milk1', bot='night>slate.6').pose(RUNL, [[(.1, 1.2, .4), (.3, 1.2, .5)], [(-.1, 1.12, -.34), (.1, 1.0, -.36)]]))
# a grey man at a trot
P.append(Man(250, 520, 60, 1.0, .12, 1.3, skin='rose>sand2.4', hair='milk>mist1.6', kind='bald', bot='dusk>night1', **red).pose(RUNR, ARMR))
# a child, going after everything
P.append(Man(420, 404, 24, .68, .2, 1, skin='rose>sand2.2', hair='ochre>lemon1', kind='tail', bot='poppy>umber1', shoe='milk', top='slate>mist.8', lit='slate>mist2').pose(RUNL, ARML))
# a broad woman in the way
P.append(Man(700, 462, 236, 1.0, .02, 1.4, skin='umber>rose1.8', hair='umber>ink2', kind='front', top='dusk>rose.4', lit='dusk>mist1.6', bot='ink>night2').pose([[(.14, .54, .26), (.1, .1, .42)], [(.1, .52, -.26), (-.05, .1, -.4)]], [[(.1, 1.34, .46), (.2, 1.42, .74)], [(.12, 1.3, -.46), (.24, 1.2, -.72)]], .86))
# the keeper, off the ground
gx, gy = CT(HL-1.3, 0, -.75)
P.append(Man(gx, gy, 242, 1.0, .0, 1.05, roll=-56, up=.12, skin='rose>sand2', hair='umber', kind='front', top='lemon', lit='lemon>milk1.4', bot='ink>night1', sleeve='lemon').pose([[(.1, .54, .2), (-.2, .3, .3)], [(-.05, .5, -.12), (-.1, .1, -.2)]], [[(.08, 1.52, .42), (.1, 1.74, .56)], [(.08, 1.6, -.16), (.1, 1.86, -.06)]]))
# far left, arms wide
P.append(Man(196, 430, 10, 1.0, .06, 1, skin='rose>umber.7', hair='ink>umber1.4', kind='back', top='slate>mist.8', lit='slate>mist2', bot='milk>mist1').pose(RUNL, [[(.22, 1.3, .36), (.44, 1.46, .44)], [(-.16, 1.14, -.3), (-.38, 1.2, -.36)]]))
# ---------------------------------------------------------------- a wheelchair at full push
class Chair(Man):
    def build(s):
        F, c = s.F, s.c; ln = s.lean
        def wheel(l, cam):
            d = lambda q, N, w=0: [F(q*math.cos(math.tau*i/N)-.02, .31+q*math.sin(math.tau*i/N), l+cam*(q*math.sin(math.tau*i/N)-.31)) for i in range(N)]
            k = F.r(1, 0, .3, l); D.s_(even(d(.30, 22)), 'ink>night1', .05*k); D.s_(even(d(.24, 16)), 'mist>milk1', .018*k); h = F(-.02, .31, l); z = Pen(.5)
            for p in d(.28, 10): z.M(*h).L(*p)
            D.s_(str(z), 'mist', max(1.1, .01*k)); D.p(disc(h, .04*k), 'slate>night1')
        for l, cm in ((.3, -.22), (-.3, .22)):
            cast.add(F, [(.3*math.cos(v*math.tau/14), .31+.3*math.sin(v*math.tau/14), l) for v in range(15)], [.03]*15)
        T_ = [(-.04, .58, .1), (-.04, .58, -.1), (.1, .8, 0), (.26, 1.04, .15), (.26, 1.04, -.15)]; R_ = [.14, .14, .14, .09, .09]
        for a in range(5): cast.add(F, [T_[a], T_[(a+2) % 5]], [R_[a], R_[(a+2) % 5]])
        hd = (.42, 1.25, 0); cast.add(F, [hd, hd], [.12, .12]); A = {1: [(.26, 1.06, .19), (.06, .92, .42), (.24, .62, .36)], -1: [(.27, 1.07, -.19), (.3, 1.28, -.42), (.44, 1.6, -.47)]}
        for J in A.values(): cast.add(F, J, (.05, .045, .04))
        cast.add(F, [(0, .5, 0), (.42, .52, 0), (.5, .12, 0)], (.16, .12, .1))
        s.dat = (wheel, T_, R_, hd, A)
    def draw(s):
        F, c = s.F, s.c; wheel, T_, R_, hd, A = s.dat; k = F.r(1, 0, .6, 0)
        limb(D, F, [(.44, .54, .08), (.5, .14, .1)], (.07, .05), c['bot']); limb(D, F, [(.44, .54, -.08), (.5, .14, -.1)], (.07, .05), c['bot']); limb(D, F, [(.5, .1, .1), (.62, .08, .1)], (.055, .05), 'milk'); limb(D, F, [(.5, .1, -.1), (.62, .08, -.1)], (.055, .05), 'milk')
        for l in (.14, -.14): limb(D, F, [(.4, .08, l), (.4, .06, l)], (.06, .055), 'ink>night1')
        limb(D, F, A[1], (.062, .052, .042), c['skin']); limb(D, F, [A[1][0], (.17, .99, .3)], (.07, .066), c['top'])
        wheel(.3, -.05)
        mass(D, F, [(.0, .5, .12), (.0, .5, -.12), (.42, .54, .09), (.42, .54, -.09)], [.12, .12, .09, .09], c['bot'])
        P = mass(D, F, T_, R_, c['top']); x0, y0, x1, y1 = bbox(P); q = x1-x0; D.open(clip=D.clip(poly(ints(P)))); D.p(curve([(x0+q*.64, y0-9), (x0+q*.7, (y0+y1)/2), (x0+q*.6, y1+9), (x1+9, y1+9), (x1+9, y0-9)]), c['lit']); D.close()
        D.p(poly([F(-.16, .74, .2), F(-.16, .74, -.2), F(-.14, .44, -.2), F(-.14, .44, .2)]), 'ink>night2'); limb(D, F, [(-.3, .09, 0), (-.12, .3, 0)], (.03, .02), 'slate>night1'); limb(D, F, [(-.3, .06, 0)]*2, (.055, .05), 'ink')
        wheel(-.3, .05)
        limb(D, F, A[-1], (.062, .052, .042), c['skin']); limb(D, F, [A[-1][0], (.285, 1.17, -.3)], (.07, .066), c['top']); limb(D, F, [A[-1][2]]*2, (.055, .05), c['skin'])
        a, b = F(.3, 1.1, 0), F(*hd); D.p(capsule(a, .055*k, b, .055*k), c['skin']); D.p(capsule((b[0], b[1]-.02*k), .1*k, (b[0], b[1]+.03*k), .09*k), c['skin'])
        D.p(curve([(b[0]+x*k*.01, b[1]+y*k*.01)+tuple(z) for x, y, *z in [(-11, 3), (-11.5, -5), (-6, -13), (5, -13.4), (11.4, -6), (11, 4), (6, 9), (-2, 7), (-6, 12), (-16, 24), (-24, 24, 'k'), (-16, 10)]]), c['hair'])
W = Chair(236, 790, 66, 1.08, skin='rose>sand2', hair='umber>ember.5', bot='night>slate.8', **red); W.build()
# the one outside the boards, near us, a bag in the hand: raised a step, so that the picture cuts the knees
B = Man(738, 1150, 158, 1.0, .05, 1.12, up=.72, skin='rose>sand2', hair='umber>ochre1', kind='prof', top='milk>mist1.2', lit='milk', sleeve='milk>mist.8', bot='night>slate.8', bare=False, shoe='ink>night1').pose([[(.03, .48, .12), (-.02, .06, .14)], [(.06, .5, -.1), (-.06, .07, -.1)]], [[(-.1, 1.1, .27), (-.02, .83, .3)], [(-.02, 1.1, -.26), (.1, .86, -.26)]], .95)
# ---------------------------------------------------------------- the ball
bw = (1.66, .72, 16.6); bp = V(*bw); br = .2*FL/bw[2]
cast.d.append(poly(ints(ring3(V, bw[0]+SUN[0]*bw[1]/.56, 0, bw[2]+SUN[2]*bw[1]/.56, .16, 12))))
bshade(-HL, HL, HW); bshade(-HL, HL, -HW)
D.open('shade', clip=D.clip('M-10 290H950V950H-10z')); cast.draw(D, 'moss>night1.6', '.62'); D.close()
D.open('players')
for m in sorted(P, key=lambda m: -m.F.z): m.draw()
W.draw()
D.close()
D.open('ball')
x, y = bp
for P_, w_ in (([(x-22, y+8), (x-42, y+27), (x-64, y+54)], 5), ([(x-13, y+21), (x-34, y+45), (x-58, y+82)], 6), ([(x-70, y+78), (x-80, y+94), (x-88, y+110)], 3.4)): D.p(brush(P_, [w_, w_*.6, 1.3], 3, .04), 'milk', .75)      # the way it came
D.p(disc(bp, br), 'milk'); c = D.clip(disc(bp, br)); D.open(clip=c); D.p(disc((x-br*.3, y+br*.9), br*.7), 'mist'); 
for a in range(5): D.p(disc((x+br*.95*math.cos(a*1.257+.4), y+br*.95*math.sin(a*1.257+.4)), br*.34), 'poppy')
D.p(disc((x, y), br*.36), 'poppy'); D.close(); D.close()
# ---------------------------------------------------------------- near boards and who leans on them
D.open('near')
boards(-HL-3, HL, -HW, ['poppy>umber.6', 'poppy', 'poppy>rose.5'], 'milk>rose1')
B.draw()
# the sports bag hangs from the near hand
bx, by = B.F(-.02, .83+.72, .3); D.s_(curve([(bx-24, by+42), (bx-8, by+6), (bx, by+2), (bx+9, by+6), (bx+28, by+40)], False), 'umber>ochre1', 5)
D.p(curve([(bx-58, by+52), (bx-46, by+38), (bx, by+32), (bx+48, by+36), (bx+62, by+50), (bx+64, by+84), (bx+54, by+100), (bx, by+104), (bx-50, by+102), (bx-62, by+86)]), 'lemon>ochre.4'); D.p(curve([(bx-61, by+74), (bx, by+79), (bx+64, by+72), (bx+64, by+84), (bx+54, by+100), (bx, by+104), (bx-50, by+102), (bx-62, by+86)]), 'ochre>lemon1'); D.s_(curve([(bx-44, by+44), (bx, by+39), (bx+48, by+43)], False), 'umber>ochre2', 2.4)
for i in range(4): x = bx+9-i*5.4; D.p(capsule((x, by-6), 4, (x-.6, by+7-(i == 3)*2), 3.6), ('rose>sand2', 'rose>sand1.2')[i % 2])
D.close()
print(D.save('../pitch.svg'))
