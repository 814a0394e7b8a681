"""soft.py - cloth as a surface in space, cut into flat tones: contours of a shaded field (on top of planes.py)."""
from planes import *
import body   # its three clear tubes
def seg(p, a, b):
    """distance from p to the line a-b"""
    (x, y), (ax, ay), (bx, by) = p, a, b; dx, dy = bx-ax, by-ay; L = dx*dx+dy*dy
    t = max(0, min(1, ((x-ax)*dx+(y-ay)*dy)/L)) if L else 0
    return math.hypot(x-ax-dx*t, y-ay-dy*t), t
def ridge(p, line, a, w):
    """height of a fold along a line of hand points: a high, w wide, lower towards both ends"""
    best = 9; tt = 0; N = len(line)-1
    for i in range(N):
        d, t = seg(p, line[i], line[i+1])
        if d < best: best, tt = d, (i+t)/N
    return a*math.exp(-(best/w)**2)*(.35+.65*math.sin(math.pi*min(1, max(0, tt)))) if best < 3*w else 0
def contours(F, level):
    """closed outlines (in grid units) of F > level; F[j][i], the rim counts as below"""
    H, W = len(F), len(F[0]); g = lambda i, j: F[j][i]-level if 0 <= i < W and 0 <= j < H else -1e-6
    S = {}
    def cr(a, b):
        (i, j), (k, l) = a, b; u, v = g(i, j), g(k, l); t = u/(u-v) if u != v else .5; return (a, b) if a < b else (b, a), (i+(k-i)*t, j+(l-j)*t)
    pos = {}
    for j in range(-1, H):
        for i in range(-1, W):
            c = [(i, j), (i+1, j), (i+1, j+1), (i, j+1)]; s = [g(*q) > 0 for q in c]
            if all(s) or not any(s): continue
            E = []
            for k in range(4):
                if s[k] != s[(k+1) % 4]: e, q = cr(c[k], c[(k+1) % 4]); pos[e] = q; E.append((e, s[k]))
            out = [e for e, x in E if x]; inn = [e for e, x in E if not x]      # inside on the left while walking
            for a, b in zip(out, inn): S[a] = b
    loops = []
    while S:
        a, b = S.popitem(); L = [a]
        while b in S: L.append(b); b = S.pop(b)
        loops.append([pos[e] for e in L])
    return loops
def thin(P, step):
    """fewer points: keep those at least `step` apart"""
    o = [P[0]]
    for q in P[1:]:
        if math.hypot(q[0]-o[-1][0], q[1]-o[-1][1]) >= step: o.append(q)
    return o
class Sheet:
    """a surface S(u, v) -> (x, y, z), u and v from 0 to 1, seen through V; shade by the light, blur a little, cut into tones"""
    def __init__(s, V, S, light, nu=64, nv=64, blur=2, inside=None):
        s.V, s.S, s.nu, s.nv = V, S, nu, nv; l = math.sqrt(sum(q*q for q in light)); L = [q/l for q in light]
        s.P = [[S(i/nu, j/nv) for i in range(nu+1)] for j in range(nv+1)]
        F = []
        for j in range(nv+1):
            row = []
            for i in range(nu+1):
                a, b = s.P[j][max(0, i-1)], s.P[j][min(nu, i+1)]; c, d = s.P[max(0, j-1)][i], s.P[min(nv, j+1)][i]
                p = [b[k]-a[k] for k in range(3)]; q = [d[k]-c[k] for k in range(3)]
                m = (p[1]*q[2]-p[2]*q[1], p[2]*q[0]-p[0]*q[2], p[0]*q[1]-p[1]*q[0]); h = math.sqrt(sum(v*v for v in m)) or 1
                if m[1] < 0: h = -h
                row.append(sum(m[k]*L[k] for k in range(3))/h)
            F.append(row)
        for _ in range(blur):
            G = [[sum(F[min(nv, max(0, j+y))][min(nu, max(0, i+x))]*w for x, y, w in ((0, 0, 4), (1, 0, 2), (-1, 0, 2), (0, 1, 2), (0, -1, 2), (1, 1, 1), (-1, 1, 1), (1, -1, 1), (-1, -1, 1)))/16 for i in range(nu+1)] for j in range(nv+1)]
            F = G
        s.F = F; s.inside = inside
    def at(s, i, j):
        i, j = max(0, min(s.nu, i)), max(0, min(s.nv, j)); a, b = min(s.nu-1, int(i)), min(s.nv-1, int(j)); t, w = i-a, j-b
        P = s.P; return tuple((P[b][a][k]*(1-t)+P[b][a+1][k]*t)*(1-w)+(P[b+1][a][k]*(1-t)+P[b+1][a+1][k]*t)*w for k in range(3))
    def rim(s, step=9):
        """the outline on the page: the domain's edge, or the edge of inside(u, v) > 0"""
        if s.inside:
            G = [[s.inside(i/s.nu, j/s.nv) for i in range(s.nu+1)] for j in range(s.nv+1)]
            L = max(contours(G, 0), key=len)
        else: L = [(i, 0) for i in range(s.nu)]+[(s.nu, j) for j in range(s.nv)]+[(i, s.nv) for i in range(s.nu, 0, -1)]+[(0, j) for j in range(s.nv, 0, -1)]
        return thin([s.V(*s.at(*q)) for q in L], step)
    def field(s, f): return [[f(*s.P[j][i]) for i in range(s.nu+1)] for j in range(s.nv+1)]
    def cut(s, F, level, step=10, least=9):
        """path of the parts of the sheet where F > level"""
        d = ''
        for L in contours(F, level):
            P = thin([s.V(*s.at(*q)) for q in L], step)
            if len(P) < 4: continue
            a, b, c, e = bbox(P)
            if max(c-a, e-b) < least*3 or min(c-a, e-b) < least: continue
            d += even(P, True, 0)
        return d
    def levels(s, shares):
        """thresholds so that the given shares of the sheet are lighter"""
        v = sorted((s.F[j][i] for j in range(s.nv+1) for i in range(s.nu+1) if not s.inside or s.inside(i/s.nu, j/s.nv) > 0), reverse=True)
        return [v[min(len(v)-1, int(len(v)*q))] for q in shares]
