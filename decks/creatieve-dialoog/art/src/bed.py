"""An unmade bed in the morning: the duvet thrown back to the foot, a pillow with a hollow, sun on floor and bed."""
from soft import *
D = Doc('be', 'An unmade bed in the morning'); r = random.Random(39); D.tooth(step=44)
V = View(1250, (-1.2, 2.9, -3.4), 0, 95, -237)   # level: what stands upright is upright; the page is the lower part of the view
def vp(P): return [V(*q) for q in P]
def K(P, closed=True): return curve([V(*q[:3])+tuple(q[3:]) for q in P], closed)
def B(P, w, col, op=None, sd=3): D.p(brush(vp(P), w, sd, .06), col, op)
WZ = 2.12                                     # the wall behind the bed
SUN = (.62, .62, .5)                          # towards the sun
WX0, WX1, WY0 = 1.0, 2.9, .86
CX = 1.42                                     # the curtain covers the window up to here
def lit(y, x0, x1, y0=WY0, y1=3.05):
    """the page shape of the sun that falls through x0..x1 of the window on the level y"""
    P = []
    for x, h in ((x0, y0), (x1, y0), (x1, y1), (x0, y1)): t = (h-y)/SUN[1]; P.append((x-SUN[0]*t, y, WZ-SUN[2]*t))
    return P
# ---------------------------------------------------------------- room
D.open('room')
D.full(D.lin(0, 420, 0, 940, (0, 'rose>umber1.2'), (1, 'rose>umber.4')))
fy = V(0, 0, WZ)[1]
D.p(poly(box(-10, -10, 950, fy)), D.lin(0, 0, 940, 0, (0, 'sage>slate.8'), (.55, 'sage>slate1.2'), (1, 'slate>sage1.6')))
D.grain(D.lin(0, 0, 0, fy, (0, 'slate', .3), (1, 'slate', .1)))
p = ''
for i in range(-4, 17): p += poly(ints(vp([(-1.2+i*.24, 0, WZ), (-1.2+i*.24, 0, -.75)])), False)
D.s_(p, 'umber>rose1.2', 2, .6)
D.p(poly(vp([(-3, 0, WZ-.01), (4, 0, WZ-.01), (4, .1, WZ-.01), (-3, .1, WZ-.01)])), 'mist>sage2.4')
D.close()
# ---------------------------------------------------------------- window, the curtain half drawn
D.open('window')
w = vp([(WX0, WY0, WZ), (WX1, WY0, WZ), (WX1, 3, WZ), (WX0, 3, WZ)]); sy = w[0][1]
D.p(poly(w), D.lin(0, 0, 0, sy, (0, 'mist>milk2'), (1, 'milk')))
D.open(clip=D.clip(poly(w)))
for a, b, h, c in ((1.2, 1.86, 1.5, 'mist>milk2'), (1.86, 2.42, 1.28, 'rose>milk2'), (2.42, 3.2, 1.62, 'sand>milk2')):
    D.p(poly(vp([(a, 0, WZ), (b, 0, WZ), (b, h, WZ), (a, h, WZ)])), c)
    D.p(''.join(poly(ints(vp([(a+.09+i*.15, y, WZ), (a+.17+i*.15, y, WZ), (a+.17+i*.15, y+.11, WZ), (a+.09+i*.15, y+.11, WZ)]))) for i in range(5) for y in (.92, 1.12, 1.32) if y+.16 < h and a+.17+i*.15 < b), 'mist>milk.6')
D.close()
D.p(poly(vp([(2.03, WY0, WZ), (2.11, WY0, WZ), (2.11, 3, WZ), (2.03, 3, WZ)])), 'mist>sage1')
D.p(poly(vp([(WX0-.1, WY0-.07, WZ), (WX1+.1, WY0-.07, WZ), (WX1+.1, WY0, WZ-.14), (WX0-.1, WY0, WZ-.14)])), 'milk>sand1')
D.p(poly(vp([(WX0-.1, WY0-.12, WZ), (WX1+.1, WY0-.12, WZ), (WX1+.1, WY0-.07, WZ), (WX0-.1, WY0-.07, WZ)])), 'slate>night1', .4)
tn = ('sage>milk1.4', 'sage>moss.7', 'sage>milk.7', 'sage>moss.3', 'sage>milk1.6', 'sage>moss.8', 'sage>milk.4')
xs = [V(WX0-.16+i*.085, 0, WZ-.14)[0] for i in range(8)]; cy = V(0, .24, WZ-.14)[1]
D.p(poly(box(xs[0]+3, -10, xs[-1]-2, cy-4)), 'sage>moss.6'); folds(D, [(x, x+4*math.sin(i*2)) for i, x in enumerate(xs)], -10, cy, tn, 4, 3)
D.close()
# ---------------------------------------------------------------- mat, and the shadow of the bed
D.open('floor')
mat = lambda x0, x1, z0, z1: [(x0, 0, z0), (x1, 0, z0), (x1, 0, z1), (x0, 0, z1)]
D.p(cutpoly(vp(mat(-2.1, -.72, -.12, .95)), 1.4, 5, 60), 'slate>night.8')
for a, b, c in ((-.06, .02, 'milk>mist.8'), (.08, .11, 'sand>ochre2'), (.72, .75, 'sand>ochre2'), (.81, .89, 'milk>mist.8')): D.p(cutpoly(vp(mat(-2.1, -.72, a, b)), 1, int(a*99)+9, 60), c)
sh = []
for x, z in ((-.8, -.04), (.8, -.04), (.8, 2.1), (-.8, 2.1)):
    for y in (0, .52): t = y/SUN[1]; sh.append(V(x-SUN[0]*t, 0, z-SUN[2]*t))
SHD = poly(ints(hull(sh)))
D.open(clip=D.clipout(SHD)); q = poly(clip_convex(vp(lit(0, CX+.04, 4.6)), box(500, -10, 950, 950))); D.p(q, 'sand>rose.9'); D.open(clip=D.clip(q)); D.s_(p, 'umber>rose2.6', 2, .4); D.close(); D.close()
D.p(SHD, 'plum>umber1', .5)
D.close()
# ---------------------------------------------------------------- the frame and the mattress
FR, FRL, FRD = 'night>slate1.4', 'slate>night.8', 'night'
D.open('frame')
def block(x0, x1, y0, y1, z0, z1, f, l, t):
    """a beam seen from the left, the front and above"""
    D.p(poly(vp([(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)])), f)
    D.p(poly(vp([(x0, y0, z0), (x0, y1, z0), (x0, y1, z1), (x0, y0, z1)])), l)
    D.p(poly(vp([(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)])), t)
block(-.8, .8, .2, .98, 2.04, 2.1, FR, FRD, FRL)
for x in (-.62, -.22, .18, .58): D.s_(poly(vp([(x+.02, .5, 2.04), (x+.02, .93, 2.04)]), False), FRD, 3, .5)
for x in (-.84, .76): block(x, x+.09, 0, 1.08, 2.01, 2.1, FR, FRD, FRL)
block(-.78, .78, .16, .3, 0, 2.05, FRD, FRD, FRD)
D.s_(poly(vp([(-.78, .3, 0), (-.78, .3, 2.02)]), False), FRL, 3)
D.close()
D.open('bed')
D.p(poly(vp([(-.76, .29, .0), (-.76, .5, .0), (-.76, .5, 2.03), (-.76, .29, 2.03)])), D.lin(240, 0, 330, 0, (0, 'mist>slate1'), (1, 'mist>dusk1')))
D.p(curve([V(*q)+('k',) for q in ((-.76, .5, 0), (.76, .5, 0), (.76, .5, 2.03), (-.76, .5, 2.03))]), 'milk>mist1')
D.s_(poly(vp([(-.76, .5, 0), (-.76, .5, 2.03)]), False), 'milk', 4); D.s_(poly(vp([(-.76, .33, 0), (-.76, .33, 2.03)]), False), 'slate>mist1', 2)
# the sheet: sun on it, creases from where somebody lay
top = D.clip(poly(vp([(-.76, .5, 0), (.76, .5, 0), (.76, .5, 2.03), (-.76, .5, 2.03)])))
D.open(clip=top)
D.p(poly(vp(lit(.5, CX+.04, 4.6))), 'milk')
for q, w_ in (([(-.78, .5, 1.34), (-.5, .5, 1.22), (-.1, .5, 1.26), (.2, .5, 1.16)], [14, 9, 6, 1.5]), ([(-.78, .5, 1.1), (-.5, .5, 1.12), (-.25, .5, 1.04)], [15, 8, 1.5]), ([(-.3, .5, 1.42), (.0, .5, 1.36), (.3, .5, 1.4)], [2, 8, 1.5]), ([(.1, .5, 1.1), (.36, .5, 1.22), (.66, .5, 1.22)], [8, 7, 1.5])):
    B(q, w_, 'mist>slate.3'); B([(x, y, z+.03) for x, y, z in q], [v*.5 for v in w_[:-1]]+[1.5], 'milk')
D.close()
# ---------------------------------------------------------------- pillows
def pillow(P, base, low, seam, hi, sd):
    d = curve(P); x0, y0, x1, y1 = bbox(P)
    D.p(curve([(x-10, y+11) for x, y in P]), 'slate>dusk2', .38)
    c = once_(d, base); D.open(clip=c)
    D.p(curve([(x0-20, y1-34), (x0+20, y1-22), ((x0+x1)/2, y1-15), (x1-26, y1-30), (x1+20, y1-44), (x1+20, y1+30), (x0-20, y1+30)]), low)
    return x0, y0, x1, y1
def once_(d, fill):
    i = D.shape(d); D.use(i, fill); D.gid += 1; c = f'{D.id}-c{D.gid}'; D.defs.append(f'<clipPath id="{c}"><use href="#{i}"/></clipPath>'); return c
pillow([(382, 268), (392, 258), (440, 262), (494, 256), (528, 246), (538, 254), (536, 296), (548, 338), (540, 350), (492, 350), (440, 356), (398, 352), (386, 344), (388, 306)], D.lin(380, 0, 545, 0, (0, 'poppy>plum.7'), (1, 'poppy>rose.8')), 'poppy>plum1.2', '', '', 1)
for q, w_ in (([(528, 258), (500, 274), (478, 278)], [3, 8, 1.5]), ([(540, 338), (508, 324), (484, 322)], [3, 9, 1.5]), ([(394, 268), (414, 282)], [3, 1.5])): D.p(brush(q, w_, 3, .1), 'poppy>plum1.4', .8)
D.p(brush([(440, 276), (480, 290), (516, 288)], [2, 9, 2], 3, .1), 'poppy>rose2', .7); D.close()
PL = [(190, 276), (202, 264), (250, 270), (304, 266), (356, 254), (370, 262), (372, 296), (388, 344), (384, 362), (336, 366), (276, 374), (218, 374), (194, 384), (180, 374), (186, 330)]
pillow(PL, 'milk', 'mist>milk1', '', '', 2)
HO = [(226, 312), (238, 292), (276, 288), (316, 284), (340, 296), (342, 322), (318, 338), (272, 344), (238, 336)]
D.p(curve(HO), D.lin(330, 284, 250, 345, (0, 'mist>slate1.2'), (.5, 'mist>slate.2', .75), (1, 'milk>mist1', 0)))
D.p(curve([(232, 308), (244, 294), (280, 290), (318, 287), (338, 298), (340, 318), (328, 304), (296, 300), (258, 304)]), 'mist>slate1.6', .55)
for q, w_ in (([(234, 298), (214, 284), (200, 276)], [2, 7, 1.5]), ([(240, 340), (216, 356), (196, 372)], [3, 8, 1.5]), ([(338, 328), (358, 344), (378, 354)], [3, 9, 1.5]), ([(334, 292), (350, 276), (360, 264)], [2, 6, 1.5]), ([(280, 348), (284, 360), (282, 370)], [2, 5, 1.5])): D.p(brush(q, w_, 3, .1), 'mist>slate.5')
D.p(brush([(250, 344), (286, 350), (324, 340)], [2, 8, 2], 3, .1), 'milk'); D.close()
D.close()
# ---------------------------------------------------------------- the foot of the bed: a low board between two posts
D.open('foot')
block(-.80, .80, .12, .47, -.13, -.08, FR, FRD, FRL)
D.p(poly(vp([(-.70, .19, -.13), (.70, .19, -.13), (.70, .41, -.13), (-.70, .41, -.13)])), FRD); D.p(poly(vp([(-.68, .19, -.13), (.70, .19, -.13), (.70, .395, -.13), (-.68, .395, -.13)])), 'night>slate1')
D.close()
# ---------------------------------------------------------------- the duvet: one corner is thrown back over it, pink inside
D.open('duvet')
LM, LH, SH, SD = 'lemon>ochre.8', 'lemon>milk1.2', 'lemon>ochre2.4', 'ochre>umber.4'
def f(P, W, c, op=None, sd=3): D.p(brush(P, W, sd, .08), c, op)
# its shadow on the sheet
D.open(clip=top); D.p(curve([(600, 372), (500, 350), (430, 378), (346, 426), (262, 474), (190, 516), (190, 600), (600, 600), (640, 400)]), 'slate>dusk2', .45); D.close()
OUT = [(500, 344), (540, 346), (582, 360), (614, 392), (654, 446), (712, 500), (752, 566), (812, 618), (850, 668), (850, 726), (826, 762), (790, 766), (752, 744), (706, 754), (650, 778), (586, 772), (530, 750), (470, 762), (404, 784), (346, 776), (300, 754), (256, 764), (228, 750), (230, 700), (216, 640), (218, 590), (204, 552), (216, 522), (260, 492), (330, 446), (420, 386)]
c = once_(curve(OUT), LM); D.open(clip=c)
# one patch of sun
P = [V(*q) for q in lit(.62, CX+.04, 4.6)]; D.p(cutpoly(P, 3, 8, 70), LH)
# what hangs over the foot and over the side is out of the sun
D.p(curve([(200, 560, 'k'), (238, 590), (262, 636), (340, 650), (430, 640), (520, 654), (600, 646), (690, 656), (770, 640), (830, 652), (900, 640, 'k'), (900, 800, 'k'), (180, 800, 'k'), (180, 560, 'k')]), SH)
D.p(curve([(196, 540, 'k'), (226, 584), (246, 640), (262, 700), (258, 790, 'k'), (180, 790, 'k')]), SD)
# five large folds
for t, l, m_, r_, col in (((322, 652), 286, 330, 372, SD), ((436, 650), 400, 418, 452, 'lemon>ochre.7'), ((530, 660), 528, 560, 592, SD), ((640, 660), 640, 672, 704, 'lemon>ochre.7'), ((752, 656), 748, 768, 800, SD)):
    D.p(curve([t+('k',), (t[0]+4, 690), (m_, 740), (r_, 800, 'k'), (l, 800, 'k'), (l+2, 740), (t[0]-5, 700)]), col)
D.p(curve([(560, 372, 'k'), (594, 410), (632, 480), (690, 548), (744, 590, 'k'), (676, 574), (622, 520), (584, 450)]), SH)
D.p(curve([(636, 400, 'k'), (650, 440), (700, 510), (762, 580, 'k'), (700, 540), (656, 480)]), 'lemon>ochre1.2')
D.p(curve([(606, 590, 'k'), (660, 606), (730, 604), (800, 622, 'k'), (730, 632), (650, 630)]), SH); D.p(curve([(290, 606, 'k'), (350, 596), (430, 612), (500, 600, 'k'), (430, 632), (350, 624)]), SH)
D.close()
# the corner: shadow, inside, folds, the roll where it bends
FL = [(222, 516), (262, 490), (330, 446), (420, 386), (484, 344), (512, 340), (528, 360), (530, 392), (556, 456), (590, 530), (604, 560), (590, 576), (540, 570), (470, 566), (410, 580), (340, 574), (280, 566), (236, 556), (212, 540)]
D.open(clip=c); D.p(curve([(x-12, y+18) for x, y in FL]), 'umber>ochre1.6', .5); D.close()
e = once_(curve(FL), 'rose>milk1'); D.open(clip=e)
P2 = [(x, y) for x, y in P]; D.p(cutpoly(P2, 3, 8, 70), 'rose>milk2.6')
D.p(curve([(232, 540, 'k'), (300, 500), (390, 440), (470, 384), (500, 350, 'k'), (512, 380), (470, 420), (390, 476), (310, 530)]), 'rose>dusk.3', .55)
D.p(curve([(360, 470, 'k'), (400, 520), (412, 586, 'k'), (376, 586, 'k'), (372, 530)]), 'rose>dusk.3', .7); D.p(curve([(470, 410, 'k'), (500, 470), (546, 580, 'k'), (506, 580, 'k'), (480, 490)]), 'rose>dusk.3', .6); D.p(curve([(280, 520, 'k'), (290, 540), (280, 570, 'k'), (256, 566, 'k'), (262, 545)]), 'rose>dusk.3', .6)
D.s_(curve([(240, 545), (290, 556), (345, 563), (410, 568), (470, 555), (540, 559), (586, 560), (574, 528), (542, 462), (518, 400)], False), 'rose>dusk.4', 2.4)
D.close()
f([(214, 530), (262, 494), (330, 450), (420, 390), (486, 346), (516, 344)], [10, 20, 24, 24, 20, 8], 'rose>milk2.4'); f([(222, 534), (268, 502), (336, 459), (426, 399), (490, 354)], [3, 7, 8, 7, 3], 'rose>dusk.2', .7)
D.close()
D.open('posts')
for x in (-.88, .80): block(x, x+.09, 0, .62, -.16, -.07, FR, FRD, FRL)
D.close()
# ---------------------------------------------------------------- a limp sock, a book face down
D.open('things')
D.open(tf='translate(14 200) scale(.84 .66)')
SO = [(98, 640, 'k'), (116, 630), (134, 632, 'k'), (142, 654), (150, 676), (172, 684), (206, 686), (224, 698), (222, 716), (200, 724), (160, 722), (128, 714), (112, 694), (108, 668)]
D.p(curve([(x-8, y+11)+tuple(q) for x, y, *q in SO]), 'ink>night2', .5); SK = curve(SO); D.p(SK, 'milk>mist.6'); D.open(clip=D.clip(SK))
D.s_('M92 654L140 644M96 672L146 660', 'poppy', 8, cap='butt'); D.p(curve([(90, 690), (124, 690), (138, 710), (130, 740), (90, 740)]), 'poppy'); D.p(curve([(188, 670), (184, 700), (192, 740), (240, 740), (240, 670)]), 'poppy')
D.p(curve([(104, 690), (130, 702), (170, 712), (226, 708), (226, 740), (100, 740)]), 'plum', .22); D.s_('M140 668q-6 14-16 18M152 682q-2 12-10 18', 'mist>slate.6', 3); D.close()
D.close()
D.open(tf='translate(4 124) scale(.84)')
D.p(poly([(100, 812), (180, 800), (240, 830), (176, 844), (112, 848)]), 'ink>night2', .6)
D.p(poly([(108, 804), (168, 776), (186, 818), (124, 838)]), 'ember>rose1.4'); D.p(poly([(168, 776), (226, 786), (248, 824), (186, 818)]), 'ember>rose.6'); D.s_('M124 840l62-20 62 6', 'milk', 3.4); D.s_('M168 777l18 42', 'umber>ember1.6', 3); D.p(poly([(184, 788), (212, 793), (219, 806), (191, 801)]), 'sand>ember.8')
D.close(); D.close()
print(D.save('../bed.svg'))
