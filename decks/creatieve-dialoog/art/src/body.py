"""body.py - people and things from joints in metres, thrown on the page by a View; their cast shadow on the ground comes from the same joints."""
from planes import *
TUBES.update(lemon='#F1D543', poppy='#C63A30', fresh='#6DA64C')   # three clear tubes for pictures in which one colour leads
def capsule(p, r, q, s):
    """two circles and what lies between them, as one small path; always the same sense of turning"""
    d = math.hypot(q[0]-p[0], q[1]-p[1])
    if d <= abs(r-s)+.01:
        (x, y), r = (p, r) if r >= s else (q, s)
        return f'M{n(x-r)} {n(y)}a{n(r)} {n(r)} 0 1 1 {n(2*r)} 0a{n(r)} {n(r)} 0 1 1 {n(-2*r)} 0z'
    t = math.atan2(q[1]-p[1], q[0]-p[0]); f = math.acos((r-s)/d)
    at = lambda c, k, a: (round(c[0]+k*math.cos(a), 1), round(c[1]+k*math.sin(a), 1))
    a, b, c, e = at(p, r, t-f), at(q, s, t-f), at(q, s, t+f), at(p, r, t+f)
    return f'M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}A{n(s)} {n(s)} 0 {int(s > r)} 1 {n(c[0])} {n(c[1])}L{n(e[0])} {n(e[1])}A{n(r)} {n(r)} 0 {int(r >= s)} 1 {n(a[0])} {n(a[1])}z'
def disc(p, r): return capsule(p, r, p, r)
def chain(P, R): return ''.join(capsule(P[i], R[i], P[i+1], R[i+1]) for i in range(len(P)-1))
def balls(P, R, N=22):
    """the tight skin round circles"""
    return hull([(x+q*math.cos(math.tau*i/N), y+q*math.sin(math.tau*i/N)) for (x, y), q in zip(P, R) for i in range(N)])
class Frame:
    """a place on the ground: (forward, up, left) in metres -> world; heading 0 = to the right, 90 = away; roll leans to the left, degrees"""
    def __init__(s, V, x, z, head=0, k=1, roll=0):
        a, b = math.radians(head), math.radians(roll); s.V, s.x, s.z, s.k, s.c, s.s, s.rc, s.rs = V, x, z, k, math.cos(a), math.sin(a), math.cos(b), math.sin(b)
    def w(s, f, u, l):
        f, u, l = f*s.k, u*s.k, l*s.k; l, u = l*s.rc+u*s.rs, u*s.rc-l*s.rs
        return s.x+f*s.c-l*s.s, u, s.z+f*s.s+l*s.c
    def __call__(s, f, u, l=0): return s.V(*s.w(f, u, l))
    def r(s, m, f=0, u=1, l=0): return m*s.k*s.V.f/s.V.depth(*s.w(f, u, l))
class Cast:
    """collects shadows: sun = direction light travels (y < 0)"""
    def __init__(s, V, sun): s.V, s.sun, s.d = V, sun, []
    def add(s, F, J, R):
        G = []
        for j, m in zip(J, R):
            x, y, z = F.w(*j); t = max(0, y)/-s.sun[1]; G.append(ring3(s.V, x+s.sun[0]*t, 0, z+s.sun[2]*t, m*F.k, 10))
        for a, b in zip(G, G[1:] or G): s.d.append(poly(ints(hull(a+b))))
    def draw(s, D, col, op=None): D.p(''.join(s.d), col, op)
def limb(D, F, J, R, col, cast=None):
    """J: joints (f, u, l); R: radii in metres"""
    if col: D.p(chain([F(*j) for j in J], [F.r(m, *j) for j, m in zip(J, R)]), col)
    if cast: cast.add(F, J, R)
def mass(D, F, J, R, col, cast=None, N=32):
    P = balls([F(*j) for j in J], [F.r(m, *j) for j, m in zip(J, R)], N)
    if col: D.p(poly(ints(P, .5)), col)
    if cast: cast.add(F, J, R); cast.add(F, J[::-1][:1]+J[:1], R[::-1][:1]+R[:1])
    return P
