from pc import *
D = Doc('bw', 'A mended bowl'); r = random.Random(33); D.tooth(step=27)
cam = Cam(f=1000, eye=.17, cx=470, hy=400)       # close-up: table top is Y=0, the eye 17 cm above it
ZW = .86                                         # back wall
def W(X, Y, z=ZW): return cam(X, Y, z)
ty = W(0, 0)[1]                                  # back edge of the table
wl, sl = .075, .1                                # left side of the window, height of its sill
# ---------------------------------------------------------------- a plain wall
D.open('wall')
D.full(D.lin(0, 40, 620, 330, (0, 'slate>night.8'), (.45, 'slate>mist1'), (1, 'mist>slate.6')))
stem = D.shape(brush([(0, 0), (6, -52), (-4, -108), (5, -170)], [5.5, 5, 3.6, 2.4], 3)
  + brush([(2, -22), (22, -42), (46, -48)], [2, 20, 1.6], 4) + brush([(4, -56), (-18, -74), (-42, -78)], [2, 20, 1.6], 5)
  + brush([(-2, -92), (18, -114), (40, -119)], [2, 17, 1.6], 6) + brush([(-3, -126), (-20, -144), (-36, -147)], [2, 15, 1.6], 7)
  + brush([(4, -160), (11, -182), (6, -204)], [2, 13, 1.6], 8))
D.grain(D.lin(0, 0, 500, 300, (0, 'ink', .6), (.7, 'milk', .25), (1, 'milk', .4)), D.clip('M-5-5H560V700H-5z'))
D.p(f'M-10 {ty-210:.0f}H560V{ty+4:.0f}H-10z', D.lin(0, ty-210, 0, ty, (0, 'slate>plum2.4', 0), (1, 'slate>plum2.6', .8)))
D.close()
# ---------------------------------------------------------------- the window and what is far off
D.open('view')
x0, ys = W(wl, sl); T = -30
D.open(clip=D.clip(f'M{n(x0)}-10H950V{n(ys)}H{n(x0)}z'))
D.p('M500-10H950V600H500z', D.lin(0, 0, 40, 430, (0, 'teal>mist2.4'), (.6, 'mist>milk2'), (1, 'milk')))
D.p('M500-10H950V600H500z', D.rad(0, 0, 1, (0, 'milk', .7), (1, 'milk', 0), tf='translate(810 320) scale(300 200)'))
D.cumulus(600, 150, 250, 66, 3, 'milk', 'mist>milk2.6'); D.cumulus(760, 286, 200, 44, 6, 'milk', 'mist>milk2.6')
D.p(below([(480, 352), (600, 326), (690, 336), (780, 362), (870, 344), (960, 318)], y=560, seed=5, amp=2, wl=40, x0=500), D.lin(0, 318, 0, 400, (0, 'sage>teal1.4'), (1, 'sage>milk2.4')))
D.p(below([(480, 396), (620, 384), (720, 394), (840, 380), (960, 386)], y=560, seed=6, amp=2, wl=50, x0=500), D.lin(0, 380, 0, 432, (0, 'sage>mist2'), (1, 'sage>milk2.6')))
for x, y, rx, ry, s_ in ((884, 384, 34, 22, 6), (922, 388, 30, 15, 7), (744, 394, 20, 11, 4)): D.p(foliage(x, y, rx, ry, s_, 9, 3, 9), 'sage>mist1.4' if s_ % 2 else 'sage>slate.9')
D.p(below([(480, 436), (640, 428), (760, 434), (960, 414)], y=560, seed=7, amp=2, wl=50, x0=500), D.lin(0, 410, 0, 480, (0, 'sage>sand2'), (1, 'sage>sand1')))
D.close()
def bar(a, b, c, d):        # glazing bars: cool against the light, a pale right edge
    D.p(cutpoly([(a, b), (c, b), (c, d), (a, d)], .6, int(a)), 'slate>dusk1')
    D.p(poly([(c-4, b), (c, b), (c, d), (c-4, d)]) if d-b > c-a else poly([(a, b), (c, b), (c, b+3.5), (a, b+3.5)]), 'sand>milk1')
bar(x0, 132, 950, 150); bar(828, -10, 848, ys); bar(x0, ys-18, 950, ys)
D.p(cutpoly([(x0-46, ys), (950, ys), (950, ys+14), (x0-52, ys+14)], .8, 4), D.lin(x0-40, 0, 900, 0, (0, 'sand>rose1'), (.4, 'milk>sand1'), (1, 'milk')))
D.p(cutpoly([(x0-52, ys+14), (950, ys+14), (950, ys+33), (x0-46, ys+33)], .8, 5), D.lin(x0-40, 0, 900, 0, (0, 'slate>dusk1.4'), (1, 'mist>dusk2.2')))
D.p(f'M{x0-46:.0f} {ys+33:.0f}H950V{ty+4:.0f}H{x0-46:.0f}z', D.lin(0, ys+33, 0, ty, (0, 'slate>plum2.4'), (1, 'dusk>plum1.6')))
D.close()
# ---------------------------------------------------------------- a sprig of rose hips on the sill
D.open('hips')
bx, by = 716, ys+8
D.p(brush([(bx-3, by-18), (bx+2, by-90), (bx+22, by-150), (bx+60, by-196)], [4, 4, 3, 1.8], 3)+brush([(bx+6, by-104), (bx-18, by-140), (bx-30, by-172)], [3, 2.6, 1.6], 4)+brush([(bx+26, by-156), (bx+20, by-190), (bx+28, by-214)], [2.4, 2, 1.4], 5)+brush([(bx+40, by-178), (bx+70, by-180), (bx+88, by-170)], [2.4, 2, 1.4], 6), 'moss>umber2')
for x, y, L, a, c_ in ((bx+4, by-96, 44, -.3, 'moss>sage1'), (bx-12, by-132, 40, -2.9, 'moss>ink.8'), (bx+30, by-164, 38, .2, 'moss'), (bx+12, by-128, 36, -2.2, 'moss>ink.5'), (bx+50, by-188, 34, -1.2, 'moss>sage1.4')): D.p(leaf(x, y, L, a, .3), c_)
for x, y in ((bx-31, by-180), (bx+64, by-204), (bx+29, by-222), (bx+95, by-164)):
    D.p(curve([(x-10, y+2), (x-5, y-11), (x+5, y-11), (x+10, y+1), (x+6, y+11), (x-5, y+11)]), 'poppy'); D.p(curve([(x+2, y-9), (x+7, y-5), (x+8, y+3), (x+5, y+2), (x+5, y-4)]), 'sand>poppy1')
D.p(curve([(bx-9, by-70, 'k'), (bx+9, by-70, 'k'), (bx+8, by-52), (bx+24, by-34), (bx+24, by+2), (bx+18, by+5), (bx-18, by+5), (bx-24, by+2), (bx-24, by-34), (bx-8, by-52)]), 'slate>mist2', .75)
D.p(curve([(bx-24, by-22, 'k'), (bx+24, by-25, 'k'), (bx+24, by+2), (bx+18, by+5), (bx-18, by+5), (bx-24, by+2)]), 'slate>night1', .7)
D.p(curve([(bx+12, by-42, 'k'), (bx+20, by-33), (bx+20, by), (bx+15, by+2), (bx+15, by-30)]), 'milk', .9); D.p(poly([(bx-10, by-72), (bx+10, by-72), (bx+10, by-66), (bx-10, by-66)]), 'milk>mist2')
D.p(poly([(bx-22, by+5), (bx+18, by+5), (bx-20, by+7), (bx-64, by+7)]), 'dusk', .6)
D.close()
# ---------------------------------------------------------------- curtain, tied back
D.open('curtain')
cu = [(452, -20, 'k'), (768, -20, 'k'), (742, 70), (690, 160), (622, 240), (560, 300, 'k'), (574, 340), (604, 430), (618, 620, 'k'), (450, 620, 'k'), (476, 430), (500, 312, 'k'), (476, 200), (458, 90)]
cd = cut(cu, 1.2, 60, 3); D.p(cd, D.lin(450, 0, 700, 60, (0, 'mist>dusk1.2'), (.4, 'mist>milk1.6'), (1, 'milk>sand.6')))
D.open(clip=D.clip(cd))
for P, w, c_, o in (([(500, -20), (496, 100), (506, 220), (518, 310)], [34, 34, 24, 8], 'mist>dusk2.2', .6), ([(600, -20), (580, 110), (546, 220), (528, 306)], [26, 32, 22, 6], 'mist>dusk1.8', .55), ([(700, -20), (664, 100), (600, 206), (540, 304)], [22, 26, 18, 5], 'sand>dusk1.2', .5),
   ([(548, -20), (538, 110), (524, 220), (524, 306)], [18, 20, 14, 5], 'milk', .8), ([(752, -20), (716, 84), (640, 196), (550, 300)], [26, 22, 14, 5], 'milk', .9),
   ([(522, 330), (512, 400), (490, 620)], [8, 22, 36], 'mist>dusk2.2', .6), ([(540, 330), (548, 420), (552, 620)], [6, 18, 30], 'mist>dusk1.6', .55), ([(560, 330), (584, 420), (602, 620)], [6, 14, 24], 'milk', .9)):
    D.p(brush(P, w, 4, .1), c_, o)
D.close()
D.p(curve([(496, 302, 'k'), (530, 312), (566, 292, 'k'), (574, 312), (570, 326, 'k'), (534, 342), (498, 330, 'k')]), D.lin(496, 0, 574, 0, (0, 'teal>night1.6'), (1, 'teal>milk.8'))); D.p(curve([(498, 328, 'k'), (534, 341), (570, 325, 'k'), (571, 320, 'k'), (534, 334), (498, 322, 'k')]), 'umber', .5)
D.close()
# ---------------------------------------------------------------- table
D.open('table')
D.p(f'M-10 {n(ty)}H950V950H-10z', 'umber')
cols = ['umber>rose1.2', 'umber>rose1.5', 'umber>dusk1.2', 'umber>rose1', 'umber>rose1.35']; lit = ['sand>rose1.1', 'sand>ochre.6', 'sand>rose.6', 'sand>milk.6', 'sand>rose1.4']
sx, sz = .5625, .375                              # the sun comes over the right shoulder of the bowl
pt = lambda X, Y: W(X-sx*Y, 0, ZW-sz*Y)
fan = [pt(wl, sl), pt(wl, 1.5), (-600, 950), pt(.78, 1.5), pt(.78, sl)]
B = [-.62, -.47, -.345, -.205, -.09, .035, .14, .275, .385, .52, .66]
for i in range(10):
    Q = clip_convex([cam(B[i], 0, ZW), cam(B[i+1]-.0028, 0, ZW), cam(B[i+1]-.0028, 0, .3), cam(B[i], 0, .3)], [(-10, ty), (950, ty), (950, 950), (-10, 950)])
    if not Q: continue
    D.p(cutpoly(Q, .8, i+5, 90), cols[i % 5]); s = clip_convex(Q, fan)
    if s: D.p(cutpoly(s, .7, i+9, 90), lit[i % 5])
fc = D.clip(poly(clip_convex([(-10, ty), (950, ty), (950, 950), (-10, 950)], fan)))
gr = {1.2: Pen(), 1.7: Pen(), 2.4: Pen()}
for i in range(10):                               # long grain, a few lines to a board, broken
    for k in range(4):
        x = B[i]+(B[i+1]-B[i])*(k+.5+r.uniform(-.3, .3))/4; z = .34+r.uniform(0, .1)
        while z < ZW-.06:
            z2 = z+r.uniform(.03, .13); a, b = cam(x, 0, z), cam(x+r.uniform(-.003, .003), 0, min(z2, ZW-.02))
            if r.random() < .42 and -10 < b[0] < 950 and a[1] < 960: gr[2.4 if z < .42 else (1.7 if z < .56 else 1.2)].M(*a).L(*b)
            z = z2+r.uniform(.02, .07)
for w_, p_ in gr.items(): D.s_(str(p_), 'umber>rose1', w_, .38)
D.p(f'M-10 {n(ty-1)}H950v6H-10z', 'plum', .6)
D.p(f'M-10 {n(ty)}H950V{n(ty+60)}H-10z', D.lin(0, ty, 0, ty+60, (0, 'umber>plum2', .5), (1, 'umber', 0)))
D.close()
# ---------------------------------------------------------------- bowl: a turned profile, projected
X0, Z0, R, H = -.03, .45, .1345, .105
prof = [(0, .046), (.14, .047), (.17, .056), (.3, .084), (.45, .104), (.65, .1215), (.85, .131), (1, .1345)]
def rad(h):
    for (a, ra), (b, rb) in zip(prof, prof[1:]):
        if h <= b: return ra+(rb-ra)*(h-a)/(b-a)
    return R
def O(ph, h, k=1.0):      # phi: degrees from the front, + to the right
    a = math.radians(ph); q = rad(h)*k; return cam(X0+q*math.sin(a), H*h, Z0-q*math.cos(a))
def ring(h, q, N=40): return [cam(X0+q*math.sin(i/N*math.tau), H*h, Z0-q*math.cos(i/N*math.tau)) for i in range(N)]
def hull(P):
    P = sorted(set(P))
    def half(Q):
        o = []
        for p in Q:
            while len(o) > 1 and (o[-1][0]-o[-2][0])*(p[1]-o[-2][1])-(o[-1][1]-o[-2][1])*(p[0]-o[-2][0]) <= 0: o.pop()
            o.append(p)
        return o
    a, b = half(P), half(P[::-1]); return a[:-1]+b[:-1]
def cast(prof_, H_, x, z): return even(hull([cam(x+q*math.sin(t)-sx*H_*h, 0, z-q*math.cos(t)-sz*H_*h) for h, q in prof_ for t in [i/36*6.283 for i in range(36)]]))
D.open('shade')
D.p(cast(prof, H, X0, Z0), D.lin(-40, 0, 560, 0, (0, 'umber>dusk1.6', .85), (.5, 'umber>plum1.6', .9), (1, 'plum>umber1')))
D.close()
D.open('bowl')
D.p(even(hull([p for h in (0, .17) for p in ring(h, rad(h), 40)])), D.lin(270, 0, 560, 0, (0, 'plum>umber2'), (.5, 'umber>rose1'), (.8, 'rose>sand1'), (1, 'sand')))
so = even(hull([p for h in [.17+i*.83/20 for i in range(21)] for p in ring(h, rad(h), 60)])); oc = D.clip(so)
D.p(so, D.lin(110, 0, 710, 0, (0, 'ink>night1'), (.4, 'night'), (.75, 'night>slate2'), (1, 'slate>mist.8')))
def patch(P, fill, op=None): D.p(curve([O(*q[:2])+tuple(q[2:]) for q in P]), fill, op)
D.open(clip=oc)
patch([(-100, 1.1, 'k'), (-56, 1.1, 'k'), (-57, .8), (-50, .55), (-40, .4), (-14, .27), (26, .24), (60, .12, 'k'), (-100, .05, 'k')], 'ink>night1', .6)
patch([(64, 1.1, 'k'), (110, 1.1, 'k'), (100, .1, 'k'), (66, .2, 'k'), (54, .4), (60, .6), (67, .8)], 'slate>mist1.2', .65)
A = [(15, 1.0), (13, .88), (3, .78), (0, .66)]; Bq = [(0, .66), (12, .6), (23, .66), (37, .56)]; Cq = [(37, .56), (46, .7), (42, .84), (49, 1.0)]
# the shard that came from elsewhere, with a sprig of its own
sc = curve([O(*q) for q in A]+[O(*q) for q in Bq[1:]]+[O(*q) for q in Cq[1:]]+[O(40, 1.05), O(25, 1.05)]); D.p(sc, D.lin(430, 0, 620, 0, (0, 'slate>mist1.6'), (1, 'mist>milk1')))
D.open(clip=D.clip(sc)); D.use(stem, 'slate', op=.75, tf='translate(520 740)rotate(10)scale(.8)'); D.close()
patch([(-78, .5), (-50, .33), (-20, .24), (14, .2), (40, .22), (20, .12, 'k'), (-80, .1, 'k')], D.lin(190, 0, 560, 0, (0, 'dusk>rose1', .1), (.4, 'dusk>rose1', .5), (1, 'dusk', .1)))
# throwing lines
for k, (w_, c_, o, a0, a1, seed) in enumerate(((1.6, 'slate', .55, -60, 60, 3), (1.4, 'mist', .5, 36, 84, 5), (2, 'ink', .5, -84, -10, 7))):
    q = random.Random(seed); p = Pen()
    for j in range(18):
        h = q.uniform(.26, .97); u = q.uniform(a0, a1-14); v = u+q.uniform(8, 26); m = O((u+v)/2, h); a, b = O(u, h), O(v, h)
        p.M(*a).Q(2*m[0]-(a[0]+b[0])/2, 2*m[1]-(a[1]+b[1])/2, *b)
    D.s_(str(p), c_, w_, o)
D.grain(D.lin(110, 0, 710, 0, (0, 'slate', .5), (.7, 'ink', .4), (1, 'ink', .3)))
D.close()
# inside
ic = D.clip(even(ring(1, R-.0045, 48)))
D.p(even(ring(1, R, 48)), D.lin(110, 0, 710, 0, (0, 'sand>milk1'), (.4, 'umber>rose2'), (.7, 'rose>sand1'), (1, 'milk')))
D.p(even(ring(1, R-.0045, 48)), D.lin(130, 0, 680, 0, (0, 'milk'), (.4, 'mist>milk2'), (1, 'mist>slate1')))
D.open(clip=ic)
D.p(curve([cam(X0-.03, H*1.2, Z0+.16)+('k',), cam(X0+.18, H, Z0+.16)+('k',), cam(X0+.17, H, Z0-.12)+('k',), O(70, .6), O(96, .42), O(128, .34), O(158, .44), O(182, .64), O(194, .86), O(198, 1.04)]), 'slate>night.8', .85)
for q, u, v, c_, w_ in ((.5, 180, 262, 'mist', 2), (.68, 196, 268, 'mist', 2), (.84, 204, 266, 'mist>slate.6', 1.6), (.75, 120, 168, 'night', 2), (.6, 118, 150, 'night', 1.6)):
    P = [O(u+(v-u)*i/6, q, .96) for i in range(7)]; D.s_(even(P, False), c_, w_, .7)
D.close(); D.close()
# ---------------------------------------------------------------- the seams
D.open('seams')
gold = D.lin(120, 0, 690, 0, (0, 'ochre>umber1.4'), (.4, 'ochre'), (.8, 'ochre>sand1'), (1, 'ochre>sand2.4'))
def seam(P, w, sd=1):
    Q = [O(*q) for q in P]
    D.p(brush([(x-1.5, y+2.5) for x, y in Q], [v+1.5 for v in w], sd, .3, step=14, prec=.5), 'ink', .6); D.p(brush(Q, w, sd, .35, step=12, prec=.5), gold)
D.open(clip=oc)
for i, (P, w) in enumerate((([(0, .66), (-12, .55), (-15, .42), (-5, .3), (-9, .17)], [13, 10, 8, 8, 9]), (A, [12, 8, 9, 13]), (Bq+[(50, .6), (60, .53), (70, .57), (74, .56, 1.12)], [12, 8, 8, 12, 7, 6, 6, 6]), (Cq, [11, 7, 7, 10]), ([(37, .56), (34, .42), (41, .3), (36, .17)], [9, 7, 6, 6]),
      ([(-12, .55), (-22, .6), (-32, .54), (-42, .62), (-60, .57), (-86, .66)], [11, 7, 8, 12, 7, 5]), ([(-42, .62), (-37, .76), (-45, .88), (-40, 1.0)], [11, 7, 7, 10]))): seam(P, w, sd=i+2)
D.p(curve([O(49, 1.03)+('k',), O(64, 1.03)+('k',), O(60, .9), O(51, .84), O(47, .9)]), gold)
D.close()
D.open(clip=ic)
for i, (P, w) in enumerate((([(216, 1), (208, .82), (216, .64), (198, .46), (176, .3)], [9, 7, 6, 8, 5]), ([(208, .82), (188, .72), (174, .82), (158, 1)], [7, 5, 5, 8]), ([(252, 1), (246, .72), (238, .5)], [8, 6, 4]))):
    D.p(brush([O(*q[:2], .96) for q in P], w, i+20, .3, step=12, prec=.5), D.lin(200, 0, 560, 0, (0, 'ochre>sand.8'), (1, 'ochre>umber.6')))
D.close()
for ph, w_ in ((15, 5), (57, 16), (-40, 5), (215, 4), (158, 3.4), (252, 4)): D.p(even([cam(X0+q*math.sin(math.radians(v)), H, Z0-q*math.cos(math.radians(v))) for q, v in ((R+.0004, ph-w_/2), (R+.0004, ph+w_/2), (R-.0052, ph+w_/2-.6), (R-.0052, ph-w_/2+.6))]), gold)
D.close()
# ---------------------------------------------------------------- saucer with a little gold, and the brush
D.open('saucer')
xs, zs, q0 = .175, .575, .031
el = lambda q, y: [cam(xs+q*math.cos(i/24*6.283), y, zs+q*math.sin(i/24*6.283)) for i in range(24)]
D.p(cast([(0, .02), (1, q0)], .012, xs, zs), 'umber>plum1', .8)
D.p(even(hull(el(.02, 0)+el(q0, .012))), D.lin(710, 0, 830, 0, (0, 'night'), (1, 'slate>mist2')))
D.p(even(el(q0, .012)), D.lin(720, 0, 830, 0, (0, 'milk'), (1, 'mist'))); D.p(even(el(q0-.003, .0117)), D.lin(720, 0, 830, 0, (0, 'mist>milk1'), (1, 'slate>mist1.4')))
D.p(curve([cam(xs+u, .009, zs+v) for u, v in ((-.021, 0), (-.006, .014), (.014, .01), (.013, -.011), (-.006, -.014))]), 'ochre'); D.p(curve([cam(xs+u, .009, zs+v) for u, v in ((-.012, .004), (0, .01), (.008, .006), (-.002, .003))]), 'sand')
bt, bf, bm, be = cam(.118, .003, .468), cam(.139, .003, .478), cam(.15, .003, .483), cam(.2, .004, .528)      # brush laid down, its tip still gold
D.p(brush([(bt[0]-2, bt[1]+5), (bm[0], bm[1]+7), (be[0]-2, be[1]+5)], [2, 7, 3], 3), 'umber', .5)
D.p(brush([bm, be], [9, 9, 4], 4, .06), 'umber>ember1'); D.p(brush([(bm[0], bm[1]-3), (be[0], be[1]-1)], [2, 2.4, 1.4], 4), 'rose>sand1')
D.p(brush([bf, bm], [10, 9], 5, .02), 'mist'); D.p(brush([bt, ((bt[0]+bf[0])/2, (bt[1]+bf[1])/2+1), bf], [1.4, 11, 11, 9], 4), 'umber'); D.p(brush([bt, ((bt[0]+bf[0])/2-4, (bt[1]+bf[1])/2+2)], [1.4, 6, 7, 3], 4), 'ochre')
D.close()
print(D.save('../bowl.svg'))
