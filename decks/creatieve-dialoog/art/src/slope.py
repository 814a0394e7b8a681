"""tilt.py - what the pictures seen from above share, beside pc.py: a camera that looks down, a hull, and a save that drops unused defs."""
import math, re
class Tilt:
    """a camera that looks down: eye at (0, h, 0), pitch p radians; metres to card units"""
    def __init__(s, h, p, f=1000, cx=470, cy=470, x=0): s.h = s.eye = h; s.c, s.s, s.f, s.cx, s.cy, s.x = math.cos(p), math.sin(p), f, cx, cy, x
    def __call__(s, X, Y, Z):
        y, z = (Y-s.h)*s.c+Z*s.s, Z*s.c-(Y-s.h)*s.s
        return s.cx+s.f*(X-s.x)/z, s.cy-s.f*y/z
def hull(P):
    """convex outline of points"""
    P = sorted(set(P))
    def half(Q):
        o = []
        for p in Q:
            while len(o) > 1 and (o[-1][0]-o[-2][0])*(p[1]-o[-2][1])-(o[-1][1]-o[-2][1])*(p[0]-o[-2][0]) <= 0: o.pop()
            o.append(p)
        return o
    a, b = half(P), half(P[::-1]); return a[:-1]+b[:-1]
def slim(D, path):
    """save without the defs that nothing refers to; returns bytes"""
    while 1:
        t = ''.join(D.defs)+''.join(D.body)
        keep = [d for d in D.defs if not (m := re.match(r'<\w+ id="([^"]+)"', d)) or re.search('[#]'+m.group(1)+r'[")]', t)]
        if len(keep) == len(D.defs): break
        D.defs = keep
    return D.save(path)
def mx(spec):
    """a colour of more than two tubes: 'slate>night1>sand2' is mixed from left to right"""
    from pc import C, TUBES
    a, *rest = spec.split('>'); c = C(a)
    for b in rest:
        i = len(b.rstrip('0123456789.')); t = float(b[i:] or 2)/4; B = TUBES[b[:i]]
        c = '#%02x%02x%02x' % tuple(round(int(c[k:k+2], 16)*(1-t)+int(B[k:k+2], 16)*t) for k in (1, 3, 5))
    return c
