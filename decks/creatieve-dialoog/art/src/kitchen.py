from folk import *
from soft import thin
D = Doc('kn', 'The kitchen the morning after'); r = random.Random(42); D.tooth(step=46)
V = View(1010, (-.1, 1.78, -1.35), 15, 470, 548, 0)
ZW, ZF, TOP = 1.25, .62, .9                   # wall, front of the worktop, its height
def vp(P): return [V(*q) for q in P]
def wall(a, b, c, d, z=ZW): return [(V(x, 1.3, z)[0], V(x, y, z)[1]) for x, y in ((a, b), (c, b), (c, d), (a, d))]   # upright lines stay upright
def tint(x0, x1, a, b, k=.6): return D.lin(x0, 0, x1, 0, (0, a), (k, a), (k, b), (1, b))
# ---------------------------------------------------------------- a coral wall, a row of white tiles, a window
D.open('wall')
D.full(D.lin(0, 0, 940, 500, (0, 'ember>rose1.8'), (.6, 'ember>rose2.6'), (1, 'rose>ember1')))
D.grain(D.lin(0, 0, 0, 500, (0, 'umber', .25), (1, 'umber', .05)))
ty = 1.22
D.p(poly(wall(-3, TOP, 3, ty)), 'mist>sage1')
t = ''
for i in range(-16, 17):
    for j in (0, 1):
        k = (i*5+j*3) % 7; a, b = i*.16+.004, TOP+j*.16+.004
        if k != 6: t += poly(ints(wall(a, b, a+.152, b+.152)))
D.p(t, 'milk>mist.5'); 
D.p(''.join(poly(ints(wall(i*.16+.004, TOP+j*.16+.004, i*.16+.156, TOP+j*.16+.156))) for i, j in ((-5, 1), (-2, 0), (3, 1), (6, 0), (-7, 0), (1, 0))), 'mist>slate.8')
W0, W1, H0, H1 = -.92, .06, 1.3, 2.14
D.p(cutpoly(wall(W0-.06, H0-.05, W1+.06, H1+.06), 1, 3, 90), 'milk>sand.6'); P = wall(W0, H0, W1, H1); c = D.clip(poly(P))
D.open(clip=c); D.p(poly(P), D.lin(0, 90, 0, P[0][1], (0, 'mist>milk2'), (.5, 'milk>mist.4'), (1, 'milk>lemon.8')))
for a, b, h, cc in ((-1.2, -.62, 1.72, 'mist>milk1'), (-.62, -.3, 1.6, 'rose>milk2'), (-.3, .3, 1.85, 'sand>milk1')):
    D.p(poly(wall(a, H0, b, h)), cc); D.p(''.join(poly(ints(wall(a+.05+i*.11, y, a+.11+i*.11, y+.07))) for i in range(5) for y in (1.36, 1.5, 1.64, 1.76) if y+.08 < h and a+.11+i*.11 < b), 'mist>slate.8')
D.close()
D.p(poly(wall((W0+W1)/2-.014, H0, (W0+W1)/2+.014, H1)), 'milk>sand.6')
D.p(poly(vp([(W0-.1, H0-.05, ZW), (W1+.1, H0-.05, ZW), (W1+.1, H0-.05, ZW-.1), (W0-.1, H0-.05, ZW-.1)])), 'milk'); D.p(poly(vp([(W0-.1, H0-.05, ZW-.1), (W1+.1, H0-.05, ZW-.1), (W1+.1, H0-.085, ZW-.1), (W0-.1, H0-.085, ZW-.1)])), 'sand>rose1')
D.close()
# ---------------------------------------------------------------- shelf with cups, the paper garland that came loose at one end
D.open('party')
def flags(P, n_, sz, sd):
    g = random.Random(sd); S = resample(P, 300/9); D.s_(even(S, False, 0), 'umber>plum2', 2.4)
    for i in range(len(S)-1):
        a, b = S[i], S[i+1]; m = mix(a, b, .5); L = math.hypot(b[0]-a[0], b[1]-a[1]); nx, ny = -(b[1]-a[1])/L, (b[0]-a[0])/L
        if ny < -.2: nx, ny = -nx, -ny
        k = sz*g.uniform(.85, 1.1); D.p(poly(ints([mix(a, b, .04), mix(a, b, .96), (m[0]+nx*k*.75+g.uniform(-4, 4), m[1]+ny*k*.8+k*.25)])), ('lemon>sand.6', 'milk', 'slate>night1', 'sage>moss.7', 'rose>milk1.4', 'plum>dusk1.4')[(i*5+sd) % 6])
flags([(-20, 74), (70, 112), (170, 130), (280, 120), (390, 88), (470, 44)], 0, 42, 1)
flags([(470, 44), (473, 130), (470, 210), (472, 300), (470, 366)], 0, 42, 4)
D.el(470, 44, 6, 6, 'milk')
# a balloon that has lost its air
D.s_('M846 196c-8 40 16 70 4 120s10 60 2 96', 'umber>plum2', 2.2); D.p(curve([(846, 196, 'k'), (812, 172), (798, 126), (816, 84), (852, 74), (888, 90), (900, 132), (882, 172)]), tint(798, 900, 'lemon>sand.6', 'lemon>ochre2.2', .62)); D.p(curve([(838, 206, 'k'), (846, 194), (856, 206, 'k')]), 'ochre'); D.p(curve([(820, 116), (830, 96), (846, 92), (836, 108), (830, 128)]), 'milk', .8); D.s_('M846 190q-8-14-16-18M848 190q4-16 14-22M847 188v-18', 'ochre>umber1', 2)
D.close()
# ---------------------------------------------------------------- worktop, cupboards
D.open('top')
D.p(poly(vp([(-3, TOP, ZW), (3, TOP, ZW), (3, TOP, ZF), (-3, TOP, ZF)])), D.lin(0, 450, 940, 600, (0, 'sand>ochre1'), (1, 'sand>ochre.3')))
D.p(poly(vp([(-3, TOP, ZF), (3, TOP, ZF), (3, TOP-.045, ZF), (-3, TOP-.045, ZF)])), 'ochre>umber1')
D.p(poly(vp([(-3, TOP-.045, ZF+.02), (3, TOP-.045, ZF+.02), (3, -.2, ZF+.02), (-3, -.2, ZF+.02)])), D.lin(0, 560, 0, 940, (0, 'slate>sage1.6'), (1, 'slate>night.6')))
for i in range(-4, 5): D.p(cutpoly(vp([(i*.5+.02, TOP-.08, ZF), (i*.5+.48, TOP-.08, ZF), (i*.5+.48, .1, ZF), (i*.5+.02, .1, ZF)]), 1, i+9, 90), D.lin(0, 560, 0, 940, (0, 'slate>sage2.4'), (1, 'slate>sage1')))
# the sink
SX0, SX1, SZ0, SZ1 = -.72, -.1, .72, 1.1
D.p(poly(vp([(SX0-.03, TOP, SZ1+.03), (SX1+.03, TOP, SZ1+.03), (SX1+.03, TOP, SZ0-.03), (SX0-.03, TOP, SZ0-.03)])), 'milk>mist1'); D.p(poly(vp([(SX0, TOP, SZ1), (SX1, TOP, SZ1), (SX1, TOP, SZ0), (SX0, TOP, SZ0)])), 'slate>mist1')
D.close()
# ---------------------------------------------------------------- the washing-up
def turn(x, z, prof, a, b, k=.6, open_=None, N=26):
    """a turned thing: outline in two tones, an open top if told its colour"""
    H = lathe(V, x, z, prof, N); bb = bbox(H); D.p(poly(ints(thin(H, 4))), tint(bb[0], bb[2], a, b, k))
    if open_: h, q = prof[-1]; e = V(x, h, z); rx = V(x+q, h, z)[0]-e[0]; t_ = ring3(V, x, h, z, q, 4); ry = abs(t_[1][1]-t_[3][1])/2; D.el(e[0], (t_[1][1]+t_[3][1])/2, rx*.93, ry*.86, open_)
    return bb
def plate(x, y, z, q, a, b, top=0, dx=0):
    turn(x, z, [(y, q*.55), (y+.006, q*.62), (y+.02, q)], b, b, N=30)
    e = V(x, y+.02, z); rx = V(x+q, y+.02, z)[0]-e[0]; t_ = ring3(V, x, y+.02, z, q, 4); ry = abs(t_[1][1]-t_[3][1])/2; m = (t_[1][1]+t_[3][1])/2
    D.el(e[0], m, rx*.97, ry*.95, a)
    if top: D.el(e[0]+2, m+1, rx*.62, ry*.6, b); D.el(e[0], m+2, rx*.58, ry*.55, a)
    return e[0], m, rx, ry
def stack(x, z, q, cols, y=TOP, sd=1):
    g = random.Random(sd)
    for i, (a, b) in enumerate(cols): o = plate(x+g.uniform(-.008, .008), y, z+g.uniform(-.006, .006), q*g.uniform(.95, 1.02), a, b, i == len(cols)-1); y += .019
    return o, y
def mug(x, z, h, q, a, b, in_, y=TOP, side=1, stripe=None):
    p, t_ = V(x+side*q*.95, y+h*.72, z), V(x+side*q*.95, y+h*.25, z); k = abs(V(x+q, y, z)[0]-V(x, y, z)[0])
    D.s_(f'M{p[0]:.0f} {p[1]:.0f}q{side*k*.85:.0f} {(t_[1]-p[1])*.1:.0f} {side*k*.6:.0f} {(t_[1]-p[1])*.6:.0f}t{-side*k*.6:.0f} {(t_[1]-p[1])*.4:.0f}', b, max(4, k*.2))
    bb = turn(x, z, [(y, q*.86), (y+h*.5, q), (y+h, q)], a, b, .58, in_)
    if stripe: m = V(x, y+h*.45, z-q); D.p(cutpoly(box(bb[0]+1, m[1]-9, bb[2]-1, m[1]+4), .8, 3), stripe, .9)
MI, BL, YE, GR, RO = ('milk', 'mist>milk1.4'), ('slate>mist1.4', 'slate>night.6'), ('lemon>sand1.4', 'ochre>lemon1'), ('sage>milk.6', 'sage>moss1'), ('rose>milk1.4', 'rose')
D.open('dishes')
# behind the sink: tap
p_ = V(-.41, TOP, 1.16); D.s_(f'M{p_[0]:.0f} {p_[1]:.0f}v-120q0-46 40-46t40 40v14', 'slate>mist1', 17); D.s_(f'M{p_[0]-4:.0f} {p_[1]-4:.0f}v-116q2-44 42-46', 'milk', 4, .8)
# left of the sink, back to front
(o, y) = stack(-.9, 1.04, .145, [MI, RO, MI, BL, MI, MI, YE, MI, MI, GR, MI, BL, MI, RO, MI], sd=3)
turn(-.9, 1.04, [(y, .04), (y+.05, .1), (y+.08, .11)], *YE, .6, 'ochre>umber1'); mug(-.91, 1.05, .085, .045, *GR, 'moss>ink.6', y+.05, -1)
for x, z, c_ in ((-1.08, .86, 'sage>milk1'),): turn(x, z, [(TOP, .032), (TOP+.12, .042)], c_, 'mist>slate.6', .6, 'milk>mist1')
D.close()
# ---------------------------------------------------------------- the sink, heaped
D.open('sink')
turn(-.6, 1.04, [(TOP-.04, .15), (TOP+.19, .155)], 'ember>rose1', 'umber>ember2', .62, 'umber>ember1')     # a pan
q0, q1 = V(-.62, TOP+.18, 1.04), V(-.74, TOP+.36, 1.0); D.p(brush([q0, mix(q0, q1, .6), q1], [10, 9, 11], 3), 'ochre>umber1')
(o, y) = stack(-.36, .96, .14, [MI, BL, MI, MI, GR, MI, RO, MI, YE, MI, MI, BL, MI], TOP-.02, 5)
mug(-.4, .93, .09, .045, *BL, 'night>slate1', y, -1); mug(-.3, .95, .085, .042, *MI, 'mist>slate1', y, 1)
def leanplate(x, y, z, q, ax, az, a, b):
    """a plate standing on edge, leaning"""
    P = []
    for i in range(28):
        t = i/28*math.tau; u, v = math.cos(t)*q, math.sin(t)*q; P.append(V(x+u*math.cos(ax), y+q*.94+v*math.cos(az), z+v*math.sin(az)+u*math.sin(ax)))
    e = tuple(sum(c_[k] for c_ in P)/28 for k in (0, 1)); D.p(poly(ints([(x_+7, y_+3) for x_, y_ in P])), b); D.p(poly(ints(P)), a); D.p(poly(ints([mix(e, c_, .66) for c_ in P])), b); D.p(poly(ints([mix(e, c_, .61) for c_ in P])), a)
leanplate(-.6, TOP-.06, .9, .16, .2, .5, *MI); leanplate(-.52, TOP-.1, .85, .15, -.1, .42, *YE); leanplate(-.42, TOP-.13, .8, .14, .1, .5, *MI); leanplate(-.6, TOP-.13, .79, .12, -.2, .6, *BL)
mug(-.22, .82, .09, .045, *RO, 'umber>rose2', TOP-.03, 1)
X0, X1 = SX0-.2, SX1+.06
D.p(poly(vp([(-3, TOP-.045, ZF), (3, TOP-.045, ZF), (3, TOP-.11, ZF), (-3, TOP-.11, ZF)])), 'slate>night.8')
D.p(poly(vp([(X0, TOP, SZ0-.03), (X1, TOP, SZ0-.03), (X1, TOP, ZF), (X0, TOP, ZF)])), D.lin(0, 450, 940, 600, (0, 'sand>ochre1'), (1, 'sand>ochre.3'))); D.p(poly(vp([(X0, TOP, ZF), (X1, TOP, ZF), (X1, TOP-.045, ZF), (X0, TOP-.045, ZF)])), 'ochre>umber1')
D.p(poly(vp([(SX0-.03, TOP, SZ0), (SX1+.03, TOP, SZ0), (SX1+.03, TOP, SZ0-.03), (SX0-.03, TOP, SZ0-.03)])), 'milk>mist1')
D.p(''.join(curve(blob(*V(x, TOP+.01, SZ0+.01), a, a*.56, i)) for i, (x, a) in enumerate(((-.66, 24), (-.6, 15), (-.54, 26), (-.46, 17), (-.36, 24), (-.28, 15), (-.22, 22), (-.16, 14)))), 'milk'); D.s_(''.join(f'M{x:.0f} {y:.0f}q5-6 11-1' for x, y in (V(x, TOP+.02, SZ0+.01) for x in (-.665, -.545, -.365, -.225))), 'mist', 2.4)
D.close()
D.open('rest')
# the last slice of the cake
e = plate(-.83, TOP, .73, .14, 'milk', 'mist>milk1'); cx_, cz_ = -.845, .73
def arc(y, q, a0, a1, N=14): return [V(cx_+q*math.cos(a0+(a1-a0)*i/N), y, cz_+q*math.sin(a0+(a1-a0)*i/N)) for i in range(N+1)]
a0, a1 = math.radians(150), math.radians(330)
for y0, y1, c_ in ((.022, .06, 'ochre>umber1'), (.06, .072, 'milk'), (.072, .108, 'ochre>umber1')): D.p(poly(arc(TOP+y0, .11, a0, a1)+arc(TOP+y1, .11, a1, a0)), c_)
D.p(poly(arc(TOP+.108, .113, a0, a1)+arc(TOP+.09, .113, a1, a0)), 'rose>milk1.6'); D.p(poly(arc(TOP+.108, .113, a0, a1)), 'rose>milk2.4')
q = V(cx_-.05, TOP+.108, cz_-.03); D.s_(f'M{q[0]:.0f} {q[1]:.0f}v-34', 'slate', 6); D.s_(f'M{q[0]:.0f} {q[1]-36:.0f}v-5', 'ink', 2.4)
D.s_(''.join(f'M{x:.0f} {y_:.0f}h.1' for x, y_ in ((e[0]+e[2]*math.cos(a)*k, e[1]+e[3]*math.sin(a)*k) for a, k in ((.2, .7), (.5, .5), (-.3, .8), (.9, .8), (.1, .4)))), 'ochre>umber1', 4)
# paper streamers over the edge, two balloons on the floor
for x, c_, h in ((70, 'rose>milk1', 190), (118, 'lemon>sand1', 120), (500, 'milk', 150)):
    P = [(x, 700)]+[(x+18*math.sin(i*1.25)+i*2, 716+i*h/9) for i in range(10)]; D.p(brush(P, [11, 9, 11, 8, 10], 3, .3, 10, 0), c_)
for x, y, k, an, a, b in ((212, 826, 1.0, 24, 'poppy>rose.6', 'poppy>plum.9'), (352, 852, .84, -38, 'sage>milk.4', 'sage>moss1.2')):
    al = math.radians(an); M = lambda P: [(x+(q[0]*math.cos(al)-q[1]*math.sin(al))*k, y+(q[0]*math.sin(al)+q[1]*math.cos(al))*k)+tuple(q[2:]) for q in P]
    c = D.clip(d := curve(M([(0, 92, 'k'), (-34, 72), (-66, 16), (-60, -44), (0, -82), (60, -44), (66, 16), (34, 72)]))); D.p(d, a)
    D.open(clip=c); D.p(curve(M([(0, 92, 'k'), (34, 40), (48, -10), (34, -60), (20, -90), (100, -80), (100, 60)])), b); D.s_(''.join(curve(M([(u, 92), (u*3, 74), (u*4.4, 62)]), False) for u in (-6, -1.5, 3, 7)), b, 2.4); D.close()
    D.p(curve(M([(-44, -4), (-40, -36), (-18, -56), (-26, -30), (-32, -6)])), 'milk', .7); D.p(curve(M([(0, 88, 'k'), (13, 104, 'k'), (0, 101), (-13, 104, 'k')])), b)
    D.s_(curve(M([(0, 102), (14, 124), (-12, 140), (4, 160)]), False), 'milk', 2)
for c_, sd in (('milk', 1), ('sand>ochre1', 2), ('rose>milk1', 3), ('slate>night1', 4)):
    g = random.Random(sd); d = ''
    for i in range(8):
        u, v = V(g.uniform(-.95, -.05), TOP, g.choice((ZF+.03, ZF+.07, ZF+.1))) if i < 3 else V(g.uniform(-.95, .2), 0, g.uniform(.1, .6))
        a = g.uniform(0, 3); d += poly(ints([(u+7*math.cos(a+q), v+5*math.sin(a+q)) for q in (0, 1.1, 3.1, 4.2)]))
    D.p(d, c_)
D.close()
# ---------------------------------------------------------------- somebody, sleeves rolled, a paper crown still on
D.open('person')
sk, sk2, hr = 'sand>rose1.6', 'rose>sand1', 'milk>mist1.6'
st1, st2 = 'milk>mist.4', 'slate>mist.3'
# right arm, the hand on the hip
D.p(brush([(868, 596), (880, 640), (852, 672)], [54, 52, 42], 4, .04), sk); D.p(brush([(882, 604), (896, 644), (868, 680)], [20, 20, 14], 4, .04), sk2)
RA = curve([(776, 410), (822, 434), (862, 484), (888, 544), (900, 590), (872, 612), (842, 612), (834, 560), (800, 500)])
D.p(RA, 'mist>milk1.6'); D.open(clip=D.clip(RA))
for i in range(6): x, y = 802+i*16.5, 424+i*30; D.p(curve([(x-62, y+36, 'k'), (x, y+3), (x+60, y-34, 'k'), (x+66, y-22, 'k'), (x+6, y+16), (x-56, y+48, 'k')]), 'slate>night1.6')
D.close()
D.p(cutpoly([(832, 598), (894, 562), (904, 592), (846, 626)], 1.2, 4, 30), 'mist>milk1.8')
D.p(curve([(556, 960, 'k'), (568, 830, 'k'), (846, 830, 'k'), (852, 960, 'k')]), 'plum>night1')
T_ = [(590, 440), (634, 408), (676, 396), (720, 396), (768, 408), (818, 446), (838, 520), (836, 600), (850, 720), (848, 846, 'k'), (700, 858), (558, 846, 'k'), (556, 720), (572, 600), (566, 520)]
tc = D.clip(curve(T_)); D.p(curve(T_), st1); D.open(clip=tc)
for i in range(14): y = 436+i*34; D.p(curve([(530, y+2), (620, y+14), (700, y+19), (780, y+14), (870, y), (870, y+13), (780, y+28), (700, y+33), (620, y+28), (530, y+16)]), st2)
D.p(curve([(760, 380), (790, 520), (770, 640), (800, 740), (790, 870, 'k'), (900, 870, 'k'), (900, 380)]), 'night', .2)
D.close()
# the right hand, over the hip
D.p(brush([(852, 660), (832, 644), (816, 648)], [20, 17, 12], 2, .03), sk2)
for P in ([(834, 704), (804, 716), (786, 724)], [(830, 694), (796, 704), (772, 710)], [(830, 682), (792, 688), (768, 692)], [(834, 670), (800, 672), (776, 676)]): D.p(brush([(x+2, y+5) for x, y in P], [20, 18, 12], 2, .03), sk2); D.p(brush(P, [20, 17, 12], 2, .03), sk)
D.p(curve([(846, 648), (876, 654), (878, 684), (858, 706), (832, 712), (816, 696), (818, 672)]), sk)
# left arm: reaches for the first cup
LA = [(646, 486), (576, 534), (532, 600)]
D.open(clip=tc); D.p(brush([(x+8, y+16) for x, y in LA], [56, 96, 70], 5, .04), 'night', .2); D.close()
AR = curve([(598, 432), (566, 478), (528, 538), (502, 586), (526, 622), (562, 634), (606, 584), (634, 532), (650, 478), (632, 440)]); D.p(AR, st1); D.open(clip=D.clip(AR))
for i in range(7): x, y = 622-i*17, 440+i*30; D.p(curve([(x-60, y-22), (x, y+6), (x+60, y+32), (x+54, y+45), (x-6, y+20), (x-66, y-9)]), st2)
D.close()
D.p(brush([(532, 600), (486, 610), (430, 584)], [56, 46, 34], 4, .04), sk)
CU = curve([(500, 568), (530, 560), (560, 586), (572, 616), (548, 642), (518, 632), (500, 604)]); D.p(CU, st1); D.open(clip=D.clip(CU)); D.s_('M486 586Q530 600 546 654M506 566Q556 586 566 640', st2, 9); D.p(curve([(500, 600), (530, 618), (574, 612), (560, 660), (500, 650)]), 'night', .2); D.close()
mx_, my_ = 398, 556                           # the cup, and the fingers round it
D.s_(f'M{mx_-24} {my_-14}q-34-2-30 24t34 18', 'poppy>rose.4', 8); D.p(curve([(mx_-28, my_-34, 'k'), (mx_+30, my_-34, 'k'), (mx_+28, my_+20), (mx_+18, my_+34), (mx_-16, my_+34), (mx_-26, my_+20)]), tint(mx_-28, mx_+30, 'poppy>rose.4', 'poppy>plum1', .62)); D.el(mx_+1, my_-34, 29, 9, 'umber>ember1')
for i, y in enumerate((-20, -4, 12)): D.p(brush([(mx_+44, my_+y+10), (mx_+26, my_+y+2), (mx_+4, my_+y)], [18, 16, 13], i, .04), sk)
D.p(curve([(mx_+24, my_-12), (mx_+52, my_-4), (mx_+64, my_+26), (mx_+40, my_+36), (mx_+22, my_+24)]), sk); D.p(brush([(mx_+48, my_+2), (mx_+34, my_-26), (mx_+22, my_-36)], [16, 14, 12], 3, .04), sk2)
D.p(curve([(640, 402), (664, 394), (692, 398), (722, 394), (744, 402), (722, 412), (692, 416), (662, 412)]), st2)
# head, a little turned to the work
D.p(brush([(692, 408), (692, 350)], [84, 76], 3, .03), sk2)
D.p(curve([(640, 256), (628, 284), (625, 302), (608, 326), (611, 335), (624, 337), (622, 345), (627, 352), (625, 362), (640, 377), (672, 378), (704, 376), (742, 356), (756, 312), (748, 254), (690, 228)]), sk); D.p(curve([(640, 377), (672, 378), (704, 374), (700, 344), (682, 352), (660, 362)]), sk2); D.s_('M634 304q6 4 12 1', 'umber>rose1', 3); D.s_('M630 290q8-6 18-3', 'mist', 5)
D.p(curve([(646, 276, 'k'), (632, 258), (652, 224), (700, 212), (752, 234), (774, 290), (764, 338), (748, 362), (722, 374, 'k'), (710, 358), (706, 330), (702, 304), (688, 292), (678, 296), (676, 324, 'k'), (668, 310), (660, 290)]), hr)
D.p(curve([(708, 230), (750, 240), (774, 292), (764, 338), (748, 362), (724, 371), (738, 330), (742, 290)]), 'mist>milk.6')
D.el(692, 320, 14, 21, sk); D.el(695, 320, 7, 12, sk2)
D.p(curve([(620, 258, 'k'), (610, 176, 'k'), (646, 216, 'k'), (666, 156, 'k'), (700, 208, 'k'), (738, 162, 'k'), (746, 224, 'k'), (788, 198, 'k'), (770, 276, 'k'), (696, 252)]), tint(610, 788, 'lemon>sand1', 'lemon>ochre2.4', .55))
for x, y, c_ in ((648, 238, 'ember>rose1'), (696, 230, 'slate'), (742, 242, 'ember>rose1')): D.el(x, y, 8, 8, c_)
D.close()
print(D.save('../kitchen.svg'))
