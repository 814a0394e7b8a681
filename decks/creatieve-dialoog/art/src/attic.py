from planes import *
D = Doc('at', 'An attic with a skylight'); r = random.Random(34); D.tooth(step=36)
cam = Cam(f=1100, eye=1.3, cx=440); ZG, XW, YK, YR = 5.0, 2.05, .42, 2.95
def S(side, s, z): return cam(side*XW*(1-s), YK+(YR-YK)*s, z)
def clipq(Q): return clip_convex(Q, PAGE)
def quad(Q, fill, amp=.8, sd=1, step=110, op=None):
    q = clipq(Q)
    if len(q) > 2: D.p(cutpoly(q, amp, sd, step), fill, op)
N = 1.15
fl = cam(0, 0, ZG)[1]
# ---------------------------------------------------------------- gable
D.open('gable')
D.full('plum>umber2')
G = [cam(-XW, 0, ZG), cam(-XW, YK, ZG), cam(0, YR, ZG), cam(XW, YK, ZG), cam(XW, 0, ZG)]
D.p(poly(G), D.lin(60, 0, 860, 0, (0, 'umber>rose1.1'), (.4, 'umber>rose1.8'), (.75, 'umber>dusk1.4'), (1, 'umber>plum1.4')))
gc = D.clip(poly(G)); D.open(clip=gc)
x = -XW; k = 0
while x < XW:
    w = .2+.04*((k*7) % 3); a, b = cam(x, 0, ZG)[0], cam(x+w, 0, ZG)[0]
    if k % 3 != 1: D.p(cutpoly(box(a, 40, b-2, fl+4), .8, k, 120), ('umber>rose1', 'rose>umber1.4', 'umber>plum.8')[k % 3], .3)
    D.p(cutpoly(box(b-2, 40, b+.6, fl+4), .4, k+5, 120), 'plum>umber1.6', .7); x += w; k += 1
D.p(poly(box(-10, 60, 950, fl)), D.lin(0, 80, 0, 420, (0, 'plum', .7), (1, 'plum', 0)))
D.dry([(440, 100), (444, 400), (440, 760)], 800, 'umber>plum1', 34, 8, .8, (1.2, 1.8), .5, .05, (20, 70))
D.close(); D.close()
# ---------------------------------------------------------------- floor
D.open('floor')
quad([cam(-XW-.4, 0, ZG), cam(XW+.4, 0, ZG), cam(XW+.4, 0, N), cam(-XW-.4, 0, N)], 'umber>plum1.6')
sk = [(-.28, 3.3), (.46, 3.3), (.46, 4.3), (-.28, 4.3)]   # the patch of light: x, z
lit = [cam(x-.0, 0, z) for x, z in ((-1.22, 2.62), (-.02, 2.62), (.02, 4.3), (-1.02, 4.3))]
fg = [D.lin(0, fl, 0, 940, (0, a), (1, b)) for a, b in (('umber>rose1.8', 'umber>plum.8'), ('umber>rose1.4', 'umber>plum1.2'), ('rose>umber1.6', 'umber>rose.4'), ('umber>rose1.1', 'plum>umber1.6'))]
lg = ['sand>milk1', 'sand', 'sand>rose.8', 'sand>milk2']
for i in range(-14, 14):
    X = i*.19+.03; Q = clipq([cam(X, 0, ZG), cam(X+.182, 0, ZG), cam(X+.182, 0, N), cam(X, 0, N)])
    if len(Q) < 3: continue
    D.p(cutpoly(Q, .8, i+20, 120), fg[(i*i+i) % 4]); q = clip_convex(Q, lit)
    if len(q) > 2: D.p(cutpoly(q, .6, i+40, 90), lg[i % 4])
D.close()
# ---------------------------------------------------------------- roof: boards along, rafters down
D.open('roof')
for side, t0, t1, ln in ((-1, ('umber>rose1.2', 'umber>rose.9', 'umber>rose1.5'), ('umber>plum.6', 'umber>plum.9', 'umber>rose.4'), 'plum>umber2'), (1, ('umber>plum1', 'umber>plum1.5', 'umber>plum.7'), ('plum>umber1.4', 'plum>umber1', 'plum>umber1.7'), 'plum>ink.6')):
    gr = [D.lin(*cam(side*XW*.5, 1.5, ZG), *cam(side*XW*.62, 1.5, 1.9), (0, a), (1, b)) for a, b in zip(t0, t1)]
    quad([S(side, 0, ZG), S(side, 1, ZG), S(side, 1, N), S(side, 0, N)], ln)
    for k in range(11): quad([S(side, k/11, ZG), S(side, (k+.94)/11, ZG), S(side, (k+.94)/11, N), S(side, k/11, N)], gr[(k*2) % 3], .9, k+3, 140)
    quad([cam(side*XW, 0, ZG), cam(side*XW, YK, ZG), cam(side*XW, YK, N), cam(side*XW, 0, N)], D.lin(*cam(side*XW, .2, ZG), *cam(side*XW, .2, 2.4), (0, 'umber>plum1'), (1, 'plum>umber1')))
def raft(side, z, w=.1, d=.12):
    o = lambda s, z, k=0: cam(side*(XW*(1-s)-k*.78), YK+(YR-YK)*s-k*.62, z)   # k metres below the boards
    f, sd_, hi = ('umber>rose2.4', 'umber>plum1', 'rose>sand1') if side < 0 else ('umber>plum1', 'plum>ink1', 'umber>rose1.6')
    quad([o(0, z+w, d), o(1, z+w, d), o(1, z+w), o(0, z+w)], sd_); quad([o(0, z, 0), o(1, z, 0), o(1, z, d), o(0, z, d)], D.lin(*o(0, z), *o(1, z), (0, f), (1, 'umber>plum1.4')))
    quad([o(0, z, d), o(1, z, d), o(1, z+w, d), o(0, z+w, d)], sd_)
    quad([o(0, z, d), o(1, z, d), o(1, z, d*.86), o(0, z, d*.86)], hi, .5, 3, 90, .7)
# the skylight
so = [S(1, .33, 4.3), S(1, .78, 4.3), S(1, .78, 3.35), S(1, .33, 3.35)]
quad([mix(p, mix(so[0], so[2], .5), -.09) for p in so], 'sand>rose1.4', .8, 4)
D.p(cutpoly(so, .6, 5, 90), D.lin(*so[0], *so[2], (0, 'mist>milk2'), (.6, 'milk'), (1, 'milk>mist1')))
D.open(clip=D.clip(poly(so))); cx, cy = mix(so[0], so[2], .5)
D.p(scallop(blob(cx+26, cy+70, 90, 44, 4, 10, .2), 18, 7, 4), 'mist>milk1.4', .8); D.p(scallop(blob(cx-40, cy-60, 70, 26, 6, 10, .2), 16, 6, 6), 'mist>milk1.8', .7); D.close()
quad([mix(so[0], so[1], .5), mix(so[0], so[1], .54), mix(so[3], so[2], .54), mix(so[3], so[2], .5)], 'umber>rose1.4', .5, 6)
for z in (4.5, 3.7, 2.86, 2.2, 1.62): raft(-1, z); z == 3.7 or raft(1, z)
# ridge beam and one tie
quad([cam(-.08, YR-.08, ZG), cam(.08, YR-.08, ZG), cam(.08, YR-.08, N), cam(-.08, YR-.08, N)], 'plum>umber1')
D.close()
# ---------------------------------------------------------------- the beam
D.open('beam')
P = [so[1], so[0], so[3], lit[1], lit[0], lit[3]]
bh = hull([tuple(p) for p in (so+lit)])
for k in range(6):                             # the beam, laid on in six so that its edges are soft
    t = .07*k; sm = lambda Q: [mix(p, tuple(sum(v[a] for v in Q)/len(Q) for a in (0, 1)), t) for p in Q]
    D.p(poly(hull([tuple(p) for p in sm(so)+sm(lit)])), D.lin(790, 330, 250, 840, (0, 'milk', .13), (.5, 'milk', .075), (1, 'sand', .035)))
D.close()
# ---------------------------------------------------------------- a kite on the wall
D.open('kite')
kx, ky = cam(.05, 1.78, ZG)
K = [(kx-6, ky-92), (kx+58, ky-30), (kx+14, ky+72), (kx-56, ky-22)]
D.p(poly([(x-12, y+10) for x, y in K]), 'plum', .5)
m = (kx-2, ky-26)
for a, b, c_ in ((0, 1, 'lemon'), (1, 2, 'poppy'), (2, 3, 'poppy>umber1'), (3, 0, 'lemon>ochre1.4')): D.p(cutpoly([K[a], K[b], m], .6, a, 60), c_)
D.s_(f'M{K[3][0]:.0f} {K[3][1]:.0f}L{K[0][0]-2:.0f} {K[0][1]-26:.0f}L{K[1][0]:.0f} {K[1][1]:.0f}', 'sand>umber1', 2); D.el(K[0][0]-2, K[0][1]-28, 6, 6, 'ink>umber1'); D.el(K[0][0]-1, K[0][1]-30, 2.4, 2.4, 'mist'); D.p(brush([K[0], m, K[2]], [3, 3, 3], 3), 'umber'); D.p(brush([K[3], m, K[1]], [3, 3, 3], 3), 'umber')
T = [K[2], (kx+40, ky+100), (kx+20, ky+134), (kx+62, ky+160), (kx+46, ky+196)]
D.s_(even(sample(T, 14), False), 'umber>rose2', 2)
for j in (1, 2, 3): x, y = mix(T[j], T[j+1], .3); D.p(poly([(x-11, y-6), (x, y), (x-10, y+7)])+poly([(x+11, y-7), (x, y), (x+11, y+5)]), ('rose>sand1', 'sand>rose1', 'ember>rose1')[j-1])
D.close()
# ---------------------------------------------------------------- right: cases, a globe, frames; in the shade
So = Solids(cam, light=(-.5, .3, -.6))
D.open('right')
fr = lambda x, z, w, h, c, c2, ln=.12: (quad([cam(x, 0, z), cam(x, h, z+ln), cam(x+w, h, z+ln), cam(x+w, 0, z)], c, .6, 3), quad([cam(x+.05, .05, z), cam(x+.05, h-.05, z+ln), cam(x+w-.05, h-.05, z+ln), cam(x+w-.05, .05, z)], c2, .6, 4))
fr(.62, 4.72, .62, .86, 'ochre>umber2', 'slate>dusk1'); fr(.86, 4.6, .6, .62, 'umber>ochre.8', D.lin(*cam(.9, .6, 4.6), *cam(1.4, 0, 4.6), (0, 'mist>dusk1'), (1, 'slate>plum1')))
q = [cam(.95+u, .3+v, 4.66) for u, v in ((.0, -.06), (.12, .06), (.22, .0), (.34, .12), (.46, -.06))]; D.p(poly(q+[cam(1.4, .12, 4.62), cam(.94, .12, 4.62)]), 'slate>dusk.6', .8)
So.box((0, 0, 0), (.9, .27, .5), rot=.1, at=(1.16, 0, 3.86), ramp=('rose>umber1', 'umber>rose1.6', 'umber>rose1', 'umber>plum1', 'plum>umber1')); So.draw(D)
So.box((0, 0, 0), (.7, .22, .4), rot=-.1, at=(1.18, .27, 3.86), ramp=('slate>mist1', 'slate', 'slate>night1', 'night>plum1', 'night')); So.draw(D)
for x, w, z in ((.95, .05, 3.685), (1.33, .05, 3.645)): quad([cam(x, .275, z), cam(x, .49, z), cam(x+w, .49, z-.005), cam(x+w, .275, z-.005)], 'umber>rose1', .4, 3)
a, b = cam(1.1, .38, 3.66), cam(1.24, .38, 3.65); D.p(brush([a, (a[0]+3, a[1]+9), (b[0]-3, b[1]+9), b], [4, 5, 5, 4], 3), 'umber>ochre1.4')
for x, z in ((.95, 3.6), (1.38, 3.64)): p = cam(x, .18, z); D.p(cutpoly(box(p[0]-6, p[1]-9, p[0]+6, p[1]+7), .5, 3), 'ochre>umber1')
gx, gy = cam(1.18, .76, 3.86); gr_ = 56
D.p(brush([(gx-2, gy+gr_-4), (gx, gy+gr_+16)], [9, 10], 2), 'umber>ink1'); D.p(even(hull(ring3(cam, 1.18, .5, 3.86, .13, 18)+ring3(cam, 1.18, .52, 3.86, .1, 18))), 'umber>ochre.8')
D.el(gx, gy, gr_, gr_, D.rad(gx+20, gy-26, gr_*1.7, (0, 'milk>mist1'), (.5, 'slate>mist1.4'), (1, 'night>slate.6')))
D.open(clip=D.clip(even([(gx+gr_*math.cos(a/20*math.tau), gy+gr_*math.sin(a/20*math.tau)) for a in range(20)])))
D.p(torn([(gx-60, gy-40), (gx-26, gy-50), (gx-12, gy-26), (gx-24, gy-8), (gx-14, gy+16), (gx-30, gy+36), (gx-40, gy+6), (gx-60, gy-6)], 3, 8, 3), 'sage>sand1'); D.p(torn([(gx+8, gy-40), (gx+40, gy-46), (gx+62, gy-14), (gx+44, gy-4), (gx+34, gy+22), (gx+16, gy+8), (gx+10, gy-16)], 3, 8, 4), 'moss>dusk1.4'); D.close()
D.s_(even([(gx+gr_*1.16*math.cos(math.radians(a)), gy+gr_*1.16*math.sin(math.radians(a))) for a in range(-70, 111, 18)], False), 'ochre>umber1', 4)
D.close()
# ---------------------------------------------------------------- left: rolled carpets against the slope
D.open('rolls')
D.p(curve([(40, 800, 'k'), (0, 806), (-20, 830), (90, 836), (230, 812), (220, 790)]), 'plum>umber1', .6)
def roll(a, b, w, c0, c1, st):
    D.p(brush([a, mix(a, b, .5), b], [w, w, w*.97], 3, .03, 40), D.lin(a[0]-w*.5, 0, a[0]+w*.7, 0, (0, c0), (1, c1)))
    for t in st: p, q_ = mix(a, b, t), mix(a, b, t+.05); D.p(brush([p, q_], [w*1.01, w*1.01], 4, .01), 'ochre>umber.8'); p, q_ = mix(a, b, t+.07), mix(a, b, t+.085); D.p(brush([p, q_], [w*1.01, w*1.01], 4, .01), 'night')
    x, y = b; D.el(x, y, w*.5, w*.26, 'sand>rose1.4'); D.el(x, y, w*.5-5, w*.26-4, c0); D.s_(f'M{x-w*.3:.0f} {y+2:.0f}a{w*.3:.0f} {w*.14:.0f} 0 1 1 {w*.52:.0f} 3a{w*.22:.0f} {w*.1:.0f} 0 1 1-{w*.38:.0f}-2', 'sand>rose1', 3)
roll((96, 796), (136, 500), 74, 'night', 'slate>mist.8', (.14, .74)); roll((172, 806), (196, 566), 66, 'umber>ember1', 'ember>rose1', (.1, .42, .76))
D.close()
# ---------------------------------------------------------------- the chest in the light
D.open('chest')
D.p(poly([cam(-1.0, 0, 3.62), cam(-.1, 0, 3.58), cam(-.5, 0, 3.1), cam(-1.42, 0, 3.16)]), 'umber>plum1', .75)
cr = ('ochre>sand1', 'umber>ochre1.6', 'umber>ochre1', 'umber>ink.4', 'umber>ink1.4')
q0 = [cam(-.78, .43, 3.92), cam(.067, .43, 3.86), cam(.07, .86, 4.06), cam(-.76, .86, 4.12)]
quad([(x+7, y-5) for x, y in q0], 'ochre>sand1', .8, 3); quad(q0, D.lin(q0[0][0], 0, q0[1][0], 0, (0, 'umber>ink.4'), (1, 'umber>rose1')), .8, 4); quad([mix(q0[i], q0[(i+2) % 4], .1) for i in range(4)], 'umber>slate1', .7, 5)
V4 = [cam(-.8, 0, 3.5), cam(.06, 0, 3.44), cam(.067, 0, 3.86), cam(-.78, 0, 3.92)]; T4 = [cam(-.8, .43, 3.5), cam(.06, .43, 3.44), cam(.067, .43, 3.86), cam(-.78, .43, 3.92)]
quad(T4, 'umber>ink1.4', .6, 6)
# what lies in it
x, y = T4[3]; X = T4[2][0]
for a_, b_, h_, c_, c2 in ((x+14, x+150, 44, 'mist>dusk1', 'mist>milk1.4'), (x+14, x+148, 30, 'rose>dusk1', 'rose>sand1'), (x+12, x+150, 16, 'slate>mist1', 'mist>slate1')):
    D.p(curve([(a_, y+20, 'k'), (a_-6, y-h_+8), (a_+8, y-h_), ((a_+b_)/2, y-h_-3), (b_-6, y-h_), (b_+5, y-h_+9), (b_, y+24, 'k')]), c_); D.p(curve([(a_+4, y-h_+5), (a_+10, y-h_), ((a_+b_)/2, y-h_-3), (b_-6, y-h_), (b_-2, y-h_+5), ((a_+b_)/2, y-h_+4)]), c2)
bx = x+124   # records on end
for k, (c_, c2) in enumerate((('slate', 'milk'), ('ember>umber.4', 'ochre'), ('ochre>sand1', 'night'), ('moss>sage1', 'sand'))):
    P = [(bx+k*19, y+20), (bx-4+k*22, y-104+k*9), (bx+62+k*20, y-96+k*10), (bx+66+k*14, y+26)]; D.p(cutpoly(P, .6, k, 80), c_); m = mix(mix(P[0], P[2], .6), mix(P[1], P[3], .4), .5); D.el(m[0], m[1]-10, 17, 18, c2); D.el(m[0], m[1]-10, 5, 5, 'umber'); D.p(brush([P[1], P[2]], [3, 3], k), 'milk>sand1', .7)
quad([V4[0], V4[1], T4[1], T4[0]], D.lin(V4[0][0], 0, V4[1][0], 0, (0, 'umber>ochre.6'), (1, 'umber>ochre2')), .9, 7); quad([V4[1], V4[2], T4[2], T4[1]], 'ochre>sand1.4', .8, 8)
D.open(clip=D.clip(poly([V4[0], V4[1], T4[1], T4[0]]))); D.dry([mix(V4[0], T4[0], .5), mix(V4[1], T4[1], .5)], 120, 'umber', 14, 4, .55, (1.4, 2.2), .6, .02, (16, 60)); D.close()
for t in (.16, .82): a, b, c_, d_ = mix(V4[0], V4[1], t), mix(V4[0], V4[1], t+.05), mix(T4[0], T4[1], t+.05), mix(T4[0], T4[1], t); quad([a, b, c_, d_], 'umber>ink1.4', .6, 9); quad([mix(a, b, .75), b, c_, mix(d_, c_, .75)], 'ochre>umber1', .5, 9)
# a quilt over the edge
a, b, lo = mix(T4[0], T4[1], .3), mix(T4[0], T4[1], .68), 96
qd = curve([(a[0], a[1]-12, 'k'), (b[0]+6, b[1]-16, 'k'), (b[0]+10, b[1]+lo*.5), (b[0]+2, b[1]+lo+6, 'k'), (b[0]-40, b[1]+lo), (a[0]+26, a[1]+lo+12), (a[0]-8, a[1]+lo+4, 'k'), (a[0]-4, a[1]+lo*.4)]); D.p(qd, 'sand>rose1')
D.open(clip=D.clip(qd)); cs = ('ember>rose1', 'milk', 'mist>slate.8', 'rose', 'sand>milk2', 'ochre>rose1', 'slate>mist1')
for i in range(6):
    for j in range(5):
        w, h = (b[0]-a[0]+16)/5.2, 26; x, y = a[0]-10+i*w, a[1]-14+j*h
        D.p(cutpoly(box(x, y, x+w, y+h), 1, i+j, 40), cs[(i*3+j*5) % 7])
for P in ([(a[0]+30, a[1]-10), (a[0]+22, a[1]+60), (a[0]+28, a[1]+120)], [(b[0]-34, b[1]-10), (b[0]-30, b[1]+50), (b[0]-38, b[1]+110)]): D.p(brush(P, [4, 14, 18], 3), 'umber', .3)
D.close()
D.p(brush([(a[0]-4, a[1]-11), (mix(a, b, .5)[0], a[1]-16), (b[0]+6, b[1]-15)], [4, 8, 5], 3), 'milk')
D.close()
# ---------------------------------------------------------------- a breath of it in front, and dust
D.open('dust')
D.p(poly(hull([mix(so[0], so[1], .6), so[1], so[2], mix(so[3], so[2], .6), lit[3], lit[0], mix(lit[2], lit[3], .5), mix(lit[0], lit[1], .5)])), D.lin(790, 330, 250, 840, (0, 'milk', .22), (.6, 'milk', .1), (1, 'sand', .04)))
q = random.Random(8); d = ['', '']
for i in range(70):
    t, u = q.random(), q.random(); A, B = mix(mix(so[0], so[3], u), mix(so[1], so[2], u), q.random()), mix(mix(lit[0], lit[1], u), mix(lit[3], lit[2], u), q.random()); x, y = mix(A, B, t); d[i % 2] += f'M{x:.0f} {y:.0f}h.1'
D.s_(d[0], 'milk', 2.2, .7); D.s_(d[1], 'milk>sand1', 3.2, .5)
D.close()
print(D.save('../attic.svg'))
