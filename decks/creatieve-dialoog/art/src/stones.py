from pc import *
D = Doc('st', 'Stepping stones across a brook'); r = random.Random(8); cam = Cam(f=1176, eye=1.75, cx=470)
D.tooth(step=80); D.sprays(nl=12, R=42, L=(14, 22), w=.34); D.tufts(h=40, nb=6, w=4.5, width=26)
def fog(top, y1, op=1, col='milk', base='milk>mist2', seed=1, x0=-6, x1=946):
    t = min(q[1] for q in top)
    D.p(below(top, y=y1, seed=seed, amp=2.4, wl=90, x0=x0, x1=x1), D.lin(0, t, 0, y1, (0, col, round(.95*op, 2)), (.35, base, round(.7*op, 2)), (1, base, 0)))
def hull(P):
    P = sorted(set((round(x, 1), round(y, 1)) for x, y in P)); H = []
    for Q in (P, P[::-1]):
        h = []
        for p in Q:
            while len(h) > 1 and (h[-1][0]-h[-2][0])*(p[1]-h[-2][1])-(h[-1][1]-h[-2][1])*(p[0]-h[-2][0]) <= 0: h.pop()
            h.append(p)
        H += h[:-1]
    return H
def blade(x, y, h, l, w):
    """one reed or grass blade: two quadratics from the foot to a bent tip"""
    a = [round(v) for v in (l*h*.15, -h*.62, l*h, -h)]; w = round(w)
    return f'M{round(x)} {round(y)}q'+join(*a)+'q'+join(round(-l*h*.6), round(h*.34), w-a[2], -a[3])+'z'
# ---------------------------------------------------------------- sky: a fresh morning, no sunset
D.open('sky')
D.full(D.lin(0, -10, 60, 450, (0, 'slate>teal1.6'), (.45, 'teal>mist2.6'), (.82, 'mist>milk2'), (1, 'milk')))
D.p('M-10-10H950V520H-10z', D.rad(0, 0, 1, (0, 'milk', .95), (.5, 'milk', .45), (1, 'milk', 0), tf='translate(700 400) scale(420 270)'))
for q in ((40, 250, 330, 104, 4), (560, 180, 300, 90, 6), (430, 318, 190, 44, 12), (760, 338, 220, 46, 15)): D.cumulus(*q)
D.grain(D.lin(0, 0, 0, 430, (0, 'night', .3), (1, 'slate', .08)))
D.close()
# ---------------------------------------------------------------- far ridge, far wood
D.open('far')
D.p(below([(-20, 372), (90, 352), (210, 372), (340, 392), (470, 408), (620, 410), (740, 388), (840, 360), (960, 376)], y=520, seed=5, amp=2.4, wl=80), D.lin(0, 350, 0, 440, (0, 'mist>slate1.6'), (1, 'mist>milk2')))
fog([(-20, 414), (160, 404), (330, 420), (520, 410), (720, 424), (960, 408)], 490, 1, seed=9)
D.p(scallop([(-20, 428), (40, 420), (110, 424), (200, 432), (300, 436), (420, 442), (520, 446), (610, 446), (680, 440), (740, 434), (800, 428), (850, 412), (910, 408), (960, 416), (960, 480), (-20, 486)], 19, 5, 5), 'sage>mist2.4')
D.p(below([(-20, 452), (160, 448), (360, 454), (560, 456), (760, 450), (960, 446)], seed=8, amp=1.5, y=700), D.lin(0, 446, 0, 600, (0, 'sage>milk2.4'), (1, 'sage>sand1.6')))
fog([(-20, 462), (160, 458), (360, 466), (560, 458), (760, 464), (960, 456)], 520, .6, seed=13)
D.close()
# ---------------------------------------------------------------- far meadow and its path
D.open('meadow')
md = [(-20, 520), (120, 508), (280, 500), (420, 484), (540, 472), (660, 466), (760, 464), (960, 470)]
D.p(below(md, seed=15, amp=1.6), D.lin(0, 466, 0, 690, (0, 'sage>sand1.4'), (.4, 'sage>sand.3'), (1, 'moss>sage1.7')))
for P, w, c_, o in (([(-40, 560), (140, 546), (320, 530), (480, 500)], [16, 20, 14, 6], 'sand>milk1', .5), ([(-40, 640), (120, 620), (300, 606), (440, 574)], [24, 26, 20, 6], 'moss>sage1.6', .5), ([(980, 560), (900, 530), (840, 500)], [30, 20, 6], 'moss>sage2', .4)):
    D.p(brush(P, w, 7, .2), c_, o)
D.p(path_ribbon([(546, 626, 660), (548, 612, 632), (572, 620, 604), (628, 662, 572), (664, 688, 548), (666, 684, 530), (640, 654, 513), (620, 631, 498), (622, 630, 484), (640, 646, 467)]), D.lin(0, 466, 0, 650, (0, 'milk'), (1, 'sand>milk2')))
r2 = random.Random(3)
for s_, y, L, c_ in ((.3, 526, 5, 'sage>moss1'), (.36, 556, 7, 'sage>moss2'), (.46, 592, 6, 'moss>sage1.6'), (.6, 640, 5, 'moss>sage1')): D.rows([((i+r2.random())*590/L-60, y+r2.uniform(-6, 6), s_) for i in range(L)], c_, .8)
D.close()
# ---------------------------------------------------------------- pollard willows in a row, receding
def willow(x, y, h, tones, tc, lc, sd, fan):
    w = h*.11
    if h > 130: D.p(brush([(x+w*.5, y+h*.004), (x-w*1.6, y+h*.02), (x-w*4.4, y+h*.035)], [w*.5, w*.8, 2], sd, .1), 'moss>ink.4', .5)   # shadow, to the left
    if h < 130: D.p(brush([(x, y+2), (x+w*.1, y-h*.3), (x, y-h*.6)], [w*1.1, w*.8, w], sd, .1, prec=1), tc)
    else: D.p(brush([(x-w*.15, y+4), (x+w*.16, y-h*.17), (x, y-h*.36)], [w*1.45, w*1.08, w*1.4], sd, .12, prec=.5), tc)
    if h > 130:
        D.p(''.join(brush([(x+w*a*.4, y-h*.33), (x+w*a*1.3, y-h*.52), (x+w*a*1.9, y-h*.8)], [w*.4, w*.22, w*.1], int(sd+a*9), .1) for a in ((-1.2, -.65, .05, .6, 1.2) if h > 200 else (-.9, .05, .8))), tc)
        D.dry([(x+w*.55, y-2), (x+w*.4, y-h*.17), (x+w*.5, y-h*.36)], w*.44, lc, max(3, int(w/6)), sd, .5, (1.4, 2.2) if h < 300 else (1.8, 2.6), .75, .08, (8, 24))
        if h > 300: D.dry([(x-w*.2, y-12), (x-w*.2, y-h*.17), (x-w*.1, y-h*.36)], w*.6, 'ink', 8, sd+1, .55, (2, 3), .4, .08, (10, 40))
    for dx, dy, rx, ry in fan:
        if h < 110:   # far off: a core and two single clumps do
            D.spray([(x+dx*h, y-dy*h, 0, rx*h/66, ry*h/46, 'b1'), (x+dx*h, y-dy*h, 9, rx*h/44, ry*h/38, 'f0')], tones[0]); D.spray([(x+dx*h+rx*h*.3, y-dy*h-ry*h*.3, 30, rx*h/66, ry*h/66, 'f1')], tones[3]); continue
        D.bough(x+dx*h, y-dy*h, rx*h, ry*h, tones, int(sd+dx*50), lx=.25, ly=-.45)
F5 = ((0, .6, .2, .2), (-.23, .53, .17, .14), (.24, .56, .16, .14), (-.1, .78, .2, .2), (.13, .76, .18, .18)); F3 = ((-.15, .58, .18, .2), (.17, .6, .17, .2), (0, .76, .19, .2)); F2 = ((-.1, .62, .24, .2), (.08, .72, .22, .2))
haze = ('sage>mist1.8', 'sage>mist1', None, 'sage>milk2'); half = ('sage>slate1.7', 'sage>slate.7', None, 'sage>sand1.8'); near = ('moss>slate1.4', 'moss>sage1.4', 'sage>moss.6', 'sage>sand2')
D.open('willows')
hill = [(-30, 600), (140, 576), (300, 556), (430, 536), (540, 510), (660, 494), (960, 500)]
for x, y, h, t, a, b, sd, f in ((572, 488, 56, haze, 'sage>mist1', 'milk', 3, F2), (516, 502, 90, haze, 'sage>slate1.2', 'milk', 4, F2), (432, 526, 140, ('sage>mist1.2', 'sage>mist.5', None, 'sage>milk1.6'), 'sage>slate2', 'sand>mist2', 5, F3)): willow(x, y, h, t, a, b, sd, f)
willow(310, 566, 232, half, 'slate>umber1.6', 'sand>mist2', 6, F3)
willow(92, 648, 480, near, 'umber>slate1.2', 'sand>umber1.4', 7, F5)
D.grass([(x, y, k) for x, y, k in ((50, 654, .6), (78, 660, .7), (112, 658, .6), (136, 652, .5), (292, 568, .36), (318, 570, .4), (340, 566, .3), (432, 529, .3))], 'moss>ink.4')
D.close()
# ---------------------------------------------------------------- brook
bank = [(-40, 704), (80, 700), (200, 684), (320, 672), (430, 666), (520, 660), (620, 654), (700, 634), (770, 600), (806, 560), (794, 528), (764, 512), (752, 500), (768, 490), (812, 483), (872, 479), (940, 478, 'k'), (940, 484, 'k'), (874, 486), (822, 491), (800, 498), (816, 508), (848, 522), (870, 540), (884, 566), (886, 600), (920, 634), (990, 664, 'k'), (990, 960, 'k'), (-40, 960, 'k')]
WB = sample(bank, 30, True); wd = even(wobble(WB, 1.6, 40, 5, 40, True), True, 1)
D.open('water')
D.p(torn([(x, y-2-max(0, y-500)*.045) if y < 900 else (x, y) for x, y in WB], 3, 28, 8), D.lin(0, 480, 0, 700, (0, 'sage>moss2'), (.4, 'moss>umber1'), (1, 'moss>umber2.2')))
D.p(wd, D.lin(0, 474, 0, 950, (0, 'mist>teal1'), (.08, 'mist>teal.8'), (.2, 'mist>milk1.2'), (.42, 'mist>sage1'), (.62, 'slate>sage1.4'), (.85, 'slate>moss1.6'), (1, 'slate>ink1.6')))
D.open(clip=D.clip(wd))
def jag(P, sd, step=20):   # mirror images are torn sideways by the current
    rr = random.Random(sd); W = sample(P, step, True)
    return poly([(round(x+rr.uniform(-1, 1)*(4+max(0, y-660)*.06)), round(y)) for x, y in W])
D.p(jag([(-60, 690), (160, 684), (330, 668), (520, 656), (700, 630), (660, 668), (560, 680), (480, 688), (440, 724), (400, 736), (376, 790), (320, 836), (270, 800), (250, 850), (180, 916), (90, 946), (-60, 950)], 4), D.lin(0, 660, 0, 930, (0, 'moss>slate1', .95), (.5, 'moss>slate1.6', .75), (1, 'slate>moss1.6', .1)))
D.p(jag([(58, 694), (128, 690), (122, 740), (134, 800), (90, 850), (56, 790), (64, 740)], 5), D.lin(0, 690, 0, 850, (0, 'umber>moss2', .8), (1, 'moss>slate1', .1)))
# pebbles seen through the shallow water near us
rr = random.Random(12); dd = ['', '', '']
for i in range(20):
    t = rr.random()**.7; y = 806+t*130; x = rr.uniform(-10, 950); w = (10+t*22)*rr.uniform(.7, 1.5); p = Pen(0); Q = blob(x, y, w, w*.36, i, 5, .2)
    p.M((Q[-1][0]+Q[0][0])/2, (Q[-1][1]+Q[0][1])/2)
    for k in range(5): p.Q(*Q[k], (Q[k][0]+Q[(k+1) % 5][0])/2, (Q[k][1]+Q[(k+1) % 5][1])/2)
    dd[i % 3] += str(p.Z())
for d, c_, o in zip(dd, ('sage>ochre1', 'ink>moss1', 'slate>ink1.5'), (.3, .4, .5)): D.p(d, c_, o)
for c_, o, sd, nn in (('mist>milk1', .5, 1, 15), ('ink>slate1', .35, 2, 14), ('slate>mist2', .5, 3, 14)):
    rr = random.Random(sd); d = ''
    for i in range(nn):
        t = (i/nn)**1.1; y = 664+t*280; d += lens(round(rr.uniform(-20, 960)), round(y+rr.uniform(-8, 8)), round((40+t*150)*rr.uniform(.4, 1.2)), round(2.2+t*3.4, 1))
    D.p(d, c_, o)
D.close(); D.close()
# a rise on the right: the brook comes from behind it
D.open('rise')
D.p(cut([(828, 494), (862, 484), (896, 473), (936, 467), (990, 466), (990, 520), (940, 512), (880, 499)], 1.2, 40, 31), D.lin(0, 466, 0, 520, (0, 'sage>moss.6'), (1, 'moss>sage2.4')))
D.grass([(850, 492, .26), (884, 482, .3), (916, 474, .3)], 'moss>sage1.6')
D.close()
# grass and reeds over the lip of the bank
D.open('lip')
D.rows([(60, 702, .55), (250, 688, .5), (440, 666, .36)], 'moss>ink.8')
D.grass([(640, 652, .5), (668, 646, .4), (720, 626, .4), (790, 580, .36), (886, 604, .6), (920, 640, .7), (904, 622, .6), (880, 560, .4), (850, 530, .34), (944, 656, .9)], 'moss>sage.6')
for x0, x1, y0, nn, h, c_ in ((-20, 34, 716, 9, 104, 'moss>ink1.4'), (226, 320, 692, 16, 74, 'moss>ink.8'), (402, 440, 672, 6, 46, 'moss>sage.6'), (690, 752, 640, 9, 56, 'moss>sage1'), (664, 690, 650, 4, 40, 'moss>sage.6')):
    D.p(''.join(blade(x0+(x1-x0)*(i+r.random())/nn, y0-(x1-x0)*i/nn*.14+r.uniform(-2, 5), h*r.uniform(.5, 1.1), r.uniform(-.22, .3), 4+h*.02) for i in range(nn)), c_)
D.close()
# ---------------------------------------------------------------- stepping stones: flat slabs in world metres, one facet tone per side
S = [(640, 4.32, .8, .56, .1, (0, 0)), (514, 4.94, .66, .5, .1, (.012, 0)), (402, 5.55, .68, .5, .09, (-.01, .01)), (338, 6.22, .58, .46, .1, (.015, -.01)), (376, 7.15, .6, .5, .035, (-.012, 0)), (462, 7.8, .6, .46, .09, (.01, 0)), (530, 8.42, .54, .44, .09, (0, .01)), (562, 9.08, .66, .46, .1, (0, 0))]
def topgrad(i, *st): D.defs.append(f'<linearGradient id="st-k{i}" x1="0" y1="1" x2="1" y2="0">'+''.join(f'<stop offset="{o}" stop-color="{C(c_)}"/>' for o, c_ in st)+'</linearGradient>')
topgrad(0, (0, 'sand>slate1.7'), (.5, 'sand>mist1'), (1, 'milk')); topgrad(1, (0, 'sand>slate1.4'), (.5, 'sand>mist1.4'), (1, 'milk')); topgrad(2, (0, 'mist'), (.5, 'sand>mist2'), (1, 'milk')); topgrad(3, (0, 'slate>mist1'), (1, 'mist>milk2'))
D.open('stones')
for i, (sx, Z, w, dp, h, tl) in reversed(list(enumerate(S))):
    X = (sx-470)*Z/1176; rr = random.Random(i*11+5); k = 8; hz = 0 if i < 3 else (1 if i < 6 else 2)
    base = []
    for j in range(k):
        a = -(j+.5*(i % 2))/k*6.283+rr.uniform(-.3, .3); q = 1+rr.uniform(-.16, .1)
        base.append((math.copysign(abs(math.cos(a))**.75, math.cos(a))*w/2*q, math.copysign(abs(math.sin(a))**.75, math.sin(a))*dp/2*q))
    ch = []
    for j in range(k):   # one corner-cutting pass: worn, not round
        (ax, az), (bx, bz) = base[j], base[(j+1) % k]; ch += [(ax+(bx-ax)*.2, az+(bz-az)*.2), (ax+(bx-ax)*.8, az+(bz-az)*.8)]
    base = ch; N = len(base)
    T = [cam(X+x, h+tl[0]*x/w*2+tl[1]*z/dp*2, Z+z) for x, z in base]; B = [cam(X+x*1.1, 0, Z+z*1.1) for x, z in base]; M = [cam(X+x*1.06, -h*1.2-.03, Z+z*1.06) for x, z in base]
    x0, y0, x1, y1 = bbox(B); cx, cy = (x0+x1)/2, (y0+y1)/2; W_ = x1-x0; kk = W_/180
    if i == 4:      # this one lies under the surface: a dim shape, its near side lost, and the current over it
        U = [cam(X+x*.96, -.05, Z+z*.9) for x, z in base]; D.p(poly([(round(a), round(b)) for a, b in wobble(U, 2.4, 26, 4, 14, True)]), D.lin(0, cy-8, 0, cy+26, (0, 'slate>mist2.4', .9), (.55, 'slate>mist1.4', .7), (1, 'slate', .1)))
        D.p(''.join(lens(round(cx+o*W_), round(cy+e), round(W_*l), 2.4) for o, e, l in ((-.3, 2, .5), (.34, 9, .44), (.05, 15, .6), (-.5, 21, .4))), 'mist>milk1', .55); continue
    D.p(poly([(round(a), round(b)) for a, b in wobble(hull(B+M+[(x0-W_*.2, cy+3*kk), (x0-W_*.1, cy+20*kk)]), 2+W_*.012, 30, i, 24, True)]), ('ink>slate1', 'ink>slate1.8', 'slate>ink1.4')[hz], .62)
    D.p(poly([(round(a), round(b)) for a, b in hull(T+B)]), ('umber>night1.6', 'umber>slate2', 'slate>umber1.4')[hz])
    F = {1: [], 2: []}
    for j in range(N):
        (ax, az), (bx, bz) = base[j], base[(j+1) % N]; nx, nz = bz-az, -(bx-ax); L = math.hypot(nx, nz); nx, nz = -nx/L, -nz/L
        if nz < .1 and nx > -.35: F[1 if nx < .45 else 2] += [T[j], T[(j+1) % N], B[(j+1) % N], B[j]]
    rnd = lambda Q: [(round(x*2)/2, round(y*2)/2) for x, y in Q]
    for t, c_ in ((1, ('slate>umber1.8', 'slate>umber1.2', 'slate>umber.6')[hz]), (2, ('sand>slate2', 'mist>slate1', 'mist>slate.7')[hz])):
        if F[t]: D.p(poly(rnd(hull(F[t]))), c_)
    tx0, ty0, tx1, ty1 = bbox(T)
    top = poly(rnd(T))
    D.p(top, f'url(#st-k{3 if i == 4 else hz})')
    D.p(''.join(lens(round(cx+o*W_), round(y1+e*kk), round(W_*l), round(2.4+2*kk, 1)) for o, e, l in ((-.32, -3, .7), (.3, -6, .5), (-.75, -14*1, .5))), 'milk>mist1', .8)
    if i < 4:   # a worn plane towards the light, lichen, a few grains
        K = [q for q in T if q[0] > tx0+W_*.5]; c0, c1 = tx0+W_*(.46, .6, .52, .58)[i], (ty0+ty1)/2
        K.sort(key=lambda q: math.atan2(q[1]-c1, q[0]-c0)); K = [(c0+(a-c0)*.93, c1+(b-c1)*.86) for a, b in K]
        D.p(poly(rnd(K+[(c0, K[-1][1]-3*kk), (c0-W_*.07, c1-2*kk), (c0+W_*.04, K[0][1]+2*kk)])), 'milk', .6)
        a, b = tx0+W_*(.3, .26, .34, .3)[i], c1+(3, -3, 2, 0)[i]*kk
        D.p(poly(rnd(blob(a, b, W_*.09, W_*.024, i+3, 8, .3)))+poly(rnd(blob(a+W_*.15, b+7*kk, W_*.03, W_*.011, i, 6, .3))), 'sage>slate1', .8)
        D.stipple(T, lambda u, v: .3+.7*(u < c0), 'umber>sand1', 9, i, (1.4, 2), .5)
D.close()
# ---------------------------------------------------------------- near frame: reeds, and a kingfisher waiting on one
D.open('near')
D.p(below([(680, 970), (750, 922), (830, 890), (900, 872), (970, 862)], seed=42, x0=690), D.lin(0, 860, 0, 950, (0, 'moss>ink1.6'), (1, 'ink>moss1')))
D.grass([(870, 880, .9), (830, 892, .8), (786, 908, .8), (748, 924, .7), (910, 872, .9), (715, 942, .6)], 'moss>ink1.6')
def reeds(L, c_): D.p(''.join(blade(*q) for q in L), c_)
reeds([(862, 960, 330, .03, 9), (884, 960, 400, -.02, 10), (916, 960, 300, .06, 9), (800, 965, 210, -.12, 8), (940, 950, 460, -.1, 10), (866, 965, 250, -.2, 8)], 'moss>ink1.4')
D.p(brush([(830, 960), (829, 850), (828, 740), (824, 672), (808, 653), (780, 645)], [7, 6.4, 5.6, 5, 4, 2], 3, .05, 24), 'moss>ink1')      # a bent stem
reeds([(824, 960, 180, .3, 9), (900, 962, 230, -.26, 10), (778, 970, 120, -.3, 8), (930, 965, 190, -.2, 9), (860, 970, 160, .24, 9)], 'ink>moss1.4')
reeds([(-6, 960, 250, .1, 9), (22, 965, 190, .22, 9), (50, 970, 130, -.1, 8), (76, 972, 110, .34, 8), (4, 960, 140, .4, 9)], 'moss>ink2')
x, y = 818, 640
P = lambda L, c_: D.p(curve([(x+q[0]*.7, y+q[1]*.7)+tuple(q[2:]) for q in L]), c_)
y -= 2
P([(4, -32), (14, -20), (18, -2), (20, 26, 'k'), (10, 22, 'k'), (4, 6), (-2, -14)], 'night>slate1')
P([(-10, -30), (-14, -16), (-11, -2), (-2, 8), (7, 6), (8, -10), (2, -28)], 'ember')
P([(2, -34), (10, -24), (13, -8), (12, 10), (6, 0), (1, -14)], 'slate')
P([(-38, -33, 'k'), (-14, -42, 'k'), (-12, -34, 'k')], 'ink')
P([(-15, -38), (-9, -47), (2, -49), (9, -42), (8, -32), (0, -27), (-11, -31)], 'slate>night1.6'); P([(-12, -36), (-4, -38), (2, -34), (-4, -31), (-11, -31)], 'ember>ochre1'); P([(-10, -31), (-2, -31), (-3, -26), (-9, -26)], 'milk')
P([(8, -40), (12, -26), (13, -8), (9, -20)], 'mist'); D.el(x-5.6, y-28, 1.5, 1.5, 'milk')
D.s_(f'M{x-4} {y+3}l-2 9l-6 1m6-1l2 4M{x+1} {y+4}l-1 12l-5 2m5-2l3 3', 'ember>umber1', 2.2)      # feet round the stem
D.close()
print(D.save('../stones.svg'))
