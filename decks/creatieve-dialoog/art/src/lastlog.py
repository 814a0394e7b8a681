from planes import *
D = Doc('ll', 'A low fire, and the basket is empty'); r = random.Random(43); D.tooth(step=34)
V = View(1270, (-1.02, 1.4, -.02), 25, 462, 430, 28)
X0, X1, Z0, Z1, Y0, Y1 = -.31, .31, 2.0, 2.42, .12, .80      # stove
M0, M1, MB, MT = -.22, .22, .24, .60                          # its mouth
WZ = 2.66                                                     # wall
hx = lambda c: tuple(int(C(c)[i:i+2], 16) for i in (1, 3, 5))
def ramp(S, t):
    t = max(0, min(.9999, t))*(len(S)-1); i = int(t); return '#%02x%02x%02x' % tuple(round(v) for v in mix(hx(S[i]), hx(S[i+1]), t-i))
FIRE = [(x, y, Z0) for x in (-.15, -.05, .05, .15) for y in (.33, .46)]
DOOR = ((M1+.05, Z0), (M1+.05+.47*math.cos(math.radians(52)), Z0-.47*math.sin(math.radians(52))))
def cross(a, b, c, d):
    o = lambda p, q, s: (q[0]-p[0])*(s[1]-p[1])-(q[1]-p[1])*(s[0]-p[0])
    return o(a, b, c)*o(a, b, d) < 0 and o(c, d, a)*o(c, d, b) < 0
def lit(p, nrm):
    """light of the mouth's sample points on a small plane"""
    e = 0
    for s in FIRE:
        v = [s[i]-p[i] for i in range(3)]; d2 = sum(a*a for a in v); d = d2**.5
        if v[2] <= 0 or cross((s[0], s[2]), (p[0], p[2]), *DOOR): continue
        e += max(0, sum(a*b for a, b in zip(v, nrm))/d)*v[2]/d/d2
    return e/len(FIRE)
tone = lambda e: (min(e, 2)/2)**.5
def q3(P, c, sd=1, op=None, amp=.7): D.p(cutpoly([V(*p) for p in P], amp, sd, 90), c, op)
# ---------------------------------------------------------------- wall
D.open('wall')
D.full(D.lin(0, 0, 940, 0, (0, 'dusk>mist2'), (.6, 'dusk>mist1.4'), (1, 'dusk>slate.8')))
for i, x in enumerate([-2.4+.42*k for k in range(16)]):
    q3([(x, .12, WZ), (x+.012, .12, WZ), (x+.012, 2.2, WZ), (x, 2.2, WZ)], 'dusk>plum1', i, .35, .4)
q3([(-3, 0, WZ), (5, 0, WZ), (5, .13, WZ), (-3, .13, WZ)], 'dusk>mist2.4', 2); q3([(-3, .13, WZ), (5, .13, WZ), (5, .145, WZ), (-3, .145, WZ)], 'mist>dusk.6', 3)
D.grain(D.lin(0, 0, 0, 400, (0, 'plum', .25), (1, 'plum', .1)))
D.close()
# ---------------------------------------------------------------- floor
FL = ['dusk>slate1.4', 'dusk>rose1.6', 'rose>ember1', 'ochre>ember1', 'ochre>sand2', 'sand>lemon1.4', 'milk>lemon1.2']
D.open('floor')
fl = [V(-3, 0, WZ), V(5, 0, WZ), V(5, 0, -.1), V(-1.2, 0, -.1), V(-3, 0, .6)]
D.p(poly([(-10, fl[0][1]-40)]+[V(-3, 0, WZ), V(5, 0, WZ)]+[(950, 950), (-10, 950)]), 'dusk>plum1.4')
T, G = .3, .007
for i in range(-9, 14):
    for j in range(-1, 10):
        a, b = i*T+.07, WZ-.06-j*T
        far = min(b-G, WZ); P = [V(a+G, 0, far), V(a+T-G, 0, far), V(a+T-G, 0, b-T+G), V(a+G, 0, b-T+G)]
        if min(V.depth(a+u, 0, b+w) for u in (0, T) for w in (0, -T)) < .2: continue
        x0, y0, x1, y1 = bbox(P)
        if x1 < -5 or x0 > 945 or y0 > 945: continue
        e = sum(lit((a+T*u, 0, b-T*w), (0, 1, 0)) for u in (.2, .5, .8) for w in (.2, .5, .8))/9
        D.p(poly(ints(P, .5)), ramp(FL, tone(e)*1.05+r.uniform(-.022, .022)))
def cast(P, col='dusk>slate1', op=.25, y=0):
    for s in FIRE[::1]:
        Q = []
        for p in P:
            if p[1] > s[1]-.03: continue
            k = s[1]/(s[1]-p[1])
            while V.depth(s[0]+(p[0]-s[0])*k, 0, s[2]+(p[2]-s[2])*k) < .7: k *= .95
            Q.append((s[0]+(p[0]-s[0])*k, s[2]+(p[2]-s[2])*k))
        H = hull2(Q)
        D.p(poly(ints([V(x, y, z) for x, z in H])), col, op)
def hull2(P): return [(x/1000, z/1000) for x, z in hull([(x*1000, z*1000) for x, z in P])]
# log
LA, LB, LR = (-.12, .09, 1.29), (.31, .09, 1.32), .09
L_ = math.dist(LA, LB); ux, uz = (LB[0]-LA[0])/L_, (LB[2]-LA[2])/L_; nx, nz = -uz, ux   # n towards the fire
if nz < 0: nx, nz = -nx, -nz
def lp(t, ph, q=LR): 
    a = math.radians(ph); return (LA[0]+ux*L_*t+nx*q*math.sin(a), LR+q*math.cos(a), LA[2]+uz*L_*t+nz*q*math.sin(a))
# basket
BX, BZ, BR, BH = -.63, 1.77, .165, .22
cast([(BX+BR*math.cos(a), h, BZ+BR*math.sin(a)) for a in [k/14*math.tau for k in range(14)] for h in (0, BH)], op=.16)
# under the stove
D.p(poly([V(X0-.03, 0, Z0+.02), V(X1+.03, 0, Z0+.02), V(X1+.03, 0, Z1), V(X0-.1, 0, Z1+.05)]), 'plum>ink1', .75)
D.grain(D.lin(0, 330, 0, 950, (0, 'plum', .15), (1, 'plum', .3)))
D.close()
# ---------------------------------------------------------------- stove
D.open('stove')
px, pz, pr = 0, 2.24, .075
A, B = [V(px+pr*math.cos(t), 2.4, pz+pr*math.sin(t)) for t in (math.pi, 0)], [V(px+pr*math.cos(t), Y1, pz+pr*math.sin(t)) for t in (math.pi, 0)]
D.p(poly([A[0], A[1], B[1], B[0]]), D.lin(B[0][0], 0, B[1][0], 0, (0, 'slate>mist1.4'), (.3, 'slate'), (1, 'night>slate.8')))
for x, z in ((X0+.05, Z1-.05), (X1-.05, Z0+.05), (X0+.05, Z0+.05)):
    q3([(x-.03, 0, z-.03), (x+.03, 0, z-.03), (x+.035, Y0+.02, z-.03), (x-.035, Y0+.02, z-.03)], 'night>teal.6', 3); q3([(x-.03, 0, z-.03), (x-.03, 0, z+.03), (x-.035, Y0+.02, z+.03), (x-.035, Y0+.02, z-.03)], 'night>slate1.4', 4)
q3([(X0, Y0, Z0), (X0, Y0, Z1), (X0, Y1, Z1), (X0, Y1, Z0)], D.lin(*V(X0, .5, Z1), *V(X0, .5, Z0), (0, 'teal>slate2'), (1, 'teal>mist.8')), 5)
q3([(X0, Y0, Z0), (X1, Y0, Z0), (X1, Y1, Z0), (X0, Y1, Z0)], D.lin(*V(X0, .5, Z0), *V(X1, .5, Z0), (0, 'teal>night1.4'), (1, 'teal>night2')), 6)
o = .03
q3([(X0-o, Y1, Z0-o), (X1+o, Y1, Z0-o), (X1+o, Y1+.035, Z0-o), (X0-o, Y1+.035, Z0-o)], 'night>teal1', 8); q3([(X0-o, Y1, Z0-o), (X0-o, Y1, Z1+o), (X0-o, Y1+.035, Z1+o), (X0-o, Y1+.035, Z0-o)], 'slate>teal1', 9)
q3([(X0-o, Y1+.035, Z0-o), (X1+o, Y1+.035, Z0-o), (X1+o, Y1+.035, Z1+o), (X0-o, Y1+.035, Z1+o)], D.lin(*V(X0, Y1, Z0), *V(X1, Y1, Z0), (0, 'mist>teal.8'), (1, 'slate>mist1')), 10)
# pipe foot
D.p(even(hull(ring3(V, px, Y1+.036, pz, .1)+ring3(V, px, Y1+.06, pz, .09))), 'night>slate1'); D.p(poly([mix(A[0], B[0], .5), mix(A[1], B[1], .5), V(px+pr, Y1+.06, pz), V(px-pr, Y1+.06, pz)]), D.lin(B[0][0], 0, B[1][0], 0, (0, 'slate>mist1.4'), (.3, 'slate'), (1, 'night>slate.8')))
# mouth
q3([(M0-.03, MB-.03, Z0), (M1+.03, MB-.03, Z0), (M1+.03, MT+.03, Z0), (M0-.03, MT+.03, Z0)], 'ink>teal1', 11)
mo = [(M0, MB, Z0), (M1, MB, Z0), (M1, MT-.05, Z0), (M1-.06, MT, Z0), (M0+.06, MT, Z0), (M0, MT-.05, Z0)]
mc = D.clip(poly([V(*p) for p in mo])); D.open(clip=mc)
BK = Z0+.3
q3(mo, 'umber>plum1', 12); q3([(M0, MB, BK), (M1, MB, BK), (M1, .8, BK), (M0, .8, BK)], 'umber>ember1', 13)
q3([(M1, MB, Z0), (M1, MB, BK), (M1, .8, BK), (M1, .8, Z0)], D.lin(*V(M1, MB, Z0), *V(M1, MT, Z0), (0, 'ember>ochre1'), (1, 'umber>ember1.4')), 14)
q3([(M0, MB, Z0), (M1, MB, Z0), (M1, MB, BK), (M0, MB, BK)], 'ember', 15)
F = lambda P, z=Z0+.16: [V(p[0], p[1], z)+tuple(p[2:]) for p in P]
def tongue(x, w, h, ln, c, z, b=.25): h *= .8; return curve(F([(x-w, b, 'k'), (x-w*1.12, b+.24*h), (x-.62*w-ln*.1, b+.52*h), (x+ln*.25-.12*w, b+.8*h), (x+ln, b+h, 'k'), (x+ln*.45+.3*w, b+.72*h), (x+.7*w, b+.5*h), (x+1.1*w, b+.22*h), (x+w, b, 'k')], z))
for c, z, L in (('ember>ochre.6', BK-.05, ((-.12, .07, .17, -.025), (-.02, .085, .245, .03), (.1, .075, .19, -.02), (.02, .17, .1, 0))), ('ochre>lemon1.6', BK-.1, ((-.115, .05, .125, -.02), (-.015, .062, .19, .025), (.095, .052, .14, -.02), (0, .14, .07, 0))), ('lemon>milk1.4', BK-.12, ((-.1, .03, .085, -.012), (-.01, .043, .135, .018), (.088, .03, .095, -.012), (0, .11, .05, 0))), ('milk', BK-.13, ((-.012, .03, .105, .01), (-.1, .018, .06, 0), (.082, .02, .065, 0)))):
    D.p(''.join(tongue(x, w, h, l, c, z) for x, w, h, l in L), c)
# embers: a low bed, and what is left of the log before
zE = Z0+.12
D.p(curve(F([(-.26, .2, 'k'), (-.24, .27), (-.16, .295), (-.08, .285), (0, .3), (.08, .285), (.15, .3), (.24, .27), (.26, .2, 'k')], zE)), D.lin(*V(0, .3, zE), *V(0, .24, Z0), (0, 'lemon>ember1'), (.5, 'ember>poppy1'), (1, 'umber>poppy2')))
q = random.Random(9)
for x, h, w, e in ((-.17, .262, .04, 0), (-.085, .266, .05, 1), (.1, .262, .045, 0), (.175, .27, .035, 1), (-.13, .245, .035, 1), (.15, .243, .045, 0), (-.03, .247, .04, 0)):
    x0, y0 = V(x, h, zE-.04); u = w*570; D.p(curve(blob(x0, y0, u, u*.52, int(x*100)+40, 8, .12)), ('umber>plum1', 'umber>ember1')[e]); D.p(curve(blob(x0-u*.1, y0-u*.22, u*.62, u*.16, int(x*100)+7, 7, .2)), ('ember', 'ochre>ember1')[e])
a, b = V(-.07, .285, zE-.05), V(.15, .30, zE-.03); D.p(brush([a, mix(a, b, .5), b], [30, 34, 26], 4, .1, 16), 'umber>ink1.6'); a2, b2 = [(p[0], p[1]-11) for p in (a, b)]; D.p(brush([mix(a2, b2, .04), mix(a2, b2, .5), mix(a2, b2, .9)], [3, 7, 2], 5, .2, 14), 'ember>ochre1'); 
for t in (.2, .42, .66): x0, y0 = mix(a, b, t); D.p(brush([(x0, y0-12), (x0+5, y0), (x0+2, y0+12)], [2, 4, 1.6], 6, .2, 8), 'ember')
D.close()
D.p(poly([V(M1, MB, Z0), V(M1, MT-.05, Z0), V(M1-.06, MT, Z0), V(M0+.1, MT, Z0), V(M1-.064, MT-.01, Z0), V(M1-.012, MT-.055, Z0), V(M1-.012, MB, Z0)]), 'ochre>ember1')
# lit sill
q3([(M0-.05, MB-.03, Z0-.07), (M1+.05, MB-.03, Z0-.07), (M1+.05, MB-.03, Z0), (M0-.05, MB-.03, Z0)], 'lemon>sand1.4', 16); q3([(M0-.05, MB-.05, Z0-.07), (M1+.05, MB-.05, Z0-.07), (M1+.05, MB-.03, Z0-.07), (M0-.05, MB-.03, Z0-.07)], 'night>teal1', 17)
D.close()
# ---------------------------------------------------------------- door, standing open
D.open('door')
(hx_, hz), (ex, ez) = DOOR; d = lambda u, y: (hx_+(ex-hx_)*u, y, hz+(ez-hz)*u)
db, dt = MB-.04, MT+.04
dc = [d(0, db), d(1, db), d(1, dt-.05), d(.86, dt), d(.0, dt)]
D.p(poly([(x+7, y-1) for x, y in [V(*p) for p in dc]]), 'night>ink1')
g = D.lin(*V(*d(0, .4)), *V(*d(1, .4)), (0, 'sand>lemon2'), (.45, 'ochre>sand1'), (1, 'ochre>ember2')); q3(dc, g, 20)
q3([d(.16, db+.06), d(.84, db+.06), d(.84, dt-.08), d(.76, dt-.06), d(.16, dt-.06)], 'umber>ochre1.4', 21); q3([d(.2, db+.075), d(.8, db+.075), d(.8, dt-.09), d(.74, dt-.075), d(.2, dt-.075)], D.lin(*V(*d(.2, .4)), *V(*d(.8, .4)), (0, 'milk>lemon1'), (.6, 'sand>lemon1'), (1, 'ochre>sand2')), 22)
for y in (db+.06, dt-.1): q3([(M1+.03, y, Z0-.005), (hx_+.02, y, Z0-.02), (hx_+.02, y+.05, Z0-.02), (M1+.03, y+.05, Z0-.005)], 'ink>night2', 23)
p = V(*d(1.02, .42)); D.p(brush([p, (p[0]+6, p[1]+40)], [12, 14], 2), 'umber>ink1'); 
D.close()
# ---------------------------------------------------------------- basket with only bark
D.open('basket')
top, bot = ring3(V, BX, BH, BZ, BR, 32), ring3(V, BX, 0, BZ, BR*.84, 32); bx = V(BX, .1, BZ)[0]; rx = abs(V(BX+BR, .1, BZ)[0]-bx)
bo = hull(top+bot); D.p(even(bo), D.lin(bx-rx, 0, bx+rx, 0, (0, 'dusk>umber1'), (.55, 'rose>umber2'), (.8, 'ochre>rose1.6'), (1, 'ochre>sand1.6')))
bc = D.clip(even(bo)); D.open(clip=bc)
for k in range(5):
    h0 = BH*k/5
    for i in range(18):
        if (i+k) % 2: continue
        a0, a1 = [math.radians(180+v) for v in (i*11-9, i*11+2)]; rr = lambda h: BR*(.84+.16*h/BH)
        P = [(BX+rr(h)*math.cos(a), h, BZ+rr(h)*math.sin(a)) for a, h in ((a0, h0+.006), (a1, h0+.006), (a1, h0+.046), (a0, h0+.046))]
        D.p(poly(ints([V(*p) for p in P], .5)), 'umber>plum1', .45)
D.close()
D.p(even(top), 'ochre>rose1.6'); inn = ring3(V, BX, BH-.004, BZ, BR*.9, 30); D.p(even(inn), D.lin(bx-rx, 0, bx+rx, 0, (0, 'umber>rose1'), (1, 'plum>umber2')))
ic = D.clip(even(inn)); D.open(clip=ic); D.p(even(ring3(V, BX+.0, .075, BZ, BR*.84, 24)), 'umber>rose.7'); D.p(even(ring3(V, BX+.035, .075, BZ-.02, BR*.84, 24)), 'umber>plum1.6')
def curl(x, z, a, L, w, y=.12, o=130, c=('ochre>rose1.6', 'umber>rose1.4', 'milk>mist1'), sd=1):
    """a rolled strip of bark, open above"""
    a = math.radians(a); f = lambda u, t, q=1: V(BX+x+u*math.cos(a)-w*q*math.cos(math.radians(t))*math.sin(a), y+w+w*q*math.sin(math.radians(t)), BZ+z+u*math.sin(a)+w*q*math.cos(math.radians(t))*math.cos(a))
    T1, T2 = list(range(o, 540-o+1, 20)), list(range(o, 271, 14))
    D.p(even(hull([f(u, t) for u in (-L, L) for t in T1])), c[0]); D.p(poly([f(-L, t) for t in T2]+[f(L, t) for t in T2[::-1]]), c[2])
    D.p(poly([f(-L, 215), f(-L, 240), f(-L, 262), f(L, 262), f(L, 240), f(L, 215)]), 'dusk>mist2', .55)
    q = random.Random(sd); h = ''.join(curve([f(u, t), f(u+.004, t+12), f(u+.001, t+26), f(u-.005, t+13)]) for u, t in ((q.uniform(-L, L)*.85, q.uniform(o+4, 236)) for k in range(6))); D.p(h, 'umber>plum2')
curl(.02, .055, 14, .045, .022, .085, 150, sd=2); curl(-.05, .01, 52, .036, .02, .08, 160, sd=3); curl(.07, .0, -30, .03, .018, .08, 150, sd=5)
for x, z in ((-.02, .09), (.04, .02), (-.09, .05), (.0, .03), (.09, .05)): a_, b_ = V(BX+x, .09, BZ+z); D.p(poly([(a_-8, b_), (a_, b_-4), (a_+9, b_-1), (a_+1, b_+4)]), 'rose>umber1.4')
D.close()
D.close()
D.open('bark')
for x, z, a, L, w in ((.41, -.02, 20, .06, .024),):
    D.p(poly([V(BX+x+u, .0, BZ+z+v) for u, v in ((-.05, -.05), (.05, -.06), (.06, .0), (-.04, .03))]), 'umber>plum2', .3); curl(x, z, a, L, w, 0, 125, ('sand>ochre1', 'umber', 'milk>sand.6'), 6)
for x, z, a in ((-.05, 1.6, 70), (.36, 1.48, 10), (.1, 1.56, 40)):
    a = math.radians(a); c_, s_n = math.cos(a)*.022, math.sin(a)*.022; D.p(poly([V(x-c_, 0, z-s_n), V(x+s_n*.3, 0, z-c_*.3), V(x+c_, 0, z+s_n), V(x-s_n*.2, 0, z+c_*.3)]), 'umber>rose1')
D.close()
# ---------------------------------------------------------------- socks, put down to warm
D.open('socks')
SO = [(-.155, -.05, 'k'), (-.16, .045, 'k'), (-.02, .05), (.025, .1), (.03, .17), (.075, .205), (.125, .185), (.14, .11), (.125, .02), (.075, -.045), (0, -.058)]
def sock(x, z, a, sc=1.0, fx=1):
    a = math.radians(a); f = lambda P, h=0, dx=0, dz=0: [V(x+dx+(p[0]*math.cos(a)-p[1]*fx*math.sin(a))*sc, h, z+dz+(p[0]*math.sin(a)+p[1]*fx*math.cos(a))*sc)+tuple(p[2:]) for p in P]
    D.p(curve(f(SO, 0, -.012, -.03)), 'plum', .45); D.p(curve(f(SO, .01)), 'umber>poppy1.6'); o = curve(f(SO, .035)); D.p(o, 'poppy'); c = D.clip(o); D.open(clip=c)
    for u in (-.075, -.02): D.p(curve(f([(u-.012, -.09), (u+.014, -.09), (u+.02, 0), (u+.014, .09), (u-.012, .09), (u-.006, 0)], .035)), 'milk>sand1')
    D.p(curve(f([(0, .155), (.06, .145), (.17, .16), (.16, .24), (.02, .24)], .035)), 'lemon'); D.p(curve(f([(.06, -.09), (.075, -.02), (.1, .03), (.17, .02), (.17, -.09)], .035)), 'lemon')
    D.p(poly(f([(-.2, -.09), (-.125, -.09), (-.13, .09), (-.2, .09)], .035)), 'milk>sand.8')
    for v in (-.03, -.01, .01, .03): D.s_(poly([p for p in f([(-.158, v), (-.13, v)], .035)], False), 'sand>rose1.6', 2)
    D.p(curve(f([(-.2, -.03), (-.02, -.035), (.07, -.02), (.1, .06), (.1, .2), (.3, .2), (.3, -.2), (-.2, -.2)], .035)), 'plum', .2); D.close()
sock(-.46, 1.495, 116, .82, -1); sock(-.355, 1.32, 98, .82, -1)
D.close()
print(D.save('../lastlog.svg'))
