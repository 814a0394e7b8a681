from folk import *
from soft import thin
D = Doc('gv', 'Boxing gloves over a low bench, the bag hangs askew'); r = random.Random(13); D.tooth(step=44)
V = View(1080, (.05, 1.2, -1.32), 13, 470, 352, 0)
def vp(P): return [V(*q) for q in P]
def tint(x0, x1, a, b, k=.6): return D.lin(x0, 0, x1, 0, (0, a), (k, a), (k, b), (1, b))
def P2(x, y, k, rot, pts, mir=1):
    a = math.radians(rot); c, s = math.cos(a)*k, math.sin(a)*k
    return [(x+q[0]*mir*c-q[1]*s, y+q[0]*mir*s+q[1]*c)+tuple(q[2:]) for q in pts]
BW = 2.3
# ---------------------------------------------------------------- the gym: mint wall, tall windows, a blue mat
D.open('room')
D.full('slate>night1')
D.p(poly(vp([(-4, 0, BW), (4, 0, BW), (4, 3.4, BW), (-4, 3.4, BW)])), D.lin(0, 0, 940, 300, (0, 'sage>milk1.8'), (1, 'sage>milk1')))
D.grain(D.lin(0, 0, 0, 400, (0, 'moss', .3), (1, 'moss', .1)))
D.p(poly(vp([(-4, 0, BW), (4, 0, BW), (4, .5, BW), (-4, .5, BW)])), D.lin(0, 0, 940, 0, (0, 'sage>slate1.6'), (1, 'slate>sage1.6'))); D.p(poly(vp([(-4, .5, BW), (4, .5, BW), (4, .55, BW), (-4, .55, BW)])), 'milk>sage.6')
def street(k):
    """what is to be seen outside: houses, a tree"""
    g = vp([(-9, 0, 3), (6, 0, 3), (6, 0, 11), (-9, 0, 11)]); D.p(poly(g), 'milk>sand1')
    for u0, u1, h, c_ in ((-9, -4.1, 4.6, 'rose>milk2'), (-4.1, -2.3, 3.6, 'mist>milk1.6'), (-2.3, .6, 5, 'sand>milk1.4'), (.6, 3, 4, 'rose>milk2.4')):
        D.p(poly(vp([(u0, 0, 11), (u1, 0, 11), (u1, h, 11), (u0, h, 11)])), c_)
        D.p(''.join(poly(ints(vp([(u0+.25+i*.6, y, 11), (u0+.62+i*.6, y, 11), (u0+.62+i*.6, y+.5, 11), (u0+.25+i*.6, y+.5, 11)]))) for i in range(int((u1-u0-.3)/.6)) for y in (.5, 1.36, 2.2, 3.1) if y+.7 < h), 'mist>milk.8')
    if k: x, y = V(-.55, 1.9, 9); D.p(brush([(x, V(-.5, 0, 9)[1]), (x+2, y+60), (x-4, y+20)], [13, 11, 8], 3), 'umber>rose1'); D.p(foliage(x, y-6, 74, 80, 4, 13, 6), 'fresh>sage1'); D.p(foliage(x-16, y-24, 48, 50, 6, 12, 6), 'fresh>milk1.2')
for j, x in enumerate((-1.42, -.28)):
    a, b = x, x+.98; gl = poly(vp([(a, .89, BW), (b, .89, BW), (b, 2.45, BW), (a, 2.45, BW)]))
    D.p(poly(vp([(a-.05, .84, BW), (b+.05, .84, BW), (b+.05, 2.5, BW), (a-.05, 2.5, BW)])), 'slate>sage1'); D.p(gl, D.lin(0, 0, 0, 300, (0, 'mist>milk2'), (1, 'milk>lemon.6')))
    D.open(clip=D.clip(gl)); street(j); D.close()
    D.p(poly(vp([(a+.62, .89, BW), (a+.655, .89, BW), (a+.655, 2.45, BW), (a+.62, 2.45, BW)])) if j else '', 'slate>sage1')
fl = vp([(-4, 0, BW), (4, 0, BW), (4, 0, -.6), (-4, 0, -.6)])
D.p(poly(fl), D.lin(0, 380, 0, 940, (0, 'slate>mist1'), (1, 'slate>night1')))
for z in (1.7, 1.0, .3, -.4): D.p(poly(vp([(-4, 0, z+.01), (4, 0, z+.01), (4, 0, z-.01), (-4, 0, z-.01)])), 'night>slate1', .8)
for x in (-2.2, -1.4, -.6, .2, 1.0, 1.8): D.p(poly(vp([(x-.007, 0, BW), (x+.007, 0, BW), (x+.007, 0, -.6), (x-.007, 0, -.6)])), 'night>slate1', .8)
for x in (-1.3, -.15): D.p(poly(vp([(x, 0, 1.6), (x+.8, 0, 1.6), (x+1.0, 0, .5), (x+.2, 0, .5)])), 'mist>sage1', .5)
D.close()
# ---------------------------------------------------------------- the bag: short and fat, not yet at rest
PX, PY, PL = 735, -430, 540                    # where it hangs from, far above the picture, and how far down its top is
def bag(an):
    T = lambda *pts: P2(PX, PY, 1, an, [(q[0], q[1]+PL)+tuple(q[2:]) for q in pts])
    body = T((-108, 0, 'k'), (-60, -8), (0, -11), (60, -8), (108, 0, 'k'), (120, 40), (124, 160), (116, 270, 'k'), (70, 288), (0, 294), (-70, 288), (-116, 270, 'k'), (-124, 160), (-120, 40))
    D.s_(''.join(f'M{p[0]:.0f} {p[1]:.0f}L{q[0]:.0f} {q[1]:.0f}' for p, q in (T((-84, 2), (-4, -130)), T((84, 2), (4, -130)), T((0, 6), (0, -130)))), 'slate>night1', 7)
    c = D.clip(curve(body)); D.p(curve(body), 'night'); D.open(clip=c)
    D.p(curve(T((40, -20, 'k'), (62, 130), (40, 310, 'k'), (160, 310, 'k'), (160, -20, 'k'))), 'night>ink2'); D.p(curve(T((-92, 24), (-84, 70), (-88, 236), (-102, 240), (-106, 90))), 'slate>mist.6')
    for v in (22, 244): D.p(curve(T((-140, v-8, 'k'), (0, v+6), (140, v-8, 'k'), (140, v+10, 'k'), (0, v+24), (-140, v+10, 'k'))), 'sand>ochre1')
    D.p(curve(T((-62, 92, 'k'), (0, 100), (62, 92, 'k'), (60, 192, 'k'), (0, 200), (-60, 192, 'k'))), 'sand>ochre1.4'); D.p(curve(T((-40, 118, 'k'), (0, 124), (40, 118, 'k'), (38, 170, 'k'), (0, 176), (-38, 170, 'k'))), 'milk'); D.p(poly(T(*[(26*(1, .42)[i % 2]*math.sin(i*math.pi/5), 148-26*(1, .42)[i % 2]*math.cos(i*math.pi/5)) for i in range(10)])), 'night')
    D.p(curve(T((-108, 0), (-60, -9), (0, -12), (60, -9), (108, 0), (60, 9), (0, 12), (-60, 9))), 'slate>night1')
    D.close()
D.open('bag')
D.el(700, 470, 150, 24, 'ink>night2', .5)
bag(4.5)
D.close()
# ---------------------------------------------------------------- the bench
D.open('bench')
BT, B0, B1 = .42, 0, .36
D.p(poly(vp([(-1.3, 0, B0-.14), (1.3, 0, B0-.14), (1.3, 0, B1-.1), (-1.3, 0, B1-.1)])), 'ink>night2', .5)
for x in (-.52, .57):
    D.p(poly(vp([(x, 0, B1-.05), (x+.08, 0, B1-.05), (x+.08, BT, B1-.05), (x, BT, B1-.05)])), 'umber'); D.p(poly(vp([(x, 0, B0+.04), (x+.08, 0, B0+.04), (x+.08, BT, B0+.04), (x, BT, B0+.04)])), 'umber>ochre1')
D.p(poly(vp([(-1.4, BT-.1, B0+.04), (1.4, BT-.1, B0+.04), (1.4, BT-.02, B0+.04), (-1.4, BT-.02, B0+.04)])), 'umber>ochre.6')
for i in range(3): z0, z1 = B0+i*.12+.004, B0+i*.12+.116; D.p(cutpoly(vp([(-1.4, BT, z0), (1.4, BT, z0), (1.4, BT, z1), (-1.4, BT, z1)]), 1, i+2, 90), D.lin(0, 0, 940, 0, (0, 'sand>ochre2'), (1, 'sand>ochre.8')))
D.p(cutpoly(vp([(-1.4, BT-.05, B0), (1.4, BT-.05, B0), (1.4, BT, B0), (-1.4, BT, B0)]), 1, 8, 90), 'ochre>umber.6')
D.close()
# ---------------------------------------------------------------- the gloves
R0, R1, R2, R3 = 'poppy>rose1.8', 'poppy', 'poppy>plum1.3', 'umber>plum1.6'
def glove(x, y, k, rot, mir=1, lit=1):
    T = lambda *pts: P2(x, y, k, rot, pts, mir); U = lambda *pts: P2(x, y, k, rot, pts, mir*lit)
    fist = curve(T((-64, -70), (-84, -112), (-112, -160), (-120, -220), (-100, -280), (-52, -316), (10, -322), (66, -304), (98, -262), (106, -206), (96, -150), (74, -100), (64, -66)))
    th = T((46, -84), (78, -100), (112, -134), (134, -184), (132, -228), (108, -248), (80, -236), (66, -204), (54, -170), (36, -140))
    c = D.clip(fist); D.p(fist, R1); D.open(clip=c)
    D.p(curve(U((40, -60, 'k'), (60, -120), (66, -190), (52, -262), (10, -300), (-40, -330, 'k'), (160, -330, 'k'), (160, -60, 'k'))), R2)
    D.p(curve(U((-98, -160), (-106, -214), (-90, -264), (-52, -296), (-20, -302), (-56, -270), (-76, -226), (-80, -180))), R0)
    D.p(brush(T((-120, -196), (-60, -178), (0, -184), (60, -206)), [5, 7, 7, 4], 3, .1), R2)
    D.p(curve(T((-84, -112), (-30, -92), (40, -92), (76, -108), (70, -60, 'k'), (-70, -60, 'k'))), R2, .8)
    D.close()
    tp = curve(th); c = D.clip(tp); D.p(curve([(q[0]-5*mir, q[1]+4) for q in th]), R3); D.p(tp, R1); D.open(clip=c); D.p(curve(T((80, -110), (112, -160), (118, -210), (104, -240), (150, -250), (160, -150), (110, -90))), R2); D.p(curve(T((64, -176), (76, -216), (92, -232), (88, -206), (76, -176))), R0); D.close()
    cf = curve(T((-66, -82, 'k'), (-20, -72), (20, -72), (66, -82, 'k'), (72, -40), (76, 2, 'k'), (24, 12), (-24, 12), (-76, 2, 'k'), (-72, -40)))
    c = D.clip(cf); D.p(cf, 'milk>mist.4'); D.open(clip=c); D.p(curve(T((28, -90, 'k'), (36, -30), (34, 20, 'k'), (90, 20, 'k'), (90, -90, 'k'))), 'mist>sage1'); D.p(curve(T((-80, -22, 'k'), (0, -10), (80, -22, 'k'), (80, -38, 'k'), (0, -26), (-80, -38, 'k'))), R1); D.close()
    D.p(curve(T((-76, 2), (-24, 11), (24, 11), (76, 2), (24, -4), (-24, -4))), R3)
D.open('towel')
# a towel thrown over the bench, and a bottle
def turn(x, z, prof, a, b, k=.62):
    H = lathe(V, x, z, prof, 24); bb = bbox(H); D.p(poly(ints(thin(H, 4))), tint(bb[0], bb[2], a, b, k))
q = V(.62, BT, .16); D.p(curve([(q[0]-4, q[1]+8), (q[0]+60, q[1]+14), (q[0]+110, q[1]+4), (q[0]+40, q[1]-6)]), 'umber>plum1', .4)
turn(.62, .16, [(BT, .044), (BT+.12, .046), (BT+.165, .03)], 'sage>milk.8', 'sage>moss1.2'); turn(.62, .16, [(BT+.165, .03), (BT+.19, .03), (BT+.215, .012)], 'slate>night1', 'night')
EY = 694                                       # where the cloth goes over the edge of the bench
TW = [(654, 578, 'k'), (716, 570), (788, 576, 'k'), (800, 634), (812, EY, 'k'), (814, 740), (808, 812, 'k'), (730, 820), (640, 810, 'k'), (636, 750), (630, EY, 'k'), (640, 640)]
D.p(curve([(808, 600, 'k'), (822, 640), (832, EY, 'k'), (830, 742, 'k'), (800, 742, 'k'), (780, 600, 'k')]), 'ink>umber1', .36); fr = ''.join(f'M{644+i*9.4:.0f} {808+6*math.sin(i*.4):.0f}l{(-1)**i*2} 16' for i in range(18)); D.s_(fr, 'milk>mist.6', 4)
c = D.clip(curve(TW)); D.p(curve(TW), 'milk'); D.open(clip=c)
D.p(curve([(620, EY-2, 'k'), (720, EY+4), (820, EY-2, 'k'), (820, 840, 'k'), (620, 840, 'k')]), 'mist>milk2.4')
for y, h, c_ in ((748, 16, 'lemon>sand.6'), (774, 8, 'slate>sage1'), (726, 8, 'slate>sage1')): D.p(curve([(620, y, 'k'), (700, y+5), (740, y+1), (820, y-2, 'k'), (820, y-2+h, 'k'), (740, y+1+h), (700, y+5+h), (620, y+h, 'k')]), c_)
D.p(curve([(690, 564), (706, 620), (696, EY, 'k'), (688, 760), (694, 830, 'k'), (712, 830, 'k'), (708, 760), (718, EY, 'k'), (722, 620), (704, 564)]), 'mist>milk1.2', .8); D.p(curve([(784, EY, 'k'), (778, 750), (788, 830, 'k'), (830, 830, 'k'), (830, EY, 'k')]), 'mist>milk1', .8)
D.close()
D.close()
D.open('gloves')
D.p(curve([(120, 650), (240, 624), (400, 636), (470, 652), (420, 684), (250, 692), (140, 684)]), 'umber>plum1', .5)
glove(392, 618, .9, -80, 1, -1)
glove(540, 616, .78, 187, -1, 1)
# the laces: two from each cuff, through their eyes, tied in a bow that lies over the edge
LC = ([(352, 604), (392, 622), (430, 650), (462, 676)], [(356, 646), (396, 656), (430, 668), (462, 676)], [(512, 650), (500, 660), (482, 672), (462, 676)], [(526, 636), (500, 640), (474, 654), (462, 676)])
BO = ([(462, 676), (424, 684), (404, 716), (432, 726), (462, 676)], [(462, 676), (494, 690), (502, 726), (476, 726), (462, 676)], [(462, 676), (450, 720), (438, 750), (444, 776)], [(462, 676), (468, 726), (458, 752), (466, 770)])
for w, cl, o in ((12, 'umber>plum1', .55), (7, 'milk', None)):
    for P in LC+BO: D.s_(curve([(x+(3 if w > 9 else 0), y+(3 if w > 9 else 0)) for x, y in P], False), cl, w, o)
for x, y in ((352, 604), (356, 646), (512, 650), (526, 636)): D.el(x, y, 6, 6, 'umber>plum1.6')
D.el(462, 676, 10, 9, 'milk>sand1.4')
D.close()
print(D.save('../gloves.svg'))
