from planes import *
D = Doc('as', 'A seedling in the paving'); r = random.Random(19); D.tooth(step=40)
V = View(1500, (0, .36, -.43), 39, 440, 560)
SX, SZ = .86, .5                               # the sun: from the right, a little behind the plant
rot = math.radians(-17); co, si = math.cos(rot), math.sin(rot); G = .25
BX, BZ = .035, -.02                              # where the plant stands
def T(u, v, y=0): return (u*co-v*si+BX, y, u*si+v*co+BZ)   # slab frame -> world
def P(u, v, y=0): return V(*T(u, v, y))
def sh(p): return V(p[0]-SX*p[1], 0, p[2]-SZ*p[1])
# ---------------------------------------------------------------- joints, slabs
D.open('bed'); D.full(D.lin(0, 0, 0, 940, (0, 'umber>plum1.4'), (1, 'umber>ink2.2'))); D.close()
lit = [('mist>sand1.8', 'sand>mist1.3'), ('sand>mist1.5', 'sand>milk1'), ('mist>sand1.3', 'mist>sand2.4'), ('mist>rose.6', 'mist>sand2'), ('sand>mist1.8', 'sand>milk.8')]
shd = [('slate>night.4', 'slate>mist.5'), ('slate>dusk.7', 'slate>mist.8'), ('slate>night.9', 'slate>mist.2'), ('slate>mist.3', 'slate>mist1'), ('slate>dusk.3', 'slate>mist.4')]
sun = [(-60, 60), (1000, 470), (1000, 1000), (-60, 1000)]   # the shade of a house lies behind the plant
SL = []
for j in (3, 2, 1, 0, -1, -2):
    for i in (-3, -2, -1, 0, 1, 2):
        off, g = (.11 if j % 2 else 0), .006; u0, u1, v0, v1 = i*G+off+g, (i+1)*G+off-g, j*G+g, (j+1)*G-g
        if j < -1: v0 = max(v0, -.37)
        Q = [T(u0, v0), T(u1, v0), T(u1, v1), T(u0, v1)]
        if min(V.depth(*q) for q in Q) < .06 or not clip_convex([V(*q) for q in Q], PAGE): continue
        SL.append((i, j, u0, u1, v0, v1))
tops = []
D.open('slabs')
for n_, (i, j, u0, u1, v0, v1) in enumerate(SL):
    c_ = .006; k = (i*2+j*3) % 5
    O = [P(u0, v0), P(u1, v0), P(u1, v1), P(u0, v1)]; m = [P(u0+c_, v0+c_), P(u1-c_, v0+c_), P(u1-c_, v1-c_), P(u0+c_, v1-c_)]
    x0, x1 = min(q[0] for q in m), max(q[0] for q in m); tops.append(m)
    D.p(cutpoly(O, 2, n_, 120), 'night>slate1.4')
    D.p(cutpoly([m[1], O[1], O[2], O[3], m[3], m[2]], 1, n_+9, 120), 'slate>mist2.2')
    D.p(cutpoly(m, 1.4, n_+20, 120), D.lin(x0, 0, x1, 0, (0, shd[k][0]), (1, shd[k][1])))
    lo, lm, le = clip_convex(O, sun), clip_convex(m, sun), clip_convex([m[1], O[1], O[2], m[2]], sun)
    lf = clip_convex([m[2], O[2], O[3], m[3]], sun)
    if lo:
        D.p(cutpoly(lo, 1.2, n_+3, 120), 'umber>slate2')
        for q in (le, lf):
            if q: D.p(poly(q), 'milk>sand.6')
    if lm: D.p(cutpoly(lm, 1.2, n_+20, 120), D.lin(x0, 0, x1, 0, (0, lit[k][0]), (1, lit[k][1])))
D.close()
# ---------------------------------------------------------------- surface: grain, pits, a crack
D.open('wear')
D.grain(D.lin(0, 0, 940, 0, (0, 'ink', .5), (1, 'umber', .5)))
rr = random.Random(4); dk = {1.4: '', 2.2: ''}; lt = {1.2: ''}
for k in range(210):
    X, Z = rr.uniform(-.4, .4), rr.uniform(-.3, .5); x, y = V(X, 0, Z)
    if not(0 < x < 940 and 0 < y < 940) or not any(inside(m, x, y) for m in tops): continue
    q = 1/V.depth(X, 0, Z); w = 2.2 if q > 1.75 and rr.random() < .6 else 1.4
    dk[w] += f'M{x:.0f} {y:.0f}l{rr.uniform(1, 3)*q:.0f} {rr.choice((-1, 0, 1))}'
for w, d in dk.items(): D.s_(d, 'umber>slate2', w, .5)
cr = [T(0, 0), T(-.03, -.045), T(-.035, -.085)]
for q, w in ((cr, [8, 5, 1.6]),):
    S = [V(*p) for p in q]
    D.p(brush([(x-2.5, y+3) for x, y in S], [v*.8 for v in w], 4, .4, 12), 'mist', .7); D.p(brush(S, w, 3, .5, 12), 'ink>umber1')
D.close()
# ---------------------------------------------------------------- a ring of chalk round the place
D.open('chalk', clip=D.clip(''.join(poly(m) for m in tops)))
R, q = .122, random.Random(3)
ring = [(BX-.01+(R+.006*math.sin(a*2+1))*math.cos(a), BZ+.005+(R+.004*math.sin(a*3))*.98*math.sin(a)) for a in [math.radians(64+i*(-352)/40) for i in range(41)]]
S = [V(x, 0, z) for x, z in ring]
D.p(brush(S, [15, 19, 22, 22, 20, 17, 15], 6, .3, 16), 'pink>poppy.8', .85)
for i in range(13):
    a = math.radians(20+i*27.6); m = lambda k: V(BX-.01+(R+k)*math.cos(a), 0, BZ+.005+(R+k)*.98*math.sin(a)); D.p(brush([m(.018), m(.03), m(.05+.008*(i % 2))], [8, 13, 9], i, .3, 9), 'teal>slate.6', .85); D.dry([m(.018), m(.055)], 10, 'mist>milk1', 3, i, .4, (1.4, 2), .7, .05, (8, 22))
D.dry(S, 17, 'milk>pink1', 7, 5, .42, (1.6, 2.4, 3.2), .9, .02, (14, 50))
D.close()
D.open('crayon')
for A, B, q, cc in (((.066, -.138), (.098, -.119), .0056, 'pink'), ((.085, -.162), (.05, -.157), .0052, 'teal')):
    circ = lambda c, y0=0: [V(c[0]+q*.5*math.cos(a), q+q*math.sin(a), c[1]-q*.87*math.cos(a)) for a in [k/16*math.tau for k in range(16)]]
    L_, R_ = sorted((A, B)); D.p(poly(hull([V(L_[0], 0, L_[1]-.004), V(R_[0], 0, R_[1]-.004), V(L_[0]-.012, 0, L_[1]-.007), V(R_[0]-.012, 0, R_[1]-.007)])), 'slate>dusk1', .5)
    D.p(poly(hull(circ(A)+circ(B))), D.lin(*V(L_[0], 0, L_[1]-q), *V(L_[0], q*2, L_[1]), (0, cc+'>umber1'), (.6, cc), (1, cc+'>milk2'))); D.p(even(circ(L_)), cc+'>milk1'); D.p(even([mix(V(L_[0], q, L_[1]), p, .55) for p in circ(L_)]), cc+'>milk2')
D.close()
# ---------------------------------------------------------------- moss in the joints
D.open('moss')
def cushion(u, v, w, h, sd):
    x, y = P(u, v); D.p(scallop(blob(x, y, w, h, sd, 9, .2), 8, 3.4, sd), 'ink>moss1.6'); D.p(scallop(blob(x+w*.14, y-h*.25, w*.74, h*.62, sd+1, 8, .2), 6, 2.6, sd), 'moss>ink.4'); D.p(scallop(blob(x+w*.3, y-h*.42, w*.38, h*.34, sd+2, 7, .2), 5, 2, sd), 'moss>sage1.6')
for k, (u, v, w, h) in enumerate(((.2, .003, 34, 13), (.155, -.002, 22, 9), (-.22, .0, 30, 10), (-.26, .002, 20, 8), (.0, .13, 15, 12), (.002, .17, 10, 10), (.11, -.1, 20, 18), (.112, -.15, 24, 24), (.27, 0, 36, 13), (.06, .25, 26, 7), (-.1, .25, 20, 6), (-.14, -.2, 26, 26), (-.138, -.15, 16, 18))): cushion(u, v, w, h, k+3)
cushion(-.012, .0, 46, 17, 30); cushion(.026, -.004, 34, 14, 40)
for k, (u, v, h, l) in enumerate(((-.06, 0, 62, -.3), (.06, -.002, 50, .3), (.111, -.13, 58, -.2), (-.139, -.18, 80, .2), (0, .15, 40, .2), (.17, .0, 44, -.3))):
    x, y = P(u, v); D.p(tuft(x, y+3, h, 5, .5, l, k+3, 5, 16), 'moss>ink.6'); D.p(tuft(x+4, y+4, h*.8, 3, .4, l+.2, k+9, 4.5, 12), 'sage>moss1')
D.close()
# ---------------------------------------------------------------- the plant, in space
top = [(BX, 0, BZ), (BX-.004, .03, BZ), (BX-.004, .065, BZ+.002), (BX+.004, .11, BZ+.004), (BX+.016, .15, BZ+.004)]
def at(t):
    i = min(3, int(t*4)); return mix(top[i], top[i+1], t*4-i)
LV = [  # t, azimuth, elevation, length, width, droop, fold
  (.5, 165, .22, .06, .042, .3, .1), (.5, -32, .12, .068, .046, .4, .1),
  (.78, 76, .6, .08, .044, .5, .2), (.78, 232, .3, .094, .052, .55, .25),
  (1, 150, 1.0, .07, .034, .42, .3), (1, 8, .98, .085, .042, .48, .3), (1, -60, 1.35, .034, .012, .2, .4)]
LF = [(Leaf3(at(t), az, el, L, w, dr, fo, tip=1 if i > 1 else .97), i) for i, (t, az, el, L, w, dr, fo) in enumerate(LV)]
D.open('cast')
D.open(op='.78', clip=D.clip(poly(sun)))
D.p(brush([sh(p) for p in top], [20, 13, 11, 9, 7], 2, .06), 'night>slate1')
for lf, i in LF:
    S = [sh(p) for p in lf.outline()]; D.p(curve(S), 'night>slate1')
D.close(); D.close()
D.open('plant')
def leaf3(lf, i):
    a, b = [[V(*p) for p in h] for h in lf.halves()]; mid = [V(*p) for p in lf.mid]
    tone = [('ink>moss2', 'moss>ink.4', 'moss>sage2'), ('ink>moss2', 'moss>sage.8', 'sage>sand1'), ('ink>moss1.4', 'ink>moss2.4', 'moss>sage.4'), ('ink>moss2.2', 'moss>sage.4', 'sage'), ('moss>ink1.2', 'moss>sage.6', 'moss>sage2.4'), ('moss>sage1', 'sage>sand1.4', 'sand>milk1'), ('moss>sage2', 'sand>sage1', 'milk')][i]
    dark, light = (a, b) if sum(p[1] for p in a) > sum(p[1] for p in b) else (b, a)
    D.p(curve([V(*p) for p in lf.outline()]), tone[0]); D.p(curve([(*p, 'k') if k in (0, 7) else p for k, p in enumerate(light)]), tone[1])
    d = Pen()
    for k in (2, 3, 4, 5):
        for e, half in ((lf.a, 0), (lf.b, 1)):
            m, p = lf.mid[k-1], mix(lf.mid[k], e[min(6, k+1)], .78); q = V(*mix(m, p, .5)); s0, s1 = V(*m), V(*p); d.M(*s0); d.Q(q[0]+(2 if half else -2), q[1]+3, *s1)
    if i > 1: D.s_(str(d), tone[2], 1.8, .6)
    D.p(brush(mid, [5, 4, 3, 1.6], 2, .05, 30), tone[2])
    if i in (1, 3, 5): D.p(brush([(x, y+1) for x, y in [V(*p) for p in (lf.b if i == 3 else lf.a)][1:-1]], [1.2, 3, 3.4, 1.2], 3, .1, 24), 'sand>milk1', .8)
st = [V(*p) for p in top]
for lf, i in (LF[0], LF[2], LF[4]): leaf3(lf, i)
D.p(brush(st, [21, 15, 13, 11, 9], 2, .08), D.lin(st[0][0], st[0][1], st[-1][0], st[-1][1], (0, 'umber>rose1'), (.5, 'rose>moss1.6'), (1, 'moss>sage1')))
D.p(brush([(x+4.5, y) for x, y in st], [6, 4.4, 4, 3.4, 2.4], 3, .1), 'sand>rose1')
for lf, i in (LF[3], LF[1], LF[6], LF[5]): leaf3(lf, i)
D.close()
print(D.save('../seedling.svg'))
