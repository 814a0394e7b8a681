"""A dike path in strong wind, seen from a little below: somebody from behind pushes a pram up to the crest."""
from soft import *
TUBES.update(fresh='#7FB24A', jean='#41597F', skin='#A66E4C', snow='#FDFBF5')
D = Doc('dk', 'Up the dike, against the wind'); r = random.Random(29); D.tooth(step=44)
# ---------------------------------------------------------------- a nearly white sky, light from the right; the shower at the left
D.open('sky')
D.full(D.lin(0, 0, 0, 520, (0, 'mist>snow2.6'), (.45, 'snow>mist.6'), (1, 'snow>milk.8')))
D.p('M-10-10H950V950H-10z', D.rad(760, 300, 420, (0, 'snow', .95), (1, 'snow', 0)))
def cloud(P, y1, a, b, op, seed, size=26, dep=7):
    t = min(q[1] for q in P); D.p(scallop(P, size, dep, seed), D.lin(0, t, 0, y1, (0, a, op), (.55, b, op*.8), (1, b, 0)))
for x0, x1, o in ((-300, 330, .55), (-340, 236, .5), (-360, 130, .45)):       # veils of rain, slanting away from the wind
    D.p(poly([(x0, 130), (x1, 130), (x1-150, 540), (x0-150, 540)]), D.lin(x1-130, 130, x1+6, 180, (0, 'slate>mist2', o), (1, 'slate>mist2', 0)))
d = ''
for i in range(30):
    y = r.uniform(190, 420); x = r.uniform(-30, 250)-(y-190)*.36; L = r.uniform(30, 80); d += f'M{x:.0f} {y:.0f}l{-L*.36:.0f} {L:.0f}'
D.s_(d, 'milk', 1.5, .4)
D.p('M-10 330H420V560H-10z', D.lin(0, 340, 0, 500, (0, 'snow', 0), (1, 'snow>milk.6', .96)))
cloud([(-30, 220, 'k'), (-30, 62), (40, 40), (120, 50), (190, 44), (250, 76), (310, 86), (352, 122), (384, 150), (340, 176), (280, 190), (200, 214), (80, 226, 'k')], 232, 'mist>milk1', 'slate>mist2.2', 1, 3, 42, 7)
cloud([(-30, 236, 'k'), (-30, 130), (40, 112), (110, 126), (180, 120), (240, 148), (290, 158), (270, 182), (190, 206), (90, 222, 'k')], 246, 'slate>mist2', 'slate>mist1.2', .9, 5, 38, 6)
cloud([(560, 130, 'k'), (600, 96), (660, 78), (716, 88), (770, 66), (836, 84), (890, 76), (960, 92), (960, 150, 'k')], 152, 'snow', 'mist>snow2.6', .9, 9, 46, 8)
D.grain(D.lin(0, 0, 0, 430, (0, 'slate', .22), (1, 'slate', .05)))
D.close()
# ---------------------------------------------------------------- the dike bends away at the left; a sail behind the crest
D.open('far')
def mill(x, y, h, t0):
    """a wind turbine, far off in the polder"""
    D.p(poly([(x-h*.022, y), (x-h*.011, y-h), (x+h*.011, y-h), (x+h*.022, y)]), 'slate>mist2.9')
    for i in range(3):
        t = t0+i*math.tau/3; c_, s_ = math.cos(t), math.sin(t); L = h*.52; w = max(1.3, h*.03)
        D.p(poly([(x-s_*w*.4, y-h+c_*w*.4), (x+c_*L*.2-s_*w, y-h+s_*L*.2*.9+c_*w), (x+c_*L, y-h+s_*L), (x+s_*w*.4, y-h-c_*w*.4)]), 'slate>mist2.6')
    D.el(x, y-h, 2.2, 2.2, 'slate>mist1.6')
mill(246, 514, 84, .5); mill(288, 512, 58, 1.3); mill(206, 514, 52, .1)
D.p(below([(-10, 517), (120, 512), (240, 507), (330, 504), (420, 560)], seed=3, amp=.4), D.lin(0, 505, 0, 590, (0, 'sage>milk1.8'), (1, 'fresh>sage2')))
D.open(tf='translate(28 22)')
D.p(curve([(770, 420, 'k'), (765, 366), (758, 306, 'k'), (792, 350), (814, 410, 'k')]), D.lin(760, 0, 812, 0, (0, 'poppy>umber1.2'), (1, 'poppy>rose1.6')))
D.p(curve([(763, 420, 'k'), (757, 370), (755, 326, 'k'), (742, 372), (736, 414, 'k')]), 'poppy>rose2.2')
D.s_('M756 298L768 424', 'umber>rose1', 2.6); D.p('M756 299l-19 1 20 7z', 'teal')
D.close()
D.close()
# ---------------------------------------------------------------- the slope: waves of wind over the grass
D.open('slope')
ridge_ = [(-10, 588), (90, 560), (200, 532), (330, 502), (470, 470), (620, 436), (760, 408), (860, 392), (960, 382)]
body_ = below(ridge_, seed=8, amp=1.2)
D.p(body_, D.lin(300, 460, 420, 960, (0, mx('fresh>lemon1.4>milk1')), (.3, mx('fresh>lemon.8')), (.7, 'fresh'), (1, mx('fresh>moss1.4'))))
c = D.clip(body_); D.open(clip=c)
def up(x): return 586-.218*x                                    # the crest at x
def gust(x, y, w, h, col, op, sd):
    """one gust over the grass: strokes that lie over to the left, thick to windward, thin in the lee"""
    q = random.Random(sd); k = max(2, min(6, int(h/8))); o = ''
    for i in range(k):
        t = (i+.5)/k-.5; L = w*(1-1.1*t*t)*q.uniform(.7, 1); cx = x+q.uniform(-.12, .12)*w-t*h*.5; cy = y+t*h
        P = [(cx+(.5-u)*L, cy-(.5-u)*L*.26+math.sin(u*4.4+sd)*h*.07) for u in (0, .25, .5, .75, 1)]
        o += brush(P, [3, h/k*2, h/k*2.4, h/k*1.2, 1.6], q.randrange(99), .1, step=w/9, prec=.5)
    D.p(o, col, op)
LT, DK, HI = mx('fresh>lemon1.4>milk1.6'), mx('fresh>moss1.7>teal.3'), mx('fresh>lemon.6>milk2.2')
for x, y, w, h, c_, o in ((90, 586, 230, 16, LT, .8), (330, 548, 260, 16, DK, .5), (540, 490, 230, 16, LT, .8), (230, 616, 320, 26, LT, .8), (30, 650, 270, 26, DK, .55), (90, 640, 160, 10, HI, .7), (880, 424, 240, 18, LT, .8), (820, 470, 200, 16, DK, .45),
                          (250, 676, 330, 34, DK, .5), (90, 730, 330, 40, LT, .8), (60, 722, 200, 16, HI, .8), (800, 620, 330, 44, LT, .8), (790, 612, 220, 16, HI, .8), (900, 556, 280, 32, DK, .5), (650, 716, 350, 48, DK, .5), (880, 700, 340, 50, DK, .5), (640, 812, 460, 64, LT, .8), (700, 792, 300, 24, HI, .8), (860, 800, 300, 50, DK, .45), (420, 916, 380, 56, DK, .5), (860, 886, 420, 60, LT, .6)):
    gust(x, y, w, h, c_, o, int(x+y))
D.close(); D.close()
# ---------------------------------------------------------------- the path
D.open('path')
def py(x): return 730-.44*(x-400)
PL = [(-20, 836), (120, 788), (300, 710), (460, 634), (620, 550), (720, 484), (790, 430), (830, 400), (850, 385)]
PR = [(-20, 1040), (120, 992), (320, 872), (480, 776), (640, 678), (760, 600), (838, 524), (878, 456), (896, 384)]
D.open(clip=c); D.p(curve([PL[0]+('k',)]+PL[1:-1]+[PL[-1]+('k',), PR[-1]+('k',)]+PR[-2:0:-1]+[PR[0]+('k',)]), D.lin(60, 900, 880, 400, (0, 'sand>milk2'), (1, 'milk>sand.6')))
D.s_(curve(PR, False), mx('fresh>moss2.4'), 4, .45); D.close()
for P, k in ((PL, 1), (PR, -1)):
    S = resample(P[:-1], 8); t = Pen(.5); f = vnoise(3+k)
    for i, (x, y) in enumerate(S):
        s = max(.3, (y-330)/520); 
        if f(i*.17) < .1: continue
        L = 34*s*r.uniform(.5, 1.2); x += r.uniform(-4, 4)*s; y += (r.uniform(0, 7)*k+3)*s; w = max(1.4, 3.2*s)
        t.M(x-w, y); t.Q(x-L*.15, y-L*.6, x-L*.95, y-L*.7); t.Q(x-L*.1, y-L*.5, x+w, y); t.Z()
    D.p(str(t), mx('fresh>moss1') if k > 0 else mx('fresh>moss1.6'))
D.close()
# ---------------------------------------------------------------- shadows, in one path
D.p(curve([(528, 694, 'k'), (470, 716), (420, 748, 'k'), (388, 764), (330, 792), (262, 830), (226, 838), (196, 862), (160, 866), (150, 846), (178, 826), (214, 820), (250, 796), (316, 768), (376, 734, 'k'), (440, 716), (466, 702, 'k')])+curve([(696, 606, 'k'), (650, 652), (570, 694), (500, 720), (496, 704), (560, 656), (616, 606, 'k'), (720, 556), (798, 562, 'k'), (770, 590)]), mx('slate>umber1>sand1'), .4)
# ---------------------------------------------------------------- the pram: a along the path, h up, l to the far side
D.open('pram')
O = (668, 612)
def R(a, h, l=0): return (O[0]+a*.84-h*.30-l*.46, O[1]-a*.40-h*.94-l*.10)
def P3(L): return [R(*q[:3]) for q in L]
def wheel(a, l, q, front=0):
    x, y = R(a, q, l); k = .84
    D.el(x, y, q*k, q, 'ink>night1'); D.el(x+1, y, q*k*.74, q*.76, 'mist>milk1.4'); D.el(x+1, y, q*k*.66, q*.68, mx('sand>milk1.4>mist1.2'))
    D.s_(''.join(f'M{x:.0f} {y:.0f}l{math.cos(t)*q*k*.7:.0f} {math.sin(t)*q*.72:.0f}' for t in (.3, 1.35, 2.4, 3.44, 4.5, 5.54)), 'slate>mist1.6', 2); D.el(x, y, 5, 5, 'slate')
wheel(132, 96, 24); wheel(0, 96, 31)
def st(L, col, w): D.s_(curve(P3(L), False), col, w)
st([(8, 31, 96), (60, 66, 96), (120, 74, 96)], 'ink>night1.4', 5); st([(132, 24, 96), (70, 66, 96)], 'ink>night1.4', 5); st([(80, 66, 96), (40, 110, 96), (14, 158, 96)], 'night>slate1', 6)
# the carrycot: its back end, its side, the hood, the blanket
cot = [(18, 118, 90), (18, 118, 6), (150, 112, 4), (160, 96, 8), (148, 74, 10), (34, 76, 10), (22, 82, 86)]
Pc = P3(cot)
D.p(curve([Pc[0]+('k',), Pc[1]+('k',), Pc[2]+('k',), Pc[3], Pc[4], Pc[5], Pc[6]]), D.lin(Pc[5][0]-20, 0, Pc[3][0], 0, (0, 'lemon>ochre3'), (.4, 'lemon>ochre1'), (1, 'lemon')))
e0 = P3([(18, 118, 92), (18, 118, 8), (32, 77, 12), (24, 80, 88)])
D.p(curve([e0[0]+('k',), e0[1]+('k',), e0[2], e0[3]]), 'ochre>umber.8')
def rib(f, t0=0, t1=math.pi, N=12):
    """one hoop of the hood: it turns on the two sides of the cot; f is its angle from the front"""
    o = []
    for i in range(N+1):
        t = t0+(t1-t0)*i/N; q = 82*math.sin(t)**.62 if 0 < t < math.pi-1e-6 else 0; o.append(R(104+q*.86*math.cos(f), 114+q*math.sin(f), 48-46*math.cos(t)))
    return o
FO = 2.02
Hu = hull([p for i in range(9) for p in rib(FO*i/8)])
D.p(even(Hu[::2]), D.lin(Hu[0][0], 0, max(p[0] for p in Hu), 0, (0, 'lemon>ochre2'), (.55, 'lemon'), (1, 'lemon>milk2')))
D.p(poly(ints(rib(FO), .5)), D.lin(0, 340, 0, 480, (0, 'umber>plum1.4'), (1, 'plum>umber1')))
D.s_(''.join(poly(ints(rib(f, 0, 1.72), .5), False) for f in (1.5, 1, .5)), 'ochre>lemon.8', 2.4); D.s_(poly(ints(rib(FO), .5), False), 'lemon>milk1.6', 5)
B = P3([(15, 118, 92), (44, 134, 76), (82, 130, 62), (92, 124, 8), (88, 100, 3), (64, 93, 2), (40, 96, 3), (22, 92, 5), (15, 94, 40), (14, 98, 80)])
d = curve([B[0]+('k',), B[1], B[2], B[3], B[4]+('k',), B[5], B[6], B[7], B[8], B[9]]); D.p(d, D.lin(B[8][0], 0, B[3][0], 0, (0, 'pink>rose1.4'), (.5, 'pink'), (1, 'pink>milk1.6'))); D.open(clip=D.clip(d))
D.s_(''.join(curve(P3([(a_, 92, 0), (a_-2, 121, 6), (a_+2, 134, 44), (a_-4, 122, 92)]), False) for a_ in (40, 66)), 'milk', 4.5); D.s_(curve(P3([(10, 106, 90), (16, 104, 40), (20, 104, 6), (56, 106, 2), (96, 110, 2)]), False), 'pink>plum1', 2.6, .6)
D.close()
st([(8, 31), (60, 66), (120, 74)], 'ink>night1', 6); st([(132, 24), (70, 66)], 'ink>night1', 6); st([(84, 66), (40, 112), (12, 158)], 'night>slate.8', 7)
wheel(132, 0, 25); wheel(0, 0, 33)
st([(12, 158, 0), (6, 164, 48), (12, 158, 96)], 'ink', 8)
D.close()
# ---------------------------------------------------------------- the one who pushes
D.open('walker')
def lean(P): return [(q[0]-16+max(0, 543-q[1])*.2, q[1]+7)+tuple(q[2:]) for q in P]
def cw(P, closed=True): return curve(lean(P), closed)
def bw(P, wd, sd, amp, hand=None): return brush(lean(P)+([hand] if hand else []), wd, sd, amp)
CO, CD, CL = 'teal>night1.4', 'night>teal.8', 'teal>mist.6'
HN, HF = R(9, 160, 16), R(9, 160, 78)
# far arm and far leg
D.p(bw([(474, 470), (500, 512)], [30, 26, 19], 3, .04, HF), CD)
D.p(curve([(HF[0]-10, HF[1]-8), (HF[0]+3, HF[1]-11), (HF[0]+9, HF[1]-3), (HF[0]+6, HF[1]+8), (HF[0]-6, HF[1]+9)]), 'skin>umber1.6')
D.p(bw([(458, 552), (486, 604), (502, 632), (486, 688)], [46, 42, 35, 27], 4, .03), 'night>jean1.4')
D.p(cw([(471, 680, 'k'), (497, 674, 'k'), (512, 678), (528, 672), (538, 673), (539, 681), (532, 687, 'k'), (474, 710, 'k'), (467, 700)]), 'milk>mist1.4'); D.p(poly(lean([(470, 705), (539, 678), (538, 684), (474, 711)])), 'slate')
# near leg, pushing off
D.p(bw([(462, 552), (454, 610), (440, 650), (395, 715)], [54, 47, 38, 28], 6, .03), D.lin(410, 0, 480, 0, (0, 'night>jean2'), (1, 'jean>mist.8')))
D.p(cw([(384, 704, 'k'), (402, 712, 'k'), (410, 726), (424, 736), (422, 744), (408, 746), (392, 734), (376, 722)]), 'milk>mist.6'); D.s_(cw([(375, 722), (390, 736), (408, 747), (423, 744)], False), 'slate', 3.4)
# coat
coat = [(462, 436), (486, 436), (512, 448), (526, 468), (520, 500), (508, 540), (506, 580), (498, 612, 'k'), (470, 618), (438, 604), (404, 610), (372, 594), (330, 602), (312, 586, 'k'), (346, 566), (384, 552), (412, 528), (422, 498), (430, 462), (442, 444)]
d = cw(coat); D.p(d, D.lin(380, 560, 530, 470, (0, CD), (.45, CO), (1, CL))); D.open(clip=D.clip(d))
D.p(cw([(300, 590, 'k'), (352, 574), (400, 562), (440, 540), (428, 576), (380, 590), (330, 612)]), 'night>teal.4')
D.p(cw([(438, 604, 'k'), (448, 570), (452, 530), (462, 560), (470, 625, 'k')]), CD)
D.p(cw([(500, 450), (528, 470), (520, 520), (512, 580), (504, 612), (520, 620), (560, 500), (530, 440)]), CL)
D.p(cw([(424, 500, 'k'), (450, 516), (500, 520), (512, 510, 'k'), (500, 530), (450, 528)]), CD)
D.p(curve([(480, 486), (500, 500), (530, 524), (524, 548), (500, 530), (484, 508)]), CD)
D.close()
D.p(cw([(312, 586, 'k'), (346, 566), (384, 552), (372, 566), (346, 578), (330, 602, 'k')]), 'teal>mist1.2')
# near arm: it comes out of the shoulder, bends a little down, and pushes
A = [(484, 470), (494, 456), (512, 454), (530, 466), (546, 486), (559, 497, 'k'), (HN[0]-16, HN[1]-11, 'k'), (HN[0]-4, HN[1]+9, 'k'), (577, 521), (566, 530), (552, 531), (536, 522), (512, 502), (494, 490)]
d = curve(A); D.p(d, D.lin(500, 520, 560, 450, (0, CD), (.4, CO), (1, CL))); D.open(clip=D.clip(d))
D.p(curve([(500, 500, 'k'), (530, 506), (558, 513), (584, 492), (614, 462, 'k'), (640, 480), (570, 545), (520, 530)]), CD); D.p(curve([(548, 486, 'k'), (553, 500), (550, 514, 'k'), (558, 502), (562, 492)]), CD)
D.s_(f'M{HN[0]-14:.0f} {HN[1]-12:.0f}l12 22', 'night', 5); D.close()
D.p(curve([(HN[0]-14, HN[1]-6, 'k'), (HN[0]-2, HN[1]-12), (HN[0]+9, HN[1]-10), (HN[0]+13, HN[1]-2), (HN[0]+10, HN[1]+8), (HN[0]-2, HN[1]+10), (HN[0]-12, HN[1]+10, 'k')]), 'skin')
for k in (-3.5, 1, 5): D.s_(f'M{HN[0]+2:.0f} {HN[1]+k:.0f}l9 .5', 'skin>umber2', 1.4)
# scarf, head, hair
D.p(cw([(470, 446, 'k'), (440, 462), (412, 470), (384, 490, 'k'), (380, 468, 'k'), (408, 452), (440, 446)]), 'pink>plum1')
D.p(cw([(482, 440, 'k'), (450, 430), (420, 438), (388, 426), (352, 436), (338, 426, 'k'), (342, 452, 'k'), (378, 448), (410, 462), (446, 456), (480, 462, 'k')]), D.lin(340, 0, 480, 0, (0, 'pink'), (1, 'pink>rose2')))
D.p(cw([(492, 420), (520, 424), (526, 444), (512, 458), (484, 456), (472, 440)]), 'pink>poppy1')
D.p(cw([(504, 388), (526, 384), (539, 396), (539, 408), (537, 420), (530, 432), (518, 438), (504, 430)]), 'skin')
D.p(cw([(534, 372), (543, 386), (542, 400), (538, 412), (531, 416), (527, 428), (514, 438), (490, 440), (474, 424), (448, 426), (424, 414), (396, 418, 'k'), (414, 404), (400, 396), (376, 394, 'k'), (408, 384), (440, 386), (428, 372), (406, 364, 'k'), (446, 364), (474, 372), (496, 362), (518, 362)]), D.lin(400, 0, 545, 0, (0, 'umber>plum1'), (.7, 'umber>ink1.4'), (1, 'umber>ochre.8')))
D.s_(cw([(530, 372), (490, 384), (440, 398)], False)+cw([(522, 396), (484, 408), (436, 410)], False), 'umber>ochre1', 2.4, .7)
D.el(*lean([(521, 413)])[0], 5, 7.5, 'skin>rose.6'); D.s_(cw([(520, 408), (524, 412), (521, 417)], False), 'skin>umber2', 1.6)
D.close()
# ---------------------------------------------------------------- sheep, far and on the slope
D.open('sheep')
def sheep(x, y, k, s=1):
    D.p(f'M{x-20*k*s:.0f} {y+2:.0f}q{-14*k*s:.0f} {10*k:.0f} {-44*k*s:.0f} {14*k:.0f}q{20*k*s:.0f} {4*k:.0f} {62*k*s:.0f}-{6*k:.0f}z', mx('fresh>moss2'), .5)
    D.s_(f'M{x-7*k*s:.1f} {y-8*k:.1f}v{10*k:.1f}M{x+8*k*s:.1f} {y-8*k:.1f}v{10*k:.1f}', 'umber>ink1', max(1.6, 3.4*k))
    D.p(scallop([(x-14*k*s, y-6*k), (x-16*k*s, y-17*k), (x, y-23*k), (x+14*k*s, y-18*k), (x+14*k*s, y-7*k), (x, y-4*k)][::int(s)], 6*k, 1.6*k, 3), 'milk')
    D.p(curve([(x+12*k*s, y-20*k), (x+20*k*s, y-21*k), (x+24*k*s, y-13*k), (x+18*k*s, y-11*k)]), 'umber>ink1.4')
for q in ((150, 566, .9), (206, 552, .75), (98, 590, 1.05, -1), (262, 532, .6)): sheep(*q)
D.close()
# ---------------------------------------------------------------- a gull that hangs in the wind; near grass laid over to the left
D.p(curve([(596, 206, 'k'), (612, 197), (628, 202), (637, 207), (648, 196), (668, 190, 'k'), (651, 204), (642, 213), (634, 214), (625, 208), (612, 204)]), 'slate>mist2')
D.open('near')
def blades(x0, x1, f, n_, h, col, sd):
    q = random.Random(sd); p = Pen(.5)
    for i in range(n_):
        x = x0+(x1-x0)*(i+q.random())/n_; y = f(x)+q.uniform(0, 26); L = h*q.uniform(.6, 1.15); w = q.uniform(2.4, 5)
        p.M(x-w, y); p.Q(x-L*.1, y-L*.6, x-L, y-L*.5); p.Q(x-L*.05, y-L*.44, x+w, y); p.Z()
    D.p(str(p), col)
blades(430, 990, lambda x: 946-.12*(x-430), 46, 84, mx('fresh>moss1.4'), 3)
blades(470, 1000, lambda x: 970-.16*(x-430), 38, 74, mx('fresh>lemon.3>moss.6'), 4)
blades(-20, 120, lambda x: 800-.3*x, 12, 44, mx('fresh>moss1.2'), 5)
D.close()
print(D.save('../dike.svg'))
