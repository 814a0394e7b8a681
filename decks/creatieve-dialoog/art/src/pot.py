from folk import *
D = Doc('pz', 'A home-made pot in a museum'); r = random.Random(47); D.tooth(step=40)
# ---------------------------------------------------------------- a green hall, a pale floor
D.full(D.lin(0, 0, 940, 0, (0, 'moss>slate2'), (.6, 'moss>sage1.6'), (1, 'moss>slate1.6')))
D.grain(D.lin(0, 0, 0, 700, (0, 'ink', .4), (1, 'milk', .3)))
D.p(poly(box(-10, 700, 950, 950)), D.lin(0, 700, 0, 950, (0, 'umber>sand2'), (1, 'umber>sand1.2'))); D.p(poly(box(-10, 684, 950, 702)), 'moss>ink1.6')
D.s_(''.join(f'M-10 {y}H950' for y in (736, 784, 852))+''.join(f'M{470+i*110} 702L{470+i*230} 950' for i in range(-5, 6)), 'umber>sand.8', 1.8, .5)
# ---------------------------------------------------------------- spot of light: three cones, each thinner, that die out before the floor
for w, o in ((300, .16), (230, .16), (160, .18)): D.p(curve([(530-w*.1, -10, 'k'), (530+w*.1, -10, 'k'), (530+w*.5, 380), (530+w*.86, 800, 'k'), (530-w*.86, 800, 'k'), (530-w*.5, 380)]), D.lin(0, 0, 0, 790, (0, 'milk>lemon1', o*2.2), (.6, 'milk>sand1', o*1.2), (1, 'milk>sand1', 0)))
D.el(530, 808, 270, 58, D.rad(530, 808, 270, (0, 'milk', .95), (.7, 'milk>sand1', .75), (1, 'sand', .1), tf='translate(0 634) scale(1 .215)'))
D.p(poly([(494, -10), (566, -10), (558, 18), (502, 18)]), 'ink>night1')
# ---------------------------------------------------------------- the perfect grey ones
def plinth(x, w, y, lit):
    D.el(x-10, 812, w*.8, 16, 'umber>ink1', .5)
    D.p(cutpoly(box(x-w/2, y, x+w/2, 812), .8, int(x), 120), 'milk>sand.6' if lit else 'mist>slate.6'); D.p(poly(box(x-w/2, y, x-w/2+w*.28, 812)), 'mist>sand1.4' if lit else 'slate>mist1.4'); D.p(poly(box(x-w/2-7, y-12, x+w/2+7, y+4)), 'milk' if lit else 'mist')
VASE = [(-16, -190, 'k'), (16, -190, 'k'), (15, -168), (22, -150), (50, -104), (46, -50), (22, 0, 'k'), (-22, 0, 'k'), (-46, -50), (-50, -104), (-22, -150), (-15, -168)]
for x in (104, 262, 836):
    plinth(x, 104, 590, 0); v = curve([(x+a[0], 578+a[1])+tuple(a[2:]) for a in VASE]); D.p(v, D.lin(x-50, 0, x+50, 0, (0, 'slate'), (.7, 'slate>mist2'), (1, 'mist')))
    D.p(brush([(x+20, 450), (x+34, 480), (x+32, 520)], [2, 8, 2], 3), 'milk', .5)
# ---------------------------------------------------------------- the crooked one: a broad jug, a spout, two unlike handles, a rim you look into
plinth(530, 196, 590, 1)
D.open('pot', tf='translate(0 34)')
O = [(462, 538, 'k'), (424, 500), (398, 440), (408, 384), (446, 344), (486, 318), (498, 288), (484, 250, 'k'), (610, 236, 'k'), (598, 280), (606, 312), (650, 340), (690, 392), (694, 446), (662, 506), (624, 540, 'k'), (540, 548)]
D.p(curve([(446, 540), (530, 536), (640, 541), (590, 552), (480, 553)]), 'umber>sand1.6')
D.s_('M452 336C392 306 354 352 372 404S420 434 424 420', 'teal', 25); D.s_('M448 330C394 306 360 346 368 388', 'teal>milk2', 5)
D.s_('M622 268C690 236 738 288 722 340S688 378 680 372', 'pink', 21); D.s_('M630 260C688 236 728 280 720 322', 'milk>pink1', 4)
d = curve(O); D.p(d, D.lin(400, 0, 700, 0, (0, 'poppy>umber1.6'), (.45, 'poppy'), (1, 'poppy>rose1.8')))
D.open(clip=D.clip(d))
D.p(curve([(370, 404), (470, 420), (560, 386), (720, 410), (720, 460), (570, 440), (470, 474), (370, 456)]), 'lemon')
D.p(curve([(370, 500), (480, 492), (560, 512), (720, 486), (720, 580), (370, 580)]), 'slate>night.8')
D.p(curve([(460, 226), (640, 220), (640, 286), (560, 300), (480, 292)]), 'teal>milk1')
for x, y, k in ((432, 432, 1), (490, 440, 1.2), (548, 414, 1), (606, 426, 1.3), (662, 434, .9)): D.p(''.join(leaf(x, y, 15*k, a+x, .5) for a in [i*math.tau/6 for i in range(6)]), 'slate>night1'); D.el(x, y, 5*k, 5*k, 'milk')
D.s_('M426 382l20-24 22 24 24-30 26 24 28-34 24 32 28-26 24 30 28-20 22 18', 'milk', 8); D.s_('M420 522q26-26 46 0t46 0 46-4 46-8 46-4 46-6', 'lemon', 8)
D.p(curve([(384, 300), (450, 340), (424, 430), (466, 540), (440, 570), (370, 560)]), 'plum', .22); D.p(brush([(634, 344), (668, 392), (664, 456)], [3, 15, 3], 4), 'milk', .5)
D.close()
# the rim: a leaning ring, dark inside, its wall seen at the back
e = ' transform="rotate(-6.5 547 243)"'
D.body.append(f'<g{e}>'); D.el(547, 243, 68, 20, 'teal>milk2.4'); D.el(547, 243.5, 55, 14, 'plum>umber2'); D.p('M492 243.5a55 14 0 0 1 110 0a55 9 0 0 0-110 0z', 'teal>ink1'); D.close()
D.close()
# ---------------------------------------------------------------- one visitor, the hands clasped behind the back
D.el(728, 884, 66, 10, 'umber>ink1', .5)
VX, VY, VK, sk = 734, 882, 3.1, 'rose>sand2'
t = T(VX, VY, VK, 1, -2)
fig(D, VX, VY, VK, sk, 'milk>mist1.6', 'lemon>ochre1', 'night>slate1', kind='bald', w=1.2, skirt=-20, arms=[], rot=-2, shoe='poppy>umber1')
side(D, T(*t([(-1.5, 0)])[0], VK, -1, 0), VK, sk, 'milk>mist1.4', 'short', lip='umber>rose1'); D.el(*t([(4.6, -103)])[0], 13, 12, 'milk>mist1.4')
D.p(curve(t([(-9, -81), (0, -78), (8, -81), (9, -76), (0, -73.4), (-9, -76)])), 'teal')
for P in ([(-13, -76), (-20, -62), (-3, -53)], [(13, -76), (20, -62), (3, -53)]): D.p(brush(t(P), [28, 25, 18], 5, .05), 'ochre>lemon1.6')
D.p(curve(t([(-6, -56), (0, -57.6), (6, -56), (6.4, -51), (2, -46.4), (-3, -46.6), (-6.4, -51)])), sk); D.s_(curve(t([(-4, -54.6), (0, -52.4), (3.4, -49)]), False)+curve(t([(-1.6, -48.6), (1, -50.6)]), False), 'umber>rose1.4', 1.8)
print(D.save('../pot.svg'))
