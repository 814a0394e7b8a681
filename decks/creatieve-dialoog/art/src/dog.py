from folk import *
SK = mx('umber>ochre1.8>sand.8')
D = Doc('ad', 'A dog by a door'); r = random.Random(28); D.tooth(step=38)
cam = Cam(f=1176, eye=.66, cx=470); Z = 3.0
def W(X, Y, z=Z): return cam(X, Y, z)
fl = W(0, 0)[1]
dx0, dx1, sx0, sx1 = -.52, .4, .5, .86           # the door, the light beside it
# ---------------------------------------------------------------- wall: pale above, panelled below
D.open('wall')
D.full(D.lin(0, 0, 300, 0, (0, 'sage>mist1.4'), (1, 'sage>sand1.4')))
D.p(f'M640-10H950V{fl:.0f}H640z', D.lin(640, 0, 950, 0, (0, 'sage>milk1'), (.5, 'sage>mist1.5'), (1, 'sage>slate1.4')))
D.p(f'M-10-10H300V{fl:.0f}H-10z', D.lin(0, 0, 300, 0, (0, 'sage>slate1.6'), (1, 'sage>mist1')))
D.grain(D.lin(0, 0, 940, 0, (0, 'ink', .3), (1, 'milk', .4)), D.clip(f'M-5-5H945V{fl:.0f}H-5z'))
wy = W(0, .92)[1]
for a, b in ((-10, W(dx0-.14, 0)[0]), (W(sx1+.13, 0)[0], 950)):
    D.p(cutpoly(box(a, wy, b, fl), 1, int(b), 120), D.lin(0, 0, 940, 0, (0, 'slate>sage1.2'), (.3, 'slate>sage2'), (.7, 'sage>slate1'), (1, 'slate>sage1.4')))
    D.p(cutpoly(box(a, wy-9, b, wy), .6, 4, 120), 'sage>milk2'); D.p(cutpoly(box(a, wy, b, wy+5), .6, 5, 120), 'slate>night1')
for X in (-1.12, -.94, -.76, 1.12):
    x = W(X, 0)[0]; D.p(cutpoly(box(x-2, wy+5, x+2, fl-40), .5, int(x), 90), 'slate>night.6'); D.p(cutpoly(box(x+2, wy+5, x+4.5, fl-40), .5, int(x), 90), 'sage>milk1', .7)
for a, b in ((-10, W(dx0-.14, 0)[0]), (W(sx1+.13, 0)[0], 950)): D.p(cutpoly(box(a, fl-42, b, fl), 1, 7, 120), D.lin(0, 0, 940, 0, (0, 'slate>sage.6'), (.7, 'sage>slate1.6'), (1, 'slate'))); D.p(poly(box(a, fl-42, b, fl-37)), 'sage>milk1.6')
D.close()
# ---------------------------------------------------------------- door and side light
D.open('door')
x0, x1 = W(dx0, 0)[0], W(dx1, 0)[0]; y0 = W(0, 2.14)[1]
D.p(cutpoly(box(W(dx0-.14, 0)[0], -12, W(sx1+.13, 0)[0], fl), 1, 3, 150), D.lin(W(dx0-.14, 0)[0], 0, W(sx1+.13, 0)[0], 0, (0, 'sage>slate1'), (.5, 'sage>milk1.6'), (.8, 'milk>sage1'), (1, 'sand>milk2')))
D.p(cutpoly(box(x0, -12, x1, fl-4), .8, 4, 150), D.lin(x0, 0, x1, 0, (0, 'night>ink.8'), (.6, 'night>slate.7'), (1, 'slate>night1.4')))
D.open(clip=D.clip(poly(box(x0, -12, x1, fl-4)))); D.dry([((x0+x1)/2, -20), ((x0+x1)/2+2, 300), ((x0+x1)/2, 700)], 340, 'slate>mist.6', 22, 14, .74, (1.2, 1.8), .4, .04, (20, 90)); D.close()
def panel(a, b, c, d):
    P = [W(dx0+a, d), W(dx0+b, c)]; A = box(P[0][0], P[0][1], P[1][0], P[1][1])
    D.p(cutpoly(A, .8, int(a*90), 90), 'ink>night1'); D.p(cutpoly(box(A[0][0]+7, A[0][1]+7, A[2][0]-5, A[2][1]-5), .8, 5, 90), 'night>slate1')
    D.p(poly(box(A[0][0]+7, A[2][1]-5, A[2][0], A[2][1])), 'slate>mist1', .8); D.p(poly(box(A[2][0]-5, A[0][1]+7, A[2][0], A[2][1])), 'slate>mist1.4', .8)
    D.p(cutpoly(box(A[0][0]+26, A[0][1]+26, A[2][0]-22, A[2][1]-22), .8, 6, 90), 'night>slate1.6')
panel(.1, .42, .14, .8); panel(.5, .82, .14, .8); panel(.1, .42, 1.06, 1.9); panel(.5, .82, 1.06, 1.9)
a = W(dx0+.3, .96); b = W(dx0+.62, .89)
D.p(cutpoly(box(a[0], a[1], b[0], b[1]), .6, 3, 60), D.lin(a[0], 0, b[0], 0, (0, 'umber>ochre2'), (.7, 'ochre'), (1, 'sand>ochre1'))); D.p(cutpoly(box(a[0]+9, a[1]+9, b[0]-9, b[1]-7), .5, 3, 60), 'umber>ink1'); D.p(poly(box(a[0]+9, a[1]+8, b[0]-9, a[1]+12)), 'sand')
h = W(dx1-.075, .98); D.p(cutpoly(box(h[0]-8, h[1]-26, h[0]+8, h[1]+30), .6, 4, 60), 'umber>ochre2.6'); D.p(brush([(h[0], h[1]-8), (h[0]-26, h[1]-9), (h[0]-52, h[1]-5)], [11, 9, 8], 3), 'ochre'); D.p(brush([(h[0]+2, h[1]-11), (h[0]-24, h[1]-12), (h[0]-48, h[1]-8)], [3, 3, 2], 3), 'sand>milk1'); D.el(h[0], h[1]+17, 3, 4.4, 'ink')
D.p(cutpoly(box(x0, fl-34, x1, fl-4), .8, 9, 120), D.lin(x0, 0, x1, 0, (0, 'umber>ochre1.4'), (1, 'ochre>umber.8')))
# the glass: clear, so that nothing lies over the face
gx0, gx1, gy0, gy1 = W(sx0, 0)[0], W(sx1, 0)[0], -12, W(0, .24)[1]
gc = D.clip(poly(box(gx0, gy0, gx1, gy1)))
D.open(clip=gc)
D.p(poly(box(gx0, gy0, gx1, gy1)), D.lin(0, 0, 0, gy1, (0, 'milk>mist1'), (.4, 'milk'), (.75, 'milk>sand1'), (1, 'sand>sage1')))
D.p(scallop([(gx0-20, 400), (gx0+30, 372), (gx0+80, 384), (gx1+20, 352), (gx1+20, 480), (gx0-20, 480)], 22, 6, 3), 'sage>milk.8'); D.p(poly(box(gx0-5, 430, gx1+5, 640)), D.lin(0, 462, 0, 620, (0, 'sage>lemon1.6'), (1, 'sage>moss.8')))
D.p(path_ribbon([(gx0-20, gx0+150, 640), (gx0+30, gx0+132, 560), (gx0+64, gx0+112, 500), (gx0+84, gx0+100, 432)]), 'milk>sand1', .9)
# a neighbour on the path, one hand up, a full bag in the other: the eye at the dog's height, so the feet stand lower than the bar
nx, ny, nk = gx0+84, 590, 3.72
D.el(nx+4, ny+3, 44, 7, 'moss>slate1', .4)
fig(D, nx, ny, nk, SK, 'ink>umber1', 'poppy>umber.6', 'slate>night1.4', kind='bald', w=.98, shoe='milk>mist1', arms=[[(-11, -76), (-19, -70), (-17.5, -90)], [(11, -76), (13.6, -62), (13, -49)]], legs=[[(-5, -46), (-5.5, -24), (-6, -2)], [(5, -46), (6, -24), (6.5, -2)]])
nh = T(nx, ny, nk); D.p(poly(nh([(-4.6, -81), (4.6, -81), (0, -75)])), 'milk')
D.p(curve(nh([(-20.9, -95.2), (-17.8, -96.6), (-14.4, -95.6), (-14, -91.5), (-15.6, -88.4), (-19.4, -88.4), (-21.1, -91.5)])), SK)
D.s_(''.join(poly(nh(q), False) for q in ([(-20.2, -95), (-22, -99.4)], [(-18.6, -96), (-19.5, -101.6)], [(-16.9, -96), (-17, -102.2)], [(-15.2, -95.6), (-14.5, -101)])), SK, 5.6); D.p(brush(nh([(-15.6, -90.6), (-12.8, -93), (-11.6, -96)]), [9, 7.5, 5], 2, .02), SK)
front(D, nh, nk, 'ink>umber1.2', 'curls', lip='umber>ink1')
D.p(cutpoly(nh([(8, -46), (18, -46), (19, -22), (7, -22)]), .6, 4), 'lemon>ochre.6'); D.s_(curve(nh([(10, -46), (13, -51), (16, -46)]), False), 'ochre', 3); D.p(brush(nh([(11, -45), (10, -54), (8, -58)]), [12, 14, 2], 3), 'moss>sage1.4'); D.p(brush(nh([(15, -45), (16.4, -54)]), [10, 11], 3), 'sand>rose1')
D.close()
for Y in (.24, .78, 1.34): y = W(0, Y)[1]; D.p(cutpoly(box(gx0, y-5, gx1, y+5), .6, int(y), 80), 'sage>slate.6'); D.p(poly(box(gx0, y-5, gx1, y-2)), 'milk')
D.p(poly(box(gx0-4, -10, gx0+1, gy1)), 'slate>sage2'); D.p(poly(box(gx1-2, -10, gx1+4, gy1)), 'milk')
D.p(cutpoly(box(W(dx0-.14, 0)[0], fl-5, W(sx1+.13, 0)[0], fl+4), .8, 9, 120), 'umber>slate1.4')
D.close()
# ---------------------------------------------------------------- floor: tiles on the diagonal, a bar of light
D.open('floor')
D.p(f'M-10 {fl:.0f}H950V950H-10z', 'umber>slate2')
lx, lz = -.62, -1.0                               # the sun comes in low through the side light
def fall(X, Y): return cam(X+lx*Y, 0, Z+lz*Y)
pan = [[fall(sx0, a), fall(sx1, a), fall(sx1, b), fall(sx0, b)] for a, b in ((.26, .75), (.81, 1.31))]
pan.append([fall(sx0, 1.37), fall(sx1, 1.37), cam(sx1+lx*1.96, 0, Z+lz*1.96), cam(sx0+lx*1.96, 0, Z+lz*1.96)])
c = .16; tiles = []
for i in range(-22, 22):
    for j in range(-22, 22):
        X, zz = (i+j)*c, (i-j)*c+1.9
        Q = [(X-c, zz), (X, zz+c), (X+c, zz), (X, zz-c)]
        if zz > Z+c or zz < 1.05 or abs(X) > zz*.5+.3: continue
        S = clip_convex([cam(x, 0, max(1.0, min(Z, z))) for x, z in Q], [(-10, fl), (950, fl), (950, 950), (-10, 950)])
        if len(S) > 2: tiles.append((zz, (i+j) % 2, S))
dk = D.lin(0, fl, 0, 940, (0, 'slate>sage1'), (.5, 'slate>dusk.8'), (1, 'night>slate1.6')); lt = D.lin(0, fl, 0, 940, (0, 'mist>milk1'), (.5, 'mist>sand1'), (1, 'mist>dusk.9'))
d = ['', '']; dl = ['', '']
for zz, k, S in tiles:
    m = mix((0, 0), (0, 0), 0); cx = sum(p[0] for p in S)/len(S); cy = sum(p[1] for p in S)/len(S)
    d[k] += poly(ints([mix(p, (cx, cy), .025) for p in S], .5))
    for P in pan:
        s = clip_convex([mix(p, (cx, cy), .025) for p in S], P)
        if len(s) > 2: dl[k] += poly(ints(s, .5))
D.p(d[0], dk); D.p(d[1], lt)
for P in pan: D.p(poly(P), 'umber>sand2.4')
D.p(dl[0], D.lin(0, fl, 0, 940, (0, 'mist>sand1.6'), (1, 'rose>mist2'))); D.p(dl[1], D.lin(0, fl, 0, 940, (0, 'milk'), (1, 'milk>sand1.2')))
D.p(f'M-10 {fl:.0f}H950V{fl+50:.0f}H-10z', D.lin(0, fl, 0, fl+50, (0, 'night', .4), (1, 'night', 0)))
D.close()
# ---------------------------------------------------------------- hooks, one scarf, a mat, a ball
D.open('hooks')
hy = 176
D.p(cutpoly(box(-10, hy-16, 178, hy+12), .8, 3, 90), D.lin(0, 0, 180, 0, (0, 'umber>slate1'), (1, 'umber>rose1.4'))); D.p(poly(box(-10, hy-16, 178, hy-12)), 'rose>sand1'); D.p(poly(box(-10, hy+12, 172, hy+18)), 'slate', .5)
for x in (20, 84, 148): D.p(brush([(x, hy-4), (x+1, hy+18), (x+13, hy+20), (x+15, hy+6)], [8, 7, 7, 6], 3), 'night>ink1'); D.el(x+15, hy+5, 5.5, 5.5, 'night>slate1.4'); D.el(x+17, hy+3, 1.8, 1.8, 'milk')
x = 97
D.p(curve([(x-16, hy+14, 'k'), (x, hy+4), (x+16, hy+14, 'k'), (x+26, hy+120), (x+30, hy+236, 'k'), (x-2, hy+242, 'k'), (x-6, hy+150), (x-12, hy+200), (x-16, hy+300, 'k'), (x-48, hy+292, 'k'), (x-38, hy+180), (x-26, hy+80)]), D.lin(x-48, 0, x+30, 0, (0, 'umber>rose1.6'), (.5, 'rose>umber.7'), (1, 'rose>sand1.2')))
for P, c, w in (([(x-6, hy+16), (x-16, hy+100), (x-24, hy+200), (x-30, hy+292)], 'umber>rose1', [3, 9, 12, 5]), ([(x+8, hy+18), (x+10, hy+110), (x+14, hy+236)], 'sand>rose1.4', [2, 7, 5]), ([(x-2, hy+20), (x-5, hy+90), (x-6, hy+160)], 'umber', [3, 8, 2])): D.p(brush(P, w, 4), c, .8)
for y0_, e in ((hy+204, 30), (hy+218, 30)): D.p(poly([(x-3, y0_+3), (x+29, y0_), (x+30, y0_+7), (x-3, y0_+10)]), 'milk>rose1')
for y0_ in (hy+258, hy+272): D.p(poly([(x-45, y0_), (x-15, y0_+5), (x-15, y0_+12), (x-46, y0_+7)]), 'milk>rose1.6')
D.s_(''.join(f'M{x-1+i*6:.0f} {hy+241-i}l{r.uniform(-2, 2):.0f} 16' for i in range(6))+''.join(f'M{x-46+i*6:.0f} {hy+293+i}l{r.uniform(-2, 2):.0f} 16' for i in range(6)), 'rose>umber1', 2.6)
D.close()
D.open('mat')
D.p(cutpoly([cam(-.5, 0, 2.94), cam(.38, 0, 2.94), cam(.4, 0, 2.52), cam(-.5, 0, 2.52)], 1.2, 5, 80), D.lin(200, 0, 640, 0, (0, 'umber>ink1'), (1, 'umber>ochre1')))
D.dry([cam(-.49, 0, 2.73), cam(0, 0, 2.73), cam(.39, 0, 2.73)], 40, 'ochre>umber1.4', 9, 5, .4, (1.4, 2.2), .7, .02, (6, 18))
D.close()
D.open('ball')
bx, by, q = 700, 826, 23
D.p(curve([(bx+12, by+16, 'k'), (bx-20, by+12), (bx-80, by+30), (bx-104, by+46), (bx-70, by+44), (bx-10, by+26)]), 'night', .5)
D.el(bx, by, q, q, D.rad(bx+8, by-9, 34, (0, mx('lemon>milk2')), (.45, mx('lemon>sage1')), (1, mx('moss>lemon1.6'))))
D.p(brush([(bx-20, by-9), (bx-4, by+4), (bx+21, by+6)], [2, 4, 2], 2), 'milk'); D.el(bx+9, by-10, 4, 3.4, 'milk')
D.close()
# ---------------------------------------------------------------- dog, from behind, its head to the right
D.open('dog')
ox, oy, k = 384, 812, 1.2
def L(P): return [(ox+q[0]*k, oy+q[1]*k)+tuple(q[2:]) for q in P]
def fur(P, seed, amp=5, step=7):
    q = random.Random(seed); S = sample(L(P), step, True); N = len(S); o = []
    for i, p in enumerate(S):
        a, b = S[i-1], S[(i+1) % N]; tx, ty = b[0]-a[0], b[1]-a[1]; M = math.hypot(tx, ty) or 1; e = q.uniform(0, amp)
        o.append(p); o.append((p[0]+tx*.3+ty/M*e, p[1]+ty*.3-tx/M*e+e*.3))
    return poly(ints(o, .5))
body = [(-36, -226), (-56, -196), (-66, -150), (-76, -112), (-104, -82), (-116, -44), (-112, -14), (-96, 0), (-58, 5), (-20, 2), (0, -3), (24, 2), (60, 6), (98, 1), (114, -12), (118, -42), (106, -82), (80, -112), (70, -150), (62, -194), (40, -228)]
D.p(curve(L([(-112, -4), (-60, 10), (0, 10), (70, 10), (118, -4), (60, 26), (-60, 40), (-180, 58), (-262, 84), (-300, 82), (-290, 60), (-240, 36), (-170, 12)])), 'night', .5)
D.p(brush(L([(-10, -14), (-70, 2), (-130, 4), (-172, -12), (-194, -46)]), [26, 32, 30, 22, 5], 4, .2), 'umber>sand1.4')
D.p(brush(L([(-60, -8), (-130, -6), (-168, -20), (-191, -46)]), [4, 10, 9, 3], 4, .2), 'sand>umber1')
for sx_ in (-1, 1): D.p(curve(L([(sx_*92, -8), (sx_*104, -16), (sx_*126, -10), (sx_*130, 2), (sx_*112, 8), (sx_*92, 6)])), 'umber>sand1.6' if sx_ < 0 else 'sand>umber.6')
bd = fur(body, 3); bc = D.clip(bd)
D.p(bd, D.lin(ox-116*k, 0, ox+118*k, 0, (0, 'umber>sand.9'), (.5, 'umber>sand1.8'), (1, 'sand>umber1.2')))
D.open(clip=bc)
D.p(fur([(-150, -96), (-100, -86), (-70, -70), (-50, -40), (-46, -6), (-60, 20), (-150, 20)], 4, 3, 9), D.lin(ox-120*k, 0, ox-40*k, 0, (0, 'umber>sand1.1'), (1, 'umber>sand1.8')))
D.p(brush(L([(-86, -84), (-58, -62), (-44, -36), (-44, 0)]), [3, 7, 8, 4], 3), 'umber>ink.4', .7)
D.p(fur([(150, -100), (98, -90), (66, -72), (50, -40), (48, -6), (60, 20), (150, 20)], 5, 3, 9), D.lin(ox+46*k, 0, ox+112*k, 0, (0, 'umber>sand2.3'), (1, 'sand')))
D.p(brush(L([(84, -90), (58, -64), (44, -36), (46, 0)]), [3, 7, 8, 4], 3), 'umber>sand.7', .8)
D.p(curve(L([(76, -246, 'k'), (50, -196), (54, -150), (66, -116), (94, -92), (106, -60), (106, -20), (100, 10, 'k'), (140, 0, 'k'), (140, -240, 'k')])), 'milk>sand1')
D.p(brush(L([(2, -216), (6, -150), (4, -80), (2, -8)]), [26, 16, 22, 8], 4, .2), 'umber', .12)
for P, w, c, n_, sd in (([(-10, -214), (-34, -130), (-60, -70)], 60, 'umber>ink.4', 12, 2), ([(24, -214), (34, -130), (40, -60)], 70, 'sand', 13, 3), ([(-84, -70), (-96, -30), (-80, 0)], 50, 'sand>umber1.6', 9, 5), ([(80, -76), (92, -36), (78, 0)], 54, 'umber>sand1.4', 9, 6), ([(56, -220), (62, -150), (70, -120)], 26, 'umber>sand1.6', 6, 7)): D.dry(L(P), w*k, c, n_, sd, .62, (1.6, 2.4), .6, .1, (8, 18))
D.close()
# head: skull from behind, the muzzle towards the light, one ear folded
hd = [(-40, -222), (-46, -256), (-44, -286), (-28, -310), (0, -318), (26, -312), (42, -298), (56, -288), (80, -282), (96, -275), (99, -264), (92, -254), (74, -246), (54, -236), (44, -220), (0, -206)]
hp = fur(hd, 6, 3, 7)
D.p(hp, D.lin(ox-46*k, 0, ox+60*k, 0, (0, 'umber>sand1.2'), (.6, 'umber>sand2.2'), (1, 'sand>umber.8')))
D.open(clip=D.clip(hp))
D.p(curve(L([(34, -330, 'k'), (24, -300), (44, -282), (70, -270), (86, -262), (96, -240, 'k'), (120, -300, 'k'), (60, -330, 'k')])), 'milk>sand1')
D.p(curve(L([(40, -248), (60, -252), (92, -254), (70, -236), (46, -226)])), 'umber>sand1', .8)
D.dry(L([(-30, -300), (-24, -260), (-20, -220)]), 44, 'umber>ink.4', 7, 4, .5, (1.6, 2.2), .7, .1, (8, 18)); D.dry(L([(8, -306), (14, -260), (12, -220)]), 40, 'sand', 7, 5, .5, (1.6, 2.2), .7, .1, (8, 18))
D.close()
D.p(curve(L([(88, -284), (98, -282), (105, -273), (101, -265), (92, -268)])), 'ink>umber1'); D.el(*L([(99, -278)])[0], 2.4, 1.8, 'mist')
D.p(brush(L([(66, -252), (80, -255), (93, -261)]), [1.6, 3, 2], 2), 'umber>ink2')
D.el(*L([(55, -280)])[0], 4.6, 5, 'ink>umber1'); D.el(*L([(56.5, -281.5)])[0], 1.4, 1.4, 'milk')
er = [(-24, -314, 'k'), (-2, -322), (14, -310), (14, -288), (4, -262), (-6, -248, 'k'), (-20, -262), (-28, -286)]
D.p(curve(L([(q[0]-3, q[1]+5)+tuple(q[2:]) for q in er])), 'umber>ink1.6', .6); D.p(curve(L(er)), D.lin(ox-30, 0, ox+16, 0, (0, 'umber>ink1.2'), (1, 'umber>sand.7'))); D.dry(L([(-8, -312), (-4, -284), (-6, -256)]), 26, 'umber>sand1.7', 5, 3, .5, (1.6, 2.2), .8, .1, (8, 16))
D.p(curve(L([(10, -314, 'k'), (16, -332), (28, -340), (42, -328), (50, -306, 'k'), (44, -292), (30, -298)])), 'umber>ink1'); D.p(curve(L([(28, -340), (42, -328), (50, -306, 'k'), (40, -314)])), 'sand>rose1')
D.p(brush(L([(-44, -226), (-16, -213), (16, -212), (46, -222)]), [11, 13, 13, 10], 3, .06), D.lin(ox-46*k, 0, ox+48*k, 0, (0, 'umber>poppy1.6'), (.6, 'poppy>umber.6'), (1, 'poppy>rose1')))
D.close()
print(D.save('../dog.svg'))
