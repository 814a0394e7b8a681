from tilt import *
D = Doc('ib', 'Ice breaking on a brook'); r = random.Random(18); D.tooth(step=38)
cam = Tilt(eye=1.25, down=46, cx=470, cy=470)
P = lambda X, Z, Y=0: cam(X, Y, Z)
# ---------------------------------------------------------------- dark water
D.open('water')
D.full(D.lin(200, 0, 700, 940, (0, 'slate>night1'), (.4, 'night>slate1'), (1, 'ink>night2')))
MID = [(-.62, 2.9), (-.34, 2.35), (.06, 1.95), (.16, 1.6), (-.02, 1.28), (.04, 1.0), (.34, .74), (.62, .5)]       # the open lane, far to near
ML = sample(MID, .04)
def off(x, z):
    d = min(((x-a)*(x-a)+(z-b)*(z-b), i) for i, (a, b) in enumerate(ML)); i = d[1]; a, b = ML[max(0, i-1)], ML[min(len(ML)-1, i+1)]
    t = (b[0]-a[0], b[1]-a[1]); l = math.hypot(*t); q = ML[i]; s = ((x-q[0])*t[1]-(z-q[1])*t[0])/l
    return math.sqrt(d[0]), (1 if s > 0 else -1), (t[1]/l, -t[0]/l), (t[0]/l, t[1]/l)
# current: long streaks along the lane
for c_, o, sd, nn in (('slate>mist1', .6, 2, 16), ('ink>night1', .6, 3, 18), ('mist>milk1.4', .75, 4, 13), ('sand', .6, 6, 5)):
    q = random.Random(sd); d = ''
    for k in range(nn):
        i = q.randrange(4, len(ML)-10); w = q.uniform(-.2, .2); L = q.randint(5, 12); S = []
        for j in range(i, min(len(ML)-1, i+L)):
            _, _, n_, _ = off(*ML[j]); S.append(P(ML[j][0]+n_[0]*(w+.014*math.sin(j*.9)), ML[j][1]+n_[1]*w))
        if len(S) > 3: sc = cam.scale(*[ML[i][0], 0, ML[i][1]])/600; d += brush(S[::2], [1.4, 6*sc, 7*sc, 1.4], k, .15, 40, .5)
    D.p(d, c_, o)
D.close()
# ---------------------------------------------------------------- plates of ice: cells round hand-thinned seeds, pushed away from the lane
q = random.Random(44); S = []
for k in range(3000):
    x, z = q.uniform(-1.5, 1.5), q.uniform(.3, 3.3); d, *_ = off(x, z); R = .13+.3*min(1, d/.8)**1.1
    if all(math.hypot(x-a, z-b) > (R+R2)/2*1.0 for a, b, R2 in S): S.append((x, z, R))
cells = []
for i, (x, z, R) in enumerate(S):
    poly_ = [(x-1, z-1), (x+1, z-1), (x+1, z+1), (x-1, z+1)]
    for j, (a, b, _) in enumerate(S):
        if i == j or math.hypot(a-x, b-z) > 1.2: continue
        mx, mz = (a+x)/2, (b+z)/2; nx, nz = x-a, z-b; out = []
        for k in range(len(poly_)):
            p, w = poly_[k-1], poly_[k]; sp, sw = (p[0]-mx)*nx+(p[1]-mz)*nz, (w[0]-mx)*nx+(w[1]-mz)*nz
            if (sp >= 0) != (sw >= 0): t = sp/(sp-sw); out.append((p[0]+(w[0]-p[0])*t, p[1]+(w[1]-p[1])*t))
            if sw >= 0: out.append(w)
        poly_ = out
        if not poly_: break
    if len(poly_) > 2: cells.append((z, x, R, poly_))
cells.sort(key=lambda c: -c[0])
D.open('ice')
tops = [D.lin(840, 60, 120, 900, (0, a), (.5, b), (1, c_)) for a, b, c_ in (('milk', 'milk>mist1', 'mist>milk1'), ('milk>mist.6', 'milk>mist2', 'mist>slate.3'), ('milk>mist1.2', 'mist>milk1.4', 'mist>slate1'))]
info = []
for z, x, R, Q in cells:
    d, s, n_, t_ = off(x, z); rr = random.Random(int(x*991+z*577))
    gap = max(0, 1-d/.5); push = .2*gap**1.4*s; al = rr.uniform(-.1, .1)*gap; ro = rr.uniform(-.6, .6)*gap**1.6; k = 1-.012/R-.34*gap**1.5
    if d < .085 and rr.random() < .45: continue
    cx_, cz_ = sum(p[0] for p in Q)/len(Q), sum(p[1] for p in Q)/len(Q); c, sn = math.cos(ro)*k, math.sin(ro)*k
    V = [(cx_+(a-cx_)*c-(b-cz_)*sn+n_[0]*push+t_[0]*al, cz_+(a-cx_)*sn+(b-cz_)*c+n_[1]*push+t_[1]*al) for a, b in Q]
    # drop tiny corners
    V = [v for i, v in enumerate(V) if math.hypot(v[0]-V[i-1][0], v[1]-V[i-1][1]) > .02]
    if len(V) < 3 or min(v[1] for v in V) < .1: continue
    h = .022; T = [P(a, b, h) for a, b in V]; B = [P(a, b, -.004) for a, b in V]
    x0, y0, x1, y1 = bbox(T)
    if x1 < -10 or x0 > 950 or y1 < -10 or y0 > 950: continue
    sc = cam.scale(cx_, 0, cz_)/600
    info.append((V, T, d, x, z, sc, gap))
    D.p(poly(ints([(a-9*sc*(1+gap), b+15*sc*(1+gap)) for a, b in hull(T+B)])), 'ink', .5)
    D.p(poly(ints(hull(T+B), .5)), 'slate>mist1.4' if gap < .3 else 'slate>mist2')
    D.p(poly(ints(T, .5)), tops[rr.choice((0, 0, 1, 2)) if gap < .2 else rr.choice((0, 1, 1, 2))])
    # a broken inner plane, and the lit rim
    A = sum(T[i-1][0]*T[i][1]-T[i][0]*T[i-1][1] for i in range(len(T)))
    m = (sum(p[0] for p in T)/len(T), sum(p[1] for p in T)/len(T))
    rim = Pen(.5); on = 0
    for i in range(len(T)):
        a, b = T[i-1], T[i]; ex, ey = (a[0]+b[0])/2-m[0], (a[1]+b[1])/2-m[1]
        if ex*.8-ey*.6 > 0: (rim.M(a[0]+(m[0]-a[0])*.03, a[1]+(m[1]-a[1])*.03).L(b[0]+(m[0]-b[0])*.03, b[1]+(m[1]-b[1])*.03)); on = 1
    if on and gap > .05 and sc > .5: D.s_(str(rim), 'milk', max(1.2, 3.2*sc), .95)
    if R > .2 and rr.random() < .75 and y0 < 900:
        i = rr.randrange(len(T)); f = rr.uniform(.3, .7); K = [T[i], T[(i+1) % len(T)], (m[0]+(T[(i+1) % len(T)][0]-m[0])*f, m[1]+(T[(i+1) % len(T)][1]-m[1])*f), (m[0]+(T[i][0]-m[0])*(1-f*.8), m[1]+(T[i][1]-m[1])*(1-f*.8))]
        D.p(cutpoly(K, 1, i, 60), 'slate>mist2', .3)
D.close()
# frost cracks in the larger plates, bubbles under them
D.open('frost')
p = Pen(.5); p2 = Pen(0)
for V, T, d, x, z, sc, gap in info:
    if gap > .25 or sc < .6: continue
    q = random.Random(int(x*131+z*717)); m = (sum(a for a, b in T)/len(T), sum(b for a, b in T)/len(T))
    for k in range(2):
        i = q.randrange(len(T)); a = T[i]; f = q.uniform(.5, .9); b = (a[0]+(m[0]-a[0])*f+q.uniform(-14, 14), a[1]+(m[1]-a[1])*f+q.uniform(-10, 10)); c = ((a[0]+b[0])/2+q.uniform(-12, 12), (a[1]+b[1])/2+q.uniform(-6, 6))
        p.M(*a).L(*c).L(*b)
        e = (c[0]+q.uniform(-40, 40)*sc, c[1]+q.uniform(-24, 24)*sc); p.M(*c).L(*e)
    for k in range(5): a = (m[0]+q.gauss(0, 26)*sc, m[1]+q.gauss(0, 14)*sc); p2.M(*a).L(a[0]+q.choice((0, 3)), a[1])
D.s_(str(p), 'slate>mist2', 1.5, .55); D.s_(str(p2), 'milk', 5, .7)
D.close()
# ---------------------------------------------------------------- dry grass, its feet behind the snow
D.open('tuft')
stems = lambda L, c_: D.p(''.join(blade(*v) for v in L), c_)
bx, by = 126, 714
stems([(bx-52, by, 210, -.34, 8), (bx-30, by+10, 270, .1, 9), (bx-16, by+20, 190, .46, 8), (bx-62, by-10, 150, -.6, 8), (bx-4, by+30, 140, .7, 8), (bx-40, by, 180, .3, 8)], 'umber>ochre1.2')
stems([(bx-40, by, 230, -.1, 9), (bx-22, by+12, 180, .3, 8), (bx-50, by-4, 150, -.3, 8)], 'ochre>sand1')
D.close()
# ---------------------------------------------------------------- snow on either bank
D.open('banks')
def bank(L, sd, shade):
    W = [P(a, b) for a, b in L]; d = cut(W, 3, 60, sd)
    D.p(cut([(a-16, b+22) for a, b in W], 3, 60, sd), 'night', .42); c_ = once(D, d, D.lin(900, 0, 60, 900, (0, 'milk'), (.6, 'milk>mist.4'), (1, 'milk>mist1.4')))
    D.open(clip=c_)
    for Q, w, o in shade: D.p(brush([P(a, b) for a, b in Q], w, sd, .15, 50), 'mist>dusk.7', o)
    D.close()
bank([(-1.7, 3.6), (-1.02, 2.75), (-1.06, 2.35), (-.78, 2.0), (-.86, 1.7), (-.64, 1.42), (-.66, 1.16), (-.5, .98), (-.48, .82), (-.34, .66), (-.3, .5), (-.18, .3), (-.9, .2), (-1.6, .6), (-2.4, 2)], 3,
     (([(-1.02, 2.7), (-.94, 2.2), (-.9, 1.8), (-.74, 1.4), (-.68, 1.1), (-.54, .9), (-.42, .64), (-.34, .4)], [10, 26, 34, 44, 50, 60, 70, 60], .55), ([(-1.3, 1.5), (-1.0, 1.25), (-.84, .9)], [6, 40, 8], .5), ([(-.8, .76), (-.62, .64), (-.6, .5)], [6, 46, 10], .45)))
bank([(.1, 3.8), (.34, 3.05), (.62, 2.72), (.58, 2.4), (.84, 2.1), (.8, 1.8), (1.0, 1.52), (1.02, 1.2), (1.3, .9), (2.2, 1.2), (2.4, 3.4)], 5,
     (([(.9, 2.5), (1.06, 2.2), (1.0, 1.9), (1.2, 1.6)], [6, 22, 26, 8], .45), ([(.7, 3.0), (.86, 2.8), (1.2, 2.7)], [4, 14, 4], .4)))
D.close()
# ---------------------------------------------------------------- a leaf caught in the ice
D.open('leaf')
x, y = 258, 282
OAK = [(0, 0, 'k'), (10, -4), (20, -15), (28, -11), (37, -25), (46, -17), (57, -31), (66, -19), (78, -24), (87, -12), (96, -9), (103, 0)]
lo = [(a+1, -b*.94)+tuple(f) for a, b, *f in OAK[1:-1]][::-1]
M = lambda Q: [(x-46+a*.92*.94+b*.34, y+18-a*.36+b*.72)+tuple(f) for a, b, *f in Q]
D.p(curve(M(OAK+lo)), 'ochre>umber.6'); D.p(curve(M(OAK+[(70, 2), (34, 2)])), 'lemon'); D.s_(curve(M([(-20, 4), (40, 0), (96, 0)]), False), 'umber', 2.2)
D.p(''.join(cutpoly(M(Q), .6, 3, 20) for Q in ([(14, -34), (34, -36), (62, 36), (40, 38)],)), 'milk', .35)
D.close()
# ---------------------------------------------------------------- dry grass in the snow, a twig with catkins near us
D.open('grass')
bx, by = P(.95, 1.95)
stems([(bx, by+6, 110, .2, 5), (bx+14, by+8, 130, -.1, 5), (bx+26, by+8, 90, .4, 5), (bx-8, by+6, 80, -.35, 4)], 'umber>ochre1.6'); D.p(even(blob(bx+10, by+10, 34, 9, 5, 9, .14)), 'milk')
bx, by = P(-1.02, 2.5); stems([(bx-20, by+4, 70, .2, 4), (bx-12, by+5, 84, -.1, 4), (bx-4, by+5, 60, .4, 4)], 'umber>ochre1.6')
D.close()
print(D.save('../ice.svg'))
