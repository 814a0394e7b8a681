from folk import *
D = Doc('bx', 'A bus stop in the rain'); r = random.Random(30); D.tooth(step=40)
# ---------------------------------------------------------------- a wet grey-green day, a street running off to the right
D.full(D.lin(0, 0, 0, 560, (0, 'mist>slate1'), (.7, 'mist>sage1.2'), (1, 'milk>sage1.2')))
D.open('street')
for x0, x1, h, col, wc in ((-20, 190, 470, 'rose>umber.8', 'mist>milk1'), (190, 350, 400, 'sage>moss1.4', 'milk>sage1'), (350, 480, 330, 'sand>ochre1', 'slate>mist2'), (480, 580, 270, 'dusk>mist1.6', 'mist>milk2'), (580, 650, 220, 'sage>mist2', 'milk>mist1'), (650, 704, 180, 'mist>slate.6', 'milk>mist1')):
    t = 560-h; D.p(cutpoly(box(x0, t, x1, 572), .8, x0, 100), col); D.p(poly(box(x0, t, x1, t+10)), 'slate>mist1', .6)
    w = x1-x0; n_ = max(2, int(w/44)); d = ''
    for j in range(int(h/74)):
        for i in range(n_): d += f'M{x0+w*(i+.24)/n_:.0f} {t+30+j*74}h{w/n_*.56:.0f}v40h{-w/n_*.56:.0f}z'
    D.p(d, wc)
D.p(poly(box(20, 490, 170, 508)), 'moss>sage1')
for x, y, q, c in ((860, 440, 130, 'moss>sage1.6'), (960, 400, 150, 'moss>sage.8'), (760, 500, 66, 'sage>moss1')): D.p(poly(box(x-q*.07, y, x+q*.07, 575)), 'umber>slate2'); D.p(foliage(x, y, q*.72, q, int(x), 20, 8), c)
D.p(poly(box(-10, 380, 950, 580)), D.lin(0, 380, 0, 580, (0, 'mist>milk2', 0), (1, 'mist>milk2', .7)))
# the road: it comes out of the far right
D.p(poly([(-10, 640), (690, 562), (728, 562), (960, 640), (960, 950), (-10, 950)]), D.lin(0, 560, 0, 760, (0, 'mist>milk1.6'), (1, 'slate>mist1.4')))
D.p(poly([(-10, 604), (690, 562), (690, 565), (-10, 640)]), 'milk>mist1.6')
# tiny red bus, its lamps and its shine on the wet road
bx, by = 690, 566
D.p(poly([(bx-14, by), (bx+14, by), (bx+26, by+92), (bx-30, by+92)]), D.lin(0, by, 0, by+92, (0, 'poppy', .75), (1, 'poppy', 0)))
D.p(cutpoly(box(bx-17, by-42, bx+17, by-1), .5, 4), 'poppy'); D.p(poly(box(bx-14, by-34, bx+14, by-17)), 'night>slate1'); D.p(poly(box(bx-12, by-40, bx+12, by-36)), 'sand'); D.p(poly(box(bx-14, by-2, bx-8, by+4)+[])+poly(box(bx+8, by-2, bx+14, by+4)), 'ink>night1')
for e in (-11, 11): D.el(bx+e, by-8, 3.6, 3.2, 'milk'); D.p(poly([(bx+e-2, by), (bx+e+2, by), (bx+e*1.5+5, by+60), (bx+e*1.5-5, by+60)]), D.lin(0, by, 0, by+60, (0, 'milk', .9), (1, 'milk', 0)))
D.close()
# ---------------------------------------------------------------- pavement
D.open('kerb')
D.p(poly([(-10, 742), (950, 742), (950, 950), (-10, 950)]), D.lin(0, 742, 0, 950, (0, 'slate>mist2.2'), (1, 'slate>night.6'))); D.p(poly(box(-10, 736, 950, 750)), 'milk>mist1.4')
s = ''
for z in (772, 806, 856, 924): s += f'M-10 {z}H950'
for i in range(-9, 20): s += f'M{470+(i-5)*104} 750L{470+(i-5)*170} 950'
D.s_(s, 'slate>night.8', 1.6, .4)
D.close()
# ---------------------------------------------------------------- shelter: yellow frame, glass back, bench
D.open('shelter')
D.p(poly(box(150, 300, 640, 700)), 'milk>sage1', .26)
D.p(poly([(180, 700), (330, 300), (390, 300), (240, 700)])+poly([(430, 700), (580, 300), (600, 300), (450, 700)]), 'milk', .26)
Q = 'lemon>ochre2'
D.p(poly(box(150, 640, 640, 650)), 'ochre>umber.6')
for x in (150, 393, 628): D.p(cutpoly(box(x, 292, x+13, 800), .6, x, 120), D.lin(0, 292, 0, 800, (0, Q), (1, 'ochre>umber1')))
D.p(cutpoly([(112, 262), (680, 262), (694, 300), (98, 300)], .9, 5, 120), Q); D.p(poly([(112, 262), (680, 262), (682, 268), (110, 268)]), 'milk>ochre1'); D.p(poly(box(98, 300, 694, 308)), 'umber>ochre1.4')
D.p(cutpoly(box(172, 668, 380, 686), .6, 3, 90), 'umber>ochre1.6'); D.p(poly(box(190, 686, 198, 790))+poly(box(354, 686, 362, 790)), 'slate>night1'); 
# blank sign on its post
D.p(cutpoly(box(739, 250, 750, 800), .6, 4, 120), 'slate>night1'); D.p(cutpoly(box(700, 214, 790, 318), .8, 3, 60), 'milk'); D.p(cutpoly(box(700, 214, 790, 244), .8, 3, 60), 'poppy'); D.p(poly(box(722, 400, 766, 470)), 'milk>mist1'); 
D.close()
# ---------------------------------------------------------------- three who wait
D.open('people')
def refl(x, y, w, col): D.p(curve([(x-w, y), (x-w*1.1, y+60), (x-w*.6, y+120), (x+w*.6, y+116), (x+w*1.1, y+56), (x+w, y)]), D.lin(0, y, 0, y+116, (0, col, .6), (1, col, 0)))
refl(210, 820, 34, 'plum'); refl(436, 826, 30, 'teal>slate2'); refl(556, 836, 40, 'moss>ochre1'); refl(814, 848, 40, 'lemon>ochre1')
# an old man in profile, leaning on his walker
F = T(206, 820, 3.7)
D.s_(poly(F([(27, -54), (30, -6)]), False)+poly(F([(30, -44), (42, -6)]), False)+poly(F([(30, -26), (36, -26)]), False), 'slate>night1.4', 7)
fig(D, 206, 820, 3.7, 'rose>sand2', 'milk', 'dusk>slate1', 'plum>dusk1', kind='bald', w=.98, arms=[], head=(3.4, 2.6), long=7, rot=5, legs=[[(-3, -46), (-6, -24), (-9, -2)], [(3, -46), (4, -24), (5, -2)]])
h = T(206, 820, 3.7, 1, 5); h2 = T(*h([(3.4, 2.6)])[0], 3.7, 1, 5); side(D, h2, 3.7, 'rose>sand2', 'milk', 'thin', lip='umber>rose1')
D.p(brush(h([(-1, -74), (2, -60), (19, -55)]), [30, 27, 21], 4, .05), 'dusk>plum1'); D.el(*h([(22, -55)])[0], 11, 10, 'rose>sand2'); D.p(curve(h([(-6, -80), (3, -77.6), (9, -78), (7, -73), (-4, -75)])), 'poppy')
D.s_(poly(F([(22, -56), (29, -54)]), False), 'ink>night1', 12); D.p(cutpoly(F([(25, -30), (39, -30), (38, -18), (26, -18)]), .8, 4), 'slate>mist1')
for e in (30, 42): x, y = F([(e, -2)])[0]; D.el(x, y, 13, 13, 'ink>night1'); D.el(x, y, 5, 5, 'mist')
# a young one with headphones, against the post, one foot over the other
N = (436, 826, 3.55, 1, -7)
fig(D, *N[:3], 'umber>rose.8', 'ink>umber.6', 'teal', 'night>slate1', shoe='milk>mist.6', kind='curls', w=.94, rot=-7, arms=[[(-11, -75), (-16, -62), (-9, -51)], [(11, -75), (16, -62), (9, -51)]], legs=[[(5, -46), (4, -24), (-8, -3)], [(-4, -46), (2, -24), (10, -1)]])
t = T(*N); D.s_(curve(t([(-10, -91), (-9, -102), (0, -107), (9, -102), (10, -91)]), False), 'milk>ochre1', 7)
for e in (-10.6, 10.6): D.el(*t([(e, -90)])[0], 10, 15, 'poppy')
D.p(curve(t([(-9, -74), (0, -76), (9, -74), (10, -52), (0, -48), (-10, -52)])), 'pink>rose1'); D.p(poly(t([(-6, -62), (6, -62), (6, -60), (-6, -60)])), 'umber>rose1')
# a woman in a headscarf looks round the shelter for the bus; her weight is on one leg
G = T(556, 836, 3.75, 1, 2)
fig(D, 556, 836, 3.75, 'pink', 'rose>ember1', 'moss>ochre1', 'umber>plum2', kind='bald', long=26, w=1.06, rot=2, arms=[[(-12, -75), (-20, -62), (-12, -52)], [(11, -75), (15.5, -60), (16, -46)]], legs=[[(-4, -30), (-4, -16), (-4, -2)], [(5, -30), (9, -16), (12, -4)]])
for w_ in ((-12, -52), (16, -46)): D.el(*G([w_])[0], 11.4, 12, 'umber>sand1.8')
side(D, T(*G([(1.5, 0)])[0], 3.75, 1, 4), 3.75, 'umber>sand1.8', 'pink', 'scarf', lip='umber')
D.s_(curve(G([(12, -38), (13, -45), (19, -45), (20, -38)]), False), 'slate', 4); D.p(cutpoly(G([(9, -38), (23, -38), (25, -14), (8, -13)]), 1, 4, 40), 'slate>mist.8'); D.p(brush(G([(14, -38), (12, -47), (8, -52)]), [10, 14, 3], 3), 'moss>sage1.6'); D.p(brush(G([(18, -38), (21, -47), (25, -50)]), [10, 12, 3], 4), 'sage>moss.8')
# somebody in a yellow coat stands outside of their own accord: face up, a hand held out to the rain
M = (822, 848, 3.6, -1, 0)
D.p(brush(T(*M)([(8, -73), (17, -62), (27, -66)]), [28, 25, 18], 4, .05), 'ochre>lemon2'); D.el(*T(*M)([(29.6, -67)])[0], 11, 8, 'rose>sand2')
fig(D, *M[:3], 'rose>sand2', 'ember>umber1', 'lemon', 'slate>night1', shoe='poppy>umber1', kind='bald', long=18, w=1.04, sx=-1, arms=[], head=(1, .6), legs=[[(-5, -34), (-6, -18), (-8, -2)], [(4, -34), (6, -18), (7, -2)]])
c = T(*M)([(1, -82)])[0]; q = T(*M)
def up(P):                                   # the head thrown back by a sixth of a turn, about the neck
    a = -.42; return q([(1+(x-0)*math.cos(a)-(y+84)*math.sin(a), -83.4+(x-0)*math.sin(a)+(y+84)*math.cos(a)) for x, y in [v[:2] for v in P]])
D.el(*q([(1, -91)])[0], 1, 1, 'lemon'); side(D, up, 3.6, 'rose>sand2', 'ember>umber1.2', 'short', shut=1, lip='umber>rose1')
D.p(curve(q([(-11, -80), (-13, -86), (-6, -83), (2, -79), (8, -80), (9, -75), (0, -72), (-9, -74)])), 'ochre>lemon2'); D.s_(curve(q([(4, -72), (5, -50), (4, -28)]), False), 'ochre', 2.6)
D.p(brush(q([(-8, -74), (-12, -60), (-6, -50)]), [28, 26, 20], 4, .05), 'ochre>lemon2.6')
D.close()
# ---------------------------------------------------------------- rain, not under the roof
D.open('rain', clip=D.clipout('M94 262H694L684 890H20L94 308z'))
for w, N, col, o in ((1.6, 120, 'milk', .55), (2.6, 44, 'milk', .6)):
    d = ''
    for i in range(N): x, y, l = r.randrange(-10, 960), r.randrange(-20, 860), r.randrange(24, 60); d += f'M{x} {y}l{-round(l*.16)} {l}'
    D.s_(d, col, w, o)
D.close()
D.open('splash')
for i in range(26):
    x, y = r.randrange(0, 940), r.randrange(770, 930); w = 8+(y-760)*.14
    if 20-w < x < 690+w and y < 890: continue        # dry under the roof
    D.s_(f'M{x-w:.0f} {y}a{w:.0f} {w*.22:.0f} 0 1 0 {2*w:.0f} 0a{w:.0f} {w*.22:.0f} 0 1 0 {-2*w:.0f} 0', 'milk', 1.8, .5)
D.s_(''.join(f'M{x} 309v{h}' for x, h in ((126, 20), (182, 12), (300, 26), (452, 14), (560, 30), (664, 22))), 'milk', 2.4, .8)
D.close()
print(D.save('../busstop.svg'))
