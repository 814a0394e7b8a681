"""Two balconies on one housefront, seen slantwise: somebody plays the trumpet, the neighbour waters plants with a finger in one ear."""
from folk import *
D = Doc('jb', 'Two balconies, a trumpet and a neighbour'); r = random.Random(140); D.tooth(step=40)
OX, OY, SL, ZX, ZY = 112, 700, .2, .42, .34
def A(x, y, z=0): return (OX+x-z*ZX, OY-y-x*SL+z*ZY)
def Q(*P): return [A(*q) for q in P]
def fl(x0, x1, y0, y1, z=0): return Q((x0, y1, z), (x1, y1, z), (x1, y0, z), (x0, y0, z))
def paper(P, col, sd=1, amp=.8, op=None): D.p(cutpoly(P, amp, sd, 110), col, op)
WALL, DEEP, LIT = 'dusk>night1.4', 'plum>night1.2', 'ember>ochre1.2'
# ---------------------------------------------------------------- housefront: violet in the shade, an orange slice of evening sun
D.full(D.lin(0, 0, 940, 940, (0, 'dusk>plum1.2'), (.6, WALL), (1, 'plum>night2')))
D.open('wall')
D.p(poly([(-10, 560), (-10, 950), (420, 950)]), 'dusk>slate1'); D.p(poly([(-10, 300), (-10, 700), (560, 950), (950, 950), (950, 910)]), D.lin(0, 500, 900, 940, (0, 'ember>rose1'), (1, 'rose>ember1')))
for y in (-470, -235, 0, 262, 524): D.s_(poly(Q((-160, y), (860, y)), False), DEEP, 2, .5)
for x in range(-140, 900, 118): D.s_(poly(Q((x, -480), (x, 900)), False), DEEP, 1.4, .35)
D.close()
D.grain(D.lin(0, 0, 940, 0, (0, 'milk', .35), (1, 'rose', .3)))
B = [(0, 384), (436, 820)]; ZD = 150; PH = 132
# ---------------------------------------------------------------- doors and rooms behind
def glow(x0, x1, h, a, b): return D.lin(*A(x0, h), *A(x1, 0), (0, a), (1, b))
def frame(x0, x1, h): paper(fl(x0-10, x1+10, 0, h+10), 'milk>rose1', int(x0)+3)

K = lambda *P: curve(list(P))
def q3(P):
    a, m, b = P; return 'M'+join(*a)+'Q'+join(2*m[0]-(a[0]+b[0])/2, 2*m[1]-(a[1]+b[1])/2)+' '+join(*b)
def tube(pts, w, col, sd=3): D.p(brush(pts, w, sd, .05), col)
D.open('shade')
D.p(poly(Q((10, -22), (970, -22), (970, -190), (566, -190), (566, -130), (520, -130), (520, -190), (150, -190))), 'plum', .38)
D.close()
D.open('rooms')
paper(fl(0, 384, 0, 452), DEEP, 5); paper(fl(436, 820, 0, 452), DEEP, 6)
frame(18, 128, 400); paper(fl(18, 128, 0, 400), glow(18, 128, 400, 'sand>milk1', 'ochre>ember1.2'), 7)
x, y = A(90, 400); D.s_(f'M{n(x)} {n(y)}v46', 'umber', 2); D.p(K((x-28, y+74, 'k'), (x-14, y+46), (x+14, y+46), (x+28, y+74, 'k')), 'ember>rose1')
D.p(K((150, 300, 'k'), (186, 296, 'k'), (170, 380), (196, 460), (172, 560), (190, 640), (150, 660, 'k')), 'rose>milk1.6'); D.p(K((150, 300, 'k'), (166, 298, 'k'), (156, 400), (172, 500), (156, 600), (164, 650), (150, 660, 'k')), 'rose>milk.6')
frame(470, 800, 400); paper(fl(470, 800, 0, 400), glow(470, 800, 400, 'mist>sage1', 'slate>dusk2'), 8)
D.p(poly(Q((500, 0), (590, 400), (640, 400), (550, 0))), 'milk', .16); D.s_(poly(Q((640, 2), (640, 400)), False), 'milk>rose1', 10)
D.close()
# ---------------------------------------------------------------- upper windows, the washing line, blown by the trumpet
D.open('washing')
for a, b, c in ((60, 190, 'plum>dusk1'),): paper(fl(a-10, b+10, 550, 770), 'milk>rose1', a+1); paper(fl(a, b, 560, 760), c, a)
def line(x): return 172-.16*x+26*(1-((x-470)/520)**2)
D.s_('M-10 %d' % line(-10)+''.join(f'L{x} {n(line(x))}' for x in range(40, 960, 60)), 'milk>mist1', 2.4)
def hang(x, P, col, sd=1):
    y = line(x); D.p(curve([(x+u, y+v-.1*u)+tuple(q) for u, v, *q in P]), col)
SHIRT = [(-40, 0, 'k'), (-14, 2), (14, 2), (40, 0, 'k'), (62, 26, 'k'), (46, 40, 'k'), (36, 30), (52, 92, 'k'), (24, 98), (-6, 90, 'k'), (-26, 36), (-34, 46, 'k'), (-52, 30, 'k')]
def sock(x, c1, c2): hang(x, [(-9, 0, 'k'), (9, 0, 'k'), (20, 34), (40, 40), (44, 52), (26, 58), (6, 46)], c1); hang(x, [(-9, 0, 'k'), (9, 0, 'k'), (11, 10, 'k'), (-6, 11, 'k')], c2)
hang(150, [(-44, 0, 'k'), (0, 3), (46, 0, 'k'), (58, 40), (82, 92, 'k'), (40, 84), (-6, 96, 'k'), (-24, 44)], 'milk>sand1')
for k in (18, 46, 70): hang(150, [(-40+k*.35, k, 'k'), (2+k*.4, k+2), (51+k*.38, k-1, 'k'), (54+k*.4, k+10, 'k'), (4+k*.4, k+13), (-36+k*.36, k+11, 'k')], 'ember>rose1.4')
hang(310, SHIRT, 'sage>milk.6'); hang(310, [(-10, 2, 'k'), (0, 10), (12, 2, 'k')], 'moss>sage2')
sock(418, 'ochre>sand1', 'ember>ochre1'); sock(466, 'ochre>sand1', 'ember>ochre1')
hang(566, [(-34, 0, 'k'), (0, 2), (34, 0, 'k'), (50, 50), (78, 100, 'k'), (46, 108, 'k'), (18, 44), (22, 112, 'k'), (-12, 106, 'k'), (-20, 50)], 'slate>mist1')
hang(764, SHIRT, 'ember>rose.6'); hang(764, [(-6, 40, 'k'), (32, 36, 'k'), (40, 60, 'k'), (0, 64, 'k')], 'sand')
sock(872, 'rose>milk1', 'dusk')
for x in (112, 190, 276, 344, 412, 460, 540, 594, 730, 798, 866): D.p(poly(box(x-3, line(x)-7, x+3, line(x)+9)), 'sand>ochre1')
D.close()
# ---------------------------------------------------------------- sound: arcs from the bell
BX, BY, BA = 490, 252, -25
D.open('sound')
for i, q in enumerate((52, 88, 124, 160, 196)):
    P = [(BX-10+q*math.cos(math.radians(BA+a)), BY+q*math.sin(math.radians(BA+a))) for a in range(-30+i, 31-i, 6)]
    D.p(brush(P, [2, 10-i*.6, 2], i, .1), 'sand>ochre.8', round(1-.12*i, 2))
D.close()
# ---------------------------------------------------------------- the trumpeter
D.open('player')
S1, H1, R1 = 'sand>rose1.2', 'ember>umber1.6', 'sage>milk1'
tube([(330, 412), (372, 474), (424, 452), (436, 330)], [44, 46, 38, 24], 'sage>moss1'); tube([(352, 448), (398, 462), (426, 420)], [4, 10, 3], 'sage>moss.2')      # the far arm
D.p(K((252, 700, 'k'), (240, 560), (238, 470), (250, 404), (280, 384), (318, 388), (342, 410), (362, 470), (376, 560), (372, 700, 'k')), R1)
D.p(K((318, 388, 'k'), (342, 410), (362, 470), (376, 560), (372, 700, 'k'), (340, 700, 'k'), (346, 560), (336, 470)), 'milk'); D.p(K((252, 700, 'k'), (240, 560), (238, 470), (250, 404), (262, 480), (270, 560), (280, 700, 'k')), 'sage>moss.8')
D.p(K((246, 548, 'k'), (310, 560), (377, 552, 'k'), (378, 574, 'k'), (310, 584), (246, 572, 'k')), 'sage>moss1.2')
D.p(K((268, 350, 'k'), (310, 356, 'k'), (322, 398), (296, 410), (264, 396)), 'rose>sand1.2')
h = lambda P: T(274, 334, .9, 1, -22)(P)
D.p(curve(h([(-30, 36), (-48, 0), (-40, -36), (0, -54), (34, -38), (42, -14, 'k'), (41, -6), (57, 12), (46, 18, 'k'), (54, 24), (46, 34), (44, 46), (20, 54), (-8, 48)])), S1)
D.p(curve(h([(-4, 22), (4, 0), (30, -6), (51, 8), (55, 26), (40, 46), (12, 46)])), 'rose>sand1.6'); D.p(curve(h([(4, 16), (14, 2), (32, 0), (44, 10), (36, 22), (14, 26)])), 'rose>sand2.4')
D.p(curve(h([(36, -40), (14, -62), (-24, -62), (-54, -34), (-56, 8), (-34, 38), (-16, 30), (-18, 0), (4, -14), (12, -32)])), H1); D.el(*h([(-60, -40)])[0], 23, 22, 'umber>ember1'); D.el(*h([(-57, -44)])[0], 17, 16, H1)
for P in ([(-48, 4), (-34, -30), (0, -50)], [(-40, 22), (-28, -14), (6, -34)]): D.s_(q3(h(P)), 'umber>ember1', 2.4)
D.el(*h([(-10, 10)])[0], 9, 12, 'rose>sand1.4'); D.el(*h([(-8, 26)])[0], 4.4, 4.4, 'ember>ochre1')
D.s_(q3(h([(18, -10), (26, -4), (36, -9)])), 'umber', 3.4); D.s_(q3(h([(14, -26), (26, -34), (38, -28)])), 'umber', 4)
# the trumpet
t = T(*h([(53, 25)])[0], 1.04, 1, BA)
G, GD, GL = 'ochre>sand.8', 'ochre>umber1.2', 'sand>milk2'
D.s_(poly(t([(0, 0), (118, 0)]), False), G, 8); D.s_(curve(t([(50, 0), (40, 16), (52, 33), (108, 33), (122, 16), (110, 0)]), False), G, 8); D.s_(curve(t([(54, 36), (106, 36)]), False), GD, 2.4)
for u in (66, 82, 98): D.s_(poly(t([(u, -16), (u, 44)]), False), GD, 11); D.s_(poly(t([(u, -14), (u, 40)]), False), G, 8); D.s_(poly(t([(u-5, -20), (u+5, -20)]), False), GL, 5)
D.p(curve(t([(100, -5, 'k'), (134, -6), (158, -14), (176, -42, 'k'), (184, 0), (176, 42, 'k'), (158, 14), (134, 6), (100, 5, 'k')])), G); D.p(curve(t([(110, 1, 'k'), (140, 5), (160, 13), (176, 42, 'k'), (166, 6), (140, 1)])), GD)
D.p(curve(t([(176, -42), (184, 0), (176, 42), (169, 0)])), 'umber>ochre1'); D.s_(curve(t([(176, -42), (184, 0), (176, 42)]), False), GL, 4); D.s_(poly(t([(4, -3), (60, -3)]), False), GL, 2.4); D.s_(curve(t([(112, -4), (138, -5), (158, -12), (168, -26)]), False), GL, 2.4); D.s_(poly(t([(-3, -5), (-3, 5)]), False), GL, 6)
# far hand: it holds the tubes before the valves
fx, fy = t([(114, 12)])[0]; D.p(K((fx-14, fy+40, 'k'), (fx-18, fy+14), (fx-6, fy-2), (fx+16, fy+2), (fx+18, fy+22), (fx+8, fy+44, 'k')), 'rose>sand1.6')
for u in (106, 117, 128): tube([t([(u+3, 30)])[0], t([(u+1, 8)])[0], t([(u-3, -8)])[0]], [12, 11, 9], 'rose>sand1.8' if u != 117 else 'rose>sand1.4')
# music stand
D.s_('M446 470L440 560', 'slate', 6); D.p(cutpoly([(408, 396), (478, 372), (492, 446), (420, 470)], .7, 9), 'slate>night1'); D.p(cutpoly([(411, 390), (444, 376), (456, 448), (424, 460)], .7, 8), 'milk'); D.p(cutpoly([(444, 376), (474, 368), (487, 440), (456, 448)], .7, 7), 'milk>rose1')
for y in (404, 420, 436): D.s_(f'M{418+(y-404)*.2:.0f} {y}l24-9M{452+(y-404)*.2:.0f} {y-12}l20-7', 'dusk', 1.6); D.el(424+(y-404)*.8, y-5, 3.4, 2.8, 'plum'); D.el(466-(y-404)*.3, y-18, 3.4, 2.8, 'plum')
# near arm and hand
tube([(284, 418), (322, 492), (398, 404), (404, 352)], [46, 50, 42, 30], 'sage>milk.4'); tube([(290, 440), (324, 504), (392, 424)], [6, 12, 4], 'sage>moss1')
hx, hy = t([(82, 4)])[0]
D.p(K((hx-12, hy+42, 'k'), (hx-22, hy+16), (hx-16, hy-6), (hx+14, hy-10), (hx+24, hy+8), (hx+14, hy+40, 'k')), S1)
for i, u in enumerate((66, 82, 98)): tube([t([(u-2, 10)])[0], t([(u-6, -12)])[0], t([(u+1, -22)])[0]], [11, 10, 8], S1 if i != 1 else 'sand>rose.8')
D.close()
# ---------------------------------------------------------------- the neighbour
D.open('neighbour', tf='translate(36 0)')
S2, H2, R2 = 'umber>sand1.4', 'ink>umber1', 'rose>ember1'; SD = 'umber>sand.9'
D.p(K((590, 620, 'k'), (588, 480), (578, 380), (586, 318), (632, 292), (700, 292), (742, 316), (752, 380), (744, 480), (742, 620, 'k')), R2)
D.p(K((700, 292, 'k'), (742, 316), (752, 380), (744, 480), (742, 620, 'k'), (704, 620, 'k'), (716, 420)), 'rose>umber1')
D.p(K((636, 252, 'k'), (694, 252, 'k'), (702, 296), (666, 320), (630, 296)), SD); D.p(K((628, 292, 'k'), (666, 326, 'k'), (640, 340, 'k'), (616, 298, 'k')), 'milk>rose.6'); D.p(K((704, 292, 'k'), (666, 326, 'k'), (692, 340, 'k'), (714, 298, 'k')), 'milk>rose1')
for x, y in ((667, 356), (668, 406), (668, 456)): D.el(x, y, 4, 4, 'milk')
for x, y in ((614, 350), (632, 400), (606, 436), (640, 452), (694, 380), (716, 430), (690, 472), (612, 480), (722, 350)): D.p(K((x-8, y+4), (x, y-8), (x+9, y+3), (x, y+7)), 'sand>rose1')
h = lambda P: T(668, 236, .94, 1, 9)(P)
D.el(*h([(44, 4)])[0], 9, 14, SD)
D.p(curve(h([(-42, -20), (-36, -46), (0, -60), (36, -46), (42, -18), (40, 16), (26, 46), (0, 58), (-26, 46), (-41, 14)])), S2)
D.p(curve(h([(-42, 4), (-34, 18), (-18, 22), (0, 20), (18, 22), (34, 18), (42, 4), (40, 30), (26, 54), (0, 66), (-26, 54), (-40, 30)])), H2)
D.p(curve(h([(-18, 36), (0, 30), (16, 33), (10, 40), (-10, 43)])), 'rose>umber1'); D.s_(q3(h([(-14, 38), (0, 35), (13, 36)])), 'umber>ink1', 2.4)
D.p(curve(h([(-46, -8), (-50, -40), (-26, -70), (14, -74), (46, -50), (47, -10), (40, -26), (22, -42), (-12, -38), (-36, -30)])), H2)
D.p(curve(h([(-4, -8), (4, -8), (9, 14), (0, 18), (-10, 14)])), SD)
D.s_(q3(h([(-32, -8), (-22, -2), (-10, -7)])), 'ink>umber1', 4); D.s_(curve(h([(-30, -12), (-36, -16)]), False)+curve(h([(-31, -6), (-38, -5)]), False), 'ink>umber1', 2.2)
D.p(curve(h([(10, -8), (20, -17), (33, -8), (21, -2)])), 'milk'); D.el(*h([(24, -9)])[0], 5.4, 6, 'ink>umber1'); D.s_(q3(h([(9, -8), (20, -18), (34, -8)])), 'ink>umber1', 3)
D.s_(q3(h([(-36, -22), (-22, -22), (-9, -18)])), H2, 6); D.s_(q3(h([(8, -28), (22, -36), (36, -28)])), H2, 6)
D.el(*h([(-45, 4)])[0], 10, 15, SD)
# arm with the finger in the ear
tube([(608, 336), (536, 326), (552, 282)], [56, 50, 34], 'rose>ember.6'); tube([(556, 288), (594, 264), (612, 248)], [30, 26, 24], S2)
D.p(K((594, 270), (592, 244), (608, 226), (626, 236), (624, 258), (610, 272)), S2); tube([(612, 238), (626, 234), (630, 238)], [13, 12, 10], SD); D.s_('M602 250l14 4M604 260l12 3', SD, 2.6)
# the other arm, with the can
tube([(728, 336), (772, 412), (724, 444), (676, 446)], [52, 48, 38, 30], 'rose>ember.6'); tube([(742, 372), (764, 420), (716, 452)], [4, 10, 4], 'rose>umber1')
D.s_(K((596, 420), (606, 388), (660, 392), (664, 470)).replace('z', ''), 'slate>night1', 9)
D.p(poly([(604, 440), (600, 462), (542, 418), (546, 408)]), 'slate>night.6'); D.p(poly([(534, 398), (552, 400), (546, 428), (530, 418)]), 'slate>mist1')
D.p(cutpoly([(598, 420), (652, 410), (664, 492), (598, 500)], .8, 4), 'slate>mist.4'); D.p(poly([(636, 413), (652, 410), (664, 492), (644, 494)]), 'slate>night1'); D.p(K((598, 420, 'k'), (624, 408), (652, 410, 'k'), (626, 420)), 'night')
D.p(K((640, 434), (656, 426), (684, 434), (684, 456), (660, 464), (644, 456)), S2); D.s_('M652 430l-4 28M662 430l-3 32', SD, 2.4)
D.s_('M536 410q-10 20-12 66M531 408q-14 26-17 74M542 416q-8 20-8 60', 'milk>mist1', 3)
D.close()
# ---------------------------------------------------------------- parapets, seen from slightly above
def parapet(k, tones):
    a, b = B[k]; f, top, side = tones
    paper(Q((b, 0, 0), (b, PH, 0), (b, PH, ZD), (b, 0, ZD)), side, k+2)
    D.open('par%d' % k)
    paper(fl(a, b, -22, PH, ZD), f, k+11)
    for i in range(1, 8): D.s_(poly(Q((a+(b-a)*i/8, -18, ZD), (a+(b-a)*i/8, PH-6, ZD)), False), 'ember>umber1.4', 2, .6)
    paper(Q((a, -22, ZD), (b, -22, ZD), (b, -42, ZD), (a, -42, ZD)), 'umber>plum2', k+21)
    paper(Q((a-8, PH, ZD+8), (b+8, PH, ZD+8), (b+8, PH+9, ZD-8), (a-8, PH+9, ZD-8)), top, k+31); paper(Q((a-8, PH-8, ZD+8), (b+8, PH-8, ZD+8), (b+8, PH, ZD+8), (a-8, PH, ZD+8)), 'umber>ember1.6', k+41)
    D.close()
for k in (0, 1):
    a, b = A(B[k][0], 60, ZD), A(B[k][1], 60, ZD)
    parapet(k, (D.lin(*a, *b, (0, 'ember>ochre1.6'), (.7, 'ember>ochre.4'), (1, 'ember>rose.8')), 'sand>ochre1', 'umber>dusk1'))
# a rug over the left parapet
a, b = 46, 168
paper(Q((a, PH+4, ZD+12), (b, PH+4, ZD+12), (b+2, -54, ZD+12), (a-2, -60, ZD+12)), 'plum>dusk1.4', 77)
for y, w, c in ((100, 12, 'sage>milk1'), (70, 26, 'rose>milk1'), (30, 12, 'ochre>sand1'), (4, 26, 'rose>milk1'), (-34, 12, 'sage>milk1')): paper(Q((a-1, y, ZD+12), (b+1, y, ZD+12), (b+1, y-w, ZD+12), (a-1, y-w, ZD+12)), c, int(y)+90, .6)
D.s_(''.join(poly(Q((x, -56, ZD+12), (x, -68, ZD+12)), False) for x in range(a+2, b, 10)), 'sand', 2.6)
# a dish on the parapet
x, y = A(322, 62, ZD+20); D.s_(f'M{n(x)} {n(y)}l30 34', 'plum', 7); D.el(x+8, y+8, 40, 50, 'plum', .55); D.p(K((x-34, y-16), (x-12, y-50), (x+22, y-36), (x+34, y+8), (x+20, y+44), (x-12, y+34)), 'milk>mist1'); D.p(K((x-34, y-16), (x-16, y-46), (x+12, y-28), (x+22, y+12), (x+8, y+38), (x-18, y+26)), 'milk'); D.s_(f'M{n(x-12)} {n(y+26)}L{n(x-42)} {n(y-14)}M{n(x-8)} {n(y-34)}L{n(x-42)} {n(y-14)}', 'slate', 3); D.p(cutpoly([(x-52, y-18), (x-38, y-22), (x-34, y-10), (x-48, y-6)], .4, 2), 'slate>night1')
# ---------------------------------------------------------------- plants on the right
D.open('plants')
def plant(x, y, h, col, sd, n_=9, w=.3, sp=2.2):
    q = random.Random(sd); d = ''
    for i in range(n_):
        an = -math.pi/2+(i/(n_-1)-.5)*sp+q.uniform(-.12, .12); L = h*q.uniform(.65, 1); ex, ey = x+math.cos(an)*L, y+math.sin(an)*L
        nx, ny = -math.sin(an)*L*w*.5, math.cos(an)*L*w*.5; mx_, my = x+math.cos(an)*L*.6, y+math.sin(an)*L*.6
        d += f'M{x:.0f} {y:.0f}Q{mx_+nx:.0f} {my+ny:.0f} {ex:.0f} {ey:.0f}Q{mx_-nx:.0f} {my-ny:.0f} {x:.0f} {y:.0f}z'
    D.p(d, col)
def trail(x, y, L, col, sd):
    q = random.Random(sd); d = ''
    for i in range(int(L/11)):
        yy = y+i*11; xx = x+math.sin(i*.8+sd)*5
        for sg in (-1, 1): d += leaf(xx+sg*7, yy+4, q.uniform(12, 17), (.9 if sg > 0 else 2.2)+q.uniform(-.3, .3), .5)
    D.p(d, col)
def rail(x): return 619-.2*(x-OX+63)
GR = ('moss>sage1.4', 'sage>moss.8', 'moss>ink.4', 'sage>moss1.8', 'sage')
for i, (x, h) in enumerate(((520, 62), (548, 40), (600, 44), (786, 84), (820, 116), (842, 70))): plant(x, rail(x)+10, h, GR[i % 5], i+3, 11, .34)
paper(Q((440, PH+24, ZD+10), (556, PH+24, ZD+10), (550, PH-22, ZD+10), (446, PH-22, ZD+10)), 'slate>night1', 61); paper(Q((730, PH+26, ZD+10), (826, PH+26, ZD+10), (820, PH-24, ZD+10), (736, PH-24, ZD+10)), 'slate>dusk1', 62)
for i, (x, L) in enumerate(((508, 58), (538, 34), (572, 76), (594, 46), (800, 48), (832, 96), (846, 54))): trail(x, rail(x)+2, L, GR[(i*2) % 5], i)
for x, y in ((520, 520), (548, 506), (584, 548), (598, 516), (806, 420), (832, 384), (846, 446), (790, 452), (834, 500), (562, 486)): D.p(K((x-8, y-3), (x, y-9), (x+8, y-2), (x+5, y+7), (x-6, y+7)), 'rose>milk1.6'); D.el(x, y, 2.6, 2.6, 'ember>ochre2')
D.close()
# ---------------------------------------------------------------- below: one who listens, one with the shutter down
D.open('below')
def win(a, b, y0, y1, col): paper(Q((a-9, y1+9), (b+9, y1+9), (b+9, y0), (a-9, y0)), 'milk>rose1', a); paper(fl(a, b, y0, y1), col, a+1)
win(36, 196, -300, -150, 'slate>mist1'); D.s_(''.join(poly(Q((36, y), (196, y)), False) for y in range(-168, -300, -17)), 'slate>night1', 3); paper(Q((22, -300, 0), (210, -300, 0), (210, -300, 16), (22, -300, 16)), 'milk', 4)
win(566, 716, -262, -112, 'ochre>sand1.2')
x, y = A(640, -262); x, y = round(x), round(y)
D.open(clip=D.clip(poly(Q((566, -60), (716, -60), (716, -262), (566, -262)))))
D.p(K((x-62, y+30), (x-56, y-30), (x-24, y-54), (x+18, y-58), (x+52, y-38), (x+66, y+20)), 'sage>milk1'); D.p(poly([(x-14, y-60), (x+10, y-60), (x+12, y-40), (x-14, y-38)]), 'sand>umber1.2')
h = lambda P: T(x-2, y-86, .62, 1, -12)(P)
D.p(curve(h([(-60, 30), (-62, -30), (-30, -74), (20, -76), (58, -40), (60, 20), (50, 56), (-44, 60)])), 'umber>ink1.4'); D.p(curve(h([(-40, -16), (-30, -44), (4, -52), (36, -40), (42, -8), (36, 30), (10, 54), (-22, 46), (-40, 16)])), 'sand>umber.9')
D.p(curve(h([(-42, -10), (-34, -52), (10, -60), (46, -30), (44, -4), (30, -34), (0, -36), (-30, -24)])), 'umber>ink1.4')
D.s_(q3(h([(-28, -4), (-18, 2), (-8, -4)]))+q3(h([(8, -6), (18, 0), (28, -8)]))+q3(h([(-14, 26), (2, 34), (18, 24)])), 'umber>ink1', 2.6); D.el(*h([(-24, 14)])[0], 6, 4, 'rose>ember1', .7); D.el(*h([(28, 12)])[0], 6, 4, 'rose>ember1', .7)
D.close()
tube([(x-50, y-12), (x-26, y-8), (x+26, y-22)], [24, 24, 18], 'sage>milk1.4'); tube([(x+50, y-40), (x+44, y-26), (x+30, y-54)], [24, 26, 15], 'sage>milk.4'); D.p(K((x+18, y-56), (x+24, y-74), (x+40, y-70), (x+38, y-46), (x+24, y-44)), 'sand>umber1')
paper(Q((552, -262, 0), (730, -262, 0), (730, -262, 18), (552, -262, 18)), 'rose>milk1.4', 5)
D.close()
print(D.save('../balconies.svg'))
