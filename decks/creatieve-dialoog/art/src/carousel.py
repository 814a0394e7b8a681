from pc import *
from slope import *
D = Doc('mc', 'A carousel in the mist'); r = random.Random(45); D.tooth(step=80); D.tufts(h=26, nb=5, w=3.4)
cam = Cam(f=1176, eye=1.6, cx=480, hy=498)
CX, CZ, R = 0, 16.6, 4.6                           # the platform
P = lambda a, y, q=1: cam(CX+R*q*math.sin(a), y, CZ-R*q*math.cos(a))
# ---------------------------------------------------------------- morning mist, trees of the square
D.full(D.lin(0, 0, 0, 560, (0, 'slate>mist.8'), (.3, 'mist>slate.6'), (.62, 'mist>milk2'), (.85, 'milk>rose.5'), (1, 'milk')))
D.p('M-10-10H950V700H-10z', D.rad(0, 0, 1, (0, 'milk', .9), (.4, 'milk>sand1', .5), (.75, 'milk>sand1', .12), (1, 'milk', 0), tf='translate(800 350) scale(560 420)'))
D.grain(D.lin(0, 0, 0, 520, (0, 'slate', .35), (1, 'slate', .08)))
def bare(x, y, h, w, sd, depth=3):
    q = random.Random(sd); o = ''
    def go(x, y, a, L, w, k):
        nonlocal o
        P_ = [(x, y)]
        for i in range(3): a += q.uniform(-.14, .14); P_.append((P_[-1][0]+math.cos(a)*L/3, P_[-1][1]+math.sin(a)*L/3))
        o += brush(P_, [w, w*.8, max(1.3, w*.55)], sd+k, .06, step=max(16, L/3), prec=.5)
        if k:
            for s_ in (-1, 1): go(*P_[3], a+s_*q.uniform(.25, .5), L*q.uniform(.62, .76), max(1.4, w*.55), k-1)
            go(*P_[2], a+q.choice((-1, 1))*.6, L*.55, max(1.4, w*.42), max(0, k-2))
    go(x, y, -math.pi/2, h*.4, w, depth); return o
D.open('sky', tf='translate(0 54)')
D.p(below([(-20, 452), (120, 440), (300, 450), (500, 438), (700, 450), (960, 440)], y=560, seed=3, amp=2, wl=40), D.lin(0, 436, 0, 520, (0, 'mist>milk1.6'), (1, 'milk')))
# roofs, hardly seen
for x, w, h, g in ((-30, 150, 168, 56), (108, 84, 120, 40), (812, 190, 150, 60)): D.p(cutpoly([(x, 500), (x, 470-h), (x+w*.5, 470-h-g), (x+w, 470-h), (x+w, 500)], .8, int(w)), D.lin(0, 240, 0, 470, (0, 'mist>slate.3'), (1, 'milk>mist.3')))
D.p(bare(70, 520, 300, 15, 4, 2)+bare(850, 524, 380, 19, 9, 2), D.lin(0, 150, 0, 520, (0, 'mist>slate1.6'), (1, 'mist>milk1')))
D.p(below([(-20, 478), (200, 470), (430, 482), (660, 468), (960, 480)], y=560, seed=8, amp=2, wl=60), D.lin(0, 468, 0, 560, (0, 'milk', .95), (1, 'milk', .1)))
D.close()
# ---------------------------------------------------------------- square: wet setts
D.open('green')
D.p('M-10 566H950V950H-10z', D.lin(0, 560, 0, 940, (0, 'milk>sage1'), (.25, 'sage>milk1.4'), (.6, 'sage>slate1.2'), (1, 'moss>night1.4')))
D.p('M-10 540H950V950H-10z', D.rad(0, 0, 1, (0, 'milk', .7), (1, 'milk', 0), tf='translate(760 640) scale(420 130)'))
for pts, c, o in (([(x, y, .5) for x, y in ((130, 700), (700, 716))], 'sage>moss1', .7), ([(x, y, .8) for x, y in ((660, 800), (60, 790), (880, 842))], 'moss>sage2', .7)): D.rows(pts, c, o)
D.close()
# ---------------------------------------------------------------- its shadow; steps through the dew
D.open('shade')
D.p(even([cam(CX-.5+R*1.05*math.cos(i/28*6.283), 0, CZ-.6+R*1.05*math.sin(i/28*6.283)) for i in range(28)]), 'moss>slate2', .5)
tr = resample([(212, 950), (256, 880), (330, 812), (400, 764), (440, 724), (462, 690), (474, 668)], 20); d = ''
for i, (x, y) in enumerate(tr): k = (y-560)/380; d += lens(x+(1 if i % 2 else -1)*17*k-16*k, y, 46*k+4, max(3, 16*k))
D.p(d, D.lin(0, 660, 0, 940, (0, 'moss>slate1.4'), (1, 'ink>moss1.4')), .6)
D.close()
# ---------------------------------------------------------------- platform
D.open('base')
N = 40
el = lambda y, q: [P(i/N*math.tau, y, q) for i in range(N)]
D.p(even(hull(el(.0, .98)+el(.42, 1))), D.lin(60, 0, 800, 0, (0, 'plum>dusk1'), (.5, 'umber>rose1.4'), (.85, 'rose>sand1'), (1, 'sand')))
for i in range(-9, 10):
    a0, a1 = i*math.pi/20, (i+.86)*math.pi/20
    if abs(a1) > 1.56 or abs(a0) > 1.56: continue
    D.p(poly([P(a0, .36), P(a1, .36), P(a1, .08), P(a0, .08)]), D.lin(60, 0, 800, 0, (0, 'dusk>plum1'), (1, 'milk>sand1')) if i % 2 else 'ember>rose2', .85 if i % 2 else .75)
D.p(even(el(.42, 1)), D.lin(60, 0, 800, 0, (0, 'umber>dusk1.6'), (.6, 'rose>sand1.4'), (1, 'sand>milk1'))); D.p(even(el(.43, .94)), D.lin(60, 0, 800, 0, (0, 'umber>dusk1'), (.6, 'rose>umber.8'), (1, 'sand>rose1')))
D.close()
# ---------------------------------------------------------------- horses: one drawn by hand, set on two rings
HD = [(-54, -34), (-62, -30), (-70, -20), (-74, -14, 'k'), (-68, -8), (-60, -12), (-50, -16), (-42, -8), (-36, 4), (-30, 14), (-40, 26), (-52, 30), (-58, 42, 'k'), (-50, 44), (-46, 36), (-32, 32), (-18, 28), (0, 31), (20, 27), (34, 34), (30, 46), (42, 58, 'k'), (49, 52), (42, 44), (50, 32), (52, 14), (44, 2), (28, -5), (6, -3), (-14, -8), (-26, -22), (-36, -38), (-40, -46, 'k'), (-46, -38, 'k')]
def horse(x, y, k, f, coat, saddle, mane, fade):
    T = lambda Q: [(x+f*q[0]*k, y+q[1]*k)+tuple(q[2:]) for q in Q]
    m = lambda c: mx(c+f'>milk{fade}')
    D.s_(curve(T([(44, 6), (60, 4), (68, 18), (64, 36)]), False), m(mane), 9*k)
    D.p(curve(T([(-22, 20, 'k'), (-30, 34), (-20, 46), (-24, 58, 'k'), (-16, 58), (-10, 44), (-14, 30)])+T([])), m(coat+'>dusk1')); D.p(curve(T([(26, 24, 'k'), (20, 40), (28, 52), (22, 62, 'k'), (31, 62), (38, 50), (34, 32)])), m(coat+'>dusk1'))
    D.p(curve(T(HD)), m(coat))
    D.p(curve(T([(-36, -38, 'k'), (-24, -30), (-16, -14), (-10, -4, 'k'), (-20, -2), (-30, -16), (-38, -28)])), m(mane))
    D.p(curve(T([(-12, -8, 'k'), (0, -6), (14, -8, 'k'), (18, -1), (14, 18, 'k'), (0, 16), (-8, 8)])), m(saddle)); D.s_(even(T([(-8, 8), (0, 16), (14, 18)]), False), m('sand'), 2.6*k)
    D.s_(even(T([(-66, -22), (-56, -14), (-58, -32)]), False)+even(T([(-56, -18), (-34, -14), (-12, -6)]), False), m(saddle), 2.2*k)
    e = T([(-60, -24)])[0]; D.el(*e, 2.2*k, 2.2*k, m('ink'))
def pole(a, q, y0, y1, fade, w):
    t, b = P(a, y0, q), P(a, y1, q); D.s_(f'M{n(t[0])} {n(t[1])}V{n(b[1])}', mx(f'ochre>milk{fade}'), w); D.s_(f'M{n(t[0]+w*.22)} {n(t[1])}V{n(b[1])}', mx(f'sand>milk{fade}'), w*.3)
RY = 3.35
HS = [('milk>mist1', 'ember', 'umber'), ('umber>rose1', 'slate', 'sand'), ('mist>slate.6', 'rose', 'milk'), ('milk>sand1', 'night>slate1', 'ochre'), ('plum>dusk1', 'ochre', 'milk'), ('sand', 'slate>night1', 'umber')]
D.open('back')
for a, q in ((2.7, .8), (3.5, .8), (2.1, .84), (4.2, .84)): pole(a, q, RY, .43, 1.6, 4)
for i, (a, up) in enumerate(((2.85, .1), (3.7, -.12), (4.05, .16))):
    x, y = P(a, 1.45+up, .78); pole(a, .78, RY, .43, 1.6, 4); horse(x, y, .6, -1, *HS[(i+2) % 6], 1.8)
D.close()
# middle: the drum with its panels of painted hills
D.open('drum')
dp = lambda a, y: cam(CX+1.5*math.sin(a), y, CZ-1.5*math.cos(a))
for i in range(-4, 4):
    a0, a1 = i*math.pi/8, (i+1)*math.pi/8; k = (i+4)/8
    c = D.lin(*dp(a0, 3.4), *dp(a0, .4), (0, mx(f'slate>mist{2*k:.1f}>milk1')), (1, mx(f'rose>sand{k*3:.1f}>milk.8'))); D.p(poly([dp(a0, 3.5), dp(a1, 3.5), dp(a1, .43), dp(a0, .43)]), c)
    m_ = (a0+a1)/2; D.p(curve([(*dp(a0, 1.6), 'k'), dp(m_, 2.0+.2*(i % 2)), (*dp(a1, 1.7), 'k'), (*dp(a1, .6), 'k'), (*dp(a0, .6), 'k')]), mx(f'sage>slate{1.6-k:.1f}>milk.8'), .9)
    D.s_(poly([dp(a0, 3.5), dp(a0, .43)], False), mx('ochre>sand1>milk.6'), 4)
D.close()
D.open('front')
for i, (a, up, q) in enumerate(((-1.5, .1, .86), (1.44, -.08, .86), (-.92, -.14, .82), (.98, .16, .82), (-.34, .14, .84), (.36, -.12, .84))):
    x, y = P(a, 1.42+up, q); fade = (.9, .7, .5, .4, 0, 0)[i]; k = (.72, .72, .82, .84, .98, 1.0)[i]; pole(a, q, RY, .43, fade, 5.5); horse(x, y, k, -1, *HS[i], fade)
    pole(a, q, RY, 1.5+up, fade, 5.5); 
D.close()
# ---------------------------------------------------------------- roof: fringe board and striped tent
D.open('roof')
apex = cam(CX, 6.3, CZ); M = 16
und = even(el(RY, 1.04)); D.p(und, D.lin(80, 0, 780, 0, (0, 'dusk>plum1'), (.6, 'dusk>rose2'), (1, 'rose>sand1.4')))
hub = cam(CX, RY, CZ); D.s_(''.join(f'M{n(hub[0])} {n(hub[1])}L{n(q[0])} {n(q[1])}' for q in [P(i/20*math.tau, RY, 1.0) for i in range(20)]), 'plum>dusk1', 3, .4)
top = lambda a, t: (P(a, RY+.5, 1.06)[0]*(1-t)+apex[0]*t, (P(a, RY+.5, 1.06)[1]*(1-t)+apex[1]*t)-(-26*math.sin(math.pi*t)))
for i in range(-M//2, M//2):
    a0, a1 = i*math.tau/M*.5*1.0, (i+1)*math.tau/M*.5
    k = (i+M/2)/M; c = ('rose>ember1', 'milk') if 1 else None
    col = mx(f'ember>rose2>plum{max(0,1.6-2.2*k):.1f}') if i % 2 else mx(f'milk>dusk{max(0,2.0-2.4*k):.1f}')
    L = [top(a0, t/6) for t in range(7)]; Rr = [top(a1, t/6) for t in range(7)]
    D.p(poly(L+Rr[::-1]), col)
def drop(i, a0, a1, y0, y1, c): D.p(curve([(*P(a0, y0, 1.06), 'k'), (*P(a1, y0, 1.06), 'k'), (*P(a1, y1+.12, 1.06), 'k'), P((a0+a1)/2, y1-.1, 1.06), (*P(a0, y1+.12, 1.06), 'k')]), c)
for i in range(-M//2, M//2):
    a0, a1 = i*math.pi/M, (i+1)*math.pi/M; k = (i+M/2)/M
    drop(i, a0, a1, RY+.52, RY-.1, mx(f'sand>dusk{max(0,2.2-2.6*k):.1f}') if i % 2 else mx(f'slate>night{1.4-k:.1f}>dusk{max(0,1-k):.1f}'))
    x, y = P((a0+a1)/2, RY+.22, 1.06); D.el(x, y, 6.5*max(.3, math.cos((a0+a1)/2)), 7, mx('ochre>sand1') if i % 2 else mx('milk>sand1'))
D.s_(even([P(-math.pi/2+i/16*math.pi, RY+.52, 1.06) for i in range(17)], False), D.lin(80, 0, 780, 0, (0, 'ochre>umber1'), (1, 'sand')), 6)
x, y = apex; D.s_(f'M{n(x)} {n(y+6)}V{n(y-56)}', 'ochre>umber1', 5); D.el(x, y-4, 11, 10, 'ochre>sand1'); D.p(curve([(x+2, y-56, 'k'), (x+30, y-50), (x+62, y-58, 'k'), (x+50, y-42), (x+60, y-28, 'k'), (x+28, y-32), (x+2, y-30, 'k')]), 'ember')
D.close()
# ---------------------------------------------------------------- mist that lies between us and it; a ticket booth bench; leaves
D.open('mist')
D.p(below([(-20, 626), (140, 612), (320, 632), (520, 618), (720, 634), (960, 614)], y=750, seed=11, amp=3, wl=60), D.lin(0, 612, 0, 760, (0, 'milk', .6), (.4, 'milk', .3), (1, 'milk', 0)))
D.p('M-10-10H950V760H-10z', D.rad(0, 0, 1, (0, 'mist>milk2', .6), (1, 'mist>milk2', 0), tf='translate(-40 420) scale(460 330)'))
D.close()
# ---------------------------------------------------------------- near: fallen leaves, grass
D.open('near')
for x, y, a, L, c in ((610, 806, .3, 40, 'ochre'), (690, 868, 2.6, 46, 'ember>ochre1.4'), (540, 872, 1.2, 42, 'ochre>sand1'), (800, 790, .8, 34, 'ember>ochre2'), (372, 858, 2.9, 40, 'ochre'), (120, 820, .5, 36, 'ember>ochre1.6'), (776, 712, .2, 22, 'ochre'), (166, 716, 2.8, 22, 'ochre')):
    D.p(leaf(x-3, y+5, L, a, .3), 'moss>ink1.6', .45); D.p(leaf(x, y, L, a, .36), c); D.s_(f'M{x} {y}l{math.cos(a)*L*.8:.0f} {math.sin(a)*L*.8:.0f}', 'umber>ochre1', 1.4, .7)
D.p(''.join(tuft(x, 958, h, 9, .5, ln, x+7, 5, w) for x, h, ln, w in ((30, 90, .1, 60), (96, 60, -.15, 60), (846, 66, .1, 70), (914, 104, -.12, 60))), 'ink>moss1.4')
D.close()
# ---------------------------------------------------------------- a bough above us, nearly bare
D.open('bough')
bw = 'night>umber1'
D.p(brush([(-30, 40), (60, 62), (150, 52), (250, 84), (330, 80)], [40, 30, 20, 11, 2], 3)+brush([(50, 60), (110, 104), (150, 160), (210, 184)], [20, 13, 8, 2], 4)+brush([(140, 54), (190, 22), (230, -20)], [14, 9, 5], 5)+brush([(240, 82), (280, 120), (330, 132)], [8, 5, 1.6], 6)+brush([(146, 152), (140, 200), (112, 240)], [7, 4, 1.6], 7)+brush([(200, 66), (246, 46), (300, 40)], [8, 5, 1.6], 8)+brush([(-30, 150), (20, 170), (60, 210), (64, 260)], [16, 11, 6, 2], 9), bw)
for x, y, a, L, c in ((328, 80, .9, 38, 'ochre'), (330, 132, 1.2, 40, 'ember>ochre1.4'), (212, 184, 1.3, 42, 'ochre>sand1'), (112, 240, 1.7, 40, 'ember>ochre2'), (300, 40, .7, 36, 'ochre'), (64, 258, 1.4, 42, 'ochre'), (282, 118, 1.9, 34, 'ember>ochre1.6'), (166, 168, 1.8, 36, 'ochre')): D.p(leaf(x, y, L, a, .38), c)
D.close()
print(slim(D, '../carousel.svg'))
