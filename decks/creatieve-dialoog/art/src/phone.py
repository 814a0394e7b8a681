"""A kitchen table by night: one plate, a telephone that lights up and rings, the lamp above it off; lights across the street."""
from body import *
from folk import T
D = Doc('yp', 'A telephone lights up on a kitchen table by night'); r = random.Random(33); D.tooth(step=40)
V = View(1700, (.02, 1.673, -1.208), 27, 470, 452, 0)
K = lambda *P: curve(list(P))
def arc(P): return curve(P, False)
def vp(P): return [V(*q) for q in P]
def paper(P, col, sd=1, amp=.7, op=None): D.p(cutpoly(P, amp, sd, 90), col, op)
TB, WZ = .75, 1.05                                   # table top, wall
TEAL, TEALD, TEALL = mx('slate>fresh1>night.9'), mx('night>slate1.6>fresh.7'), mx('slate>fresh1.2')
VIO, VIOD, VIOL = 'dusk>plum1', 'plum>dusk1.6', 'dusk>rose1.2'
# ---------------------------------------------------------------- wall with the pool of light, cut in steps
D.full(D.lin(0, 0, 0, 600, (0, TEALD), (1, TEAL)))
PX, PY, PZ = .15, TB, .05                            # the telephone
D.open('pool')
for rx, ry, c in ((420, 400, mx('slate>dusk2>rose.7')), (336, 322, 'dusk>rose2'), (256, 250, mx('rose>ochre1')), (178, 178, mx('ochre>rose1>lemon1'))): D.p(even(wobble(chaikin(blob(600, 330, rx, ry, 5, 14, .02)), 2, 90, rx, closed=True), True), c)
D.close()
D.grain(D.lin(0, 0, 0, 600, (0, 'milk', .13), (1, 'milk', .06)))
# ---------------------------------------------------------------- the window and who is awake
D.open('window')
WX0, WX1, WY0, WY1 = 62, 366, 60, 424
paper(box(WX0-14, WY0-14, WX1+14, WY1+10), 'rose>dusk1.4', 2)
D.open(clip=D.clip(poly(box(WX0, WY0, WX1, WY1))))
D.p(poly(box(WX0, WY0, WX1, WY1)), D.lin(0, WY0, 0, WY1, (0, 'night>dusk1.6'), (1, 'dusk>rose2')))
D.p('M122 87a21 21 0 1 0 19 30a18 18 0 1 1-19-30', 'milk>lemon1')
def flat(x0, x1, y, col, cols, rows, sd, on):
    q = random.Random(sd); paper([(x0, y), (x1, y), (x1, 440), (x0, 440)], col, sd)
    w = (x1-x0)/cols; out = {}
    for c_ in range(cols):
        for j in range(rows):
            a, b = x0+c_*w+w*.2, y+16+j*50; k = on.get((c_, j)); D.p(poly(box(a, b, a+w*.62, b+32)), k or 'night>slate.6')
            if k: out[c_, j] = (a, b, w*.62)
    return out
flat(40, 176, 226, mx('night>slate1.4'), 3, 5, 1, {(1, 0): 'lemon>ochre.8', (0, 2): 'rose>milk1', (2, 3): 'lemon>milk1'})
flat(326, 400, 236, mx('night>dusk1.4'), 2, 4, 3, {(0, 1): 'lemon>milk1', (1, 2): 'ochre'})
flat(222, 336, 156, mx('slate>dusk1.6'), 2, 5, 2, {(0, 1): 'lemon>milk1', (1, 0): 'ochre>rose1', (1, 3): 'lemon', (0, 4): 'rose>milk1.4'})
D.close()
for x in ((WX0+WX1)/2,): paper(box(x-6, WY0, x+6, WY1), 'rose>dusk1.4', 5)
paper(box(WX0-26, WY1, WX1+30, WY1+20), 'rose>milk.6', 4); D.p(poly(box(WX0-26, WY1+20, WX1+30, WY1+27)), 'plum', .4)
# a plant on the sill, its right side in the light
D.open(tf='translate(-192 0)')
paper([(292, 380), (346, 380), (340, 426), (298, 426)], 'poppy>umber1', 6); D.p(poly([(324, 380), (346, 380), (340, 426), (322, 426)]), 'poppy>rose1')
for i, (an, L) in enumerate(((-150, 78), (-128, 100), (-104, 92), (-82, 104), (-56, 88), (-34, 66))):
    an = math.radians(an); x, y = 319, 382; ex, ey = x+math.cos(an)*L, y+math.sin(an)*L; d = leaf(x, y, L, an, .2); D.p(d, ('moss>slate1', 'moss>slate.5', 'fresh>moss2', 'fresh>moss1', 'fresh>lemon.5', 'fresh>lemon1')[i])
D.close()
D.close()
# ---------------------------------------------------------------- a clock on the wall, lit from below
D.open('clock')
D.el(810, 154, 56, 56, 'plum', .45); D.el(804, 144, 54, 54, 'poppy>plum.8'); D.el(804, 146, 45, 45, 'rose>milk1.4'); D.p('M759 146a45 45 0 0 0 90 0q-45 18-90 0', 'milk>lemon.6')
D.s_('M804 146L829 138', 'plum', 6); D.s_('M804 146L796 180', 'plum', 4); D.el(804, 146, 5, 5, 'plum')
for i in range(12): an = i*math.tau/12; D.el(804+39*math.cos(an), 146+39*math.sin(an), 2, 2, 'plum')
D.close()
# ---------------------------------------------------------------- the other chair
D.open('chair')
def ch(x, y, z=0): return V(.2+x*math.cos(.3), y, .7+z+x*math.sin(.3))       # pushed back a little askew
def bow(y0, y1, c, z=0, k=.17):
    u = [-k, -k*.5, 0, k*.5, k]; P = [ch(x, y1+.018*(1-(x/k)**2), z) for x in u]+[ch(x, y0+.01*(1-(x/k)**2), z) for x in u[::-1]]
    D.p(curve([q+(('k',) if i in (0, 4, 5, 9) else ()) for i, q in enumerate(P)]), c)
for x in (-.155, .155): D.p(chain([ch(x, .55), ch(x*1.04, .9)], [15, 14]), 'poppy>plum1.2' if x > 0 else 'poppy>plum.5')
bow(.835, .915, 'poppy>rose.5'); bow(.897, .917, 'poppy>plum1.4'); bow(.69, .725, 'poppy')
D.close()
# ---------------------------------------------------------------- the table
D.open('table')
TZ0, TZ1 = -.9, .45
far = [(-2, TB, TZ1), (2, TB, TZ1)]; fy = V(0, TB, TZ1)[1]; hy = V(0, TB-.045, TZ1)[1]
tp = poly([(-10, fy), (950, fy), (950, 950), (-10, 950)])
D.p(tp, D.lin(0, fy, 0, 950, (0, VIO), (1, VIOD)))
D.open(clip=D.clip(tp))
for q, c in ((.6, mx('dusk>rose1.4')), (.42, mx('rose>dusk1>ochre.5')), (.295, mx('ochre>rose1.6')), (.2, mx('lemon>ochre2>rose.4'))): D.p(even(wobble(ring3(V, PX, TB, PZ, q, 26), 1.4, 90, int(q*99), closed=True), True), c)
d = Pen(.5)
for z in (.46, .3, .12, -.04, -.18): d.M(*V(-1.6, TB, z)).L(*V(1.6, TB, z))
D.s_(str(d), 'plum', 2, .3)
D.close(); D.p(poly(box(-10, fy-2, 950, fy+3)), 'rose>lemon1', .55)
D.close()
D.grain(D.lin(0, fy, 0, 950, (0, 'milk', .1), (1, 'milk', .1)))
# ---------------------------------------------------------------- the plate: supper half eaten
D.open('plate')
QX, QZ, QR = -.18, .06, .142
def ringp(q, y=0, dx=0, dz=0): return even(ring3(V, QX+dx, TB+y, QZ+dz, q, 26))
ux, uz = QX-PX, QZ-PZ; L = math.hypot(ux, uz); ux, uz = ux/L, uz/L
D.p(poly(ints(hull(ring3(V, QX, TB, QZ, QR*.8)+ring3(V, QX+ux*.1, TB, QZ+uz*.1, QR*.98)))), 'plum', .55)
D.p(poly(ints(lathe(V, QX, QZ, [(TB, QR*.6), (TB+.022, QR)]))), mx('dusk>milk1')); D.p(ringp(QR, .022), mx('milk>rose1.1')); D.s_(ringp(QR*.985, .022), 'dusk>milk1.6', 3); D.p(ringp(QR*.7, .018), 'rose>milk2'); D.p(ringp(QR*.66, .014, .004), 'milk>rose.6')
def at(u, v, y=.02): return V(QX+u*QR, TB+y, QZ+v*QR)
# an egg with one bite gone, peas that ran away, a fork
D.p(curve([at(*q) for q in ((-.5, .1), (-.4, .42), (-.1, .52), (.2, .4), (.3, .12), (.12, -.1), (-.1, -.22), (-.36, -.18))]), 'rose>milk1.2'); D.p(curve([at(*q) for q in ((-.48, .12), (-.38, .42), (-.1, .52), (.18, .4), (.28, .14), (.1, -.06), (-.1, -.17), (-.36, -.14))]), 'milk')
c = at(-.1, .2); D.el(c[0], c[1]-4, 25, 17, 'lemon>ochre2'); D.el(c[0]+1, c[1]-7, 23, 15, 'lemon'); D.el(c[0]+8, c[1]-12, 7, 4, 'milk')
for u, v in ((.32, -.22), (.42, -.08), (.24, -.36), (.46, -.3), (.12, -.4), (.54, .1), (.36, -.42), (-.02, -.5), (.4, .3)): x, y = at(u, v); D.el(x, y, 8.5, 7.5, 'moss>fresh2'); D.el(x+1.5, y-1.5, 5.5, 4.8, 'fresh>lemon1')
for u, v in ((1.05, -.75), (1.24, -1.02)): x, y = at(u, v, 0); D.el(x-6, y+4, 10, 4, 'plum', .5); D.el(x, y, 9, 8.5, 'moss>fresh2'); D.el(x+2, y-2, 6, 5, 'fresh>lemon1')
f0, f1, f2 = at(-.62, -1.3, .008), at(-.32, -.74, .05), at(-.14, -.36, .03)
D.s_(arc([(f0[0]+8, f0[1]+10), (f1[0]+4, f1[1]+16), (f2[0]+4, f2[1]+8)]), 'plum', 9, .35); D.s_(arc([f0, f1]), 'mist>dusk1', 9); D.s_(arc([f0, f1]), 'milk', 3); t = [mix(f1, f2, k) for k in (0, .3, 1)]
dx, dy = f2[0]-f1[0], f2[1]-f1[1]; L = math.hypot(dx, dy); px, py = -dy/L, dx/L
for o in (-9, -3, 3, 9): D.s_(arc([t[0], (t[1][0]+px*o, t[1][1]+py*o), (t[2][0]+px*o, t[2][1]+py*o)]), 'mist>milk1', 3)
D.close()
# ---------------------------------------------------------------- a glass of water that trembles
D.open('glass')
gx, gz = .36, .22
D.p(poly(ints(hull(ring3(V, gx, TB, gz, .038)+ring3(V, gx+.2, TB, gz+.085, .05)))), 'plum', .5)
G = lathe(V, gx, gz, [(TB, .032), (TB+.12, .04)]); D.p(poly(ints(G)), 'milk', .32); D.p(poly(ints(lathe(V, gx, gz, [(TB+.006, .032), (TB+.078, .036)]))), 'mist>lemon1', .6)
D.p(even(ring3(V, gx, TB+.078, gz, .036, 20)), 'milk>lemon1'); D.s_(even(ring3(V, gx, TB+.078, gz, .024, 16)), 'slate>fresh1', 1.8); D.s_(even(ring3(V, gx, TB+.078, gz, .012, 12)), 'slate>fresh1', 1.8); D.s_(even(ring3(V, gx, TB+.12, gz, .04, 22)), 'milk', 2.6)
a, b = V(gx-.034, TB+.1, gz), V(gx-.03, TB+.012, gz); D.s_(poly([a, b], False), 'milk>lemon1', 5)
D.close()
# ---------------------------------------------------------------- the telephone
D.open('phone')
w, h, an = .077, .152, math.radians(-14)
def ph(u, v, y=.012): a, b = u*w, v*h; return V(PX+a*math.cos(an)-b*math.sin(an), TB+y, PZ+a*math.sin(an)+b*math.cos(an))
def rr(q, k, y): return [ph(u, v, y) for u, v in ((-q, -k+.12), (-q+.06, -k+.03), (-q+.22, -k), (q-.22, -k), (q-.06, -k+.03), (q, -k+.12), (q, 0), (q, k-.12), (q-.06, k-.03), (q-.22, k), (-q+.22, k), (-q+.06, k-.03), (-q, k-.12), (-q, 0))]
def circ(u, v, q, y=.012, N=20): return even([ph(u+q/w*math.cos(math.tau*i/N), v+q/h*math.sin(math.tau*i/N), y) for i in range(N)])
D.open('beam')
l, r_ = ph(-.95, .6), ph(.95, .6)
D.p(poly([ph(-.95, -.2), l, (478, 204), (742, 204), r_, ph(.95, -.2)]), D.lin(0, l[1], 0, 204, (0, 'lemon>milk2', .5), (.5, 'lemon>milk2', .2), (1, 'lemon>milk2', 0)))
D.close()
D.p(curve(rr(1.1, 1.06, 0)), 'plum', .6); D.p(poly(ints(hull(sample([(*p,) for p in rr(1.06, 1.04, 0)], 9, True)+sample(rr(1.06, 1.04, .011), 9, True)))), 'night>plum2'); D.p(curve(rr(1.06, 1.04, .012)), 'plum>night2'); D.p(curve(rr(.95, .97, .012)), 'lemon>milk2.6')
D.p(circ(0, .3, .047), 'fresh>milk1.2'); 
m = lambda P: [ph(u*.047/w, .3+v*.047/h)+tuple(q) for u, v, *q in P]
D.open(clip=D.clip(circ(0, .3, .047)))
D.p(curve(m([(-.8, -1.1), (-.6, -.6), (0, -.42), (.6, -.6), (.8, -1.1)])), 'poppy'); D.p(curve(m([(-.62, .2), (-.6, .7), (0, .92), (.6, .7), (.64, .1), (.6, -.4), (-.6, -.4)])), 'ink>umber1'); D.p(curve(m([(-.4, .36), (0, .5), (.4, .36), (.42, 0), (.26, -.4), (0, -.54), (-.26, -.4), (-.42, 0)])), mx('umber>ochre1.6>rose1'))
D.s_(arc(m([(-.26, .1), (-.18, .16), (-.08, .1)]))+arc(m([(.08, .1), (.18, .16), (.26, .1)])), 'ink', 2.6); D.s_(arc(m([(-.2, -.16), (0, -.3), (.2, -.16)])), 'ink', 2.6)
D.close()
for u, c in ((-.5, 'poppy'), (.5, 'fresh>moss.5')): D.p(circ(u, -.62, .021), c)
for u, f in ((-.5, 0), (.5, 2.25)):
    g = [(math.cos(f+a_)*.011, math.sin(f+a_)*.011) for a_ in (.25, .9, 1.57, 2.24, 2.89)]; g = [ph(u+x_/w, -.62+(y_-.004*math.cos(f))/h) for x_, y_ in g]
    D.s_(arc(g), 'milk', 5.4); D.p(disc(g[0], 5.2)+disc(g[-1], 5.2), 'milk')
D.s_(poly([ph(-.3, -.2), ph(.3, -.2)], False), 'rose>ochre1', 5); 
# it buzzes
for sg in (-1, 1):
    for j, k in enumerate((1.36, 1.68, 2.0)): D.s_(arc([ph(sg*k, -.5+j*.06), ph(sg*(k+.1), 0), ph(sg*k, .5-j*.06)]), 'milk>lemon1', 6-j*1.2, (1, .8, .6)[j])
D.close()
# ---------------------------------------------------------------- the light that goes up, and the lamp that is off
D.open('lamp')
LX = 604
D.s_(f'M{LX}-10V64', 'plum', 6)
D.p(K((LX-22, 76, 'k'), (LX-14, 58), (LX+14, 58), (LX+22, 76, 'k'), (LX+74, 108), (LX+108, 172, 'k'), (LX-108, 172, 'k'), (LX-74, 108)), D.lin(0, 58, 0, 172, (0, 'plum>night1'), (1, 'plum>dusk1.6'))); D.p(K((LX+10, 60), (LX+22, 76, 'k'), (LX+74, 108), (LX+108, 172, 'k'), (LX+70, 172, 'k'), (LX+52, 112)), 'dusk', .6)
D.el(LX, 172, 108, 25, 'ochre>lemon1.4'); D.el(LX, 167, 92, 17, 'ochre>rose1'); D.el(LX, 172, 23, 22, 'mist>rose1.4'); D.p(K((LX-21, 180), (LX, 184), (LX+21, 180), (LX+12, 193), (LX-12, 193)), 'milk>lemon1'); D.s_(arc([(LX-108, 172), (LX-76, 190), (LX, 197), (LX+76, 190), (LX+108, 172)]), 'lemon>milk1', 4)
D.close()
print(D.save('../phone.svg'))
