from tilt import *
D = Doc('cc', 'A corridor of many doors'); r = random.Random(11); D.tooth(step=36)
cam = Cam(f=800, eye=1.5, cx=520); HW, CH, ZE, ZN = 1.45, 2.72, 12.0, 1.6
def W(sd, y, z, ins=0): return cam(sd*(HW+ins), y, z)
def quad(sd, y0, y1, z0, z1, ins=0): return [W(sd, y1, z0, ins), W(sd, y1, z1, ins), W(sd, y0, z1, ins), W(sd, y0, z0, ins)]
BOX = [(-10, -10), (950, -10), (950, 950), (-10, 950)]
def cp(P, amp=.7, sd=1): P = clip_convex(P, BOX); return cutpoly(P, amp, sd, 130) if P else ''
xe0, xe1, ye0, ye1 = cam(-HW, 0, ZE)[0], cam(HW, 0, ZE)[0], cam(0, CH, ZE)[1], cam(0, 0, ZE)[1]
# ---------------------------------------------------------------- shell
D.open('shell')
D.full('sand')
D.p(cp([cam(-HW, CH, ZN), cam(HW, CH, ZN), cam(HW, CH, ZE), cam(-HW, CH, ZE)]), D.lin(0, -10, 0, ye0, (0, 'dusk>umber2'), (.5, 'rose>dusk2'), (1, 'sand>rose1')))
D.p(cp(quad(-1, 0, CH, ZN, ZE)), D.lin(-10, 0, xe0, 0, (0, 'umber>rose1.4'), (.45, 'rose>sand1.6'), (1, 'sand>milk1.4')))
D.p(cp(quad(1, 0, CH, ZN, ZE)), D.lin(xe1, 0, 950, 0, (0, 'sand>milk1'), (.5, 'rose>sand1.8'), (1, 'rose>umber1.4')))
D.p(cp([cam(-HW, 0, ZE), cam(HW, 0, ZE), cam(HW, 0, ZN), cam(-HW, 0, ZN)]), D.lin(0, ye1, 0, 950, (0, 'sand>rose1'), (.3, 'rose>umber1.6'), (1, 'umber>plum1.6')))
# floor boards run away from us
for i in range(-6, 7):
    if abs(i) < 3: continue
    a, b = cam(i*.235+.03, 0, ZE), cam(i*.235+.03, 0, ZN); D.p(poly(clip_convex([(a[0]-.6, a[1]), (a[0]+.6, a[1]), (b[0]+3, b[1]), (b[0]-3, b[1])], BOX)), 'umber>ink1', .45)
for sd in (-1, 1):                                # wainscot and its rail
    g = D.lin(-10, 0, xe0, 0, (0, 'umber>plum1.6'), (.5, 'umber>rose1.8'), (1, 'rose>sand2')) if sd < 0 else D.lin(xe1, 0, 950, 0, (0, 'rose>sand2'), (.5, 'umber>rose1.8'), (1, 'umber>plum1'))
    D.p(cp(quad(sd, 0, .92, ZN, ZE)), g); D.p(cp(quad(sd, .92, .98, ZN, ZE)), D.lin(-10, 0, xe0, 0, (0, 'rose>umber1.6'), (1, 'milk>sand1')) if sd < 0 else D.lin(xe1, 0, 950, 0, (0, 'milk>sand1'), (1, 'rose>umber1')))
    D.p(cp(quad(sd, 0, .14, ZN, ZE)), 'umber>ink1', .55)
    D.p(cp(quad(sd, 2.5, 2.56, ZN, ZE)), 'milk>sand2', .45)
D.grain(D.lin(0, 0, 940, 0, (0, 'ink', .35), (.5, 'ochre', .3), (1, 'ink', .3)))
# end wall, tall window
D.p(poly([(xe0, ye0), (xe1, ye0), (xe1, ye1), (xe0, ye1)]), D.lin(0, ye0, 0, ye1, (0, 'milk>sand1.4'), (1, 'sand>milk1')))
a, b = cam(-.62, .75, ZE), cam(.62, 2.3, ZE); xm = (a[0]+b[0])/2
wn = [(a[0], a[1], 'k'), (a[0], b[1]+14, 'k'), (xm-26, b[1]+3), (xm, b[1]-1), (xm+26, b[1]+3), (b[0], b[1]+14, 'k'), (b[0], a[1], 'k')]
D.p(curve(wn), D.lin(0, b[1], 0, a[1], (0, 'mist>milk2'), (.7, 'milk'), (1, 'sage>milk2')))
D.p(foliage(xm-14, a[1]-26, 12, 12, 3, 6, 2, 8)+foliage(xm+20, a[1]-20, 14, 10, 4, 6, 2, 8), 'sage>mist2', .8)
D.s_(curve(wn)+f'M{n(xm)} {n(b[1])}V{n(a[1])}M{n(a[0])} {n((a[1]+b[1])/2)}H{n(b[0])}', 'slate>mist1.4', 3)
D.p(poly([(a[0]-5, a[1]), (b[0]+5, a[1]), (b[0]+5, a[1]+5), (a[0]-5, a[1]+5)]), 'slate>mist1.6')
D.close()
# ---------------------------------------------------------------- beams and lamps overhead
D.open('beams')
for i, z in enumerate((10.4, 8.4, 6.4, 4.5, 2.8)):
    bz = [cam(-HW, CH, z), cam(HW, CH, z), cam(HW, CH-.16, z), cam(-HW, CH-.16, z)]
    D.p(cp([cam(-HW, CH-.16, z), cam(HW, CH-.16, z), cam(HW, CH-.16, z+.26), cam(-HW, CH-.16, z+.26)]), ('rose>sand2', 'rose>sand1', 'rose>dusk1', 'dusk>rose1.4', 'dusk>umber2')[i])
    D.p(cp(bz), ('rose>sand1.4', 'rose>dusk.8', 'rose>dusk2', 'dusk>umber1.6', 'umber>plum1.6')[i])
for i, z in enumerate((8.6, 4.0)):
    x, y = cam(0, 2.34, z); R = .13*800/z; t = cam(0, CH, z)[1]
    D.s_(f'M{n(x)} {n(t)}V{n(y-R)}', 'umber', max(1, .016*800/z)); D.el(x, y-R, R*.34, R*.2, 'umber'); D.el(x, y, R, R*.96, D.rad(x, y, R, (0, 'milk'), (.7, 'milk>sand1'), (1, 'sand>ochre.8')))
D.close()
# ---------------------------------------------------------------- doors
IN = .05
def shape(sd, z0, z1, h, arch, ins=0, k=0):
    """opening outline, from its near foot up and round to its far foot"""
    if not arch: return [W(sd, 0, z0-k, ins), W(sd, h+k, z0-k, ins), W(sd, h+k, z1+k, ins), W(sd, 0, z1+k, ins)]
    m, w_ = (z0+z1)/2, (z1-z0)/2+k; return [W(sd, 0, z0-k, ins)]+[W(sd, h-w_*.6+k+w_*.6*math.sin(t*math.pi/10), m-w_*math.cos(t*math.pi/10), ins) for t in range(11)]+[W(sd, 0, z1+k, ins)]
def door(sd, z0, z1, h, col, ang=0, arch=0, room=None, panes=0, frame='sand>rose1', seed=1):
    fz = max(0, min(1, (z0-2)/8)); op = shape(sd, z0, z1, h, arch); mixf = lambda c, k: mx(c+f'>sand{round(k*2, 1)}')
    D.p(cutpoly(shape(sd, z0, z1, h, arch, 0, .11), .7, seed, 130), mixf(frame, fz)); D.s_(poly(shape(sd, z0, z1, h, arch, 0, .11), False), mixf('umber>rose1', fz), max(1, 2.6-z0*.2), .6)
    oc = poly(op); D.p(oc, 'plum>umber2')
    D.open(clip=D.clip(oc))
    if ang:
        x0_, x1_ = sorted((op[0][0], op[-1][0])); D.p(oc, D.lin(x0_, 0, x1_, 0, (0, room[0]), (1, room[1])))
        # far wall of the room: its floor and a window's glow
        f0, f1 = W(sd, 0, z0, 3.2), W(sd, 0, z1+2.4, 3.2); D.p(poly([W(sd, 0, z0), W(sd, 0, z1), W(sd, 0, z1+2.4, 3.2), W(sd, 0, z0, 3.2)]), room[2])
        a = math.radians(ang); w_ = z1-z0
        def P(u, y): return W(sd, y, z1-w_*u*math.cos(a), IN+w_*u*math.sin(a))
        L = [P(0, 0), P(0, h), P(1, h), P(1, 0)]
        D.p(poly(L), mixf(col, fz*.7)); lw = 'ochre>sand2'
        for u0, u1, y0, y1 in ((.16, .84, .2, .85), (.16, .84, 1.05, h-.16)): D.p(poly([P(u0, y0), P(u0, y1), P(u1, y1), P(u1, y0)]), mx(col+'>ink1'), .8)
        D.p(poly([P(.96, 0), P(.96, h), P(1, h), P(1, 0)]), lw)
    else:
        S = shape(sd, z0, z1, h, arch, IN); D.p(poly([W(sd, 0, z0-.3, IN), W(sd, h+.3, z0-.3, IN), W(sd, h+.3, z1, IN), W(sd, 0, z1, IN)]), mixf(col, fz*.8))
        for u0, u1, y0, y1 in ((.14, .46, .18, .8), (.54, .86, .18, .8), (.14, .46, .98, h*.84 if arch else h-.16), (.54, .86, .98, h*.84 if arch else h-.16)):
            u = lambda q: z0+(z1-z0)*q; q = [W(sd, y0, u(u0), IN), W(sd, y1, u(u0), IN), W(sd, y1, u(u1), IN), W(sd, y0, u(u1), IN)]
            if panes and y0 > .9: D.p(poly(q), 'milk>sand1'); continue
            D.p(poly(q), mx(col+f'>ink.9>sand{round(fz, 1)}')); t = .035; q2 = [W(sd, y0+t, u(u0)+t, IN), W(sd, y1-.01, u(u0)+t, IN), W(sd, y1-.01, u(u1)-.01, IN), W(sd, y0+t, u(u1)-.01, IN)]; D.p(poly(q2), mixf(col, fz*.8+.3))
        k = W(sd, min(1.0, h*.5), z1-.12 if z0 < 3.2 else z0+.1, IN-.05); R = 30/z0; D.el(k[0], k[1], R, R, 'ochre'); D.el(k[0]+R*.25, k[1]-R*.3, R*.4, R*.4, 'sand')
        # shade of the reveal overhead
        D.p(poly([W(sd, h, z0-.3, 0), W(sd, h, z1, 0), W(sd, h-.12, z1, IN), W(sd, h-.12, z0-.3, IN)]) if not arch else '', 'ink', .3)
    j = [W(sd, 0, z1), W(sd, h, z1), W(sd, h, z1, IN), W(sd, 0, z1, IN)] if not arch else [W(sd, 0, z1), W(sd, h-(z1-z0)*.3, z1), W(sd, h-(z1-z0)*.3, z1, IN), W(sd, 0, z1, IN)]
    D.p(poly(j), room[0] if ang else mixf('rose>umber1', fz))
    D.close()
def spill(sd, z0, z1, reach, skew, c, o):
    P = [cam(sd*HW, 0, z0), cam(sd*HW, 0, z1), cam(sd*HW-sd*reach, 0, z1-skew), cam(sd*HW-sd*reach, 0, z0-skew*1.2)]; P = clip_convex(P, BOX)
    D.p(cutpoly(P, .9, 3, 110), D.lin(*cam(sd*HW, 0, z0), *cam(sd*HW-sd*reach, 0, z0-skew), (0, c, o), (.5, c, o*.7), (1, c, 0)))
D.open('doors')
door(-1, 10.2, 11.0, 2.1, 'slate>dusk1', seed=3)
door(-1, 8.75, 9.55, 2.15, 'moss>sage1', 0, 1, seed=2)
door(-1, 7.3, 8.1, 2.1, 'rose>umber1.6', 0, seed=4)
door(-1, 5.95, 6.75, 2.1, 'moss>slate1', 60, room=('milk', 'milk>sand1', 'sand'), seed=5)
door(-1, 4.75, 5.45, 1.95, 'plum>dusk1', 0, 1, seed=15)
door(-1, 3.5, 4.35, 2.12, 'slate>night1', 62, room=('milk>sand1', 'sand>milk1', 'sand>ochre1'), seed=6)
door(-1, 2.18, 3.05, 2.12, 'umber>ember2', 0, seed=7)
door(1, 9.9, 10.7, 2.1, 'ember>rose2', seed=8)
door(1, 8.4, 9.2, 2.1, 'sage>moss1', seed=13)
door(1, 6.95, 7.75, 2.15, 'night>slate1', 0, 1, seed=9)
door(1, 5.5, 6.3, 2.1, 'dusk>plum1', 58, room=('sage>milk2', 'milk', 'sage>milk1'), seed=10)
door(1, 4.3, 4.85, 1.2, 'ochre>umber1', 0, 1, seed=11)
door(1, 2.95, 3.95, 2.2, 'slate>moss1.6', 0, 1, seed=12)
D.close()
# ---------------------------------------------------------------- runner, light that falls in
D.open('floor')
run = clip_convex([cam(-.55, 0, ZE-.4), cam(.55, 0, ZE-.4), cam(.55, 0, ZN), cam(-.55, 0, ZN)], BOX); D.p(cutpoly(run, .8, 3, 130), D.lin(0, ye1, 0, 950, (0, 'dusk>rose2.6'), (.4, 'dusk>plum1'), (1, 'plum>night1')))
for x0, x1, c in ((-.5, -.45, 'sand'), (.45, .5, 'sand'), (-.42, -.4, 'rose'), (.4, .42, 'rose')): D.p(poly(clip_convex([cam(x0, 0, ZE-.4), cam(x1, 0, ZE-.4), cam(x1, 0, ZN), cam(x0, 0, ZN)], BOX)), c, .6)
z = 2.1
while z < 10:
    d = ''
    for k in range(3):
        zz = z+k*.46; h = .15; d += poly(clip_convex([cam(0, 0, zz-h), cam(.24, 0, zz), cam(0, 0, zz+h), cam(-.24, 0, zz)], BOX) or [(0, 0)])
    D.p(d, 'rose', .38); z += 1.38
spill(-1, 3.55, 4.3, 2.3, .8, 'milk>sand1', .85); spill(1, 5.55, 6.25, 1.8, .6, 'sage>milk2', .7); spill(-1, 6.0, 6.7, 2.2, .6, 'milk', .75)
# a key on the runner
kx, kz = .12, 3.02; K = lambda u, v: cam(kx+u*.9-v*.42, 0.004, kz+u*.42+v*.9)
for dx, dy, c, o in ((-3, 5, 'ink', .5), (0, 0, 'ochre>sand1.4', None)):
    sh = lambda P: [(x+dx, y+dy) for x, y in P]
    D.s_(even(sh([K(-.1+.045*math.cos(i/12*6.283), .045*math.sin(i/12*6.283)) for i in range(12)])), c, 5.5, o); D.s_('M'+'L'.join(f'{n(x)} {n(y)}' for x, y in sh([K(-.055, 0), K(.12, 0)]))+'M'+'L'.join(f'{n(x)} {n(y)}' for x, y in sh([K(.115, 0), K(.115, -.05)]))+'M'+'L'.join(f'{n(x)} {n(y)}' for x, y in sh([K(.08, 0), K(.08, -.04)])), c, 5.5, o)
D.close()
print(slim(D, '../corridor.svg'))
