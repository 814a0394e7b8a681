from tilt import *
D = Doc('ub', 'An open umbrella on a wet square'); r = random.Random(16); D.tooth(step=36)
cam = Cam(f=1176, eye=1.02, cx=470); W = cam
ZF = 30                                     # house fronts
gy = W(0, 0, ZF)[1]; k = 1176/ZF
# ---------------------------------------------------------------- sky
D.open('sky')
D.full(D.lin(0, -10, 60, 470, (0, 'slate>mist1.4'), (.5, 'mist>slate.3'), (1, 'milk>mist1')))
D.p('M-10-10H950V560H-10z', D.rad(0, 0, 1, (0, 'milk', .95), (.5, 'milk', .45), (1, 'milk', 0), tf='translate(660 300) scale(420 330)'))
D.grain(D.lin(0, 0, 0, 460, (0, 'night', .3), (1, 'slate', .1)))
D.close()
# ---------------------------------------------------------------- ground: wet, it gives the sky back
D.open('ground')
D.p(f'M-10 {gy:.0f}H950V950H-10z', D.lin(0, gy, 0, 950, (0, 'milk>mist1.4'), (.3, 'mist>milk1.8'), (.62, 'mist>slate.8'), (1, 'slate>night.8')))
D.p(f'M-10 {gy:.0f}H950V950H-10z', D.rad(0, 0, 1, (0, 'milk', .9), (.4, 'milk', .5), (1, 'milk', 0), tf=f'translate(660 {gy+60:.0f}) scale(240 420)'))
D.close()
# ---------------------------------------------------------------- houses round the square, in the rain
D.open('houses')
def house(x0, x1, h, kind, c_, wc, sd, mir=0):
    q = random.Random(sd); b = gy; t = b-h
    w = x1-x0
    if kind == 'step': top = [(x0, t+46)]+[p for i in range(3) for p in ((x0+w*(.1+.13*i), t+46-i*16), (x0+w*(.1+.13*i), t+30-i*16))]+[p for i in range(2, -1, -1) for p in ((x1-w*(.1+.13*i), t+30-i*16), (x1-w*(.1+.13*i), t+46-i*16))]+[(x1, t+46)]
    elif kind == 'gab': top = [(x0, t+50), (x0+w*.5, t), (x1, t+50)]
    elif kind == 'bell': top = [(x0, t+54), (x0+w*.12, t+40), (x0+w*.26, t+14), (x0+w*.38, t+4), (x0+w*.62, t+4), (x0+w*.74, t+14), (x0+w*.88, t+40), (x1, t+54)]
    else: top = [(x0, t+20), (x0+w*.08, t), (x1-w*.08, t), (x1, t+20)]
    P = [(x0, b)]+top+[(x1, b)]
    D.p(cutpoly(P, .7, sd, 60), c_)
    d = ''; n_ = max(2, int(w/26)); y = t+66
    while y < b-44:
        for i in range(n_):
            x = x0+w*(i+.5)/n_; d += f'M{x-6:.0f} {y:.0f}h12v20h-12z'
        y += 38
    D.p(d, wc)
    return P
HS = [(-20, 74, 250, 'gab', 0), (74, 150, 290, 'step', 1), (150, 246, 236, 'flat', 2), (246, 316, 300, 'bell', 0), (316, 410, 250, 'gab', 1)]
HR = [(770, 850, 250, 'bell', 1), (850, 960, 290, 'flat', 0)]
for i, (a, b, h, kd, c_) in enumerate(HS+HR):
    f = (x_ := (a+b)/2); near = 'slate>mist' ; t = 1.6+(a+20)/430*1.1 if a < 500 else 2.3-(a-770)*.006
    D.p('M0 0', 'none') if 0 else None
    house(a, b, h*.86, kd, D.lin(0, gy-h*.8, 0, gy, (0, f'slate>mist{t:.1f}' if c_ != 1 else f'dusk>mist{t+.5:.1f}'), (1, 'mist>milk1.2')), f'slate>mist{min(3.2, t+.1):.1f}' if 0 else ('slate>mist1.6', 'slate>dusk2')[c_ % 2] if a < 150 else 'slate>mist2', i+3)
# a far side of the square between them, paler
for i, (a, b, h, kd) in enumerate(((410, 480, 150, 'gab'), (480, 540, 170, 'step'), (540, 620, 140, 'flat'), (620, 690, 164, 'gab'), (690, 772, 150, 'bell'))): house(a, b, h*.8, kd, 'mist>milk1.8', 'mist>milk.8', i+31)
D.p(f'M-10 {gy-120:.0f}H950V{gy+1:.0f}H-10z', D.lin(0, gy-120, 0, gy, (0, 'milk', 0), (1, 'milk', .6)))
D.p(''.join(poly(q4(a, gy, b, gy+h*.56)) for a, b, h, _, c_ in HS+HR), D.lin(0, gy, 0, gy+170, (0, 'slate>mist2', 0), (.35, 'slate>mist2', .42), (1, 'slate>mist2', 0)))
# a market stall on the wet ground before the houses
D.open('stall')
def disc_(c, q): return f'M{c[0]-q:.0f} {c[1]:.0f}a{q} {q} 0 1 1 {2*q} 0a{q} {q} 0 1 1-{2*q} 0z'
w, ws = (lambda X, Y: W(X, Y, 23)), 1176/23
def sq(x0, y0, x1, y1): a, b = w(x0, y0), w(x1, y1); return q4(a[0], a[1], b[0], b[1])
e = w(-4.1, 0); D.el(e[0]-4, e[1]+1, 1.5*ws, 5, 'slate>night.6', .45)
for k, op in ((-1, .28), (1, None)):                          # what the ground gives back, then the stall
    P = lambda Q: [(x, y if k > 0 else 2*e[1]-y) for x, y in Q]
    D.open(op=op)
    D.p(poly(P(sq(-5.2, 1.0, -3, 2.15))), 'slate>mist1.4')
    D.p(''.join(poly(P(sq(x, 0, x+.08, 2.2))) for x in (-5.3, -2.98)), 'slate>night1.6')
    D.p(poly(P(sq(-5.3, .06, -2.9, .95))), 'sand>mist1.8'); D.p(poly(P(sq(-3.6, .06, -2.9, .95))), 'mist>ochre1'); D.p(poly(P(sq(-5.4, .95, -2.8, 1.06))), 'milk>mist1.4')
    a0, a1, b0, b1 = w(-5.2, 2.62), w(-3, 2.62), w(-5.6, 2.0), w(-2.6, 2.0)
    for i in range(8): m_ = lambda u, v, t: (u[0]+(v[0]-u[0])*t, u[1]); D.p(poly(P([m_(a0, a1, i/8), m_(a0, a1, (i+1)/8), m_(b0, b1, (i+1)/8), m_(b0, b1, i/8)])), ('teal>mist1.8', 'milk>mist1.2')[i % 2])
    if k > 0: D.p(''.join(disc_(w(x, 1.14), 5) for x in (-5.1, -4.9, -4.7)), 'rose>mist1'); D.p(''.join(disc_(w(x, 1.14), 5) for x in (-4.2, -4.0, -3.8, -4.1)), 'sand>mist.8'); D.p(''.join(disc_(w(x, 1.14), 5) for x in (-3.4, -3.2)), 'sage>moss1')
    D.close()
D.close()
D.close()
# ---------------------------------------------------------------- bare trees in a row, and a lamp
D.open('trees')
def bare(x, z, h, c_, sd):
    a = W(x, 0, z); s = 1176/z; H = h*s; q = random.Random(sd)
    d = brush([(a[0], a[1]), (a[0]+H*.01, a[1]-H*.3), (a[0]-H*.01, a[1]-H*.55)], [H*.05, H*.034, H*.026], sd, .1, 20, 1)
    def br(x, y, an, L, w, lv):
        nonlocal d
        ex, ey = x+math.cos(an)*L, y+math.sin(an)*L; d += brush([(x, y), ((x+ex)/2+q.uniform(-.06, .06)*L, (y+ey)/2), (ex, ey)], [w, w*.75, max(1.2, w*.5)], sd, .08, max(14, L/2), 1)
        if lv:
            for sg in (-1, 1): br(ex, ey, an+sg*q.uniform(.3, .62)+(-.06 if abs(an+1.57) > .6 else 0), L*q.uniform(.6, .78), w*.55, lv-1)
    for an in (-2.3, -1.85, -1.4, -.95): br(a[0]-H*.01+math.cos(an)*2, a[1]-H*q.uniform(.42, .56), an, H*q.uniform(.18, .24), H*.02, 2 if z < 18 else 1)
    D.p(d, c_)
    D.p(brush([(a[0], a[1]+1), (a[0]-1, a[1]+H*.3), (a[0]+2, a[1]+H*.6)], [H*.05, H*.034, H*.01], sd+3, .3, 16), c_, .35)
bare(7.6, 26, 7, 'mist>slate1.2', 3); bare(6.6, 20, 7, 'slate>mist1.8', 4); bare(5.5, 14.5, 6.6, 'slate>mist.6', 5)
lx, ly = W(-3.9, 0, 15); s = 1176/15
D.p(brush([(lx, ly), (lx, ly-s*1.6), (lx, ly-s*3.5)], [7, 5, 4], 3, .03), 'slate>night.8'); D.p(poly([(lx-9, ly-s*3.5), (lx+9, ly-s*3.5), (lx+13, ly-s*4), (lx-13, ly-s*4)]), 'milk>sand1'); D.p(poly([(lx-15, ly-s*4), (lx+15, ly-s*4), (lx+5, ly-s*4.25), (lx-5, ly-s*4.25)])+poly(q4(lx-10, ly-s*3.5-1, lx+10, ly-s*3.46)), 'slate>night1'); D.p(poly([(lx-5, ly-40), (lx+5, ly-40), (lx+8, ly-12), (lx+13, ly-10), (lx+14, ly+1), (lx-14, ly+1), (lx-13, ly-10), (lx-8, ly-12)]), 'slate>night1')
D.el(lx-16, ly+3, 40, 6, 'slate>night1', .5); D.p(poly([(lx-14, ly+1), (lx+14, ly+1), (lx+12, ly+14), (lx+5, ly+42), (lx-5, ly+42), (lx-12, ly+14)]), 'slate>night1', .4)
D.p(brush([(lx, ly), (lx-1, ly+110), (lx+1, ly+230)], [7, 6, 4], 5, .4, 18), 'slate>night.8', .4); D.p(''.join(lens(lx+(-1)**i*3, ly+236+i*9, 26-2*i, 4) for i in range(4)), 'milk>sand1', .6)
D.close()
# two people under one umbrella, far off and from behind
D.open('small')
x, y = W(5.6, 0, 25); s = 1176/25
D.p(''.join(curve(mul(P, s, x, y)) for P in ([(-.38, 0, 'k'), (-.32, -.4), (-.46, -.55, 'k'), (-.42, -1.2), (-.24, -1.5), (-.06, -1.3), (-.0, -.55, 'k'), (-.14, -.45), (-.1, 0, 'k'), (-.2, 0, 'k'), (-.24, -.4), (-.28, 0, 'k')], [(.1, 0, 'k'), (.1, -.4), (.0, -.5, 'k'), (.02, -1.1), (.18, -1.36), (.36, -1.1), (.46, -.5, 'k'), (.34, -.42), (.3, 0, 'k'), (.24, 0, 'k'), (.22, -.36), (.18, 0, 'k')])), 'slate>night1.4'); D.p(''.join(curve(mul(P, s, x, y)) for P in ([(-.33, -1.5), (-.22, -1.7), (-.1, -1.5), (-.2, -1.4)], [(.08, -1.34), (.18, -1.52), (.28, -1.34), (.18, -1.26)])), 'umber>slate1')
D.p(curve(mul([(-.75, -1.72, 'k'), (-.5, -2.06), (-.02, -2.2), (.46, -2.04), (.72, -1.66, 'k'), (.48, -1.74), (.24, -1.66), (-.02, -1.76), (-.28, -1.68), (-.52, -1.78)], s, x, y)), 'night>slate1'); D.p(curve(mul([(-.02, -2.18), (.46, -2.04), (.72, -1.68), (.48, -1.76), (.26, -1.7)], s, x, y)), 'slate')
D.p(curve([(x-s*.36, y), (x-s*.4, y+s*.9), (x-s*.3, y+s*1.6), (x+s*.3, y+s*1.5), (x+s*.34, y+s*.8), (x+s*.3, y)]), D.lin(0, y, 0, y+s*1.6, (0, 'slate>night1', .6), (1, 'slate', .05)))
D.close()
# ---------------------------------------------------------------- slabs, wet
D.open('slabs')
T = {}
Z = [2.05, 2.5, 2.98, 3.5, 4.05, 4.65, 5.3, 6.0, 6.8, 7.7, 8.7, 9.9, 11.3]
p = Pen(.5)
for j in range(len(Z)-1):
    z0, z1 = Z[j], Z[j+1]; off = (.0, .37, .16, .55)[j % 4]
    y = W(0, 0, z0)[1]
    if y < 960: p.M(-10, y+r.uniform(-.6, .6)).L(950, y+r.uniform(-.6, .6))
    X = -7+off
    while X < 7:
        a, b = W(X, 0, z0), W(X, 0, z1)
        if -160 < a[0] < 1100:
            p.M(*a).L(*b)
            v = r.random()
            if v < .55 and j < 10:
                Q = clip_convex([W(X+.01, 0, z0+.01), W(X+.76, 0, z0+.01), W(X+.76, 0, z1-.01), W(X+.01, 0, z1-.01)], q4(-10, 440, 950, 952))
                if Q: T.setdefault(int(v*7.2), []).append(poly(ints(Q)))
        X += .78
for v in sorted(T): D.p(''.join(T[v]), ('milk', 'slate>night1', 'milk', 'slate>dusk1')[v % 4], (.16, .22, .1, .26)[v % 4])
D.s_(str(p), 'slate>night1', 1.8, .4)
D.close()
# ---------------------------------------------------------------- the umbrella in space
al, ps = math.radians(41), math.radians(24)
Hh = (-math.cos(ps), 0, -math.sin(ps)); UX, UZ = -.16, 3.55
ax = (Hh[0]*math.cos(al), math.sin(al), Hh[2]*math.cos(al)); dn = (Hh[0]*math.sin(al), -math.cos(al), Hh[2]*math.sin(al)); sd_ = (-Hh[2], 0, Hh[0])
R, HD, SL = .56, .31, .96; y0 = HD*ax[1]-R*dn[1]
A0 = (UX, y0, UZ)
def canopy(t, phi, mir=1):
    rr = R*math.sin(t*math.pi*.5)**.9; h = HD*(1-math.cos(t*math.pi*.5)); c, s_ = math.cos(phi), math.sin(phi)
    return tuple(A0[i]-ax[i]*h+rr*(dn[i]*c+sd_[i]*s_) for i in range(3))
def S(p, mir): return W(p[0], p[1]*mir, p[2])
NG, NT = 8, 5
def faces():
    F = []
    for g in range(NG):
        f0, f1 = (g+.5)/NG*math.tau, (g+1.5)/NG*math.tau
        for ti in range(NT):
            t0, t1 = ti/NT, (ti+1)/NT
            def row(t):        # the cloth sinks between two ribs, most at the rim
                o = []
                for i in range(5):
                    u = i/4; P = canopy(t, f0+(f1-f0)*u); dip = 4*u*(1-u)*.055*t*t
                    C0 = [A0[q]-ax[q]*HD*t for q in range(3)]; o.append(tuple(P[q]+(C0[q]-P[q])*dip+ax[q]*dip*.35*(.4+.6*t**6) for q in range(3)))
                return o
            a, b = row(max(.001, t0)), row(t1); Q = a+b[::-1]; m = [sum(q[i] for q in Q)/len(Q) for i in range(3)]
            c1 = [b[4][i]-a[0][i] for i in range(3)]; c2 = [b[0][i]-a[4][i] for i in range(3)]
            n_ = [c1[1]*c2[2]-c1[2]*c2[1], c1[2]*c2[0]-c1[0]*c2[2], c1[0]*c2[1]-c1[1]*c2[0]]; l = math.sqrt(sum(v*v for v in n_)) or 1; n_ = [v/l for v in n_]
            inn = [A0[i]-ax[i]*HD*1.2-m[i] for i in range(3)]
            if sum(n_[i]*inn[i] for i in range(3)) > 0: n_ = [-v for v in n_]
            F.append((Q, m, n_, g, ti))
    return F
FF = faces()
OUT = ['umber>ochre1', 'ochre>umber1.4', 'ochre>umber.5', 'ochre>lemon1.4', 'lemon>ochre1.4', 'lemon', 'lemon>milk.8', 'lemon>milk1.4', 'lemon>milk2.2']; INN = ['umber>plum1.6', 'umber>plum.8', 'umber>ochre.4', 'umber>ochre1', 'umber>ochre1.6']
def draw(mir):
    eye = (0, cam.eye, 0); L = []
    for Q, m, n_, g, ti in FF:
        mm = (m[0], m[1]*mir, m[2]); nn = (n_[0], n_[1]*mir, n_[2]); v = sum(nn[i]*(eye[i]-mm[i]) for i in range(3)); b = n_[0]*.5+n_[1]*.75-n_[2]*.3
        if v > 0: col = OUT[max(0, min(8, int(1.2+b*6.6+(g % 2)*.5)))]
        else: col = INN[max(0, min(4, int(1.6-b*2.2)))]
        L.append((math.dist(mm, eye)+(1 if v <= 0 else 0), col, [S(q, mir) for q in Q]))
    B = {}
    for d, c_, P in sorted(L, key=lambda v: -v[0]): D.p(poly(ints(P, .5)), c_)
def shaft(mir, op=None):
    P = [tuple(A0[i]-ax[i]*d for i in range(3)) for d in (.05, .3, .6, .8)]; s0 = tuple(A0[i]-ax[i]*.8 for i in range(3))
    cr = [tuple(A0[i]-ax[i]*(.82+.09*math.sin(f))+dn[i]*(-.055*(1-math.cos(f)))*-1 for i in range(3)) for f in (0, .6, 1.2, 1.8, 2.5, 3.1)]
    D.p(brush([S(q, mir) for q in P], [4.5, 5, 5.5, 6], 3, .04), 'slate>night1' if mir > 0 else 'night', op)
    D.p(brush([S(q, mir) for q in P[-1:]+cr], [9, 11, 12, 12, 12, 11, 9], 4, .03, 9), 'umber>ink.8', op)
    if mir > 0: D.p(brush([(x+2, y-3) for x, y in [S(q, mir) for q in cr[:4]]], [2, 4, 4, 2], 4, .1, 9), 'rose>umber1')
    return [S(q, mir) for q in cr]
D.open('mirror', op='.8'); draw(-1); shaft(-1); D.close()
# the wet stone breaks the reflection
D.open('break')
c0 = W(UX, 0, UZ)
q = random.Random(3); d = ''
for i in range(26):
    t = i/25; y = c0[1]+6+t*150; d += lens(round(c0[0]-60+q.uniform(-230, 230)), round(y), round(q.uniform(40, 110)), round(2.4+t*3.4, 1))
D.p(d, 'slate>mist1', .5)
D.p(f'M-10 {c0[1]+50:.0f}H950V950H-10z', D.lin(0, c0[1]+40, 0, 950, (0, 'slate>night1', 0), (1, 'slate>night1', .9)))
D.close()
D.open('umbrella')
rim = [S(canopy(1, f/24*math.tau), 1) for f in range(24)]
D.p(even(blob(c0[0]-30, c0[1]+3, 92, 9, 4, 12, .06, -.03)), 'night', .5)
# back faces first, then shaft, then the front ones
eye = (0, cam.eye, 0)
def part(front):
    L = []
    for Q, m, n_, g, ti in FF:
        v = sum(n_[i]*(eye[i]-m[i]) for i in range(3)); b = n_[0]*.5+n_[1]*.75-n_[2]*.3
        if (v > 0) != front: continue
        L.append((math.dist(m, eye), (OUT[max(0, min(8, int(1.2+b*6.6+(g % 2)*.5)))] if front else INN[max(0, min(4, int(1.6-b*2.2)))]), [S(q, 1) for q in Q]))
    for d_, c_, P in sorted(L, key=lambda v: -v[0]): D.body.append(f'<path d="{poly(ints(P, .5))}" fill="{C(c_)}" stroke="{C(c_)}" stroke-width="1"/>')
part(False)
for g in range(NG):
    f = (g+.5)/NG*math.tau; P = [S(canopy(t, f), 1) for t in (.02, .25, .5, .75, 1)]; D.p(brush(P, [3, 3, 2.6, 2.4, 2], 3, .03), 'umber>plum1')
    m = canopy(.5, f); c_ = [m[i]-(A0[i]-ax[i]*HD*.6) for i in range(3)]
    if sum(c_[i]*(eye[i]-m[i]) for i in range(3)) > -.3: continue
    s2 = tuple(A0[i]-ax[i]*.42 for i in range(3)); D.p(brush([S(s2, 1), S(canopy(.55, f), 1)], [2.6, 2.4], 3, .02), 'slate>mist1')
shaft(1)
part(True)
for g in range(NG):
    f = (g+.5)/NG*math.tau; n0 = canopy(1, f); m = canopy(.5, f); c_ = [m[i]-(A0[i]-ax[i]*HD*.6) for i in range(3)]
    if sum(c_[i]*(eye[i]-m[i]) for i in range(3)) > 0:
        P = [S(canopy(t, f), 1) for t in (.02, .25, .5, .75, 1)]; D.p(brush(P, [2, 2.6, 2.6, 2.4, 2], 3, .1), 'sand>milk1', .75); e = S(n0, 1); D.el(e[0], e[1], 3.4, 3.4, 'umber>ink1')
a, b = S(tuple(A0[i]-ax[i]*.01 for i in range(3)), 1), S(tuple(A0[i]+ax[i]*.07 for i in range(3)), 1); D.p(brush([a, b], [8, 4], 3, .02), 'umber>ink1')
D.close()
# ---------------------------------------------------------------- rings of drops, a leaf
D.open('drops')
D.p(even([(650, 802), (690, 784), (760, 784), (850, 800), (960, 792), (960, 846), (860, 858), (760, 846), (690, 836), (656, 822)]), 'milk', .3); D.p(even([(710, 808), (780, 798), (860, 812), (810, 826), (730, 824)]), 'milk', .35)
for x, y, w in ((730, 676, 66), (806, 800, 96), (560, 880, 110), (160, 880, 90), (110, 690, 54), (700, 566, 34), (780, 600, 40), (250, 610, 36), (880, 700, 60)):
    D.s_(f'M{x-w/2:.0f} {y}a{w/2:.0f} {w*.11:.0f} 0 1 0 {w} 0a{w/2:.0f} {w*.11:.0f} 0 1 0 {-w} 0', 'milk', 2, .7)
    if w > 50: D.s_(f'M{x-w*.24:.0f} {y}a{w*.24:.0f} {w*.055:.0f} 0 1 0 {w*.48:.0f} 0a{w*.24:.0f} {w*.055:.0f} 0 1 0 {-w*.48:.0f} 0', 'milk', 1.6, .6)
D.close()
print(D.save('../umbrella.svg'))
