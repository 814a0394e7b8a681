"""tilt.py - what pictures seen from above share, beside pc.py: a camera that looks down, a hull, fog, blades, a lean save."""
import re
from pc import *
class Tilt:
    """pinhole camera at (0, eye, 0), pitched down by `down` degrees; metres to card units"""
    def __init__(s, f=1176, eye=.6, down=50, cx=470, cy=470, turn=0):
        a = math.radians(down); s.f, s.eye, s.c, s.s, s.cx, s.cy = f, eye, math.cos(a), math.sin(a), cx, cy
        t = math.radians(turn); s.ct, s.st = math.cos(t), math.sin(t)
    def __call__(s, X, Y, Z):
        X, Z = X*s.ct-Z*s.st, X*s.st+Z*s.ct
        y = Y-s.eye; zc = max(.02, Z*s.c-y*s.s); yc = y*s.c+Z*s.s
        return s.cx+s.f*X/zc, s.cy-s.f*yc/zc
    def scale(s, X, Y, Z):
        X, Z = X*s.ct-Z*s.st, X*s.st+Z*s.ct
        return s.f/max(.02, Z*s.c-(Y-s.eye)*s.s)
def ints(P, q=1): return [(round(x/q)*q, round(y/q)*q) for x, y in P]
def hull(P):
    P = sorted(set((round(x, 1), round(y, 1)) for x, y in P)); H = []
    for Q in (P, P[::-1]):
        h = []
        for p in Q:
            while len(h) > 1 and (h[-1][0]-h[-2][0])*(p[1]-h[-2][1])-(h[-1][1]-h[-2][1])*(p[0]-h[-2][0]) <= 0: h.pop()
            h.append(p)
        H += h[:-1]
    return H
def fog(D, top, y1, op=1, col='milk', base='milk>mist2', seed=1, x0=-6, x1=946, wl=90):
    """fog as in the other cards: crisp cut top, gradient to nothing below"""
    t = min(q[1] for q in top)
    D.p(below(top, y=y1, seed=seed, amp=2.4, wl=wl, x0=x0, x1=x1), D.lin(0, t, 0, y1, (0, col, round(.95*op, 2)), (.35, base, round(.7*op, 2)), (1, base, 0)))
def q4(x0, y0, x1, y1): return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
def once(D, d, fill):
    """fill a shape and clip to it, its path written once"""
    i = D.shape(d); D.use(i, fill); D.gid += 1; c = f'{D.id}-c{D.gid}'; D.defs.append(f'<clipPath id="{c}"><use href="#{i}"/></clipPath>'); return c
def mul(P, k=1, dx=0, dy=0, rot=0):
    """scale, turn (degrees), then shift hand points; keeps the 'k' flag"""
    a = math.radians(rot); c_, s_ = math.cos(a)*k, math.sin(a)*k
    return [(dx+q[0]*c_-q[1]*s_, dy+q[0]*s_+q[1]*c_)+tuple(q[2:]) for q in P]
def blade(x, y, h, l, w):
    """one reed or grass blade: two quadratics from the foot to a bent tip"""
    a = [round(v) for v in (l*h*.15, -h*.62, l*h, -h)]; w = round(w)
    return f'M{round(x)} {round(y)}q'+join(*a)+'q'+join(round(-l*h*.6), round(h*.34), w-a[2], -a[3])+'z'
def mix(a, b, t):
    """a mix and a tube: t from 0 to 1 of the way from a to b"""
    A, B = [[int(C(v)[i:i+2], 16) for i in (1, 3, 5)] for v in (a, b)]; return '#%02x%02x%02x' % tuple(round(p+(q-p)*t) for p, q in zip(A, B))
def slim(D, path):
    """save without the defs that nothing refers to; returns bytes"""
    while 1:
        t = ''.join(D.defs)+''.join(D.body)
        keep = [d for d in D.defs if not (m := re.match(r'<\w+ id="([^"]+)"', d)) or re.search('[#]'+m.group(1)+r'[")]', t)]
        if len(keep) == len(D.defs): break
        D.defs = keep
    return D.save(path)
