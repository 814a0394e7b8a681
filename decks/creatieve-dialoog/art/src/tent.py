from tilt import *
D = Doc('tt', 'A lit tent in the dunes'); r = random.Random(41); D.tooth(step=34); D.tufts(h=40, nb=6, w=4.5, width=24, lean=-.3)
HY = 372
# ---------------------------------------------------------------- sky after the rain, before the day
D.open('sky')
D.full(D.lin(0, -10, 0, HY+6, (0, 'night>ink.8'), (.35, 'night>teal1.4'), (.66, 'teal>slate2'), (.86, 'teal>mist2.8'), (1, 'milk>sage1.4')))
D.grain(D.lin(0, 0, 0, 370, (0, 'milk', .14), (1, 'milk', .05)))
for x, y, q in ((150, 60, 2.4), (290, 40, 1.8), (690, 52, 2.2), (820, 74, 1.7), (520, 56, 1.8), (60, 150, 1.6), (880, 160, 1.8), (420, 150, 1.5), (222, 122, 1.6), (600, 130, 2), (350, 96, 1.5), (760, 138, 1.5), (480, 22, 1.5), (926, 50, 1.6), (40, 26, 1.6), (646, 206, 1.3), (270, 214, 1.4), (120, 236, 1.3)): D.el(x, y, q, q, 'milk', .9)
D.close()
# ---------------------------------------------------------------- sea, with nothing on it
D.open('sea')
D.p(f'M-10 {HY}H950V470H-10z', D.lin(0, HY, 0, 460, (0, 'mist>milk.8'), (.3, 'sage>mist1.6'), (1, 'slate>sage1.4')))
q = random.Random(3); D.p(''.join(lens(round(q.uniform(440, 950)), round(HY+6+i*3.4), round(q.uniform(24, 90)), 2.6) for i in range(20)), 'milk>mist1', .7)
D.p(''.join(lens(q.uniform(430, 900), HY+44+i*7, q.uniform(120, 260), 4) for i in range(5)), 'milk', .6)
D.close()
# ---------------------------------------------------------------- dunes: each crest has a light back and a shaded face
D.open('dunes')
def dune(top, fill, shade=None, sf=None, sd=3, y=950):
    d = below(top, seed=sd, amp=1.6, wl=90, y=y); c = once(D, d, fill)
    if shade:
        D.open(clip=c)
        for P, f, o in shade: D.p(cut(P, 1.4, 70, sd+1), f, o)
        D.close()
    return c
A1 = [(-20, 330), (70, 312), (150, 322), (240, 356), (330, 392), (430, 420), (560, 436), (700, 440), (820, 432), (960, 446)]
dune(A1, D.lin(0, 310, 0, 470, (0, 'sand>mist2.4'), (1, 'mist>slate1.4')), [([(-30, 330), (70, 309), (118, 315), (128, 344), (160, 384), (214, 424), (240, 470), (-30, 470)], 'slate>dusk1', .6)], sd=4)
A2 = [(-20, 452), (90, 440), (200, 414), (300, 398), (392, 404), (480, 436), (580, 462), (700, 470), (820, 458), (960, 470)]
dune(A2, D.lin(200, 400, 300, 620, (0, 'sand>mist1.8'), (.5, 'sand>slate2'), (1, 'slate>umber.8')), [([(300, 398), (392, 403), (480, 435), (580, 461), (700, 469), (700, 700), (380, 700), (350, 600), (372, 520), (330, 460)], 'slate>plum1.4', .75)], sd=6)
A3 = [(-20, 560), (100, 546), (220, 532), (330, 530), (440, 542), (560, 532), (680, 500), (790, 470), (870, 452), (960, 450)]
c3 = dune(A3, D.lin(500, 470, 560, 800, (0, 'sand>mist1.8'), (.28, 'sand>slate1.7'), (.6, mix('slate>umber1', 'sand', .25)), (1, 'slate>umber1.4')), [([(742, 482), (790, 468), (870, 450), (970, 448), (970, 820), (800, 820), (824, 740), (812, 670), (770, 600), (738, 540)], 'night>umber1.4', .62)], sd=8)
# wind ripples on the sand
D.open(clip=c3)
for P, w, nb, c_ in (([(40, 600), (200, 570), (380, 572), (560, 560), (660, 530)], 46, 6, 'mist>sand1'), ([(-20, 680), (160, 640), (400, 640), (600, 640), (720, 620)], 90, 8, 'slate>mist1.4'), ([(20, 720), (220, 700), (460, 720), (660, 720)], 80, 7, 'mist>sand1')): D.dry(P, w, c_, nb, int(w), .56, (1.6, 2.4), .55, seg=(20, 80))
D.close()
D.close()
def marram(x, y, h, n_, sd, lean=-.35, w=5):
    q = random.Random(sd); return ''.join(blade(x+q.uniform(-.22, .22)*h, y+q.uniform(-3, 4), h*q.uniform(.55, 1.1), lean+q.uniform(-.42, .3), w) for _ in range(n_))
D.open('marramfar')
D.p(''.join(marram(x, y, h, n_, i, -.3, 3) for i, (x, y, h, n_) in enumerate(((60, 318, 30, 6), (96, 316, 36, 7), (150, 326, 26, 5), (262, 410, 36, 7), (300, 402, 44, 8), (352, 402, 36, 7), (410, 414, 30, 5)))), 'slate>moss1.6')
D.p(''.join(marram(x, y, h, n_, i+9, -.34, 4) for i, (x, y, h, n_) in enumerate(((720, 496, 44, 7), (766, 484, 60, 9), (820, 468, 66, 10), (880, 458, 60, 9), (930, 456, 56, 8), (96, 552, 50, 8), (140, 548, 60, 9)))), 'moss>slate1.8')
D.close()
# ---------------------------------------------------------------- tent: a ridge tent in space
cam = Tilt(eye=2.7, down=0, cx=470, cy=HY+8)
TX, TZ, yaw = -.72, 9.2, math.radians(-34)
ca, sa = math.cos(yaw), math.sin(yaw)
def T(x, y, z): return cam(TX+x*ca-z*sa, y, TZ+x*sa+z*ca)        # x across, z along the ridge (front is z = 0)
wd, hg, ln = 1.18, 1.62, 2.9
FL, FR, FT, BL, BR, BT = T(-wd, 0, 0), T(wd, 0, 0), T(0, hg, 0), T(-wd*.94, 0, ln), T(wd*.94, 0, ln), T(0, hg*.9, ln)
D.open('glow')
g0 = T(0, 0, -.9)
D.p(even([T(-1.5, 0, -.1), T(-.3, 0, .1), T(.9, 0, -.05), T(1.5, 0, -1.1), T(1.2, 0, -2.2), T(.2, 0, -2.6), T(-.9, 0, -2.1), T(-1.6, 0, -1.1)]), D.rad(0, 0, 1, (0, 'sand', .85), (.5, 'ochre>sand1', .4), (1, 'ochre', 0), tf=f'translate({g0[0]-14:.0f} {g0[1]-20:.0f}) scale(210 92)'))
D.p(even([T(wd-.1, 0, .2), T(wd+.9, 0, .6), T(wd+1, 0, 2.6), T(wd, 0, 3.1)]) if 0 else even([T(wd-.1, 0, .1), T(wd+1.4, 0, -.3), T(wd+1.9, 0, 1.2), T(wd+1.6, 0, 2.8), T(wd, 0, 3.4)]), D.rad(0, 0, 1, (0, 'ochre>sand1.4', .6), (.5, 'ochre>sand1', .3), (1, 'ochre', 0), tf=f'translate({T(wd, 0, 1.3)[0]:.0f} {T(wd, 0, 1.3)[1]:.0f}) scale(130 60)'))
D.p(brush([FR, T(wd*1.0, 0, 1.4), BR], [6, 10, 5], 3, .2), 'umber>slate1', .7); D.p(brush([FL, T(0, 0, 0), FR], [4, 5, 6], 3, .2), 'umber>slate1', .5)
D.close()
D.open('tent')
# the long side, lit from within
sc = once(D, cutpoly([FR, FT, BT, BR], 1, 4, 40), D.rad(0, 0, 1, (0, 'sand>milk.6'), (.3, 'sand>ochre1.4'), (.6, 'ochre'), (.85, 'ochre>umber1.4'), (1, 'umber>ochre1'), tf=f'translate({T(wd*.55, .6, 1.0)[0]:.0f} {T(wd*.55, .62, 1.0)[1]:.0f}) scale(190 170)'))
D.open(clip=sc)
P = [T(wd*.99, 0, .1), BR, T(wd*.84, .2, ln), T(wd*.87, .22, 0)]; D.p(cutpoly(P, 1, 5, 50), 'umber>ochre1', .5)
for z, k in ((.5, .8), (1.5, .9), (2.5, .8)): D.p(brush([T(wd*.1, hg*.88, z), T(wd*.5, hg*.46, z+.08), T(wd*k, .18, z-.04)], [2, 8, 13], int(z*9), .2, 30), 'ochre>umber1', .34)
for z in (.98, 1.94): a, b = T(wd*(1-.06*z/ln), 0, z), T(0, hg*(1-.1*z/ln), z); D.s_(f'M{a[0]:.0f} {a[1]:.0f}Q{(a[0]+b[0])/2-5:.0f} {(a[1]+b[1])/2+5:.0f} {b[0]:.0f} {b[1]:.0f}', 'umber>ochre2', 2, .55)
# a guitar inside throws its shadow on the cloth
W = lambda h, z: T(wd*(1-h*.97), hg*h*(1-.1*z/ln), z)
a, b = W(.12, 1.95), W(.86, 1.42); ux, uy = b[0]-a[0], b[1]-a[1]
Gt = lambda P: [(a[0]+ux*v-uy*u*.9, a[1]+uy*v+ux*u*.9)+tuple(k) for u, v, *k in P]
D.p(curve(Gt([(0, 0), (.15, .02), (.21, .12), (.16, .24), (.11, .3), (.14, .38), (.13, .46), (.05, .52), (.03, .53, 'k'), (.025, .86, 'k'), (.05, .88, 'k'), (.055, 1, 'k'), (-.055, 1, 'k'), (-.05, .88, 'k'), (-.025, .86, 'k'), (-.03, .53, 'k'), (-.05, .52), (-.13, .46), (-.14, .38), (-.11, .3), (-.16, .24), (-.21, .12), (-.15, .02)])), 'umber>ochre.8', .8)
D.close()
# the front: it faces to the left, one flap turned back
fc = once(D, cutpoly([FL, FT, FR], .8, 6, 40), D.rad(0, 0, 1, (0, 'milk'), (.45, 'milk>sand2'), (1, 'sand>ochre1.6'), tf=f'translate({T(.1, .62, 0)[0]:.0f} {T(.1, .62, 0)[1]:.0f}) scale(90 120)'))
D.open(clip=fc)
D.p(poly([T(-wd, 0, 0), T(wd, 0, 0), T(wd*.9, 0, ln*.8), T(-wd*.9, 0, ln*.8)]), 'sand>ochre1.4')
D.p(poly([T(-.3, .0, .25), T(.75, .0, .25), T(.75, .0, 1.9), T(-.3, 0, 1.9)]), 'umber>ember2'); D.p(poly([T(-.3, .13, .25), T(.75, .13, .25), T(.75, .13, 1.9), T(-.3, .13, 1.9)]), 'poppy'); D.p(poly([T(-.3, .0, .25), T(.75, 0, .25), T(.75, .13, .25), T(-.3, .13, .25)]), 'poppy>umber1.6'); D.p(even([T(-.2, .14, 1.4), T(.1, .3, 1.5), T(.6, .28, 1.6), T(.7, .14, 1.5)]), 'milk')
l0 = T(-.34, hg*.56, .7); D.s_(f'M{l0[0]:.0f} {l0[1]-10:.0f}V{T(-.1, hg*.84, .7)[1]:.0f}', 'umber>ochre1', 2); D.p(curve(mul([(-7, 10, 'k'), (-9, 0), (-6, -9, 'k'), (6, -9, 'k'), (9, 0), (7, 10, 'k')], 1.1, l0[0], l0[1])), 'milk'); D.p(poly(q4(l0[0]-8, l0[1]-13, l0[0]+8, l0[1]-9))+poly(q4(l0[0]-8, l0[1]+10, l0[0]+8, l0[1]+14)), 'umber')
D.close()
D.p(curve([FT+('k',), T(-.2, hg*.72, -.02), T(-.44, hg*.4, -.12), T(-.6, hg*.2, -.34), T(-.82, .05, -.42)+('k',), FL+('k',)]), D.lin(FL[0], 0, FT[0], 0, (0, 'umber>ochre1.4'), (.6, 'ochre>umber1'), (1, 'ochre')))
D.p(curve([FT+('k',), T(.3, hg*.7, -.02), T(.5, hg*.36, -.05), T(.56, .02, -.06)+('k',), T(.9, -.01, -.06), FR+('k',)]), D.lin(FT[0], 0, FR[0], 0, (0, 'ochre>sand1'), (.5, 'ochre'), (1, 'umber>ochre2'))); D.p(brush([T(.3, hg*.66, -.03), T(.6, hg*.3, -.05), T(.78, .04, -.06)], [2, 6, 10], 3), 'ochre>umber1', .5)
D.p(brush([FL, ((FL[0]+FT[0])/2, (FL[1]+FT[1])/2+1), FT], [3, 3, 4], 3), 'umber>ochre2'); D.p(brush([FT, ((FT[0]+FR[0])/2+1, (FT[1]+FR[1])/2), FR], [4, 3, 3], 3), 'sand>milk1', .8); D.p(brush([FT, ((FT[0]+BT[0])/2, (FT[1]+BT[1])/2+2), BT], [5, 4, 4], 4), 'sand>milk1'); D.p(brush([T(0, hg+.08, 0), T(0, hg*.98, 0)], [5, 6], 3), 'umber')
D.close()
# ---------------------------------------------------------------- steps in the sand, from the tent over the crest
D.open('steps')
ST = [(232, 716), (190, 700), (154, 678), (132, 652), (128, 626), (138, 602), (154, 580), (168, 562), (176, 548)]
d = ''; d2 = ''
for i, (x, y) in enumerate(ST):
    k = (y-470)/210; o = (-1)**i*9*k
    for j in (0, 1):
        xx, yy = x+o+(-6 if j else 6)*k, y-(13*k if j else 0); d += lens(round(xx), round(yy), round(15*k+2), round(5.4*k+1, 1)); d2 += lens(round(xx-2*k), round(yy+3*k), round(11*k+2), round(2.4*k+.8, 1))
D.p(d, 'slate>night.8', .62); D.p(d2, 'milk>mist1', .6)
D.close()
# ---------------------------------------------------------------- near dunes and marram, dark; wind from the right
D.open('near')
A4 = [(-20, 742), (90, 730), (200, 742), (320, 774), (450, 806), (600, 812), (740, 790), (860, 750), (960, 706)]
c4 = dune(A4, D.lin(0, 720, 0, 950, (0, 'slate>umber1.4'), (.35, 'night>umber1.6'), (1, 'night>plum1')), [([(690, 798), (740, 788), (860, 748), (970, 704), (970, 970), (700, 970), (716, 900), (700, 840)], 'night>ink1', .5)], sd=12)
D.open(clip=c4); D.dry([(-20, 800), (160, 790), (340, 830), (560, 860)], 90, 'sand>umber1.8', 9, 5, .6, (1.8, 2.6), .5, seg=(24, 90)); D.dry([(60, 880), (300, 890), (560, 910), (800, 880)], 90, mix('umber>slate1.6', 'sand', .15), 8, 7, .62, (2, 3), .5, seg=(30, 110)); D.close()
D.p(''.join(marram(x, y, h, n_, i+30, -.4, 7) for i, (x, y, h, n_) in enumerate(((820, 776, 130, 10), (884, 752, 170, 12), (936, 742, 180, 12), (760, 800, 90, 8), (60, 742, 110, 10), (14, 744, 140, 10), (120, 744, 80, 7)))), 'moss>night2')
D.p(''.join(marram(x, y, h, n_, i+50, -.34, 8) for i, (x, y, h, n_) in enumerate(((850, 960, 200, 9), (920, 960, 260, 10), (960, 900, 220, 8), (780, 965, 120, 8), (20, 960, 190, 9), (80, 965, 140, 8), (-6, 900, 170, 7)))), 'ink>night1.6')
D.p(''.join(marram(x, y, h, n_, i+70, -.3, 6) for i, (x, y, h, n_) in enumerate(((870, 770, 150, 6), (910, 756, 150, 6), (40, 748, 120, 6), (830, 788, 90, 5)))), 'sage>slate1.4')
D.close()
print(D.save('../tent.svg'))
