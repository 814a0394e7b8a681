from pc import *
D = Doc('ns', 'A nest with three eggs'); r = random.Random(21); D.tooth(step=38)
def fog(top, y1, op=1, col='milk', base='milk>mist2', seed=1):
    t = min(q[1] for q in top)
    D.p(below(top, y=y1, seed=seed, amp=2.4, wl=150), D.lin(0, t, 0, y1, (0, col, round(.9*op, 2)), (.35, base, round(.6*op, 2)), (1, base, 0)))
# ---------------------------------------------------------------- sky and far land
D.open('sky')
D.full(D.lin(0, -10, 120, 470, (0, 'teal>mist2.4'), (.5, 'mist>milk2'), (1, 'milk')))
D.p('M-10-10H950V560H-10z', D.rad(0, 0, 1, (0, 'milk', .95), (.45, 'milk>lemon.6', .5), (1, 'milk', 0), tf='translate(740 400) scale(400 280)'))
D.grain(D.lin(0, 0, 0, 420, (0, 'night', .2), (1, 'ochre', .12)))
D.p(below([(-20, 404), (90, 380), (220, 366), (360, 392), (500, 410), (660, 398), (780, 372), (880, 366), (960, 380)], y=560, seed=5, amp=2.4, wl=80), D.lin(0, 366, 0, 450, (0, 'sage>teal1.4'), (1, 'sage>milk2.4')))
fog([(-20, 424), (140, 418), (320, 430), (520, 420), (700, 430), (960, 420)], 500, 1, seed=9)
D.close()
D.open('land')
D.p(below([(-20, 470), (160, 456), (340, 468), (520, 458), (720, 448), (960, 440)], seed=8, wl=150), D.lin(0, 440, 0, 640, (0, 'sage>mist1.6'), (1, 'sage>sand1.6')))
for x, y, rx, ry, s_ in ((60, 452, 70, 34, 1), (140, 462, 50, 22, 2), (640, 450, 56, 28, 4), (800, 436, 70, 40, 5), (890, 442, 60, 30, 6), (720, 448, 50, 22, 7)): D.p(foliage(x, y, rx, ry, s_, 16, 5, 9), 'sage>slate1.2' if s_ % 2 else 'sage>mist1.4')
D.p(below([(-20, 492), (180, 482), (380, 490), (600, 478), (780, 476), (960, 466)], seed=12, wl=150), D.lin(0, 476, 0, 950, (0, 'sand>sage1.6'), (.35, 'sage>sand1'), (1, 'sage>moss1.8')))
fog([(-20, 520), (120, 512), (300, 516), (480, 504), (640, 500), (800, 506), (960, 496)], 620, .6, seed=13)
for P, w, c_, o in (([(-40, 640), (200, 650), (420, 690), (600, 740)], [30, 40, 36, 10], 'sand', .35), ([(980, 620), (800, 640), (620, 690), (480, 720)], [36, 40, 36, 20], 'sand>milk1', .4)): D.p(brush(P, w, 7, .2), c_, o)
D.close()
# ---------------------------------------------------------------- helpers of this card
def once(d, fill):
    """fill a shape and clip to it, its path written once"""
    i = D.shape(d); D.use(i, fill); D.gid += 1; c = f'{D.id}-c{D.gid}'; D.defs.append(f'<clipPath id="{c}"><use href="#{i}"/></clipPath>'); return c
def bigleaf(x, y, L, a, tones, w=.32, bend=.1, flip=1):
    """one cut leaf: the whole shape in the shade tone, the half towards the light over it, then the rib"""
    ca, sa = math.cos(a), math.sin(a); j = lambda: r.uniform(.86, 1.14)
    T = lambda u, v: (x+u*ca*L-v*sa*L, y+u*sa*L+v*ca*L)
    b, t, m1, m2 = T(0, 0), T(1.02, -bend*.3), T(.35, bend), T(.7, bend)
    up = T(.16, -w*1.35*j()), T(.62, -w*1.3*j()); dn = T(.16, w*1.35*j()+bend), T(.62, w*1.3*j()+bend)
    D.p(str(Pen(0).M(*b).Cc(*up[0], *up[1], *t).Cc(*dn[1], *dn[0], *b)), tones[0])
    h = up if (sa*.55+ca*.83)*flip > 0 else dn
    D.p(str(Pen(0).M(*b).Cc(*h[0], *h[1], *t).Cc(*m2, *m1, *b)), tones[1])
    D.s_(str(Pen(0).M(*T(-.13, -.02)).Q(*b, *b).Cc(*m1, *m2, *T(.93, -bend*.1))), tones[2], max(1, min(2.8, L*.022)))
    if L > 140:                                   # near leaves: a few side ribs
        p = Pen(0)
        for u in (.2, .38, .56):
            m = bend*3*u*(1-u)
            for k in (-1, 1): p.M(*T(u, m)).Q(*T(u+.1, m+k*w*.35), *T(u+.22, m+k*w*.62))
        D.s_(str(p), tones[2], 1.4)
SH = ('ink>moss1.4', 'ink>moss2.2', 'ink>moss.8'); MD = ('moss>ink2', 'moss>ink.9', 'moss>sage1'); LT = ('moss>ink.6', 'sage>moss1.8', 'sage>sand1'); SU = ('sage>moss1.8', 'sage>sand1.6', 'moss'); FAR = ('sage>slate1.6', 'sage>mist1.6', 'sage>mist2.4')
# ---------------------------------------------------------------- far twigs, pale
D.open('far')
D.p(brush([(980, 120), (860, 160), (760, 230), (690, 290)], [9, 7, 5, 2], 3)+brush([(860, 160), (800, 130), (740, 130)], [5, 4, 2], 4)+brush([(-20, 560), (70, 520), (150, 540)], [8, 5, 2], 5), 'sage>slate2')
for x, y, L, a in ((900, 146, 74, 2.2), (842, 170, 80, .9), (800, 200, 76, 2.7), (770, 226, 70, 1.0), (724, 262, 72, 2.9), (694, 288, 78, 2.1), (800, 130, 64, -2.5), (742, 130, 70, 3.3), (780, 132, 60, 1.9), (880, 150, 70, -1.1), (70, 520, 70, -.9), (110, 526, 76, .8), (150, 540, 74, .2), (40, 534, 64, 1.4)): bigleaf(x, y, L, a, FAR, .27, r.uniform(-.1, .1))
D.close()
# ---------------------------------------------------------------- the fork
D.open('fork')
FK = [(150, 960, 'k'), (206, 880), (236, 800), (234, 700), (212, 580), (180, 440), (170, 320), (178, 200), (192, 90), (216, -20, 'k'), (278, -20, 'k'), (254, 100), (242, 210), (242, 320), (256, 430), (288, 540), (340, 640), (400, 714), (470, 742), (560, 736), (630, 712), (710, 684), (790, 630), (870, 566), (960, 490, 'k'), (960, 550, 'k'), (890, 636), (806, 720), (704, 788), (596, 832), (506, 858), (456, 900), (440, 960, 'k')]
D.p(brush([(200, 420), (130, 352), (60, 320), (-30, 312)], [40, 28, 22, 16], 8), 'ink>umber1.4'); D.p(brush([(196, 402), (132, 342), (60, 311), (-30, 304)], [3, 5, 5, 4], 8), 'umber>rose1')
fc = once(cut(FK, 1.8, 84, 4), D.lin(150, 500, 330, 420, (0, 'ink>umber1.2'), (.45, 'umber>ink1'), (1, 'umber>rose.3')))
D.open(clip=fc)
D.p(curve([(440, 800), (560, 800), (700, 748), (820, 660), (960, 520, 'k'), (970, 600, 'k'), (820, 760), (640, 860), (440, 990, 'k'), (380, 960), (410, 860)]), 'ink>umber1.6', .7)
for Pp, w, nb, sd in (([(290, 960), (340, 850), (300, 700), (240, 540), (208, 380), (210, 200), (246, -30)], 74, 13, 3), ([(400, 960), (430, 830), (560, 806), (700, 750), (820, 660), (960, 520)], 62, 9, 5)):
    D.dry(Pp, w, 'ink', nb, sd, .42, (1.8, 2.8), .6, ends=.05, seg=(18, 70))
for Pp, w in (([(440, 740), (390, 720), (330, 640), (280, 545), (246, 430), (232, 320), (232, 210), (244, 100), (266, -30)], [2, 5, 8, 9, 9, 9, 8, 7, 6]), ([(500, 748), (620, 726), (712, 694), (794, 640), (872, 576), (964, 498)], [2, 6, 9, 9, 8, 7])):
    D.p(brush(Pp, w, 4, .5), 'ochre>umber1.4')
D.dry([(440, 750), (380, 720), (322, 640), (272, 545), (240, 430), (228, 320), (228, 210), (240, 100), (262, -30)], 14, 'sand>rose1', 4, 6, .5, (1.8, 2.4), .8, ends=.04, seg=(14, 46)); D.dry([(600, 738), (712, 698), (794, 644), (872, 580), (964, 502)], 12, 'sand', 4, 7, .5, (1.8, 2.4), .8, ends=.04, seg=(14, 46))
D.p(even([(150, 500), (330, 560), (560, 760), (620, 748), (560, 800), (420, 824), (320, 770), (250, 690)]), 'ink', .5)
D.p(even(blob(318, 868, 26, 15, 4, 9, .12, -.7)), 'ink', .7); D.s_('M296 884q-4-26 26-36q24-4 26 10', 'umber>ochre.8', 2.2)
D.close(); D.close()
# ---------------------------------------------------------------- nest
cx, cy = 500, 570
def P(u, t, o=1.0):         # u: 0 right .. pi left along the front, t: 0 rim .. 1 foot
    t = max(0, t); rx, ry, y0 = 262*(1-.6*t**1.9), 104+6*t-34*t*t, cy+128*t
    return cx+rx*math.cos(u)*o, y0+ry*math.sin(u)*o
def back(u, k=1.0): return cx+262*k*math.cos(u), cy-92*k*math.sin(u)
D.open('nest')
D.p(torn([back(math.pi*i/12) for i in range(13)]+[P(math.pi*(1-i/12), 0) for i in range(13)], 3, 9, 3), 'umber>ink1.6')
def strokes(fn, N, seed, tones):
    """tones: list of (col, w, op) picked by fn -> (key, a, m, b)"""
    q = random.Random(seed); B = {}
    for _ in range(N):
        k, a, m, b = fn(q); p = B.setdefault(k, Pen(0)); p.M(*a).Q(2*m[0]-(a[0]+b[0])/2, 2*m[1]-(a[1]+b[1])/2, *b)
    for k in sorted(B): D.s_(str(B[k]), tones[k][0], tones[k][1], tones[k][2])
RIM = [('ink>umber1', 6, None), ('umber>ink.8', 5, None), ('umber>ochre1.2', 4, None), ('ochre>sand1', 3, None), ('sand>milk1', 2.2, None)]
def fb(q):
    u = q.uniform(.0, math.pi); du = q.uniform(.12, .34)*q.choice((-1, 1)); k = q.uniform(.84, 1.03); dk = q.uniform(-.06, .06)
    lit = math.cos(u)*-.2+(k-.84)*3+q.uniform(-.4, .5); key = 0 if lit < .05 else 1 if lit < .35 else 2 if lit < .6 else 3
    return key, back(u, k), back(u+du/2, k+dk/2+.01), back(u+du, k+dk)
strokes(fb, 78, 4, RIM)
# hollow
ho = [(cx+212*math.cos(a), cy+4+76*math.sin(a)) for a in [i/20*6.283 for i in range(20)]]
hc = once(cut(ho, 3, 30, 5), D.lin(290, 0, 720, 0, (0, 'umber>ink.4'), (.5, 'umber>ink1.8'), (1, 'ink>umber1.4')))
D.open(clip=hc)
def fh(q):
    u = q.uniform(.1, 3.04); k = q.uniform(.5, .8); du = q.uniform(.15, .4)
    key = 0 if u < 1.1 else q.choice((0, 1, 1, 2)); return key, back(u, k), back(u+du/2, k+.01), back(u+du, k+q.uniform(-.05, .05))
strokes(fh, 60, 6, [('umber', 2.2, .8), ('umber>ochre2', 2.2, .8), ('ochre>sand2', 1.8, .8)])
D.close()
# eggs
def egg(x, y, L, wd, a, sd):
    ca, sa = math.cos(a), math.sin(a); T = lambda u, v: (x+u*ca-v*sa, y+u*sa+v*ca)
    E = [T(-L*.5, 0), T(-L*.4, -wd*.33), T(-L*.12, -wd*.5), T(L*.2, -wd*.43), T(L*.43, -wd*.2), T(L*.5, 0), T(L*.43, wd*.2), T(L*.2, wd*.43), T(-L*.12, wd*.5), T(-L*.4, wd*.33)]
    c_ = once(curve(E), D.rad(0, 0, 1, (0, 'milk'), (.4, 'mist>milk2.2'), (.75, 'mist>slate.4'), (1, 'slate>dusk.6'), tf=f'translate({x+wd*.24:.0f} {y-wd*.26:.0f}) scale({L*.72:.0f} {wd*.86:.0f})'))
    D.open(clip=c_)
    D.p(curve([(x-L*.7, y-wd*.3, 'k'), (x-wd*.34, y-wd*.1), (x-wd*.12, y+wd*.24), (x+wd*.3, y+wd*.4), (x+L*.7, y+wd*.42, 'k'), (x+L*.5, y+wd, 'k'), (x-L*.7, y+wd, 'k')]), 'slate>dusk1.6', .5)
    D.s_(str(Pen(0).M(x-wd*.5, y+wd*.56).Q(x+wd*.46, y+wd*.62, x+wd*.66, y-wd*.1)), 'rose', 9, .35)
    q = random.Random(sd); p1, p2 = Pen(), Pen()
    for i in range(20):
        t = q.uniform(0, 6.28); k = math.sqrt(q.random()); u, v = T(-L*.16+math.cos(t)*k*L*.36, math.sin(t)*k*wd*.46); (p1 if q.random() < .6 else p2).M(u, v).L(u+q.uniform(-2, 2), v+q.uniform(-1.4, 1.4))
    D.s_(str(p1), 'umber>dusk1', 2, .65); D.s_(str(p2), 'umber>rose1', 3.2, .6); D.close()
D.p(even([(cx-2+156*math.cos(a), cy+36+44*math.sin(a)) for a in [i/12*6.283 for i in range(12)]]), 'ink>umber1.4', .8)
egg(418, 562, 114, 89, -.75, 3); egg(566, 560, 132, 101, -2.4, 5); egg(492, 594, 122, 92, .18, 8)
# front wall
fr = [(cx+212*math.cos(math.pi*(1-i/14)), cy+4+76*math.sin(math.pi*(1-i/14))) for i in range(15)]
body = [P(math.pi, 0)]+fr+[P(0, 0), P(.05, .3), P(.2, .62), P(.5, .9)]+[P(u, 1) for u in (.9, 1.57, 2.2)]+[P(2.64, .9), P(2.94, .62), P(3.09, .3)]
D.p(torn(body, 3, 9, 8), D.lin(240, 0, 770, 0, (0, 'ink>umber1.4'), (.55, 'umber>ochre.3'), (1, 'umber>ochre1')))
FW = [('ink', 6, .9), ('ink>umber1.8', 6, None), ('umber', 5, None), ('umber>ochre1.4', 4, None), ('ochre>sand.8', 3.2, None), ('sand>milk.8', 2.2, None)]
def ff(q):
    t = q.random()**1.15; u = q.uniform(-.02, 3.16); du = q.uniform(.14, .42)*q.choice((-1, 1)); dt = q.uniform(-.11, .11)
    lit = .5*math.cos(u)+.62*(1-t)+q.uniform(-.42, .42); key = 0 if lit < -.1 else 1 if lit < .18 else 2 if lit < .46 else 3 if lit < .8 else 4 if lit < 1.15 else 5
    o = q.uniform(.98, 1.03); return key, P(u, t, o), P(u+du/2, t+dt/2, o+.01), P(u+du, t+dt, o)
strokes(ff, 262, 9, FW)
# rim: thicker twigs laid round
def fr_(q):
    u = q.uniform(0, 3.14); du = q.uniform(.2, .46)*q.choice((-1, 1)); k = q.uniform(.83, 1.0); dk = q.uniform(-.07, .07)
    pt = lambda u, k: (cx+262*k*math.cos(u), cy+4+(76+28*(k-.81)/.19)*math.sin(u))
    lit = .35*math.cos(u)+.4+q.uniform(-.4, .5); key = 1 if lit < .15 else 2 if lit < .4 else 3 if lit < .7 else 4 if lit < .95 else 5
    return key, pt(u, k), pt(u+du/2, k+dk/2), pt(u+du, k+dk)
strokes(fr_, 66, 10, FW)
D.close()
# loose straws
D.s_('M306 690q-18 26-44 36M372 720q-14 22-16 48M486 750q22 12 34 34M640 712q26 8 40 24', 'ochre>umber1.6', 2.4); D.s_('M340 706q-26 14-38 34M610 726q24 2 44 14M560 478q26-10 56-8', 'ochre>sand1', 2)
D.dry([(250, 610), (300, 690), (400, 738), (520, 748)], 40, 'umber>ochre2.2', 7, 12, .4, (2, 3), .8, ends=.1, seg=(16, 50))
# ---------------------------------------------------------------- feather, third prong, leaves
D.open('feather')
vl = [(608, 628, 'k'), (612, 596), (628, 566), (634, 568, 'k'), (640, 550), (664, 524), (668, 528, 'k'), (682, 512), (712, 494), (736, 490, 'k')]
vr = [(736, 490, 'k'), (734, 512), (720, 540), (708, 546, 'k'), (706, 558), (684, 586), (672, 588, 'k'), (666, 602), (640, 622), (608, 628, 'k')]
D.p(curve(vl+vr[1:-1]), D.lin(610, 628, 736, 490, (0, 'mist>milk2'), (.35, 'mist'), (.62, 'mist>teal1'), (.85, 'teal>mist1.2'), (1, 'teal')))
D.p(curve([(608, 628, 'k'), (630, 590), (672, 546), (736, 490, 'k')]+vr[1:-1]), D.lin(610, 628, 736, 490, (0, 'slate>mist2'), (.35, 'slate>mist1'), (.62, 'slate>teal1.4'), (1, 'teal>night1.6')))
D.s_('M594 652Q616 606 672 546T728 498', 'sand>milk2', 2.2)
D.s_('M622 600l-8-14M640 578l-6-16M660 556l-4-18M684 534l-4-16M634 588l18 4M656 562l20-2M678 542l20-6M616 612l14 8', 'umber', 1.2, .55)
D.close()
D.open('prong')
pr = [(640, 800), (694, 730), (732, 660), (752, 580), (766, 480), (800, 372)]
D.p(brush(pr, [4, 30, 32, 25, 19, 7], 9), D.lin(664, 790, 760, 560, (0, 'ink>umber2.4'), (.45, 'umber>ink.8'), (1, 'umber')))
D.p(brush([(716, 716), (744, 660), (762, 580), (774, 480), (803, 376)], [2, 6, 6, 5, 2], 5, .5), 'ochre>sand.6')
D.close()
D.open('leaves')
br = 'umber>ink2'
D.p(brush([(240, 130), (310, 70), (400, 50), (500, 66)], [13, 9, 6, 2], 3)+brush([(320, 68), (370, 110), (420, 130)], [6, 4, 2], 4)+brush([(120, 346), (90, 270), (100, 200)], [9, 6, 2], 5)+brush([(60, 320), (20, 400), (-10, 440)], [8, 6, 3], 6)+brush([(876, 570), (900, 500), (880, 440)], [10, 7, 2], 7), br)
for q in ((400, 48, 100, -.7, MD), (318, 66, 96, -1.3, SH), (356, 60, 100, 2.3, SH), (372, 110, 96, 1.6, MD), (420, 128, 104, .7, LT), (446, 52, 96, 1.1, MD), (500, 64, 112, .3, SU), (474, 58, 90, -.4, LT), (270, 96, 90, .5, MD),
  (60, 318, 110, -2.2, SH), (98, 204, 116, -1.3, MD), (94, 250, 104, -.3, LT), (92, 270, 100, -2.6, SH), (112, 330, 96, .3, MD), (20, 396, 116, 1.1, MD), (36, 366, 100, 2.4, SH), (10, 420, 110, 2.0, SH), (20, 314, 90, -1.2, MD),
  (800, 374, 124, -1.9, MD), (802, 372, 128, -.75, SU), (786, 420, 104, -2.75, LT), (776, 462, 96, -.1, LT), 
  (880, 442, 116, -1.35, LT), (892, 478, 104, -.2, SU), (898, 510, 96, 2.9, MD), (888, 548, 90, .6, MD)): bigleaf(*q, r.uniform(.29, .35), r.uniform(-.12, .12))
D.close()
D.open('near')
D.p(brush([(970, 800), (860, 850), (760, 930)], [12, 9, 4], 3)+brush([(-20, 780), (30, 830), (70, 930)], [12, 9, 4], 3), 'ink>moss.6')
for q in ((910, 836, 170, -2.45), (866, 862, 170, 2.95), (946, 800, 150, -1.7), (830, 890, 150, 2.1), (900, 850, 170, 1.2), (16, 812, 120, -1.15), (30, 826, 210, .5), (0, 790, 150, -.35), (60, 900, 150, 1.5)): bigleaf(*q, SH, .3, r.uniform(-.1, .1))
D.close()
print(D.save('../nest.svg'))
