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
D.p(poly(box(20, 490, 170, 508)), 'moss>sage1'); D.p(poly(box(214, 500, 330, 514)), 'ochre>sand.6')
for x, y, q, c in ((860, 440, 130, 'moss>sage1.6'), (960, 400, 150, 'moss>sage.8'), (760, 500, 66, 'sage>moss1')): D.p(poly(box(x-q*.07, y, x+q*.07, 575)), 'umber>slate2'); D.p(foliage(x, y, q*.72, q, int(x), 20, 8), c)
D.p(poly(box(-10, 380, 950, 580)), D.lin(0, 380, 0, 580, (0, 'mist>milk2', 0), (1, 'mist>milk2', .7)))
# the road: it comes out of the far right
D.p(poly([(-10, 640), (690, 562), (728, 562), (960, 640), (960, 950), (-10, 950)]), D.lin(0, 560, 0, 760, (0, 'mist>milk1.6'), (1, 'slate>mist1.4')))
D.p(poly([(-10, 604), (690, 562), (690, 565), (-10, 640)]), 'milk>mist1.6')
# tiny red bus, its lamps and its shine on the wet road
bx, by = 690, 566
D.p(poly([(bx-14, by), (bx+14, by), (bx+26, by+92), (bx-30, by+92)]), D.lin(0, by, 0, by+92, (0, 'ember>umber.6', .75), (1, 'ember', 0)))
D.p(cutpoly(box(bx-17, by-42, bx+17, by-1), .5, 4), 'ember>umber.7'); D.p(poly(box(bx-14, by-34, bx+14, by-17)), 'night>slate1'); D.p(poly(box(bx-12, by-40, bx+12, by-36)), 'sand'); D.p(poly(box(bx-14, by-2, bx-8, by+4)+[])+poly(box(bx+8, by-2, bx+14, by+4)), 'ink>night1')
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
Q = 'ochre>sand.4'
D.p(poly(box(150, 640, 640, 650)), 'ochre>umber.6')
for x in (150, 393, 628): D.p(cutpoly(box(x, 292, x+13, 800), .6, x, 120), D.lin(0, 292, 0, 800, (0, Q), (1, 'ochre>umber1')))
D.p(cutpoly([(112, 262), (680, 262), (694, 300), (98, 300)], .9, 5, 120), Q); D.p(poly([(112, 262), (680, 262), (682, 268), (110, 268)]), 'milk>ochre1'); D.p(poly(box(98, 300, 694, 308)), 'umber>ochre1.4')
D.p(cutpoly(box(172, 668, 380, 686), .6, 3, 90), 'umber>ochre1.6'); D.p(poly(box(190, 686, 198, 790))+poly(box(354, 686, 362, 790)), 'slate>night1'); 
# blank sign on its post
D.p(cutpoly(box(739, 250, 750, 800), .6, 4, 120), 'slate>night1'); D.p(cutpoly(box(700, 214, 790, 318), .8, 3, 60), 'milk'); D.p(cutpoly(box(700, 214, 790, 244), .8, 3, 60), 'ember>umber.7'); D.p(poly(box(722, 400, 766, 470)), 'milk>mist1'); 
D.close()
# ---------------------------------------------------------------- three who wait
D.open('people')
def refl(x, y, w, col): D.p(curve([(x-w, y), (x-w*1.1, y+60), (x-w*.6, y+120), (x+w*.6, y+116), (x+w*1.1, y+56), (x+w, y)]), D.lin(0, y, 0, y+116, (0, col, .6), (1, col, 0)))
refl(262, 818, 34, 'plum'); refl(518, 836, 40, 'moss>ochre1'); refl(806, 846, 34, 'slate')
# an old man with a walking frame
fig(D, 262, 818, 3.7, 'rose>sand2', 'milk', 'dusk>slate1', 'plum>dusk1', w=1.14, arms=[[(-12, -73), (-18, -60), (-19, -48)], [(12, -73), (18, -60), (19, -48)]], head=(2, 3), long=6)
F = T(262, 818, 3.7)
D.s_(poly(F([(-19, -50), (-20, 2)]), False)+poly(F([(19, -50), (20, 2)]), False)+poly(F([(-19, -22), (-17, -6)]), False)+poly(F([(-19, -30), (-13, -30)]), False)+poly(F([(19, -30), (13, -30)]), False), 'slate>night1.4', 7); D.s_(poly(F([(-20.5, -49), (-19, -51)]), False)+poly(F([(19, -51), (20.5, -49)]), False), 'ember>umber.6', 12)
for e in (-20, 20): x, y = F([(e, 2)])[0]; D.el(x, y, 8, 8, 'ink>night1')
# a woman with a headscarf and a shopping bag
fig(D, 518, 836, 3.75, 'umber>sand1.8', 'rose>ember1', 'moss>ochre1', 'umber>plum2', kind='scarf', long=26, w=1.06, arms=[[(-11, -75), (-15, -62), (-14, -49)], [(11, -75), (15.5, -60), (16, -46)]])
G = T(518, 836, 3.75)
D.s_(curve(G([(12, -38), (13, -45), (19, -45), (20, -38)]), False), 'slate', 4); D.p(cutpoly(G([(9, -38), (23, -38), (25, -14), (8, -13)]), 1, 4, 40), 'slate>mist.8'); D.p(brush(G([(14, -38), (12, -47), (8, -52)]), [10, 14, 3], 3), 'moss>sage1.6'); D.p(brush(G([(18, -38), (21, -47), (25, -50)]), [10, 12, 3], 4), 'sage>moss.8')
# a young one with headphones, out in the rain
H = fig(D, 806, 846, 3.55, 'umber>rose.8', 'ink>umber.6', 'slate>sage1.6', 'night>slate1', shoe='milk>mist.6', kind='curls', w=.94, arms=[[(-11, -75), (-15, -62), (-11, -50)], [(11, -75), (15, -62), (11, -50)]], legs=[[(-5, -46), (-8, -24), (-9, -2)], [(5, -46), (5, -24), (4, -2)]])
D.s_(curve(H([(-9, -91), (-9, -101), (0, -107), (9, -101), (9, -91)]), False), 'milk>ochre1', 7)
for e in (-10, 10): x, y = H([(e, -90)])[0]; D.el(x, y, 10, 16, 'milk>ochre1')
D.p(curve(T(806, 846, 3.55)([(-9, -74), (0, -76), (9, -74), (10, -52), (0, -48), (-10, -52)])), 'ochre>sand.8'); D.p(poly(T(806, 846, 3.55)([(-6, -62), (6, -62), (6, -60), (-6, -60)])), 'umber>ochre1')
D.close()
# ---------------------------------------------------------------- rain, not under the roof
D.open('rain', clip=D.clipout('M112 264H680L640 800H150z'))
for w, N, col, o in ((1.6, 120, 'milk', .55), (2.6, 44, 'milk', .6)):
    d = ''
    for i in range(N): x, y, l = r.randrange(-10, 960), r.randrange(-20, 860), r.randrange(24, 60); d += f'M{x} {y}l{-round(l*.16)} {l}'
    D.s_(d, col, w, o)
D.close()
D.open('splash')
for i in range(26):
    x, y = r.randrange(0, 940), r.randrange(770, 930); w = 8+(y-760)*.14
    D.s_(f'M{x-w:.0f} {y}a{w:.0f} {w*.22:.0f} 0 1 0 {2*w:.0f} 0a{w:.0f} {w*.22:.0f} 0 1 0 {-2*w:.0f} 0', 'milk', 1.8, .5)
D.s_(''.join(f'M{x} 309v{h}' for x, h in ((126, 20), (182, 12), (300, 26), (452, 14), (560, 30), (664, 22))), 'milk', 2.4, .8)
D.close()
print(D.save('../busstop.svg'))
