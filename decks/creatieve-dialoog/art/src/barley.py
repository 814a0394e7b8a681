from pc import *
D = Doc('by', 'Barley in the wind'); r = random.Random(39)
D.tooth(step=28)

# ---------------------------------------------------------------- own helpers: everything here leans with the wind
def combed(ridge, gap=9, h=14, lean=-.5, seed=1, y1=945, w=1.6, close=True, x0=-40, x1=980):
    """ridge of bent ears: each tip runs on to the right and hangs over its neighbour"""
    q = random.Random(seed); S = resample(ridge, gap); p = Pen(.5); N = len(S); nz = vnoise(seed+3)
    if close: p.M(x0, y1); p.L(*S[0])
    else: p.M(*S[0])
    for i in range(N-1):
        a, b = S[i], S[i+1]; sl = math.atan2(b[1]-a[1], b[0]-a[0])
        k = h*(.62+.3*nz(i*.31)+q.uniform(-.22, .3)); an = lean+sl*.75+q.uniform(-.12, .12)
        t = (a[0]+math.cos(an)*k*w, a[1]+math.sin(an)*k*w)
        p.Q(a[0]+math.cos(an-.75)*k*.75, a[1]+math.sin(an-.75)*k*.75, *t)
        p.Q(a[0]+(b[0]-a[0])*.8+math.cos(an-.2)*k*.45, b[1]+math.sin(an-.3)*k*.35, *b)
    if close: p.L(x1, y1)
    return str(p.Z())
def at(ridge, x):
    S = sample(ridge, 6)
    for a, b in zip(S, S[1:]):
        if a[0] <= x <= b[0]: t = (x-a[0])/((b[0]-a[0]) or 1); return a[1]+(b[1]-a[1])*t, math.degrees(math.atan2(b[1]-a[1], b[0]-a[0]))
    return ridge[-1][1], 0
def combs(seed=4, n_=11, h=34, width=120):
    """three loose drifts of bent stalks with an ear at the tip"""
    q = random.Random(seed)
    for k in range(3):
        d = ''
        for i in range(n_):
            x = round((i+q.uniform(0, 1))*width/n_-width/2); y = round(q.uniform(-7, 7)); L = h*q.uniform(.7, 1.15)
            tx, ty = x+L*1.25, y-L*q.uniform(.42, .6); p = Pen(.5).M(x, y)
            p.Q(x+L*.22, y-L*.62, tx, ty); p.Q(x+L*.42, y-L*.38, x+3, y); d += str(p.Z())
        D.defs.append(f'<path id="by-k{k}" d="{d}"/>')
def drift(items, col, op=None):
    u = ''.join(f'<use href="#by-k{k}" transform="translate({x:.0f} {y:.0f})'+(f'rotate({a:.0f})' if abs(a) >= 1 else '')+f'scale({n(sx)} {n(sy)})"/>' for x, y, a, sx, sy, k in items)
    D.body.append(f'<g fill="{C(col)}"'+(f' opacity="{op}"' if op else '')+f'>{u}</g>')
def ear(k, axis, t0, seed, nk=8, al=92, kl=21):
    """one barley plant in defs: stalk, two rows of grains, awns that fly out"""
    q = random.Random(seed); S = resample(axis, 6); N = len(S); j0 = int(t0*N)
    stalk = brush(axis, [5.5, 4.6, 3.8, 3, 2.4], seed, .06, 30, 1)
    gr = gl = ''; aw = Pen(.5)
    for i in range(nk):
        j = min(N-2, j0+int((N-j0-2)*i/(nk-1))); x, y = S[j]; a = math.atan2(S[j+1][1]-S[j][1], S[j+1][0]-S[j][0]); sz = kl*(.78+.5*math.sin(math.pi*(i+.8)/(nk+.6)))
        for sd in (-1, 1):
            b = a+sd*(.42-.2*i/nk); gx, gy = x+math.cos(a+sd*1.57)*3, y+math.sin(a+sd*1.57)*3
            g_ = leaf(gx, gy, sz, b, .27); gr += g_
            if sd < 0: gl += g_
            ex, ey = gx+math.cos(b)*sz, gy+math.sin(b)*sz; L = al*(1.05-.35*i/nk)*q.uniform(.85, 1.12); c = b*.55+sd*.04
            aw.M(round(ex), round(ey)); aw.Q(ex+math.cos(b)*L*.5, ey+math.sin(b)*L*.5, ex+math.cos(c)*L*.98, ey+math.sin(c)*L*.9+L*.05)
    D.defs.append(f'<g id="by-e{k}"><path d="{stalk}{gr}" stroke="none"/><path d="{aw}" fill="none" stroke-width="1.6"/></g><path id="by-l{k}" d="{gl}"/>')
def ears(items, col, lit=None, op=None):
    c = C(col); u = v = ''
    for k, x, y, rot, s_ in items:
        tf = f'transform="translate({x} {y})'+(f'rotate({rot})' if rot else '')+f'scale({n(s_)})"/>'
        u += f'<use href="#by-e{k}" '+tf; v += f'<use href="#by-l{k}" '+tf
    D.body.append(f'<g fill="{c}" stroke="{c}"'+(f' opacity="{op}"' if op else '')+f'>{u}</g>'+(f'<g fill="{C(lit)}">{v}</g>' if lit else ''))
def fog(top, y1, op=1, col='milk', base='milk>mist2', seed=1):
    t = min(q[1] for q in top)
    D.p(below(top, y=y1, seed=seed, amp=2.4, wl=90), D.lin(0, t, 0, y1, (0, col, round(.9*op, 2)), (.35, base, round(.6*op, 2)), (1, base, 0)))

# ---------------------------------------------------------------- sky
D.open('sky')
D.full(D.lin(0, -10, 90, 450, (0, 'slate>night.6'), (.3, 'slate>mist2'), (.5, 'mist'), (.7, 'mist>sand1.8'), (.9, 'sand>milk1.2'), (1, 'milk>sand1')))
D.p('M-10-10H950V520H-10z', D.rad(0, 0, 1, (0, 'milk', .95), (.45, 'sand>milk1', .5), (1, 'sand', 0), tf='translate(720 420) scale(430 250)'))
def cloud(rd, y1, c_, o, sd, amp=3, wl=34, c2=None):
    t = min(q[1] for q in rd)
    D.p(below(rd, y=y1, seed=sd, amp=amp, wl=wl), D.lin(0, t, 0, y1, (0, c_, o), (.4, c2 or c_, round(o*.62, 2)), (1, c2 or c_, 0)))
cloud([(-20, 40), (70, 58), (160, 70), (250, 62), (330, 34), (380, 30), (430, 4), (490, -6), (540, 12), (566, 36), (640, 44), (740, 30), (830, 8), (960, -20)], 210, 'slate>mist.8', .75, 3, 3, 24)
cloud([(-20, 128), (80, 140), (180, 150), (270, 138), (330, 112), (372, 108), (410, 80), (462, 66), (508, 76), (530, 102), (560, 104), (588, 128), (660, 138), (750, 126), (820, 98), (870, 94), (910, 70), (960, 60)], 290, 'milk>mist1.4', .85, 5, 3.4, 22, 'mist')
cloud([(-20, 236), (60, 226), (110, 196), (150, 190), (190, 158), (240, 150), (276, 170), (290, 196), (336, 206), (360, 226), (440, 240), (540, 236), (640, 216), (700, 186), (742, 180), (780, 200), (850, 214), (960, 196)], 360, 'milk', .8, 9, 3, 24, 'milk>sand2')
cloud([(-20, 318), (110, 322), (230, 312), (320, 286), (366, 280), (410, 258), (452, 256), (480, 276), (512, 282), (540, 304), (640, 318), (760, 312), (850, 286), (900, 284), (960, 262)], 420, 'milk', .8, 12, 2.6, 26, 'milk>sand2')
for P, c_, o in (([(600, 86), (650, 74), (700, 78), (738, 64), (790, 66), (850, 52), (810, 78), (760, 84), (716, 92), (660, 90)], 'milk>mist1', .5), ([(60, 104), (110, 98), (160, 86), (214, 90), (270, 78), (236, 98), (180, 104), (120, 110)], 'mist>milk1', .5), ([(388, 196), (450, 186), (500, 188), (560, 170), (610, 174), (566, 192), (510, 202), (440, 202)], 'milk', .6)):
    D.p(torn(P, 2.4, 9, int(P[0][0])), D.lin(0, min(q[1] for q in P), 0, max(q[1] for q in P), (0, c_, o), (1, c_, .05)))
D.grain(D.lin(0, 0, 0, 420, (0, 'night', .28), (1, 'ochre', .15)))
D.close()
# ---------------------------------------------------------------- distance
D.open('far')
D.p(below([(-20, 372), (90, 350), (200, 346), (330, 378), (450, 404), (600, 414), (740, 404), (860, 390), (960, 396)], y=520, seed=5, amp=2.4, wl=40), D.lin(0, 344, 0, 440, (0, 'slate>mist1.7'), (1, 'mist>milk2')))
fog([(-20, 404), (140, 396), (320, 412), (520, 420), (700, 424), (960, 414)], 480, .95, seed=9)
D.p(below([(-20, 416), (140, 408), (320, 424), (500, 436), (700, 436), (960, 424)], seed=8, amp=1.5, y=560), D.lin(0, 406, 0, 500, (0, 'sage>mist1.8'), (1, 'sage>sand2')))
D.close()
# ---------------------------------------------------------------- field: swells, back to front
combs()
def tree(x, y, h, w, c, sd):
    """hedge tree shaped by years of wind"""
    D.p(brush([(x, y+4), (x+h*.06, y-h*.35), (x+h*.24, y-h*.7)], [h*.11, h*.08, h*.05], sd), c)
    rd = [(x-w*.16, y-h*.42), (x-w*.02, y-h*.74), (x+w*.2, y-h*.96), (x+w*.5, y-h*1.0), (x+w*.84, y-h*.86), (x+w*1.1, y-h*.76)]
    S = combed(rd, 5, 6, -.25, sd, close=False)[:-1]; p = Pen(.5); p.x, p.y = rd[-1]
    for q in ((x+w*.8, y-h*.66), (x+w*.6, y-h*.5), (x+w*.36, y-h*.52), (x+w*.1, y-h*.34), rd[0]): p.L(*q)
    D.p(S+str(p.Z()), c)
D.open('trees')
for q in ((96, 414, 44, 44), (150, 412, 62, 56), (214, 416, 36, 38), (262, 420, 24, 26), (842, 430, 26, 30), (880, 430, 38, 38)): tree(*q, 'slate>sage1.6' if q[0] < 500 else 'slate>mist1.5', int(q[0]))
D.p(scallop([(-20, 414), (60, 408), (140, 412), (240, 420), (330, 426), (420, 432), (420, 440), (-20, 440)], 9, 3, 3), 'slate>sage1.8')
D.close()
# pale crests walk from the lower left, in an S, to the light
P = [  # ridge, x of the light, tones (pale, mid, dark), (dx,dy) of the inner layers, gap, h
 ([(-50, 446), (160, 438), (360, 444), (560, 458), (760, 460), (990, 446)], 700, ('milk>sand2', 'sand>sage1', 'sage>sand1'), (-8, 8, -16, 20), 7, 5),
 ([(-50, 494), (120, 506), (300, 498), (470, 474), (600, 462), (720, 472), (850, 492), (990, 488)], 640, ('milk>sand2', 'sand>sage2', 'sage>moss1'), (-12, 13, -24, 30), 8, 8),
 ([(-50, 540), (80, 566), (220, 570), (380, 540), (520, 502), (640, 496), (740, 514), (860, 548), (990, 544)], 560, ('milk>sand2', 'sand>sage2', 'sage>moss1.6'), (-16, 20, -32, 42), 10, 12),
 ([(-50, 600), (90, 650), (210, 642), (340, 592), (460, 552), (580, 550), (690, 586), (800, 630), (900, 632), (990, 606)], 450, ('milk>sand3', 'sand>sage1.6', 'moss>sage1.6'), (-20, 28, -40, 58), 12, 17),
 ([(-50, 690), (60, 716), (170, 690), (290, 632), (400, 612), (510, 634), (620, 690), (740, 728), (860, 708), (990, 660)], 330, ('sand>milk1', 'sand>sage2', 'moss>sage.8'), (-24, 38, -48, 76), 15, 23),
 ([(-50, 786), (60, 762), (160, 726), (260, 716), (380, 752), (500, 812), (620, 834), (740, 806), (860, 750), (990, 724)], 200, ('sand', 'ochre>sage2', 'moss>ink.6'), (-28, 46, -56, 96), 18, 30),
]
for i, (rd, lx, (c1, c2, c3), (dx, dy, dx2, dy2), gap, h) in enumerate(P):
    t = min(q[1] for q in rd); sh = D.shape(combed([(x-80, y) for x, y in rd[:1]]+rd, gap, h, -.42, 20+i, 1000)); wd = 250+i*20
    D.open(f'swell{i}')
    D.use(sh, D.lin(lx-wd, 0, lx+wd*1.3, 0, (0, c2), (.45, c1), (.6, c1), (1, c2)))
    D.use(sh, D.lin(lx-wd, 0, lx+wd*1.4, 0, (0, c3), (.5, c2), (1, c3)), tf=f'translate({dx+40} {dy})')
    D.use(sh, D.lin(0, t, 0, t+200+i*30, (0, c3), (1, 'moss>ink1.5' if i > 3 else 'moss>sage.8')), tf=f'translate({dx2+60} {dy2})')
    D.close()
# ---------------------------------------------------------------- kite
D.open('kite')
kx, ky = 716, 176
D.s_(f'M{kx-2} {ky+4}C640 300 520 396 392 440', 'milk', 1.5, .85)
T = lambda *Q: [(kx+x, ky+y) for x, y in Q]
D.p(brush(T((-20, 36), (10, 58), (34, 50), (58, 66), (84, 58), (112, 70)), [2.6, 2.4, 2, 1.8], 4, .1, 9), 'umber')
D.p(poly(T((12, 50), (22, 64), (26, 52)))+poly(T((50, 54), (62, 72), (66, 58)))+poly(T((84, 50), (94, 68), (98, 56))), 'ember>umber1')
D.p(cutpoly(T((-20, 36), (-24, -12), (18, -40), (30, 2)), .8, 4), 'ember'); D.p(poly(T((-20, 36), (-2, -6), (18, -40), (30, 2))), 'ember>umber1.2'); D.p(poly(T((-24, -12), (-2, -8), (18, -40))), 'ember>sand1.4')
D.s_(f'M{kx-20} {ky+36}L{kx+18} {ky-40}', 'umber', 1.6)
D.close()
# ---------------------------------------------------------------- near ears
D.open('near')
ear(0, [(0, 0), (6, -120), (40, -220), (110, -278), (190, -280), (250, -248)], .66, 3)
ear(1, [(0, 0), (14, -110), (64, -200), (140, -240), (214, -232), (262, -196)], .64, 5)
ear(2, [(0, 0), (0, -140), (22, -250), (74, -320), (146, -342), (206, -326)], .68, 8)
ears([(0, 20, 960, 0, .9), (1, 110, 960, 0, .8), (2, -40, 960, 4, .8), (1, 560, 970, 0, .7), (0, 640, 970, 4, .75)], 'moss>ink2', 'ochre')
ears([(2, 30, 980, 0, 1.1), (0, -60, 980, 0, 1.1), (1, 180, 990, -4, .9), (2, 690, 990, 2, .7), (1, 760, 980, 0, .6)], 'ink>moss1', 'sand')
D.close()
print(D.save('../barley.svg'))
