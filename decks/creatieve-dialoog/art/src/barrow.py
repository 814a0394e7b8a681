from planes import *
D = Doc('wb', 'An overfull wheelbarrow on a garden path'); r = random.Random(421); D.tooth(step=60)
V = View(1250, (0, 1.6, 0), 12, 470, 330)
P = lambda x, z, h=0: V(x, h, z)
# ---------------------------------------------------------------- sky, far trees, roofs
D.open('back')
D.full(D.lin(0, 0, 0, 300, (0, 'mist'), (.6, 'milk>mist.8'), (1, 'milk>sand2')))
hz = 200
D.p(scallop([(-30, 190), (60, 120), (150, 150), (250, 96), (350, 150), (440, 138), (540, 160), (640, 120), (740, 150), (850, 90), (970, 140), (970, 300), (-30, 300)], 18, 6, 3), D.lin(0, 90, 0, 280, (0, 'sage>ochre.6'), (1, 'moss>sage2')))
for x, w, h, c_, rf in ((150, 96, 56, 'ember>umber.8', 'umber>plum1'), (520, 84, 50, 'slate>mist.6', 'night>slate2'), (770, 110, 64, 'ochre', 'umber')):   # sheds
    y = 232; D.p(cutpoly([(x, y), (x, y-h), (x+w/2, y-h-34), (x+w, y-h), (x+w, y)], .6, x, 80), c_); D.p(cutpoly([(x-8, y-h+6), (x+w/2, y-h-38), (x+w+8, y-h+6), (x+w/2, y-h-24)], .6, x, 80), rf); D.p(poly(box(x+w*.2, y-h+14, x+w*.46, y)), rf); D.p(poly(box(x+w*.6, y-h+14, x+w*.84, y-h+32)), 'milk>mist1')
D.p(poly([(330, 236), (330, 196), (372, 172), (414, 196), (414, 236)]), 'milk>mist1', .8); D.s_('M330 196L372 172L414 196V236H330zM351 184v52M372 172v64M393 184v52M330 214h84', 'slate>mist2', 2)
D.close()
# ---------------------------------------------------------------- the plots
D.open('plots')
D.p('M-10 226H950V950H-10z', D.lin(0, 226, 0, 940, (0, 'sage>ochre.8'), (.3, 'moss>sage1.6'), (1, 'moss>sage.6')))
def plot(x0, x1, z0, z1, soil, rows, cs, kind, sd):
    D.p(cutpoly([P(x0, z0), P(x1, z0), P(x1, z1), P(x0, z1)], 1.4, sd, 60), soil)
    q = random.Random(sd); S = {}
    for j in range(rows, -1, -1):
        z = z0+(z1-z0)*(j+.5)/(rows+1); k = 1250/(z+.3); n_ = max(3, int((x1-x0)/.42))
        for i in range(n_):
            x, y = P(x0+(x1-x0)*(i+.5)/n_+q.uniform(-.05, .05), z); u = k*.15*q.uniform(.8, 1.15)
            if not -60 < x < 1000: continue
            c_ = cs[(i+j) % len(cs)] if kind == 'mix' else cs[j % len(cs)]
            S.setdefault((c_), []).append(scallop(blob(x, y-u*.7, u, u*.85, i+j, 7, .16), max(7, u*.45), max(2, u*.12), i) if kind != 'leek' else ''.join(leaf(x, y, u*2.2, -1.57+a, .14) for a in (-.5, -.15, .2, .55)))
    for c_ in S: D.p(''.join(S[c_]), c_)
plot(-5.4, -.9, 8.4, 12, 'umber>ochre1', 2, ['ember', 'ochre', 'rose', 'ochre>sand2'], 'mix', 3)
plot(.9, 5.4, 8.2, 12, 'umber>rose1', 2, ['moss', 'sage>ochre1'], 'row', 5)
plot(-3.6, -.75, 4.5, 7.4, 'umber', 2, ['sage', 'moss>sage1', 'dusk>rose1'], 'row', 7)
plot(.75, 3.8, 4.4, 7.2, 'umber>ochre.6', 2, ['moss>ink.4', 'moss>ink.4'], 'leek', 9)
# sticks with beans and red flowers, right
for i in range(5):
    x, y = P(1.2+i*.5, 7.6); D.p(brush([(x-12, y), (x+6, y-150)], [4, 3], i)+brush([(x+16, y), (x-4, y-150)], [4, 3], i+9), 'ochre>umber1'); D.p(scallop(blob(x+2, y-64, 24, 62, i, 9, .2), 12, 4, i), ('moss', 'moss>sage1')[i % 2])
    for k in range(4): D.el(x+r.uniform(-18, 18), y-r.uniform(20, 118), 5, 5, 'ember')
# a person far off, seen from behind, bending over a hoe; a hat
x, y = P(-2.5, 9.6); u = .74
F = lambda *p: [(x+a[0]*u, y+a[1]*u)+tuple(a[2:]) for a in p]
D.p(curve(F((-70, 4), (-20, -4), (20, 2), (-20, 9))), 'moss>ink1', .5)
D.p(brush(F((46, 6), (34, -70), (26, -116)), [4, 4, 4], 3), 'ochre>umber1')
D.p(poly(F((-20, -66), (22, -66), (24, 0), (8, 0), (2, -46), (-6, 0), (-22, 0))), 'night>slate1'); D.p(curve(F((-26, -60, 'k'), (-28, -96), (-20, -122), (0, -130), (20, -122), (30, -96), (26, -60, 'k'))), 'milk>rose1'); D.p(brush(F((20, -112), (36, -92), (30, -76)), [13, 11, 9], 3), 'milk>rose1'); D.el(*F((30, -76))[0], 7, 7, 'umber>rose.8')
D.el(*F((1, -140))[0], 14, 15, 'umber>rose.8'); D.p(curve(F((-30, -142), (0, -134), (32, -143), (17, -149), (14, -164), (-1, -168), (-14, -162), (-16, -149))), 'ochre>sand1.6')
D.close()
# ---------------------------------------------------------------- path of slabs
D.open('path')
z = 1.6; k = 0; q = random.Random(3); A, B = [], []
while z < 12:
    L = .62
    for s_, (a, b) in enumerate(((-.56, .02), (.05, .58))):
        zz = z+(.2 if s_ else 0); j = [q.uniform(-.025, .025) for _ in range(4)]
        (A if (k+s_) % 3 else B).append(poly(ints([P(a+j[0], zz), P(b+j[1], zz), P(b+j[2], zz+L-.06), P(a+j[3], zz+L-.06)])))
    z += L; k += 1
D.p(poly([P(-.62, 1.4), P(.64, 1.4), P(.64, 12), P(-.62, 12)]), 'moss>umber1.6')
D.p(''.join(A), D.lin(0, 240, 0, 940, (0, 'milk>mist1'), (1, 'sand>mist2'))); D.p(''.join(B), D.lin(0, 240, 0, 940, (0, 'milk'), (1, 'sand>rose1')))
D.p(curve([(80, 838, 'k'), (170, 800), (330, 780), (560, 786), (700, 808), (640, 846), (420, 872), (220, 866)]), 'plum>umber1', .55)
D.close()
# ---------------------------------------------------------------- the barrow, side on
D.open('barrow')
D.p(brush([(520, 690), (568, 812)], [15, 13], 3, .03), 'night'); D.p(brush([(640, 690), (612, 826)], [17, 15], 3, .03), 'slate>night1'); D.p(brush([(590, 828), (640, 828)], [11, 11], 3, .03), 'night')
D.p(brush([(232, 770), (420, 716), (640, 668), (836, 610)], [13, 14, 14, 14], 3, .03), 'umber>ochre1.6'); D.p(brush([(740, 638), (838, 609)], [19, 19], 3, .03), 'night')
D.el(246, 772, 70, 72, 'ink>night2'); D.el(246, 772, 47, 49, 'mist>slate1'); D.el(246, 772, 40, 42, 'moss>umber1'); D.s_('M246 772L214 742M246 772L282 744M246 772L240 818M246 772L286 792M246 772L208 794', 'mist>slate1', 6); D.el(246, 772, 12, 12, 'night'); D.s_('M192 736A64 66 0 0 1 268 712', 'slate', 5)
# the load, back to front
D.p(torn([(268, 576), (300, 520), (400, 500), (560, 494), (690, 506), (738, 560), (600, 580)], 2, 9, 3), 'umber>ink1')
def pumpkin(x, y, a, b, c_, lo, hi):
    for dx, w, t in ((-.56, .46, 0), (.56, .46, 2), (-.28, .5, 0), (.28, .5, 1), (0, .46, 1)): D.el(x+a*dx, y, a*w, b*(1-.12*abs(dx)), (lo, c_, hi)[t])
    D.p(brush([(x, y-b*.9), (x+4, y-b*1.12), (x+14, y-b*1.25)], [13, 10, 8], 3), 'moss')
def leaves(x, y, n_, L, c_, sd, a0=-2.6, a1=-.5, w=.26):
    q = random.Random(sd); D.p(''.join(leaf(x+q.uniform(-10, 10), y, L*q.uniform(.7, 1.1), a0+(a1-a0)*i/(n_-1)+q.uniform(-.1, .1), w) for i in range(n_)), c_)
D.p(curve([(360, 330, 'k'), (384, 318), (480, 560), (452, 570)]), 'ochre>umber1')     # a broom
D.p(poly([(322, 250), (400, 222), (404, 318), (362, 336)]), 'ochre'); D.p(''.join(brush([(340+i*12, 246-i*4), (366+i*7, 328-i*3)], [2, 3], i) for i in range(6)), 'umber>ochre2')
leaves(640, 520, 9, 190, 'moss>ink.6', 3, -2.2, -.6, .16); leaves(644, 520, 8, 160, 'moss>sage2', 4, -2.1, -.5, .16)
for i, (x, y) in enumerate(((600, 352), (664, 330), (718, 366), (560, 392))): D.p(brush([(632, 520), (x, y)], [4, 3], i), 'moss'); D.p(''.join(leaf(x, y, 36, k*.785, .5) for k in range(8)), ('ochre', 'ochre>sand2', 'ember', 'ochre')[i]); D.el(x, y, 14, 14, 'umber')
leaves(330, 560, 8, 130, 'moss>sage1', 6, -3.0, -1.4, .3); leaves(320, 560, 6, 100, 'sage>ochre1', 7, -3.0, -1.6, .3)
D.p(cutpoly([(468, 392), (566, 380), (578, 520), (476, 524)], .8, 3, 60), 'umber>ochre2'); D.p(''.join(poly([(468+k, 410+k*34-k*0), (570, 398+k*34), (571, 410+k*34), (469+k, 422+k*34)]) for k in range(3)), 'umber')   # a crate
for x, y, c_ in ((490, 384, 'ember'), (522, 374, 'ember>rose1.4'), (552, 372, 'ember>umber.6'), (508, 358, 'ember')): D.el(x, y, 21, 20, c_); D.el(x+6, y-7, 5, 4, 'milk', .7)
pumpkin(420, 494, 92, 66, 'ember>ochre1.2', 'ember>umber1', 'ember>sand1'); pumpkin(612, 520, 66, 50, 'ochre', 'ochre>umber1', 'ochre>sand1.4')
for x, y, a, c_ in ((338, 548, 46, 'sage'), (520, 546, 50, 'moss>sage2')):   # cabbages
    D.p(scallop(blob(x, y, a*1.25, a, 4, 9, .1), 14, 4, 3), c_); D.p(scallop(blob(x+3, y+4, a*.85, a*.68, 5, 9, .1), 12, 3, 4), 'sage>milk1.4'); D.s_(f'M{x} {y+a*.6:.0f}q4-{a*.5:.0f} 2-{a:.0f}M{x} {y+a*.3:.0f}q-{a*.3:.0f}-{a*.3:.0f}-{a*.5:.0f}-{a*.4:.0f}M{x} {y+a*.3:.0f}q{a*.3:.0f}-{a*.3:.0f} {a*.55:.0f}-{a*.4:.0f}', 'milk', 3)
D.p(cutpoly([(640, 560), (650, 494), (722, 494), (734, 560)], .7, 3, 60), 'umber>ember2'); D.p(cutpoly(box(642, 482, 730, 504), .7, 4, 60), 'ember>rose1'); leaves(686, 484, 7, 76, 'moss', 9, -2.7, -.5, .34)
# the tray
TR = [(256, 566, 'k'), (470, 572), (740, 548, 'k'), (652, 690), (600, 714, 'k'), (400, 726), (346, 716, 'k'), (296, 640)]
D.p(curve(TR), D.lin(260, 0, 740, 0, (0, 'night>slate.6'), (.5, 'slate>night1'), (1, 'slate>mist1.4'))); D.p(curve([(256, 566, 'k'), (470, 572), (740, 548, 'k'), (736, 562, 'k'), (470, 588), (262, 582, 'k')]), 'mist'); D.p(brush([(340, 620), (356, 690), (380, 712)], [3, 9, 4], 3)+brush([(560, 620), (540, 690), (536, 712)], [3, 7, 4], 3), 'night', .5)
# gloves on top and a leaf hanging over the edge
def glove(cx, cy, rot, c_, lo):
    a = math.radians(rot); g = lambda *p: [(cx+x*math.cos(a)-y*math.sin(a), cy+x*math.sin(a)+y*math.cos(a))+tuple(k) for x, y, *k in p]
    for f in (((-20, 14), (-32, 42), (-34, 58)), ((-7, 18), (-11, 52), (-13, 70)), ((8, 18), (10, 54), (9, 70)), ((21, 14), (28, 42), (29, 56)), ((-26, -10), (-46, 6), (-52, 24))): D.p(brush(g(*f), [17, 18, 13], 3, .04), lo); D.p(brush(g(*[(x+2, y-1) for x, y in f]), [12, 12, 8], 3, .04), c_)
    D.p(curve(g((-29, -22, 'k'), (29, -22, 'k'), (31, 8), (26, 26), (0, 30), (-27, 24), (-31, 4))), c_); D.p(curve(g((-33, -52, 'k'), (34, -50, 'k'), (30, -18, 'k'), (-29, -18, 'k'))), 'slate>night1'); D.p(poly(g((-31, -42), (32, -40), (31, -32), (-30, -33))), 'milk')
glove(476, 452, -34, 'sand>milk1', 'sand>umber1'); glove(412, 446, 16, 'milk', 'sand>umber1')
leaves(286, 572, 4, 88, 'moss', 12, 1.3, 2.3, .3); leaves(560, 576, 4, 70, 'sage>ochre.6', 14, .9, 1.9, .3)
D.close()
# ---------------------------------------------------------------- spilled earth and plants
D.open('spill')
D.p(torn([(360, 866), (420, 832), (500, 826), (560, 846), (620, 868), (560, 888), (450, 894)], 3, 8, 4), 'umber>ink1'); D.p(torn([(430, 840), (500, 830), (550, 848), (490, 856)], 2, 8, 5), 'umber>ochre.8')
D.stipple((330, 840, 700, 910), lambda x, y: .8, 'umber>ink1', 40, 4, (4, 6, 9))
leaves(520, 850, 6, 74, 'moss', 20, -2.6, -.2, .3); leaves(524, 852, 4, 60, 'sage>ochre1', 21, -2.2, -.4, .3); D.p(curve([(640, 846), (676, 834), (708, 842), (700, 864), (664, 872), (640, 862)]), 'ember'); D.p(curve([(660, 840), (684, 838), (700, 846), (680, 848)]), 'ember>sand1.4'); D.p(brush([(706, 850), (724, 844)], [6, 4], 3), 'moss')
D.el(300, 876, 15, 15, 'ember>rose1.4'); D.el(304, 871, 4, 3, 'milk', .8)
D.close()
D.open('near')
d = ''
for i in range(18): x = r.choice((r.uniform(-10, 150), r.uniform(800, 950))); d += tuft(x, 950, r.uniform(50, 130), 4, .4, 0, i, 7, 30)
D.p(d, 'moss>ink.8')
for x, y in ((60, 850), (104, 880), (860, 860), (900, 830), (826, 892)): D.p(brush([(x, y), (x+4, 950)], [3, 5], x), 'moss>ink.8'); D.el(x, y, 14, 12, 'ember' if x % 4 else 'ember>rose1'); D.el(x+1, y-1, 4.5, 4, 'ink>umber2')
D.close()
print(D.save('../barrow.svg'))
