from planes import *
import folk
D = Doc('du', 'Drums on a carpet, one just struck'); r = random.Random(281); D.tooth(step=46)
V = View(1650, (.02, 1.5, -.85), 18, 470, 446)
ZW = 4.0
# ---------------------------------------------------------------- a wall in low sun
D.open('wall')
D.full(D.lin(0, 0, 940, 300, (0, 'ember>umber1.8'), (1, 'ember>umber1')))
fy = V(0, 0, ZW)[1]
sun = [(560, -10), (950, -10), (950, fy+2), (806, fy+2)]
D.p(cutpoly(sun, 1.2, 4, 160), D.lin(400, 0, 940, 300, (0, 'ochre>ember.8'), (.5, 'ochre'), (1, 'ochre>sand2')))
D.dry([(-10, 60), (480, 66), (950, 60)], 620, 'ember>umber2.4', 20, 6, .9, (1.4, 2.2), .5, .02, (20, 90))
# shadows of leaves on the lit part
d = ''
for x, y, a in ((700, 20, .5), (760, 64, .2), (830, 30, .9), (890, 86, .4), (720, 96, .8), (900, 20, .3), (650, 54, .4)):
    for k in range(5): d += leaf(x+r.uniform(-30, 30), y+r.uniform(-24, 24), r.uniform(34, 54), a+r.uniform(-.9, .9), .34)
D.p(d+brush([(960, 10), (860, 60), (760, 60), (640, 70)], [9, 7, 5, 2], 3), 'ember>umber1.4', .6)
D.open('window', tf='translate(18 -24)')
# a window: one shutter open, one to, a cat on the sill
D.p(cutpoly(box(724, 172, 866, 340), .7, 5, 120), 'milk>sand1.4'); D.p(cutpoly(box(736, 184, 854, 334), .7, 6, 120), 'night'); D.p(poly([(790, 184), (854, 184), (854, 334), (790, 334)]), 'slate>night1')
D.p(cutpoly(box(732, 180, 794, 336), .7, 7, 120), 'night>slate1.6'); D.p(''.join(poly(box(740, 192+k*14, 787, 200+k*14)) for k in range(10)), 'slate>mist.6')
D.p(cutpoly([(858, 180), (918, 168), (918, 350), (858, 336)], .7, 8, 120), 'slate>night1'); D.p(''.join(poly([(866, 192+k*14), (911, 184+k*15), (911, 192+k*15), (866, 200+k*14)]) for k in range(10)), 'slate>mist1.6')
D.p(cutpoly(box(712, 334, 878, 350), .7, 9, 120), 'milk>sand1'); D.p(poly(box(716, 350, 878, 360)), 'umber>ochre2', .6)
ct = lambda *P: curve([(826+q[0], 336+q[1])+tuple(q[2:]) for q in P])
D.p(ct((-20, 0, 'k'), (-22, -22), (-12, -48), (-14, -62), (-18, -78, 'k'), (-8, -72), (2, -72), (12, -79, 'k'), (9, -60), (8, -50), (18, -26), (20, 0, 'k')), 'ember>sand1'); D.p(ct((-8, 0, 'k'), (-10, -30), (-4, -44), (2, -30), (2, 0, 'k')), 'milk>sand1'); D.p(brush([(842, 334), (856, 342), (858, 366), (850, 380)], [9, 9, 8, 5], 3), 'ember>sand1'); D.s_('M818 279q3 4 6 0M828 279q3 4 5-1', 'umber', 1.8)
D.close()
# a blue door, half off the page, and its step
D.p(cutpoly(box(-20, 30, 118, fy), .8, 3, 120), 'night>slate1'); D.p(cutpoly(box(-20, 44, 104, fy), .8, 4, 120), 'slate>night1'); D.p(cutpoly(box(8, 70, 86, 200), .8, 4, 120)+cutpoly(box(8, 226, 86, fy-20), .8, 4, 120), 'slate>night2'); D.el(96, 214, 5, 6, 'ochre')
D.p(f'M-10 {fy-26:.0f}H950V{fy:.0f}H-10z', 'umber>ember1', .45)
D.grain('umber', op='.35')
D.close()
# ---------------------------------------------------------------- floor and carpet
D.open('floor')
D.p(f'M-10 {fy:.0f}H950V950H-10z', D.lin(940, fy, 0, 900, (0, 'sand>rose1'), (.5, 'rose>sand2'), (1, 'rose>umber1.4')))
def q3(x0, z0, x1, z1): return poly(ints([V(x0, 0, z0), V(x1, 0, z0), V(x1, 0, z1), V(x0, 0, z1)], .5))
CX, Z0, Z1 = 1.22, 1.42, 3.3
D.p(poly([(x, y+7) for x, y in (V(-CX, 0, Z0), V(CX, 0, Z0), V(CX, 0, Z1), V(-CX, 0, Z1))]), 'umber')
D.p(q3(-CX, Z0, CX, Z1), D.lin(940, 460, 0, 900, (0, 'ember>rose.4'), (.5, 'ember>umber.5'), (1, 'ember>umber1.4')))
B = {}
def put(c_, d): B.setdefault(c_, []).append(d)
P3 = lambda *q: poly(ints([V(x, 0, z) for x, z in q], .5))
for a, b, c_ in ((.05, .11, 'night'), (.15, .3, 'ochre'), (.34, .37, 'milk>sand1')):
    put(c_, P3((-CX+a, Z0+a), (CX-a, Z0+a), (CX-a, Z1-a), (-CX+a, Z1-a))+P3((-CX+b, Z1-b), (CX-b, Z1-b), (CX-b, Z0+b), (-CX+b, Z0+b)))
n_ = 13
for i in range(n_):   # triangles in the yellow border
    x = -CX+.15+(2*CX-.3)*i/n_; w = (2*CX-.3)/n_
    put('ember>umber1.4', P3((x, Z0+.15), (x+w, Z0+.15), (x+w/2, Z0+.29))+P3((x, Z1-.15), (x+w, Z1-.15), (x+w/2, Z1-.29)))
for i in range(9):
    z = Z0+.15+(Z1-Z0-.3)*i/9; w = (Z1-Z0-.3)/9
    put('ember>umber1.4', P3((-CX+.15, z), (-CX+.15, z+w), (-CX+.29, z+w/2))+P3((CX-.15, z), (CX-.15, z+w), (CX-.29, z+w/2)))
for zc in (1.98, 2.36, 2.74):
    for xc in (-.66, -.22, .22, .66):
        for k, c_ in ((1, 'night>slate.8'), (.7, 'ochre>sand1'), (.36, 'ember>umber1.2')):
            put(c_+' '*int(3-k*3), P3((xc-.2*k, zc), (xc, zc-.18*k), (xc+.2*k, zc), (xc, zc+.18*k)))
for c_ in B: D.body.append(f'<path d="{"".join(B[c_])}" fill="{C(c_.strip())}" fill-rule="{"evenodd" if c_ in ("night", "ochre", "milk>sand1") else "nonzero"}"/>')
fr = Pen(.5)
for i in range(56): a, b = V(-CX+2*CX*i/55, 0, Z0), V(-CX+2*CX*i/55+.01, 0, Z0-.06); fr.M(*a).L(*b)
D.s_(str(fr), 'sand', 2.4)
# the low sun throws long shadows to the left
SH = ''
def shadow(x, z, prof):
    global SH
    p = []
    for h, q in prof: p += ring3(V, x-h*1.5, 0, z-h*.32, q, 18)
    SH += poly(ints(hull(p)))
T = dict(tom=(0.02, 2.5, [(0, .3), (.52, .3)]), djembe=(-.66, 2.44, [(0, .13), (.05, .12), (.24, .075), (.33, .11), (.5, .2), (.62, .2)]), darb=(.66, 2.42, [(0, .14), (.03, .12), (.2, .07), (.28, .1), (.38, .16), (.44, .16)]), snare=(-.34, 1.9, [(.05, .19), (.2, .19)]), tin=(.4, 1.9, [(0, .12), (.27, .12)]))
for k, (x, z, pr) in T.items(): shadow(x, z, pr)
for k in range(5): SH += poly(ints(hull(ring3(V, -.95-k*.28, 0, 3.2-k*.04, .16, 12)+ring3(V, -1.2-k*.28, 0, 3.2-k*.04, .16, 12))))
D.p(SH, 'plum>umber1.4', .55)
D.close()
# ---------------------------------------------------------------- turned bodies
def body(x, z, prof, fill):
    d = ''
    for a, b in zip(prof, prof[1:]): d += poly(ints(hull(ring3(V, x, a[0], z, a[1], 30)+ring3(V, x, b[0], z, b[1], 30)), .5))
    D.p(d, fill); return d
def E(x, h, z, q, fill, op=None): D.p(even(ring3(V, x, h, z, q, 20)), fill, op)
def gx(x, z, h, q, *st): a, b = V(x-q, h, z)[0], V(x+q, h, z)[0]; return D.lin(a, 0, b, 0, *st)
def band(x, z, h, q, col, w, a0=math.pi+.1, a1=math.tau-.1): D.s_(even(ring3(V, x, h, z, q, 16, a0, a1), False), col, w)
def skin(x, z, h, q, rim, c0='sand>rose1', c1='milk'):
    E(x, h, z, q, rim); E(x, h+.006, z, q*.92, gx(x, z, h, q, (0, c0), (.7, c1), (1, 'milk')))
def front(x, z, q, a, h): return V(x+q*math.cos(a), h, z+q*math.sin(a))
# the big bass drum on its edge, at the back
D.open('bass')
def disc(x, y, z, q, dz, N=40): return [V(x+q*math.cos(i/N*math.tau), y+q*math.sin(i/N*math.tau), z+dz) for i in range(N)]
x, y, z, q = -.66, .45, 3.2, .45
D.p(poly(ints(hull(disc(x, y, z, q, 0)+disc(x+.1, y, z, q, .45)))), D.lin(60, 0, 460, 0, (0, 'night>ink.8'), (.7, 'slate>night1'), (1, 'slate>mist1')))
D.p(even(disc(x, y, z, q, 0, 28)), 'ochre'); D.p(even(disc(x, y, z-.01, q*.9, 0, 28)), D.lin(100, 60, 420, 420, (0, 'rose>sand1'), (.6, 'sand>milk2'), (1, 'milk')))
c0 = V(x, y, z)
D.p(even(disc(x, y, z-.01, q*.34, 0, 24)), 'ember>umber.4'); D.p(even(disc(x, y, z-.01, q*.22, 0, 20)), 'milk>sand1')
for i in range(10):
    a = i/10*math.tau+.2; p0, p1 = V(x+q*.87*math.cos(a), y+q*.87*math.sin(a), z), V(x+q*1.005*math.cos(a), y+q*1.005*math.sin(a), z-.02); D.p(brush([p0, p1], [7, 10], i, .05), 'umber>ink1')
D.close()
# djembe
D.open('djembe')
x, z, pr = T['djembe']
d = body(x, z, pr, gx(x, z, .5, .2, (0, 'umber>ink.8'), (.55, 'umber>ember1.4'), (.85, 'umber>ochre2.4'), (1, 'ochre>rose1')))
zz = ''
for i in range(13):
    a0, a1, a2 = (math.pi+math.pi*(i+t)/13 for t in (0, .5, 1)); P = [front(x, z, .2, a0, .585), front(x, z, .16, a1, .41), front(x, z, .2, a2, .585)]; zz += poly(ints(P, .5), False)
D.s_(zz, 'sand', 2.8); band(x, z, .41, .163, 'sand', 5); band(x, z, .585, .203, 'milk>sand2', 6); band(x, z, .3, .098, 'ember', 7); band(x, z, .06, .12, 'ochre', 5); band(x, z, .12, .1, 'ochre>sand1', 3)
skin(x, z, .62, .2, 'umber>ochre1.6')
D.close()
# darbuka: blue metal with an inlay
D.open('darbuka')
x, z, pr = T['darb']
body(x, z, pr, gx(x, z, .4, .16, (0, 'night>ink.6'), (.5, 'slate>night1'), (.82, 'slate>mist1'), (1, 'mist')))
for h, q, c_ in ((.36, .152, 'ochre'), (.05, .118, 'ochre'), (.24, .085, 'ochre>sand1')): band(x, z, h, q, c_, 5)
for i in range(9):
    a = math.pi+math.pi*(i+.5)/9; p = front(x, z, .135, a, .325); w = 8*abs(math.sin(a))+3; D.p(poly(ints([(p[0]-w, p[1]), (p[0], p[1]-10), (p[0]+w, p[1]), (p[0], p[1]+10)], .5)), ('ember', 'milk')[i % 2])
    p = front(x, z, .105, a, .13) if 0 else front(x, z, .088, a, .145); D.el(p[0], p[1], 2+3*abs(math.sin(a)), 5, 'ochre>sand2')
skin(x, z, .44, .162, 'mist>slate1')
D.close()
# somebody plays: sleeves up, eyes shut, laughing
D.open('player')
X0, Y0 = V(*(lambda q: (q[0], .52, q[1]))(T['tom'][:2])); fx, fy_, fk = X0+4, Y0+172, 4.0; ft = folk.T(fx, fy_, fk); sk = 'rose>sand2'
D.p(curve(ft([(-22, -80), (-36, -40), (-10, -40)])), 'umber>plum1', .4)
folk.fig(D, fx, fy_, fk, sk, 'milk', 'teal', 'night', kind='bald', w=1.2, arms=[], rot=3, head=(2, 0))
ft2 = folk.T(fx, fy_, fk, 1, 3); folk.front(D, folk.T(*ft2([(2, 0)])[0], fk, 1, 3), fk, 'milk>mist.6', 'curls', shut=1, lip='umber>poppy1')
h = folk.T(*ft2([(2, 0)])[0], fk, 1, 3); D.p(curve(h([(-3, -87, 'k'), (0, -86.4), (3, -87, 'k'), (2, -83.6), (0, -82.8), (-2, -83.6)])), 'umber>poppy1'); D.p(curve(h([(-2.2, -86.8), (0, -86.2), (2.2, -86.8), (1.6, -85.6), (-1.6, -85.6)])), 'milk')
for c in ((-2.6, -90), (2.6, -90)): x_, y_ = h([c])[0]; D.s_(f'M{x_-10:.0f} {y_:.0f}a10 10 0 1 0 20 0a10 10 0 1 0 -20 0', 'night', 2.4)
D.s_(poly(h([(-.2, -90.4), (.2, -90.4)]), False), 'night', 2.4)
HA = [ft2([(-30, -92)])[0], ft2([(31, -74)])[0]]
for P, c in (([(-12, -75), (-27, -68), (-28, -80)], 0), ([(12, -75), (26, -64), (29, -70)], 1)):
    q = ft2(P); D.p(brush([q[0], mix(q[0], q[1], .5), q[1]], [40, 36, 32], 4, .05), 'teal>night.5'); D.p(brush([q[1], mix(q[1], HA[c], .5), HA[c]], [28, 22, 18], 4, .05), sk); D.el(*HA[c], 14, 14, sk)
D.close()
# the tall red drum in the middle
D.open('tom')
x, z, pr = T['tom']
body(x, z, pr, gx(x, z, .3, .3, (0, 'umber>ember1.4'), (.45, 'ember>umber.8'), (.8, 'ember'), (1, 'ember>rose1.4')))
for i in range(7):   # yellow darts round the shell
    a0, a1, a2 = (math.pi+math.pi*(i+t)/7 for t in (.08, .5, .92)); D.p(poly(ints([front(x, z, .302, a0, .44), front(x, z, .302, a1, .27), front(x, z, .302, a2, .44)], .5))+poly(ints([front(x, z, .302, a0, .08), front(x, z, .302, a1, .25), front(x, z, .302, a2, .08)], .5)), 'ochre' if i < 4 else 'ochre>sand1.4')
for h in (.04, .48): band(x, z, h, .302, 'umber>ink1', 17); band(x, z, h+.012, .302, 'rose>umber1', 3)
skin(x, z, .52, .305, 'umber>rose1')
for i in range(8):
    a = math.pi+math.pi*(i+.5)/8; a_, b_ = front(x, z, .312, a, .5), front(x, z, .312, a, .39); D.p(brush([a_, b_], [6, 5], i, .03), 'mist>milk1'); D.el(*a_, 4.6, 4.6, 'milk')
sx, sy = V(x, .52, z)
E(x+.02, .528, z, .12, 'sand>rose1.2', .8); E(x+.02, .529, z, .06, 'rose>umber.8', .7)
D.close()
# ---------------------------------------------------------------- dust off the skin, sticks bouncing
D.open('dust')
q = random.Random(5)
dd = {2.2: '', 3.4: '', 5: ''}; ln = Pen(.5)
for i in range(70):
    x_ = sx+q.uniform(-120, 120); y_ = sy-6-math.sqrt(max(0, 1-((x_-sx)/125)**2))*q.uniform(4, 64); dd[q.choice((2.2, 2.2, 3.4, 5))] += f'M{x_:.0f} {y_:.0f}h.1'
for w, k in dd.items(): D.s_(k, 'milk' if w < 5 else 'milk>sand2', w)
D.close()
D.open('sticks')
def stick(a, b, w=11):
    D.p(brush([a, mix(a, b, .5), b], [w*1.1, w, w*.6], 3, .04), 'sand>ochre1'); D.p(brush([(a[0]+2, a[1]+3), (b[0]+1, b[1]+2)], [w*.4, w*.3], 4, .05), 'umber>ochre2'); D.el(b[0], b[1], w*.72, w*.6, 'milk>sand2')
stick((HA[0][0]-26, HA[0][1]-40), (sx-44, sy-26)); stick((HA[1][0]+34, HA[1][1]-24), (sx+62, sy-4))
for q_ in HA: D.p(curve([(q_[0]-12, q_[1]-9), (q_[0]+4, q_[1]-13), (q_[0]+13, q_[1]-2), (q_[0]+8, q_[1]+10), (q_[0]-9, q_[1]+9)]), sk)
D.close()
# snare and tin, in front
D.open('snare')
x, z, pr = T['snare']
for a in (3.5, 4.7, 5.9): p, q_ = front(x, z, .17, a, .08), front(x, z, .19, a, 0); D.p(brush([p, q_], [9, 7], 3), 'ink>night2')
body(x, z, pr, gx(x, z, .1, .19, (0, 'slate>night2'), (.4, 'mist>slate1'), (.6, 'milk'), (.75, 'mist'), (1, 'slate>mist2')))
for h in (.065, .185): band(x, z, h, .193, 'night', 11); band(x, z, h+.006, .193, 'mist>milk2', 3)
for i in range(6): a = math.pi+math.pi*(i+.5)/6; D.p(brush([front(x, z, .197, a, .17), front(x, z, .197, a, .085)], [7, 7], i, .03), 'night>ink1')
skin(x, z, .205, .192, 'night', 'mist>milk1')
D.close()
D.open('tin')
x, z, pr = T['tin']
body(x, z, pr, gx(x, z, .1, .12, (0, 'umber>ochre2'), (.5, 'ochre'), (.8, 'ochre>sand2'), (1, 'sand')))
lab = [front(x, z, .122, math.pi+math.pi*t/12, .06) for t in range(13)]+[front(x, z, .122, math.tau-math.pi*t/12, .2) for t in range(13)]
D.p(poly(ints(lab, .5)), gx(x, z, .1, .12, (0, 'moss>ink1'), (.6, 'moss'), (1, 'moss>sage2')))
p = front(x, z, .122, 4.9, .13)
for k in range(6): D.p(leaf(p[0], p[1], 30, k*1.05+.3, .4), 'ember' if k % 2 else 'ember>rose1.4')
D.el(*p, 9, 8, 'ochre>sand2')
for h in (.01, .262): band(x, z, h, .122, 'milk>mist1', 5)
E(x, .27, z, .12, 'milk>mist1'); E(x, .272, z, .108, gx(x, z, .27, .11, (0, 'slate>mist1'), (.7, 'mist>milk1'), (1, 'milk'))); E(x-.02, .274, z, .05, 'slate>mist2', .8)
D.close()
print(D.save('../drums.svg'))
