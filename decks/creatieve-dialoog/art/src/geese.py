from tilt import *
D = Doc('gs', 'Geese over the fields'); r = random.Random(22); D.tooth(step=34); D.sprays(nl=8, R=40, L=(20, 30), w=.4)
cam = Tilt(f=1176, eye=52, down=14, cx=470, cy=470, turn=17)
P = lambda X, Z, Y=0: cam(X, Y, Z)
HY = 470-1176*math.tan(math.radians(14))
# ---------------------------------------------------------------- sky: a bright lid of cloud
D.open('sky')
D.full(D.lin(0, -10, 0, HY+20, (0, 'slate>mist1.8'), (.6, 'mist>milk1.4'), (1, 'milk>sand1')))
for rd, y1, o in (([(-20, 60), (140, 40), (300, 58), (470, 34), (640, 54), (800, 30), (960, 44)], 130, .6), ([(-20, 116), (200, 104), (420, 122), (640, 102), (960, 112)], 176, .7)):
    D.p(below(rd, y=y1, seed=int(y1), amp=4, wl=60), D.lin(0, rd[1][1]-6, 0, y1, (0, 'milk', o), (1, 'milk', 0)))
D.close()
# ---------------------------------------------------------------- land: strips between ditches
D.open('land')
D.p(below([(-20, HY-6), (200, HY-14), (420, HY-4), (640, HY-12), (960, HY-6)], seed=4, amp=1.5), D.lin(0, HY-12, 0, HY+60, (0, 'mist>milk1.2'), (1, 'mist>milk3')))
D.p(f'M-10 {HY+2:.0f}H950V950H-10z', D.lin(0, HY, 0, 950, (0, 'milk>mist1'), (.1, 'mist>sage1.6'), (.3, 'sage>mist1'), (1, 'sage>moss1')))
box = q4(-14, HY+3, 954, 954)
def strip(x0, x1, z0, z1, fill, op=None, sd=1):
    n_ = 7; A = [P(x0, z0+(z1-z0)*(i/n_)**1.6) for i in range(n_+1)]; B = [P(x1, z0+(z1-z0)*(i/n_)**1.6) for i in range(n_+1)]
    Q = clip_convex([A[0], A[-1], B[-1], B[0]], box)
    if Q: D.p(cutpoly(Q, .9, sd, 90), fill, op)
    return Q
kinds = {'g': (('sage>mist1', 'sage>moss.8'),), 'l': (('sage>mist1.6', 'sage>sand1.6'),), 'm': (('sage>mist.6', 'moss>sage2'),), 'p': (('mist>umber1.2', 'umber>mist1.4'),), 's': (('mist>sand2', 'sand>sage1.2'),)}
X = [-190, -150, -116, -84, -56, -26, 4, 36, 66, 100, 136, 180, 230, 290]
Zb = [54, 172, 318, 560, 1000]
pat = ['glmgsmsglmsgm', 'mgspglgmlgsmg', 'lmglgmsglpgml', 'gllmglglmglgl']
yg = lambda f: [P(0, f)[1]]
for j in range(3, -1, -1):
    for i in range(13):
        k = kinds[pat[j][i]][0]; f = 1-.25*j
        col = D.lin(0, HY, 0, 950, (0, 'mist>milk1.4'), (.22, k[0]), (.9, k[1])) if 0 else k
        a = C(k[1]); b = C(k[0])
        mix = lambda t: '#%02x%02x%02x' % tuple(round(int(a[q:q+2], 16)*(1-t)+int(b[q:q+2], 16)*t) for q in (1, 3, 5))
        strip(X[i]+1.4, X[i+1]-1.4, Zb[j]+(0 if j == 0 else 3), Zb[j+1]-3, mix((.06, .5, .85, 1)[j]), sd=i+j*20)
# furrows and stubble rows
for j, i, st, c_, w in ((0, 4, 2.1, 'ochre>sage2', 2), (0, 6, 1.9, 'ochre>sage2', 2.4), (1, 3, 2.2, 'umber>rose1', 1.4), (1, 2, 2.6, 'ochre>sand1', 1.4), (0, 7, 4.4, 'sage>milk1', 1.6), (0, 5, 5, 'moss>sage1', 1.8), (1, 6, 5, 'sage>milk1', 1.2), (0, 3, 5, 'sage>moss2', 1.6), (0, 8, 4, 'sage>sand2', 1.6), (1, 5, 5, 'moss>sage2', 1.2), (2, 6, 6, 'sand>milk1', 1)):
    x = X[i]+3; p = Pen(0); q = random.Random(i+j)
    while x < X[i+1]-2:
        z = Zb[j]+4
        while z < Zb[j+1]-6:
            z2 = min(Zb[j+1]-6, z+q.uniform(10, 60)*(1+j)); a, b = P(x, z), P(x+q.uniform(-.2, .2), z2)
            if -20 < b[0] < 960 and a[1] < 1500: p.M(*a).L(*b)
            z = z2+q.uniform(2, 8)*(1+j)
        x += st
    if p.d: D.s_(str(p), c_, w, .6)
# ditches take the sky
def ditch(pts, w, c1='milk', bank='moss>sage.8'):
    L = [P(x-(w if not fl else 0), z-(w*1.5 if fl else 0)) for x, z, fl in pts]; R = [P(x+(w if not fl else 0), z+(w*1.5 if fl else 0)) for x, z, fl in pts]
    Q = clip_convex([L[0], L[-1], R[-1], R[0]], box)
    if not Q: return
    L2 = [P(x-(w*1.7 if not fl else 0), z-(w*2.4 if fl else 0)) for x, z, fl in pts]; R2 = [P(x+(w*1.2 if not fl else 0), z+(w*1.9 if fl else 0)) for x, z, fl in pts]
    Q2 = clip_convex([L2[0], L2[-1], R2[-1], R2[0]], box)
    D.p(cutpoly(Q2, 1.2, 5, 40), bank, .7); D.p(cutpoly(Q, 1, 6, 50), c1)
dg = D.lin(0, HY, 0, 950, (0, 'milk'), (.5, 'milk>mist1'), (1, 'mist>slate.6'))
for i in range(1, 13):
    for j in (2, 1, 0): ditch([(X[i], Zb[j]+1, 0), (X[i], Zb[j+1]-1, 0)], 1.15 if j == 0 else 1.0, dg, ('moss>sage1', 'moss>sage2', 'sage>mist1')[j])
for j in (3, 2, 1): ditch([(-260, Zb[j], 1), (330, Zb[j], 1)], 1.3, dg, ('', 'moss>sage1.2', 'moss>sage2', 'sage>mist1')[j])
D.close()
# ---------------------------------------------------------------- mist, tree rows, a farm
D.open('far')
D.p(f'M-10 {HY:.0f}H950V{HY+210:.0f}H-10z', D.lin(0, HY, 0, HY+210, (0, 'milk', .9), (.3, 'milk', .5), (1, 'milk', 0)))
def tree(x, z, h, c_, c2, sd):
    a = P(x, z); k = cam.scale(x, 0, z)*h; D.p(brush([(a[0], a[1]+1), (a[0], a[1]-k*.4), (a[0], a[1]-k*.7)], [max(1.4, k*.1), max(1.2, k*.08), 1], sd), c2)
    D.p(foliage(a[0], a[1]-k*.66, k*.36, k*.4, sd, max(4, k*.16), max(1.4, k*.05), 8), c_); D.p(foliage(a[0]+k*.1, a[1]-k*.74, k*.2, k*.22, sd+1, max(4, k*.16), max(1.4, k*.05), 7), c2 if 0 else 'sage>mist1.8' if z > 400 else 'sage>sand.8')
for (a, b), y, h, c_, sd in (((-20, 330), HY+40, 15, 'mist>slate1', 3), ((420, 960), HY+52, 16, 'mist>slate.9', 6), ((-20, 150), HY+66, 19, 'mist>slate1.5', 9)):
    q = random.Random(sd); W = [(a, y)]; x = a
    while x < b: W += [(x+9, y-h*q.uniform(.3, 1)), (x+22, y-h*q.uniform(.6, 1.25)), (x+34, y-h*q.uniform(.2, .8))]; x += q.uniform(36, 52)
    D.p(scallop(W+[(b, y)], 9, 2.4, sd), c_)
D.p(f'M-10 {HY:.0f}H950V{HY+70:.0f}H-10z', D.lin(0, HY+6, 0, HY+70, (0, 'milk', .2), (.5, 'milk', .75), (1, 'milk', 0)))
for x, z, h, sd in ((58, 432, 16, 3), (70, 440, 13, 4), (102, 436, 17, 5), (112, 444, 12, 6), (-120, 420, 14, 7), (-132, 424, 11, 8), (-196, 380, 14, 18)): tree(x, z, h, 'sage>slate1.6', 'slate>mist1.6', sd)
def barn(x, z, w, h):
    a, b = P(x, z), P(x+w, z); k = cam.scale(x, 0, z); t = h*k
    D.p(poly([a, b, (b[0], b[1]-t*.34), (a[0], a[1]-t*.34)]), 'slate>umber1.6'); D.p(poly([(a[0]-3, a[1]-t*.32), (b[0]+3, b[1]-t*.32), (b[0]-w*k*.24, b[1]-t), (a[0]+w*k*.3, a[1]-t)]), 'umber>rose1.2'); D.p(poly([(b[0]+3, b[1]-t*.32), (b[0]-w*k*.24, b[1]-t), (b[0]-w*k*.32, b[1]-t*.32)]), 'rose>sand1')
barn(76, 428, 16, 11); tree(98, 424, 9, 'sage>slate1.2', 'slate>mist1.4', 9)
# reeds and bushes on the near ditches
for x, z in ((-26, 100), (-26, 128), (36, 118), (66, 150), (4, 150), (-56, 150), (36, 160), (100, 165)):
    a = P(x+1.6, z); k = cam.scale(x, 0, z)
    D.p(''.join(blade(a[0]+q_*k*.42, a[1]+k*.5*abs(q_)*.3, k*(1.1+.3*((q_*7) % 3)), (-.2, .1, .3, -.1)[q_ % 4], k*.22) for q_ in range(-4, 5)), 'moss>ink1' if z < 130 else 'moss>slate1')
D.close()
D.open('cloudshade')
for W, o in (([(-30, 742), (90, 716), (190, 742), (300, 736), (400, 784), (520, 792), (620, 838), (760, 842), (960, 900), (960, 960), (-30, 960)], .34), ([(-30, 318), (140, 306), (320, 316), (430, 306), (560, 316), (470, 336), (250, 348), (80, 340), (-30, 350)], .14), ([(960, 398), (800, 404), (700, 424), (760, 440), (860, 436), (960, 456)], .2)): D.p(cut(W, 4, 50, 4), 'night>moss1', o)
D.close()
# ---------------------------------------------------------------- someone on the track, looking up
D.open('small')
tr = [P(-8, 60), P(-10, 110), P(-11, 168)]
a = P(52, 129); k = cam.scale(52, 0, 129)
D.p(lens(a[0]-k*1.6, a[1]+1, k*4, 4), 'moss>ink1', .6)
D.p(curve([(a[0]-k*.32, a[1]), (a[0]-k*.24, a[1]-k*.9), (a[0]+k*.24, a[1]-k*.9), (a[0]+k*.3, a[1])]), 'ink>night2'); D.p(curve([(a[0]-k*.36, a[1]-k*.7, 'k'), (a[0]-k*.3, a[1]-k*1.4), (a[0]+k*.02, a[1]-k*1.62), (a[0]+k*.3, a[1]-k*1.36), (a[0]+k*.36, a[1]-k*.7, 'k')]), 'ember'); D.el(a[0]-k*.05, a[1]-k*1.8, k*.24, k*.26, 'umber')
D.close()
# ---------------------------------------------------------------- geese: wings built in space, the body by hand
th, ph = math.radians(24), math.radians(27)
def pj(x, y, z): dep = x*math.sin(th)+y*math.cos(th); return x*math.cos(th)-y*math.sin(th)*.9, -12-(z*math.cos(ph)+dep*math.sin(ph))
LEAD = [(60, 8), (74, 60), (84, 108), (74, 150), (48, 196), (12, 238), (-28, 268)]
TRAIL = [(-30, 254, 'k'), (-16, 240), (-40, 232, 'k'), (-18, 218), (-38, 204, 'k'), (-12, 192), (-26, 174, 'k'), (-8, 160), (-12, 112), (-18, 60), (-22, 8)]
def wing(side, a1, a2):
    c1, s1, c2, s2 = (f(math.radians(a)) for a in (a1, a2) for f in (math.cos, math.sin))
    def T(x, y, *f):
        yi, yo = min(y, 112), max(0, y-112); return pj(x, side*(yi*c1+yo*c2), yi*s1+yo*s2)+tuple(f)
    def at(y):      # chord at span y
        g = lambda L: next(a[0]+(b[0]-a[0])*(y-a[1])/((b[1]-a[1]) or 1) for a, b in zip(L, L[1:]) if min(a[1], b[1]) <= y <= max(a[1], b[1])); return g(LEAD), g([q[:2] for q in TRAIL][::-1])
    zone = lambda f0, f1, y0, y1: [T(at(y)[0]+(at(y)[1]-at(y)[0])*f0, y) for y in [y0+(y1-y0)*i/5 for i in range(6)]]+[T(at(y)[0]+(at(y)[1]-at(y)[0])*f1*(1-.5*max(0, (y-130)/130)), y) for y in [y1-(y1-y0)*i/5 for i in range(6)]]
    return [T(*q) for q in LEAD]+[T(*q) for q in TRAIL], zone(0, .6, 10, 214), zone(0, .34, 10, 160), [[T(at(y)[0]+(at(y)[1]-at(y)[0])*.62, y), T(at(y)[0]+(at(y)[1]-at(y)[0])*.95, y-6)] for y in (30, 56, 82, 108, 134, 156)]
def goose(nm, a1, a2):
    pa = lambda d, c_, op=None: f'<path d="{d}" fill="{C(c_)}"'+(f' opacity="{op}"' if op else '')+'/>'
    o = f'<g id="gs-{nm}">'
    def w(side, cs):
        O, M, F, B = wing(side, a1, a2)
        return pa(curve(O), cs[0])+pa(curve(M), cs[1])+pa(curve(F), cs[2])+f'<path d="{"".join(poly(b, False) for b in B)}" fill="none" stroke="{C(cs[3])}" stroke-width="3.8"/>'
    o += w(1, ('ink>umber1.6', 'umber>slate1.4', 'slate>mist1.4', 'umber>slate1.4'))
    b = lambda P: curve(mul(P, 1, 0, 0, -9))
    o += pa(b([(-86, -2, 'k'), (-50, -14), (-10, -24), (34, -28), (66, -24), (96, -26), (126, -34), (138, -42), (152, -42), (162, -34), (164, -28, 'k'), (152, -24), (136, -22), (112, -10), (86, 2), (60, 16), (24, 24), (-16, 20), (-50, 10)]), 'umber>mist1.4')
    o += pa(b([(-60, 4, 'k'), (-20, 10), (30, 12), (70, 0), (84, 2), (60, 16), (24, 24), (-16, 20), (-50, 10)]), 'mist>sand1.8')
    o += pa(b([(40, -27), (66, -24), (96, -26), (126, -34), (138, -42), (152, -42), (150, -36), (126, -27), (96, -18), (64, -14)]), 'sand>mist1.4')
    o += pa(b([(-86, -2, 'k'), (-60, -12), (-44, -8), (-48, 8), (-60, 6)]), 'umber>slate.8')+pa(b([(-84, 0, 'k'), (-66, -3), (-52, 3), (-60, 6)]), 'milk')
    o += pa(b([(160, -37, 'k'), (174, -31), (180, -26, 'k'), (172, -24), (158, -25, 'k')]), 'ember>rose.8')
    o += w(-1, ('umber>ink.8', 'umber>mist1.2', 'mist>milk1', 'umber>mist1.4'))
    D.defs.append(o+'</g>')
goose('b', 6, -6); goose('c', 2, -14); goose('d', 2, 22)
D.open('geese')
for x, y, k, a, nm in ((296, 206, .24, -2, 'b'), (384, 224, .28, -2, 'd'), (490, 262, .34, -2, 'c'), (690, 300, .42, -3, 'b'), (552, 408, .52, -2, 'b'), (356, 516, .63, -2, 'c'), (176, 660, .78, -3, 'b'), (650, 716, .74, -8, 'c')): D.use(f'gs-{nm}', 'none', tf=f'translate({x} {y})rotate({a})scale({k})')
D.close()
print(D.save('../geese.svg'))
