"""planes.py - planes, views and turned or leafy solids on top of pc.py, shared by several pictures."""
from pc import *

class View:
    """camera with a pitch: eye (x, y, z) in metres, looking towards +z, nose down by `pitch` degrees; centre cx, cy"""
    def __init__(s, f, eye, pitch=0, cx=470, cy=470, yaw=0):
        s.f, s.eye, s.cx, s.cy = f, eye, cx, cy
        a, b = math.radians(pitch), math.radians(yaw); s.c, s.s, s.cy_, s.sy_ = math.cos(a), math.sin(a), math.cos(b), math.sin(b)
    def __call__(s, X, Y, Z):
        x, y, z = X-s.eye[0], Y-s.eye[1], Z-s.eye[2]
        x, z = x*s.cy_-z*s.sy_, x*s.sy_+z*s.cy_
        y, z = y*s.c+z*s.s, z*s.c-y*s.s
        return s.cx+s.f*x/z, s.cy-s.f*y/z
    def depth(s, X, Y, Z):
        x, y, z = X-s.eye[0], Y-s.eye[1], Z-s.eye[2]; z = x*s.sy_+z*s.cy_
        return z*s.c-y*s.s

PAGE = [(-10, -10), (950, -10), (950, 950), (-10, 950)]
def ints(P, q=1): return [(round(x/q)*q, round(y/q)*q) for x, y in P]
def box(a, b, c, d): return [(a, b), (c, b), (c, d), (a, d)]
def mix(a, b, t): return tuple(u+(v-u)*t for u, v in zip(a, b))
def chaikin(P, k=.24):
    o = []
    for i in range(len(P)):
        a, b = P[i], P[(i+1) % len(P)]; o += [mix(a, b, k), mix(a, b, 1-k)]
    return o
def hull(P):
    P = sorted(set((round(x, 1), round(y, 1)) for x, y in P)); H = []
    for Q in (P, P[::-1]):
        h = []
        for p in Q:
            while len(h) > 1 and (h[-1][0]-h[-2][0])*(p[1]-h[-2][1])-(h[-1][1]-h[-2][1])*(p[0]-h[-2][0]) <= 0: h.pop()
            h.append(p)
        H += h[:-1]
    return H
def fog(D, top, y1, op=1, col='milk', base='milk>mist2', seed=1, x0=-6, x1=946, amp=2.4, wl=90):
    """a bank with a cut top that dissolves downward"""
    t = min(q[1] for q in top)
    D.p(below(top, y=y1, seed=seed, amp=amp, wl=wl, x0=x0, x1=x1), D.lin(0, t, 0, y1, (0, col, round(.95*op, 2)), (.35, base, round(.7*op, 2)), (1, base, 0)))
def ring3(V, x, y, z, q, N=32, a0=0, a1=math.tau):
    return [V(x+q*math.cos(a0+(a1-a0)*i/N), y, z+q*math.sin(a0+(a1-a0)*i/N)) for i in range(N+(a1-a0 < 6.28))]
def lathe(V, x, z, prof, N=28):
    """outline of a turned body; prof: [(height, radius)]"""
    return hull([p for h, q in prof for p in ring3(V, x, h, z, q, N)])
class Leaf3:
    """a leaf in space: foot, azimuth (0 = to the right, 90 = away), elevation, length, width, how far it droops and folds"""
    def __init__(s, at, az, el, L, w, droop=.4, fold=.15, k=7, tip=1.0):
        a, e = math.radians(az), math.radians(el); s.mid, s.a, s.b = [], [], []
        dx, dz = math.cos(a), math.sin(a); px, pz = -math.sin(a), math.cos(a); x, y, z = at
        for i in range(k+1):
            t = i/k; s.mid.append((x, y, z)); hw = w*math.sin(math.pi*min(1, t**.8*tip))**.85*(1 if t < 1 else 0)/2 if 0 < t < 1 else 0
            up = fold*hw; s.a.append((x+px*hw, y+up, z+pz*hw)); s.b.append((x-px*hw, y+up, z-pz*hw))
            q = e-droop*t*1.6; x, y, z = x+dx*math.cos(q)*L/k, y+math.sin(q)*L/k, z+dz*math.cos(q)*L/k
    def outline(s): return s.a[:-1]+[s.mid[-1]]+s.b[-2:0:-1]
    def halves(s): return [s.a[:-1]+[s.mid[-1]]+s.mid[-2:0:-1], s.b[:-1]+[s.mid[-1]]+s.mid[-2:0:-1]]
def smooth(P, corners=()):
    return curve([tuple(p)+(('k',) if i in corners else ()) for i, p in enumerate(P)])
def folds(D, xs, top, bot, tones, sd, sag=5):
    """cloth hanging in folds: xs = [(x at the top, x at the foot)]"""
    q = random.Random(sd)
    for i in range(len(xs)-1):
        (a, b), (c, d_) = xs[i], xs[i+1]
        D.p(curve([(a, top, 'k'), (c, top, 'k'), (c+(d_-c)*.3+q.uniform(-4, 4), top+(bot-top)*.4), (d_+q.uniform(-3, 3), top+(bot-top)*.75), (d_, bot+q.uniform(-sag, sag), 'k'), ((b+d_)/2, bot+q.uniform(2, 3+sag)), (b, bot, 'k'), (b+q.uniform(-3, 3), top+(bot-top)*.7), (a+(b-a)*.3, top+(bot-top)*.4)]), tones[i % len(tones)])
