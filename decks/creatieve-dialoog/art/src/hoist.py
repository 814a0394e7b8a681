"""A sofa on a removal lift, on its way to an open window in a stepped housefront, seen from the quay below."""
from folk import *
D = Doc('jh', 'A sofa goes up a removal lift'); r = random.Random(116); D.tooth(step=40)
V = View(640, (.5, 1.6, 0), -26, 560, 376, 8)
Z = 10.0
def f(x0, x1, y0, y1, z=Z): return [V(x0, y1, z), V(x1, y1, z), V(x1, y0, z), V(x0, y0, z)]
def paper(P, col, sd=1, amp=.8, op=None): D.p(cutpoly(P, amp, sd, 90), col, op)
K = lambda *P: curve(list(P))
def q3(P):
    a, m, b = P; return 'M'+join(*a)+'Q'+join(2*m[0]-(a[0]+b[0])/2, 2*m[1]-(a[1]+b[1])/2)+' '+join(*b)
def tube(pts, w, col, sd=3): D.p(brush(pts, w, sd, .05), col)
RED, REDD, STONE = 'ember>plum.9', 'ember>plum1.8', 'milk>sand1.4'
# ---------------------------------------------------------------- sky
D.full(D.lin(0, 0, 200, 600, (0, 'mist>slate.5'), (.5, 'mist>milk2.4'), (1, 'milk>sand1')))
for x, y, k in ((700, 70, 1), (120, 30, .7)): D.p(curve(T(x, y, k)([(-120, 46, 'k'), (-108, 16), (-70, 14), (-52, -18), (4, -26), (34, -2), (76, -10), (104, 16), (140, 22), (150, 46, 'k')])), 'milk', .8); D.p(curve(T(x, y, k)([(-60, 46, 'k'), (-40, 24), (10, 20), (40, 30), (90, 26), (150, 46, 'k')])), 'milk>sand1', .8)
D.grain(D.lin(0, 0, 0, 800, (0, 'milk', .6), (1, 'milk', 0)))
# ---------------------------------------------------------------- the neighbours' fronts
def steps(x0, x1, y, n_, dx, dy):
    a, b = [], []
    for i in range(n_): a += [(x0+dx*i, y+dy*i), (x0+dx*i, y+dy*(i+1))]; b += [(x1-dx*i, y+dy*i), (x1-dx*i, y+dy*(i+1))]
    return a+b[::-1]
def front(P, col, sd): paper([V(x, y, Z) for x, y in P], col, sd)
front([(-9.6, 0), (-9.6, 9.4), (-8.4, 10.2), (-7.6, 12), (-7, 13.6), (-5.6, 13.6), (-5, 12), (-4.4, 10.2), (-3.1, 9.4), (-3.1, 0)], D.lin(0, 200, 0, 860, (0, 'slate>mist1'), (1, 'slate>night1')), 2)
front([(3.1, 0), (3.1, 10.8), (8.6, 10.8), (8.6, 0)], D.lin(0, 200, 0, 860, (0, 'rose>milk1.8'), (1, 'rose>umber.4')), 3); front([(3.0, 10.8), (3.0, 11.4), (8.8, 11.4), (8.8, 10.8)], STONE, 4)
front([(8.6, 0), (8.6, 9), (14, 9), (14, 0)], 'slate>dusk1', 5)
G = [(-3.1, 0), (-3.1, 9.6)]+steps(-3.1, 3.1, 9.6, 5, .52, .86)+[(3.1, 9.6), (3.1, 0)]
front(G, D.lin(0, 100, 0, 860, (0, 'ember>plum.6'), (1, 'ember>plum1.1')), 6)

# ---------------------------------------------------------------- brick courses, stone bands, windows
D.open('brick', clip=D.clip(poly([V(x, y, Z) for x, y in G])))
d = ''
for j in range(64):
    y = .2+j*.2
    for k in range(7):
        x = r.uniform(-3.1, 3); a, b = V(x, y, Z), V(x+r.choice((.28, .5)), y, Z); d += f'M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}'
D.s_(d, 'ember>plum2', 2, .45)
for y in (3.5, 6.5, 9.5, 11.2, 12.7): paper(f(-3.2, 3.2, y, y+.16), STONE, int(y*9))
D.p(poly(f(-3.2, -2.5, 0, 15)), 'plum', .14)
D.close()
for i in range(5):
    for sg in (-1, 1):
        x = sg*(3.1-.52*i); y = 9.6+.86*(i+(1 if i < 5 else 0)); paper(f(min(x, x-sg*.62)-.06, max(x, x-sg*.62)+.06, y, y+.2), STONE, i*7+sg+60, .5)
paper(f(-.62, .62, 13.88, 14.12), STONE, 9); paper(f(-.4, .4, 14.1, 14.7), RED, 9); paper(f(-.55, .55, 14.7, 14.95), STONE, 10)
FR, GL = 'milk>sand.5', 'slate>night1.6'
def win(x0, x1, y0, y1, cols=2, rows=3, glass=None, z=Z, blind=0, sill=1):
    paper(f(x0-.13, x1+.13, y0-.13, y1+.13, z), FR, int(x0*9+y0*31)); D.p(poly(f(x0, x1, y0, y1, z)), glass or D.lin(*V(x0, y1, z), *V(x1, y0, z), (0, 'mist>slate1'), (.4, GL), (1, 'night>slate.8')))
    if blind: D.p(poly(f(x0, x1, y1-(y1-y0)*blind, y1, z)), 'rose>sand1.6' if blind < .5 else 'sage>milk1')
    d = ''
    for i in range(1, cols): x = x0+(x1-x0)*i/cols; d += poly([V(x, y0, z), V(x, y1, z)], False)
    for j in range(1, rows): y = y0+(y1-y0)*j/rows; d += poly([V(x0, y, z), V(x1, y, z)], False)
    D.s_(d, FR, 3.4, cap='butt')
    if sill: a, b = V(x0-.2, y0-.13, z), V(x1+.2, y0-.13, z); c, e = V(x1+.2, y0-.2, z-.25), V(x0-.2, y0-.2, z-.25); D.p(poly([a, b, c, e]), 'umber>rose1'); D.p(poly([e, c, V(x1+.2, y0-.08, z-.25), V(x0-.2, y0-.08, z-.25)]), STONE)
    D.p(poly(f(x0-.1, x1+.1, y1+.13, y1+.42, z)), 'ember>plum1.6' if -3.1 < x0 < 3.1 else 'umber', .6 if -3.1 < x0 < 3.1 else .25)
D.open('windows')
for x, b in ((-2.1, 0), (0, .34), (2.1, 0)): win(x-.62, x+.62, 4.1, 6, 2, 3, blind=b)
for x, b in ((-2.25, .6), (2.25, 0)): win(x-.5, x+.5, 7.2, 9, 2, 3, blind=b)
WX, WY0, WY1 = .98, 6.86, 9.3
paper(f(-WX-.14, WX+.14, WY0-.13, WY1+.14), FR, 71); D.p(poly(f(-WX, WX, WY0, WY1)), D.lin(*V(0, WY1, Z), *V(0, WY0, Z), (0, 'plum'), (.5, 'ochre>umber1'), (1, 'ochre>sand1.2')))
for sg in (-1, 1):
    e = (sg*(WX+.62), Z-.76); P = [V(sg*WX, WY0, Z), V(e[0], WY0, e[1]), V(e[0], WY1, e[1]), V(sg*WX, WY1, Z)]; paper(P, FR, 72)
    m = lambda a, b: V(sg*WX+(e[0]-sg*WX)*a, WY0+(WY1-WY0)*b, Z+(e[1]-Z)*a)
    for b0, b1 in ((.06, .32), (.37, .63), (.68, .94)): D.p(poly([m(.14, b0), m(.86, b0), m(.86, b1), m(.14, b1)]), 'mist>slate.6' if sg < 0 else 'mist>milk1')
win(-.5, .5, 10.3, 11.0, 2, 1); win(-.42, .42, 11.75, 12.45, 2, 1)
win(-2.6, -.9, .7, 3, 3, 2, glass=D.lin(*V(-2.6, 3, Z), *V(-.9, .7, Z), (0, 'slate>mist.6'), (1, 'mist>slate.6'))); paper(f(.7, 2.3, 0, 3.1), FR, 3); paper(f(.85, 2.15, .1, 2.4), 'moss>ink.8', 4); D.p(poly(f(.85, 2.15, 2.5, 3)), 'sand'); paper(f(1, 1.45, .3, 2.2), 'moss>sage1', 5); paper(f(1.55, 2, .3, 2.2), 'moss>sage1', 6)
for x in (3.9, 5.6, 7.3):
    win(x-.5, x+.5, 8.3, 9.9, 2, 2); win(x-.5, x+.5, 5, 7.1, 2, 3, blind=.3 if x == 7.3 else 0); win(x-.5, x+.5, 1.3, 3.6, 2, 3)
FR = 'mist>slate.6'
for x in (-8.4, -6.4, -4.4): win(x-.5, x+.5, 7.2, 9.1, 2, 2, blind=.4 if x == -6.4 else 0); win(x-.5, x+.5, 4, 6.1, 2, 2); win(x-.5, x+.5, 1, 3, 2, 2)
win(-7, -5.7, 10.4, 12, 2, 2)
D.close()
# ---------------------------------------------------------------- quay
gz = D.lin(0, 780, 0, 940, (0, 'mist>sand1'), (1, 'slate>mist1'))
paper([V(-16, .06, Z), V(18, .06, Z), (960, 960), (-20, 960)], gz, 5)
s = ''
for z in (9.2, 8.5, 7.8, 7.1, 6.4): s += poly([V(-9, 0, z), V(16, 0, z)], False)
D.s_(s, 'slate>night.6', 1.6, .4)
# ---------------------------------------------------------------- the lift
P0, P1 = (-2.0, .95, 6.2), (.05, 6.85, 9.8)
dx, dz = P1[0]-P0[0], P1[2]-P0[2]; L = math.hypot(dx, dz); ux, uz = math.cos(.12), -math.sin(.12)
def R(t, w, up=0): return V(P0[0]+dx*t+ux*w, P0[1]+(P1[1]-P0[1])*t+up, P0[2]+dz*t+uz*w)
D.open('shade', clip=D.clip(poly([V(x, y, Z) for x, y in G])))
D.p(K((250, 500), (300, 470), (420, 452), (506, 452), (526, 480), (524, 590), (540, 612), (520, 640), (300, 662), (240, 640)), 'plum', .27)
D.p(poly([R(.02, 1.0), R(.02, 1.6), R(.42, 1.2), R(.42, .8)]), 'plum', .2)
D.close()
D.open('lift')
W = .5; AL = 'milk>mist1.4'
D.s_(''.join(poly([R(i/26, -W), R(i/26, W)], False) for i in range(1, 27)), 'slate>mist1.6', 3.4)
D.s_(''.join(poly([R(i/13, -W if i % 2 else W), R((i+1)/13, W if i % 2 else -W)], False) for i in range(13)), 'slate>mist1', 2)
for w in (-W, W):
    D.p(poly([R(-.005, w-.06), R(-.005, w+.06), R(1.03, w+.06), R(1.03, w-.06)]), AL); D.p(poly([R(-.005, w+.02), R(-.005, w+.08), R(1.03, w+.08), R(1.03, w+.02)]), 'slate>mist.8')
D.close()
D.p(poly([V(-1.2, WY0-.1, Z), V(1.2, WY0-.1, Z), V(1.25, WY0-.24, Z-.3), V(-1.25, WY0-.24, Z-.3)]), STONE)
# ---------------------------------------------------------------- heads in profile, looking up; small people
def head(x, y, k, skin, hair, kind='short', sx=1, rot=-24, cheek='rose', mood=0):
    """mood: 1 glad, 0 even, -1 cross"""
    h = lambda P: T(x, y, k, sx, rot)(P)
    if kind == 'scarf': D.p(curve(h([(30, -46), (-6, -64), (-50, -44), (-62, 0), (-66, 60), (-20, 78), (26, 66), (20, 48), (2, 36), (8, -20)])), hair)
    if kind == 'curls': D.p(curve(h([(34, -44), (10, -72), (-40, -72), (-74, -34), (-74, 14), (-46, 40), (-16, 34), (0, -10)])), hair)
    D.p(curve(h([(-30, 36), (-46, 0), (-38, -36), (0, -52), (34, -38), (42, -14, 'k'), (42, -4), (57, 13), (45, 20, 'k'), (48, 30), (40, 36), (42, 48), (18, 56), (-8, 50)])), skin)
    if kind == 'short': D.p(curve(h([(36, -40), (10, -64), (-34, -58), (-56, -24), (-50, 22), (-32, 34), (-20, 4), (-4, -6), (4, -26)])), hair)
    if kind == 'curls': D.p(curve(h([(38, -40), (24, -62), (-20, -66), (-50, -30), (-44, 20), (-24, 26), (-18, -4), (4, -14), (12, -34)])), hair)
    if kind == 'grey': D.p(curve(h([(0, -50), (-34, -44), (-54, -14), (-46, 30), (-24, 36), (-22, 0), (-14, -18)])), hair)
    if kind == 'bun': D.p(curve(h([(36, -40), (10, -62), (-34, -58), (-54, -24), (-48, 16), (-28, 28), (-18, 0), (4, -14), (12, -30)])), hair); D.el(*h([(-58, -40)])[0], 24*k, 23*k, hair)
    if kind == 'scarf': D.p(curve(h([(38, -38), (10, -62), (-44, -50), (-58, 0), (-50, 50), (-6, 66), (26, 60), (-2, 44), (-12, 6), (6, -22)])), hair)
    a = h([(29, -8)])[0]; D.el(*a, 5.6*k, 7*k, 'ink>umber1'); D.s_(q3(h({1: [(16, -26), (27, -34), (38, -27)], 0: [(18, -22), (28, -28), (38, -21)], -1: [(14, -30), (27, -25), (40, -15)]}[mood])), 'ink>umber1' if hair != 'mist' else 'umber', max(1.3, (4, 4, 6)[mood]*k)); D.el(*h([(22, 20)])[0], 11*k, 8*k, cheek, .6)
    if mood == 1: D.p(curve(h([(44, 30, 'k'), (34, 34), (22, 28, 'k'), (26, 40), (35, 45), (42, 40)])), 'umber>ink2'); D.p(curve(h([(43.6, 30.6, 'k'), (34, 34), (23, 29, 'k'), (29, 38), (42, 36)])), 'milk')
    else: D.s_(q3(h([(30, 36), (36, 38), (43, 34)] if not mood else [(26, 43), (35, 35), (43, 39)])), 'umber', max(1.4, (4, 0, 6)[mood]*k))
def hand(x, y, q, skin): D.el(x, y, q, q, skin)
# the one at the window, arms wide
D.open('window')
SK = 'sand>umber1.3'; tube([(440, 322), (414, 318), (392, 284)], [17, 15, 11], 'slate>sage2'); tube([(478, 324), (504, 322), (530, 292)], [17, 15, 11], 'slate>sage2'); hand(390, 279, 7.5, SK); hand(532, 287, 7.5, SK)
D.p(K((430, 354, 'k'), (430, 326), (442, 311), (474, 312), (486, 328), (488, 356, 'k')), 'sage>milk.8'); D.p(poly([(452, 300), (466, 300), (467, 314), (451, 314)]), 'umber>sand2')
D.p(K((436, 296), (436, 272), (458, 261), (480, 274), (481, 298), (470, 308), (446, 307)), 'ink>umber1'); D.p(K((444, 284), (447, 273), (459, 269), (471, 274), (474, 286), (468, 301), (459, 306), (449, 301)), SK); D.p(K((442, 286), (448, 268), (470, 268), (476, 286), (464, 277), (452, 277)), 'ink>umber1')
D.el(453, 287, 2, 2.4, 'ink'); D.el(466, 287, 2, 2.4, 'ink'); D.s_('M453 295q6 5 12-.4', 'umber', 2.6)
D.close()
# a neighbour who knows better
D.open('next')
x, y = V(3.9, 5, Z); x, y = round(x), round(y)
D.p(poly(f(3.4, 4.4, 5, 6.05)), 'plum>umber1'); D.p(poly(f(3.4, 4.4, 6.0, 6.1)), 'milk>sand.5')
D.p(K((x-17, y+6, 'k'), (x-18, y-18), (x-8, y-29), (x+8, y-29), (x+19, y-18), (x+20, y+8, 'k')), 'ochre>sand.8'); head(x-3, y-39, .255, 'sand>rose1.2', 'mist', 'grey', -1, -4, mood=-1); tube([(x-8, y-20), (x-36, y-21), (x-62, y-40)], [12, 10, 8], 'ochre>umber.6'); hand(x-65, y-43, 5.4, 'sand>rose1.2'); tube([(x-67, y-44), (x-72, y-48), (x-78, y-52)], [4.4, 4, 3.2], 'sand>rose1.2')
a, b = V(3.2, 4.87, Z), V(4.6, 4.87, Z); c, e = V(4.6, 4.84, Z-.3), V(3.2, 4.84, Z-.3); D.p(poly([V(3.2, 5.02, Z-.3), V(4.6, 5.02, Z-.3), c, e]), STONE); D.p(poly([e, c, b, a]), 'umber>rose1')
D.close()
# ---------------------------------------------------------------- the sofa on its platform
D.open('sofa')
t = T(306, 556, 1, 1, -4); p = lambda *P: curve(t(list(P)))
Y0, Y1, Y2, Y3 = 'ochre>sand1.8', 'sand>ochre.8', 'ochre>sand.6', 'ochre>umber1'
D.p(poly(t([(-40, 4), (40, 4), (58, 70), (-28, 74)])), 'slate>night1')
for a in (-150, 150): D.s_(poly(t([(a, -4), (a*.98, -140)]), False), 'slate>mist1', 7)
D.s_(poly(t([(-147, -138), (147, -138)]), False)+poly(t([(-148, -74), (148, -74)]), False), 'slate>mist1', 6)
D.p(poly(t([(-164, 4), (164, 4), (142, 32), (-142, 32)])), 'night>slate.8'); D.p(cutpoly(t([(-164, -8), (164, -8), (164, 6), (-164, 6)]), .6, 4), AL)
for a in (-90, -30, 30, 90): D.s_(poly(t([(a, 6), (a*.9, 31)]), False), 'slate>mist.6', 2.4)
D.p(poly(t([(-126, -28), (126, -28), (112, -8), (-112, -8)])), 'umber>ink2', .75)
for a in (-122, -100, 100, 122): D.p(poly(t([(a-6, -28), (a+6, -28), (a+3, -8), (a-3, -8)])), 'umber>ochre1')
D.p(p((-118, -60), (-122, -120), (-110, -154), (-60, -164), (0, -160), (60, -164), (110, -154), (122, -120), (118, -60)), Y2)
D.p(p((-112, -70), (-114, -120), (-102, -146), (-56, -153), (-8, -144), (-2, -70)), Y0); D.p(p((2, -70), (8, -144), (56, -153), (102, -146), (114, -120), (112, -70)), Y0)
for a in (-58, 58):
    for b in (-126, -104): D.el(*t([(a+(12 if b > -110 else -10), b)])[0], 4, 4, Y3)
D.p(cutpoly(t([(-132, -64), (132, -64), (130, -26), (-130, -26)]), .8, 8), Y2); D.p(p((-114, -88), (-60, -93), (-4, -88), (-2, -64), (-8, -58), (-60, -56), (-110, -58), (-116, -66)), Y1); D.p(p((4, -88), (60, -93), (114, -88), (116, -66), (110, -58), (60, -56), (8, -58), (2, -64)), Y1)
D.p(poly(t([(-130, -34), (130, -34), (130, -26), (-130, -26)])), Y3)
for sg in (-1, 1): D.p(p((sg*112, -26, 'k'), (sg*112, -84), (sg*104, -108), (sg*122, -128), (sg*150, -122), (sg*158, -102), (sg*146, -82), (sg*140, -26, 'k')), Y0 if sg > 0 else Y1); x, y = t([(sg*131, -105)])[0]; D.el(x, y, 19, 17, Y2); D.el(x, y, 9, 8, Y3)
# cushion, lampshade, plant in a strap
D.p(p((34, -92), (30, -134), (42, -138), (82, -126), (88, -118), (76, -82), (66, -78)), 'slate>mist.6'); D.s_(poly(t([(38, -100), (74, -88)]), False)+poly(t([(36, -116), (80, -102)]), False), 'milk', 4)
D.p(poly(t([(-84, -142), (-30, -142), (-38, -90), (-76, -90)])), 'milk>mist.6'); D.p(poly(t([(-46, -142), (-30, -142), (-38, -90), (-52, -90)])), 'mist>slate.6')
q = random.Random(4); LV = []
for i, (an, Ln, w) in enumerate(((-165, 74, .5), (-145, 104, .44), (-122, 122, .42), (-100, 128, .4), (-78, 116, .42), (-56, 112, .42), (-34, 92, .46), (-14, 68, .5), (-132, 70, .5), (-66, 66, .55), (-96, 78, .5))):
    x, y = t([(-57, -140)])[0]; a = math.radians(an); ex, ey = x+math.cos(a)*Ln, y+math.sin(a)*Ln*.92+(14 if abs(an+90) > 50 else 0); mx_, my = x+math.cos(a)*Ln*.55, y+math.sin(a)*Ln*.6-8; nx, ny = -math.sin(a)*Ln*w*.6, math.cos(a)*Ln*w*.6
    D.p(f'M{x:.0f} {y:.0f}Q{mx_+nx:.0f} {my+ny:.0f} {ex:.0f} {ey:.0f}Q{mx_-nx:.0f} {my-ny:.0f} {x:.0f} {y:.0f}z', ('moss>sage1', 'moss', 'moss>sage2', 'moss>ink.8')[i % 4]); D.s_(f'M{x:.0f} {y:.0f}Q{mx_:.0f} {my:.0f} {(ex*5+x)/6:.0f} {(ey*5+y)/6:.0f}', 'sage>moss1', 1.4)
for a, b in ((-57, 1), (96, 1)): D.p(poly(t([(a-6, -156 if a > 0 else -140), (a+6, -156 if a > 0 else -140), (a+7, -8), (a-7, -8)])), 'ember>plum1.2'); D.p(poly(t([(a-9, -50), (a+9, -50), (a+9, -36), (a-9, -36)])), 'mist>milk1')
D.close()
# ---------------------------------------------------------------- the lift's trailer
D.open('trailer')
D.el(150, 866, 110, 12, 'night', .4)
D.p(cutpoly([(44, 796), (236, 790), (240, 830), (46, 838)], .8, 5), 'slate>night1.2'); D.p(poly([(44, 802), (237, 796), (238, 808), (45, 814)]), 'ochre>sand.6'); D.p(cutpoly([(52, 772), (202, 770), (214, 797), (44, 801)], .8, 6), 'slate>night.8'); D.p(poly([(50, 768), (204, 766), (205, 778), (51, 780)]), 'slate>mist2')
D.s_('M66 834L52 866M228 830L246 862', 'slate>mist1.6', 8); D.s_('M40 868h28M232 864h28', 'night', 7)
for x in (150,): D.el(x, 844, 27, 27, 'ink>night1'); D.el(x, 844, 12, 12, 'mist>slate1')
D.close()
# ---------------------------------------------------------------- on the quay
D.open('people')
def shadow(x, y, w): D.p(K((x+w*.7, y-3), (x+w*.7, y+3), (x-w*.4, y+7), (x-w*2.2, y+13), (x-w*2.5, y+8), (x-w*.8, y-3)), 'night', .4)
def person(x, y, k, skin, hair, kind, top, bot, sx=1, arms=None, legs=None, rot=0, w=1.05, tilt=-26, skirt=None, long=0, shoe='ink>umber1', mood=0):
    shadow(x, y, 22)
    H = fig(D, x, y, k, skin, hair, top, bot, kind='bald', sx=sx, rot=rot*sx, w=w, legs=legs, arms=arms, skirt=skirt, long=long, shoe=shoe); hx, hy = H([(1, -92)])[0]; head(hx, hy, .175*k, skin, hair, kind, sx, tilt, mood=mood)
# the one with the buttons
person(292, 852, 1.55, 'umber>sand.8', 'ink>umber1', 'curls', 'sand>ochre1', 'night>slate1', 1, arms=[[(9, -74), (16, -62), (27, -62)]], rot=-3)
D.p(cutpoly([(326, 748), (350, 744), (352, 764), (328, 768)], .5, 3), 'ochre>sand.6'); D.el(334, 755, 2.6, 2.6, 'ember'); D.el(343, 753, 2.6, 2.6, 'moss')
# one in a wheelchair who points left
x, y = 470, 848; D.p(K((x+34, y-4), (x+20, y+4), (x-40, y+7), (x-112, y+13), (x-118, y+7), (x-66, y-3)), 'night', .4)
SKN = 'rose>sand2'
D.s_(f'M{x-20} {y-42}a34 34 0 1 0 68 0a34 34 0 1 0-68 0', 'slate>night2', 3.4)
D.s_(f'M{x-34} {y-36}a34 34 0 1 0 68 0a34 34 0 1 0-68 0', 'ink>night1', 5); D.el(x, y-36, 5, 5, 'mist'); D.s_(f'M{x} {y-36}l-28-18M{x} {y-36}l28-18M{x} {y-36}l0 32', 'mist>slate1', 1.6); D.el(x-56, y-10, 11, 11, 'ink>night1'); D.el(x-56, y-10, 4, 4, 'mist')
D.s_(f'M{x+30} {y-116}l-8 0l-4 66l-40 2l-18 36', 'ink>night1', 5)
D.p(K((x-8, y-56), (x-52, y-62), (x-62, y-52), (x-58, y-20), (x-44, y-20), (x-42, y-42), (x-4, y-40)), 'plum>dusk1'); D.p(K((x-74, y-14), (x-72, y-24), (x-46, y-24), (x-44, y-14)), 'milk>mist1')
D.p(K((x-20, y-46), (x-22, y-90), (x-12, y-118), (x+8, y-118), (x+20, y-90), (x+20, y-46)), 'sage>milk1.6'); head(x-6, y-140, .29, SKN, 'umber>ember1.6', 'short', -1, -20, mood=1)
tube([(x-2, y-102), (x-32, y-110), (x-58, y-136)], [16, 14, 10], 'sage>moss.6'); hand(x-62, y-140, 6.5, SKN); tube([(x-62, y-141), (x-68, y-147), (x-75, y-154)], [5, 4.6, 3.6], SKN)
D.p(cutpoly([(x-58, y-84), (x-22, y-86), (x-20, y-58), (x-56, y-56)], .6, 3), 'sand>umber1.2'); D.s_(f'M{x-40} {y-85}l2 28', 'milk', 3)
# and one who points right
person(612, 842, 1.62, 'sand>umber1', 'sage>slate1', 'scarf', 'dusk>rose1', 'plum', 1, arms=[[(-10, -75), (-17, -64), (-9, -56)], [(10, -76), (28, -86), (42, -101)]], long=20, rot=2, mood=1)
x, y = T(612, 842, 1.62, 1, 2)([(42, -101)])[0]; tube([(x, y), (x+7, y-6), (x+13, y-12)], [6, 5, 4], 'sand>umber1')
D.close()
# ---------------------------------------------------------------- what is still to go up
D.open('heap')
CB, CB2 = 'sand>umber1', 'sand>umber1.8'
D.p(K((690, 850), (640, 868), (700, 876), (850, 858), (852, 846)), 'night', .35)
for x0, y0, x1, y1, sd in ((696, 790, 770, 848, 1), (772, 776, 846, 844, 2), (722, 738, 786, 790, 3)): D.p(cutpoly(box(x0, y0, x1, y1), 1.2, sd, 40), CB); D.p(poly(box(x1-18, y0, x1, y1)), CB2); D.p(poly(box(x0, (y0+y1)/2-16, x1, (y0+y1)/2-7)), 'milk>sand2')
D.p(poly([(800, 740), (824, 740), (820, 776), (804, 776)]), 'ember>plum.6')
for a, L_ in ((-150, 40), (-120, 58), (-92, 66), (-62, 56), (-30, 40)): b = math.radians(a); D.p(brush([(812, 742), (812+math.cos(b)*L_*.5, 742+math.sin(b)*L_*.6), (812+math.cos(b)*L_, 742+math.sin(b)*L_)], [4, 11, 1.4], 3), 'moss>sage1.4')
D.close()
print(D.save('../hoist.svg'))
