"""folk.py - small people, from behind or far off, on top of planes.py. A figure is 100 high, its feet at (0, 0)."""
from planes import *
def T(x, y, k, sx=1, rot=0):
    a = math.radians(rot); c, s = math.cos(a), math.sin(a)
    return lambda P: [(x+(q[0]*c-q[1]*s)*k*sx, y+(q[0]*s+q[1]*c)*k)+tuple(q[2:]) for q in P]
def fig(D, x, y, k, skin, hair, top, bot, shoe='ink>umber1', w=1, legs=None, arms=None, kind='short', sx=1, rot=0, skirt=None, head=(0, 0), long=0, sleeve=None, prec=.5):
    """legs, arms: lists of hand points; kind: short, bun, long, scarf, bald, curls, beanie; skirt: hem y; long: coat hem below the hips"""
    t = T(x, y, k, sx, rot)
    legs = [[(-5, -46), (-5.5, -24), (-6, -2)], [(5, -46), (5.5, -24), (6, -2)]] if legs is None else legs
    arms = [[(-11*w, -76), (-15*w, -62), (-14*w, -48)], [(11*w, -76), (15*w, -62), (14*w, -48)]] if arms is None else arms
    for L in legs:
        D.p(brush(t(L), [max(1.3, v*k) for v in (10.5*w, 8*w, 6)], 3, .05, prec=prec), bot)
        a = L[-1]; D.p(curve(t([(a[0]-4, a[1]+2.4), (a[0]-3.4, a[1]-2.4), (a[0]+3.4, a[1]-2.4), (a[0]+4.4, a[1]+2.4)])), shoe)
    if skirt is not None: D.p(curve(t([(-9*w, -52, 'k'), (9*w, -52, 'k'), (13*w, skirt, 'k'), (0, skirt+2), (-13*w, skirt, 'k')])), bot)
    hem = -44+long
    D.p(curve(t([(-5, -82), (5, -82), (11*w, -79), (13*w, -70), (10.5*w, -56), (11.5*w+long*.12, hem, 'k'), (0, hem+1.5), (-11.5*w-long*.12, hem, 'k'), (-10.5*w, -56), (-13*w, -70), (-11*w, -79)])), top)
    for A in arms:
        D.p(brush(t(A), [max(1.3, v*k) for v in (8*w, 7*w, 5.4)], 5, .05, prec=prec), sleeve or top)
        a = t([A[-1]])[0]; D.el(a[0], a[1], 3*k, 3.2*k, skin)
    hx, hy = head; H = T(*t([(hx, hy)])[0], k, sx, rot)
    D.p(poly(H([(-3.2, -86), (3.2, -86), (4, -79.5), (-4, -79.5)])), skin)
    c = H([(0, -91)])[0]; D.el(c[0], c[1], 6.3*k, 7.4*k, skin)
    if kind != 'bald': D.p(curve(H({
        'short': [(-6.6, -88), (-6.8, -95), (0, -99.6), (6.8, -95), (6.6, -88), (4, -85), (-4, -85)],
        'bun': [(-6.6, -88), (-7, -95), (-3, -99), (-4, -104), (0, -106.5), (4, -104), (3, -99), (7, -95), (6.6, -88), (0, -84)],
        'long': [(-7, -76), (-8.2, -88), (-7, -96), (0, -100), (7, -96), (8.2, -88), (7.4, -75), (0, -73)],
        'scarf': [(-11, -77), (-8.4, -86), (-7.6, -95), (0, -100), (7.6, -95), (8.4, -86), (11, -77), (5, -71), (0, -68), (-5, -71)],
        'curls': [(-9, -86), (-11, -93), (-7.5, -101), (0, -104), (7.5, -101), (11, -93), (9, -86), (4, -83), (-4, -83)],
        'beanie': [(-7, -90), (-7, -97), (0, -102), (7, -97), (7, -90), (0, -89)]}[kind])), hair)
    return H
