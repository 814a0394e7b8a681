from body import *
from soft import thin
D = Doc('pj', 'Jumping in'); r = random.Random(5); D.tooth(step=44)
TUBES.update(pool='#2FB3B5')                                       # one clear turquoise for the water
EY, HY, CX = 2.7, 92, 430
V = View(1330, (0, EY, 0), 0, CX, HY)
UP, BZ, EX = .14, 9.5, 1.6                                         # deck above the water, back edge, right edge
def T_(p, s, a=0, fx=1):
    a = math.radians(a); c, sn = math.cos(a), math.sin(a); return lambda P: [(p[0]+(q[0]*fx*c-q[1]*sn)*s, p[1]+(q[0]*fx*sn+q[1]*c)*s)+tuple(q[2:]) for q in P]
def gr(px, py, Y=0): z = 1330*(EY-Y)/(py-HY); return (px-CX)*z/1330, z
# ---------------------------------------------------------------- wall: tiles, window, cubicles
D.open('wall')
FY = V(0, UP, 12)[1]; u = 1330/12
D.full(D.lin(0, 0, 0, 400, (0, 'milk'), (1, 'milk>sand1')))
g = Pen(.5)
for i in range(0, 13): g.M(-10, FY-30*i).L(950, FY-30*i)
for i in range(33): g.M(i*30-8, -10).L(i*30-8, FY)
D.s_(str(g), 'mist>milk1.4', 1.2)
D.p(poly(box(-10, FY-60, 950, FY-30)), 'pool>milk.6'); D.p(poly(box(-10, FY-30, 950, FY)), 'pool>night1')
D.p(poly(box(34, 20, 452, 262)), 'night>slate2'); D.p(poly(box(44, 30, 442, 252)), D.lin(0, 30, 0, 252, (0, 'mist>milk2.4'), (1, 'milk>lemon1')))
c = D.clip(poly(box(44, 30, 442, 252))); D.open(clip=c)
for x0, x1, t, col, w in ((40, 132, 96, 'rose>sand1', 'rose>milk2.6'), (140, 214, 64, 'slate>mist1.6', 'mist>milk2'), (352, 446, 112, 'rose>sand2.4', 'umber>rose3')):
    D.p(poly(box(x0, t, x1, 260)), col); D.p(''.join(poly(box(x0+10+i*(x1-x0-12)/3, t+12+j*30, x0+10+i*(x1-x0-12)/3+(x1-x0)/5, t+28+j*30)) for i in range(3) for j in range(5)), w)
for cx, cy, rx, ry, col in ((268, 222, 60, 66, 'fresh>moss1.6'), (286, 200, 42, 46, 'fresh>moss.5'), (298, 184, 24, 26, 'fresh>lemon1')): D.p(foliage(cx, cy, rx, ry, cx, 15, 7), col)
D.close()
D.p(poly(box(176, 26, 184, 256))+poly(box(309, 26, 317, 256))+poly(box(44, 120, 442, 126)), 'night>slate2')
D.p(poly(box(26, 254, 460, 268)), 'milk>mist1')
for k, (x, col, dk) in enumerate(((486, 'lemon', 'ochre>lemon2'), (622, 'poppy>rose.4', 'poppy>umber1.4'), (758, 'lemon', 'ochre>lemon2'), (894, 'fresh', 'moss>fresh2'))):
    D.p(poly(box(x-8, 52, x+124, FY)), 'slate>mist.6'); D.p(poly(box(x, 60, x+116, FY)), 'night>slate1')
    D.p(poly(box(x, 60, x+116, 316)), col)
    for i in range(1, 4): D.s_(f'M{x+29*i} 60V316', dk, 1.6, .7)
    D.p(poly(box(x+92, 186, x+102, 214)), 'milk'); D.p(poly(box(x+40, 78, x+76, 84)+[])+poly(box(x+40, 92, x+76, 98)), dk)
# bare feet and a dropped sock under the second door
for x, fx in ((800, -1), (832, 1)):
    t = T_((x, FY-4), 1.0, 0, fx); D.p(curve(t([(-8, -52, 'k'), (8, -52, 'k'), (7, -16), (13, -4), (17, 3), (6, 6), (-8, 5), (-9, -10)])), 'rose>sand2')
D.close()
# ---------------------------------------------------------------- deck and water
D.open('deck')
D.p(f'M-10 {FY:.0f}H950V950H-10z', D.lin(0, FY, 0, 950, (0, 'rose>sand2.4'), (1, 'rose>sand1.2')))
g = Pen(.5)
for i in range(-9, 14): a, b = V(i*.6, UP, 12), V(i*.6, UP, 3.8); g.M(*a).L(*b)
for z in (4, 4.6, 5.2, 5.8, 6.4, 7, 7.6, 8.2, 8.8, 9.4, 10, 10.6, 11.2, 11.8): y = V(0, UP, z)[1]; g.M(-10, y).L(950, y)
D.s_(str(g), 'rose>umber.6', 1.2, .5)
D.p(f'M-10 {FY:.0f}H950V{FY+12:.0f}H-10z', 'umber>rose2.4', .5)
P = lambda x, z, y=UP: V(x, y, z)
D.p(poly([P(-8, BZ+.34), P(EX+.34, BZ+.34), P(EX+.34, 3.6), P(EX, 3.6), P(EX, BZ), P(-8, BZ)]), 'milk')
d = ''.join(poly(ints([P(x, BZ+.26), P(x+.16, BZ+.26), P(x+.16, BZ+.1), P(x, BZ+.1)], .5)) for x in [-5+i*.32 for i in range(21)])
d += ''.join(poly(ints([P(EX+.1, z), P(EX+.26, z), P(EX+.26, z+.14), P(EX+.1, z+.14)], .5)) for z in [4.1+i*.32 for i in range(17)])
D.p(d, 'slate>mist1')
D.p(poly([P(-8, BZ), P(EX, BZ), V(EX, -.02, BZ), V(-8, -.02, BZ)]), 'pool>night1.6'); D.p(poly([P(EX, BZ), P(EX, 3.6), V(EX, -.02, 3.6), V(EX, -.02, BZ)]), 'pool>night2')
D.close()
WATER = [V(-8, 0, BZ), V(EX, 0, BZ), V(EX, 0, 3.6), V(-8, 0, 3.6)]
DEEP = D.lin(0, V(0, 0, BZ)[1], 0, 950, (0, 'pool>milk1.2'), (.3, 'pool>milk.3'), (1, 'pool>slate1'))
D.open('water', clip=D.clip(poly(WATER)))
wy = WATER[0][1]
D.p(poly(WATER), D.lin(0, wy, 0, 950, (0, 'pool>milk2.2'), (.35, 'pool>milk1.5'), (1, 'pool>milk1.3')))
# net of light: cells of darker water between it, as seen on the ground
C0, ST = wy-95, .136
def half(P, m, d):      # the part of P on the near side of the line through m square to d
    o = []
    for i in range(len(P)):
        a, b = P[i-1], P[i]; x, y = ((q[0]-m[0])*d[0]+(q[1]-m[1])*d[1] for q in (a, b))
        if x*y < 0: t = x/(x-y); o.append((a[0]+(b[0]-a[0])*t, a[1]+(b[1]-a[1])*t))
        if y <= 0: o.append(b)
    return o
sites = []; j = -1; v1 = math.log(1100)/ST
v = math.log(84)/ST
while v < math.log(640)/ST:
    y = math.exp(v*ST); K = int(1000/y/(ST*2.2))//2+2
    for i in range(-K, K+1): sites.append((i+(.5 if j % 2 else 0)+r.uniform(-.36, .36), v+r.uniform(-.3, .3)))
    v += 1; j += 1
bands = {}
for p in sites:
    P = [(p[0]-2, p[1]-2), (p[0]+2, p[1]-2), (p[0]+2, p[1]+2), (p[0]-2, p[1]+2)]
    for q in sites:
        dx, dy = q[0]-p[0], q[1]-p[1]
        if 0 < abs(dx)+abs(dy) and abs(dx) < 2.2 and abs(dy) < 2.2 and P: P = half(P, ((p[0]+q[0])/2, (p[1]+q[1])/2), (dx, dy))
    if len(P) < 3: continue
    cx, cy = sum(q[0] for q in P)/len(P), sum(q[1] for q in P)/len(P); o = []
    for x, y in P:
        g = .78 if cy*ST < 5.4 else .8; x, y = cx+(x-cx)*g, cy+(y-cy)*(g-.05); Y = math.exp(y*ST); o.append((470+x*ST*2.2*Y-40*(Y/500-.3), C0+Y))
    a, b, c, e = bbox(o)
    if c < -10 or a > 950 or b > 945 or e < wy: continue
    w = max(2, round((math.exp(cy*ST))*.026/1.5)*1.5)
    o = thin(o, w)
    if w < 5: bands[w] = bands.get(w, '')+poly(ints(o)); continue
    q = random.Random(len(bands.get(w, 'a'))); e = (sum(z[0] for z in o)/len(o), sum(z[1] for z in o)/len(o)); o = [(x+(x-e[0])*.16+q.uniform(-.7, .7)*w, y+(y-e[1])*.16+q.uniform(-.5, .5)*w) for x, y in o]; m = [mix(a, b, q.uniform(.4, .6)) for a, b in zip(o, o[1:]+o[:1])]; p = Pen(0).M(*m[-1])
    for e, f in zip(o, m): p.Q(*e, *f)
    bands[w] = bands.get(w, '')+str(p.Z())
for w, d in bands.items(): D.body.append(f'<path d="{d}" fill="{DEEP}" stroke="{DEEP}" stroke-width="{n(w)}"/>')
# lines on the bottom, bent by the water
for X in (-2.75, -.95):
    L, R = [], []
    for i in range(34):
        z = 9.3*(3.7/9.3)**(i/33); w = .16+.0*i; o = .035*math.sin(i*1.1)+.025*math.sin(i*1.7+X)
        L.append(V(X-w+o, -.02, z)); R.append(V(X+w+.04*math.sin(i*1.1-.7), -.02, z))
    D.p(even(L+R[::-1], True, .5), 'night>slate1', .5)
D.close()
# lane rope
D.open('rope')
z = BZ; i = 0
while z > 5.0:
    x, y = V(-2.05, .02+.02*math.sin(i), z); q = 1330/z*.062; D.el(x, y, q, q*.9, 'poppy' if (i//3) % 2 else 'milk'); z -= .115; i += 1
D.close()
SK1, SK2, SK3, SK4 = 'umber>rose2', 'rose>sand2.4', 'umber>rose.6', 'rose>sand1.4'
# ---------------------------------------------------------------- at the back: one in a towel, one with the feet in the water
D.open('back')
def towel(p, s):
    t = T_(p, s)
    D.p(curve(t([(-26, 2, 'k'), (26, 2, 'k'), (30, 5), (0, 8), (-26, 5)])), 'umber>rose2.4', .55)
    for fx in (-1, 1):
        e = T_(p, s, 0, fx); D.p(curve(e([(1, -52, 'k'), (12, -52, 'k'), (11, -30), (9, -24), (8, -8), (13, -1), (14, 3), (3, 3), (2, -8), (3, -24)])), SK2 if fx > 0 else 'rose>sand1.8')
    D.p(curve(t([(-13, -62, 'k'), (13, -62, 'k'), (14.5, -40, 'k'), (1, -38), (0, -45), (-1, -38), (-14.5, -40, 'k')])), 'night>slate1')
    D.p(curve(t([(-4.6, -92, 'k'), (4.6, -92, 'k'), (5.4, -84), (0, -80), (-5.4, -84)])), 'rose>sand1.4')
    D.p(curve(t([(-5, -86), (5, -86), (13, -83), (17, -76), (18, -62), (17, -50, 'k'), (8, -46), (0, -50), (-8, -46), (-17, -50, 'k'), (-18, -62), (-17, -76), (-13, -83)])), 'lemon>milk.4')
    c = D.clip(curve(t([(-5, -86), (5, -86), (13, -83), (17, -76), (18, -62), (17, -50, 'k'), (8, -46), (0, -50), (-8, -46), (-17, -50, 'k'), (-18, -62), (-17, -76), (-13, -83)]))); D.open(clip=c)
    for y in (-80, -71, -62, -53): D.p(curve(t([(-22, y+3, 'k'), (0, y-1), (22, y+3, 'k'), (22, y+7, 'k'), (0, y+3), (-22, y+7, 'k')])), 'poppy>rose.6')
    D.p(curve(t([(-2, -84), (2, -84), (4, -66), (2, -46), (-1, -46), (0, -66)])), 'ochre>lemon2'); D.close()
    D.el(*t([(-3, -70)])[0], 3.6*s, 3.2*s, SK2); D.el(*t([(3, -68)])[0], 3.6*s, 3.2*s, 'rose>sand1.8')
    x, y = t([(1, -98)])[0]; D.el(x, y, 7.2*s, 8.6*s, SK2); D.el(*t([(-6, -97)])[0], 1.6*s, 2.2*s, 'rose>sand1.8')
    D.p(curve(t([(-6.6, -97), (-8, -104), (-4, -109), (3, -110), (8, -106), (8.8, -99), (7.6, -101, 'k'), (6, -103), (4, -100, 'k'), (1, -103), (-2, -101, 'k'), (-5, -102)])), 'umber>ink1')
    D.p(disc(t([(2, -98.4)])[0], 1.0*s)+disc(t([(5.8, -98)])[0], 1.0*s), 'ink'); D.s_(curve(t([(2.2, -92.6), (4, -92.8), (6, -93.4)]), False), 'umber', 2.2)
x, z = gr(150, 426, UP); towel((150, 424), 2.05)
def sitter(p, s):
    t = T_(p, s); bs = 'umber>rose1'
    D.p(curve(t([(-30, 1), (-10, -8), (12, -8), (40, -4), (24, 3)])), 'umber>rose2.4', .5)
    for fx in (-1, 1):
        e = T_(p, s, 0, fx); D.p(chain(e([(13, -39), (20, -22), (22, -3)]), [4.6*s, 3.8*s, 3*s]), SK3 if fx > 0 else bs); D.p(curve(e([(19, -5), (25, -4), (28, 1), (18, 1)])), SK3 if fx > 0 else bs)
    D.p(curve(t([(-9, -44), (9, -44), (13, -38), (13, -24), (15, -8), (12, 0), (-12, 0), (-15, -8), (-13, -24), (-13, -38)])), SK3)
    D.p(curve(t([(-11, -43, 'k'), (-8, -44, 'k'), (-5, -34), (0, -32), (5, -34), (8, -44, 'k'), (11, -43, 'k'), (11, -34), (13.4, -24), (15, -8), (12, 0), (-12, 0), (-15, -8), (-13.4, -24), (-11, -34)])), 'fresh>moss.6')
    D.p(capsule(*t([(0, -44)]), 4*s, *t([(1, -50)]), 3.6*s), bs)
    for fx in (-1, 1):
        e = T_(p, s, 0, fx); D.p(chain(e([(10.5, 8), (11, 15), (8.5, 32)]), [4.8*s, 4.4*s, 3.2*s]), 'pool>umber1.8'); D.p(curve(e([(5, 30), (12, 30), (14, 38), (9, 42), (4, 39)])), 'pool>umber1.8')
        D.p(chain(e([(7, -6), (11, 3), (11, 8)]), [7.4*s, 6.4*s, 4.8*s]), SK3 if fx > 0 else bs); D.p(disc(e([(11, 1)])[0], 3.4*s), 'umber>rose1.6', .8)
    x, y = t([(2, -57)])[0]; D.el(x, y, 7*s, 8.4*s, SK3)
    D.p(foliage(*t([(-1, -67)])[0], 12.5*s, 7.6*s, 4, 10, 5), 'ink>umber1'); D.p(disc(t([(-7.6, -60)])[0], 4.4*s), 'ink>umber1')
    D.el(*t([(3, -58)])[0], 1.7*s, 1.5*s, 'milk'); D.el(*t([(7, -57.6)])[0], 1.5*s, 1.4*s, 'milk'); D.p(disc(t([(3.7, -57.8)])[0], .95*s)+disc(t([(7.6, -57.4)])[0], .9*s), 'ink'); D.p(curve(t([(1, -53.4, 'k'), (7, -53, 'k'), (4.6, -50)])), 'milk')
p = V(-.72, UP, BZ+.04); sitter(p, 2.1)
for dx in (-22, 24): D.s_(f'M{p[0]+dx-20:.0f} {wy+7:.0f}q10 -5 20 0t20 0', 'milk', 3, .9)
D.close()
# ---------------------------------------------------------------- things left on the side: folded towel, glasses, slippers, wet steps
D.open('things')
for x, y, a, col in ((806, 590, 28, 'lemon'), (846, 626, -8, 'lemon')):
    t = T_((x, y), .86, a)
    D.p(curve(t([(-36, 5), (-30, -4), (-8, -5), (18, -10), (38, -4), (38, 8), (18, 12), (-8, 10), (-28, 13)])), 'umber>rose2.4', .6)
    D.p(curve(t([(-36, 0), (-30, -8), (-8, -9), (18, -14), (38, -8), (38, 3), (18, 8), (-8, 6), (-28, 8)])), col); D.s_(curve(t([(24, -3), (10, -10), (-2, -10)]), False)+curve(t([(24, -3), (12, 3), (0, 7)]), False), 'poppy', 4.4)
x, y = V(2.5, UP, 8.3); t = T_((x, y), 1.12)
D.p(poly(t([(-46, 8), (52, 10), (60, 2), (-40, -2)])), 'umber>rose2.4', .6)
D.p(curve(t([(-44, 4, 'k'), (-44, -12), (-38, -26, 'k'), (44, -26, 'k'), (50, -12), (48, 6, 'k'), (0, 8)])), 'milk'); D.p(poly(t([(-30, -26), (-16, -26), (-18, 7), (-33, 6)])+[])+poly(t([(-10, -26), (-4, -26), (-5, 7), (-11, 7)])), 'poppy'); D.s_(curve(t([(-45, -8), (0, -5), (49, -7)]), False), 'mist', 2)
D.s_(curve(t([(8, -34), (2, -36), (0, -29), (6, -26), (13, -28), (13, -34), (8, -36)]))+curve(t([(25, -34), (20, -33), (20, -27), (26, -26), (32, -29), (31, -34), (26, -36)]))+curve(t([(13, -32), (16, -34), (20, -32)]), False)+curve(t([(31, -33), (42, -37)]), False), 'ink', 2.6)
D.close()
# ---------------------------------------------------------------- in the water
def ripple(x, y, w, col='milk', op=.85):
    D.s_(f'M{x-w:.0f} {y:.0f}q{w*.5:.0f} {-w*.16:.0f} {w:.0f} 0t{w:.0f} 0', col, 3, op)
D.open('float')
# floats on her back under a cap with flowers, sees nothing coming
t = T_((232, 588), 1.25)
D.p(curve(t([(-98, 12), (-40, 20), (40, 24), (128, 12), (120, 26), (40, 36), (-40, 34), (-110, 22)])), 'pool>night2', .45)
D.p(curve(t([(-62, 2), (-40, -12), (-16, -20), (12, -18), (34, -8), (50, 2), (46, 14), (0, 20), (-52, 16)])), 'dusk')
D.p(curve(t([(-62, 4), (-48, -8), (-34, -14), (-36, -2), (-50, 10)])), SK4)
D.p(chain(t([(-50, 1), (-24, 6), (4, 9)]), [9.5*1.25, 7*1.25, 5*1.25]), SK4); D.p(curve(t([(0, 4), (12, 4), (20, 8), (14, 14), (2, 13)])), SK4); D.s_(curve(t([(-44, -8), (-24, -1), (4, 4)]), False), 'rose>umber.6', 2)
D.p(curve(t([(40, 0), (62, -8), (84, -2), (96, 4), (84, 14), (46, 14)])), SK4)
D.p(curve(t([(100, 6), (108, -18), (114, -20), (116, -12), (118, -18), (123, -16), (122, 6), (112, 12)])), SK4); D.p(disc(t([(112, -21)])[0], 3.2)+disc(t([(121, -18)])[0], 3), SK4)
D.p(curve(t([(-92, 2), (-88, -18), (-77, -25), (-72, -25), (-68, -29), (-65, -27), (-64, -21), (-58, -17), (-56, -8), (-64, 4), (-80, 12)])), SK4)
D.p(curve(t([(-78, -24), (-92, -20), (-106, -8), (-106, 6), (-94, 14), (-80, 12), (-84, -4)])), 'milk')
for a, b, c_ in ((-98, -4, 'poppy'), (-88, -16, 'lemon'), (-90, 6, 'lemon'), (-103, 4, 'poppy'), (-86, -5, 'rose')): D.p(disc(t([(a, b)])[0], 5), c_); D.p(disc(t([(a, b)])[0], 1.9), 'milk')
D.s_(curve(t([(-74, -16), (-71, -19), (-67, -18)]), False)+curve(t([(-61, -12), (-60, -8), (-62, -5)]), False), 'umber', 2)
D.p(curve(t([(-66, 8), (-52, 12), (0, 17), (48, 10), (100, 4), (124, 6), (116, 20), (40, 30), (-30, 28), (-88, 22), (-104, 10), (-90, 12)])), 'pool>milk.6')
for a, b, w in ((-110, 6, 24), (-20, 22, 30), (70, 14, 26), (112, 10, 18)): q = t([(a, b)])[0]; ripple(*q, w)
D.close()
D.open('near')
# one near by, goggles up, a closed smile, lifts an arm to her
t = T_((178, 790), 1.75); ms, ms_d = 'rose>sand2', 'rose>umber.9'
D.p(curve(t([(-70, 22), (-10, 8), (70, 18), (96, 30), (30, 44), (-56, 40)])), 'pool>night2', .5)
# the rest of him, seen through the water
uw, ul = 'pool>umber1.9', 'pool>umber1.3'
D.p(curve(t([(-22, 66), (-20, 84), (-32, 104, 'k'), (-4, 104, 'k'), (2, 88), (8, 104, 'k'), (38, 104, 'k'), (28, 84), (28, 66)])), uw); D.p(chain(t([(-42, 24), (-66, 42), (-50, 64)]), [15, 12, 9]), uw)
D.p(cut(t([(-48, 20), (-47, 40), (-38, 54), (-32, 70), (-34, 80), (0, 88), (36, 80), (36, 68), (40, 52), (45, 38), (44, 20)]), 2.4, 30, 5), uw); D.p(curve(t([(-12, 26), (-14, 46), (-8, 66), (14, 70), (32, 60), (40, 40), (40, 22)])), ul)
D.p(cut(t([(-33, 66, 'k'), (0, 72), (36, 66, 'k'), (37, 84), (2, 90), (-35, 84)]), 2, 30, 6), 'pool>night2.2')
D.p(chain(t([(34, 12), (62, -4), (70, -44)]), [17*1.75*.62, 8.6*1.75, 5.6*1.75]), ms_d)
D.p(curve(t([(64, -44), (63, -54), (60, -62), (64, -63), (67, -56), (67, -67), (71, -67), (72, -56), (75, -65), (79, -63), (77, -53), (81, -58), (84, -55), (79, -45), (75, -38), (66, -38)])), ms_d)
D.p(curve(t([(-52, 30, 'k'), (-48, 6), (-34, -8), (-14, -12), (8, -12), (26, -8), (40, 4), (46, 30, 'k'), (0, 36)])), ms)
D.p(curve(t([(-52, 30, 'k'), (-48, 6), (-34, -8), (-20, -11), (-32, 4), (-34, 34)])), ms_d)
D.p(curve(t([(-16, -30), (12, -26), (16, -8), (4, -2), (-14, -6)])), ms_d)
H = T_(t([(4, -38)])[0], 1.75*1.9, -14)
D.p(curve(H([(-6, -12), (5, -12), (9.4, -6), (9.6, -2), (13, 1.6), (10.6, 3), (9.6, 5), (8, 12), (2, 15), (-5, 12), (-10, 4)])), ms)
D.p(curve(H([(8.4, 3.4), (10.6, 4.2), (11, 6, 'k'), (10.8, 8), (12.2, 12), (10, 18.4), (3, 19.4), (-5, 13.6), (-6.4, 4), (-4, 1), (-2, 5), (3, 5.4)])), 'poppy>umber2.4')
D.p(curve(H([(11, 6.4, 'k'), (8, 7), (5.4, 6, 'k'), (7.6, 9), (10.9, 8.2, 'k')])), 'rose>poppy1'); D.s_(curve(H([(5, 5.6), (7.8, 7.6), (10.9, 7)]), False), 'umber>ink2', 2.6)
D.p(curve(H([(6, -12), (-1, -15), (-9, -12), (-12, -4), (-10, 5), (-6, 7), (-5.6, 0), (-3, -4), (2, -8)])), 'poppy>umber2.4')
D.el(*H([(-4, 1.6)])[0], 2.2*3.3, 3*3.3, ms_d)
D.el(*H([(6.2, -2.4)])[0], 2.3*3.3, 2.1*3.3, 'milk'); D.p(disc(H([(6.7, -2.8)])[0], 1.5*3.3), 'ink'); D.s_(curve(H([(3.8, -3.6), (6, -5), (8.6, -4)]), False), 'umber>ink2', 2.6); D.s_(curve(H([(4.2, -6.6), (6.4, -7.6), (8.8, -6.6)]), False), 'poppy>umber2.8', 3)
D.s_(curve(H([(-12.4, -5), (-3, -9.6), (8, -9)]), False), 'ink', 5); D.p(curve(H([(3, -12.6), (8.4, -13), (11.4, -9.4), (10.4, -6.6), (5, -7.4), (2.4, -9.4)])), 'ink'); D.p(curve(H([(4.6, -11.4), (8, -11.6), (10, -9.2), (9.2, -8), (5.4, -8.6)])), 'lemon')
D.p(curve(t([(-62, 24), (-40, 20), (0, 27), (50, 20), (64, 26), (40, 36), (-40, 36)])), 'pool>milk.8', .75)
for a, b, w in ((-52, 22, 34), (8, 26, 44), (58, 20, 26), (-10, 36, 30)): q = t([(a, b)])[0]; ripple(*q, w)
D.close()
# ---------------------------------------------------------------- the jumper
JX, JZ, JU = .42, 4.95, .98
F = Frame(V, JX, JZ, 196)
k = F.r(1, 0, JU, 0)
D.open('shade')
x, y = V(JX-.12, 0, JZ-.05)
D.p(cut([(x-150, y+4), (x-110, y-22), (x-20, y-36), (x+90, y-30), (x+148, y-6), (x+110, y+22), (x+10, y+34), (x-100, y+26)], 3, 70, 4), 'pool>night2.4', .75)
for a, b, q in ((-96, -150, 5), (-70, -116, 4), (-118, -104, 3.4), (-52, -160, 3.4), (-86, -74, 4)): D.p(curve([(x+a, y+b-q*1.7, 'k'), (x+a+q, y+b+q*.3), (x+a, y+b+q), (x+a-q, y+b+q*.3)]), 'milk')
D.close()
J = lambda f, u, l=0: (f, JU+u, l)
skin, skin_l, skin_d, suit, suit_d = 'umber>rose2.2', 'rose>sand.8', 'umber>rose1.2', 'poppy', 'poppy>umber1.3'
D.open('jumper')
# far arm goes to the nose, far leg
armf = [J(.04, .60, -.2), J(.34, .46, -.24), J(.265, .865, -.02)]
limb(D, F, [J(.0, .02, -.13), J(.48, .16, -.2), J(.30, -.28, -.16)], (.19, .125, .07), skin_d)
def foot(j, a, s, col, sole):
    t = T_(F(*j), s, a, -1); D.p(curve(t([(-12, -12), (-2, -14), (8, -9), (26, -2), (37, 2), (38, 8), (24, 11), (4, 10), (-12, 12), (-17, 4)])), col); D.s_(curve(t([(-14, 8), (4, 9), (24, 10), (36, 7)]), False), sole, 2.4)
foot(J(.33, -.33, -.16), -34, 1.05, skin_d, 'umber')
# torso
T1 = [J(-.06, .0, .1), J(-.04, .0, -.1), J(.08, .2, .03), J(-.02, .24, .03), J(.08, .43, .05), J(.02, .47, -.1), J(-.1, .56, .17), J(-.06, .56, -.17)]
P = mass(D, F, T1, [.27, .24, .26, .28, .225, .19, .1, .085], suit)
c = D.clip(poly(ints(P, .5))); D.open(clip=c)
D.p(curve([F(*J(*q)) for q in ((-.8, .62, .2), (-.4, .6, .2), (-.31, .44, .2), (-.25, .3, .2), (-.2, .12, .2), (-.17, -.02, .2), (-.1, -.4, .2), (-.7, -.4, .2))]), suit_d)
D.p(curve([F(*J(*q)) for q in ((.5, .9, 0), (.02, .78, 0), (.0, .62, .1), (.12, .52, .1), (.3, .50, 0), (.5, .5, 0))]), skin)
D.p(curve([F(*J(*q)) for q in ((-.4, .74, 0), (-.15, .72, .1), (-.16, .5, .1), (-.26, .36, 0), (-.5, .4, 0))]), skin)
D.p(curve([F(*J(*q)) for q in ((.5, .0, .2), (-.02, -.02, .2), (-.06, -.12, .2), (-.09, -.4, .2), (.5, -.5, .2))]), skin_d)
D.close()
# near leg
nl = [J(.0, .0, .15), J(.46, .25, .23), J(.30, -.20, .2)]
limb(D, F, nl, (.205, .13, .072), skin)
c = D.clip(chain([F(*j) for j in nl], [F.r(m, *j) for j, m in zip(nl, (.205, .13, .072))])); D.open(clip=c)
D.p(curve([F(*J(*q)) for q in ((-.3, -.1, .2), (.0, -.06, .2), (.26, .04, .2), (.37, .1, .2), (.32, -.04, .2), (.24, -.2, .2), (.3, -.5, .2), (-.3, -.5, .2))]), skin_d, .8)
D.p(curve([F(*J(*q)) for q in ((.1, .24, .2), (.3, .32, .2), (.46, .39, .2), (.5, .33, .2), (.4, .27, .2), (.24, .22, .2))]), skin_l, .8)
D.close()
c = D.clip(poly(ints(P, .5))+chain([F(*j) for j in nl], [F.r(m, *j) for j, m in zip(nl, (.205, .13, .072))])); D.open(clip=c)
D.p(curve([F(*J(*q)) for q in ((-.6, .3, .2), (.0, .3, .2), (.13, .22, .2), (.09, .1, .2), (.02, -.02, .2), (-.06, -.12, .2), (-.09, -.3, .2), (-.6, -.5, .2))]), suit)
D.p(curve([F(*J(*q)) for q in ((-.6, .32, .2), (-.4, .36, .2), (-.255, .31, .2), (-.2, .12, .2), (-.17, -.02, .2), (-.09, -.14, .2), (-.09, -.3, .2), (-.6, -.5, .2))]), suit_d)
D.close()
D.s_(curve([F(*J(*q)) for q in ((.13, .22, .2), (.09, .1, .2), (.02, -.02, .2), (-.06, -.12, .2), (-.09, -.22, .2))], False), 'poppy>milk1.2', 2.6)
foot(J(.33, -.26, .2), -30, 1.12, skin, skin_d)
# head
D.p(capsule(F(*J(-.05, .6)), .09*k, F(*J(.05, .88)), .072*k), skin_d)
H = T_(F(*J(.09, .955)), k*.0132, 10, -1)
D.p(curve(H([(-11, -6), (-16, -14), (-14, -26), (-6, -34), (-2, -28), (3, -36), (8, -27), (14, -30), (12, -18), (10, -8), (0, -4)])), 'umber>ink1.6')
D.p(curve(H([(-4, -12), (5, -12), (9.4, -6), (9.8, -2), (13, 2), (10.8, 4), (11, 7), (10, 12), (6, 14.6), (-2, 13), (-6, 4)])), skin)
D.p(disc(H([(5.6, 7)])[0], 3.9*k*.0125), 'rose>poppy1', .55)
D.s_(curve(H([(3.6, -2.6), (6, -1.4), (8.6, -2.4)]), False)+curve(H([(8.6, -.4), (6, -1.4), (3.8, .4)]), False), 'umber>ink2', 2.4); D.s_(curve(H([(3, -7), (5.6, -8.4), (8.4, -7)]), False), 'umber>ink2', 2.6)
D.p(curve(H([(8.6, -10), (4, -13), (0, -7), (-3, -2), (-4, 5), (-8, 9), (-12, 5), (-14, -2), (-19, -7, 'k'), (-15, -10), (-19, -20, 'k'), (-12, -19), (-11, -29, 'k'), (-5, -23), (-1, -31, 'k'), (2, -22), (8, -26, 'k'), (8.4, -17)])), 'umber>ink1')
D.el(*H([(-3, 2)])[0], 2.6*k*.0125, 3.4*k*.0125, skin_d)
# far arm over the face, fingers on the nose
limb(D, F, armf, (.1, .082, .05), skin_d)
g = T_(F(*armf[2]), k*.0115, -20, -1)
D.p(curve(g([(6, 9), (8, 2), (8, -4), (4, -8), (-2, -10), (-7, -9.4), (-9, -6.6), (-6, -5), (-8, -2.4), (-5, -.6), (-7, 2), (-4, 4), (-5, 9)])), skin_d)
D.s_(curve(g([(-6, -5), (-1, -5), (2, -3)]), False)+curve(g([(-5, -.6), (-1, -.8), (1, 1)]), False)+curve(g([(-4, 4), (-1, 3.6), (0, 4.6)]), False), 'umber>ink1', 1.8)
# near arm, up and back
na = [J(-.1, .58, .2), J(-.36, .66, .32), J(-.5, .98, .34)]
limb(D, F, na, (.12, .095, .055), skin)
c = D.clip(chain([F(*j) for j in na], [F.r(m, *j) for j, m in zip(na, (.12, .095, .055))])); D.open(clip=c)
D.p(curve([F(*j) for j in (J(.1, .46, .3), J(-.14, .5, .3), J(-.36, .6, .3), J(-.46, .7, .3), J(-.55, 1.1, .3), J(-.7, 1.1, .3), J(-.6, .5, .3), J(-.3, .4, .3))]), skin_d, .7); D.close()
# the shoulder goes over into the chest; the suit's strap and armhole lie over it
w = lambda L: [(439.7+.505*q[0], 272.9+.505*q[1])+tuple(q[2:]) for q in L]
D.p(curve(w([(212, 176), (240, 190), (270, 203), (300, 201), (345, 194), (352, 260), (340, 318), (290, 335), (235, 322), (200, 297), (196, 250)])), skin)
D.p(curve(w([(196, 303, 'k'), (216, 276), (238, 230), (252, 197, 'k'), (282, 204, 'k'), (272, 240), (264, 276), (274, 306), (304, 326), (353, 319, 'k'), (366, 370), (378, 440, 'k'), (240, 440), (180, 400), (176, 330)])), suit)
D.s_(curve(w([(282, 204), (272, 240), (264, 276), (274, 306), (304, 326), (350, 320)]), False)+curve(w([(252, 197), (238, 230), (216, 276), (196, 303)]), False), suit_d, 2.2)
g = T_(F(*na[2]), k*.0125, 14)
D.p(curve(g([(-5, 5), (-6, -3), (-13, -8), (-15, -12), (-11, -13), (-5, -9), (-6, -20), (-4, -22), (-1.6, -20), (-1, -11), (1, -23), (3.4, -24), (5, -22), (4, -11), (8, -20), (10.6, -20), (11, -17), (7.4, -8), (12, -12), (14, -10), (12.6, -6), (7, 1), (5, 6)])), skin)
D.close()
print(D.save('../pool.svg'))
