"""A laundrette: one drum turns, foam comes out, a man in a dressing gown waits with a book, one sock lies on the floor."""
from folk import *
D = Doc('jw', 'A laundrette with one drum turning'); r = random.Random(111); D.tooth(step=40)
K = lambda *P: curve(list(P))
def q3(P):
    a, m, b = P; return 'M'+join(*a)+'Q'+join(2*m[0]-(a[0]+b[0])/2, 2*m[1]-(a[1]+b[1])/2)+' '+join(*b)
def tube(pts, w, col, sd=3): D.p(brush(pts, w, sd, .05), col)
def paper(P, col, sd=1, amp=.7, op=None): D.p(cutpoly(P, amp, sd, 90), col, op)
MINT, MINTD, MINTL, TEAL = mx('sage>mist1>milk1'), mx('sage>mist.8>slate.8'), mx('sage>mist1>milk1.7'), mx('slate>moss1.2>sage1')
# ---------------------------------------------------------------- wall, tube light, shelf
D.full(D.lin(0, 0, 0, 640, (0, mx('sage>mist1>milk.5')), (1, MINT)))
D.open('wall')
D.p(poly(box(-10, 150, 950, 660)), MINTD); 
s = ''.join(f'M-10 {y}H950' for y in (150, 194))+''.join(f'M{x} 150V260' for x in range(-8, 950, 47)); D.s_(s, 'milk', 1.6, .5)
D.p(poly([(120, 58), (800, 58), (940, 240), (-20, 240)]), D.lin(0, 58, 0, 240, (0, 'milk', .75), (1, 'milk', 0)))
paper(box(110, 34, 810, 44), 'slate>mist1', 2); paper(box(130, 44, 790, 60), 'milk', 3)
D.close()
D.grain(D.lin(0, 0, 0, 700, (0, 'milk', .7), (1, 'moss', .25)))
# ---------------------------------------------------------------- floor
FY, VX, VY = 652, 462, 300
D.p(poly(box(-10, FY, 950, 950)), D.lin(0, FY, 0, 950, (0, MINTL), (1, mx('milk>sage.4>mist.3'))))
def fl(X, d): k = (FY-VY)/d; return VX+(X-VX)*1/d if 0 else (VX+X/d, VY+(950-VY)/d)
rows = [1.86, 1.62, 1.42, 1.26, 1.13, 1.02, .93]
d = ''
for j in range(len(rows)-1):
    for i in range(-8, 9):
        if (i+j) % 2: d += poly([fl(i*150, rows[j]), fl((i+1)*150, rows[j]), fl((i+1)*150, rows[j+1]), fl(i*150, rows[j+1])])
D.p(d, D.lin(0, FY, 0, 950, (0, MINTD), (1, mx('sage>mist1.2>moss.4'))))
# ---------------------------------------------------------------- the machines
W, T0, T1 = 236, 226, 652
def machine(x, kind, sd):
    cx, cy, R = x+W/2, 424, 92
    paper(box(x, T0, x+W, T1), D.lin(x, 0, x+W, 0, *(((0, 'milk'), (.75, 'milk>mist.6'), (1, 'mist>milk1.6')) if kind != 'turn' else ((0, 'sand>milk2'), (.75, 'sand>milk.6'), (1, 'ochre>sand2.8')))), sd)
    paper(box(x, T0, x+W, T0+62), TEAL if kind != 'turn' else 'ochre>sand.6', sd+1); D.p(poly(box(x, T0+62, x+W, T0+67)), 'slate', .35)
    paper(box(x+16, T0+14, x+92, T0+50), 'milk' if kind != 'turn' else 'sand>milk1', sd+2); D.p(poly(box(x+38, T0+38, x+70, T0+43)), 'slate')
    D.el(x+122, T0+32, 14, 14, 'milk'); D.s_(f'M{x+122} {T0+32}l{6 if sd % 2 else -7} -9', 'night', 3)
    for i in range(3): D.el(x+158+i*24, T0+32, 6.5, 6.5, ('ember>rose.6', 'milk', 'night')[(i+sd) % 3])
    paper(box(x+14, 560, x+W-14, 632), 'milk>mist1' if kind != 'turn' else 'sand>ochre.5', sd+4); D.s_(f'M{x+30} 578H{x+W-30}', 'mist>slate1', 2)
    D.el(cx+6, cy+8, R+22, R+22, 'slate', .28); D.el(cx, cy, R+21, R+21, 'mist>milk.6'); D.el(cx-2, cy-3, R+16, R+16, 'milk'); D.el(cx, cy, R+4, R+4, 'slate>mist1')
    return cx, cy, R
def glass(cx, cy, R):
    D.s_(f'M{cx-R*.74:.0f} {cy-R*.3:.0f}A{R*.8:.0f} {R*.8:.0f} 0 0 1 {cx-R*.1:.0f} {cy-R*.79:.0f}', 'milk', 9, .7); D.s_(f'M{cx+R*.1:.0f} {cy-R*.8:.0f}l8 1', 'milk', 9, .7)
def drum(cx, cy, R, full=0):
    D.el(cx, cy, R, R, 'night'); D.el(cx, cy+2, R*.78, R*.78, 'night>slate1.2'); D.el(cx, cy, R*.7, R*.7, 'ink>night2')
    d = ''
    for q in (.5, .62):
        for i in range(18): a = i*math.tau/18+q; d += f'M{cx+math.cos(a)*R*q*1.0:.0f} {cy+math.sin(a)*R*q:.0f}h.6'
    D.s_(d, 'slate', 4)
def latch(cx, cy, R): paper(box(cx+R-2, cy-16, cx+R+16, cy+16), 'slate>mist1', 4)
D.open('machines')
D.p(poly(box(-10, 640, 950, 680)), 'moss>slate1', .3)
for x, kind, sd in ((-60, 'still', 1), (184, 'turn', 2), (428, 'still', 3), (672, 'still', 4), (916, 'still', 5)):
    if kind == 'turn': D.open(tf='rotate(-2.4 302 652)')
    cx, cy, R = machine(x, kind, sd)
    if kind == 'still': drum(cx, cy, R); glass(cx, cy, R); latch(cx, cy, R)
    if kind == 'turn':
        D.open(clip=D.clip(f'M{cx-R} {cy}a{R} {R} 0 1 0 {2*R} 0a{R} {R} 0 1 0 {-2*R} 0'))
        D.el(cx, cy, R, R, 'night>slate1')
        cols = ('ember>plum.4', 'ochre>sand.8', 'slate>mist1', 'rose>milk.8', 'milk', 'ember>ochre1.4', 'dusk', 'sage>moss.6', 'rose>ember1', 'sand')
        for ring, (n_, r0, r1, tw, o) in enumerate(((10, 40, 100, .9, 0), (7, 6, 62, 1.2, .3))):
            for i in range(n_):
                a = i*math.tau/n_+o+r.uniform(-.1, .1); w = math.tau/n_*r.uniform(.95, 1.35); P = []
                for t in (0, .25, .5, .75, 1): q = r0+(r1-r0)*t; P.append((cx+math.cos(a+tw*t)*q, cy+math.sin(a+tw*t)*q))
                for t in (1, .7, .35): q = r0+(r1-r0)*t; P.append((cx+math.cos(a+tw*t+w*(.6+.4*t))*q, cy+math.sin(a+tw*t+w*(.6+.4*t))*q))
                D.p(curve(P), cols[(i*3+ring*4) % 10])
        for q, a0, a1 in ((80, 200, 300), (66, 20, 130), (50, 240, 330), (34, 100, 190), (84, 60, 110)):
            p0, p1 = [(cx+math.cos(math.radians(a))*q, cy+math.sin(math.radians(a))*q) for a in (a0, a1)]; D.s_(f'M{p0[0]:.0f} {p0[1]:.0f}A{q} {q} 0 0 1 {p1[0]:.0f} {p1[1]:.0f}', 'milk', 4, .75)
        D.p(K((cx-96, cy+58, 'k'), (cx-60, cy+48), (cx-30, cy+60), (cx+6, cy+52), (cx+40, cy+62), (cx+96, cy+54, 'k'), (cx+80, cy+100, 'k'), (cx-80, cy+100, 'k')), 'milk', .55)
        D.close(); glass(cx, cy, R); latch(cx, cy, R); D.close()
    if kind == 'open':
        drum(cx, cy, R)
D.close()
# a corner of a sheet caught in the third door
D.open('caught')
D.p(K((506, 508, 'k'), (545, 520), (584, 506, 'k'), (590, 548), (606, 590, 'k'), (570, 580), (540, 598, 'k'), (520, 556)), 'ember>rose.8'); D.p(K((506, 508, 'k'), (524, 514), (536, 560), (540, 598, 'k'), (520, 556)), 'ember>plum1'); D.p(K((560, 514, 'k'), (584, 506, 'k'), (590, 548), (606, 590, 'k'), (586, 583, 'k'), (572, 548)), 'ember>rose2')
D.s_('M489 507A101 101 0 0 0 603 507', 'milk', 13, cap='butt'); D.s_('M488 515A107 107 0 0 0 604 515', 'mist>slate.6', 2, cap='butt')
D.close()
# ---------------------------------------------------------------- on top of the machines
D.open('top')
def bottle(x, h, col, cap):
    y = T0; D.p(K((x-18, y, 'k'), (x-20, y-h*.6), (x-8, y-h*.82), (x-8, y-h*.9, 'k'), (x+8, y-h*.9, 'k'), (x+8, y-h*.82), (x+20, y-h*.6), (x+18, y, 'k')), col); D.p(poly(box(x-10, y-h, x+10, y-h*.88)), cap); D.el(x, y-h*.38, 11, 14, 'milk', .8)
paper(box(96, T0-104, 168, T0), 'ochre>sand.5', 2); D.p(poly(box(152, T0-104, 168, T0)), 'ochre>umber1'); D.el(124, T0-58, 22, 22, 'milk'); D.el(124, T0-58, 13, 13, 'ember>rose.6'); paper(box(96, T0-104, 168, T0-92), 'ember>plum.6', 5)
D.open(tf='rotate(-6 240 226)translate(-2 -10)'); bottle(204, 96, 'ember>plum.6', 'milk'); D.close(); D.open(tf='rotate(7 300 226)translate(6 -8)'); bottle(300, 76, 'slate>mist.6', 'sand'); D.close()
D.s_('M408 206q9 3 12 12M414 190q16 4 22 22', 'milk', 3.4)
for i, (x0, x1, h, c) in enumerate(((452, 580, 26, 'slate>mist.8'), (458, 574, 22, 'milk'), (450, 582, 26, 'rose>milk.6'), (462, 570, 20, 'ochre>sand.8'))):
    y = T0-sum((26, 22, 26, 20)[:i]); D.p(K((x0+4, y), (x0-4, y-h/2), (x0+4, y-h), (x1-8, y-h), (x1, y-h/2), (x1-8, y)), c); D.s_(f'M{x0+12} {y-h/2:.0f}H{x1-12}', 'umber', 1.4, .3)
# a plant that does well in the damp
paper([(700, T0-58), (768, T0-58), (760, T0), (708, T0)], 'ember>rose1', 3); D.p(poly([(744, T0-58), (768, T0-58), (760, T0), (740, T0)]), 'ember>umber1.4')
q = random.Random(5)
for i, (an, L_) in enumerate(((-170, 84), (-150, 96), (-128, 92), (-106, 84), (-84, 92), (-60, 86), (-36, 92), (-14, 88), (-118, 60), (-70, 58))):
    a = math.radians(an); x, y = 734, T0-58; ex, ey = x+math.cos(a)*L_, max(104, y+math.sin(a)*L_+(34 if abs(an+90) > 45 else 4)); mx_, my = x+math.cos(a)*L_*.6, y+math.sin(a)*L_*.9-10; w = 13
    D.p(f'M{x} {y}Q{mx_-w*math.sin(a):.0f} {my+w*math.cos(a):.0f} {ex:.0f} {ey:.0f}Q{mx_+w*math.sin(a):.0f} {my-w*math.cos(a):.0f} {x} {y}z', ('moss>sage1', 'moss', 'moss>sage2.2')[i % 3])
bottle(836, 88, 'ochre>sand.8', 'slate')
D.close()
# ---------------------------------------------------------------- foam
D.open('foam')
def foam(P, col='milk'): D.p(''.join(f'M{x-q} {y}a{q} {q} 0 1 0 {2*q} 0a{q} {q} 0 1 0 {-2*q} 0' for x, y, q in P), col)
F = [(206, 262, 20), (232, 272, 24), (260, 268, 20), (214, 296, 20), (240, 300, 17), (206, 328, 23), (228, 344, 15), (200, 366, 17), (192, 396, 13), (196, 424, 14), (194, 452, 18), (212, 462, 12), (198, 484, 13), (200, 510, 17), (222, 524, 22), (246, 540, 14), (204, 546, 22), (196, 580, 20), (236, 566, 16), (214, 600, 22), (190, 624, 26), (228, 634, 24)]
G_ = [(160, 662, 26), (196, 660, 30), (238, 662, 28), (280, 668, 22), (130, 676, 20), (176, 684, 26), (222, 688, 28), (264, 690, 22), (306, 682, 15)]
foam([(x+5, y+6, q) for x, y, q in F+G_], 'mist>slate.6'); foam(F+G_); foam([(x+4, y+5, round(q*.62)) for x, y, q in F[1::2]+G_[::2]], 'mist>milk2.6'); foam([(x+1, y+1, round(q*.5)) for x, y, q in F[1::2]+G_[::2]])
for x, y, q in ((330, 300, 11), (372, 262, 17), (420, 206, 13), (352, 168, 8), (404, 118, 24), (330, 140, 10), (620, 96, 17), (646, 176, 11), (478, 88, 12), (298, 96, 14), (432, 320, 9), (622, 260, 8), (690, 70, 9), (140, 560, 13), (108, 480, 9), (128, 404, 15)):
    D.el(x, y, q, q, 'milk', .5); D.s_(f'M{x-q} {y}a{q} {q} 0 1 0 {2*q} 0a{q} {q} 0 1 0 {-2*q} 0', ('rose>milk1', 'slate>mist1', 'ochre>sand1')[x % 3], 2); D.s_(f'M{n(x-q*.55)} {n(y-q*.2)}q{n(q*.1)} {n(-q*.3)} {n(q*.4)} {n(-q*.4)}', 'milk', 2.6)
D.close()
# ---------------------------------------------------------------- bench, bag, the man who waits
D.open('bench')
BE = 'umber>ochre1.6'
D.p(poly([(400, 846), (890, 846), (930, 872), (430, 874)]), 'moss>slate2', .32)
for x in (440, 820): D.p(poly(box(x, 764, x+14, 856)), 'slate>night1'); D.p(poly(box(x+30, 764, x+40, 842)), 'night>slate2')
D.p(cutpoly([(396, 748), (884, 748), (886, 768), (394, 768)], .7, 4), BE); D.p(poly([(396, 748), (884, 748), (884, 754), (396, 754)]), 'ochre>sand1')
# shoes under the bench
for x in (560, 626): D.p(K((x-26, 852), (x-26, 838), (x, 832), (x+6, 816), (x+26, 818), (x+28, 852)), 'umber>ember1'); D.p(poly(box(x-27, 850, x+29, 857)), 'milk')
# the bag he leans on
D.p(K((748, 748, 'k'), (752, 640), (782, 596), (840, 590), (872, 626), (880, 748, 'k')), 'slate>mist.4'); D.p(K((830, 748, 'k'), (846, 660), (838, 600), (872, 626), (880, 748, 'k')), 'slate>night1'); D.p(K((776, 604), (790, 574), (820, 584), (846, 570), (858, 604), (820, 612)), 'milk>rose.8'); D.p(K((812, 596), (830, 566), (860, 590), (862, 612)), 'ochre>sand.8'); D.s_('M790 612Q806 548 838 604', 'night>slate1', 7)
SK, SKD = 'umber>sand2', 'umber>sand1.4'; RB, RD, RL = 'rose>ember1.2', mx('rose>ember1>plum1.2'), mx('rose>ember.9>milk.5')
# far leg, far arm
tube([(548, 650), (500, 690), (458, 730)], [34, 28, 20], SKD); D.p(K((424, 748, 'k'), (424, 732), (446, 722), (474, 728), (480, 748, 'k')), 'night>slate1')
# robe
D.p(K((746, 588), (784, 620), (796, 690), (784, 748, 'k'), (640, 749, 'k'), (586, 712), (548, 690), (526, 650), (540, 622), (572, 618), (630, 642), (652, 648), (664, 620), (694, 592)), RB)
D.p(K((784, 748, 'k'), (640, 749, 'k'), (586, 712), (548, 690), (526, 650), (560, 674), (610, 690), (680, 716)), RD); D.p(K((652, 648), (690, 676), (764, 690), (764, 708), (690, 698), (640, 668)), 'milk>rose1')
# near shin and slipper
tube([(556, 668), (534, 704), (514, 734)], [38, 34, 22], SK); D.p(K((526, 644), (544, 620), (580, 624), (600, 660), (588, 706), (548, 692)), RB)
D.p(K((466, 749, 'k'), (466, 732), (486, 718), (522, 720), (536, 736), (534, 749, 'k')), 'slate>mist.8'); D.p(poly(box(464, 744, 536, 750)), 'milk')
# neck, collar, head
D.p(K((706, 560), (748, 556), (756, 604), (716, 618), (698, 600)), SKD); D.p(K((748, 582, 'k'), (766, 592, 'k'), (740, 640), (690, 668, 'k'), (664, 640, 'k'), (712, 622)), 'milk>rose1'); D.p(K((700, 606, 'k'), (734, 616), (700, 644), (676, 640, 'k')), SKD)
h = lambda P: T(722, 540, .92, -1, 4)(P)
D.p(curve(h([(-30, 36), (-46, 0), (-38, -36), (0, -52), (34, -38), (42, -14, 'k'), (42, -4), (58, 14), (45, 22, 'k'), (46, 34), (40, 50), (12, 58), (-8, 50)])), SK)
D.p(curve(h([(-14, 8), (0, 20), (22, 22), (38, 21), (52, 27), (50, 34), (40, 35), (52, 44), (48, 66), (28, 80), (0, 66), (-18, 36)])), 'ink>umber1')
D.p(curve(h([(36, -38), (26, -60), (6, -58), (-6, -70), (-24, -58), (-44, -56), (-48, -36), (-62, -22), (-52, -4), (-56, 18), (-40, 30), (-26, 30), (-24, 2), (-12, -10), (2, -28), (18, -32)])), 'ink>umber1.3')
D.el(*h([(-17, 8)])[0], 9, 12, SKD); D.s_(q3(h([(27, 33), (34, 37), (42, 35)])), 'umber', 3)
D.el(*h([(27, -5)])[0], 13, 13, 'milk', .28); D.s_(q3(h([(18, -4), (26, 0), (35, -4)])), 'ink>umber1', 3); x, y = h([(27, -5)])[0]; D.s_(f'M{n(x-13)} {n(y)}a13 13 0 1 0 26 0a13 13 0 1 0 -26 0', 'night', 3); a, b = h([(12, -5), (-14, 0)]); D.s_('M'+join(*a)+'L'+join(*b), 'night', 3); D.s_(q3(h([(14, -24), (26, -31), (40, -24)])), 'ink>umber.6', 6)
# the book, the near arm
D.p(poly([(584, 548), (634, 566), (622, 640), (572, 620)]), 'umber>ink1'); D.p(poly([(580, 548), (630, 562), (620, 632), (570, 616)]), 'ochre>sand.5'); D.p(poly([(630, 562), (640, 560), (630, 630), (620, 632)]), 'milk'); D.p(poly([(590, 566), (614, 572), (611, 592), (587, 586)]), 'slate>night1')
tube([(752, 632), (704, 706), (652, 654), (640, 628)], [58, 52, 40, 34], RL); tube([(742, 660), (706, 714), (664, 680)], [4, 12, 4], RB)
tube([(648, 640), (634, 616), (620, 606)], [28, 26, 20], SK)
for i in range(3): tube([(626, 612+i*9), (612, 606+i*9), (602, 605+i*9)], [11, 10, 8], SK)
D.s_('M620 616l-14-3M620 625l-14-3', SKD, 2)
D.close()
# ---------------------------------------------------------------- a full basket and one sock
D.open('floor')
D.el(168, 822, 110, 16, 'moss>slate2', .35)
D.p(K((84, 730), (94, 690), (130, 684), (150, 664), (190, 676), (222, 690), (246, 700), (250, 738), (160, 748)), 'slate>mist1'); D.p(K((92, 732), (100, 700), (140, 692), (168, 706), (160, 736)), 'ember>plum.5'); D.p(K((150, 736), (164, 690), (210, 684), (252, 712), (258, 760), (232, 776), (226, 740)), 'rose>milk.5'); D.p(K((196, 700), (206, 690), (218, 694), (240, 770, 'k'), (224, 774, 'k')), 'milk')
D.p(cutpoly([(82, 730), (252, 730), (236, 824), (98, 824)], .8, 5), 'ochre>sand.6'); D.p(cutpoly([(76, 722), (258, 722), (256, 740), (78, 740)], .6, 6), 'sand>ochre1.6')
D.p(''.join(f'M{104+i*24+j*2} {756+j*32}h{13-j}v20h{-13+j}z' for j in (0, 1) for i in range(6)), 'ochre>umber1.4'); D.p(K((226, 728), (244, 732), (262, 772), (250, 800), (232, 772)), 'rose>milk.5')
x, y = 330, 812
D.p(K((300, 850), (330, 834), (420, 846), (410, 858), (330, 862)), 'moss>slate2', .35)
D.p(K((286, 776, 'k'), (316, 764, 'k'), (334, 804), (366, 812), (404, 812), (420, 832), (404, 850), (360, 852), (322, 848), (304, 826)), 'ember>plum.4')
D.p(K((286, 776, 'k'), (316, 764, 'k'), (321, 776, 'k'), (291, 790, 'k')), 'plum>dusk1'); D.p(K((294, 800, 'k'), (325, 786, 'k'), (329, 796, 'k'), (298, 811, 'k')), 'plum>dusk1'); D.p(K((404, 812), (420, 832), (404, 850), (390, 851, 'k'), (386, 832), (390, 812, 'k')), 'plum>dusk1'); D.p(K((304, 826), (322, 848, 'k'), (344, 850, 'k'), (340, 830), (328, 812, 'k'), (310, 816)), 'plum>dusk1')
D.close()
print(D.save('../laundrette.svg'))
