from tilt import *
import folk
D = Doc('mz', 'A hedge maze from above'); r = random.Random(43); D.tooth(step=40); D.sprays(nl=7, R=40, L=(20, 30), w=.42)
cam = Tilt(eye=28.4, down=54, cx=470, cy=470)
MX, MZ = .1, 20.9                                # middle of the maze on the ground
def G(x, z, y=0): return cam(MX+x, y, MZ+z)
def pol(rr, th, y=0): a = math.radians(th); return G(rr*math.cos(a), rr*math.sin(a), y)
HT, TH = 1.7, .9
# ---------------------------------------------------------------- lawn, mown in stripes; the round path
D.open('lawn')
D.full(D.lin(940, 0, 0, 940, (0, 'sage>sand1.6'), (.5, 'sage>moss.6'), (1, 'moss>sage1.6')))
for i in range(-9, 12):
    if i % 2: continue
    Q = clip_convex([G(i*2.2-14, -20), G(i*2.2-11.8, -20), G(i*2.2+2, 24), G(i*2.2-.2, 24)], q4(-12, -12, 952, 952))
    if Q: D.p(cutpoly(Q, 1.4, i+30, 60), 'sand', .16)
D.p(even([pol(13.1+.12*math.sin(t*.21), t) for t in range(0, 360, 12)]), D.lin(940, 0, 0, 940, (0, 'milk'), (.6, 'sand>milk1'), (1, 'sand>umber.6')))
D.p(even([pol(12.0, t) for t in range(0, 360, 12)]), 'moss>sage1.6'); 
D.p(even([pol(11.2, t) for t in range(0, 360, 12)]), D.lin(900, 60, 60, 880, (0, 'milk'), (.5, 'sand>milk1.6'), (1, 'sand>rose.8')))
ga = math.radians(240.5); gd = (math.cos(ga), math.sin(ga)); gw = (-gd[1]*1.15, gd[0]*1.15)
D.p(cutpoly([G(gd[0]*k+gw[0]*s_, gd[1]*k+gw[1]*s_) for k, s_ in ((10.6, 1), (19, 1.25), (19, -1.25), (10.6, -1))], 1.2, 3, 60), D.lin(400, 640, 120, 940, (0, 'sand>milk1.6'), (1, 'sand>umber.4')))
D.p(even([pol(2.3, t) for t in range(0, 360, 20)]), 'sage>sand1')
D.close()
# ---------------------------------------------------------------- hedges: rings with openings, and walls across
RINGS = [(11.2, [(247, 594)]), (9.15, [(212, 380), (32, 200)]), (7.1, [(135, 300), (314, 480)]), (5.05, [(78, 250), (268, 420)]), (3.0, [(196, 530)])]
RAD = [(262, 9.15, 11.2), (100, 9.15, 11.2), (345, 7.1, 9.15), (160, 7.1, 9.15), (215, 5.05, 7.1), (40, 5.05, 7.1), (128, 3.0, 5.05), (300, 9.15, 10.2), (20, 3.0, 4.1)]
SEG = []
def wallpt(rr, th): a = math.radians(th); return rr*math.cos(a), rr*math.sin(a)
for ri, (R, arcs) in enumerate(RINGS):
    for t0, t1 in arcs:
        n_ = max(2, round((t1-t0)*R*math.pi/180/2.1)); 
        for i in range(n_):
            a, b = t0+(t1-t0)*i/n_, t0+(t1-t0)*(i+1)/n_; S = [a+(b-a)*j/3 for j in range(4)]
            foot = [wallpt(R+TH/2, t) for t in S]+[wallpt(R-TH/2, t) for t in S[::-1]]
            SEG.append((foot, 4, (i == 0, i == n_-1)))
for t, r0, r1 in RAD:
    a = math.radians(t); d = (math.cos(a), math.sin(a)); q = (-d[1]*TH/2, d[0]*TH/2); r0 += TH/2; r1 -= TH/2*.6
    foot = [(d[0]*r0+q[0], d[1]*r0+q[1]), (d[0]*r1+q[0], d[1]*r1+q[1]), (d[0]*r1-q[0], d[1]*r1-q[1]), (d[0]*r0-q[0], d[1]*r0-q[1])]
    SEG.append((foot, 2, (1, 1)))
# shadows first: one path, so that they do not double
D.open('shadow')
sx, sz = -1.0, -.12
o = ''
for foot, k, e in SEG:
    P = hull([G(x, z) for x, z in foot]+[G(x+sx*HT*.8, z+sz*HT) for x, z in foot])
    A = sum(P[i-1][0]*P[i][1]-P[i][0]*P[i-1][1] for i in range(len(P))); o += poly(ints(P if A > 0 else P[::-1]))
D.p(o, 'slate>dusk1.4', .62)
D.close()
eye = (0-MX, cam.eye, -MZ)
def side(L, col_of, cap=False):
    """faces along a run of foot points, joined while the tone stays the same"""
    run = []; tone = None; out = {}
    def flush():
        if len(run) > 1: out.setdefault(tone, []).append([G(*p) for p in run]+[G(*p, HT) for p in run[::-1]])
    for a, b in zip(L, L[1:]):
        c = col_of(a, b)
        if c != tone: flush(); run = [a]; tone = c
        run.append(b)
    flush()
    for c, P in out.items():
        if c: D.p(''.join(poly(ints([(x, y+(1.5 if k < len(Q)/2 else -1)) for k, (x, y) in enumerate(Q)])) for Q in P), c)
def facing(out):
    def f(a, b):
        nx, nz = (b[1]-a[1])*out, -(b[0]-a[0])*out; m = ((a[0]+b[0])/2, (a[1]+b[1])/2)
        if nx*(eye[0]-m[0])+nz*(eye[2]-m[1]) <= 0: return None
        li = (nx*.95+nz*.1)/math.hypot(nx, nz); return 'ink>moss1.4' if li < -.35 else 'ink>moss2' if li < .15 else 'moss>ink1.2' if li < .6 else 'moss>ink.3'
    return f
TOP = D.lin(900, 60, 60, 900, (0, 'sage>sand.8'), (.35, 'sage>moss1.3'), (.75, 'moss>sage1.2'), (1, 'moss>sage.5'))
def wall(R, t0, t1, c0, c1):
    n_ = max(2, round((t1-t0)/min(52/R, 10))); T = [t0+(t1-t0)*i/n_ for i in range(n_+1)]
    O, I = [wallpt(R+TH/2, t) for t in T], [wallpt(R-TH/2, t) for t in T]
    side(O, facing(1)); side(I, facing(-1))
    if c0: side([I[0], O[0]], facing(1))
    if c1: side([O[-1], I[-1]], facing(1))
    D.p(scallop([G(*p, HT) for p in O+I[::-1]], 13, 1.8, int(R*9+t0), True, False) if 0 else poly(ints([G(*p, HT) for p in O+I[::-1]])), TOP)
def across(t, r0, r1, far):
    """a wall from ring to ring; its sides stop at the hedge that is painted before it and run under the one painted after it"""
    a = math.radians(t); d = (math.cos(a), math.sin(a)); q = (-d[1]*TH/2, d[0]*TH/2); e = TH/2; free = r1 not in [v[0] for v in RINGS]
    def four(u, v): return (d[0]*u+q[0], d[1]*u+q[1]), (d[0]*v+q[0], d[1]*v+q[1]), (d[0]*v-q[0], d[1]*v-q[1]), (d[0]*u-q[0], d[1]*u-q[1])
    A, B, C_, E = four(r0 if far else r0+e, r1-e if far and not free else r1)
    side([B, A], facing(1)); side([E, C_], facing(1))
    if free: side([C_, B], facing(1))
    D.p(poly(ints([G(*p, HT) for p in four(r0, r1)])), TOP)
def person(rr, th, coat, hair, hgt, sd):
    x, z = wallpt(rr, th); k = cam.scale(MX+x, 0, MZ+z); a = G(x, z); hd = G(x, z, hgt); w = .27*k*hgt/1.7
    s0 = G(x+sx*hgt*.8, z+sz*hgt); D.p(brush([a, ((a[0]+s0[0])/2, (a[1]+s0[1])/2), s0], [w*1.2, w*1.5, w*.8], 3, .03, 8), 'slate>dusk1.2', .7)
    H = math.dist(a, hd); rot = math.degrees(math.atan2(hd[0]-a[0], a[1]-hd[1]))
    folk.fig(D, a[0], a[1], H/66, *coat, w=1.22, kind=hair, rot=rot, legs=[[(-5, -46), (-8, -26), (-9, -3)], [(5, -46), (7, -24), (10, -6)]], arms=[[(-11, -76), (-20, -64), (-17, -50)], [(11, -76), (20, -66), (24, -54)]], prec=1)
PEOPLE = [(7.95, 238, ('rose>sand2', 'umber>ink1', 'lemon', 'night'), 'long', 1.75, 3), (10.2, 206, ('umber>ochre1', 'ink>umber1', 'poppy', 'slate>night1'), 'short', 1.75, 4)]
def tree():
    c0 = G(0, 0); D.p(even([(c0[0]-30+44*math.cos(t/10*6.28), c0[1]+6+13*math.sin(t/10*6.28)) for t in range(10)]), 'slate>dusk1.2', .55)
    D.p(brush([c0, (c0[0]+2, c0[1]-26), (c0[0]-2, c0[1]-50)], [11, 8, 7], 3, .08), 'umber>plum1')
    tn = ('umber>rose1.8', 'rose>umber.6', 'rose>milk1.6', 'milk>rose.6')
    for x, y, rx, ry, sd in ((-34, -66, 40, 32, 1), (34, -62, 42, 34, 2), (0, -46, 46, 30, 3), (4, -96, 46, 36, 4)): D.bough(c0[0]+x*.86, c0[1]+y*.86, rx*.86, ry*.86, tn, sd)
    b = [G(-1.5, -1.0, .45), G(-.1, -1.45, .45), G(0, -1.1, .45), G(-1.3, -.65, .45)]; D.p(poly([(x, y+10) for x, y in b]), 'umber>plum1.4'); D.p(poly(b), 'sand>rose1')
D.open('hedges')
def halves(t0, t1):
    cuts = [c for c in (180, 360, 540) if t0 < c < t1]; P = [t0]+cuts+[t1]
    return [(a, b, a == t0, b == t1, ((a+b)/2) % 360 < 180) for a, b in zip(P, P[1:])]
for far in (True, False):
    for R, arcs in (RINGS if far else RINGS[::-1]):
        def items():
            for t, r0, r1 in RAD:
                if ((t % 360) < 180) == far and (r1 <= R+.01 and r1 > R-2.1 or r0 == 9.15 and r1 == 10.2 and R == 11.2 or r0 == 3.0 and r1 == 4.1 and R == 5.05): yield (t, r0, r1)
            
        ring = [(a, b, c0, c1) for t0, t1 in arcs for a, b, c0, c1, f in halves(t0, t1) if f == far]
        if far:
            for a, b, c0, c1 in ring: wall(R, a, b, c0, c1)
            for q_ in items(): across(*q_, far)
        else:
            for q_ in items(): across(*q_, far)
            for p_ in PEOPLE:
                if R-2.1 < p_[0] < R: person(*p_)
            for a, b, c0, c1 in ring: wall(R, a, b, c0, c1)
    if far: tree()
D.close()
# ---------------------------------------------------------------- leaves on the hedges: lit dabs along the tops, dark ones on the sides
D.open('leaves')
q = random.Random(9); B = {'sage>sand1.6': '', 'sage>milk1': '', 'moss>ink.8': '', 'moss>sage1.4': ''}
occ = []
for foot, k, e in SEG:
    cxm = sum(p[0] for p in foot)/len(foot); czm = sum(p[1] for p in foot)/len(foot)
    for j in range(5):
        u, v = q.random(), q.random()
        a = foot[0] if k == 2 else foot[min(2, int(u*3))]; b = foot[1] if k == 2 else foot[min(2, int(u*3))+1]; c = foot[3] if k == 2 else foot[7-min(2, int(u*3))]; f = u if k == 2 else u*3-int(u*3)
        x = a[0]+(b[0]-a[0])*f+(c[0]-a[0])*v; z = a[1]+(b[1]-a[1])*f+(c[1]-a[1])*v
        g = G(x, z, HT+.1); key = 'moss>ink.8' if v < .24 and q.random() < .6 else q.choice(('sage>sand1.6', 'moss>sage1.4', 'sage>sand1.6', 'sage>milk1'))
        if math.dist(g, G(0, 0, 2.5)) < 74: continue
        B[key] += leaf(g[0], g[1], q.uniform(7, 12), q.uniform(-.9, .5), .34)
for c_, d in B.items(): D.p(d, c_, .85)
D.close()
# ---------------------------------------------------------------- trees at the corners of the garden
D.open('trees')
D.p(foliage(66, 152, 180, 64, 4, 30, 7, 12, .1), 'slate>dusk1.2', .45)
tn = ('ink>moss1.6', 'moss>ink1', 'moss>sage1', 'sage>sand.8')
for x, y, rx, ry, sd in ((-10, 40, 90, 80, 1), (90, 50, 80, 64, 2), (40, 100, 90, 60, 3), (60, -10, 90, 60, 4)): D.bough(x, y, rx, ry, tn, sd)
for x, y, rx, ry, sd in ((880, 930, 90, 60, 5), (950, 880, 70, 70, 6)): D.bough(x, y, rx, ry, tn, sd)
D.close()
print(D.save('../maze.svg'))
