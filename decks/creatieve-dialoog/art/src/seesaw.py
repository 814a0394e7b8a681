from planes import *
D = Doc('sw', 'A seesaw: one big stone, many pebbles'); r = random.Random(261); D.tooth(step=62)
GY = 470
# ---------------------------------------------------------------- a clear day
D.open('sky')
D.full(D.lin(0, 0, 0, 460, (0, mx('slate>teal1>mist2')), (.5, mx('teal>mist2.8>milk1.6')), (1, 'milk')))
D.grain(D.lin(0, 0, 0, 400, (0, 'slate', .3), (1, 'slate', .06)))
D.close()
# ---------------------------------------------------------------- blocks of flats
D.open('flats')
def block(x0, x1, top, floors, wall, shade, slab, panels, glass, sd, side=None, bays=4):
    q = random.Random(sd); h = (GY-6-top)/floors
    if side: D.p(cutpoly([(side[0], top+side[1]), (x0 if side[0] < x0 else x1, top), (x0 if side[0] < x0 else x1, GY), (side[0], GY)], .6, sd, 120), shade)
    D.p(cutpoly(box(x0, top-8, x1, GY), .7, sd+1, 120), wall); D.p(cutpoly(box(x0-4, top-14, x1+4, top-4), .6, sd+2, 120), slab)
    w = (x1-x0)/bays; dk, gl, sl, cu = '', '', '', ''; pn = {}
    for f in range(floors):
        y = top+f*h+5
        for b in range(bays):
            x = x0+b*w+6; W = w-12
            if (b+sd) % 2 == 0:      # balcony: a dark bay with a panel before it
                dk += poly(ints(box(x, y+2, x+W, y+h-4))); c_ = panels[(f*3+b*2+q.randrange(2)) % len(panels)]
                pn.setdefault(c_, []).append(poly(ints(box(x-3, y+h*.52, x+W+3, y+h-5)))); sl += poly(ints(box(x-3, y+h-5, x+W+3, y+h-2)))
                if q.random() < .55: gl += poly(ints(box(x+W*.5, y+5, x+W*.86, y+h*.52)))
            else:
                a = x+W*.12; gl += poly(ints(box(a, y+h*.2, a+W*.34, y+h*.72)))+poly(ints(box(a+W*.42, y+h*.2, a+W*.78, y+h*.72)))
                if q.random() < .5: cu += poly(ints(box(a, y+h*.2, a+W*q.choice((.12, .34)), y+h*q.choice((.42, .72)))))
    D.p(dk, shade); D.p(gl, glass); D.p(cu, 'milk'); D.p(sl, slab)
    for c_ in pn: D.p(''.join(pn[c_]), c_)
block(352, 610, 236, 7, 'rose>sand2', 'rose>dusk1.4', 'milk>rose1', ('milk>sand1', 'sand>ochre1'), 'slate>mist1.6', 4, None, 6)
block(-40, 300, 96, 8, 'sand>ochre.9', 'umber>ochre2', 'milk', ('teal', 'milk>sand1', 'lemon', 'pink'), 'slate>mist.8', 3, (336, 14), 6)
block(672, 970, 20, 10, 'milk>sand1.4', 'slate>mist1', 'milk', ('lemon>ochre1', 'sand>ochre2', 'teal>milk1.4', 'poppy>rose1'), 'slate>mist1', 8, (640, 18), 5)
# washing and a parasol out on the balconies
for x, y, cs in ((18, 196, ('milk', 'ember', 'slate', 'milk')), (140, 290, ('ochre', 'milk', 'dusk>rose2')), (704, 304, ('ember', 'milk', 'slate'))):
    for i, c_ in enumerate(cs): D.p(cutpoly(box(x+i*10, y, x+i*10+8, y+15+i % 2*4), .5, i, 20), c_)
D.p(curve([(806, 139, 'k'), (830, 122), (856, 139, 'k')]), 'poppy'); D.s_('M831 126v22', 'umber', 2)
D.p(f'M-10 340H950V{GY}H-10z', D.lin(0, 340, 0, GY, (0, 'sand', 0), (1, 'milk>sand2', .4)))
D.close()
# ---------------------------------------------------------------- grass and young trees
D.open('green')
g0 = [(-20, 446), (200, 450), (420, 454), (640, 452), (960, 444)]
D.p(below(g0, y=950, seed=4), D.lin(0, 440, 0, 900, (0, 'sage>moss.6'), (.3, 'moss>sage2.2'), (.7, 'moss>sage1'), (1, 'moss')))
for P, w, c_, o in (([(-40, 486), (220, 480), (500, 492), (980, 478)], [10, 20, 14, 22], 'sage>sand1', .75), ([(-40, 540), (260, 528), (560, 540), (980, 524)], [18, 12, 20, 12], 'sage', .7), ([(-40, 860), (120, 840), (260, 880)], [30, 36, 10], 'moss>ink1', .5)):
    D.p(brush(P, w, 5, .2), c_, o)
D.p(curve([(-30, 470), (240, 462), (500, 468), (700, 464), (970, 470), (970, 480), (700, 473), (500, 478), (240, 472), (-30, 481)]), 'milk>sand1.4')
def tree(x, y, rx, ry, sd, t=('moss>ink.8', 'moss', 'moss>sage1.6', 'sage>ochre1')):
    D.p(curve([(x-rx*1.5, y+3), (x-rx*.4, y-4), (x+rx*.5, y+2), (x-rx*.3, y+9), (x-rx*1.4, y+9)]), 'moss>ink1', .55)
    D.p(brush([(x, y+3), (x-2, y-ry*.8), (x+3, y-ry*1.5)], [rx*.16, rx*.12, rx*.07], sd), 'umber>ink.6')
    cy = y-ry*1.7
    for k, (dx, dy, s) in enumerate(((0, 0, 1), (.1, -.12, .82), (.2, -.26, .58), (.32, -.4, .32))):
        d = ''.join(scallop(blob(x+rx*(dx+ox), cy+ry*(dy+oy), rx*s*m, ry*s*m, sd+k*5+j, 9, .14), 17, 5, sd+j+k) for j, (ox, oy, m) in enumerate(((0, -.25, .8), (-.42, .22, .62), (.42, .18, .62))[:3 if k < 3 else 2]))
        D.p(d, t[k])
tree(330, 462, 50, 52, 11); tree(600, 458, 40, 42, 17); tree(652, 466, 56, 60, 23, ('umber>ochre1.6', 'ochre>moss1.4', 'ochre', 'ochre>sand2')); tree(60, 480, 66, 70, 31); tree(900, 474, 60, 62, 37)
D.close()
# ---------------------------------------------------------------- people, small
D.open('people')
def person(x, y, h, coat, legs, skin, hair, sd, hd=None, skirt=0):
    u = h/100; P = lambda *a: [(x+q[0]*u, y+q[1]*u)+tuple(q[2:]) for q in a]
    D.p(curve(P((14, -2), (-6, -4), (-40, 6), (-66, 14), (-44, 16), (-4, 6))), 'moss>ink1', .75)
    D.p(poly(P((-11, -50), (11, -50), (13, -2), (4, -1), (1, -36), (-5, 0), (-13, -1))), legs)
    D.p(curve(P((-13, -80, 'k'), (-4, -84), (6, -84), (14, -79), (18, -58), (17, -42, 'k'), (14 + skirt, -38 + skirt*2, 'k'), (-14 - skirt, -38 + skirt*2, 'k'), (-19, -44, 'k'), (-18, -60))), coat)
    D.el(x+u*1, y-u*92, 8.4*u, 9.6*u, skin); D.p(curve(P((-9, -92), (-6, -102), (2, -104), (10, -100), (11, -90), (8, -84 if hd else -92), (-7, -82 if hd else -91))), hair)
person(452, 500, 66, 'poppy', 'night', 'umber>rose1', 'umber>ink2', 1); person(486, 498, 58, 'dusk>rose1', 'dusk>rose1', 'rose>umber1', 'ochre', 2, 1, 6)
person(424, 498, 38, 'ochre>sand1', 'slate', 'umber', 'ink', 3)
person(330, 512, 78, 'slate>night1', 'umber', 'rose>sand1', 'milk>mist1', 4)
D.p(brush([(348, 470), (354, 492), (358, 513)], [2.4, 2.4, 2.4], 3), 'umber>ink1')
D.close()
# ---------------------------------------------------------------- rubber ground, a clean ellipse; the shadow from the post's foot
D.open('ground')
el = lambda cx, cy, rx, ry: f'M{cx-rx} {cy}a{rx} {ry} 0 1 1 {2*rx} 0a{rx} {ry} 0 1 1 {-2*rx} 0z'
PX, PY, PA, PB = 470, 764, 424, 108
D.p(el(PX, PY+7, PA, PB), 'umber>moss1'); D.p(el(PX, PY, PA, PB), D.lin(60, 0, 880, 0, (0, 'umber>rose2'), (1, 'rose>umber1.4')))
D.open(clip=D.clip(el(PX, PY, PA, PB)))
p = Pen(.5)
for i in range(-2, 15): p.M(470+(i-6)*74, 640).L(470+(i-6)*116, 890)
for y in (672, 692, 718, 750, 790, 838): p.M(20, y).L(930, y)
D.s_(str(p), 'umber>rose.8', 1.4, .5); D.grain('rose>sand1', op='.4')
D.close()
# light from the upper right and from behind: post, plank, stone and heap throw one shadow, to the lower left
SH = 'umber>plum1.4'
def shp(*P): return curve([tuple(q) for q in P])
shadow = poly([(408, 796), (540, 796), (486, 824), (386, 822)])+poly([(66, 808), (786, 822), (792, 834), (60, 822)])+shp((60, 812), (72, 804), (160, 800), (250, 806), (266, 816), (250, 836), (206, 850), (150, 852), (96, 838), (68, 824))+shp((548, 824), (590, 816), (680, 812), (760, 818), (784, 830), (748, 840), (704, 852), (650, 854), (604, 842), (566, 834))
D.p(shadow, SH, .62)
D.close()
# ---------------------------------------------------------------- the seesaw
D.open('seesaw')
L, R_ = (92, 640), (850, 512)
Y = lambda x: L[1]+(R_[1]-L[1])*(x-L[0])/(R_[0]-L[0])
D.p(poly([(412, 786), (450, 578), (494, 578), (534, 786), (502, 790), (476, 650), (468, 650), (444, 790)]), 'night>ink.6'); D.p(poly([(494, 578), (534, 786), (518, 787), (480, 578)]), 'slate>mist1'); D.p(poly([(412, 782), (534, 782), (540, 796), (406, 797)]), 'night'); D.p(poly([(412, 782), (534, 782), (536, 786), (411, 786)]), 'slate>mist1')
D.p(cutpoly([(L[0]+16, Y(112)-20), (R_[0]-14, Y(832)-20), (R_[0], R_[1]), (L[0], L[1])], .8, 3, 150), D.lin(96, 0, 846, 0, (0, 'lemon>ochre2'), (.6, 'lemon'), (1, 'lemon>milk1')))
D.p(cutpoly([L, R_, (R_[0], R_[1]+20), (L[0], L[1]+21)], .8, 5, 150), D.lin(96, 0, 846, 0, (0, 'umber>ochre2'), (1, 'ochre>umber1')))
D.dry([(110, Y(110)+11), (470, Y(470)+11), (832, Y(832)+11)], 9, 'umber>ochre1', 5, 4, .5, (1.4, 2), .6, .05, (30, 90))
D.el(472, Y(472)+14, 13, 13, 'night'); D.el(475, Y(472)+11, 6, 6, 'mist')
for x in (296, 628):
    D.p(brush([(x, Y(x)-8), (x, Y(x)-62)], [8, 7], 3, .03), 'slate>night1'); D.p(brush([(x-30, Y(x)-60), (x+30, Y(x)-62)], [12, 12], 4, .03), 'night'); D.p(brush([(x-24, Y(x)-63), (x+26, Y(x)-65)], [3, 3], 4, .03), 'mist')
# the stone
sy = Y(190)-8; rk = lambda P: [(x, sy+y+(190-x)*.169)+tuple(k) for x, y, *k in P]
S = rk([(104, 2, 'k'), (90, -34, 'k'), (100, -78, 'k'), (134, -112, 'k'), (150, -150, 'k'), (198, -168, 'k'), (238, -142, 'k'), (272, -120, 'k'), (288, -66, 'k'), (280, -22, 'k'), (266, 2, 'k')])
D.p(torn(S, 1.6, 9, 5), 'umber>mist1.8')
D.open(clip=D.clip(poly(S)))
for P, c_ in (([(150, -150), (198, -168), (238, -142), (226, -108), (172, -104), (134, -112)], 'milk>sand1'), ([(238, -142), (272, -120), (288, -66), (240, -62), (226, -108)], 'sand>mist2'), ([(288, -66), (280, -22), (266, 4), (226, 4), (240, -62)], 'mist>umber1'), ([(134, -112), (172, -104), (158, -52), (96, -62), (100, -78)], 'mist>umber1.6'), ([(172, -104), (226, -108), (240, -62), (200, -34), (158, -52)], 'mist>sand1.4'), ([(90, -34), (96, -62), (158, -52), (146, 4), (100, 4)], 'umber>slate1.6'), ([(158, -52), (200, -34), (240, -62), (226, 4), (146, 4)], 'umber>mist1.4')): D.p(torn(rk([p+('k',) for p in P]), 1, 9, 6), c_)
D.s_(poly(rk([(172, -104), (158, -52), (146, 4)]), False)+poly(rk([(226, -108), (240, -62), (226, 4)]), False)+poly(rk([(200, -34), (196, -14), (204, 4)]), False), 'umber>ink.6', 2, .5)
D.stipple((110, sy-150, 280, sy), lambda x, y: .8, 'umber', 34, 4, (1.6, 2.4), .5); D.stipple((150, sy-160, 270, sy-90), lambda x, y: .8, 'milk', 16, 4, (1.6, 2.4), .7)
x, y = rk([(112, -44)])[0]; D.p(scallop(blob(x, y, 22, 15, 4), 6, 2, 3), 'moss>sage1'); x, y = rk([(204, -150)])[0]; D.p(scallop(blob(x, y, 20, 9, 5), 6, 2, 3), 'moss>sage2')
D.close()
# the pebbles
cols = ['poppy', 'ochre', 'milk', 'rose', 'slate', 'dusk>rose1', 'moss>sage1', 'sand', 'night>slate1', 'pink', 'umber>rose1', 'mist', 'lemon', 'sage', 'poppy>umber1']
q = random.Random(12)
LO = []
def pebble(x, y, a, b, c_, rot, sd):
    P = blob(x, y, a, b, sd, 7, .07, rot); D.p(even(P, True, 0), c_)
    LO.append(even([(x-a*.85, y+b*.15), (x-a*.1, y+b*.72), (x+a*.75, y+b*.5), (x+a*.1, y+b*1.02), (x-a*.6, y+b*.75)], True, 0)); D.p(f'M{x-a*.2:.0f} {y-b*.58:.0f}q{a*.55:.0f}-{max(1,b*.35):.0f} {a*.85:.0f} {b*.32:.0f}q-{a*.4:.0f}-{b*.2:.0f} -{a*.85:.0f}-{b*.32:.0f}z', 'milk', .6); D.p(LO[-1], 'plum', .36)
k = 0; used = []
for row, (n_, w, z) in enumerate(((9, 208, -4), (8, 184, 12), (6, 136, 29), (5, 96, 45), (3, 52, 60), (1, 0, 73))):
    for i in range(n_):
        x = 716+(i-(n_-1)/2)*w/max(1, n_-1)+q.uniform(-5, 5); a = q.uniform(15, 21); b = a*q.uniform(.7, .86)
        used.append((row, x, Y(x)-10-z+q.uniform(-3, 3), a, b))
used += [(.5, 556, Y(556)-9, 12, 9), (.6, 592, Y(592)-5, 14, 11), (6, 636, Y(636)-6, 16, 13), (6, 702, Y(702)-7, 17, 14), (6, 752, Y(752)-8, 15, 12), (6, 806, Y(806)-8, 16, 13)]
for row, x, y, a, b in used:
    if row < 1 or row == 6: D.p(even(blob(x-4, y+b*.62, a*1.2, b*.5, int(x), 7, .05, -.16), True, 0), 'umber>plum1', .55)
for row, x, y, a, b in used:
    k += 1; c_ = cols[(k*7+int(row)*2) % len(cols)]; pebble(x, y, a, b, c_, q.uniform(-.4, .4), k)
for x, y, a, c_ in ((724, 748, 15, 'ochre'), (820, 788, 19, 'slate>mist1'), (852, 752, 13, 'milk'), (640, 774, 12, 'night>slate1')):
    D.p(curve(blob(x-9, y+a*.55, a*1.3, a*.36, 3)), 'umber>plum1.4', .62); pebble(x, y, a, a*.75, c_, .2, int(x))
D.close()
# a sparrow in the middle
D.open('bird')
bx, by = 470, Y(470)-14; B = lambda *P: curve([(bx+p[0]*1.05, by+p[1]*1.05)+tuple(p[2:]) for p in P])
D.s_(f'M{bx-3} {by-8}l-2 9M{bx+5} {by-8}l1 9', 'umber>ink1', 2.2)
D.p(B((-40, -4, 'k'), (-18, -14), (-8, -26), (4, -30), (8, -39), (17, -40), (22, -33, 'k'), (28, -30, 'k'), (21, -28), (19, -16), (8, -6), (-8, -5), (-18, -8)), 'umber>rose.8'); D.p(B((8, -8), (17, -15), (19, -27), (12, -29), (6, -20), (0, -8)), 'sand>milk2'); D.p(B((-36, -5, 'k'), (-14, -19), (0, -23), (4, -15), (-10, -9)), 'umber>ink1.4'); D.p(B((8, -38), (14, -42), (20, -37), (14, -35)), 'umber>ink1'); D.el(bx+17, by-35.5, 1.6, 1.8, 'ink')
D.close()
# ---------------------------------------------------------------- near grass
D.open('near')
d = ''
for i in range(11):
    x = r.uniform(-10, 950); d += tuft(x, 946, r.uniform(30, 70)*(.6+abs(x-470)/470), 4, .5, -.1, i, 6, 26)
D.p(d, 'moss>ink1'); d = ''
for i in range(7): x = r.choice((r.uniform(-10, 330), r.uniform(640, 950))); d += tuft(x, 950, r.uniform(40, 66), 3, .5, -.1, i+50, 5, 26)
D.p(d, 'moss>sage1')
for i, (x, y) in enumerate(((96, 888), (140, 906), (60, 912), (820, 896), (868, 884), (900, 906), (780, 914), (204, 908))): D.el(x, y, 9, 8, 'ochre' if i % 3 else 'milk'); D.el(x+2, y-2, 4, 3.4, 'sand' if i % 3 else 'ochre')
D.close()
print(D.save('../seesaw.svg'))
