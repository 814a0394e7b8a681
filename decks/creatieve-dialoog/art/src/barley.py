from pc import *
import folk
D = Doc('by', 'Barley in the wind'); r = random.Random(39)
D.tooth(step=78)

# ---------------------------------------------------------------- own helpers: everything here leans with the wind
def combed(ridge, gap=9, h=14, lean=-.5, seed=1, y1=945, w=2.3, close=True, x0=-40, x1=980):
    """ridge of bent ears: each tip runs on to the right and hangs over its neighbour"""
    q = random.Random(seed); S = resample(ridge, gap); p = Pen(.5); N = len(S); nz = vnoise(seed+3)
    if close: p.M(x0, y1); p.L(*S[0])
    else: p.M(*S[0])
    for i in range(N-1):
        a, b = S[i], S[i+1]; sl = math.atan2(b[1]-a[1], b[0]-a[0])
        k = h*(.62+.3*nz(i*.31)+q.uniform(-.22, .3)); an = lean+sl*.5+q.uniform(-.14, .14)
        t = (a[0]+math.cos(an)*k*w, a[1]+math.sin(an)*k*w)
        p.Q(a[0]+math.cos(an-.7)*k*.95, a[1]+math.sin(an-.7)*k*.95, *t)
        p.Q(a[0]+(b[0]-a[0])*.5+math.cos(an-.15)*k*.7, b[1]+math.sin(an-.15)*k*.62, *b)
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
D.full(D.lin(0, -10, 90, 450, (0, 'slate>teal1.4'), (.3, 'teal>mist1.4'), (.52, 'teal>mist2.6'), (.72, 'mist>milk1.6'), (.9, 'milk>mist.6'), (1, 'milk')))
D.p('M-10-10H950V520H-10z', D.rad(0, 0, 1, (0, 'milk', .95), (.45, 'milk', .4), (1, 'milk', 0), tf='translate(720 420) scale(430 250)'))
def cloud(rd, y1, c_, o, sd, amp=3, wl=34, c2=None):
    t = min(q[1] for q in rd)
    D.p(below(rd, y=y1, seed=sd, amp=amp, wl=wl), D.lin(0, t, 0, y1, (0, c_, o), (.4, c2 or c_, round(o*.62, 2)), (1, c2 or c_, 0)))
cloud([(-20, 70), (90, 74), (190, 58), (300, 56), (380, 34), (440, 32), (500, 8), (556, 4), (584, 20), (580, 40), (620, 54), (720, 46), (820, 20), (960, -20)], 220, 'slate>mist.8', .75, 3, 3, 24)
cloud([(-20, 176), (80, 172), (170, 152), (236, 150), (300, 124), (356, 120), (404, 92), (456, 84), (498, 66), (540, 72), (560, 92), (552, 110), (590, 122), (610, 142), (690, 146), (770, 130), (840, 98), (896, 92), (960, 58)], 300, 'milk>mist1.4', .85, 5, 3.4, 20, 'mist')
cloud([(-20, 236), (50, 232), (110, 206), (156, 204), (200, 180), (250, 174), (286, 156), (318, 164), (332, 184), (322, 198), (360, 208), (384, 230), (450, 242), (560, 236), (660, 216), (730, 214), (790, 196), (850, 198), (960, 168)], 370, 'milk', .9, 9, 3, 20, 'milk')
cloud([(-20, 326), (120, 324), (240, 308), (340, 302), (420, 280), (470, 278), (520, 260), (552, 268), (560, 284), (600, 296), (640, 314), (740, 316), (830, 296), (960, 276)], 424, 'milk', .85, 12, 2.6, 24, 'milk')
D.grain(D.lin(0, 0, 0, 420, (0, 'night', .28), (1, 'ochre', .15)))
D.close()
# ---------------------------------------------------------------- distance
D.open('far')
D.p(below([(-20, 372), (90, 350), (200, 346), (330, 378), (450, 404), (600, 414), (740, 404), (860, 390), (960, 396)], y=520, seed=5, amp=2.4, wl=40), D.lin(0, 344, 0, 440, (0, 'sage>teal1.4'), (1, 'sage>milk2.4')))
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
for q in ((96, 414, 44, 44), (150, 412, 62, 56), (214, 416, 36, 38), (262, 420, 24, 26), (846, 447, 26, 28), (882, 448, 38, 38)): tree(*q, 'slate>sage1.6' if q[0] < 500 else 'slate>mist1.8', int(q[0]))
D.p(scallop([(-20, 414), (60, 408), (140, 412), (240, 422), (330, 434), (420, 452), (420, 470), (-20, 470)], 12, 3, 3), 'slate>sage1.8')
D.close()
# pale crests walk from the lower left, in an S, to the light
P = [  # ridge, x of the light, tones (pale, mid, dark), (dx,dy) of the inner layers, gap, h
 ([(-50, 446), (160, 438), (360, 444), (560, 458), (760, 460), (990, 446)], 700, ('lemon>milk2.6', 'lemon>sage1.6', 'sage>sand1'), (-8, 8, -16, 20), 7, 5),
 ([(-50, 494), (120, 506), (300, 498), (470, 474), (600, 462), (720, 472), (850, 492), (990, 488)], 640, ('lemon>milk2.4', 'lemon>sage2', 'sage>ochre1'), (-12, 13, -24, 30), 8, 8),
 ([(-50, 540), (80, 566), (220, 570), (380, 540), (520, 502), (640, 496), (740, 514), (860, 548), (990, 544)], 560, ('milk>sand2', 'lemon>sage1.4', 'sage>moss1.4'), (-16, 20, -32, 42), 10, 12),
 ([(-50, 600), (90, 650), (210, 642), (340, 592), (460, 552), (580, 550), (690, 586), (800, 630), (900, 632), (990, 606)], 450, ('lemon>milk2', 'lemon>ochre1', 'moss>sage1'), (-20, 28, -40, 58), 12, 17),
 ([(-50, 690), (60, 716), (170, 690), (290, 632), (400, 612), (510, 634), (620, 690), (740, 728), (860, 708), (990, 660)], 330, ('lemon>milk1.6', 'lemon>ochre1.4', 'moss>slate.6'), (-24, 38, -48, 76), 15, 23),
 ([(-50, 786), (60, 762), (160, 726), (260, 716), (380, 752), (500, 812), (620, 834), (740, 806), (860, 750), (990, 724)], 200, ('lemon>milk.8', 'ochre>sage1.6', 'moss>ink1.4'), (-28, 46, -56, 96), 18, 30),
]
for i, (rd, lx, (c1, c2, c3), (dx, dy, dx2, dy2), gap, h) in enumerate(P):
    t = min(q[1] for q in rd); sh = D.shape(combed([(x-80, y) for x, y in rd[:1]]+rd, gap, h, -.42, 20+i, 1000)); wd = 250+i*20
    D.open(f'swell{i}')
    D.use(sh, D.lin(lx-wd, 0, lx+wd*1.3, 0, (0, c2), (.45, c1), (.6, c1), (1, c2)))
    D.use(sh, D.lin(lx-wd, 0, lx+wd*1.4, 0, (0, c3), (.5, c2), (1, c3)), tf=f'translate({dx+40} {dy})')
    D.use(sh, D.lin(0, t, 0, t+200+i*30, (0, c3), (1, 'ink>moss2.4' if i > 3 else 'moss>sage.6')), tf=f'translate({dx2+60} {dy2})')
    D.close()
rr = random.Random(7)
D.open('stalks')
for i, lo, hi, sc, cl, cd in ((2, 30, 62, .34, 'sand>milk1', 'moss>sage1'), (3, 34, 80, .5, 'sand>milk1', 'moss>slate.6'), (4, 40, 110, .72, 'sand', 'moss>ink.4'), (5, 30, 130, 1, 'sand>ochre1', 'moss>ink1')):
    rd = P[i][0]; L_, Dk = [], []
    for x in range(-20, 960, int(150*sc+40)):
        for c, a_, b_ in ((L_, hi*.1, lo), (Dk, lo, hi)):
            xx = x+rr.uniform(-30, 30); y, an = at(rd, max(-40, min(980, xx)))
            c.append((xx, y+rr.uniform(a_, b_), an*.7, round(sc*rr.uniform(.8, 1.1), 2), round(sc*rr.uniform(.7, 1), 2), rr.randrange(3)))
    drift(L_, cl, .55); drift(Dk, cd, .6)
D.close()
# ---------------------------------------------------------------- kite
D.open('kite')
kx, ky = 716, 176
D.p(lens(370, 510, 84, 9), 'moss>ink1', .5)
folk.fig(D, 402, 512, .66, 'rose>sand2', 'umber', 'lemon', 'night', arms=[[(-11, -75), (-16, -62), (-13, -50)], [(11, -75), (22, -84), (32, -92)]], kind='long', rot=-6, legs=[[(-5, -46), (-10, -26), (-12, -2)], [(5, -46), (5, -24), (2, -2)]], prec=1)
D.p(tuft(400, 518, 22, 7, .3, .4, 3, 4, 40), 'lemon>sage2')
T = lambda *Q: [(kx+x, ky+y) for x, y in Q]
D.p(brush(T((-20, 36), (10, 58), (34, 50), (58, 66), (84, 58), (112, 70)), [2.6, 2.4, 2, 1.8], 4, .1, 9), 'umber')
D.p(''.join(leaf(kx+x, ky+y, 15, a_, .3) for x, y, a_ in ((16, 56, -.5), (16, 57, .7), (52, 62, -.9), (53, 63, .3), (88, 58, -.4), (88, 59, .8))), 'poppy>umber1')
D.p(cutpoly(T((-20, 36), (-24, -12), (18, -40), (30, 2)), .8, 4), 'poppy'); D.p(poly(T((-20, 36), (-2, -6), (18, -40), (30, 2))), 'poppy>umber1.2'); D.p(poly(T((-24, -12), (-2, -8), (18, -40))), 'poppy>milk1.2')
D.s_(f'M{kx-20} {ky+36}l38-76M{kx-33} {ky+26}l42-48M{kx-33} {ky+26}l22-10M{kx-33} {ky+26}C630 320 540 420 417 449', 'umber', 1.6)
D.close()
# ---------------------------------------------------------------- near ears
D.open('near')
ear(0, [(0, 0), (6, -120), (40, -220), (110, -278), (190, -280), (250, -248)], .66, 3)
ear(1, [(0, 0), (14, -110), (64, -200), (140, -240), (214, -232), (262, -196)], .64, 5)
ear(2, [(0, 0), (0, -140), (22, -250), (74, -320), (146, -342), (206, -326)], .68, 8)
ears([(0, 50, 960, 2, .86), (1, 150, 960, 0, .78), (2, -50, 960, 4, .8), (1, 570, 970, 0, .7), (0, 640, 970, 4, .75)], 'moss>ink2', 'ochre')
D.p(combed([(-50, 800), (50, 838), (150, 882), (250, 906), (340, 950)], 15, 40, -.62, 5, 1000, 2.4, x0=-60, x1=400)+combed([(520, 950), (620, 914), (720, 900), (830, 872), (980, 820)], 15, 40, -.7, 8, 1000, 2.4, x0=500, x1=1000), 'ink>moss1.5')
ears([(2, 36, 980, 0, 1.08), (0, -70, 980, 0, 1.1), (1, 196, 990, -4, .92), (2, 690, 990, 2, .72), (1, 770, 980, 0, .62)], 'ink>moss.8', 'sand')
D.p(brush([(60, 960), (76, 850), (130, 800), (196, 812)], [5, 13, 9, 1.4], 3)+brush([(210, 970), (226, 890), (280, 846), (350, 862)], [5, 12, 8, 1.4], 4)+brush([(4, 950), (14, 800), (50, 740), (104, 744)], [5, 12, 8, 1.4], 5)+brush([(700, 970), (716, 880), (760, 844), (826, 856)], [5, 11, 8, 1.4], 6), 'ink>moss1')
D.s_('M88 830q44-44 92-24M238 876q46-44 92-20M726 870q38-36 84-18', 'moss>sage2', 1.5)
D.close()
print(D.save('../barley.svg'))
