from pc import *
D = Doc('rn', 'Rain on the window'); r = random.Random(15)
cam = Cam(f=1176, eye=1.2, cx=440)
ZW, ZR, ZF = 3.62, 3.3, 2.62           # window plane, room side of the wall, front edge of the seat
XL, XR, YS, YT = -1.08, 1.16, .44, 2.02
def W(X, Y, z=ZW): return cam(X, Y, z)
D.tooth(step=40); D.sprays(nl=11, R=42, L=(15, 23), w=.34)
def q4(x0, y0, x1, y1): return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
def rect(X0, Y0, X1, Y1, z=ZW): return [W(X0, Y1, z), W(X1, Y1, z), W(X1, Y0, z), W(X0, Y0, z)]
def ring(X, Y, Z, R, k=24): return [cam(X+R*math.cos(i/k*6.2832), Y, Z+R*math.sin(i/k*6.2832)) for i in range(k)]
def fog(top, y1, op=1, col='milk', base='mist', seed=1):
    t = min(q[1] for q in top)
    D.p(bl(top, y=y1, seed=seed, amp=2, wl=80), D.lin(0, t, 0, y1, (0, col, round(.85*op, 2)), (.4, base, round(.55*op, 2)), (1, base, 0)))
# ---------------------------------------------------------------- room wall
D.open('wall')
D.full(D.lin(0, 0, 940, 300, (0, 'plum>umber2'), (.5, 'umber>rose1'), (1, 'rose>umber2')))
D.grain(D.lin(0, 0, 940, 0, (0, 'ink', .5), (1, 'ochre', .3)))
D.close()
def bl(rd, **k):
    rd = [(max(80, min(860, x)), y) for x, y in rd]; return below(rd, x0=k.pop('x0', 80), x1=860, **k)
# ---------------------------------------------------------------- garden
x0, y0 = W(XL, YT); x1, y1 = W(XR, YS)
D.open('garden', clip=D.clip(poly(q4(x0, y0, x1, y1))))
D.full(D.lin(0, y0, 0, 500, (0, 'mist>slate1.4'), (.45, 'mist>milk1'), (1, 'milk>mist1')))
for rd, y, c, o, sd in (([(-20, 226), (160, 214), (300, 240), (460, 222), (620, 246), (780, 226), (960, 236)], 330, 'mist>milk2', .6, 2), ([(-20, 300), (140, 310), (300, 286), (480, 300), (640, 280), (960, 296)], 400, 'milk', .6, 3)):
    D.p(bl(rd, y=y, seed=sd, amp=3, wl=60), D.lin(0, rd[0][1]-16, 0, y, (0, c, o), (1, c, 0)))
D.p(bl([(40, 380), (160, 352), (290, 346), (420, 378), (540, 396), (660, 390), (960, 372)], y=520, seed=5, amp=2.4, wl=70), D.lin(0, 344, 0, 430, (0, 'slate>mist2.6'), (1, 'mist>milk2')))
fog([(-20, 404), (250, 396), (450, 410), (650, 402), (960, 408)], 470, .8, 'milk', 'mist>milk2', 3)
D.p(scallop([(60, 432), (150, 418), (230, 424), (300, 412), (380, 424), (470, 430), (560, 420), (640, 406), (740, 416), (860, 408), (960, 412), (960, 520), (60, 520)], 21, 5, 6), D.lin(0, 410, 0, 500, (0, 'slate>sage2'), (1, 'sage>mist1.6')))
D.p(foliage(336, 410, 36, 24, 3, 13, 4)+foliage(384, 420, 24, 14, 5, 12, 4), 'slate>sage2.2')
fog([(-20, 462), (200, 456), (420, 464), (700, 454), (960, 460)], 520, .55, seed=13)
D.p(bl([(60, 482), (250, 476), (450, 482), (700, 474), (960, 478)], seed=3, amp=1.4), D.lin(0, 476, 0, 690, (0, 'sage>mist1.4'), (.45, 'sage>slate.5'), (1, 'moss>sage1.4')))
for P, w, c_, o in (([(980, 520), (760, 528), (560, 548), (400, 556)], [16, 22, 18, 8], 'mist>milk1', .4), ([(60, 560), (200, 556), (320, 576), (400, 580)], [18, 22, 16, 6], 'sage>milk1', .4)): D.p(brush(P, w, 7, .2), c_, o)
D.p(path_ribbon([(296, 470, 760), (368, 494, 690), (440, 534, 630), (506, 572, 580), (546, 594, 546), (556, 590, 520), (540, 566, 500), (526, 544, 488)]), D.lin(0, 490, 0, 700, (0, 'milk>mist1'), (1, 'mist>milk1.4')))
for x, y, w in ((420, 662, 52), (486, 622, 40), (560, 560, 26)): D.p(lens(x, y, w, w*.14), 'slate>mist2', .7); D.p(lens(x+5, y+1, w*.5, w*.06), 'milk', .8)
# watering can by the path
x, y = 440, 578
D.p(lens(x-24, y+26, 86, 8), 'moss>slate2', .6)
D.p(poly([(x-16, y-12), (x+16, y-12), (x+19, y+26), (x-19, y+26)])+brush([(x-16, y+18), (x-34, y+2), (x-44, y-18)], [9, 6, 5], 3)+poly([(x-52, y-20), (x-40, y-27), (x-37, y-21), (x-50, y-13)]), 'slate>night1')
D.s_(f'M{x+16} {y-6}c22-6 24 22 3 26M{x-12} {y-12}c2-16 22-16 24 0', 'slate>night1', 3.4); D.p(poly([(x+6, y-12), (x+16, y-12), (x+19, y+26), (x+9, y+26)]), 'mist>slate1.4')
# tree on the right, shrubs on the left
D.p(brush([(752, 640), (746, 540), (752, 440), (784, 340)], [30, 22, 18, 10], 3)+brush([(750, 470), (712, 410), (676, 366)], [13, 9, 4], 4), 'umber>slate2')
tk = ('slate>moss1.7', 'slate>moss2.2', 'sage>moss1.4', 'sage>mist1'); tb = ('slate>moss1.2', 'slate>moss1.7', None, None)
for q in ((800, 230, 90, 80, tb, 1), (712, 262, 70, 50, tk, 2), (648, 350, 56, 32, tk, 3), (790, 320, 84, 54, tk, 4), (806, 402, 54, 34, tk, 6)): D.bough(*q)
for q in ((120, 540, 70, 62, tb, 7), (170, 606, 84, 48, tk, 8)): D.bough(*q)
D.p(bl([(560, 700), (620, 662), (700, 628), (780, 612), (900, 606)], seed=7, amp=2, x0=600), D.lin(0, 606, 0, 690, (0, 'moss>sage1.6'), (1, 'moss>slate1')))
D.p(tuft(716, 634, 26, 8, .6, -.1, 3, 4, 40)+tuft(782, 622, 24, 8, .6, .1, 5, 4, 44)+tuft(664, 652, 20, 6, .6, -.1, 7, 4, 30), 'moss>slate1')
# rain in the air
d = Pen(0)
for i in range(36):
    x, y = r.uniform(100, 850), r.uniform(170, 640); L = r.uniform(16, 40); d.M(x, y); d.L(x-L*.16, y+L)
D.s_(str(d), 'milk', 1.4, .5)
D.close()
# ---------------------------------------------------------------- the pane: breath, runnels, drops
D.open('pane', clip=D.clip(poly(rect(XL, YS, .36, YT))+poly(rect(.44, YS, XR, YT))))
D.p(bl([(60, 672), (200, 668), (330, 676), (480, 660), (566, 634), (640, 640), (740, 618), (860, 590)], y=700, seed=5, amp=3, wl=30), D.lin(0, 600, 0, 690, (0, 'milk', .15), (1, 'milk', .6)))
D.p('M-10 100H950V700H-10z', D.lin(0, 180, 0, 690, (0, 'mist', .05), (1, 'milk', .12)))
DR = (('M-7-2c1-6 4-8 8-8c4 1 7 4 7 9c-1 7-4 10-8 9c-5 0-8-4-7-10z', 'M-5 2c4 3 8 3 11-2c1 5-2 8-5 8c-4 0-6-3-6-6z'), ('M-9-1c2-6 6-6 10-6c6 0 8 4 8 7c0 5-5 7-9 7c-6 1-10-3-9-8z', 'M-7 2c5 2 10 1 14-3c1 4-3 8-7 7c-4 1-7-1-7-4z'), ('M-2-24c2 8 8 16 8 25c0 7-3 10-6 10c-5 0-8-4-7-11c0-8 5-15 5-24z', 'M-5 3c3 4 7 3 10-2c1 6-1 9-5 9c-3 0-5-3-5-7z'))
# The glint is a shape, not a stroke: on the smallest drops a stroke would be a hairline.
for k, (a, b) in enumerate(DR):
    D.defs.append(f'<g id="rn-d{k}"><path d="{a}" fill="{C("slate>moss1")}" opacity=".78"/><path d="{b}" fill="{C("milk")}" opacity=".85"/>'+('<path d="M-4-4l1-1.3 1.3.9-1 1.4z" fill="'+C('milk')+'"/>' if k < 2 else '')+'</g>')
R = [[(192, 190), (196, 216), (186, 244), (190, 268), (184, 300)], [(252, 320), (256, 350), (268, 372), (262, 400), (270, 440), (280, 462), (276, 512)], [(322, 184), (318, 212), (328, 236), (326, 262)], [(388, 330), (384, 362), (398, 392), (392, 430), (380, 452), (384, 486)],
     [(330, 470), (336, 500), (328, 530), (332, 570), (324, 610)], [(476, 190), (482, 236), (470, 262), (474, 308), (490, 336), (486, 372)], [(520, 420), (514, 448), (524, 480), (520, 530), (510, 548), (514, 590)],
     [(624, 214), (620, 250), (634, 280), (630, 330), (640, 352), (636, 400)], [(690, 440), (696, 470), (686, 500), (690, 540), (682, 570)], [(764, 300), (758, 330), (770, 366), (764, 404), (772, 430)], [(736, 200), (740, 226), (732, 250)], [(420, 190), (426, 220), (416, 250), (424, 290), (434, 306), (430, 336)], [(128, 330), (132, 360), (124, 384), (130, 420)]]
dk = lt = ''; bd = []
for i, P in enumerate(R):
    m = (P[0][0]+P[-1][0])/2; P = [((x+m)/2, y) for x, y in P]; dk += brush(P, [1.4, 3.4, 4.6, 5.6], i, .15, 46, .5); S = sample(P, 9); j = 1
    while j < len(S)-3:
        k = min(len(S)-1, j+r.randint(2, 5)); lt += even([(x+1.8, y) for x, y in S[j:k+1:max(1, (k-j)//2)]], False); j = k+r.randint(2, 6)
    e = P[-1]; h = (.8, 1.1, .62, 1, 1.25, .7)[i % 6]; bd.append((e[0], e[1]+19*h, h, 2))
    for q in S[2:-4:3]:
        if r.random() < .55: bd.append((q[0]+r.choice((-1, 1))*r.uniform(5, 11), q[1], r.uniform(.26, .42), r.randrange(2)))
D.p(dk, 'slate>moss1', .48); D.s_(lt, 'milk', 1.6, .8)
for i in range(52):
    x, y = r.uniform(105, 820), r.uniform(196, 668)
    if all(math.hypot(x-q[0], y-q[1]) > 17 for q in bd): bd.append((x, y, r.choice((.3, .36, .42, .5, .6, .7)), r.randrange(2)))
for x, y, s_ in ((148, 250, 1.1), (300, 290, 1.15), (362, 300, 1.1), (540, 330, 1.2), (470, 440, .9), (232, 226, 1), (232, 410, .7), (440, 520, .8), (660, 300, .9), (560, 250, 1), (716, 560, .8), (160, 420, .8), (800, 500, .8)): bd.append((x, y, s_, r.randrange(2)))
# Outside the clip: cairo 1.16 turned this many see-through drops behind a
# clip of two panes into pixels when the card was clipped once more.
D.close(); D.open('drops')
D.body.append('<g>'+''.join(f'<use href="#rn-d{k}" transform="translate({x:.0f} {y:.0f})scale({n(round(s_, 2))})"/>' for x, y, s_, k in bd)+'</g>')
d = ''; cx_ = cy_ = 0
for i in range(46):
    x, y = r.randint(100, 830), r.randint(190, 675); d += ('M' if not i else 'm')+join(x-cx_, y-cy_)+'v1'; cx_, cy_ = x, y+1
D.s_(d, 'milk', 2.2, .6)
D.close()
# ---------------------------------------------------------------- frame, reveal
D.open('frame')
fw = .065; fc = 'sand>dusk1.3'
def bar(A, c, sd): D.p(cutpoly(A, .8, sd, 110), c)
bar(rect(XL, YT-fw, XR, YT), 'dusk>rose1.6', 1); bar(rect(XL, YS, XL+fw, YT), 'sand>rose1', 2); bar(rect(XR-fw, YS, XR, YT), 'dusk>rose1.4', 3); bar(rect(XL, YS, XR, YS+fw), 'sand>rose1.2', 4)
bar(rect(.36, YS, .44, YT), 'rose>dusk1.6', 5); bar(rect(.36, YS, .375, YT), 'plum>dusk2', 6); bar(rect(.42, YS, .44, YT), 'sand>rose1', 7)
for A in (rect(.44, YS+fw, .48, YT-fw), rect(XR-fw-.04, YS+fw, XR-fw, YT-fw), rect(.44, YS+fw, XR-fw, YS+fw+.045), rect(.44, YT-fw-.04, XR-fw, YT-fw)): bar(A, 'rose>dusk1', 8)
bar(rect(.472, YS+fw+.04, .484, YT-fw-.04), 'sand>rose.6', 9); bar(rect(.48, YS+fw+.04, XR-fw-.04, YS+fw+.052), 'milk>sand1', 9); bar(rect(XL+fw, YS+fw, .36, YS+fw+.012), 'milk>sand1', 10)
h = W(.462, 1.02); D.p(cutpoly(q4(h[0]-4, h[1]-13, h[0]+4, h[1]+13), .5, 3), 'umber'); D.p(brush([h, (h[0]+2, h[1]+16), (h[0]+1, h[1]+34)], [6, 5, 6], 3), 'ochre')
D.p(cutpoly([W(XR, YT), W(XR, YS), W(XR+.03, YS, ZR), W(XR+.03, YT, ZR)], .8, 5), D.lin(0, 160, 0, 690, (0, 'plum>dusk1.4'), (1, 'dusk>rose1.6')))
D.p(cutpoly([W(XL, YT-.01), W(XR, YT-.01), W(XR+.03, YT, ZR), W(XL-.1, YT, ZR)], .8, 6, 120), D.lin(90, 0, 860, 0, (0, 'plum>umber2'), (1, 'umber>rose.8')))
D.close()
# ---------------------------------------------------------------- seat
D.open('seat')
a, b = cam(-1.4, YS, ZF), cam(1.4, YS, ZF)
D.p(cutpoly([W(XL-.05, YS), W(XR, YS), W(XR+.03, YS, ZR), (950, W(0, YS, ZR)[1]), (950, b[1]), (-10, a[1]), (-10, W(0, YS, ZR)[1])], .8, 7, 120), D.lin(0, 686, 0, 784, (0, 'sand>rose1'), (.4, 'sand>ochre.8'), (1, 'ochre>rose1.6')))
for A in ([(-1.0, ZW), (.33, ZW), (.0, ZF), (-1.14, ZF)], [(.47, ZW), (1.1, ZW), (.72, ZF), (.13, ZF)]):
    D.p(cutpoly([W(X, YS, z) for X, z in A], 1.4, 5), D.lin(0, 686, 0, 784, (0, 'milk', .95), (.6, 'milk>mist1', .75), (1, 'milk>sand2', .5)))
D.dry([(0, 742), (470, 740), (940, 744)], 60, 'ochre>umber1', 6, 6, .6, (1.6, 2.4), .5, seg=(20, 70))
D.p(cutpoly(q4(-10, a[1], 950, a[1]+20), .8, 8, 120), D.lin(0, 0, 940, 0, (0, 'umber>rose1'), (1, 'ochre>umber1')))
D.p(f'M-10 {a[1]+20:.0f}H950V950H-10z', D.lin(0, 800, 940, 940, (0, 'plum>umber1.4'), (1, 'umber>rose.7')))
D.p(cutpoly(q4(-10, a[1]+20, 950, a[1]+32), 1, 9, 120), 'plum>ink1', .6)
for i, x in enumerate((70, 214, 362, 500, 650, 796)): D.p(cutpoly(q4(x-1.5, a[1]+24, x+1.5, 950), .5, i, 80), 'plum>ink1', .7); D.p(poly(q4(x+2, a[1]+34, x+4, 950)), 'rose>umber2.4', .6)
D.close()
# ---------------------------------------------------------------- curtains
D.open('curtains')
CU = lambda a, b: D.lin(0, 110, 0, 720, (0, a), (.6, b), (1, a))
def curtain(xs, top, bot, tones, sd):
    """xs: list of (x top, x bottom) of the folds"""
    q = random.Random(sd)
    for i in range(len(xs)-1):
        (a, b), (c, d_) = xs[i], xs[i+1]
        D.p(curve([(a, top, 'k'), (c, top, 'k'), (c+(d_-c)*.3+q.uniform(-4, 4), top+(bot-top)*.4), (d_+q.uniform(-3, 3), top+(bot-top)*.75), (d_, bot+q.uniform(-5, 5), 'k'), ((b+d_)/2, bot+q.uniform(2, 8)), (b, bot, 'k'), (b+q.uniform(-3, 3), top+(bot-top)*.7), (a+(b-a)*.3, top+(bot-top)*.4)]), tones[i % len(tones)])
D.p(cutpoly(q4(-10, 95, 950, 104), 1, 3, 120), 'plum>ink1.4'); D.p(cutpoly(q4(-10, 95, 950, 98), .6, 4, 120), 'rose>umber1')
D.s_(''.join(f'M{x} 108v-12' for x in (14, 44, 74, 106, 850, 880, 906)), 'ochre>umber1', 4)
curtain([(-20, -20), (20, 26), (34, 44), (70, 72), (80, 88), (104, 112), (122, 138)], 104, 724, [CU(a, b) for a, b in (('umber>rose1', 'umber>rose1.6'), ('plum>umber2', 'umber>plum.6'), ('umber>rose1.4', 'rose>umber1.4'), ('plum>umber2.6', 'umber'), ('umber>rose1.6', 'rose>umber1'), ('rose>sand1', 'sand>rose1'))], 4)
curtain([(838, 822), (858, 850), (876, 866), (902, 900), (920, 916), (960, 960)], 104, 724, [CU(a, b) for a, b in (('umber>rose1.6', 'rose>umber1.6'), ('rose>umber.8', 'sand>rose2'), ('umber>rose1.6', 'rose>umber1.2'), ('rose>sand1', 'sand>ochre.8'), ('rose>umber1', 'rose>sand1'))], 6)
D.close()
# ---------------------------------------------------------------- plant
D.open('plant')
px, pz = -.46, 3.12; c0 = cam(px, YS, pz); R0, R1 = .075, .1; ht = .165; tp = cam(px, YS+ht, pz); k = 1176/pz
D.p(curve([(c0[0], c0[1]+11, 'k'), (c0[0]-30, c0[1]-4), (c0[0]-110, c0[1]+0), (c0[0]-190, c0[1]+14), (c0[0]-150, c0[1]+24), (c0[0]-60, c0[1]+19)]), 'umber>ochre1', .45)
D.p(curve([(tp[0]-R1*k, tp[1], 'k'), (tp[0]+R1*k, tp[1], 'k'), (c0[0]+R0*k+4, c0[1]-20), (c0[0]+R0*k, c0[1]+2, 'k'), (c0[0]+R0*k*.6, c0[1]+7), (c0[0], c0[1]+9), (c0[0]-R0*k*.6, c0[1]+7), (c0[0]-R0*k, c0[1]+2, 'k'), (c0[0]-R0*k-4, c0[1]-20)]), D.lin(c0[0]-36, 0, c0[0]+36, 0, (0, 'night'), (.55, 'slate>night1'), (.9, 'slate>mist2'), (1, 'mist>sand1')))
D.p(even(ring(px, YS+ht, pz, R1)), 'slate>mist1'); D.p(even(ring(px, YS+ht-.006, pz, R1*.86)), 'umber>ink1')
X0, Y0 = tp[0], tp[1]+4
LF = [(-74, -62, 30, 0), (-46, -116, 34, 0), (-100, -118, 26, 0), (66, -70, 30, 0), (28, -150, 30, 0), (-8, -66, 34, 1), (40, -104, 32, 1), (-66, -84, 28, 1), (-30, -160, 28, 1), (84, -118, 26, 1), (8, -112, 30, 2), (-40, -44, 28, 2), (44, -48, 30, 2), (66, -158, 22, 2), (10, -192, 22, 2), (92, -84, 18, 2)]
D.s_(''.join(f'M{X0+x*.12:.0f} {Y0:.0f}q{n(x*.1)} {n(y*.6)} {n(x*.88)} {n(y+6)}' for x, y, R_, t in LF), 'moss>umber2', 3.2)
for k in range(3):
    P = [(math.cos(a)*R_, math.sin(a)*R_*.86+(7 if abs(a-1.57) < .3 else 0)*-1) for a, R_ in ((i/12*6.2832+.3*k, 30*(1 if i % 2 else .93)) for i in range(12))]
    D.defs.append(f'<path id="rn-p{k}" d="{scallop(P, 13, 3.2, k+2)}"/>')
V = ''
for i, (x, y, R_, t) in enumerate(LF):
    c = (('ink>moss1.8', 'ink>moss2.3', 'moss>ink1.2'), ('moss>ink1.5', 'moss>ink.6', 'moss>sage1'), ('moss>ink.8', 'moss>sage.8', 'sage>sand.8'))[t]; x += X0; y += Y0; q = R_/31; a = (i*47) % 60-30
    D.body.append(''.join(f'<use href="#rn-p{(i+j)%3}" fill="{C(c[j])}" transform="translate({n(round(x+dx*q))} {n(round(y+dy*q))})rotate({a})scale({n(round(q*m, 2))} {n(round(q*m*.86, 2))})"/>' for j, (dx, dy, m) in enumerate(((0, 0, 1), (4, -3, .74), (10, -8, .4))[:2])))
    if t: V += f'M{x+2:.0f} {y+9*q:.0f}'+''.join(f'l{dx*q:.0f} {dy*q:.0f}m{-round(dx*q)} {-round(dy*q)}' for dx, dy in ((-14, -9), (-4, -19), (9, -18), (17, -8)))
D.s_(V, 'sage>moss1', 1.2, .75)
D.close()
# ---------------------------------------------------------------- mug, steam
D.open('mug')
mx, mz = .2, 2.9; R_ = .07; hh = .115; k = 1176/mz; b = cam(mx, YS, mz); t = cam(mx, YS+hh, mz); w = R_*k
D.p(curve([(b[0]-6, b[1]+8, 'k'), (b[0]-30, b[1]-2), (b[0]-84, b[1]+4), (b[0]-104, b[1]+14), (b[0]-70, b[1]+19), (b[0]-18, b[1]+14)]), 'umber>ochre1', .5)
D.s_(f'M{b[0]-w+2:.0f} {t[1]+14:.0f}c-24-8-26 26 2 22', 'umber>ember1', 6)
D.p(curve([(b[0]-w, t[1], 'k'), (b[0]+w, t[1], 'k'), (b[0]+w-1, b[1]-10), (b[0]+w*.7, b[1]+5), (b[0], b[1]+8), (b[0]-w*.7, b[1]+5), (b[0]-w+1, b[1]-10)]), D.lin(b[0]-w, 0, b[0]+w, 0, (0, 'umber>ember1'), (.5, 'ember>umber.6'), (.85, 'ember'), (1, 'sand>ember1.4')))
D.p(even(ring(mx, YS+hh, mz, R_)), 'ember>sand2'); D.p(even(ring(mx, YS+hh-.006, mz, R_*.87)), 'umber>ink.8')
for P, w_ in (([(b[0]-8, t[1]-4), (b[0]-20, t[1]-34), (b[0]-4, t[1]-68), (b[0]-18, t[1]-112), (b[0]-8, t[1]-150)], [5, 10, 9, 8, 1.4]), ([(b[0]+9, t[1]-4), (b[0]+4, t[1]-30), (b[0]+18, t[1]-56), (b[0]+12, t[1]-92)], [4, 7, 6, 1.4])):
    D.p(brush(P, w_, 4, .16), D.lin(0, t[1]-160, 0, t[1], (0, 'milk', .15), (.6, 'milk', .75), (1, 'milk', .25)))
D.close()
# ---------------------------------------------------------------- folded blanket
D.open('blanket')
D.p(curve([(600, 758), (664, 742), (760, 740), (880, 752), (872, 772, 'k'), (760, 776), (640, 775)]), 'umber>ochre1', .5)
BT = ('plum>rose1', 'plum>rose2', 'rose>dusk1.6')
Y = 768
for i, (xl, xr, h_) in enumerate(((664, 872, 27), (670, 866, 26), (660, 876, 28))):
    y = Y-h_
    D.p(curve([(xl+12, Y, 'k'), (xl+2, Y-6), (xl-2, Y-h_*.5), (xl+3, y+5), (xl+16, y, 'k'), ((xl+xr)/2, y+3), (xr, y-1, 'k'), (xr+2, Y-h_*.4), (xr-1, Y, 'k'), ((xl+xr)/2, Y+2)]), D.lin(xl, 0, xr, 0, (0, 'plum>rose.8'), (.1, 'plum>rose1.6'), (.7, 'rose>plum2'), (1, 'rose>dusk1')))
    for u, ww, c in ((.22, 9, 'sand'), (.3, 3, 'sand'), (.72, 9, 'sand'), (.8, 3, 'ember')): x = xl+(xr-xl)*u; D.p(curve([(x-ww/2, y+1, 'k'), (x+ww/2, y+1, 'k'), (x+ww/2+2, Y-h_*.4), (x+ww/2, Y+1, 'k'), (x-ww/2, Y+1, 'k'), (x-ww/2+2, Y-h_*.4)]), c)
    D.p(lens((xl+xr)/2+4, Y, xr-xl-16, 3.4), 'plum>ink1'); Y = y
D.p(curve([(660+16, Y, 'k'), (692, Y-16), (712, Y-24, 'k'), (790, Y-25), (852, Y-24, 'k'), (876, Y-1, 'k'), (780, Y+3)]), D.lin(660, 0, 876, 0, (0, 'rose>dusk1.6'), (1, 'rose>sand1.4')))
for u, ww, c in ((.22, 9, 'milk>sand2'), (.3, 3, 'milk>sand2'), (.72, 9, 'milk>sand2'), (.8, 3, 'ember')):
    x = 660+216*u; x2 = 712+140*(u-.04); D.p(poly([(x-ww/2, Y+2), (x+ww/2, Y+2), (x2+ww*.36, Y-24.5), (x2-ww*.36, Y-24.5)]), c)
# one corner has slid over the edge of the seat
D.p(curve([(686, 790, 'k'), (760, 792), (766, 836), (752, 892, 'k'), (700, 884), (672, 886, 'k'), (682, 836)]), 'plum>ink1', .5)
D.p(curve([(700, Y+2, 'k'), (770, Y+3, 'k'), (772, 760), (778, 786), (774, 830), (779, 872, 'k'), (752, 866), (722, 878), (694, 870, 'k'), (700, 826), (693, 784), (699, 740)]), D.lin(0, 690, 0, 880, (0, 'rose>dusk1.6'), (.3, 'rose>plum1.4'), (.5, 'rose>plum2'), (1, 'plum>rose1.6')))
D.p(curve([(752, Y+3, 'k'), (770, Y+3, 'k'), (772, 760), (778, 786), (774, 830), (779, 872, 'k'), (760, 867, 'k'), (760, 820), (763, 784), (754, 740)]), 'rose>sand1', .55)
for y1, w1, c in ((812, 9, 'sand'), (828, 3, 'ember'), (842, 3, 'sand')): D.p(poly([(698, y1), (735, y1+4), (774.5, y1+1), (775, y1+1+w1), (735, y1+4+w1), (697, y1+w1)]), c)
D.s_(''.join(f'M{x} {865+x%5}l{-3+(x*3)%5} {13+(x*5)%8}' for x in (697, 703, 712, 718, 728, 735, 744, 750, 760, 766, 775)), 'sand>rose1', 2.2)
D.close()
print(D.save('../rain.svg'))
