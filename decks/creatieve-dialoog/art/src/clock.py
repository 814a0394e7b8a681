from pc import *
from slope import *
D = Doc('kc', 'A clock in the hall'); r = random.Random(40); D.tooth(step=34); D.sprays(nl=10, R=42, L=(15, 22), w=.36)
VX, VY = 1120, 440                                # all depth runs to this point; d is depth behind the front of the clock
def Q(x, y, d=0): return VX+(x-VX)/(1+d), VY+(y-VY)/(1+d)
WD = .2                                           # the wall
def q4(x0, y0, x1, y1): return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
# ---------------------------------------------------------------- wall, the leaf paper of the other rooms
D.open('wall')
D.full(D.lin(0, 100, 820, 300, (0, 'slate>moss1.4'), (.5, 'sage>slate1.6'), (1, 'sage>milk1.4')))
stem = D.shape(brush([(0, 0), (6, -52), (-4, -108), (5, -170)], [5.5, 5, 3.6, 2.4], 3)
  + brush([(2, -22), (22, -42), (46, -48)], [2, 20, 1.6], 4) + brush([(4, -56), (-18, -74), (-42, -78)], [2, 20, 1.6], 5)
  + brush([(-2, -92), (18, -114), (40, -119)], [2, 17, 1.6], 6) + brush([(-3, -126), (-20, -144), (-36, -147)], [2, 15, 1.6], 7)
  + brush([(4, -160), (11, -182), (6, -204)], [2, 13, 1.6], 8))
for i in range(7):
    for j in range(4):
        x, y = 30+i*118+r.uniform(-5, 5), 150+j*228+(114 if i % 2 else 0)+r.uniform(-6, 6)
        if 320 < x < 620: continue
        D.use(stem, 'slate>sage1' if x < 200 else ('sage>slate1' if x < 620 else 'sage>mist1.6'), op=.55, tf=f'translate({x:.0f} {y:.0f})rotate({r.uniform(-4,4):.0f})scale({n(1.1*(-1)**(i+j))} 1.1)')
D.grain(D.lin(0, 0, 820, 0, (0, 'ink', .26), (1, 'milk', .3)))
D.p(cutpoly(q4(-10, 770, 950, 788), .9, 3, 130), D.lin(0, 0, 900, 0, (0, 'slate>sage1'), (1, 'milk>sage1.4'))); D.p(cutpoly(q4(-10, 788, 950, 950), .9, 4, 130), D.lin(0, 0, 900, 0, (0, 'slate>moss1'), (1, 'sage>slate.8')))
D.p(cutpoly(q4(-10, 788, 950, 800), .9, 4, 130), 'slate>moss1.6', .5)
D.close()
# ---------------------------------------------------------------- window on the right: a misty lane, someone far off
D.open('window')
wx0, wy0, wx1, wy1 = 742, -20, 960, 640
D.open(clip=D.clip(poly(q4(wx0, wy0, wx1, wy1))))
D.p(poly(q4(wx0, wy0, wx1, wy1)), D.lin(0, 0, 0, 480, (0, 'mist>slate.6'), (.5, 'mist>milk2'), (1, 'milk')))
D.p(below([(700, 130), (800, 112), (880, 130), (980, 110)], y=300, seed=3, amp=3, wl=50, x0=720), D.lin(0, 100, 0, 300, (0, 'milk', .7), (1, 'milk', 0)))
D.p(below([(700, 436), (780, 420), (860, 432), (980, 412)], y=660, seed=5, amp=2, wl=50, x0=720), D.lin(0, 410, 0, 480, (0, 'mist>slate.8'), (1, 'mist>milk2.6')))
tb = ('mist>slate1', 'mist>slate.4', 'mist>milk1', None)
D.p(brush([(908, 500), (902, 420), (908, 340)], [16, 12, 8], 3)+brush([(904, 410), (876, 360), (850, 330)], [8, 6, 3], 4)+brush([(905, 380), (930, 340), (960, 310)], [7, 5, 3], 5), 'slate>mist1.4')
for q in ((902, 302, 62, 46, tb, 1), (852, 334, 44, 28, tb, 2), (944, 326, 50, 34, tb, 3)): D.bough(*q, base=.8)
D.p(below([(700, 486), (800, 478), (980, 484)], y=660, seed=7, amp=1.6, wl=50, x0=720), D.lin(0, 478, 0, 640, (0, 'sage>mist2'), (1, 'sage>moss.8')))
D.p(path_ribbon([(744, 848, 650), (776, 856, 590), (806, 850, 548), (818, 842, 516), (818, 834, 492), (812, 824, 478)]), 'milk>mist.6')
# a gate in the hedge, standing open
D.s_('M796 508v-38M838 506v-36M796 478l-34 10v26M796 496l-34 12M762 514v-28M779 511v-29', 'slate>umber1', 4.2); D.p(scallop([(742, 500), (752, 484), (776, 478), (792, 484), (794, 512), (742, 516)], 11, 3, 3)+scallop([(842, 512), (842, 484), (880, 474), (960, 478), (960, 516)], 11, 3, 4), 'slate>sage1.8')
D.p(poly(q4(wx0, wy0, wx1, wy1)), D.lin(0, 430, 0, 640, (0, 'milk', .25), (.5, 'milk', 0)))
D.close()
def bar(A, c, sd): D.p(cutpoly(A, .8, sd, 130), c)
D.p(cutpoly(q4(742, -20, 762, 650), .8, 3, 130), D.lin(742, 0, 762, 0, (0, 'mist>dusk1.4'), (1, 'milk>mist1.4')))
bar(q4(760, 214, 960, 230), 'mist>dusk1.6', 4); D.p(poly(q4(760, 226, 960, 230)), 'milk')
bar(q4(714, -20, 744, 668), 'milk>mist1.6', 5); D.p(poly(q4(714, -20, 720, 668)), 'mist>slate1'); D.p(poly(q4(736, -20, 744, 640)), 'slate>mist1.6')
bar(q4(742, 634, 960, 652), 'milk', 6)
bar(q4(690, 650, 960, 668), 'milk>mist.6', 7); bar(q4(694, 668, 960, 688), 'mist>slate.8', 8); D.p(cutpoly(q4(706, 688, 960, 700), .8, 9), 'slate>moss1', .55)
D.close()
# ---------------------------------------------------------------- shadow of the clock on the wall, hat on a peg
D.open(tf='translate(24 72)scale(.93)'); D.open('shade')
D.p(cutpoly([Q(216, 92, WD), Q(300, 60, WD), Q(420, 56, WD), Q(420, 1100, WD), Q(196, 1100, WD), Q(196, 560, WD), Q(132, 540, WD), Q(140, 130, WD)], 1.4, 6, 120), 'night>moss1', .5)
D.close(); D.close()
# a board on the wall: how tall someone was, over the years
D.open('board')
x0, x1 = 112, 168
D.p(cutpoly([(x0-26, 262), (x0, 252), (x0, 960), (x0-26, 960)], .8, 3), 'ink>moss1', .35)
D.p(cutpoly([(x0, 246), (x1, 246), (x1, 960), (x0, 960)], .8, 4, 130), D.lin(x0, 0, x1, 0, (0, 'sand>umber1.4'), (.7, 'sand>umber.4'), (1, 'sand>milk1'))); D.p(cutpoly([(x0, 246), (x1, 246), (x1, 253), (x0, 253)], .5, 5), 'milk>sand1.4')
D.dry([(140, 250), (141, 600), (139, 950)], 46, 'sand>umber1.6', 7, 6, .5, (1.4, 2), .6, seg=(30, 110))
D.s_(''.join(f'M{x1-2} {y}h-{26 if k % 4 == 0 else 14}' for k, y in enumerate(range(272, 950, 22))), 'umber>dusk1', 2.4)
for y, c, w in ((334, 'slate>night1', 30), (372, 'ember', 34), (430, 'slate>night1', 28), (502, 'ember', 32), (566, 'slate>night1', 30), (640, 'ember', 30), (700, 'slate>night1', 28), (742, 'ember', 26)): D.p(brush([(x0+5, y+1), (x0+5+w*.5, y-1), (x0+5+w, y+.5)], [4.5, 6, 3.5], int(y)), c)
D.s_('M136 232v16', 'umber', 4); D.el(136, 231, 5.5, 5.5, 'ochre>sand1')
D.close()
D.open(tf='translate(24 72)scale(.93)')
# ---------------------------------------------------------------- case
D.open('case')
WL = lambda x0, x1: D.lin(x0, 0, x1, 0, (0, 'umber>ink.6'), (.5, 'umber>ember.8'), (1, 'umber>ochre1.6'))
SIDE = D.lin(0, 60, 0, 940, (0, 'ochre>rose1'), (.6, 'umber>ochre2'), (1, 'umber>ember.8'))
def block(x0, y0, x1, y1, d0=0, d1=WD, c=None, sd=1, side=None):
    D.p(cutpoly([Q(x1, y0, d0), Q(x1, y0, d1), Q(x1, y1, d1), Q(x1, y1, d0)], .6, sd+2, 120), side or SIDE)
    if y1 < VY: D.p(cutpoly([Q(x0, y1, d0), Q(x1, y1, d0), Q(x1, y1, d1), Q(x0, y1, d1)], .6, sd+3, 120), 'ink>umber2')
    D.p(cutpoly([Q(x0, y0, d0), Q(x1, y0, d0), Q(x1, y1, d0), Q(x0, y1, d0)], .8, sd, 120), c or WL(Q(x0, 0, d0)[0], Q(x1, 0, d0)[0]))
# trunk
block(344, 520, 616, 1300, .03, WD, sd=4)
for P, sd in ((q4(372, 566, 588, 1300), 3),): D.p(cutpoly([Q(x, y, .03) for x, y in P], .8, sd, 120), 'ink>umber1.6')
g0, g1, g2 = 388, 582, 572                         # the glass
GL = [Q(g0, g1, .03), Q(g2, g1, .03), Q(g2, 1300, .03), Q(g0, 1300, .03)]
D.p(poly(GL), D.lin(0, 580, 0, 940, (0, 'ink>umber1'), (1, 'umber>ink1.4')))
D.open(clip=D.clip(poly(GL)))
D.p(cutpoly([(392, 560), (440, 560), (440, 950), (392, 950)], .8, 3), 'umber>ink.8', .7)
brass = lambda x0, x1: D.lin(x0, 0, x1, 0, (0, 'umber>ochre1'), (.35, 'ochre'), (.7, 'ochre>sand2'), (.85, 'milk>sand1'), (1, 'ochre'))
for x, y in ((426, 690), (557, 622)):
    D.s_(f'M{x} 560V{y}', 'ochre>umber1', 2.4); D.p(curve([(x-17, y+8, 'k'), (x, y+3), (x+17, y+8, 'k'), (x+17, y+108, 'k'), (x, y+114), (x-17, y+108, 'k')]), brass(x-17, x+17)); D.el(x, y+8, 17, 4.6, 'sand>ochre1'); D.s_(f'M{x} {y+4}v-12', 'ochre', 5)
D.p(brush([(500, 540), (516, 700), (527, 800)], [7, 7, 8], 3, .03), 'umber>ochre1.6'); D.p(brush([(502, 540), (518, 700), (529, 800)], [2.4, 2.4, 2.4], 3, .03), 'sand')
D.p(curve([(528+60*math.cos(i/16*6.283), 846+60*math.sin(i/16*6.283)) for i in range(16)]), D.rad(548, 824, 90, (0, 'milk>sand1'), (.3, 'sand'), (.65, 'ochre'), (1, 'umber>ochre1.6')))
D.s_(even([(528+45*math.cos(i/16*6.283), 846+45*math.sin(i/16*6.283)) for i in range(16)]), 'umber>ochre2', 2.4, .8); D.p(brush([(574, 820), (580, 850), (566, 886)], [2, 6, 2], 3), 'milk', .8)
D.s_('M530 908v16', 'ochre>umber1', 7)
D.p(poly([(470, 560), (540, 560), (430, 950), (360, 950)]), 'mist', .13); D.p(poly([(560, 560), (580, 560), (470, 950), (450, 950)]), 'mist', .13)
D.close()
D.s_(poly([(GL[0][0], 950), GL[0], GL[1], (GL[1][0], 950)], False), 'ochre>umber1', 3.4); a = Q(588, 1300, .03)[0]; D.p(poly([Q(584, 566, .03), Q(588, 566, .03), Q(588, 1300, .03), Q(584, 1300, .03)]), 'ochre>sand1', .8)
D.dry([Q(360, 540, .03), Q(358, 760, .03), Q(360, 980, .03)], 20, 'umber>ochre1', 5, 6, .5, (1.4, 2), .6, seg=(30, 90)); D.dry([Q(602, 540, .03), Q(602, 760, .03), Q(602, 980, .03)], 18, 'ochre>umber1', 5, 8, .5, (1.4, 2), .6, seg=(30, 90))
# neck mouldings
block(322, 498, 636, 524, .015, WD, sd=7); block(306, 478, 652, 502, 0, WD, sd=8)
# hood
HX0, HX1, HT, HB = 290, 668, 176, 480
block(HX0, HT, HX1, HB, 0, WD, sd=10)
block(272, 458, 686, 484, -.015, WD, sd=12)
# arched top: cornice
cx = (HX0+HX1)/2
def arch(rx, ry, y0, n_=24): return [(cx+rx*math.cos(math.pi-i/n_*math.pi), y0-ry*math.sin(i/n_*math.pi)) for i in range(n_+1)]
out = [(258, 206), (258, 176)]+[(300, 170)]+arch(140, 112, 160)+[(660, 170)]+[(702, 176), (702, 206)]
fr_ = lambda P, d: [Q(x, y, d) for x, y in P]
D.p(poly(fr_([(702, 176), (702, 206)], -.02)+fr_([(702, 206), (702, 176)], WD)), SIDE)
D.p(poly([Q(702, 206, -.02), Q(702, 206, WD), Q(664, 206, WD), Q(664, 206, -.02)]), 'ink>umber1.8')
D.p(poly(fr_([(258, 206), (702, 206)], -.02)+fr_([(702, 206), (258, 206)], .02)), 'ink>umber1.4')
D.p(poly(fr_(arch(140, 112, 160)[10:]+[(660, 170)], -.02)+fr_((arch(140, 112, 160)[10:]+[(660, 170)])[::-1], WD)), SIDE)
D.p(cut(fr_([q+('k',) if i in (0, 1, 2, 3, 27, 28, 29) else q for i, q in enumerate(out)], -.02) if 0 else [(*Q(*q, -.02), 'k') if i in (0, 1, 2, 3, 27, 28, 29) else Q(*q, -.02) for i, q in enumerate(out)], .6, 60, 5), WL(258, 702))
D.s_(even(fr_(arch(131, 103, 160)[1:], -.02), False), 'ochre>rose1', 3, .9); D.s_('M'+'L'.join(f'{n(x)} {n(y)}' for x, y in fr_([(262, 181), (334, 176)], -.02))+'M'+'L'.join(f'{n(x)} {n(y)}' for x, y in fr_([(626, 176), (698, 181)], -.02)), 'ochre>rose1', 3, .9)
# turned knobs
for x, y in ((282, 176), (480, 50), (680, 176)):
    x, y = Q(x, y, -.02); D.p(curve([(x-9, y, 'k'), (x-6, y-10), (x-14, y-24), (x-8, y-38), (x, y-46), (x+8, y-38), (x+14, y-24), (x+6, y-10), (x+9, y, 'k')]), brass(x-14, x+14))
# columns
for x in (302, 634):
    D.p(cutpoly(q4(x, 214, x+22, 456), .6, int(x)), D.lin(x, 0, x+22, 0, (0, 'ink>umber2'), (.6, 'umber>ember1'), (1, 'ochre>umber.8'))); D.p(cutpoly(q4(x-5, 210, x+27, 222), .6, 3), 'ochre'); D.p(cutpoly(q4(x-5, 446, x+27, 458), .6, 3), 'ochre>umber.8')
D.close()
# ---------------------------------------------------------------- dial: no figures, only marks
D.open('dial')
DX, DY, R = cx+1, 342, 112
face = [(338, 456, 'k'), (338, 222, 'k')]+arch(104, 92, 222)[2:-2]+[(622, 222, 'k'), (622, 456, 'k')]
D.p(cut(face, .5, 60, 3), D.lin(338, 0, 622, 0, (0, 'ochre>umber1.4'), (1, 'ochre>sand1.6')))
# arch: sun and moon on a turning disc
mo = arch(90, 78, 222); mo = poly(mo); mc = D.clip(mo); D.p(mo, D.lin(390, 0, 570, 0, (0, 'night'), (.55, 'slate>dusk1'), (1, 'rose>sand2')))
D.open(clip=mc)
D.el(446, 186, 22, 22, 'milk'); D.el(437, 181, 19, 20, 'night>slate.6', .55); D.s_('M410 204h.1M474 160h.1M482 196h.1M418 178h.1', 'milk', 4)
D.el(548, 214, 24, 24, 'ember'); D.s_(''.join(f'M{n(548+30*math.cos(a))} {n(214+30*math.sin(a))}l{n(9*math.cos(a))} {n(9*math.sin(a))}' for a in [i/12*6.283 for i in range(12)]), 'ember>sand1', 2.6)
for x in (420, 540): D.el(x, 232, 46, 34, 'sand>ochre1.6'); D.s_(even([(x+38*math.cos(a), 232+27*math.sin(a)) for a in [3.3+i*.35 for i in range(9)]], False), 'umber>ochre1', 1.8)
D.close()
for sx, x in ((1, 352), (-1, 608)):
    for sy, y in ((1, 240), (-1, 444)): D.body.append(f'<g transform="translate({x} {y})scale({sx} {sy})"><path d="M-4-6c22 0 34 6 40 20c-10-6-18-6-22 0c8 2 12 8 8 16c-4-8-12-8-18-2c-6-10-10-20-8-34z" fill="{C("umber>ochre1")}"/></g>')
D.p(curve([(DX+R*math.cos(i/24*6.283), DY+R*math.sin(i/24*6.283)) for i in range(24)]), D.lin(DX-R, 0, DX+R, 0, (0, 'mist>dusk.8'), (.4, 'milk>mist.8'), (1, 'milk')))
D.p(curve([(DX-4+R*math.cos(3.6+i*.2), DY+R*math.sin(3.6+i*.2)) for i in range(11)]+[(DX-2+(R-13)*math.cos(5.6-i*.2), DY+4+(R-13)*math.sin(5.6-i*.2)) for i in range(11)]), 'dusk', .22)
D.s_(even([(DX+R*math.cos(i/24*6.283), DY+R*math.sin(i/24*6.283)) for i in range(24)]), 'umber>ochre1.6', 4)
D.s_(even([(DX+(R-9)*math.cos(i/24*6.283), DY+(R-9)*math.sin(i/24*6.283)) for i in range(24)]), 'dusk', 1.2, .8)
for i in range(12):
    a = i/12*6.283; b = R-18; D.p(leaf(DX+b*math.cos(a), DY+b*math.sin(a), -26 if i % 3 == 0 else -17, a, .22), 'night')
D.s_(even([(DX+44*math.cos(i/20*6.283), DY+44*math.sin(i/20*6.283)) for i in range(20)]), 'mist>dusk1', 1.4, .8)
def hand(deg, L, w, tip):
    a = math.radians(deg-90); c, s_ = math.cos(a), math.sin(a); T = lambda u, v: (DX+c*u-s_*v, DY+s_*u+c*v)
    for dx, dy, col, op in ((-4, 5, 'dusk', .45), (0, 0, 'ink>night1', None)):
        P = [T(-18, 0), T(-10, -w*.6), T(L*.55, -w*.4), T(L*.68, -w*1.5), T(L*.8, -w*.5), T(L, 0), T(L*.8, w*.5), T(L*.68, w*1.5), T(L*.55, w*.4), T(-10, w*.6)]
        D.p(curve([(x+dx, y+dy) for x, y in P]), col, op)
hand(246, 62, 5, 0); hand(130, 88, 4.4, 0)
D.el(DX, DY, 7.5, 7.5, 'ochre'); D.el(DX+1.5, DY-2, 3, 3, 'sand')
D.p(poly([(352, 222), (420, 222), (352, 330)]), 'milk', .16)
D.close()
D.close()
print(slim(D, '../clock.svg'))
