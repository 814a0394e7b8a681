from body import *
TUBES.update(orchid='#C58DB4', pine='#84503A')
D = Doc('cq', 'Two pairs of hands in one red string'); r = random.Random(6); D.tooth(step=40)
LX, LY = .72, -.7                      # light comes from above right
# ---------------------------------------------------------------- ground: pink into violet
D.p('M-10-10H950V950H-10z', D.rad(0, 0, 1, (0, 'orchid>milk2.7'), (.45, 'orchid>milk1.1'), (1, 'orchid>dusk1.5'), tf='translate(520 430) scale(640 640)'))
D.grain(D.lin(0, 0, 940, 940, (0, 'milk', .35), (1, 'plum', .35)))
# ---------------------------------------------------------------- one hand: points in local units, palm 100 high, fingers up, thumb to the left (a right hand seen on its back)
def strip(P, W, tip=True, step=13):
    """a limb whose width changes smoothly; round at its far end. W: (place along it 0..1, width)"""
    S = resample(P, step); N = len(S); A, B = [], []
    for i, q in enumerate(S):
        a, b = S[max(0, i-1)], S[min(N-1, i+1)]; tx, ty = b[0]-a[0], b[1]-a[1]; L = math.hypot(tx, ty) or 1; t = i/(N-1)
        for (t0, w0), (t1, w1) in zip(W, W[1:]):
            if t <= t1+1e-6: u = (t-t0)/(t1-t0); u = u*u*(3-2*u); w = (w0+(w1-w0)*u)/2; break
        A.append((q[0]-ty/L*w, q[1]+tx/L*w)); B.append((q[0]+ty/L*w, q[1]-tx/L*w))
    if tip:
        a = math.atan2(S[-1][1]-S[-2][1], S[-1][0]-S[-2][0]); w = W[-1][1]/2; A += [(S[-1][0]+w*math.cos(a+v), S[-1][1]+w*math.sin(a+v)) for v in (1.0, .33, -.33, -1.0)]
    return A+B[::-1]
def area(P): return sum(P[i-1][0]*P[i][1]-P[i][0]*P[i-1][1] for i in range(len(P)))
class Hand:
    MCP = dict(i=(-29, -95), m=(-8, -102), r=(14, -98), l=(33, -85)); LEN = dict(i=98, m=108, r=101, l=81); WID = dict(i=26, m=26.5, r=25, l=22)
    def __init__(s, x, y, rot, mir, k, pose, base, shade, light, nail, arm, line, bones=1.0):
        a = math.radians(rot); s.o, s.c, s.s, s.m, s.k, s.b, s.sh, s.li, s.nl, s.arm, s.pose, s.bones, s.ln = (x, y), math.cos(a), math.sin(a), mir, k, base, shade, light, nail, arm, pose, bones, line
        s.J = {}
        for f in 'imrl':
            p = s.MCP[f]; P = [p]
            for seg, an in zip((.46, .30, .22), pose[f]): t = math.radians(an); L = s.LEN[f]*seg*pose.get('len', {}).get(f, 1); p = (p[0]+L*math.sin(t), p[1]-L*math.cos(t)); P.append(p)
            s.J[f] = P
        p = (-24, -29); P = [p]
        for L, an in zip((50, 44, 32) if pose.get('len') else (44, 40, 29), pose['t']): t = math.radians(an); p = (p[0]+L*math.sin(t), p[1]-L*math.cos(t)); P.append(p)
        s.J['t'] = P; s.shapes()
    def T(s, P): return [(s.o[0]+s.k*(q[0]*s.m*s.c-q[1]*s.s), s.o[1]+s.k*(q[0]*s.m*s.s+q[1]*s.c))+tuple(q[2:]) for q in P]
    def loc(s, f, j, off=0):
        P = s.J[f]; i = min(2, int(j)); u = j-i; a, b = P[i], P[i+1]; L = math.hypot(b[0]-a[0], b[1]-a[1]); return a[0]+(b[0]-a[0])*u-(b[1]-a[1])/L*off, a[1]+(b[1]-a[1])*u+(b[0]-a[0])/L*off
    def pt(s, f, j, off=0): return s.T([s.loc(f, j, off)])[0]
    def shapes(s):
        k, o = s.k, {}
        for f in 'imrl':
            P, w = s.J[f], s.WID[f]*k; q = s.MCP[f]; B = s.bones
            o[f] = even(strip(s.T([(q[0]*.9, q[1]+24)]+P), [(0, w*.98), (.2, w*1.02), (.36, w*.95), (.54, w*.99*B), (.68, w*.88), (.8, w*.88*B), (.9, w*.82), (1, w*.66)]))
        o['t'] = even(strip(s.T([(-2, -2)]+s.J['t']), [(0, 40*k), (.3, 38*k), (.52, 30*k*s.bones), (.66, 27*k), (.78, 28*k*s.bones), (.9, 25*k), (1, 18*k)]))
        a = math.radians(s.arm); e = (math.sin(a)*420, math.cos(a)*420); s.e = e
        A = strip(s.T([(0, -14), (e[0]*.05, 22), (e[0]*.4, 8+e[1]*.4), e]), [(0, 52*k), (.09, 51*k), (.3, 62*k), (.6, 82*k), (1, 92*k)], False, 40)
        P = s.T([(-17, 16), (-26, -6), (-41, -30), (-52, -56), (-47, -80), (-41, -94), (-36, -108), (-24, -109), (-16, -113), (-3, -116), (6, -111), (19, -111), (26, -104), (38, -97), (45, -84), (43, -62), (37, -34), (29, -10), (18, 16)])
        if area(P)*area(A) < 0: P = P[::-1]
        o['a'] = even(A, prec=0)+curve(P)
        s.d = o; s.id = {q: D.shape(d) for q, d in o.items()}
    def lit(s, name, dx):
        """fill with the shade, then the same shape moved to the light inside it"""
        i = s.id[name]; D.gid += 1; c = f'{D.id}-c{D.gid}'; D.defs.append(f'<clipPath id="{c}"><use href="#{i}"/></clipPath>')
        D.use(i, s.sh); D.open(clip=c); D.use(i, s.b, round(LX*dx, 1), round(LY*dx, 1)); return c
    def finger(s, f, nail=True, crease=True):
        s.lit(f, {'t': 9, 'l': 7}.get(f, 8))
        if crease:
            w = (s.WID.get(f, 27))*.26; j = 2 if f == 't' else 1; p = []
            for dj, m in ((-.1, 1), (.08, .8)): a, b, c = s.loc(f, j+dj, -w*m), s.loc(f, j+dj+.05*(1 if dj > 0 else -1), 0), s.loc(f, j+dj, w*m); p.append(curve(s.T([a, b, c]), False))
            D.s_(''.join(p), s.ln, 2)
        D.close()
        if nail:
            w = s.WID.get(f, 28)*.29; D.p(curve(s.T([s.loc(f, 2.34, -w*.8), s.loc(f, 2.34, w*.8), s.loc(f, 2.66, w), s.loc(f, 2.98, w*.72), s.loc(f, 3.04, 0), s.loc(f, 2.98, -w*.72), s.loc(f, 2.66, -w)])), s.nl)
            D.s_(curve(s.T([s.loc(f, 2.5, -w*.34), s.loc(f, 2.84, -w*.3)]), False), s.li, 2, .8)
    def back(s, tendons):
        s.lit('a', 11)
        for f in 'imrl':
            q = s.MCP[f]; a = math.radians(s.pose[f][0]); c_, s_ = math.cos(a), math.sin(a); P = [(q[0]+u*c_-v*s_, q[1]+u*s_+v*c_) for u, v in ((-6, 3), (-3.4, -1.4), (0, -2.6), (3.4, -1.4), (6, 3))]
            D.s_(curve(s.T(P if tendons else P[1:4]), False), s.ln, 2, None if tendons else .7)
            D.p(poly(s.T([(q[0]*.9-2, q[1]+12), (q[0]*.9+2, q[1]+12), (q[0]*.5+.8, -34), (q[0]*.5-.8, -34)])), s.li, .5 if tendons else .28)
        D.close()
    def sleeve(s, d0, base, shade, light, rib, rw=26):
        e = s.e; L = math.hypot(*e); u = (e[0]/L, e[1]/L); m = (-u[1], u[0]); at = lambda d, v: (u[0]*d+m[0]*v, u[1]*d+m[1]*v)
        W = lambda d: 30+d*.085
        body = curve(s.T([at(d0+rw, -W(d0)-8)+('k',), at(d0+rw+60, -W(d0)-16), at(d0+rw+170, -W(d0)-24), at(460, -78)+('k',), at(460, 78)+('k',), at(d0+rw+170, W(d0)+24), at(d0+rw+60, W(d0)+16), at(d0+rw, W(d0)+8)+('k',)]))
        D.open(clip=D.clip(body)); D.p(body, shade); s.body_ = body; D.use(D.shape(body), base, round(LX*20, 1), round(LY*20, 1))
        q = random.Random(int(s.o[0])); 
        for i in range(5): d = d0+rw+14+i*36+q.uniform(-6, 6); D.s_(curve(s.T([at(d, W(d)+20), at(d+14, W(d)*.5), at(d+10, q.uniform(-10, 10))]), False), shade, 4, .8)
        D.close()
        cuff = curve(s.T([at(d0, -W(d0)-3)+('k',), at(d0-3, 0), at(d0, W(d0)+3)+('k',), at(d0+rw*.5, W(d0)+8), at(d0+rw+3, W(d0)+7)+('k',), at(d0+rw, 0), at(d0+rw+3, -W(d0)-7)+('k',), at(d0+rw*.5, -W(d0)-8)]))
        D.p(cuff, light)
        if rib: D.s_(''.join(poly(s.T([at(d0+3, v), at(d0+rw-1, v*1.08)]), False) for v in [x*W(d0)*.25 for x in range(-4, 5)]), base, 3)
        return body+cuff
OPEN = dict(i=(-14, -20, -12), m=(-1, 0, 8), r=(12, 20, 30), l=(30, 38, 48), t=(-60, -46, -30))
OPEN2 = dict(i=(-17, -12, 0), m=(-2, 8, 18), r=(12, 24, 34), l=(28, 46, 58), t=(-66, -44, -22))
PINCH = dict(i=(-20, -58, -88), m=(0, -12, -26), r=(13, 4, -8), l=(30, 20, 10), t=(-48, -24, -6), len=dict(i=.95))
PINCH2 = dict(i=(-24, -60, -86), m=(5, -4, -22), r=(18, 12, 0), l=(36, 30, 18), t=(-50, -24, -8), len=dict(i=.95))
old = dict(base='rose>sand2.9', shade='rose>umber.3', light='sand>milk2', nail='rose>milk2', line='rose>umber.9'); yng = dict(base='pine>rose.5', shade='umber>pine1', light='pine>rose2', nail='lemon', line='umber>plum.6')
K = 1.44
def at(x, y, rot, t=-9):
    a = math.radians(t); return 470+(x-470)*math.cos(a)-(y-470)*math.sin(a), 470+(x-470)*math.sin(a)+(y-470)*math.cos(a), rot+t
A1 = Hand(*at(150, 716, 54), -1, K, OPEN, arm=16, bones=1.09, **old)
A2 = Hand(*at(776, 722, -52), 1, K, OPEN2, arm=-14, bones=1.09, **old)
B1 = Hand(*at(236, 196, 158), 1, K, PINCH, arm=12, **yng)
B2 = Hand(*at(716, 170, -160), -1, K, PINCH2, arm=-8, **yng)
HS = [A1, A2, B1, B2]
# ---------------------------------------------------------------- the string, one loop: over the back of four fingers, between two finger tips
def hook(h, f, j, first=-1):
    w = h.WID.get(f, 27)*.52; return h.pt(f, j, w*first), h.pt(f, j+.05), h.pt(f, j, -w*first)
def tipp(h): a, b = h.pt('i', 3), h.pt('t', 3); return ((a[0]+b[0])/2, (a[1]+b[1])/2)
HT1, HT2, HI1, HI2 = hook(A1, 't', 2.3, -1), hook(A2, 't', 2.3, -1), hook(A1, 'i', 2.0, 1), hook(A2, 'i', 1.9, 1)
b1, b2 = tipp(B1), tipp(B2)
def seg(a, b, sag=0, k=0): m = ((a[0]+b[0])/2+k, (a[1]+b[1])/2+sag); return curve([a, m, b], False)
def curl(a, b):
    m = ((a[0]+b[0])/2, (a[1]+b[1])/2); return curve([a, (m[0]-44, m[1]+40), (m[0]+2, m[1]+54), (m[0]+30, m[1]+34), (m[0]+18, m[1]+8), (m[0]-4, m[1]+20), (m[0]+6, m[1]+48), (m[0]+48, m[1]+34), b], False)
LINES = [seg(HT1[0], HT2[0], 12), seg(HT2[2], b1, 4), seg(b1, HI1[0], 3), curl(HI1[2], HI2[2]), seg(HI2[0], b2, 3), seg(b2, HT1[2], 4)]
SL = D.shape(''.join(LINES)); W_ = 9
def string(col, w): D.body.append(f'<use href="#{SL}" fill="none" stroke="{C(col)}" stroke-width="{w}"/>')
D.open('shade', tf='translate(-30 44)')
for h in HS:
    for q in 'aimrlt': D.use(h.id[q], 'orchid>dusk2')
string('orchid>dusk2', W_); D.close()
def band(h, H): D.s_(curve(list(H), False), 'poppy', W_); D.s_(curve([(x+1.5, y-1.5) for x, y in H], False), 'poppy>rose2', 2)
D.open('under')
for h in (B1, B2): h.finger('t', False, False)
D.close()
D.open('string'); string('poppy', W_); D.body.append(f'<use href="#{SL}" fill="none" stroke="{C("poppy>rose2")}" stroke-width="2" transform="translate(1 -2)" stroke-dasharray="7 9"/>'); D.close()
for i, h in enumerate(HS):
    D.open(f'h{i}')
    if i < 2:
        h.finger('t')
        for f in 'lrmi': h.finger(f)
        h.back(True)
    else:
        for f in 'lrm': h.finger(f)
        h.finger('i', False); h.back(False)
    D.close()
for h, H in ((A1, HT1), (A2, HT2), (A1, HI1), (A2, HI2)): band(h, H)
for h, S in ((A1, ((20, -50, 3), (4, -36, 2.4), (28, -66, 2.6), (-20, -52, 2))), (A2, ((24, -52, 3), (-12, -44, 2.4), (30, -34, 2.2), (8, -26, 2)))):
    for x, y, q in S: p = h.T([(x, y)])[0]; D.el(p[0], p[1], q*1.5, q*1.2, 'rose>umber1', .6)
R = [A1.loc('r', .42, o) for o in (-13.4, -7, 0, 7, 13.4)]; D.s_(curve(A1.T(R), False), 'ochre>umber.6', 8, cap='butt'); D.s_(curve(A1.T([(x-1, y-2) for x, y in R[2:4]]), False), 'sand>milk2', 3)
A1.sleeve(66, 'fresh>moss.6', 'moss>fresh1', 'fresh>sand.8', True, 40); A2.sleeve(56, 'fresh>moss.6', 'moss>fresh1', 'fresh>sand.8', True, 40)
B1.sleeve(86, 'lemon>ochre.4', 'ochre>lemon1', 'lemon>milk1', False, 30); B2.sleeve(52, 'lemon>ochre.4', 'ochre>lemon1', 'lemon>milk1', False, 30)
print(D.save('../cord.svg'))
