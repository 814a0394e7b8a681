from planes import *
D = Doc('ab', 'A footbridge over a brook'); r = random.Random(7); D.tooth(step=92); D.sprays(nl=9, R=44, L=(13, 20), w=.4); D.tufts(h=40, nb=5, w=4.5, width=26)
cam = Cam(f=1176, eye=1.9, cx=470); WL = -.1
def wy(Z): return cam(0, WL, Z)[1]
# ---------------------------------------------------------------- morning mist between the trees
D.open('air')
D.full(D.lin(0, -10, 0, 620, (0, 'sage>mist2'), (.4, 'mist>milk1.4'), (.72, 'milk'), (1, 'milk>sand1')))
D.full(D.rad(0, 0, 1, (0, 'milk', 1), (.5, 'milk', .5), (1, 'milk', 0), tf='translate(560 400) scale(420 330)'))
D.grain(D.lin(0, 0, 0, 500, (0, 'slate', .25), (1, 'slate', .05)))
D.close()
def birch(x, y, w, c, mk, lit, sd, lean=0, top=-20, marks=14, side=None):
    P = [(x, y), (x+lean*.3, y-(y-top)*.45), (x+lean, top)]; b = brush(P, [w*1.25, w*.92, w*.74], sd, .1, 40, .5)
    D.p(b, D.lin(x-w*.6, 0, x+w*.6+lean*.3, 0, (0, side or c), (.5, c), (1, lit)))
    q = random.Random(sd); d = ''
    for k in range(marks):
        t = q.random()**.9; yy = y-(y-top)*t; xx = x+lean*t*.9; ww = w*q.uniform(.2, .62); h = max(2, w*q.uniform(.05, .13)); xs = xx-w*.5+q.choice((0, .02, .25))*w
        d += f'M{xs:.0f} {yy:.0f}q{ww*.5:.0f} {-h:.0f} {ww:.0f} {h*.2:.0f}q{-ww*.5:.0f} {h:.0f} {-ww:.0f} {-h*.2:.0f}z'
    if marks: D.p(d, mk)
# ---------------------------------------------------------------- far: trunks like a weave, two planes of leaves
D.open('far')
rr = random.Random(5); d = ['', '']
for i in range(34):
    x = rr.uniform(-10, 950)
    if 470 < x < 640 and rr.random() < .7: continue
    w = rr.uniform(5, 13); k = rr.random() < .5; l = rr.uniform(-14, 14); yb = rr.uniform(474, 492); d[k] += f'M{x-w/2:.0f} {yb:.0f}L{x+l:.0f}-10h{w*.6:.0f}L{x+w/2:.0f} {yb:.0f}z'
D.p(d[0], 'mist>milk2'); D.p(d[1], 'mist>milk1')
def leaves(n_, y0, y1, cols, k0, k1, sd, gap=None):
    q = random.Random(sd); L = [[] for _ in cols]
    for i in range(n_):
        x, y = q.uniform(-10, 950), y0+(y1-y0)*q.random()**1.4
        if gap and gap[0] < x < gap[1] and y > gap[2]: continue
        L[q.randrange(len(cols))].append((x, y, q.uniform(-180, 180), q.uniform(k0, k1), q.uniform(k0, k1)*.8, f'f{q.randrange(3)}'))
    for c, l in zip(cols, L): D.spray(l, c)
leaves(26, -10, 240, ('sage>milk2', 'sand>milk1', 'sand>sage1'), .9, 1.5, 3, (440, 680, 60))
D.p(below([(-20, 486), (120, 470), (260, 482), (380, 494), (470, 498), (560, 496), (660, 484), (800, 470), (960, 478)], y=720, seed=4, amp=3, wl=40), D.lin(0, 470, 0, 620, (0, 'sage>milk2.2'), (1, 'sage>sand1')))
fog(D, [(-20, 452), (120, 442), (300, 456), (470, 446), (640, 458), (800, 444), (960, 452)], 540, .85, seed=6)
D.close()
# ---------------------------------------------------------------- the brook comes from the mist and widens to us
D.open('brook')
WG = D.lin(0, 480, 0, 945, (0, 'milk'), (.25, 'milk>mist2'), (.5, 'mist>slate1.2'), (1, 'night>slate1.6'))
bk = [(520, 500, 'k'), (566, 500, 'k'), (640, 520), (690, 548), (700, 584), (760, 640), (840, 720), (930, 800), (1000, 960, 'k'), (-60, 960, 'k'), (40, 800), (120, 720), (210, 650), (300, 600), (380, 566), (440, 548), (500, 530), (540, 514)]
D.p(curve(bk), WG)
D.close()
# what stands over it, given back by the water
D.open('mirror', clip=D.clip(curve(bk)))
q = random.Random(8); d = ''
for x, w in ((190, 26), (250, 16), (318, 20), (372, 12), (640, 14), (706, 22), (776, 18), (838, 26)):
    y = 560+abs(x-540)*.28
    while y < 900: h = q.uniform(9, 20); d += lens(round(x+q.uniform(-4, 4)), round(y), round(w*q.uniform(.9, 2)), round(h*.5)); y += h*q.uniform(1.2, 2.2)
D.p(d, 'slate>mist1.4', .4)
D.close()
# ---------------------------------------------------------------- middle trees
D.open('mid')
for x, y, w, l, sd in ((196, 560, 22, 8, 3), (262, 548, 15, -6, 4), (322, 540, 17, 6, 5), (706, 548, 17, -8, 6), (772, 556, 15, 10, 7), (656, 536, 11, 4, 8)): birch(x, y, w, 'milk>mist1.4', 'slate>mist1.2', 'milk', sd, l, -20, 8, 'mist')
leaves(24, -10, 250, ('sand>ochre1', 'sage>sand2', 'ochre>sand2'), .8, 1.3, 7, (430, 690, 70))
D.p(curve([(400, 578, 'k'), (330, 572), (240, 574), (100, 586), (-20, 600, 'k'), (-20, 700, 'k'), (140, 690), (250, 640), (330, 606)]), D.lin(0, 574, 0, 690, (0, 'sage>sand1'), (1, 'moss>sage1.6')))
D.p(curve([(690, 558, 'k'), (760, 560), (860, 574), (960, 584, 'k'), (960, 720, 'k'), (860, 700), (780, 640), (712, 592)]), D.lin(0, 560, 0, 700, (0, 'sage>sand1.4'), (1, 'moss>sage1.6')))
D.close()

D.grass([(x, y+6, k) for x, y, k in ((196, 560, .7), (210, 562, .5), (262, 548, .5), (322, 540, .5), (706, 548, .5), (772, 556, .5), (656, 536, .4), (184, 564, .5), (782, 560, .4))], 'sage>moss1')
# ---------------------------------------------------------------- banks at the bridge
D.open('banks')
lb = [(-20, 648), (60, 646), (130, 656), (186, 676), (196, 700), (150, 722), (110, 752), (60, 800), (10, 862), (-20, 900)]; rb = [(960, 640), (880, 642), (806, 652), (764, 672), (760, 698), (806, 724), (862, 768), (910, 812), (960, 870)]
for P in (lb, rb): D.p(torn([(x, y+12) for x, y in P]+[(P[-1][0], 960), (P[0][0], 700)], 3, 8, 4), 'umber>ink1'); D.p(torn([(x, y+3) for x, y in P]+[(P[-1][0], 640)], 3, 8, 5), 'umber>sand1')
D.p(cut([(x, y-3) for x, y in lb]+[(-20, 640)], 2, 30, 3), D.lin(0, 640, 0, 860, (0, 'moss>sage1.8'), (.4, 'moss>ink.4'), (1, 'ink>moss1.8'))); D.p(cut([(x, y-3) for x, y in rb]+[(960, 636)], 2, 30, 4), D.lin(0, 636, 0, 860, (0, 'moss>sage2.2'), (.4, 'moss>sage.2'), (1, 'ink>moss2')))
D.close()
# ---------------------------------------------------------------- the bridge
Z0, Z1, HX, Y0, UP = 8.5, 9.7, 2.86, .3, .58
def yd(X): return Y0+UP*(1-(X/HX)**2)
def B(X, Z, o=0): return cam(X, yd(X)-o, Z)
XS = [-HX+i*2*HX/24 for i in range(25)]
D.open('reflection')
mr = [cam(X, 2*WL-yd(X)+.02, Z0) for X in XS]+[cam(X, 2*WL-yd(X)+.3, Z0) for X in XS[::-1]]
D.open(clip=D.clip(curve(bk)))
D.p(poly(ints(wobble(mr, 3.4, 13, 3, 10, True))), D.lin(0, 700, 0, 850, (0, 'umber>ink2', .7), (1, 'slate>umber1.4', .6)))
q = random.Random(5); D.p(''.join(lens(round(q.uniform(140, 810)), round(y), round(q.uniform(40, 120)), 3) for y in range(730, 860, 13)), 'mist>milk1', .55)
D.p(''.join(poly(ints(wobble(box(cam(X, 0, Z0)[0]-9, 716, cam(X, 0, Z0)[0]+8, 792), 4, 8, 3, 9, True))) for X in (-1.25, 1.25)), 'umber>ink2', .5)
D.close(); D.close()
D.open('bridge')
for X in (-1.25, 1.25):
    for z in (Z1-.1, Z0+.04): a, b = cam(X, -.5, z), cam(X, yd(X)-.1, z); D.p(cutpoly(box(a[0]-8, b[1], a[0]+8, cam(X, WL, z)[1]+6), .8, 3, 40), D.lin(a[0]-8, 0, a[0]+8, 0, (0, 'ink>umber1.6'), (1, 'umber>rose.8')))
D.p(poly(ints([B(X, Z1, .02) for X in XS]+[B(X, Z0, .26) for X in XS[::-1]])), 'ink>umber1.4')
X = -HX; k = 0
while X < HX-.02:
    w = .125+.02*((k*5) % 3); X2 = min(HX, X+w-.014); P = [B(X, Z0), B(X2, Z0), B(X2, Z1), B(X, Z1)]
    new = k == 23; D.p(cutpoly(P, .6, k, 60), 'milk>sand1' if new else ('umber>rose1.8', 'rose>umber1.2', 'umber>sand1.6', 'rose>sand1', 'umber>rose2.2')[(k*3) % 5]); D.p(poly([P[0], P[1], (P[1][0], P[1][1]+7), (P[0][0], P[0][1]+7)]), 'sand>umber1' if new else ('umber>ink.6', 'umber>rose.4', 'umber')[k % 3]); X += w; k += 1
fr = [B(X, Z0, .045) for X in XS]+[B(X, Z0, .25) for X in XS[::-1]]
D.p(even(ints(fr)), D.lin(90, 0, 850, 0, (0, 'umber>ink1.4'), (.55, 'umber>ink.4'), (1, 'umber>rose1'))); D.open(clip=D.clip(poly(ints(fr)))); D.dry([B(X, Z0, .15) for X in XS], 26, 'rose>umber1.4', 6, 3, .55, (1.4, 2.2), .7, .03, (20, 70)); D.close()
D.s_(even([B(X, Z0, .06) for X in XS[2:-2:2]], False), 'rose>sand1', 2, .8)
q = random.Random(11)
def fallen(n_, f, cols, k0, k1, sd): 
    q = random.Random(sd); L = {}
    for i in range(n_): x, y = f(q); L.setdefault(q.choice(cols), []).append(leaf(x, y, q.uniform(k0, k1), q.uniform(-3, 3), .34))
    for c, l in L.items(): D.p(''.join(l), c)
def on_deck(q): X = q.uniform(-2.5, 2.5); p = B(X, q.uniform(Z0+.1, Z1-.1)); return p[0], p[1]
fallen(16, on_deck, ('ember', 'ochre', 'ochre>sand2'), 8, 14, 3)
D.close()
# twigs that carry the leaves
D.open('twigs')
tw = lambda *P: brush(P, [5, 3.6, 2.4, 1.4], int(P[0][0]), .15, prec=.5)
D.p(tw((112, 210), (180, 160), (240, 150), (300, 170))+tw((180, 160), (220, 190), (250, 230), (262, 258))+tw((172, 120), (230, 70), (290, 60), (350, 40))+tw((240, 150), (300, 120), (340, 130), (400, 150))+tw((860, 170), (800, 110), (750, 100), (700, 60))+tw((866, 110), (900, 60), (930, 90), (950, 130))+tw((800, 110), (790, 150), (770, 180), (760, 216)), 'umber>slate1.4')
D.close()
# ---------------------------------------------------------------- a paper boat on its way
D.open('boat')
x, y = 610, 790
D.p(poly([(x-46, y+2), (x+48, y+2), (x+28, y+20), (x+8, y+40), (x-4, y+22), (x-30, y+18)]), 'milk>mist1', .55)
D.p(poly([(x-14, y-14), (x+4, y-44), (x+22, y-14)]), 'milk>sand.6'); D.p(poly([(x-14, y-14), (x+4, y-44), (x+4, y-12)]), 'mist>milk1')
D.p(poly([(x-48, y-18), (x-12, y-12), (x+24, y-12), (x+54, y-20), (x+30, y+6), (x-26, y+6)]), D.lin(x-48, 0, x+54, 0, (0, 'mist'), (.5, 'mist>milk2.6'), (1, 'milk'))); D.p(poly([(x-12, y-12), (x+24, y-12), (x+6, y+6)]), 'milk>mist.6')
D.p(lens(x, y+7, 110, 5), 'milk', .7)
D.close()
# ---------------------------------------------------------------- ripples, drifting leaves
D.open('ripples')
D.p(''.join(lens(*q_) for q_ in ((300, 870, 190, 7), (520, 900, 240, 8), (720, 862, 170, 6), (430, 700, 120, 4), (560, 672, 90, 3), (380, 650, 70, 3), (640, 640, 60, 3), (500, 620, 60, 2.4))), 'milk', .5); D.p(''.join(lens(*q_) for q_ in ((210, 900, 160, 7), (620, 926, 220, 8), (420, 834, 120, 5), (760, 900, 120, 5))), 'night>slate1', .45)
fallen(17, lambda q: (lambda y: (q.uniform(330-(y-640)*.7, 640+(y-640)*.75), y))(q.uniform(650, 920)), ('ochre', 'ochre>sand2', 'ember>ochre1', 'sand>ochre1'), 9, 17, 6)
D.close()
# ---------------------------------------------------------------- near trees, leaves, grass
D.open('near')
q = random.Random(2)
D.grass([(x, y+6, q.uniform(.6, 1)) for x, y in ((10, 640), (60, 650), (130, 662), (176, 682), (790, 662), (836, 656), (900, 650), (940, 648), (168, 692), (196, 690), (776, 678), (798, 676))], 'moss>sage1.2')
birch(868, 742, 54, 'mist>milk1', 'umber>ink1.6', 'milk', 12, -18, -30, 16, 'slate>mist1'); birch(788, 668, 26, 'mist>milk1.4', 'umber>slate1', 'milk', 13, 12, -30, 12, 'slate>mist1.8')
birch(92, 836, 74, 'mist>slate.8', 'ink>umber1.4', 'milk>sand.4', 10, 16, -30, 22, 'night>slate2'); birch(184, 682, 34, 'mist', 'umber>ink.6', 'milk', 11, -20, -30, 12, 'slate>night.4')
D.grass([(x, y, k) for x, y, k in ((0, 850, 1.6), (50, 852, 1.5), (92, 852, 1.2), (126, 856, 1.3), (172, 692, .7), (196, 690, .6), (776, 678, .6), (800, 676, .6), (20, 920, 2.2), (80, 950, 2.4), (150, 940, 1.8), (850, 758, 1), (884, 760, 1.1), (920, 840, 1.8), (940, 910, 2.2), (880, 940, 1.6), (820, 740, 1))], 'ink>moss1.8')
D.grass([(x, y, k) for x, y, k in ((30, 870, 1.2), (100, 930, 1.4), (900, 880, 1.2))], 'moss>sage.8')
leaves(16, -10, 200, ('ochre>umber1.4', 'ochre', 'sage>moss1.6'), 1.1, 1.8, 15, (330, 740, 10)); leaves(10, -10, 150, ('ochre>sand1.4', 'ember>ochre1.4'), .9, 1.4, 18, (360, 720, 10))
D.close()
print(D.save('../bridge.svg'))
