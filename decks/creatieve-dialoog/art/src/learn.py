from body import *
from folk import fig
D = Doc('ly', 'Learning to cycle'); r = random.Random(2); D.tooth(step=40)
V = View(1330, (0, 2.55, 0), 0, 470, 196)
HY = 196
SUN = (-.6, -.8, -.2)
# ---------------------------------------------------------------- sky and a row of houses, all in sun
D.full(D.lin(0, 0, 0, 260, (0, 'milk>mist1.4'), (1, 'milk>lemon1')))
D.open('row')
def house(x0, x1, h, col, roof, door, sd, z=27):
    q = random.Random(sd); a, b, t = V(x0, 0, z), V(x1, 0, z), V(x0, h, z); w = b[0]-a[0]; u = V.f/z
    D.p(cutpoly(box(a[0], t[1], b[0], a[1]+2), .6, sd, 90), col)
    D.p(cutpoly([(a[0]-4, t[1]+2), (a[0]+2, t[1]-2.0*u), (b[0]-2, t[1]-2.0*u), (b[0]+4, t[1]+2)], .6, sd+1, 90), roof)
    g = a[1]
    for i in range(2):
        X = a[0]+w*(.08+.5*i)
        D.p(poly(box(X, g-4.6*u, X+w*.36, g-3.1*u)), 'milk'); D.p(poly(box(X+4, g-4.5*u, X+w*.36-4, g-3.2*u)), 'slate>mist1.6')
    D.p(poly(box(a[0]+w*.34, g-2.2*u, a[0]+w*.92, g-.55*u)), 'milk'); D.p(poly(box(a[0]+w*.34+4, g-2.1*u, a[0]+w*.92-4, g-.65*u)), 'slate>mist1')
    D.p(poly(box(a[0]+w*.07, g-2.25*u, a[0]+w*.27, g)), 'milk'); D.p(poly(box(a[0]+w*.07+4, g-2.15*u, a[0]+w*.27-4, g)), door)
cols = [('rose>sand1.6', 'umber>rose1.8', 'slate'), ('sand>rose1', 'slate>mist1', 'fresh>moss1'), ('rose>sand.6', 'umber>rose2.2', 'umber>rose1'), ('sand>milk1.4', 'slate>mist1.6', 'night>slate1'), ('rose>sand1.2', 'umber>rose1.6', 'fresh>sage1')]
x = -12.6
for i, c in enumerate(cols): house(x, x+4.9, 5.3, *c, sd=i+3); x += 4.9
# what hangs and stands in the windows, a woman with a mug in her doorway
for a, b in ((25, 42), (112, 128), (268, 280), (354, 370), (394, 408), (593, 612), (636, 650)): D.p(poly(box(a*1.343, 102, b*1.343, 160)), 'milk>mist.5')
D.p(curve([(474, 148, 'k'), (562, 146, 'k'), (565, 186), (558, 204, 'k'), (520, 199), (478, 205, 'k'), (472, 180)]), 'milk>lemon1'); D.s_('M496 150L494 200M518 150V198M540 149L542 200', 'fresh', 4)
for X in (-5.6, -4.8, -.2, .6, 4.6, 5.5): a = V(X, .7, 27); D.p(foliage(a[0], a[1]-12, 11, 15, int(a[0]), 9, 4), 'fresh>moss1.4'); D.p(poly(box(a[0]-6, a[1]-4, a[0]+6, a[1]+4)), 'umber>rose1')
for x0, x1 in ((-20, 52), (86, 268), (300, 506), (540, 742), (776, 960)): D.p(scallop([(x0, 330), (x0+3, 308), ((x0+x1)/2, 303), (x1-3, 307), (x1, 330)], 12, 5, x1), 'fresh>moss1.2')
fig(D, 286, 328, .82, 'rose>sand2', 'umber', 'lemon>milk1', 'dusk', w=1.1, kind='bun', arms=[[(-11, -76), (-15, -64), (-6, -66)], [(11, -76), (15, -62), (14, -48)]])
# a street tree and two on a bench
D.p(brush([(838, 420), (834, 300), (842, 190)], [20, 15, 12], 3), 'umber>rose1')
for cx, cy, rx, ry, c in ((836, 130, 122, 104, 'fresh>moss2'), (862, 104, 92, 74, 'fresh>moss.8'), (884, 76, 60, 46, 'fresh>lemon.6')): D.p(foliage(cx, cy, rx, ry, cx, 20, 9), c)
D.close()
# ---------------------------------------------------------------- the square: sand, slabs just told
D.open('square')
D.p('M-10 326H950V950H-10z', D.lin(0, 326, 0, 950, (0, 'sand>milk1.6'), (.4, 'sand>ochre.7'), (1, 'ochre>sand1.2')))
d = Pen(.5)
for z in (5, 5.6, 6.3, 7.1, 8.1, 9.4, 11, 13.2, 16.4): y = V(0, 0, z)[1]; d.M(-10, y).L(950, y)
for i in range(-14, 15): a, b = V(i*1.1, 0, 4.2), V(i*1.1, 0, 24); d.M(*a).L(*b)
D.s_(str(d), 'ochre>umber.6', 1.4, .5)
D.grain(D.lin(0, 330, 0, 950, (0, 'ochre', .25), (1, 'umber', .3)))
D.close()
# ---------------------------------------------------------------- a bicycle in metres
class Bike:
    def __init__(s, F, steer=0, crank=60):
        s.F, s.cs, s.sn = F, math.cos(math.radians(steer)), math.sin(math.radians(steer)); a = math.radians(crank); s.ca, s.sa = .17*math.cos(a), .17*math.sin(a)
    def ring(s, f, q, N=30, front=False):
        o = []
        for i in range(N):
            a = math.tau*i/N; e = q*math.cos(a); o.append(s.F(f+(e*s.cs if front else e), .34+q*math.sin(a), e*s.sn if front else 0))
        return o
    def fr(s, f, u, l):           # a point that turns with the handlebar
        e = f-.42; return .42+e*s.cs-l*s.sn, u, l*s.cs+e*s.sn
    def wheel(s, f, front):
        k = s.F.r(1, f, .34, 0); R = s.ring(f, .335, front=front)
        D.s_(even(s.ring(f, .298, 16, front)), 'milk>mist1', max(1, .012*k)); h = s.F(f, .34)
        d = Pen(.5)
        for p in s.ring(f, .29, 14, front)[1:]: d.M(*h).L(*p)
        D.s_(str(d), 'slate', max(1, .007*k)); D.s_(even(R), 'ink>night1', max(2, .05*k))
    def shadow(s, cast):
        F = s.F
        for f, fr in ((-.54, 0), (.54, 1)):
            J = [(f+.32*math.cos(math.tau*i/18)*(s.cs if fr else 1), .34+.32*math.sin(math.tau*i/18), .32*math.cos(math.tau*i/18)*s.sn if fr else 0) for i in range(19)]
            cast.add(F, J, [.028]*19)
        cast.add(F, [(-.54, .34, 0), (-.08, .29, 0), (.1, .33, 0), (.42, .7, 0), (.54, .34, 0)], [.03]*5); cast.add(F, [(-.08, .29, 0), (-.24, .84, 0)], [.03]*2); cast.add(F, [(-.24, .74, 0), (-.86, .74, 0)], [.04]*2)
    def draw(s, col, hi):
        F = s.F; k = F.r(1, 0, .5, 0); L = lambda J, w, c=col: D.p(chain([F(*j) for j in J], [max(1, w*k)]*len(J)), c)
        s.wheel(-.54, 0); s.wheel(.54, 1)
        D.p(poly([F(-.54+.39*math.cos(a), .34+.39*math.sin(a), 0) for a in [math.radians(v) for v in range(15, 171, 12)]]+[F(-.54+.345*math.cos(a), .34+.345*math.sin(a), 0) for a in [math.radians(v) for v in range(170, 14, -12)]]), hi)
        L([(-.54, .34, 0), (-.8, .72, 0)], .012); L([(-.86, .74, 0), (-.26, .74, 0)], .022)
        L([(-.54, .34, 0), (-.24, .74, 0)], .014); L([(-.08, .29, 0), (-.26, .88, 0)], .02)
        L([(.40, .72, 0), (.34, .52, 0), (.22, .38, 0), (.06, .31, 0), (-.08, .29, 0)], .026)
        L([(.385, .92, 0), (.42, .66, 0)], .026); L([s.fr(.42, .68, 0), s.fr(.47, .5, 0), s.fr(.54, .34, 0)], .02)
        D.p(poly([F(*s.fr(.54+.39*math.cos(a), .34+.39*math.sin(a), 0)) for a in [math.radians(v) for v in range(30, 171, 14)]]+[F(*s.fr(.54+.345*math.cos(a), .34+.345*math.sin(a), 0)) for a in [math.radians(v) for v in range(170, 29, -14)]]), hi)
        D.p(capsule(F(-.08, .29, -.05), .1*k, F(-.54, .34, -.05), .055*k), hi)
        L([s.fr(.385, .92, 0), s.fr(.36, 1.05, 0)], .018, 'mist>slate1')
        D.p(capsule(F(-.41, .868), .06*k, F(-.12, .872), .032*k), 'umber>ink1')
    def lamp(s): k = s.F.r(1, .5, .8, 0); D.p(capsule(s.F(.4, .86, 0), .016*k, s.F(*s.fr(.5, .84, 0)), .016*k), 'mist>slate1'); D.p(disc(s.F(*s.fr(.5, .84, 0)), .05*k), 'milk'); 
    def bar(s, side):
        F = s.F; k = F.r(1, 0, .5, 0); J = [s.fr(.37, 1.05, 0), s.fr(.38, 1.09, .16*side), s.fr(.30, 1.1, .27*side), s.fr(.12, 1.08, .30*side)]
        D.p(chain([F(*j) for j in J], [.016*k]*4), 'mist>slate1'); D.p(capsule(F(*J[2]), .024*k, F(*J[3]), .024*k), 'umber>ink1')
    def crank(s, side):
        F = s.F; k = F.r(1, 0, .3, 0); f, u = -.08+s.ca*-side, .29+s.sa*-side
        D.p(capsule(F(-.08, .29, .07*side), .018*k, F(f, u, .09*side), .016*k), 'mist>slate1'); D.p(capsule(F(f-.05, u, .15*side), .022*k, F(f+.05, u, .15*side), .022*k), 'ink>night1')
        return f, u
# ---------------------------------------------------------------- far off: two on a bench, a child who can do it without hands
D.open('far')
sh = Cast(V, SUN)
def wheelie():
    K = Frame(V, -3.12, 12.0, 186, .8); b = Bike(K, 0, 40); b.shadow(sh); hd = (.06, 1.62, 0)
    sh.add(K, [(-.28, 1., 0), (-.16, 1.4, 0), hd], [.16, .16, .13]); sh.draw(D, 'ochre>dusk2.2')
    limb(D, K, [(-.24, .95, .1), (.14, .74, .1), (-.06, .32, .1)], (.1, .08, .06), 'night>slate1')
    b.draw('fresh>moss1', 'milk'); limb(D, K, [(-.24, .95, -.1), (.16, .8, -.1), (.08, .38, -.1)], (.1, .08, .06), 'slate'); mass(D, K, [(-.27, 1., 0), (-.17, 1.4, 0)], (.16, .14), 'poppy>rose.6'); 
    b.bar(-1); b.bar(1)
    for J in ([(-.15, 1.40, .15), (.0, 1.2, .3), (.17, 1.1, .29)], [(-.17, 1.42, -.15), (-.42, 1.5, -.2), (-.56, 1.76, -.2)]): limb(D, K, J, (.075, .06, .05), 'poppy>rose.6'); limb(D, K, J[2:]*2, (.065, .06), 'umber>rose1')
    D.p(disc(K(*hd), K.r(.16, *hd)), 'umber>rose1'); g = lambda P: [(K(*hd)[0]-a*1.05, K(*hd)[1]+c*1.05) for a, c in P]; D.p(curve(g([(14, 0), (19.5, 6.5), (14, 9)])), 'umber>rose1'); D.p(disc(g([(10, 3)])[0], 2.4), 'milk'); D.p(disc(g([(10.7, 3)])[0], 1.4), 'ink'); D.s_(curve(g([(7.4, 11), (10, 12.6), (13, 11.2)]), False), 'milk>rose.5', 2)
    x, y = K(*hd); q = K.r(.19, *hd); D.p(curve([(x-q, y-1, 'k'), (x-q*.8, y-q*.8), (x, y-q*1.15), (x+q*.8, y-q*.8), (x+q, y-1, 'k')]), 'ink>umber1.4')
wheelie()
D.close()
# ---------------------------------------------------------------- where everything is
HD = 0                        # along the page: both tyres on one line
F = Frame(V, .56, 5.5, HD); B = Bike(F, -14, 18)
cast = Cast(V, SUN)
shoe = 'milk'
# the woman, joints
hip, chest, neck, head = (-.28, 1.06, 0), (-.13, 1.40, 0), (-.06, 1.53, 0), (-.0, 1.67, 0)
W_torso = [(-.31, 1.04, .06), (-.31, 1.04, -.06), (-.22, 1.22, .03), (-.21, 1.2, -.05), (-.14, 1.40, .13), (-.14, 1.40, -.13)]; W_r = [.19, .19, .19, .2, .115, .115]
grip = lambda sd: B.fr(.16, 1.09, .29*sd)
ln = [(-.13, 1.40, -.19), (.05, 1.17, -.37), grip(-1)]; lf = [(-.13, 1.40, .19), (.08, 1.2, .36), grip(1)]
near = [(-.30, .99, -.12), (.13, .86, -.22), (.03, .44, -.16)]; far = [(-.28, .97, .12), (.05, .70, .15), (-.27, .34, .14)]
# the friend, joints
X0, L0 = -1.43, -.1
fr = lambda f, u, l: (X0+f, u, L0+l)
f_torso = [fr(-.02, .95, .05), fr(-.02, .95, -.06), fr(.09, 1.14, 0), fr(.25, 1.34, .12), fr(.24, 1.32, -.12)]; f_r = [.145, .15, .135, .1, .115]
fn = [fr(.28, 1.34, -.19), fr(.22, 1.07, -.26), fr(.40, .97, -.12)]; ff = [fr(.22, 1.34, .18), fr(-.10, 1.17, .3), fr(-.13, 1.42, .36)]
fl_far = [fr(0, .92, .09), fr(.33, .70, .09), fr(.20, .32, .09)]; fl_near = [fr(0, .92, -.09), fr(-.02, .48, -.1), fr(-.33, .16, -.1)]
# ---------------------------------------------------------------- one shadow of all of it
B.shadow(cast)
for J, R in ((W_torso, W_r), (f_torso, f_r)):
    for a in range(0, len(J)): cast.add(F, [J[a], J[(a+2) % len(J)]], [R[a], R[(a+2) % len(J)]])
for J, R in ((near, (.13, .09, .06)), (far, (.13, .09, .06)), (ln, (.08, .06, .04)), (lf, (.08, .06, .04)), (fn, (.07, .05, .04)), (ff, (.07, .05, .04)), (fl_far, (.1, .08, .05)), (fl_near, (.1, .08, .05))): cast.add(F, J, R)
cast.add(F, [head, head], [.15, .15]); cast.add(F, [fr(.41, 1.56, 0)]*2, [.12, .12])
for f in (-.54, .54): cast.add(F, [(f-.16, 0, 0), (f+.06, 0, 0)], [.03, .045])   # where the tyres stand
D.open('shade'); cast.draw(D, 'ochre>dusk2.6'); D.close()
# ---------------------------------------------------------------- the woman and the bicycle
D.open('woman')
k = F.r(1, 0, 1, 0)
dress, dress_l, dress_d = 'dusk>night1.6', 'dusk>mist.6', 'night>plum1.6'; skin, skin_d = 'rose>sand2.2', 'rose>sand1'; trou = 'night>slate.6'
def shoe_(p, a, s, col, sole='milk>mist1.4'):
    t = T_(p, s, a); D.p(curve(t([(-10, -10), (4, -11), (12, -3), (26, 2), (29, 9), (27, 12, 'k'), (-12, 12, 'k')])), col); D.p(poly(t([(-12, 9), (28, 9), (28, 14), (-12, 14)])), sole)
def T_(p, s, a=0, fx=1):
    a = math.radians(a); c, sn = math.cos(a), math.sin(a); return lambda P: [(p[0]+(q[0]*fx*c-q[1]*sn)*s, p[1]+(q[0]*fx*sn+q[1]*c)*s)+tuple(q[2:]) for q in P]
# far leg and arm
B.crank(1)
limb(D, F, far, (.13, .095, .06), 'night>ink1'); shoe_(F(*far[2]), 4, 1.0, 'milk>mist1')
B.bar(1); limb(D, F, lf, (.085, .065, .045), dress_d); a = T_(F(*grip(1)), k*.0104, 4)
for i in range(4): x = 7.6-i*3.7; D.p(capsule(a([(x, -4)])[0], .024*k, a([(x-.8, 4.4-i*.4)])[0], .021*k), (skin_d, 'rose>umber.7')[i % 2])
D.p(capsule(a([(-5, -5)])[0], .028*k, a([(4, -5)])[0], .028*k), skin_d)
B.draw('poppy', 'milk>mist.6')
B.crank(-1)
P = mass(D, F, W_torso, W_r, dress)
# skirt of the tunic: over the thighs, blown back
tun = lambda c, J: D.p(curve([F(*j[:3])+tuple(j[3:]) for j in J]), c)
limb(D, F, near, (.145, .105, .062), trou)
HEM = [(-.46, 1.1, -.1), (-.52, 1.02, -.1), (-.58, .93, -.12, 'k'), (-.42, .915, -.2), (-.22, .885, -.2), (-.04, .8, -.25), (.06, .74, -.25, 'k'), (.17, .84, -.25), (.12, .97, -.25), (-.02, 1.06, -.2), (-.06, 1.2, -.1), (-.2, 1.3, -.1), (-.36, 1.22, -.1)]
tun(dress, HEM)
c = D.clip(poly(ints(P, .5))+curve([F(*j[:3])+tuple(j[3:]) for j in HEM])); D.open(clip=c)
D.p(curve([F(*j) for j in ((.02, 1.5, -.1), (-.02, 1.36, -.1), (-.12, 1.2, -.1), (-.1, 1.06, -.2), (.06, .98, -.3), (.22, .82, -.3), (.36, 1.0, -.3), (.2, 1.5, -.1))]), dress_l)
D.s_(curve([F(-.44, 1.03, -.2), F(-.3, 1.0, -.2), F(-.12, .92, -.2)], False)+curve([F(-.42, 1.08, -.2), F(-.3, 1.07, -.2), F(-.2, 1.03, -.2)], False), dress_d, 3); D.close()
shoe_(F(near[2][0]+.01, near[2][1]-.02, near[2][2]), 6, 1.06, 'milk')
# neck, head
D.p(capsule(F(*neck), .06*k, F(-.02, 1.6, 0), .055*k), skin_d)
h = F(*head); H = T_(h, k*.0115, 4)
D.p(curve(H([(-4, -11), (6, -10.5), (9.4, -5), (9.8, -2), (12.6, 2), (10.6, 3.4), (10.8, 6), (10, 11), (6, 13), (-2, 11)])), skin)
# wide eyes, brows up, lips pressed together
D.el(*H([(6, -2.6)])[0], 2.4*k*.0115, 2.8*k*.0115, 'milk'); D.p(disc(H([(6.8, -2.5)])[0], 1.5*k*.0115), 'ink')
D.s_(curve(H([(3.6, -7), (6, -8.8), (8.6, -7.8)]), False), 'umber>ink1', 2.2)
D.s_(curve(H([(7.2, 6.6), (8.8, 6), (10.4, 6.5)]), False), 'umber', 2.6)
D.s_(curve(H([(-3, -1), (-1.6, .6), (-2.8, 3.2)]), False), skin_d, 2)
hair, hair_d = 'umber>ember.9', 'umber>ink.7'
D.p(curve(H([(8.8, -7), (5, -12.6), (-3, -15), (-11, -12), (-17, -9), (-26, -10, 'k'), (-20, -5), (-29, -1, 'k'), (-19, 2), (-23, 8, 'k'), (-14, 8), (-8, 10), (-6, 5), (-5, -1), (-2, -4), (1, -5), (4, -7)])), hair)
D.p(curve(H([(-11, -12), (-17, -9), (-26, -10, 'k'), (-20, -5), (-29, -1, 'k'), (-19, 2), (-23, 8, 'k'), (-14, 8), (-9, 9.4), (-11, 0)])), hair_d)
# near arm on the grip
B.bar(-1)
limb(D, F, ln, (.1, .078, .05), dress); a, b = F(*ln[1]), F(*ln[2]); D.s_(curve([F(-.2, 1.36, -.22), F(-.06, 1.2, -.34), F(.02, 1.1, -.37)], False), dress_d, 3)
hnd = F(*grip(-1)); g = T_(hnd, k*.0104, 4); D.p(curve(g([(-12, -5, 'k'), (-5, -8.5), (4, -8.5), (9, -5), (9, 1), (3, 2), (-5, 3), (-12, 4, 'k')])), skin)
for i in range(4): x = 8.4-i*3.9; D.p(capsule(g([(x, -3)])[0], .026*k, g([(x-.9, 6.2-i*.5)])[0], .022*k), (skin, skin_d)[i % 2])
D.p(capsule(g([(-4, -5)])[0], .03*k, g([(4, -4.4)])[0], .03*k), skin)
B.lamp()
D.close()
# ---------------------------------------------------------------- the friend
D.open('friend')
fs, fs_d = 'umber>rose1.7', 'umber>rose1'; top, top_l, top_d = 'fresh>moss.6', 'fresh>sand.6', 'moss>fresh1'; jean, jean_d = 'slate>night.6', 'night>slate1.4'
limb(D, F, ff, (.07, .058, .045), top_d); t = T_(F(*ff[2]), k*.0105, -66); D.p(curve(t([(-7, -4), (3, -5.4), (12, -6), (18, -4.4), (18, -2), (12, -1), (19, .6), (18, 3), (10, 3.4), (7, 9, 'k'), (3, 8), (2, 5), (-7, 4)])), fs_d)
D.s_(curve([F(*fr(.22, 1.38, .1)), F(*fr(-.10, 1.18, .1)), F(*fr(-.42, 1.08, .1))], False), 'poppy>umber1', 3.4)
limb(D, F, fl_far, (.12, .088, .055), jean_d); shoe_(F(*fl_far[2]), -12, 1, 'milk', 'mist')
limb(D, F, fl_near, (.13, .095, .056), jean); shoe_(F(*fl_near[2]), 50, 1.04, 'milk', 'mist')
D.p(capsule(F(*fr(.26, 1.38, 0)), .056*k, F(*fr(.35, 1.5, 0)), .05*k), fs)
D.p(capsule(F(*fr(.245, 1.385, 0)), .07*k, F(*fr(.29, 1.42, 0)), .066*k), top_d)
P = mass(D, F, f_torso, f_r, top); c = D.clip(poly(ints(P, .5))); D.open(clip=c); D.p(curve([F(*fr(*v)) for v in ((.4, 1.46, -.1), (.28, 1.26, -.1), (.15, 1.08, -.1), (.07, .9, -.1), (.1, .7, -.1), (.4, .8, -.1), (.55, 1.25, -.1))]), top_l); D.close()
D.s_(curve([F(*fr(.27, 1.36, -.14)), F(*fr(.05, 1.2, -.2)), F(*fr(-.2, 1.07, -.2)), F(*fr(-.4, 1.06, -.1))], False), 'poppy', 4)
b = T_(F(*fr(-.5, 1.02, -.1)), k*.01, -24); D.p(curve(b([(-15, -13, 'k'), (14, -13, 'k'), (18, 10), (12, 15), (-13, 15), (-19, 10)])), 'poppy'); D.p(curve(b([(-16, -13, 'k'), (15, -13, 'k'), (13, 0), (0, 4), (-14, 0)])), 'poppy>umber1.2'); D.p(disc(b([(0, 4)])[0], 3), 'lemon')
G = T_(F(*fr(.385, 1.565, 0)), k*.0116, 8)
D.p(curve(G([(-4, -11), (6, -10.5), (9.4, -5), (9.6, -2), (12.8, 2), (10.6, 3.2), (10.4, 6), (9.6, 10.4), (6, 12), (-3, 10)])), fs)
D.s_(curve(G([(6.4, 6), (8.2, 7.3), (10.2, 6.2)]), False), 'ink>umber2', 2.2); D.el(*G([(7, -2.4)])[0], 2.4*k*.0115, 2.1*k*.0115, 'milk'); D.p(disc(G([(7.7, -2.3)])[0], 1.5*k*.0115), 'ink'); D.s_(curve(G([(4.4, -6), (6.6, -7.4), (8.8, -6.6)]), False), 'ink>umber1', 2)
scarf, scarf_d, scarf_l = 'lemon>sand1', 'ochre>lemon1', 'lemon>milk1'
D.p(curve(G([(-9, 8), (-17, 9), (-25, 15), (-33, 13, 'k'), (-30, 20), (-34, 26, 'k'), (-22, 24), (-11, 20)])), scarf_d)
D.p(curve(G([(5.4, -12), (-2, -14.6), (-10, -11), (-13.4, -2), (-12, 8), (-13, 15), (-7, 20), (2, 20), (8, 16), (6.4, 12.4), (2.4, 11), (1.6, 4), (2.8, -4), (7.6, -9.4)])), scarf)
D.p(curve(G([(-10, -11), (-13.4, -2), (-12, 8), (-13, 15), (-7, 20), (-4, 20), (-7, 12), (-8, 0)])), scarf_d)
D.p(capsule(F(*fr(.27, 1.04, -.2)), .044*k, F(*fn[2]), .032*k), fs)
limb(D, F, [fn[0], fn[1], fr(.30, 1.025, -.2)], (.08, .062, .052), top)
# the hand, open behind the carrier: just let go, or about to take hold
t = T_(F(*fn[2]), k*.0074, 2)
for x, y, q in ((6, -6, -16), (8, -2.4, -2), (7.6, 1.4, 10), (5.6, 4.6, 24)): a = math.radians(q); L = 13 if y < 4 else 10; D.p(capsule(t([(x, y)])[0], .0175*k, t([(x+L*math.cos(a), y+L*math.sin(a))])[0], .013*k), (fs, fs_d)[y in (-2.4, 4.6)])
D.p(curve(t([(-9, -5, 'k'), (-2, -7.4), (6, -8), (11, -5), (11, 4), (6, 6.6), (-2, 6), (-9, 5, 'k')])), fs)
D.p(chain(t([(0, -5), (5, -11), (11, -13)]), [.018*k, .016*k, .013*k]), fs)
D.close()
# ---------------------------------------------------------------- cones to practise with: one still stands
D.open('cones')
for X, Z, fell in ((1.33, 5.02, 0), (-1.02, 4.95, 1)):
    x, y = V(X, 0, Z); t = T_((x, y), 1.15, 82 if fell else 0)
    if not fell: D.p(curve([(x+28, y+5), (x-20, y+12), (x-84, y+17), (x-88, y+11), (x-30, y-3)]), 'ochre>dusk2.6')
    D.p(poly(t([(-30, 0), (-22, -5), (22, -5), (30, 0), (24, 5), (-24, 5)])), 'poppy>umber1'); D.p(curve(t([(-19, -2, 'k'), (-4, -58), (4, -58), (19, -2, 'k'), (0, 2)])), 'poppy'); D.p(poly(t([(-13.6, -22), (13.6, -22), (9, -39), (-9, -39)])), 'milk')
D.close()
print(D.save('../learn.svg'))
