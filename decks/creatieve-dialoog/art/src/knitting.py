from tilt import *
D = Doc('kt', 'Knitting on two needles'); r = random.Random(32); D.tooth(step=30)
cam = Tilt(eye=.62, down=52)
F = lambda X, Z, Y=0: cam(X, Y, Z)
# ---------------------------------------------------------------- table boards, and window light with the shadow of its bars
D.open('table')
D.full('umber>plum1.6')
cols = ['umber>rose.7', 'umber>plum1', 'umber>rose1', 'umber>plum.5', 'umber>rose.4']
lit = ['sand>rose1.2', 'sand>rose1.5', 'sand>rose1', 'sand>rose1.3', 'sand>rose.8']
K = 9.2; B = [-.74, -.55, -.38, -.215, -.03, .13, .3, .475, .64, .82]
full = q4(-12, -12, 952, 952)
def L(a, b): return F(.62-.9*a-.22*b, .16+.2*a+.86*b)      # light co-ordinates: a to the left, b away
panes = [[L(*p) for p in ((.0, .02), (.43, .02), (.43, .39), (.0, .39))], [L(*p) for p in ((.0, .43), (.43, .43), (.43, .82), (.0, .82))], [L(*p) for p in ((.47, .02), (.9, .02), (.9, .39), (.47, .39))], [L(*p) for p in ((.47, .43), (.9, .43), (.9, .82), (.47, .82))]]
for i in range(9):
    Q = clip_convex([F(B[i], 1.3), F(B[i+1]-.004, 1.3), F(B[i+1]-.004, .1), F(B[i], .1)], full)
    if not Q: continue
    D.p(cutpoly(Q, .8, i+5, 90), cols[i % 5])
    for P in panes:
        s = clip_convex(Q, P)
        if s: D.p(cutpoly(s, .8, i+9, 90), lit[i % 5])
gr = {1.4: Pen(), 2: Pen(), 2.8: Pen()}
for i in range(9):
    for k in range(5):
        x = B[i]+(B[i+1]-B[i])*(k+.5+r.uniform(-.3, .3))/5; z = .14+r.uniform(0, .1)
        while z < 1.1:
            z2 = z+r.uniform(.04, .16); a, b = F(x, z), F(x+r.uniform(-.004, .004), z2)
            if r.random() < .3 and -10 < b[0] < 950: gr[2.8 if z < .42 else (2 if z < .66 else 1.4)].M(*a).L(*b)
            z = z2+r.uniform(.02, .09)
for w_, p_ in gr.items(): D.s_(str(p_), 'umber>plum1', w_, .4)
D.grain(D.lin(0, 0, 940, 0, (0, 'ink', .35), (1, 'umber', .3)))
D.close()
# ---------------------------------------------------------------- the knitted piece: a surface in metres, one tone per stitch by its facing
NC, NR, SW, SH = 16, 30, .0196, .0148
C0, th = (.0, .522), math.radians(8)
ca, sa = math.cos(th), math.sin(th)
def surf(u, v):                 # u: stitches from the middle, v: rows down from the needle
    x, z = u*SW, -v*SH
    x += .018*math.sin(v*.17+.4)*min(1, v/8)                       # it does not lie quite straight
    e = abs(u)/(NC/2)
    y = .012+.016*math.exp(-((v-10.5+u*.42)/2.4)**2)+.013*math.exp(-((v-20-u*.3)/2.7)**2)+.007*math.sin(u*.62+v*.1)*min(1, v/5)
    y += .05*max(0, 1-v/5)**2                                      # it rises to the needles
    if e > .8: c_ = min(1, max(0, v-1)/5)*((e-.8)/.2)**2; y += .012*c_; x -= .006*math.copysign(c_, u)
    return C0[0]+x*ca+z*sa, y, C0[1]-x*sa*.4+z*ca
def P(u, v):
    X, Y, Z = surf(u, v); x, y = cam(X, Y, Z); return x, y-4.6*abs(u-.2)*math.exp(-max(0, v)/6)      # it hangs from two needles, so it rises at the sides
def facing(u, v):
    a, b, c_ = surf(u, v), surf(u+.5, v), surf(u, v+.5); p = [b[i]-a[i] for i in range(3)]; q = [c_[i]-a[i] for i in range(3)]
    n_ = (p[1]*q[2]-p[2]*q[1], p[2]*q[0]-p[0]*q[2], p[0]*q[1]-p[1]*q[0]); l = math.sqrt(sum(t*t for t in n_)); n_ = [t/l for t in n_]
    if n_[1] < 0: n_ = [-t for t in n_]
    return n_[0]*.62+n_[1]*.62+n_[2]*.48
edge = [P(-NC/2, v) for v in range(2, NR+2)]; edr = [P(NC/2, v) for v in range(2, NR+2)]
top = [P(NC/2-u, 2) for u in range(2, NC-1, 2)]; out = edge+edr[::-1]+top
D.open('shade')
sh = [(x-34-(.6*k if k < 20 else 12), y+12) for k, (x, y) in enumerate(edge)]
D.p(even(sh+[(x-10, y+10) for x, y in edr[::-1]+top]), 'plum>umber1', .62)
D.close()
D.open('cloth')
kc = once(D, even(out), 'night>slate1.4')
bands = lambda j: 'w' if j in (6, 7, 12, 13, 14, 24, 25) else ('e' if j < 3 else 'b')
tones = {'b': ['slate>night1.6', 'slate>night.4', 'slate>mist1', 'slate>mist2', 'mist', 'mist>milk1.4'],
         'w': ['slate>mist1.6', 'mist>slate1', 'mist>milk1', 'milk>mist1.4', 'milk>mist.5', 'milk'],
         'e': ['pink>umber1', 'pink>umber.6', 'pink', 'pink', 'pink>milk.6', 'pink>milk1.2']}
T = {}
def leg(a, b, w):
    (x0, y0), (x1, y1) = a, b; dx, dy = x1-x0, y1-y0; l = math.hypot(dx, dy) or 1; nx, ny = -dy/l*w, dx/l*w
    x0, y0 = round(x0), round(y0); c1 = (dx*.42+nx, dy*.42+ny); c2 = (-dx*.42-nx, -dy*.42-ny)
    return x0, y0, 'q'+join(*(round(v) for v in (*c1, dx, dy)))+'q'+join(*(round(v) for v in (*c2, -round(dx), -round(dy))))+'z'
for j in range(NR):
    for i in range(NC):
        u = i-NC/2+.5; v = j+.9
        if P(u, v)[1] > 975: continue
        f = facing(u, v)+r.uniform(-.012, .012)
        k = 0 if f < .27 else 1 if f < .42 else 2 if f < .57 else 3 if f < .71 else 4 if f < .82 else 5
        for s in (-1, 1):
            kk = max(0, k-(1 if s < 0 else 0))
            a, b = P(u+s*.42, v-.62), P(u+s*.06, v+.56); w = math.hypot(*(p-q for p, q in zip(P(u-.5, v), P(u+.5, v))))*.33
            T.setdefault((bands(j), kk), []).append(leg(a, b, w))
D.p(even([P(u-NC/2, .3) for u in range(0, NC+1, 2)]+[P(NC/2-u, 3.1) for u in range(0, NC+1, 2)]), 'rose>umber1.2')
def strung(L):
    o = ''; cx = cy = 0
    for x, y, d in L: o += ('m' if o else 'M')+join(x-cx, y-cy)+d; cx, cy = x, y
    return o
for b in 'bwe':
    for k in range(6):
        if (b, k) in T: D.p(strung(T[b, k]), tones[b][k])
D.close()
# ---------------------------------------------------------------- needles: the row is half done, a part of the loops on either
D.open('needles')
def nd(u0, dy0, u1, dy1): a, b = P(u0, 0), P(u1, 0); return (a[0], a[1]+dy0), (b[0], b[1]+dy1)
cA = P(0.6, -.2)
def nl(u, out, past):
    a, b = P(0, 0), P(u, 0); a, b = (a[0], a[1]-13), (b[0], b[1]-13); l = math.hypot(b[0]-a[0], b[1]-a[1]); d = ((b[0]-a[0])/l, (b[1]-a[1])/l)
    return (b[0]+d[0]*out, b[1]+d[1]*out), (a[0]-d[0]*past, a[1]-d[1]*past)
A0, A1 = nl(-8, 128, 74); B0, B1 = nl(8, 150, 70)
def needle(p, q, w, sd):
    m = ((p[0]+q[0])/2, (p[1]+q[1])/2)
    D.p(brush([(p[0]-16, p[1]+26), (m[0]-12, m[1]+22), (q[0]-6, q[1]+12)], [w, w, w*.3], sd, .03, 60), 'plum>umber1.4', .5)
    D.p(brush([p, m, (q[0]+(m[0]-q[0])*.1, q[1]+(m[1]-q[1])*.1), q], [w*1.04, w, w*.86, 3], sd, .03, 40), D.lin(0, m[1]-9, 0, m[1]+12, (0, 'sand>ochre1'), (1, 'umber>ochre2')) if 0 else 'ochre>umber1.2')
    D.p(brush([(p[0], p[1]-w*.24), (m[0], m[1]-w*.24), (q[0]+(m[0]-q[0])*.08, q[1]+(m[1]-q[1])*.08-1)], [w*.36, w*.34, 1.6], sd, .1, 40), 'sand>ochre.8')
    D.p(curve(mul([(-17, -4), (-6, -17), (8, -14), (14, 2), (8, 15), (-8, 16)], 1, p[0], p[1])), 'umber>ember1.4'); D.p(curve(mul([(-2, -12), (7, -10), (10, 1), (4, -2)], 1, p[0], p[1])), 'rose>sand1.4')
needle(B0, B1, 17, 4); needle(A0, A1, 17, 3)
def along(p, q, t): return p[0]+(q[0]-p[0])*t, p[1]+(q[1]-p[1])*t
def loops(p, q, us, c1, c2):
    d1 = d2 = ''
    for u in us:
        f = P(u, .75); t = (f[0]-p[0])/(q[0]-p[0]); n0 = along(p, q, t); n0 = (n0[0]+2, n0[1])
        d1 += brush([(f[0]-5, f[1]+2), (n0[0]-7, n0[1]+4), (n0[0]-2, n0[1]-13), (n0[0]+8, n0[1]-6), (n0[0]+8, n0[1]+6)], [8, 10, 10, 9, 5], 3, .05, 13, .5)
        d2 += brush([(n0[0]-4, n0[1]-4), (n0[0]+1, n0[1]-11), (n0[0]+7, n0[1]-6)], [2, 4, 2], 3, .05, 9, .5)
    D.p(d1, c1); D.p(d2, c2)
loops(B0, B1, [u+.5 for u in range(0, 8)], 'pink>umber.6', 'pink>milk1.4'); loops(A0, A1, [u+.5 for u in range(-8, 0)], 'pink>umber.6', 'pink>milk1.4')
D.close()
# ---------------------------------------------------------------- yarn and ball
D.open('yarn')
bx, by, R = 724, 176, 84
Y = [(cA[0]+30, cA[1]-4), (cA[0]+70, cA[1]-36), (cA[0]+58, cA[1]-84), (cA[0]-26, cA[1]-116), (cA[0]-46, 184), (cA[0]+24, 158), (560, 222), (620, 248), (700, 254)]
D.p(brush([(x-9, y+10) for x, y in Y], [9]*9, 3, .05, 22), 'plum>umber1.4', .5)
D.p(brush(Y, [9]*9, 3, .08, 20), 'pink>umber.5'); D.p(brush([(x+1, y-2) for x, y in Y], [3]*9, 5, .2, 22), 'pink>milk1')
D.p(even(blob(bx-66, by+66, 104, 40, 3, 12, .05, -.12)), 'plum>umber1.2', .62)
bc = once(D, even(blob(bx, by, R, R, 4, 16, .012)), 'rose>poppy2')
D.open(clip=bc)
def strands(ax, ay, az, lat, n_, c1, c2, w=9):
    """parallel turns of yarn round an axis"""
    l = math.sqrt(ax*ax+ay*ay+az*az); A = (ax/l, ay/l, az/l); U = (A[1], -A[0], 0); m = math.hypot(U[0], U[1]); U = (U[0]/m, U[1]/m, 0); V = (A[1]*U[2]-A[2]*U[1], A[2]*U[0]-A[0]*U[2], A[0]*U[1]-A[1]*U[0])
    d = ''
    for i in range(n_):
        la = lat[0]+(lat[1]-lat[0])*i/(n_-1); cq, sq = math.cos(la), math.sin(la); run = []
        for k in range(41):
            t = k/40*math.tau; q = [A[j]*sq+cq*(U[j]*math.cos(t)+V[j]*math.sin(t)) for j in range(3)]
            if q[2] > -.02: run.append((k, bx+q[0]*R*.98, by-q[1]*R*.98))
            elif run and run[-1] is not None: run.append(None)
        S = []; cur = []
        for q in run+[None]:
            if q is None:
                if len(cur) > 2: S.append(cur)
                cur = []
            else: cur.append(q[1:])
        if len(S) == 2: S = [S[1]+S[0]]
        for s in S: d += even(s[::3]+([s[-1]] if (len(s)-1) % 3 else []), False)
    D.s_(d, c1, w+2.6); D.s_(d, c2, w)
strands(.2, .9, .5, (-1.2, 1.2), 15, 'rose>umber1.2', 'pink>umber.8', 8)
strands(.85, .35, .45, (-.55, .5), 10, 'rose>umber1.2', 'pink>rose1', 8)
strands(-.5, .8, -.2, (-.42, .46), 8, 'rose>umber1.2', 'pink', 8.4)
strands(.25, -.2, .95, (.42, .9), 4, 'rose>umber1.2', 'pink>milk.5', 8)
D.p(f'M{bx-R-4} {by-R-4}h{2*R+8}v{2*R+8}h{-2*R-8}z', D.rad(0, 0, 1, (0, 'sand', .5), (.45, 'pink', 0), (.75, 'umber', .3), (1, 'plum', .72), tf=f'translate({bx+36} {by-38}) scale(170 165)'))
D.close(); D.close()
print(D.save('../knitting.svg'))
