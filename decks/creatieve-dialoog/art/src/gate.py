from planes import *
D = Doc('ae', 'A garden gate half open'); r = random.Random(9); D.tooth(step=46); D.sprays(nl=9, R=40, L=(15, 24), w=.36); D.tufts(h=40, nb=5, w=4.5, width=26)
cam = Cam(f=1176, eye=1.6, cx=470); Z = 5.2
def W(X, Y, z=Z): return cam(X, Y, z)
def quad(P, c, amp=.8, sd=1, step=90, op=None):
    q = clip_convex(P, PAGE)
    if len(q) > 2: D.p(cutpoly(q, amp, sd, step), c, op)
xl, xr = -.32, .98; fl = W(0, 0)[1]
# ---------------------------------------------------------------- sky, a tree top and a chimney over the hedge
D.open('sky')
D.full(D.lin(0, -10, 120, 420, (0, 'slate>mist1.8'), (.6, 'mist>milk1.6'), (1, 'milk')))
for P, y1, o in (([(-20, 90), (120, 70), (260, 92), (420, 76), (600, 110), (780, 96), (960, 118)], 220, .6), ([(-20, 190), (160, 176), (340, 200), (540, 184), (740, 206), (960, 192)], 310, .7)): D.p(below(P, y=y1, seed=y1, amp=3, wl=60), D.lin(0, y1-130, 0, y1, (0, 'milk', o), (1, 'milk', 0)))
D.grain(D.lin(0, 0, 0, 400, (0, 'night', .2), (1, 'slate', .05)))
D.close()
# ---------------------------------------------------------------- the garden beyond: house, chair, lawn
D.open('garden')
ZH = 13; H = lambda X, Y, z=ZH: cam(X, Y, z)
D.p(scallop([(250, 420), (300, 360), (380, 330), (470, 350), (560, 316), (660, 336), (760, 380), (760, 560), (250, 560)], 26, 8, 5), 'sage>slate1.4')
quad([H(-.9, 0), H(-.9, 2.7), H(3.2, 2.7), H(3.2, 0)], D.lin(H(-.9, 0)[0], 0, H(3.2, 0)[0], 0, (0, 'sand>mist1.6'), (1, 'milk>sand1')))
quad([H(-1.2, 2.6), H(-.5, 4.9), H(2.8, 4.9), H(3.5, 2.6)], D.lin(300, 200, 700, 300, (0, 'umber>slate1.6'), (1, 'rose>umber1.4')), .9, 3)
D.open(clip=D.clip(poly([H(-1.2, 2.6), H(-.5, 4.9), H(2.8, 4.9), H(3.5, 2.6)])))
D.dry([H(-1.2, 3.75), H(1, 3.75), H(3.5, 3.75)], 196, 'umber>ink1', 15, 4, .45, (1.6, 2.2), .5, .02, (20, 60)); D.dry([H(1.4, 3.75), H(3.5, 3.75)], 190, 'rose>sand.6', 11, 6, .7, (1.6, 2.2), .6, .05, (14, 40)); D.close()
quad([H(2.0, 4.6), H(2.0, 5.7), H(2.5, 5.7), H(2.5, 4.6)], 'umber>rose1.6', .6, 4); quad([H(1.95, 5.62), H(1.95, 5.78), H(2.55, 5.78), H(2.55, 5.62)], 'rose>sand1', .5, 5)
D.p(poly([H(-.9, 2.62), H(3.2, 2.62), H(3.2, 2.3), H(-.9, 2.3)]), 'slate>dusk1', .4)
quad([H(.5, 0), H(.5, 2.05), H(1.42, 2.05), H(1.42, 0)], 'milk', .5, 6); quad([H(.58, 0), H(.58, 1.97), H(1.34, 1.97), H(1.34, 0)], D.lin(*H(.58, 1.9), *H(1.34, 0), (0, 'night>slate1'), (1, 'slate>mist.6')), .5, 7); D.p(poly([H(.96, 0), H(.96, 1.97), H(.985, 1.97), H(.985, 0)]), 'night')
D.el(*H(1.26, 1.0), 3, 3, 'ochre>sand2')
quad([H(-.62, .95), H(-.62, 2.0), H(.22, 2.0), H(.22, .95)], 'milk', .5, 8); quad([H(-.56, 1.0), H(-.56, 1.95), H(.16, 1.95), H(.16, 1.0)], 'slate>night1', .5, 9); D.p(curve([H(-.56, 1.95)+('k',), H(-.3, 1.95)+('k',), H(-.34, 1.5), H(-.5, 1.1)+('k',), H(-.56, 1.1)+('k',)]), 'milk>mist1'); D.p(poly([H(-.22, 1.0), H(-.22, 1.95), H(-.18, 1.95), H(-.18, 1.0)]), 'milk')
g0 = H(0, 0)[1]
D.p(f'M240 {g0:.0f}H780V{fl+6:.0f}H240z', D.lin(0, g0, 0, fl, (0, 'sage>sand2'), (.4, 'sage>sand1'), (1, 'moss>sage1.8')))
for P, w, c, o in (([(300, 612), (420, 606), (560, 616), (700, 604)], [3, 12, 14, 4], 'sage>moss1', .5), ([(300, 668), (440, 662), (560, 674), (700, 660)], [4, 18, 20, 5], 'sage>moss1.6', .5)): D.p(brush(P, w, 4, .2), c, o)
# brick path
pth = [(.1, 4.4, 1.0), (.3, 5.2, 1.0), (.36, 6.2, .96), (.1, 7.4, .9), (-.02, 8.8, .86), (.3, 10.4, .86), (.9, 12, .86), (.98, 13, .86)]
S = sample([(x, z) for x, z, w in pth], .1); n_ = len(S); Lf, Rt = [], []
for i, p in enumerate(S):
    t = i/(n_-1)*(len(pth)-1); u = min(len(pth)-2, int(t)); w = (pth[u][2]+(pth[u+1][2]-pth[u][2])*(t-u))/2; Lf.append((p[0]-w, p[1])); Rt.append((p[0]+w, p[1]))
D.p(even(ints([cam(x, 0, z) for x, z in Lf[::4]+Rt[::-4]])), D.lin(0, g0, 0, fl, (0, 'sand>milk2'), (1, 'sand>rose1.2')))
bt = {0: '', 1: ''}; q = random.Random(2)
z = 4.5; row = 0
while z < 11.5:
    i = min(n_-2, int((z-4.4)/8.6*(n_-1))); dz = .13; w = Rt[i][0]-Lf[i][0]; nb = 5
    for k in range(nb+row % 2):
        if q.random() < .4: continue
        a, b = (k-(.5 if row % 2 else 0))/nb, (k+1-(.5 if row % 2 else 0))/nb; a, b = max(0, a)+.012, min(1, b)-.012
        if b-a < .06: continue
        P = [cam(Lf[i][0]+w*a, 0, z+.012), cam(Lf[i][0]+w*b, 0, z+.012), cam(Lf[i][0]+w*b, 0, z+dz-.012), cam(Lf[i][0]+w*a, 0, z+dz-.012)]
        if P[0][1]-P[2][1] > 2: bt[q.random() < .5] += poly(ints(P, .5))
    z += dz; row += 1
D.p(bt[0], 'rose>sand1.6', .6); D.p(bt[1], 'umber>rose2.4', .38)
# a chair beside the door, a straw hat on it
So = Solids(cam, ramp=('milk', 'milk>mist1', 'mist', 'slate>mist1.6', 'slate'))
at = (.06, 0, 11.4)
for dx in (-.2, .2):
    for dz in (-.2, .2): So.box((dx, 0, dz), (.05, .46 if dz < 0 else 1.0, .05), at=at, rot=-.4)
So.box((0, .44, 0), (.5, .05, .46), at=at, rot=-.4); So.box((0, .66, .2), (.42, .08, .03), at=at, rot=-.4); So.box((0, .86, .2), (.42, .1, .03), at=at, rot=-.4); So.draw(D)
hx, hy = cam(.06, .53, 11.3); D.el(hx, hy+1, 21, 6, 'ochre>sand1.4'); D.p(curve([(hx-11, hy, 'k'), (hx-9, hy-10), (hx, hy-14), (hx+9, hy-10), (hx+11, hy, 'k')]), 'sand>ochre.8'); D.p(brush([(hx-11, hy-2), (hx, hy-1), (hx+11, hy-2)], [4, 4, 4], 2), 'ember')
# borders left and right of the path
def border(P, cols, sd, h): D.p(scallop(P, 15, 5, sd), cols[0]); D.p(scallop([(x+6, y-5) for x, y in P], 12, 4, sd+1), cols[1], .9)
border([(240, 700), (260, 610), (320, 576), (380, 584), (420, 610), (414, 650), (380, 700)], ('moss>slate1', 'sage>moss2'), 3, 1); border([(560, 640), (580, 590), (640, 566), (720, 570), (760, 620), (760, 720), (640, 720), (580, 690)], ('moss>slate.8', 'sage>moss1.6'), 6, 1)
q = random.Random(4); DT = {}
def dot(c, w, x, y): DT.setdefault((c, w), []).append((round(x), round(y)))
st = ''
for x0, x1, y0, n_ in ((398, 426, 606, 2), (588, 690, 596, 8)):
    for k in range(n_):
        x = x0+(x1-x0)*(k+q.uniform(.1, .9))/n_; h = q.uniform(50, 112); st += brush([(x, y0+30), (x+3, y0-h*.5), (x+q.uniform(-4, 8), y0-h)], [4, 3, 2], k, prec=0)
        c, c2 = (('rose', 'sand>rose1'), ('milk>rose1', 'milk'), ('rose>dusk1.2', 'rose'))[k % 3]
        for j in range(6): dx = q.uniform(-5, 6); dot(c, (12, 15, 18)[min(2, j//2)], x+dx, y0-h+j*12); dot(c2, 8, x+dx+3, y0-h+j*12-2)
D.p(st, 'moss>sage1')
for (c, w), L in sorted(DT.items(), key=lambda t: (t[0][1] == 8, t[0])): D.s_('M'+'h0M'.join(join(*p) for p in L)+'h0', c, w)
D.close()
# ---------------------------------------------------------------- hedge with an arch cut in it
D.open('hedge')
a, b = W(xl, 0)[0], W(xr, 0)[0]; c = (a+b)/2
inn = [(b, fl), (b-2, 420), (b-20, 330), (b-70, 274), (c, 254), (a+64, 276), (a+18, 332), (a+2, 420), (a, fl)]
D.p(poly([(b+6, fl), (b+6, 300), (b-60, 264), (b-80, 290), (b-46, 340), (b-28, 430), (b-26, fl-24)]), 'ink>moss.8')
hole = scallop([(x, y) for x, y in inn]+[(a, fl+50), (b, fl+50)], 12, -4, 5)
top = [(-30, 316), (80, 322), (190, 308), (290, 300), (350, 262), (420, 206), (c, 180), (660, 204), (736, 258), (800, 300), (880, 318), (970, 310)]
outer = scallop(top+[(970, fl+60), (-30, fl+60)], 15, 5, 4)
hg = D.lin(0, 190, 0, fl, (0, 'moss>ink.6'), (.3, 'ink>moss2.4'), (1, 'ink>moss1.4'))
D.body.append(f'<path d="{outer}{hole}" fill="{hg}" fill-rule="evenodd"/>')
D.s_(scallop(top, 15, 5, 4, closed=False), 'moss>sage2', 5, .9)
q = random.Random(6)
def clear(x, y): return not (a-26 < x < b+26 and y > 236+abs(x-c)*.12)
def put(pts, c_, op=None): D.spray([(x, y, q.uniform(-180, 180), k, k, f'f{q.randrange(3)}') for x, y, k in pts], c_, op)
P1 = [(30+i*56+q.uniform(-16, 16)+(28 if j % 2 else 0), 350+j*66+q.uniform(-18, 18), q.uniform(.8, 1.1)) for j in range(7) for i in range(-1, 17)]
put([p for p in P1 if clear(p[0], p[1]) and q.random() < .74], 'moss>ink1.5'); 
P2 = [(x+14, y-16, k*.8) for x, y, k in P1 if clear(x+14, y-16) and q.random() < (.56 if y < 560 else .36)]
put(P2, 'moss>ink.8')
T_ = sample(top, 46); put([(x+q.uniform(-10, 10), y+20+q.uniform(0, 14), q.uniform(.66, .9)) for x, y in T_], 'moss>sage.6'); put([(x+8+q.uniform(-8, 8), y+8+q.uniform(-2, 8), q.uniform(.44, .6)) for x, y in T_], 'sage>moss1')
# leaves at the rim of the arch that the garden lights
put([(a-12+q.uniform(-8, 6), y, q.uniform(.4, .6)) for y in range(360, 790, 44)], 'moss>sage1.2'); put([(x, 250+abs(x-c)*.16+q.uniform(-10, 6), q.uniform(.45, .6)) for x in range(420, 690, 34)], 'moss>sage1')
D.close()
# ---------------------------------------------------------------- the lane: in the shade of the hedge but for one way in
D.open('lane')
D.p(f'M-10 {fl-2:.0f}H950V950H-10z', D.lin(0, fl, 0, 945, (0, 'slate>umber1.6'), (1, 'slate>dusk1.8')))
lit = [(W(xl+.06, 0)[0], fl-2), (W(xr-.06, 0)[0], fl-2), (610, 950), (230, 950)]
D.p(cutpoly(lit, 1, 3, 90), D.lin(0, fl, 0, 945, (0, 'milk>sand1'), (1, 'sand>milk1')))
D.dry([(-10, 850), (470, 856), (950, 850)], 90, 'night>slate1', 9, 4, .7, (1.6, 2.4), .4, .04, (16, 60)); D.open(clip=D.clip(poly(lit))); D.dry([(200, 870), (600, 874)], 120, 'rose>sand1', 9, 5, .6, (1.6, 2.4), .8, .04, (16, 50)); D.close()
D.close()
# ---------------------------------------------------------------- posts, gate
D.open('gate')
def post(X):
    p0, p1 = W(X-.075, 0), W(X+.075, 1.5); D.p(cutpoly(box(p0[0], p1[1], p1[0], p0[1]+4), .7, int(X*9)+12, 90), D.lin(p0[0], 0, p1[0], 0, (0, 'slate>mist.6'), (.6, 'mist'), (1, 'milk>sand1'))); D.p(poly([(p0[0]-5, p1[1]+2), (p0[0]+4, p1[1]-9), ((p0[0]+p1[0])/2, p1[1]-20), (p1[0]-4, p1[1]-9), (p1[0]+5, p1[1]+2)]), 'milk>sand.6')
post(xl-.02); post(xr+.02)
an = math.radians(52); wd = 1.12
def G(u, Y, o=0): return cam(xr-.05-wd*u*math.cos(an)+o*math.sin(an), Y, Z+wd*u*math.sin(an)+o*math.cos(an))
# its shade on the path
sh = lambda u, Y: (lambda X, z: cam(X-.5*Y, 0, max(4.3, z-.62*Y)))(xr-.05-wd*u*math.cos(an), Z+wd*u*math.sin(an))
D.open(op='.5')
for k in range(9):
    u = (k+.5)/9; h = 1.04+.13*math.sin(u*3.1); D.p(poly(ints([sh(u-.034, .08), sh(u-.034, h), sh(u, h+.07), sh(u+.034, h), sh(u+.034, .08)], .5)), 'slate>dusk1')
for y in (.26, .8): D.p(poly(ints([sh(0, y), sh(1, y), sh(1, y+.09), sh(0, y+.09)], .5)), 'slate>dusk1')
D.close()
for y in (.26, .8): quad([G(0, y), G(1, y), G(1, y+.09), G(0, y+.09)], 'slate>mist.8', .5, 3)
quad([G(0, .3), G(0, .38), G(1, .86), G(1, .78)], 'slate>mist.6', .5, 4)
for k in range(9):
    u = (k+.5)/9; h = 1.06+.13*math.sin(u*3.1); A = [G(u-.038, .07, -.03), G(u-.038, h, -.03), G(u, h+.075, -.03), G(u+.038, h, -.03), G(u+.038, .07, -.03)]
    D.p(cutpoly(A, .5, k, 90), D.lin(0, A[2][1], 0, A[0][1], (0, 'milk'), (.6, 'mist>milk2'), (1, 'mist'))); D.p(poly([A[0], A[1], mix(A[1], A[2], .3), (A[0][0]-3 if 0 else mix(A[0], A[4], .26)[0], A[0][1])]), 'milk')
p = G(.93, .96); D.el(p[0], p[1], 4.6, 5, 'ochre>umber1'); 
# letterbox on the left post, a letter half in
x, y = W(xl-.02, 1.12); x -= 4
D.p(cutpoly(box(x-34, y-2, x+26, y+72), .7, 5, 60), D.lin(x-34, 0, x+26, 0, (0, 'umber>ember1.6'), (.6, 'ember>umber.6'), (1, 'ember'))); D.p(curve([(x-38, y+2, 'k'), (x-30, y-16), (x-4, y-22), (x+22, y-16), (x+30, y+2, 'k')]), 'ember>sand.9'); D.p(poly(box(x-24, y+14, x+16, y+21)), 'umber>ink1.6'); D.p(poly([(x-20, y+19), (x-13, y-8), (x+14, y-3), (x+10, y+19)]), 'milk'); D.p(poly([(x-16, y+4), (x-13, y-8), (x+14, y-3), (x-1, y+6)]), 'mist>milk2')
D.close()
# ---------------------------------------------------------------- verge
D.open('verge')
q = random.Random(3)
D.grass([(x, fl+8+q.uniform(-4, 6), q.uniform(.5, .9)) for x in list(range(0, 390, 26))+list(range(712, 950, 26))], 'ink>moss1.8')
D.grass([(x, fl+14+q.uniform(-4, 8), q.uniform(.4, .6)) for x in list(range(10, 380, 60))+list(range(730, 950, 60))], 'moss>sage.6')
D.close()
print(D.save('../gate.svg'))
