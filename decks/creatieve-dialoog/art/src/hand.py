"""hand.py - one hand with five fingers from their angles, its arm and sleeve, in two tones (on top of body.py)."""
from body import *
# points in local units, palm 100 high, fingers up, thumb to the left (a right hand seen on its back)
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
    D, L = None, (.72, -.7)        # the document; towards the light, which comes from above right
    MCP = dict(i=(-29, -95), m=(-8, -102), r=(14, -98), l=(33, -85)); LEN = dict(i=98, m=108, r=101, l=81); WID = dict(i=26, m=26.5, r=25, l=22)
    def __init__(s, x, y, rot, mir, k, pose, base, shade, light, nail, arm, line, bones=1.0, reach=420, fat=1.0):
        a = math.radians(rot); s.reach, s.fat, s.o, s.c, s.s, s.m, s.k, s.b, s.sh, s.li, s.nl, s.arm, s.pose, s.bones, s.ln = reach, fat, (x, y), math.cos(a), math.sin(a), mir, k, base, shade, light, nail, arm, pose, bones, line
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
            P, w = s.J[f], s.WID[f]*k*s.fat; q = s.MCP[f]; B = s.bones
            o[f] = even(strip(s.T([(q[0]*.9, q[1]+24)]+P), [(0, w*.98), (.2, w*1.02), (.36, w*.95), (.54, w*.99*B), (.68, w*.88), (.8, w*.88*B), (.9, w*.82), (1, w*.66)]))
        o['t'] = even(strip(s.T([(-2, -2)]+s.J['t']), [(0, 40*k), (.3, 38*k), (.52, 30*k*s.bones), (.66, 27*k*s.fat), (.78, 28*k*s.bones*s.fat), (.9, 25*k*s.fat), (1, 18*k*s.fat)]))
        a = math.radians(s.arm); e = (math.sin(a)*s.reach, math.cos(a)*s.reach); s.e = e
        A = strip(s.T([(0, -14), (e[0]*.05, 22), (e[0]*.4, 8+e[1]*.4), e]), [(0, 52*k), (.09, 51*k), (.3, 62*k), (.6, 82*k), (1, 92*k)] if s.reach > 200 else [(0, 52*k), (1, 50*k)], False, 40)
        P = s.T([(-17, 16), (-26, -6), (-41, -30), (-52, -56), (-47, -80), (-41, -94), (-36, -108), (-24, -109), (-16, -113), (-3, -116), (6, -111), (19, -111), (26, -104), (38, -97), (45, -84), (43, -62), (37, -34), (29, -10), (18, 16)])
        if area(P)*area(A) < 0: P = P[::-1]
        o['a'] = even(A, prec=0)+curve(P)
        s.d = o; s.id = {q: s.D.shape(d) for q, d in o.items()}
    def lit(s, name, dx):
        """fill with the shade, then the same shape moved to the light inside it"""
        i = s.id[name]; s.D.gid += 1; c = f'{s.D.id}-c{s.D.gid}'; s.D.defs.append(f'<clipPath id="{c}"><use href="#{i}"/></clipPath>')
        s.D.use(i, s.sh); s.D.open(clip=c); s.D.use(i, s.b, round(s.L[0]*dx, 1), round(s.L[1]*dx, 1)); return c
    def finger(s, f, nail=True, crease=True):
        s.lit(f, {'t': 9, 'l': 7}.get(f, 8)*min(1, s.k))
        if crease:
            w = (s.WID.get(f, 27))*.26; j = 2 if f == 't' else 1; p = []
            for dj, m in ((-.1, 1), (.08, .8)): a, b, c = s.loc(f, j+dj, -w*m), s.loc(f, j+dj+.05*(1 if dj > 0 else -1), 0), s.loc(f, j+dj, w*m); p.append(curve(s.T([a, b, c]), False))
            s.D.s_(''.join(p), s.ln, 2 if s.k > 1 else 1.2)
        s.D.close()
        if nail:
            w = s.WID.get(f, 28)*.29; s.D.p(curve(s.T([s.loc(f, 2.34, -w*.8), s.loc(f, 2.34, w*.8), s.loc(f, 2.66, w), s.loc(f, 2.98, w*.72), s.loc(f, 3.04, 0), s.loc(f, 2.98, -w*.72), s.loc(f, 2.66, -w)])), s.nl)
            s.D.s_(curve(s.T([s.loc(f, 2.5, -w*.34), s.loc(f, 2.84, -w*.3)]), False), s.li, 2 if s.k > 1 else 1.2, .8)
    def back(s, tendons):
        s.lit('a', 11*min(1, s.k))
        for f in 'imrl':
            q = s.MCP[f]; a = math.radians(s.pose[f][0]); c_, s_ = math.cos(a), math.sin(a); P = [(q[0]+u*c_-v*s_, q[1]+u*s_+v*c_) for u, v in ((-6, 3), (-3.4, -1.4), (0, -2.6), (3.4, -1.4), (6, 3))]
            s.D.s_(curve(s.T(P if tendons else P[1:4]), False), s.ln, 2 if s.k > 1 else 1.2, None if tendons else .7)
            s.D.p(poly(s.T([(q[0]*.9-2, q[1]+12), (q[0]*.9+2, q[1]+12), (q[0]*.5+.8, -34), (q[0]*.5-.8, -34)])), s.li, .5 if tendons else .28)
        s.D.close()
    def sleeve(s, d0, base, shade, light, rib, rw=26):
        e = s.e; L = math.hypot(*e); u = (e[0]/L, e[1]/L); m = (-u[1], u[0]); at = lambda d, v: (u[0]*d+m[0]*v, u[1]*d+m[1]*v)
        W = lambda d: 30+d*.085
        body = curve(s.T([at(d0+rw, -W(d0)-8)+('k',), at(d0+rw+60, -W(d0)-16), at(d0+rw+170, -W(d0)-24), at(460, -78)+('k',), at(460, 78)+('k',), at(d0+rw+170, W(d0)+24), at(d0+rw+60, W(d0)+16), at(d0+rw, W(d0)+8)+('k',)]))
        s.D.open(clip=s.D.clip(body)); s.D.p(body, shade); s.body_ = body; s.D.use(s.D.shape(body), base, round(s.L[0]*20, 1), round(s.L[1]*20, 1))
        q = random.Random(int(s.o[0])); 
        for i in range(5): d = d0+rw+14+i*36+q.uniform(-6, 6); s.D.s_(curve(s.T([at(d, W(d)+20), at(d+14, W(d)*.5), at(d+10, q.uniform(-10, 10))]), False), shade, 4, .8)
        s.D.close()
        cuff = curve(s.T([at(d0, -W(d0)-3)+('k',), at(d0-3, 0), at(d0, W(d0)+3)+('k',), at(d0+rw*.5, W(d0)+8), at(d0+rw+3, W(d0)+7)+('k',), at(d0+rw, 0), at(d0+rw+3, -W(d0)-7)+('k',), at(d0+rw*.5, -W(d0)-8)]))
        s.D.p(cuff, light)
        if rib: s.D.s_(''.join(poly(s.T([at(d0+3, v), at(d0+rw-1, v*1.08)]), False) for v in [x*W(d0)*.25 for x in range(-4, 5)]), base, 3)
        return body+cuff
