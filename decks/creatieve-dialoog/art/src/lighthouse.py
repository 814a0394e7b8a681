from planes import *
D = Doc('al', 'A lighthouse in fog'); r = random.Random(13); D.tooth(step=36)
HZ = 392; cam = Cam(f=1176, eye=1.9, cx=470, hy=HZ)
# ---------------------------------------------------------------- fog over the sea: no sky, no line
D.open('sky')
D.full(D.lin(0, -10, 0, 950, (0, 'teal>mist2.2'), (.2, 'mist>pink1.2'), (.36, 'pink>milk2.2'), (.44, 'pink>milk2.8'), (.6, 'mist>milk1'), (1, 'slate>teal1.6')))
D.full(D.rad(0, 0, 1, (0, 'milk', .9), (.5, 'milk', .45), (1, 'milk', 0), tf='translate(660 330) scale(420 250)'))
D.close()
# ---------------------------------------------------------------- the tower
D.open('tower')
tx, foot, topy = 622, 404, 172
D.p(below([(430, 418), (500, 404), (560, 398), (640, 396), (700, 402), (780, 416)], y=424, x0=430, x1=780, seed=4, amp=1.5, wl=30), D.lin(430, 0, 780, 0, (0, 'mist>slate1.2', 0), (.3, 'mist>slate1.4'), (.7, 'mist>slate1'), (1, 'mist>slate1', 0)))
tw = lambda y: 25-(foot-y)*.036
def band(a, b, c): D.p(poly([(tx-tw(a), a), (tx-tw(b), b), (tx+tw(b), b), (tx+tw(a), a)]), c)
TG = lambda a, b: D.lin(tx-24, 0, tx+24, 0, (0, a), (.6, b), (1, 'milk>mist.6'))
lt, rd = TG('mist>slate1', 'mist>milk1.4'), D.lin(tx-24, 0, tx+24, 0, (0, 'umber>poppy2'), (.6, 'poppy>mist.8'), (1, 'poppy>milk1.4'))
ys = [foot, 356, 312, 270, 232, 204]
for k in range(5): band(ys[k]+.6, ys[k+1], rd if k % 2 else lt)
D.p(poly([(tx-27, 204), (tx-24, 197), (tx+24, 197), (tx+27, 204)]), 'slate>mist2'); D.p(poly(box(tx-25, 186, tx-23, 198))+poly(box(tx+23, 186, tx+25, 198))+poly(box(tx-25, 185, tx+25, 187)), 'slate>mist2')
D.p(poly(box(tx-14, 168, tx+14, 197)), 'milk>sand1.2'); D.p(poly(box(tx-1, 168, tx+1, 197))+poly(box(tx-14, 168, tx-12, 197))+poly(box(tx+12, 168, tx+14, 197)), 'slate>mist2')
D.p(curve([(tx-18, 168, 'k'), (tx-10, 154), (tx, 149), (tx+10, 154), (tx+18, 168, 'k')]), D.lin(tx-18, 0, tx+18, 0, (0, 'slate>mist1.6'), (1, 'mist'))); D.p(poly(box(tx-1.4, 138, tx+1.4, 152)), 'slate>mist2')
D.p(cutpoly([(tx-70, foot), (tx-70, 384), (tx-50, 370), (tx-28, 384), (tx-28, foot)], .6, 3), TG('mist>slate1.4', 'mist>milk1')); D.p(poly([(tx-74, 385), (tx-60, 368), (tx-38, 368), (tx-24, 385)]), 'umber>mist2.4')
for y in (330, 250): D.p(poly(box(tx-4, y, tx+3, y+12)), 'slate>mist1.4')
D.close()
# ---------------------------------------------------------------- sea
D.open('sea')
D.p(f'M-10 {HZ+26}H950V950H-10z', D.lin(0, HZ+20, 0, 950, (0, 'milk>mist.8', 0), (.12, 'milk>mist1.4'), (.36, 'mist>slate.5'), (.7, 'slate>mist1.2'), (1, 'slate>night1.2')))
D.p(f'M-10 {HZ+26}H950V950H-10z', D.rad(0, 0, 1, (0, 'milk', .8), (.5, 'milk', .3), (1, 'milk', 0), tf='translate(650 450) scale(360 330)'))
q = random.Random(5); dk = lt = ''
for k in range(66):
    t = (k+q.random())/66; y = HZ+34+t**1.7*520; s_ = (y-HZ)/500; w = q.uniform(50, 120)*(.3+s_*1.3); h = 1.8+s_*8*q.uniform(.5, 1.1); x = q.uniform(-20, 960)
    e = lens(round(x), round(y), round(w), round(h, 1))
    if q.random() < .55: dk += e
    else: lt += e
D.p(dk, D.lin(0, HZ, 0, 940, (0, 'mist', .2), (.4, 'slate>mist1', .5), (1, 'night>slate1', .55))); D.p(lt, D.lin(0, HZ, 0, 940, (0, 'milk', .6), (.5, 'milk>mist1', .6), (1, 'mist', .5)))
D.close()
fog(D, [(-20, 318), (120, 306), (260, 322), (400, 308), (520, 326), (600, 318), (700, 338), (800, 326), (960, 340)], 400, .62, 'milk', 'milk>mist.8', 3)
fog(D, [(-20, 398), (140, 388), (300, 402), (460, 392), (580, 406), (700, 396), (820, 410), (960, 398)], 470, .9, 'milk', 'milk>mist1', 5)
# ---------------------------------------------------------------- a groyne: posts that go out and fade
D.open('posts')
def post(X, Z, h, w, sd, gull=0):
    q = random.Random(sd); b = cam(X, 0, Z); k = 1176/Z; H, W_ = h*k, w*k; t = min(1, max(0, (Z-3)/22)); ln = q.uniform(-.06, .06)*H
    far = ('mist>milk.6', 'mist', 'mist>slate1', 'slate>mist2', 'slate>mist.8', 'night>slate2', 'night>slate.6')
    i = min(6, max(0, int(6.99*(1-t)**1.6))); c = far[i]
    P = [(b[0], b[1]+W_*.1), (b[0]+ln*.5, b[1]-H*.5), (b[0]+ln, b[1]-H)]
    D.p(''.join(lens(round(b[0]-W_*.1+q.uniform(-.2, .2)*W_), round(b[1]+W_*.25+H*f), round(W_*(1.5-f)), round(max(1.6, W_*.26), 1)) for f in (.0, .13, .27, .42, .6) if Z < 13), far[max(0, i-1)], .5)
    if Z > 7: D.p(brush(P, [W_, W_*.94, W_*.9], sd, .08, None, .5), c); return P[2]
    body = cut([(b[0]-W_*.5, b[1]+W_*.06, 'k'), (b[0]-W_*.47+ln*.5, b[1]-H*.5), (b[0]-W_*.44+ln, b[1]-H+W_*.1, 'k'), (b[0]-W_*.1+ln, b[1]-H-W_*.06, 'k'), (b[0]+W_*.44+ln, b[1]-H+W_*.05, 'k'), (b[0]+W_*.47+ln*.5, b[1]-H*.5), (b[0]+W_*.5, b[1]+W_*.06, 'k'), (b[0], b[1]+W_*.16)], 1.5, 30, sd)
    D.p(body, D.lin(b[0]-W_/2, 0, b[0]+W_/2, 0, (0, far[min(6, i+1)]), (.6, c), (1, far[i-1])))
    D.open(clip=D.clip(body))
    D.p(torn([(b[0]-W_, b[1]-H*.34), (b[0]-W_*.2, b[1]-H*.4), (b[0]+W_*.3, b[1]-H*.32), (b[0]+W_, b[1]-H*.38), (b[0]+W_, b[1]+20), (b[0]-W_, b[1]+20)], 4, 8, sd), 'ink>moss1.4' if Z < 4.6 else 'night>moss1.6', .8)
    D.dry([(b[0], b[1]), P[1], P[2]], W_*.86, far[max(0, i-2)], int(5+W_/9), sd, .55, (1.4, 2.2), .6, .05, (14, 60)); D.dry([(b[0]-W_*.2, b[1]), (P[1][0]-W_*.2, P[1][1]), (P[2][0]-W_*.2, P[2][1])], W_*.5, 'ink', int(4+W_/14), sd+1, .6, (1.4, 2.2), .4, .05, (14, 50))
    D.p(brush([(b[0]+W_*.43, b[1]), (P[1][0]+W_*.41, P[1][1]), (P[2][0]+W_*.38, P[2][1]+W_*.1)], [2, W_*.08+1, W_*.07+1], sd, .3, 24), far[max(0, i-2)], .9)
    D.close(); D.p(even(ints(blob(P[2][0], P[2][1]+W_*.04, W_*.42, W_*.1, sd, 8, .1), .5)), far[max(0, i-2)])
    return P[2]
PO = [(-.86, 3.5, .66, .18, 4), (-1.16, 4.1, 1.0, .19, 5), (-.52, 4.7, .86, .18, 6), (-1.0, 5.5, .7, .18, 7), (-.34, 6.2, 1.02, .18, 8), (-.66, 7.2, .84, .19, 9), (.06, 8.2, .7, .19, 10), (-.26, 9.4, .98, .2, 11), (.5, 10.8, .82, .2, 12), (.2, 12.4, .95, .2, 13), (1.0, 14.2, .8, .21, 14), (.74, 16.4, .96, .22, 15), (1.6, 19, .85, .22, 16), (1.4, 22, .95, .24, 17), (2.3, 25.5, .85, .24, 18), (2.2, 30, .95, .26, 19)]
tops = {}
for k, q_ in sorted(enumerate(PO), key=lambda t: -t[1][1]):
    tops[k] = post(*q_[:4], q_[4])
    if k == 8: fog(D, [(-20, 470), (160, 456), (320, 474), (470, 462), (640, 478), (800, 464), (960, 474)], 560, .5, 'milk', 'milk>mist1', 8)
D.close()
# ---------------------------------------------------------------- a gull; a buoy
D.open('gull')
x, y = tops[1]; k = 1.15
L = lambda P: [(x+q[0]*k, y+q[1]*k+3)+tuple(q[2:]) for q in P]
D.s_(f'M{x-3:.0f} {y+2:.0f}v-16M{x+6:.0f} {y+2:.0f}v-16', 'umber>rose1.6', 2.4)
D.p(curve(L([(-46, -22, 'k'), (-30, -30), (-8, -40), (10, -46), (14, -58), (22, -66), (32, -66), (38, -59), (37, -52), (32, -42), (28, -28), (16, -16), (-4, -12), (-24, -16)])), D.lin(x-40, 0, x+40, 0, (0, 'mist>dusk1'), (.6, 'milk>mist1'), (1, 'milk')))
D.p(curve(L([(-58, -20, 'k'), (-36, -30), (-8, -38), (10, -34), (14, -26), (0, -20), (-24, -20)])), 'slate>mist1.2'); D.p(curve(L([(-64, -17, 'k'), (-44, -27), (-26, -26), (-30, -20)])), 'ink>night1')
D.p(poly(L([(37, -60), (52, -55), (37, -53)])), 'ochre'); D.el(*L([(29, -60)])[0], 2.2, 2.2, 'ink')
D.close()
D.open('buoy')
b = cam(1.62, 0, 7.4); X, Y = b
D.p(''.join(lens(X-6+dx, Y+dy, w, 5) for dx, dy, w in ((0, 6, 70), (-4, 20, 52), (3, 36, 36), (-2, 54, 22))), 'lemon>milk1', .6)
D.open(tf=f'rotate(-9 {X:.0f} {Y:.0f})')
D.p(curve([(X-34, Y-4, 'k'), (X-30, Y-22), (X, Y-27), (X+30, Y-22), (X+34, Y-4, 'k'), (X+22, Y+8), (X-22, Y+8)]), D.lin(X-34, 0, X+34, 0, (0, 'ochre>umber1'), (.6, 'lemon'), (1, 'lemon>milk1.4'))); D.p(curve([(X-29, Y-21), (X, Y-27), (X+29, Y-21), (X, Y-16)]), 'lemon>milk1')
D.s_(f'M{X-18:.0f} {Y-20:.0f}L{X-7:.0f} {Y-84:.0f}M{X+18:.0f} {Y-20:.0f}L{X+7:.0f} {Y-84:.0f}M{X-14:.0f} {Y-44:.0f}L{X+12:.0f} {Y-58:.0f}M{X+14:.0f} {Y-44:.0f}L{X-12:.0f} {Y-58:.0f}', 'ochre>umber1.4', 4); D.p(poly([(X-12, Y-82), (X+12, Y-82), (X+10, Y-91), (X-10, Y-91)]), 'ochre>umber1'); D.el(X, Y-102, 12, 12, D.rad(X+4, Y-106, 16, (0, 'lemon>milk1'), (1, 'ochre>lemon1.4')))
D.close()
D.p(lens(X-2, Y+4, 96, 6), 'milk', .6)
D.close()
fog(D, [(-20, 640), (140, 628), (300, 646), (480, 634), (660, 652), (820, 640), (960, 650)], 760, .2, 'milk', 'milk>mist1', 9)
# ---------------------------------------------------------------- near: the last of a wave, wet sand, dune grass
D.open('near')
W_ = [(-20, 846), (80, 838), (200, 856), (330, 882), (470, 872), (600, 894), (740, 906), (860, 892), (960, 900)]
D.p(below(W_, seed=4, amp=3, wl=60), 'milk'); W2 = [(x, y+9+5*math.sin(x*.02)) for x, y in W_]
D.p(below(W2, seed=5, amp=3, wl=40), D.lin(0, 840, 0, 945, (0, 'slate>sand1.2'), (.4, 'umber>mist2'), (1, 'umber>slate1.8')))
D.p(below([(x, y+30+8*math.sin(x*.017+2)) for x, y in W_], seed=6, amp=4, wl=60), D.lin(0, 860, 0, 945, (0, 'umber>sand2.4'), (1, 'umber>sand1.6')))
D.p(''.join(lens(x, y, w, h) for x, y, w, h in ((300, 812, 260, 6), (560, 832, 240, 7), (800, 850, 190, 6), (120, 800, 150, 5))), 'milk', .75)
q = random.Random(9)
D.s_(''.join(f'M{x} {y}l{q.randint(3, 9)} {q.choice((-1, 0, 1))}' for x, y in ((q.randint(20, 920), q.randint(905, 936)) for i in range(46))), 'umber>plum1', 2, .5)
def bent(x, y, h, l, w): a = [round(v) for v in (l*h*.2, -h*.6, l*h, -h)]; return f'M{round(x)} {round(y)}q'+join(*a)+'q'+join(round(-l*h*.55), round(h*.36), round(w)-a[2], -a[3])+'z'
for n_, c, lo, hi, x1, sd in ((46, 'slate>moss1.6', 60, 150, 330, 2), (46, 'ink>moss1.2', 70, 190, 250, 3)):
    q = random.Random(sd); D.p(''.join(bent(-20+x1*q.random()**1.5, 956, q.uniform(lo, hi)*(1-.0016*x1*.4), q.uniform(-.1, .75), q.uniform(6, 10)) for i in range(n_)), c)
q = random.Random(7); D.p(''.join(bent(-10+190*q.random()**1.3, 956, q.uniform(90, 200), q.uniform(.1, .7), 5) for i in range(9)), 'sand>sage1.4')
D.close()
print(D.save('../lighthouse.svg'))
