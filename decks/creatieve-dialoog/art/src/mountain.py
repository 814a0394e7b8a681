from tilt import *
D = Doc('mt', 'A mountain in a lake'); r = random.Random(37); D.tooth(step=40)
S = 322                                            # the far shore; the top of the mountain is only seen in the water
# ---------------------------------------------------------------- sky
def sky(y0, y1, a, b, c): return D.lin(0, y0, 0, y1, (0, a), (.6, b), (1, c))
D.open('sky')
D.full(sky(-10, S, 'mist>slate1', 'mist>milk1.6', 'milk>sand.6'))
D.p(below([(-20, 60), (120, 44), (280, 66), (420, 50), (600, 66), (960, 40)], y=200, seed=3, amp=4, wl=60), D.lin(0, 44, 0, 200, (0, 'milk', .6), (1, 'milk', 0)))
D.grain(D.lin(0, 0, 0, S, (0, 'slate', .3), (1, 'slate', .05)))
D.close()
# ---------------------------------------------------------------- mountain: planes placed by eye, (points, colour above, colour in the water)
FAR = [([(-30, S), (-30, 236), (60, 206), (130, 226), (220, 190), (300, 232), (380, 250), (420, S)], 'mist>sage1.4', 'sage>slate1.6'), ([(700, S), (760, 226), (830, 196), (880, 214), (970, 170), (970, S)], 'mist>sage1.2', 'sage>slate1.3')]
PK = (548, -52)
M = [
  ([(56, S), (150, 270), (238, 226), (300, 168), (352, 140), (404, 86), (452, 52), (498, -8), PK, (612, 20), (668, 66), (716, 92), (764, 152), (828, 196), (900, 262), (968, 300), (968, S)], 'slate>sage1.9', 'slate>sage1.5'),
  # snow in shade, left of the spine
  ([(238, 226), (300, 168), (352, 140), (404, 86), (452, 52), (498, -8), PK, (570, 60), (556, 112), (590, 150), (560, 192), (540, 160), (512, 210), (488, 172), (460, 232), (438, 188), (404, 246), (382, 196), (350, 250), (324, 214), (286, 258)], 'mist>sage.8', mix('mist>slate1.2', 'sage', .25)),
  # snow in light, right of the spine
  ([PK, (612, 20), (668, 66), (716, 92), (764, 152), (810, 184), (788, 208), (764, 194), (742, 230), (718, 198), (692, 240), (670, 204), (640, 256), (618, 208), (592, 236), (574, 190), (590, 150), (556, 112), (570, 60)], 'milk', 'mist>milk2.6'),
  # sunny sides of the lesser ridges on the left
  ([(404, 86), (440, 118), (430, 152), (458, 200), (424, 178), (412, 138)], 'milk>sand.5', 'mist>milk2'),
  ([(498, -8), (526, 46), (516, 92), (544, 142), (510, 120), (498, 60)], 'milk>sand.5', 'mist>milk2'),
  ([(300, 168), (332, 196), (342, 240), (316, 214)], 'milk>sand.5', 'mist>milk2'),
  # shade folds in the light side
  ([(612, 20), (628, 86), (614, 130), (636, 200), (620, 210), (602, 142), (600, 80)], 'mist>sage.7', mix('mist>slate.6', 'sage', .2)),
  ([(668, 66), (684, 120), (676, 160), (696, 222), (672, 204), (660, 140)], 'mist>sage.5', mix('mist>slate.6', 'sage', .2)),
  ([(716, 92), (734, 150), (730, 176), (746, 216), (722, 194), (712, 150)], 'mist>sage.5', mix('mist>slate.6', 'sage', .2)),
  # rock below the snow on the sunny side
  ([(592, 236), (618, 208), (640, 256), (670, 204), (692, 240), (718, 198), (742, 230), (764, 194), (788, 208), (810, 184), (860, 226), (930, 282), (968, 302), (968, S), (548, S), (566, 276)], 'sand>mist1.6', 'slate>sand1.3'),
  ([(640, 256), (660, 224), (668, 270), (652, S), (604, S), (622, 290)], 'slate>moss.8', 'slate>moss1.4'), ([(700, 230), (722, 204), (736, 256), (722, 290), (736, S), (686, S), (704, 280)], 'slate>moss.8', 'slate>moss1.4'), ([(786, 208), (812, 250), (806, 286), (824, S), (770, S), (784, 276)], 'slate>moss.8', 'slate>moss1.4'), ([(880, 244), (902, 276), (896, S), (866, S), (872, 286)], 'slate>moss.8', 'slate>moss1.4'),
  ([(460, 232), (480, 258), (500, S), (424, S), (440, 284)], 'slate>sage1.4', 'slate>sage1.1'), ([(350, 250), (372, 276), (392, S), (300, S), (326, 290)], 'slate>sage1.4', 'slate>sage1.1'), ([(540, 196), (566, 230), (556, 280), (566, S), (516, S), (530, 260)], 'slate>moss1.2', 'slate>moss1.5'),
]
def crag(P, step=16, a=1.8, sd=1, q=1):
    """straight facets, their edges broken a little"""
    rr = random.Random(sd); o = []
    for k in range(len(P)):
        (x0, y0), (x1, y1) = P[k-1][:2], P[k][:2]; n_ = max(1, int(math.hypot(x1-x0, y1-y0)/step))
        for t in range(n_): o.append((x0+(x1-x0)*t/n_+(rr.uniform(-a, a) if t else 0), y0+(y1-y0)*t/n_+(rr.uniform(-a, a) if t else 0)))
    return o
D.open('mountain')
for P, c_, _ in FAR: D.p(torn(P, 2, 14, 3), c_)
fog(D, [(-20, 262), (160, 254), (330, 268), (500, 262)], S, .8, 'milk', 'milk>mist1', 5, -6, 420); 
for i, (P, c_, _) in enumerate(M): D.p(poly(ints(crag(P, 15, 2, i+4))), c_)
D.dry([(640, 60), (700, 130), (780, 200)], 60, 'mist>slate.4', 7, 5, .6, (1.4, 2), .6, seg=(10, 34)); D.dry([(600, 250), (760, 260), (900, 300)], 70, 'umber>slate2', 9, 6, .6, (1.6, 2.4), .5, seg=(10, 40)); D.dry([(300, 200), (380, 170), (480, 90)], 90, 'slate', 10, 8, .66, (1.4, 2), .5, seg=(8, 26))
fog(D, [(-20, 276), (120, 268), (260, 280), (420, 266), (560, 278), (720, 264), (960, 272)], S+2, .75, 'milk', 'milk>mist1', 6)
D.close()
# ---------------------------------------------------------------- woods on the shore
D.open('woods')
W1 = [(-20, 300), (60, 284), (150, 288), (230, 300), (330, 306), (430, 312), (540, 314), (650, 312), (760, 306), (860, 294), (960, 284)]
D.p(scallop(W1+[(960, S+1), (-20, S+1)], 9, 4, 5), D.lin(0, 284, 0, S, (0, 'slate>moss1.4'), (1, 'sage>slate1.6')))
q = random.Random(4)
def firs(L, c_, mir=0):
    d = ''
    for x, y, h in L: w = h*.34; d += f'M{x:.0f} {y-h:.0f}l{w*.3:.0f} {h*.45:.0f}h{-w*.08:.0f}l{w*.3:.0f} {h*.55:.0f}h{-w*1.04:.0f}l{w*.3:.0f} {-h*.55:.0f}h{-w*.08:.0f}z'
    D.p(d, c_)
FI = [(x+q.uniform(-4, 4), S-2, q.uniform(18, 40)*(1+max(0, (200-x)/260))) for x in range(-6, 230, 11)]+[(x+q.uniform(-4, 4), S-2, q.uniform(20, 44)) for x in range(800, 950, 11)]
firs(FI, 'moss>night2'); firs([(x, y, h) for x, y, h in FI if int(x) % 3 == 0], 'moss>slate1.2')
D.p(cutpoly([(-10, S-4), (260, S-3), (420, S-1), (700, S-2), (950, S-4), (950, S+3), (-10, S+3)], .5, 4), 'sand>mist1.4')
D.close()
# ---------------------------------------------------------------- the lake
D.open('lake')
D.p(f'M-10 {S+2}H950V950H-10z', D.lin(0, S, 0, 950, (0, 'milk>mist1'), (.3, 'mist>sage1'), (.65, 'sage>slate1.6'), (1, 'slate>moss2.2')))
def mir(P, c_, sd, op=None):
    """mirror image: flipped, a little shorter, torn sideways by the water"""
    rr = random.Random(sd); W = crag([(x, S+2+(S-y)*1.0) for x, y, *_ in P], 17, 0, 1)
    W = [(x+rr.uniform(-1, 1)*(1.5+max(0, y-S)*.014), max(S+2, y)) for x, y in W]; D.p(poly(ints(W)), c_, op)
for i, (P, _, c_) in enumerate(FAR+M): mir(P, c_, i+3)
mir(W1+[(960, S), (-20, S)], D.lin(0, S, 0, S+50, (0, 'moss>slate2'), (1, 'slate>moss1')), 40)
firs([(x, S+2, -h*.9) for x, y, h in FI], 'night>moss2')
D.p(f'M-10 {S+2}H950V{S+10}H-10z', 'milk', .55)
D.p(f'M-10 {S}H950V950H-10z', D.lin(0, 620, 0, 950, (0, 'slate>moss1.6', 0), (1, 'slate>moss2.2', .85)))
# stillness: a few wide bands where the wind touches
for x, y, w, h, c_, o in ((160, 372, 420, 5, 'milk', .7), (760, 392, 520, 5, 'milk', .6), (420, 470, 700, 5, 'mist>milk1.4', .5), (60, 520, 300, 6, 'mist>milk1', .5), (880, 640, 340, 7, 'slate', .4), (140, 690, 420, 7, 'slate', .35), (560, 800, 640, 8, 'slate>night1', .3)): D.p(lens(x, y, w, h), c_, o)
D.close()
# ---------------------------------------------------------------- stones under the clear water near us
D.open('stones')
q = random.Random(8)
L = []
for row, (y, n_, k) in enumerate(((770, 9, .7), (806, 9, .85), (846, 8, 1.05), (890, 8, 1.3), (936, 7, 1.5))):
    for i in range(n_):
        x = (i+q.uniform(.1, .9))*960/n_-10; L.append((x, y+q.uniform(-12, 12), k*q.uniform(.7, 1.25), q.randrange(4), row))
for x, y, k, t, row in L:
    w, h = 46*k, 17*k; P = blob(x, y, w, h, int(x+y), 7, .16)
    o = .25+row*.11
    D.p(even([(a+3*k, b+6*k) for a, b in P]), 'night>moss1.6', round(o*.9, 2)); D.p(even(P), ('sage>slate1.4', 'slate>sage1', 'umber>sage2', 'sage>sand1')[t], round(o, 2))
    if row > 1: D.p(even(blob(x+w*.18, y-h*.24, w*.5, h*.45, int(x), 6, .16)), ('sage>sand1.6', 'sage>mist1', 'sand>umber1.6', 'sand>milk1')[t], round(o*.7, 2))
D.p(''.join(lens(x, y, w, h) for x, y, w, h in ((240, 770, 300, 4), (640, 792, 360, 4), (420, 840, 460, 5), (800, 868, 300, 5), (120, 880, 260, 5), (560, 916, 460, 6))), 'milk', .38)
D.close()
# ---------------------------------------------------------------- rings: something has just touched the water
D.open('rings')
cx, cy = 286, 596
for i, (rx, c_, w, o) in enumerate(((14, 'milk', 3.2, .95), (34, 'night', 2.6, .4), (42, 'milk', 3, .9), (76, 'night', 2.6, .34), (86, 'milk', 2.8, .8), (130, 'night', 2.6, .26), (142, 'milk', 2.6, .65), (206, 'milk', 2.4, .45))):
    ry = rx*.2; d = ''
    for a0, a1 in (((0, 360),) if i < 3 else ((8, 150), (164, 350)) if i < 6 else ((20, 96), (110, 168), (196, 330))):
        A = [(cx+rx*math.cos(math.radians(a)), cy+ry*math.sin(math.radians(a))) for a in [a0+(a1-a0)*j/10 for j in range(11)]]; d += even(A, False)
    D.s_(d, c_, w, o)
D.close()
# ---------------------------------------------------------------- dry stones and sedge near us; a canoe on the far shore
D.open('near')
def rock(P, lit, rt, sd):
    D.p(poly([(round(x+(x-820)*.04-6), round(2*max(q_[1] for q_ in P)-y-8)) for x, y in P]), 'night>moss1.4', .5)
    D.p(poly(ints(crag(P, 18, 1.8, sd))), 'slate>umber2.4'); D.p(poly(ints(crag(rt, 18, 1.4, sd+1))), 'slate>sand1'); D.p(poly(ints(crag(lit, 18, 1.8, sd+2))), 'sand>mist1.4')
rock([(662, 848), (684, 806), (736, 776), (796, 772), (852, 800), (884, 852), (800, 868), (716, 864)], [(684, 806), (736, 776), (796, 772), (852, 800), (812, 824), (742, 814)], [(742, 814), (812, 824), (852, 800), (884, 852), (800, 868), (756, 866), (764, 836)], 3)
rock([(836, 908), (858, 862), (904, 834), (966, 836), (966, 936), (890, 928)], [(858, 862), (904, 834), (966, 836), (966, 864), (902, 876)], [(902, 876), (966, 864), (966, 936), (914, 930)], 5)
rock([(588, 886), (606, 866), (640, 856), (670, 872), (676, 892), (630, 900)], [(606, 866), (640, 856), (670, 872), (636, 878)], [(636, 878), (670, 872), (676, 892), (644, 898)], 7)
D.stipple([(700, 790), (800, 780), (850, 806), (800, 818), (740, 812)], lambda x, y: 1, 'umber>mist2', 16, 4, (1.6, 2.2), .6)
D.p(''.join(lens(x, y, w, 4.5) for x, y, w in ((700, 862, 150), (850, 858, 120), (880, 926, 160), (630, 898, 110))), 'milk', .75)
for L_, c_ in (([(-8, 960, 250, .12, 10), (18, 965, 310, .06, 10), (46, 970, 220, .2, 9), (70, 972, 160, .36, 9), (4, 960, 170, .4, 9), (100, 975, 120, .3, 8)], 'moss>ink1.6'), ([(30, 962, 260, -.03, 9), (58, 968, 190, .1, 9), (86, 972, 130, .12, 8)], 'moss>ink.6')): D.p(''.join(blade(*v) for v in L_), c_)
x, y = 470, S+1
D.p(curve(mul([(-42, -9, 'k'), (-30, -3), (0, -2), (30, -3), (42, -9, 'k'), (34, 5), (0, 7), (-34, 5)], .52, x, y)), 'ember'); D.p(curve(mul([(-42, -9, 'k'), (-30, -3), (0, -2), (30, -3), (42, -9, 'k'), (28, 0), (0, 1), (-28, 0)], .52, x, y)), 'sand>ember1'); D.p(poly([(x-18, y+4), (x+18, y+4), (x+13, y+9), (x-13, y+9)]), 'ember>umber1', .6)
D.close()
print(D.save('../mountain.svg'))
