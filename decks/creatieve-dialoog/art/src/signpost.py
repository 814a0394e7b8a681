from planes import *
D = Doc('ap', 'A blank signpost with birds'); r = random.Random(12); D.tooth(step=36)
V = View(1176, (0, 1.1, 0), -7.4, 470, 470)
HZ = 470+1176*math.tan(math.radians(7.4))
# ---------------------------------------------------------------- a wide, moving sky
D.open('sky')
D.full(D.lin(0, -10, 0, 640, (0, 'slate>mist.8'), (.4, 'mist>slate.4'), (.75, 'mist>milk2'), (1, 'milk')))
def cloud(P, foot, c0, c1, c2, seed, sz=26, dp=9):
    """heaped cloud: typed top, flat soft foot"""
    top = scallop(P+[(P[-1][0], foot), (P[0][0], foot)], sz, dp, seed)
    t = min(p[1] for p in P); D.p(top, D.lin(0, t, 0, foot, (0, c0), (.45, c1), (1, c2, 0)))
cloud([(-40, 150), (30, 96), (120, 70), (210, 92), (260, 60), (350, 84), (420, 140), (520, 150), (600, 190)], 300, 'mist>milk1.4', 'mist>slate.6', 'mist', 3, 62, 15)
cloud([(420, 260), (470, 190), (540, 150), (600, 96), (690, 74), (770, 96), (820, 70), (900, 90), (980, 130)], 400, 'milk', 'mist>milk2', 'mist', 4, 58, 15)
cloud([(560, 330), (620, 270), (700, 236), (780, 250), (850, 220), (980, 236)], 430, 'milk', 'milk>mist1', 'mist', 5, 46, 11)
cloud([(-40, 330), (40, 280), (130, 262), (210, 290), (300, 280), (380, 330), (470, 350)], 450, 'milk>mist.6', 'mist>milk2', 'mist', 6, 44, 11)
for P, y1, o in (([(-20, 452), (160, 440), (340, 462), (560, 446), (740, 466), (960, 450)], 540, .8), ([(-20, 520), (200, 508), (420, 526), (640, 512), (800, 530), (960, 516)], 600, .9)): D.p(below(P, y=y1, seed=y1, amp=3, wl=70), D.lin(0, y1-100, 0, y1, (0, 'milk', o), (1, 'milk', 0)))
D.grain(D.lin(0, 0, 0, 640, (0, 'night', .3), (1, 'slate', .08)))
D.close()
# ---------------------------------------------------------------- far land, heath
D.open('land')
D.p(below([(-20, 596), (120, 580), (260, 590), (400, 604), (560, 600), (720, 584), (840, 572), (960, 582)], seed=4, amp=2), D.lin(0, 572, 0, 640, (0, 'slate>mist2.4'), (1, 'mist>milk1')))
D.p(below([(-20, 616), (200, 608), (420, 618), (640, 610), (800, 618), (960, 606)], seed=5, amp=2), D.lin(0, 606, 0, 670, (0, 'dusk>mist2.4'), (1, 'rose>mist1.8')))
fog(D, [(-20, 612), (200, 606), (400, 616), (700, 606), (960, 612)], 660, .6, seed=4)
D.close()
def gp(x, z): return V(x, 0, z)
def trail(P):
    L, R = [], []
    S = sample([(x, z) for x, z, w in P], .12); n_ = len(S)
    for i, p in enumerate(S):
        a, b = S[max(0, i-1)], S[min(n_-1, i+1)]; tx, tz = b[0]-a[0], b[1]-a[1]; q = math.hypot(tx, tz) or 1; t = i/(n_-1)*(len(P)-1); u = min(len(P)-2, int(t)); w = (P[u][2]+(P[u+1][2]-P[u][2])*(t-u))/2
        L.append(gp(p[0]-tz/q*w, p[1]+tx/q*w)); R.append(gp(p[0]+tz/q*w, p[1]-tx/q*w))
    o = []
    for p in L+R[::-1]:
        if not o or math.hypot(p[0]-o[-1][0], p[1]-o[-1][1]) > 8: o.append(p)
    return even(ints(wobble(o, 1.2, 24, 3, 14, True)), True, 0)
# the heath in rises, each one hiding the next; sandy trails come and go between them
D.open('heath')
def bells(P, n_, c, w, seed, depth, op=.8, h=4):
    # heather in bloom: short upright marks that gather in drifts below a rise
    q = random.Random(seed); f = vnoise(seed+3); S = sample(P, 6); d = ''; cx = cy = 0; k = 0; tries = 0; pts = []
    while k < n_ and tries < n_*14:
        tries += 1; p = S[q.randrange(len(S))]; y = p[1]+4+q.random()**1.5*depth; x = p[0]+q.uniform(-5, 5)
        if f(x/70)+.6*f(y/16+40) > .05 and -5 < x < 945: pts.append((round(x), round(y))); k += 1
    pts.sort(key=lambda v: (v[1]//14, v[0]*(1 if (v[1]//14) % 2 else -1)))
    for x, y in pts: d += ('m' if d else 'M')+join(x-cx, y-cy)+f'l1-{h}'; cx, cy = x+1, y-h
    D.s_(d, c, w, op)
R1 = [(-20, 652), (160, 642), (340, 650), (520, 641), (700, 651), (960, 638)]
D.p(below(R1, seed=6, amp=2), D.lin(0, 640, 0, 800, (0, 'dusk>rose2.4'), (1, 'dusk>rose1'))); bells(R1, 140, 'rose>sand1', 2, 3, 30, .7, 2)
D.p(trail([(1.0, 16, 1.0), (1.4, 20, 1.1), (3.6, 28, 1.3), (3.0, 36, 1.5)]), 'sand>rose1.6')
R2 = [(-20, 690), (120, 682), (260, 676), (400, 688), (560, 700), (700, 690), (840, 676), (960, 684)]
D.p(scallop(R2+[(960, 960), (-20, 960)], 13, 3, 4), D.lin(0, 676, 0, 900, (0, 'rose>dusk1.6'), (.4, 'dusk>plum1'), (1, 'plum'))); bells(R2, 200, 'rose>sand.8', 2.4, 5, 40, .75, 3)
D.p(trail([(.1, 5.4, .8), (.8, 7.2, .7), (1.9, 8.6, .66), (1.7, 10.4, .7), (.6, 12.0, .8), (.5, 13.6, .8)]), D.lin(0, 690, 0, 860, (0, 'sand>rose1'), (1, 'sand>umber.6'))); D.p(trail([(-.1, 5.6, .8), (-1.5, 7.2, .6), (-2.8, 9.0, .6), (-3.6, 11, .6)]), D.lin(0, 690, 0, 860, (0, 'sand>rose1'), (1, 'sand>umber.6')))
R3 = [(-20, 770), (90, 752), (200, 760), (290, 786), (370, 826), (430, 850), (500, 862)]; R4 = [(960, 766), (860, 772), (760, 792), (680, 820), (600, 850), (540, 868)]
D.p(scallop(R3+[(520, 960), (-20, 960)], 17, 4.5, 5), D.lin(0, 750, 0, 945, (0, 'dusk>rose1.2'), (.35, 'plum>dusk2'), (1, 'plum>ink1.6'))); bells(R3, 240, 'rose>dusk.6', 2.8, 7, 80, .85, 5)
D.p(scallop(R4[::-1]+[(980, 960), (560, 960)], 17, 4.5, 6), D.lin(0, 766, 0, 945, (0, 'dusk>rose1.5'), (.35, 'plum>dusk2.4'), (1, 'plum>ink1.4'))); bells(R4, 200, 'rose>sand.4', 2.8, 8, 70, .85, 5)
D.p(trail([(.5, 3.9, 1.3), (.2, 4.5, 1.2), (.0, 5.3, 1.1), (.1, 6.0, .85)]), D.lin(0, 840, 0, 940, (0, 'sand>rose.6'), (1, 'sand>umber1.4')))
D.close()
# ---------------------------------------------------------------- a bird, facing right; then the post and its arms
def bird(x, y, k, flip=1, tones=('night>ink1', 'slate>night1', 'mist>rose1'), up=0):
    L = lambda P: [(x+flip*q[0]*k, y+q[1]*k)+tuple(q[2:]) for q in P]
    a = .5*up
    D.s_(f'M{x-flip*2*k:.1f} {y:.0f}l{flip*2*k:.1f} {-9*k:.1f}M{x+flip*5*k:.1f} {y:.0f}l{flip*1*k:.1f} {-9*k:.1f}', 'umber>ink1', 2)
    D.p(curve(L([(-42, 0-a*10, 'k'), (-24, -12), (-8, -30), (8, -42), (16, -50-up*3), (26, -51-up*4), (33, -43-up*3), (32, -32), (26, -18), (12, -7), (-4, -5), (-20, -6), (-40, 5-a*8, 'k')])), tones[1])
    D.p(curve(L([(33, -38-up*2), (33, -28), (25, -15), (11, -7), (2, -7), (12, -18), (18, -30), (24, -38)])), tones[2]); D.p(curve(L([(-42, 1, 'k'), (-22, -14), (-4, -30), (8, -32), (10, -20), (-4, -11), (-20, -5)])), tones[0])
    D.p(poly(L([(32, -46-up*4), (43, -43-up*5), (32, -39-up*3)])), 'umber>ink1'); D.el(*L([(25, -44-up*3)])[0], 2.2*k, 2.2*k, 'milk'); D.el(*L([(25.4, -44-up*3)])[0], 1.4*k, 1.4*k, 'ink')
PX, PZ = -.24, 5.5
def arm(Yc, phi, L, h=.2, back=.17, tones=('mist>umber1.2', 'umber>slate1.4', 'milk>sand1'), seed=1):
    a = math.radians(phi); dx, dz, nx, nz = math.cos(a), math.sin(a), -math.sin(a)*.022, math.cos(a)*.022
    o = [(-back, -h/2), (L-.14, -h/2), (L, 0), (L-.14, h/2), (-back, h/2)]
    F = lambda s_: [V(PX+u*dx+s_*nx, Yc+v+.02*u, PZ-.09*(1 if s_ < 0 else 1)+u*dz+s_*nz) for u, v in o]
    A, B = F(1), F(-1); near, far = (A, B) if nz < 0 else (B, A)
    D.p(cutpoly(hull(near+far), .6, seed, 80), tones[1]); c_ = cutpoly(near, .8, seed, 70); x0, x1 = min(p[0] for p in near), max(p[0] for p in near); D.p(c_, D.lin(x0, 0, x1, 0, (0, tones[0]), (1, 'sand>umber1')))
    D.open(clip=D.clip(c_)); D.dry([mix(near[0], near[4], .5), mix(near[1], near[3], .5), near[2]], abs(near[0][1]-near[4][1])*.8, 'umber>slate1', 7, seed, .45, (1.4, 2.2), .6, .04, (14, 60)); D.close()
    e0, e1, e2 = near[4], near[3], near[2]; D.p(poly([e0, e1, e2, (e2[0], e2[1]+2), (e1[0], e1[1]+4.5), (e0[0], e0[1]+4.5)]), tones[2])
    for u in (-.035, .035): p = V(PX+u*dx, Yc, PZ-.12+u*dz); D.el(p[0], p[1]-12, 2.4, 2.4, 'umber>ink1'); D.el(p[0], p[1]+14, 2.4, 2.4, 'umber>ink1')
    return lambda u: mix(near[4], near[3], u)
D.open('post')
arm(1.93, 128, 1.02, .215, tones=('umber>slate1.6', 'umber>ink1', 'mist'), seed=8)
b, t = V(PX, 0, PZ), V(PX, 3.32, PZ); w = 16
D.p(brush([(b[0]-4, b[1]), (b[0]-70, b[1]+8), (b[0]-200, b[1]+30)], [26, 22, 3], 3), 'ink>plum1', .5)
pb = cutpoly([(b[0]-w-3, b[1]+6), (t[0]-w, t[1]+10), (t[0]-2, t[1]-6), (t[0]+w, t[1]+8), (b[0]+w+3, b[1]+6)], 1, 4, 90); D.p(pb, D.lin(b[0]-w, 0, b[0]+w, 0, (0, 'umber>ink1.2'), (.5, 'umber>slate1.4'), (.8, 'mist>umber1.6'), (1, 'sand>umber.6')))
D.open(clip=D.clip(pb)); D.dry([b, mix(b, t, .5), t], 30, 'umber>ink1.4', 9, 4, .5, (1.4, 2.2), .7, .03, (20, 80)); D.dry([(b[0]+9, b[1]), (t[0]+9, t[1])], 12, 'milk>sand1', 4, 5, .6, (1.4, 2), .6, .03, (20, 70))
m0, m1 = V(PX, 1.7, PZ), V(PX, 1.49, PZ); D.p(poly(box(m0[0]-30, m0[1], m0[0]+30, m1[1])), 'sand>umber.8', .75); D.el(m0[0]-6, m0[1]+14, 2.6, 2.6, 'ink'); D.el(m0[0]+6, m1[1]-14, 2.6, 2.6, 'ink'); D.close()
a3 = arm(2.29, -38, 1.0, .228, seed=6, tones=('sand>umber1', 'umber>slate1', 'milk>sand1'))
a2 = arm(2.65, 172, 1.22, .24, seed=5, tones=('umber>mist2', 'umber>slate1', 'milk>mist1')); a1 = arm(3.02, 8, 1.32, .24, seed=4)
D.p(scallop([(b[0]-50, b[1]+14), (b[0]-30, b[1]-8), (b[0]-6, b[1]-14), (b[0]+20, b[1]-6), (b[0]+44, b[1]+12), (b[0], b[1]+22)], 11, 4, 3), 'plum>dusk1.4'); bells([(b[0]-40, b[1]-2), (b[0], b[1]-10), (b[0]+34, b[1])], 14, 'rose>dusk.6', 2.8, 9, 14, .9, 5)
D.close()
D.open('birds')
p = a1(.42); bird(p[0], p[1]+2, .95, 1); p = a1(.6); bird(p[0], p[1]+2, .9, 1, up=1); p = a1(.9); bird(p[0], p[1]+2, .92, -1, ('umber>ink1', 'umber>slate1.4', 'sand>rose1'))
p = a2(.88); bird(p[0], p[1]+2, .95, -1, ('night>ink.6', 'slate>night.6', 'mist>milk1'))
def wing(x, y, s_, a, c, c2, fl=1):
    co, si = math.cos(math.radians(a)), math.sin(math.radians(a)); L = lambda P: [(x+fl*(u*co-v*si)*s_, y+(u*si+v*co)*s_)+tuple(k) for u, v, *k in P]
    D.p(curve(L([(4, -4, 'k'), (-8, -26), (-26, -44), (-40, -50, 'k'), (-34, -30), (-22, -10), (-12, 2, 'k')])), c2)
    D.p(curve(L([(30, -2, 'k'), (22, -8), (6, -8), (-14, -2), (-44, -4, 'k'), (-38, 2), (-44, 8, 'k'), (-12, 8), (8, 7), (22, 4)])), c); D.p(curve(L([(8, 0, 'k'), (4, -22), (14, -44), (30, -60, 'k'), (24, -34), (14, -12), (-8, 4, 'k')])), c)
wing(742, 168, .82, -16, 'night>slate.6', 'slate'); wing(806, 112, .62, -24, 'night>slate1', 'slate>mist.6'); wing(150, 186, .6, -10, 'slate>night1', 'slate>mist1', -1)
for x, y, s_ in [(x+76, y+36, s_) for x, y, s_ in ((560, 404, 10), (592, 392, 9), (618, 408, 8), (650, 398, 8), (634, 382, 7), (676, 386, 7), (704, 396, 6), (720, 380, 6), (744, 388, 5))]: D.p(f'M{x-s_} {y-s_*.4:.0f}q{s_*.6:.0f} {-s_*.2:.1f} {s_} {s_*.6:.1f}q{s_*.4:.1f} {-s_*.8:.1f} {s_} {-s_*.6:.1f}q{-s_*.6:.1f} {s_*.3:.1f} {-s_} {s_*1.1:.1f}q{-s_*.4:.1f} {-s_*.8:.1f} {-s_} {-s_*1.1:.1f}z', 'slate>night1')
D.close()
# ---------------------------------------------------------------- a rucksack at the foot
D.open('sack')
x, y = b[0]+76, b[1]-2
D.p(curve([(x-34, y-2, 'k'), (x+20, y+2), (x-20, y+16), (x-110, y+30), (x-120, y+20), (x-70, y+8)]), 'ink>plum1', .5)
D.p(curve([(x-30, y, 'k'), (x-34, y-34), (x-28, y-66), (x-8, y-80), (x+14, y-76), (x+28, y-58), (x+32, y-26), (x+28, y+2, 'k'), (x, y+6)]), D.lin(x-34, 0, x+32, 0, (0, 'umber>ember1.4'), (.55, 'ember>umber.6'), (1, 'ember>sand.8')))
D.p(curve([(x-29, y-58), (x-8, y-82), (x+16, y-78), (x+29, y-56), (x+24, y-42), (x, y-36), (x-26, y-44)]), D.lin(x-30, 0, x+30, 0, (0, 'umber>ember2'), (1, 'ember>sand1.4'))); D.p(curve([(x-22, y-26), (x+22, y-24), (x+24, y-6), (x-20, y-4)]), 'umber>ember1.8'); D.s_(f'M{x-6:.0f} {y-40:.0f}v30M{x+10:.0f} {y-40:.0f}v28', 'umber>ink.6', 4); D.p(poly(box(x-9, y-24, x-3, y-17))+poly(box(x+7, y-24, x+13, y-17)), 'sand')
D.p(brush([(x-32, y-79), (x, y-82), (x+30, y-78)], [18, 20, 18], 3, .08), 'slate>dusk1'); D.p(brush([(x-32, y-84), (x, y-87), (x+30, y-83)], [4, 5, 4], 3, .1), 'mist')
D.close()
print(D.save('../signpost.svg'))
