from tilt import *
D = Doc('hb', 'A harbour with boats of all sizes'); r = random.Random(14); D.tooth(step=46)
HY, EYE = 336, 4.3
cam = Cam(f=1176, eye=EYE, cx=452, hy=HY); W = cam
# ---------------------------------------------------------------- a morning sky
D.open('sky')
D.full(D.lin(0, -10, 80, HY, (0, 'teal>mist2'), (.5, 'teal>mist3'), (.85, 'milk>mist.8'), (1, 'milk')))
D.p(f'M-10-10H950V{HY+120}H-10z', D.rad(0, 0, 1, (0, 'milk', 1), (.45, 'milk', .6), (1, 'milk', 0), tf='translate(740 270) scale(380 260)'))
D.grain(D.lin(0, 0, 0, 330, (0, 'night', .22), (1, 'ochre', .1)))
D.close()
# ---------------------------------------------------------------- far shore, mole and its light
D.open('shore')
D.p(below([(-20, HY-66), (80, HY-84), (200, HY-70), (330, HY-40), (470, HY-24), (600, HY-16), (760, HY-26), (960, HY-40)], y=HY+1, seed=5, amp=2, wl=50), D.lin(0, HY-84, 0, HY, (0, 'mist>slate.9'), (1, 'mist>milk2')))
q = random.Random(7); x = -14
while x < 250:
    w = q.uniform(16, 30); h = q.uniform(18, 30)*(1-.0016*x); kd = q.random()
    D.p(poly([(x, HY-4), (x, HY-4-h), (x+w*.5, HY-4-h-w*.42) if kd < .7 else (x+w*.2, HY-4-h-w*.3), (x+w, HY-4-h), (x+w, HY-4)]), ('mist>slate1.4', 'mist>rose1.2', 'mist>milk1', 'mist>slate.8')[q.randrange(4)])
    x += w*q.uniform(.86, 1.06)
D.p(cutpoly([(-10, HY-6), (330, HY-5), (352, HY+4), (-10, HY+5)], .6, 4), 'mist>slate1.2')
D.p(cutpoly([(560, HY+4), (580, HY-5), (872, HY-6), (884, HY+5)], .7, 5), 'mist>slate1'); D.p(poly([(846, HY-6), (849, HY-62), (863, HY-62), (866, HY-6)]), 'milk>mist1.4'); D.p(poly([(848, HY-34), (864, HY-34), (865, HY-20), (847.4, HY-20)]), 'rose>mist1'); D.p(poly([(846, HY-62), (866, HY-62), (860, HY-76), (852, HY-76)]), 'slate>mist1.4')
fog(D, [(-20, HY-14), (200, HY-18), (420, HY-10), (640, HY-16), (960, HY-12)], HY+14, .7, 'milk', 'milk', 3)
D.close()
# ---------------------------------------------------------------- water
D.open('water')
D.p(f'M-10 {HY}H950V950H-10z', D.lin(0, HY, 0, 950, (0, 'milk>sand.6'), (.14, 'mist>milk1.7'), (.4, 'mist>slate.6'), (.72, 'slate>mist1.2'), (1, 'slate>night1.4')))
D.p(f'M-10 {HY}H950V950H-10z', D.rad(0, 0, 1, (0, 'milk', .95), (.4, 'milk', .45), (1, 'milk', 0), tf=f'translate(740 {HY+30}) scale(260 400)'))
def ripples(c_, o, sd, nn, x0=-20, x1=960, y0=HY+14, y1=940, sp=1.0):
    q = random.Random(sd); d = ''
    for i in range(nn):
        t = ((i+.5)/nn)**1.35; y = y0+t*(y1-y0); d += lens(round(q.uniform(x0, x1)), round(y+q.uniform(-5, 5)), round((16+t*120)*q.uniform(.4, 1.2)*sp), round(1.8+t*4, 1))
    D.p(d, c_, o)
ripples('milk', .8, 3, 36, 560, 900); ripples('slate>mist1', .4, 4, 22); ripples('milk>mist1', .5, 5, 18)
D.close()
# ---------------------------------------------------------------- boats: hulls from stations, all drawn by one hand
def tab(T, s):
    for (a, va), (b, vb) in zip(T, T[1:]):
        if s <= b: t = (s-a)/(b-a); t = t*t*(3-2*t)*.5+t*.5; return va+(vb-va)*t
    return T[-1][1]
BS = [(0, .74), (.25, .95), (.5, 1), (.75, .8), (.9, .44), (1, .03)]; BW = [(0, .42), (.25, .76), (.5, .84), (.75, .56), (.9, .22), (1, 0)]
class Boat:
    def __init__(s, X, Z, L, B, H, a=10, sheer=((0, .84), (.3, .74), (.55, .76), (.8, .94), (1, 1.3)), rake=.09):
        s.L, s.B, s.H, s.sh, s.rk = L, B, H, sheer, rake; t = math.radians(a); s.d = (-math.cos(t), math.sin(t)); s.n = (-math.sin(t), -math.cos(t))
        s.c = (X+L/2*math.cos(t), Z-L/2*math.sin(t))
        s.k = 1176/s.c[1]
    def P(s, u, k, y, m=1): return W(s.c[0]+s.d[0]*u+s.n[0]*k, y*m, s.c[1]+s.d[1]*u+s.n[1]*k)
    def Hn(s, t, side, v, m=1):
        b = (tab(BW, t)+(tab(BS, t)-tab(BW, t))*v**.7)*s.B/2; y = tab(s.sh, t)*s.H*v
        return s.P(-s.L/2+s.L*t-(1-v)*s.rk*s.L*t**7+(1-v)*.02*s.L*(1-t)**7, b*side, y, m)
    def hull(s, bands, inside, rim, m=1):
        SS = [0, .12, .25, .38, .5, .62, .74, .84, .92, 1]; near = [s.Hn(t, 1, 1, m) for t in SS]; far = [s.Hn(t, -1, 1, m) for t in SS]
        q = .5
        if m > 0:
            D.p(poly(ints(far+near[::-1], q)), inside[0])
            D.p(poly(ints(far[:9]+[s.Hn(t, -1, .35) for t in SS[:9]][::-1], q)), inside[1])
        D.p(poly(ints([s.Hn(0, -1, 1, m), s.Hn(0, 1, 1, m), s.Hn(0, 1, 0, m), s.Hn(0, -1, 0, m)], q)), bands[0][3])
        for v0, v1, c_, _ in bands: D.p(poly(ints([s.Hn(t, 1, v0, m) for t in SS]+[s.Hn(t, 1, v1, m) for t in SS][::-1], q)), c_)
        if m > 0:
            w = max(1.6, .055*s.k*(.7+.05*s.L)); D.p(brush(far, [w*.8]*4, 3, .05, max(9, s.L*s.k/9)), rim); D.p(brush(near, [w, w*1.1, w, w], 4, .05, max(9, s.L*s.k/9)), rim); D.p(brush([s.Hn(0, -1, 1), s.Hn(0, 1, 1)], [w, w], 5, .04, 9), rim)
    def box(s, u0, u1, k, y0, y1, cols, m=1, sl=0, k0=None):
        """cabin: stern face, side, top; sl: front and back lean in"""
        k0 = -k if k0 is None else k0
        A = lambda u, kk, y: s.P(u, kk, y, m)
        a, b = u0, u1; a2, b2 = u0+sl*.4, u1-sl
        D.p(poly(ints([A(a, k0, y0), A(a, k, y0), A(a2, k*.92, y1), A(a2, k0*.92, y1)], .5)), cols[2])
        D.p(poly(ints([A(a, k, y0), A(b, k, y0), A(b2, k*.92, y1), A(a2, k*.92, y1)], .5)), cols[1])
        if m > 0: D.p(poly(ints([A(a2-.06, k*.98, y1), A(b2+.1, k*.98, y1), A(b2+.1, k0*.98, y1), A(a2-.06, k0*.98, y1)], .5)), cols[0])
    def win(s, u0, u1, k, y0, y1, c_, m=1): D.p(poly(ints([s.P(u0, k, y0, m), s.P(u1, k, y0, m), s.P(u1, k*.97, y1, m), s.P(u0, k*.97, y1, m)], .5)), c_)
    def mast(s, u, y0, y1, w, c_, m=1, hi=None):
        a, b = s.P(u, 0, y0, m), s.P(u, 0, y1*(1 if m > 0 else .62), m)
        if m > 0: D.p(brush([a, ((a[0]+b[0])/2, (a[1]+b[1])/2), b], [w, w*.85, w*.5], 3, .03, 60), c_); D.p(brush([(a[0]+w*.26, a[1]), (b[0]+w*.14, b[1])], [w*.3, w*.2], 3, .1, 60), hi or 'milk>sand1')
        else: D.p(brush([a, ((a[0]+b[0])/2, (a[1]+b[1])/2), b], [w, w, w*.5], 3, .5, 15), c_)
    def spar(s, u0, y0, u1, y1, w, c_, m=1):
        a, b = s.P(u0, 0, y0, m), s.P(u1, 0, y1, m); D.p(brush([a, ((a[0]+b[0])/2, (a[1]+b[1])/2+(2 if m > 0 else 0)), b], [w*.7, w, w*.6], 4, .12, 20), c_)
def cutter(b, m=1):
    b.hull([(0, .2, 'umber>ember1', 'umber'), (.2, .82, 'night>slate.6', 'night'), (.82, 1, 'milk>mist1.6', 'mist')], ('umber>rose1', 'night>slate1'), 'milk>mist1', m)
    b.box(-5.6, -2.6, 1.3, 1.3, 3.7, ('mist>slate.6', 'milk>mist1.2', 'milk'), m, .3); b.win(-5.2, -4.5, 1.24, 2.7, 3.3, 'slate>night1', m); b.win(-4.3, -3.5, 1.24, 2.7, 3.3, 'slate>night1', m); b.box(-2.6, -1.2, 1.0, 1.2, 2.3, ('mist', 'mist>milk1.2', 'milk>mist1'), m)
    b.mast(1.2, 1.2, 9.4, 7, 'ochre>umber1.2', m); b.mast(-4.6, 3.7, 6.6, 4, 'umber>mist1.4', m)
    if m > 0: b.spar(1.2, 2.6, -3.0, 6.6, 4.5, 'ochre>umber1.4', m)
    if m > 0: b.box(2.2, 3.6, .7, 1.3, 1.9, ('rose>sand1', 'umber>rose1.4', 'rose'), m)
def yacht(b, m=1):
    b.hull([(0, .16, 'slate>night.8', 'slate>night1'), (.16, .84, 'milk>mist.8', 'milk'), (.84, 1, 'sage>slate1.4', 'sage')], ('sand>rose1', 'umber>rose1'), 'ochre>umber1', m)
    b.box(-1.6, 1.6, .78, .8, 1.35, ('sand>rose.8', 'milk>mist1.4', 'milk'), m, .5)
    for u in (-1.1, -.2, .7): b.win(u, u+.5, .76, .95, 1.2, 'slate>night.6', m)
    b.mast(1.1, .9, 10.2, 6, 'ochre>umber.8', m); b.spar(1.05, 1.85, -3.1, 1.95, 15, 'sage>slate.8' if m > 0 else 'sage>slate1.2', m)
    if m > 0: b.spar(1.05, 2.0, -2.9, 2.1, 4.5, 'sage>milk2', m)
def sloop(b, m=1):
    b.hull([(0, .14, 'umber>plum1', 'umber'), (.14, .78, 'moss>slate1.4', 'moss>ink1'), (.78, 1, 'sand>ochre.6', 'sand')], ('umber>rose1.6', 'umber'), 'sand>milk1', m)
    if m > 0:
        for u0, u1 in ((-1.9, -1.4), (-.3, .15), (1.1, 1.45)): D.p(poly([b.P(u0, -.72, .5), b.P(u1, -.72, .5), b.P(u1, .8, .5), b.P(u0, .8, .5)]), 'rose>sand1.6')
def row(b, m=1):
    b.hull([(0, .4, 'umber>plum1', 'plum>umber1'), (.4, .74, 'umber>ember.9', 'umber'), (.74, 1, 'ember>umber1', 'umber>ember2')], ('umber>plum.8', 'plum>umber1.6'), 'sand>ochre1', m)
    if m > 0:
        for u0, u1 in ((-1.25, -.95), (-.2, .12), (.85, 1.1)): D.p(poly([b.P(u0, -.5, .3), b.P(u1, -.5, .3), b.P(u1, .56, .3), b.P(u0, .56, .3)]), 'sand>rose1')
        for k in (-.2, .22): P = [b.P(-1.4, k, .42), b.P(-.4, k, .4), b.P(1.3, k*.6, .44)]; D.p(brush(P, [9, 8, 3.4, 3], 3, .04), 'sand>ochre1.4')
def dinghy(b, m=1):
    b.hull([(0, .5, 'slate', 'slate>night1'), (.5, .8, 'slate>mist1', 'slate'), (.8, 1, 'milk>mist1', 'mist')], ('sand>umber1.2', 'umber>rose1.4'), 'milk>sand1', m)
    if m > 0:
        for u0, u1 in ((-.75, -.5), (.05, .3)): D.p(poly([b.P(u0, -.34, .24), b.P(u1, -.34, .24), b.P(u1, .38, .24), b.P(u0, .38, .24)]), 'sand>milk.8')
FL = [(cutter, Boat(-2.4, 33, 14, 4.2, 1.5, 9)), (yacht, Boat(-2.5, 25, 8.4, 2.6, 1.0, 9)), (sloop, Boat(-2.5, 19.6, 5.6, 2.0, .72, 9)), (row, Boat(-2.4, 12.7, 3.7, 1.36, .46, 10)), (dinghy, Boat(-2.25, 10.0, 2.1, 1.02, .38, 12))]
# ---------------------------------------------------------------- boats lying far off
D.open('distant')
for X, Z, L, h, c_ in ((14, 62, 9, 11, 'mist>milk.8'), (20, 70, 8, 10, 'mist>slate.5'), (6, 74, 8, 10, 'mist>milk1')):
    a, b = W(X, 0, Z), W(X+L, 0, Z); k = 1176/Z
    D.p(poly([(a[0]-k*.6, a[1]-k*1.3), (a[0]+k*.4, a[1]), (b[0]-k*.2, b[1]), (b[0], b[1]-k)]), c_); D.p(poly([(a[0]+k*3, a[1]-k), (a[0]+k*3.2, a[1]-k*1.9), (a[0]+k*6, a[1]-k*1.9), (a[0]+k*6.2, a[1]-k)]), 'milk'); D.p(poly(q4(a[0]+k*3.4, a[1]-k*h, a[0]+k*3.4+2, a[1]-k)), c_)
    D.p(poly(wobble([(a[0], a[1]), (b[0], a[1]), (b[0]-k, a[1]+k*.8), (a[0]+k, a[1]+k*.8)], 1.2, 14, 3, 8, True)), c_, .5); D.p(poly(wobble(q4(a[0]+k*3.3, a[1], a[0]+k*3.4+2, a[1]+k*h*.6), 1.4, 12, 5, 8, True)), c_, .4)
D.close()
# ---------------------------------------------------------------- jetty
D.open('jetty')
JX0, JX1, JY = -4.5, -3.05, .95
for Z in (46, 38, 31, 25, 20, 16, 12.6, 9.8, 7.6):
    for X in (JX1+.02,):
        a, b = W(X, 0, Z), W(X, -1.0, Z); w = .2*1176/Z; D.p(poly(wobble(q4(a[0]-w/2, a[1], a[0]+w/2, b[1]), w*.1, 16, 3, 9, True)), D.lin(0, a[1], 0, b[1], (0, 'night', .75), (1, 'night', .1)))
rf = [W(JX1, -.72, Z) for Z in (60, 40, 28, 20, 14, 10, 7)]; 
D.p(poly(wobble([W(JX1, 0, Z) for Z in (60, 40, 28, 20, 14, 10, 6.4)]+[W(JX1-.1, -.9, 6.4), W(JX1, -.9, 10), W(JX1, -.9, 20), W(JX1, -.9, 60)], 2, 30, 5, 20, True)), 'night>slate1', .45)
a = [W(JX1, JY, 60), W(JX1, JY, 5.2), W(JX1, JY-.3, 5.2), W(JX1, JY-.3, 60)]; D.p(poly(a), D.lin(0, a[0][1], 0, 950, (0, 'mist>slate1.4'), (.3, 'umber>slate1.6'), (1, 'ink>umber1.6')))
for Z in (46, 38, 31, 25, 20, 16, 12.6, 9.8, 7.6):
    p = W(JX1+.02, JY+.32, Z); b = W(JX1+.02, 0, Z); w = .22*1176/Z; far = Z > 24
    D.p(cutpoly(q4(p[0]-w/2, p[1], p[0]+w/2, b[1]), .5, 3, 50), 'umber>mist1.8' if far else ('umber>slate1' if Z > 14 else 'umber>ink1')); D.p(poly(q4(p[0]+w*.16, p[1], p[0]+w/2, b[1])), 'sand>mist1.6' if far else 'rose>sand1.2', .8); D.p(lens(p[0], p[1], w*1.02, w*.24), 'sand>milk2')
deck = [W(JX0-9, JY, 60), W(JX1, JY, 60), W(JX1, JY, 5.2), W(JX0-9, JY, 5.2)]
dk = clip_convex([W(JX0, JY, 60), W(JX1, JY, 60), W(JX1, JY, 5.2), W(JX0, JY, 5.2)], q4(-12, 300, 952, 960))
D.p(poly(dk), D.lin(0, 380, 0, 900, (0, 'sand>mist2'), (.4, 'sand>rose1'), (1, 'rose>umber1.4')))
p = Pen(.5); z = 6.0; q = random.Random(3)
while z < 40: 
    A, B = W(JX0, JY, z), W(JX1, JY, z)
    if A[1] < 960: (p.M(max(-12, A[0]), A[1] if A[0] > -12 else A[1]).L(*B) if z < 22 else None)
    z += .3 if z < 12 else (.6 if z < 22 else 2)
D.s_(str(p), 'umber>rose1', 1.8, .5)
D.p(poly([W(JX1-.02, JY, 60), W(JX1+.04, JY, 60), W(JX1+.04, JY-.06, 5.2), W(JX1-.07, JY, 5.2)]), 'milk>sand1')
# two people on it, from behind
def person(X, Z, h, coat, leg, hair, sd):
    x, y = W(X, JY, Z); k = 1176/Z*h/1.7
    D.p(lens(x-k*.5, y, k*1.2, k*.14), 'umber', .45)
    D.p(curve(mul([(-.2, 0, 'k'), (-.17, -.8), (.0, -.86), (.17, -.8), (.16, 0, 'k'), (.04, 0, 'k'), (.0, -.6), (-.08, 0, 'k')], k, x, y)), leg)
    D.p(curve(mul([(-.24, -.62, 'k'), (-.27, -1.1), (-.2, -1.38), (0, -1.46), (.2, -1.38), (.27, -1.1), (.24, -.62, 'k'), (0, -.58)], k, x, y)), coat); D.p(curve(mul([(.1, -1.42), (.2, -1.38), (.27, -1.1), (.24, -.62, 'k'), (.14, -.6), (.16, -1.1)], k, x, y)), 'sand>mist1', .5)
    D.el(x, y-k*1.58, k*.115, k*.135, hair)
person(-3.75, 23, 1.72, 'lemon', 'night>slate.8', 'umber>ink1', 3); person(-3.35, 22.2, 1.15, 'poppy', 'umber>plum1', 'ochre>umber1', 4)
D.close()
# ---------------------------------------------------------------- reflections, then boats, far to near
def berth():      # the free berth has two posts of its own
    D.open('berth')
    for X, Z in ((1.5, 16.3), (1.3, 14.7)):
        a, t, u = W(X, 0, Z), W(X, .56, Z), W(X, -.8, Z); w = .2*1176/Z
        D.p(poly(wobble(q4(a[0]-w/2, a[1], a[0]+w/2, u[1]), 2, 14, 3, 9, True)), D.lin(0, a[1], 0, u[1], (0, 'night', .7), (1, 'night', .1))); D.p(cutpoly(q4(t[0]-w/2, t[1], t[0]+w/2, a[1]), .5, 4, 40), 'umber>slate1.2'); D.p(poly(q4(t[0]+w*.1, t[1], t[0]+w/2, a[1])), 'sand>rose1'); D.p(lens(t[0], t[1], w*1.05, w*.26), 'milk>sand1'); D.p(lens(a[0], a[1], w*2.2, 3.4), 'milk', .8)
    D.close()
for i, (f, b) in enumerate(FL):
    if i == 3: berth()
    D.open(f'm{i}', op='.5'); f(b, -1); D.close()
    e0, e1 = b.Hn(0, 1, 0), b.Hn(1, 1, 0); y = max(e0[1], e1[1]); hh = b.H*b.k*.9; q = random.Random(i)
    D.p(''.join(lens(round(e1[0]+(e0[0]-e1[0])*q.uniform(-.1, 1.1)), round(y+4+hh*((j+.5)/9)), round(b.k*b.L*q.uniform(.12, .4)), round(1.6+b.k*.03, 1)) for j in range(9)), ('mist>milk1', 'mist>milk.5', 'mist', 'slate>mist1.6', 'slate>mist1')[i], .85)
    D.open(f'b{i}'); f(b, 1)
    D.p(''.join(lens(round(e1[0]+(e0[0]-e1[0])*(j+.5)/7), round(e1[1]+(e0[1]-e1[1])*(j+.5)/7+2), round(b.k*b.L*.17), 2.6) for j in range(7)), 'milk', .7); D.close()
# ---------------------------------------------------------------- near: ripples, a post with a gull
D.open('near')
ripples('slate>night1', .4, 12, 9, -20, 960, 800, 950); ripples('milk>mist1', .5, 13, 9, 300, 960, 700, 940)
D.p(cutpoly(q4(756, 708, 812, 960), 1, 4, 60), 'umber>ink1.4'); D.p(cutpoly([(792, 708), (812, 708), (812, 960), (796, 960)], .8, 5, 60), 'umber>rose1.6'); D.p(even([(752, 708), (770, 699), (800, 699), (816, 708), (800, 717), (768, 717)]), 'rose>sand2')
D.dry([(772, 730), (772, 950)], 30, 'ink', 6, 5, .5, (1.8, 2.4), .5)
G = lambda P: curve(mul(P, 1.15, 786, 700))
D.s_('M780 700v-14M792 700v-14', 'ochre>ember1', 3)
D.p(G([(-46, -14, 'k'), (-20, -32), (6, -48), (24, -52), (34, -44), (32, -28), (16, -14), (-8, -10)]), 'milk'); D.p(G([(-8, -12), (16, -16), (32, -30), (30, -22), (14, -10)]), 'mist>milk1'); D.p(G([(-58, -12, 'k'), (-30, -30), (0, -42), (12, -36), (4, -22), (-20, -14)]), 'slate>mist2'); D.p(G([(-62, -11, 'k'), (-40, -22), (-26, -16), (-40, -12)]), 'ink>night2')
D.p(G([(12, -46), (14, -62), (24, -70), (36, -66), (40, -56), (34, -44), (22, -40)]), 'milk'); D.p(G([(38, -62, 'k'), (54, -57), (53, -53, 'k'), (38, -54, 'k')]), 'ochre'); D.el(818, 627, 2.2, 2.4, 'ink')
D.close()
print(D.save('../harbour.svg'))
