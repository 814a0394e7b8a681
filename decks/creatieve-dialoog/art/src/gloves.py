from folk import *
D = Doc('gv', 'A large and a small pair of boxing gloves hang by their laces from two pegs'); r = random.Random(13); D.tooth(step=44)
def P2(x, y, k, rot, pts, mir=1):
    a = math.radians(rot); c, s = math.cos(a)*k, math.sin(a)*k
    return [(x+q[0]*mir*c-q[1]*s, y+q[0]*mir*s+q[1]*c)+tuple(q[2:]) for q in pts]
# ---------------------------------------------------------------- the wall: mint plaster, a blue wainscot, late sun
WALL, SUN, SH, SSH = 'sage>milk1.5', 'milk>lemon.55', 'sage>slate.9', 'sand>sage1'
D.open('room')
D.full(WALL)
D.p(poly([(0, 0), (940, 0), (940, 940), (0, 940)]), D.lin(0, 0, 940, 500, (0, 'sage>milk1.9'), (.5, 'sage>milk1.4'), (1, 'sage>slate1.7')))
D.grain(D.lin(0, 0, 0, 700, (0, 'moss', .2), (1, 'moss', .1)))
# the sun comes through a window that is not in the picture, with a cross of bars
def pane(u0, u1, v0, v1):
    """of the light on the wall: it leans with the sun"""
    f = lambda u, v: (-40+u*760+v*150, -30+v*840+u*70)
    return poly([f(u0, v0), f(u1, v0), f(u1, v1), f(u0, v1)])
LIGHT = ''.join(pane(*q) for q in ((.0, .48, .0, .42), (.54, 1.02, .0, .42), (.0, .48, .47, .92), (.54, 1.02, .47, .92)))
D.p(LIGHT, D.lin(0, 0, 900, 700, (0, 'milk', .95), (.5, SUN, .9), (1, 'lemon>milk1', .55)))
D.close()
RY = 178
PEGS = ((86, 0), (395, 1), (742, 1))
# ---------------------------------------------------------------- the gloves
RED = ('poppy>rose1.8', 'poppy', 'poppy>plum1.3', 'umber>plum1.6')
YEL = ('lemon>milk1', 'lemon>sand.4', 'ochre>lemon.6', 'umber>ochre1')
def glove(x, y, k, rot, mir=1, lit=1, skin=RED, shade=None):
    R0, R1, R2, R3 = skin
    T = lambda *pts: P2(x, y, k, rot, pts, mir); U = lambda *pts: P2(x, y, k, rot, pts, mir*lit)
    fist = curve(T((-64, -70), (-84, -112), (-112, -160), (-120, -220), (-100, -280), (-52, -316), (10, -322), (66, -304), (98, -262), (106, -206), (96, -150), (74, -100), (64, -66)))
    th = T((46, -84), (78, -100), (112, -134), (134, -184), (132, -228), (108, -248), (80, -236), (66, -204), (54, -170), (36, -140))
    cuff = T((-66, -82, 'k'), (-20, -72), (20, -72), (66, -82, 'k'), (72, -40), (76, 2, 'k'), (24, 12), (-24, 12), (-76, 2, 'k'), (-72, -40))
    if shade:
        for q in (fist, curve(th), curve(cuff)): D.p(q, shade)
        return
    c = D.clip(fist); D.p(fist, R1); D.open(clip=c)
    D.p(curve(U((40, -60, 'k'), (60, -120), (66, -190), (52, -262), (10, -300), (-40, -330, 'k'), (160, -330, 'k'), (160, -60, 'k'))), R2)
    D.p(curve(U((-98, -160), (-106, -214), (-90, -264), (-52, -296), (-20, -302), (-56, -270), (-76, -226), (-80, -180))), R0)
    D.p(brush(T((-120, -196), (-60, -178), (0, -184), (60, -206)), [5, 7, 7, 4], 3, .1), R2)
    D.p(curve(T((-84, -112), (-30, -92), (40, -92), (76, -108), (70, -60, 'k'), (-70, -60, 'k'))), R2, .8)
    D.close()
    tp = curve(th); c = D.clip(tp); D.p(curve([(q[0]-5*mir, q[1]+4) for q in th]), R3); D.p(tp, R1); D.open(clip=c); D.p(curve(T((80, -110), (112, -160), (118, -210), (104, -240), (150, -250), (160, -150), (110, -90))), R2); D.p(curve(T((64, -176), (76, -216), (92, -232), (88, -206), (76, -176))), R0); D.close()
    cf = curve(T((-66, -82, 'k'), (-20, -72), (20, -72), (66, -82, 'k'), (72, -40), (76, 2, 'k'), (24, 12), (-24, 12), (-76, 2, 'k'), (-72, -40)))
    c = D.clip(cf); D.p(cf, 'milk>mist.4'); D.open(clip=c); D.p(curve(T((28, -90, 'k'), (36, -30), (34, 20, 'k'), (90, 20, 'k'), (90, -90, 'k'))), 'mist>sage1'); D.p(curve(T((-80, -22, 'k'), (0, -10), (80, -22, 'k'), (80, -38, 'k'), (0, -26), (-80, -38, 'k'))), R1); D.close()
    D.p(curve(T((-76, 2), (-24, 11), (24, 11), (76, 2), (24, -4), (-24, -4))), R3)
def RAIL():
    # ---------------------------------------------------------------- the board with its pegs
    D.open('rail')
    D.p(poly([(0, RY+34), (940, RY+34), (940, RY+60), (0, RY+60)]), 'moss>sage1', .55)
    D.p(poly([(0, RY-40), (940, RY-40), (940, RY+40), (0, RY+40)]), D.lin(0, 0, 940, 0, (0, 'ochre>sand1.2'), (.5, 'sand>ochre.9'), (1, 'ochre>umber.8')))
    D.p(poly([(0, RY-40), (940, RY-40), (940, RY-30), (0, RY-30)]), 'sand>milk.8', .8)
    D.p(poly([(0, RY+32), (940, RY+32), (940, RY+40), (0, RY+40)]), 'umber>ochre1')
    D.open(clip=D.clip(poly([(0, RY-40), (940, RY-40), (940, RY+40), (0, RY+40)]))); D.p(LIGHT, 'milk', .32); D.close()
    for y, a0, a1 in ((RY-14, 30, 360), (RY-4, 420, 900), (RY+10, 80, 640), (RY+22, 500, 930), (RY+16, 20, 240)): D.s_(curve([(a0, y), ((a0+a1)/2, y+r.uniform(-5, 5)), (a1, y+2)], False), 'ochre>umber.7', 2.2, .5)
    D.close()

# ---------------------------------------------------------------- two pairs: shadows first, to the right and down
def eyes(x, y, k, rot, mir): return P2(x, y, k, rot, [(-40, -8), (40, -8)], mir)
def pair(px, py, gl, w, skin):
    """gl: the gloves, the one behind first"""
    for dx, dy, c_, o in ((58, 40, SH, None),):
        for q in gl: glove(q[0]+dx, q[1]+dy, *q[2:], shade=c_)
        for q in gl:
            for e in eyes(*q[:5]): D.s_(curve([(px+dx*.7, py+dy*.8), ((px+e[0])/2+dx*.9, (py+e[1])/2+dy), (e[0]+dx, e[1]+dy)], False), SH, w)
def hang(px, py, gl, w, skin):
    for q in gl:
        glove(*q, skin=skin)
        E = eyes(*q[:5]); s = 1 if q[0] > px else -1
        for i, e in enumerate(E):
            P = [(px+s*(4+5*i), py-6), (px+s*(13+3*i), py+26), ((px+e[0])/2+s*6, (py+e[1])/2+4), e]
            D.s_(curve([(x+2.5, y+2.5) for x, y in P], False), 'umber>plum1', w+4, .5); D.s_(curve(P, False), 'milk', w)
            D.el(e[0], e[1], w*.9, w*.9, 'umber>plum1.6'); D.el(e[0], e[1]-1, w*.5, w*.5, 'milk>sand1')
def peg(x, y, on):
    D.el(x+16, y+16, 26, 24, 'umber>ochre.8', .55)
    D.el(x+4, y+4, 24, 24, 'umber'); D.el(x, y, 24, 24, 'ochre>umber.4'); D.el(x-5, y-6, 14, 13, 'sand>ochre.6', .9)
BIG = [(494, 428, 1.1, 172, -1, 1), (326, 366, 1.2, 187, 1, -1)]
LIT = [(782, 352, .5, 172, -1, 1), (710, 332, .53, 187, 1, -1)]
D.open('shadows')
pair(395, RY, BIG, 7, RED); pair(742, RY, LIT, 5, YEL)
D.close()
# ---------------------------------------------------------------- below: the wainscot
D.open('wainscot')
WY = 812
D.p(poly([(0, WY), (940, WY), (940, 940), (0, 940)]), D.lin(0, 0, 940, 0, (0, 'slate>mist.8'), (.45, 'slate>mist.5'), (1, 'slate>night.8')))
D.p(poly([(0, WY-18), (940, WY-18), (940, WY+4), (0, WY+4)]), D.lin(0, 0, 940, 0, (0, 'milk'), (.6, 'milk>mist1'), (1, 'mist>slate1')))
D.p(poly([(0, WY+4), (940, WY+4), (940, WY+14), (0, WY+14)]), 'night>slate1', .7)
for x in range(36, 940, 124): D.p(poly([(x, WY+14), (x+5, WY+14), (x+5, 940), (x, 940)]), 'night>slate1', .55); D.p(poly([(x+5, WY+14), (x+8, WY+14), (x+8, 940), (x+5, 940)]), 'mist>slate1', .6)
D.close()
RAIL()
def scuff(x, y, k, rot, mir, *_):
    """where the leather is worn: on the knuckles"""
    for i in range(11):
        a, b, t, n = r.gauss(0, 34), -268+r.gauss(0, 16), r.uniform(-.5, .5), r.uniform(7, 17)
        D.s_(curve(P2(x, y, k, rot, [(a, b), (a+n*.5*math.cos(t), b+n*.5*math.sin(t)-1.5), (a+n*math.cos(t), b+n*math.sin(t))], mir), False), 'poppy>milk.9', r.uniform(2, 3.6), .7)
D.open('gloves')
hang(395, RY, BIG, 7, RED); hang(742, RY, LIT, 4.6, YEL)
for q in BIG: scuff(*q)
for x, on in PEGS: peg(x, RY, on)
# over each knob a loop of its laces
for x, w, h in ((395, 7, 1), (742, 4.6, .8)):
    P = [(x-24*h, RY+20*h), (x-16*h, RY-12*h), (x, RY-20*h), (x+16*h, RY-12*h), (x+24*h, RY+20*h)]
    D.s_(curve([(a+2, b+3) for a, b in P], False), 'umber>plum1', w+3, .5); D.s_(curve(P, False), 'milk', w)
D.close()
print(D.save('../gloves.svg'))
