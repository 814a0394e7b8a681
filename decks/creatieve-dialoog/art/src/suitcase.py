from tilt import *
D = Doc('uc', 'A suitcase by a lane'); r = random.Random(36); D.tooth(step=46); D.tufts(h=34, nb=6, w=3.8)
cam = Cam(f=1176, eye=.78, cx=470, hy=452)
# ---------------------------------------------------------------- sky: a shower, and light beside it
D.open('sky')
D.full(D.lin(0, 0, 0, 460, (0, 'slate>mist.6'), (.4, 'mist>slate1'), (.75, 'mist>milk1.6'), (1, 'milk>sand1')))
D.p('M-10-10H950V500H-10z', D.rad(0, 0, 1, (0, 'milk'), (.5, 'milk>sand1', .5), (1, 'milk', 0), tf='translate(250 330) scale(420 230)'))
def cloud(P, y, sd, c, o): D.p(scallop(P, 46, 11, sd, closed=False)+f'L960 {y}L-20 {y}z', D.lin(0, min(q[1] for q in P)-20, 0, y, (0, c, o), (1, c, 0)))
for q in ((-90, 190, 330, 120, 3), (250, 250, 190, 56, 6), (-20, 316, 170, 44, 9), (190, 338, 120, 26, 12)): D.cumulus(*q, 'milk', 'mist>milk2.4')
D.p(scallop([(390, -20, 'k'), (400, 40), (452, 84), (512, 96), (560, 150), (650, 156), (720, 200), (800, 184), (880, 222), (970, 206, 'k'), (970, -20, 'k')][::-1], 40, 15, 8), D.lin(420, 0, 760, 210, (0, 'slate>mist1.4'), (.5, 'slate>night.8'), (1, 'slate>mist.6')))
D.p(scallop([(560, -20, 'k'), (590, 30), (650, 66), (720, 110), (800, 96), (880, 130), (970, 112, 'k'), (970, -20, 'k')][::-1], 36, 13, 9), D.lin(560, 0, 860, 130, (0, 'slate'), (1, 'slate>night1.4')))
D.p('M400-10H950V470H400z', D.lin(500, 300, 700, 350, (0, 'slate', 0), (.6, 'slate>mist.6', .5), (1, 'slate', .66)))
d = ''
for i in range(40): x, y = r.uniform(640, 960), r.uniform(180, 390); L = r.uniform(24, 70); d += f'M{x:.0f} {y:.0f}l{-L*.34:.0f} {L:.0f}' 
D.s_(d, 'milk', 1.3, .3)
D.grain(D.lin(0, 0, 0, 440, (0, 'night', .35), (1, 'slate', .1)))
D.close()
# ---------------------------------------------------------------- moor: hills, heather, the lane coming back smaller
D.open('hills')
D.p(below([(-20, 420), (100, 380), (220, 356), (330, 384), (460, 410), (600, 394), (760, 352), (870, 372), (960, 350)], y=600, seed=4, amp=2, wl=60), D.lin(0, 350, 0, 460, (0, 'slate>mist1.4'), (1, 'mist>milk1.6')))
D.p(below([(-20, 436), (140, 424), (300, 432), (430, 408), (560, 380), (680, 372), (800, 396), (960, 424)], y=600, seed=6, amp=2, wl=60), D.lin(0, 372, 0, 500, (0, 'dusk>mist1.6'), (.5, 'rose>mist2'), (1, 'sage>mist1.4')))
D.p(cut([(560, 382, 'k'), (680, 374), (800, 398), (880, 412, 'k'), (790, 420), (700, 404), (620, 412), (540, 404), (500, 398)], 2, 40, 5), 'rose>dusk1.4', .5)
D.p(below([(-20, 462), (120, 452), (260, 462), (420, 452), (560, 446), (700, 462), (960, 440)], y=950, seed=8, amp=2, wl=60), D.lin(0, 440, 0, 640, (0, 'sage>rose1'), (.3, 'sage>moss1'), (1, 'moss>sage.8')))
for P, w, c, o in (([(-20, 484), (120, 478), (260, 490), (380, 492)], [14, 20, 14, 3], 'rose>dusk1', .75), ([(980, 476), (840, 484), (740, 480), (690, 482)], [18, 22, 12, 3], 'dusk>rose1.6', .7), ([(-20, 524), (90, 516), (200, 530), (290, 530)], [18, 26, 16, 3], 'dusk>rose1.4', .7), ([(-20, 560), (60, 556), (140, 566), (200, 566)], [14, 20, 14, 3], 'sand>sage1.4', .7)): D.p(brush(P, w, 7, .25), c, o)
D.close()
# ---------------------------------------------------------------- lane and drystone wall
D.open('lane')
c_ = [(1.1, 1.6), (.98, 2.6), (.98, 3.6), (1.12, 5), (1.3, 7), (1.35, 10), (1.25, 14), (1.2, 19), (1.5, 28), (1.9, 60)]; hw = .62
L = [cam(x-hw, 0, z) for x, z in c_]; R_ = [cam(x+hw, 0, z) for x, z in c_]
lane = cut([(*L[0], 'k')]+L[1:-1]+[(*L[-1], 'k'), (*R_[-1], 'k')]+R_[1:-1][::-1]+[(*R_[0], 'k')], 1.6, 44, 3)
D.p(lane, D.lin(0, 470, 0, 940, (0, 'milk>sand1'), (.4, 'sand>dusk.8'), (1, 'umber>sand2')))
D.open(clip=D.clip(lane))
for off, c, o in ((-.3, 'umber>sand1.6', .5), (.3, 'umber>sand1.6', .5), (-.34, 'milk>sand1', .5)):
    P = [cam(x+off, 0, z) for x, z in c_]; D.p(brush(P, [70*(1 if off == -.3 or off == .3 else .3), 52*(1 if abs(off) == .3 else .3), 30, 16, 10, 6, 4, 3, 2, 1.4], 4, .2), c, o)
P = [cam(x, 0, z) for x, z in c_]; D.p(brush(P, [44, 34, 26, 16, 10, 6, 4, 3, 2, 1.4], 9, .35), 'moss>sage1.6', .75)
D.close()
# wall on the right: courses of uneven stones
wx = lambda z: 1.95+.55*math.exp(-((z-9)/6)**2)+max(0, z-14)*.018
WZ = [1.9, 2.4, 3, 3.8, 4.8, 6, 7.5, 9.5, 12, 15, 19, 26, 40, 60, 110, 300]
wp = poly([cam(wx(z), 0, z) for z in WZ]+[cam(wx(z), .86, z) for z in WZ][::-1]); D.p(wp, D.lin(520, 0, 940, 0, (0, 'sage>mist1.6'), (.22, 'mist>slate2'), (.5, 'slate>umber1'), (1, 'umber>night2')))
st = {k: '' for k in range(4)}; cl = ['mist>umber.9', 'slate>umber1', 'mist>sand1.4', 'rose>mist2.4']
for j in range(5):
    z = 1.95+r.uniform(0, .1); y0 = j*.165+.01
    while z < 22:
        w = r.uniform(.2, .42)*(1 if z < 6 else 1.6); h = .14+r.uniform(-.025, .012); z1 = z+w; e = .03
        P = [cam(wx(z)-.02, y0+r.uniform(0, .02), z+e*.6), cam(wx(z)-.02, y0+h, z+e), cam(wx(z1)-.02, y0+h-r.uniform(0, .02), z1-e), cam(wx(z1)-.02, y0, z1-e*.5)]
        if P[0][0] < 955 and (P[0][0]-P[2][0]) > 2: st[r.choice((0, 1, 1, 2, 3)) if z < 9 else 0] += poly(P)
        z = z1
for k in range(4): D.p(st[k], cl[k])
z = 1.95; a = ''
while z < 26:
    w = r.uniform(.2, .34)*(1 if z < 6 else 1.6); h = .05+r.uniform(0, .012); P = [cam(wx(z), .84, z), cam(wx(z), .84+h, z), cam(wx(z+w), .84+h, z+w), cam(wx(z+w), .84, z+w)]
    if P[0][0] < 960: a += poly(P)
    z += w*.98
ZF = [z, 34, 48, 80, 300]; a += poly([cam(wx(q), .84, q) for q in ZF]+[cam(wx(q), .9, q) for q in ZF[::-1]])     # far off the coping is one line
D.p(a, 'slate>umber1')
D.close()
# ---------------------------------------------------------------- verge
D.open('verge')
vg = cut([(-30, 600, 'k'), (120, 588), (280, 596), (420, 600), (480, 640), (520, 720), (560, 830), (600, 960, 'k'), (-30, 960, 'k')], 2, 40, 5)
D.p(vg, D.lin(0, 580, 0, 940, (0, 'sage>moss1'), (.5, 'moss>sage1'), (1, 'moss>ink1.4')))
D.open(clip=D.clip(vg))
D.rows([(140, 630, .5), (380, 640, .55), (60, 690, .6), (440, 700, .7)], 'moss>ink.6', .8); D.rows([(260, 620, .5), (90, 660, .6), (480, 760, .8), (60, 780, .8)], 'sage>sand1', .75)
D.close()
D.close()
# ---------------------------------------------------------------- suitcase
D.open('case')
AX, AZ, RO = -.385, 2.42, math.radians(-27); co, si = math.cos(RO), math.sin(RO); W, H, DP = .8, .54, .26
def T(x, y, z): return cam(AX+x*co-z*si, y+.02, AZ+x*si+z*co)
f = lambda u, v: T(-W/2+u*W, v*H, -DP/2); sd = lambda u, v: T(W/2, v*H, -DP/2+u*DP); tp = lambda u, w_: T(-W/2+u*W, H, -DP/2+w_*DP)
gr = lambda x, y, z: cam(AX+x*co-z*si-y*.75, 0, AZ+x*si+z*co+y*.12)
D.p(poly(hull([gr(x, y, z) for x in (-W/2, W/2) for y in (0, H) for z in (-DP/2, DP/2)])), 'ink>moss1', .5)
def rnd(F, k=.05, kv=.07):
    P = []
    for cu, cv, a0 in ((k, 1-kv, 180), (1-k, 1-kv, 90), (1-k, kv, 0), (k, kv, -90)):
        for t in range(4): a = math.radians(a0-t*30); P.append(F(cu+k*math.cos(a), cv+kv*math.sin(a)))
    return P
body = hull(rnd(f)+rnd(sd, .12)+[tp(.04, 1), tp(.97, .9)]); D.p(even(body), 'umber>ink.8')
D.p(poly([f(.03, 1), tp(.03, .95), tp(.98, .95), f(.98, 1)]), D.lin(*tp(0, .5), *tp(1, .5), (0, 'ochre>umber1.2'), (1, 'ochre>sand1.6')))
D.p(poly(rnd(sd, .1)), D.lin(0, sd(0, 1)[1], 0, sd(0, 0)[1], (0, 'ochre>sand1.4'), (.6, 'ochre>umber.8'), (1, 'umber>ochre1.4')))
fr = poly(rnd(f)); fc = D.clip(fr); D.p(fr, D.lin(*f(0, .2), *f(1, .9), (0, 'umber>ember.5'), (.6, 'umber>ochre1.2'), (1, 'umber>ochre2')))
D.open(clip=fc)
D.dry([f(0, .4), f(.5, .5), f(1, .5)], 260, 'umber>ink.6', 16, 4, .6, (1.4, 2), .45, seg=(10, 50)); D.dry([f(.2, .9), f(.6, .92), f(1, .93)], 60, 'ochre', 6, 6, .6, (1.4, 2), .6, seg=(10, 40))
D.close()
# lid seam, rim
for F_, c in ((f, 'umber>ink1.4'),): D.s_(poly([F_(0, .74), F_(1, .74)], False), c, 4); D.s_(poly([F_(0, .725), F_(1, .725)], False), 'ochre>rose1', 1.6, .8)
D.s_(poly([sd(0, .74), sd(1, .74)], False), 'umber', 3)
D.s_(poly(rnd(f, .045, .065)), 'umber>ink1.2', 5.5); D.s_(poly(rnd(lambda u, v: f(.02+u*.96, .028+v*.944))), 'ochre>sand1', 1.3, .55)
D.s_(poly(rnd(sd, .1)), 'umber', 4)
# caps at the corners
for cu, cv in ((0, 0), (1, 0), (0, 1), (1, 1)):
    s_, t_ = (1 if cu == 0 else -1), (1 if cv == 0 else -1); P = [f(cu+s_*.02, cv+t_*.15), f(cu+s_*.1, cv+t_*.14), f(cu+s_*.115, cv+t_*.02), f(cu+s_*.05, cv), f(cu, cv+t_*.06)]; D.p(curve(P), 'umber>ink.8'); D.s_(''.join(f'M{n(f(cu+s_*a, cv+t_*b)[0])} {n(f(cu+s_*a, cv+t_*b)[1])}h.1' for a, b in ((.03, .115), (.085, .115), (.09, .04))), 'ochre>sand1', 4)
for cv in (0, 1): t_ = 1 if cv == 0 else -1; D.p(curve([sd(0, cv+t_*.14), sd(.3, cv+t_*.12), sd(.34, cv+t_*.01), sd(.12, cv), sd(0, cv+t_*.05)]), 'umber'); D.p(curve([sd(1, cv+t_*.14), sd(.7, cv+t_*.12), sd(.66, cv+t_*.01), sd(.9, cv), sd(1, cv+t_*.05)]), 'umber>ochre1')
# pictures pasted on: no words
D.open(clip=fc)
c = [f(.36+.085*math.cos(i/20*6.283), .4+.125*math.sin(i/20*6.283)) for i in range(20)]; D.p(even(c), 'milk>sand1'); c2 = [f(.36+.072*math.cos(i/20*6.283), .4+.106*math.sin(i/20*6.283)) for i in range(20)]; cc = even(c2); D.p(cc, 'slate>mist1'); D.open(clip=D.clip(cc)); D.p(curve([(*f(.26, .36), 'k'), f(.33, .4), f(.38, .36), f(.44, .42), (*f(.48, .38), 'k'), (*f(.48, .2), 'k'), (*f(.26, .2), 'k')]), 'night>slate1'); D.p(poly([f(.35, .37), f(.35, .49), f(.41, .37)]), 'milk'); D.close()
q_ = [f(.6, .3), f(.61, .58), f(.755, .56), f(.745, .28)]; D.p(poly(q_), 'milk>sand1'); m = lambda u, v: f(.605+u*.145, .3+v*.27-u*.02); D.p(poly([m(.07, .07), m(.07, .93), m(.93, .93), m(.93, .07)]), 'rose>sand1.4'); D.p(poly([m(.07, .07), m(.07, .3), m(.35, .66), m(.5, .45), m(.68, .74), m(.93, .36), m(.93, .07)]), 'umber>dusk2'); e = m(.3, .78); D.el(e[0], e[1], 5.5, 6, 'milk')
D.close()
# belts, buckles
for u in (.16, .82):
    w_ = .04; bt = 'ink>umber2'
    D.p(poly([f(u, 0), f(u, 1), f(u+w_, 1), f(u+w_, 0)]), bt); D.p(poly([f(u, 1), tp(u, .95), tp(u+w_, .95), f(u+w_, 1)]), 'umber>ochre.8'); D.s_(poly([f(u+.006, .04), f(u+.006, .97)], False), 'umber>ochre1.6', 1.3, .8)
    D.s_(poly([f(u-.012, .6), f(u-.012, .72), f(u+w_+.012, .72), f(u+w_+.012, .6)]), 'ochre>sand.8', 4.5); D.s_(poly([f(u+w_/2, .61), f(u+w_/2, .7)], False), 'ochre>sand.8', 3); D.s_(''.join(f'M{n(f(u+w_/2, v)[0])} {n(f(u+w_/2, v)[1])}h.1' for v in (.5, .44, .38)), 'ink', 4)
# clasps and handle
for u in (.34, .68): D.p(poly([f(u, .69), f(u, .81), f(u+.05, .81), f(u+.05, .69)]), 'ochre'); D.p(poly([f(u+.01, .75), f(u+.01, .8), f(u+.04, .8), f(u+.04, .75)]), 'sand>ochre1')
h0, h1 = tp(.38, .45), tp(.64, .45); D.s_(f'M{n(h0[0])} {n(h0[1])}c-2-36 12-48 34-50L{n(h1[0]-34)} {n(h1[1]-48)}c22 0 34 12 34 48', 'ink>umber1.6', 15); D.s_(f'M{n(h0[0]+12)} {n(h0[1]-40)}q10-12 26-12L{n(h1[0]-36)} {n(h1[1]-51)}q18 0 26 10', 'umber>ochre1.6', 3)
for h in (h0, h1): D.p(poly([(h[0]-14, h[1]+6), (h[0]-11, h[1]-6), (h[0]+13, h[1]-6), (h[0]+16, h[1]+6)]), 'ochre>umber.8')
# a tag with nothing on it
D.s_(f'M{n(h1[0]-4)} {n(h1[1]-30)}q22 10 26 44', 'umber>ink1', 2.6); tg = (h1[0]+22, h1[1]+14); D.p(cutpoly([(tg[0]-13, tg[1]+6), (tg[0], tg[1]-6), (tg[0]+13, tg[1]+4), (tg[0]+20, tg[1]+58), (tg[0]-10, tg[1]+62)], .5, 3, 40), 'teal'); D.el(tg[0]+.5, tg[1]+5, 3.4, 3.4, 'umber'); D.p(poly([(tg[0]+13, tg[1]+4), (tg[0]+20, tg[1]+58), (tg[0]+14, tg[1]+58.5), (tg[0]+7, tg[1])]), 'teal>sand1')
D.close()
# ---------------------------------------------------------------- near: grass over its foot, heather in the corner
D.open('near')
D.rows([(200, 866, 1.1), (470, 880, 1.1)], 'moss>ink.8'); D.rows([(330, 880, .9)], 'sage>moss1')
D.p(''.join(tuft(x, 958, h, 9, .5, ln, x+7, 5, w) for x, h, ln, w in ((190, 70, .1, 60), (260, 50, -.1, 60), (420, 56, .1, 70), (520, 84, .2, 60), (580, 54, .1, 60))), 'moss>ink2')
for x, y, h, ln in ((34, 950, 250, .02), (84, 955, 210, -.06), (118, 960, 170, .08), (8, 955, 190, -.04)):
    P = [(x, y), (x+ln*h*.5, y-h*.55), (x+ln*h, y-h)]; D.p(brush(P, [5, 4, 2], int(x)), 'moss>ink1.4'); d = {0: '', 1: ''}
    for k in range(15):
        t = .38+k/15*.64; a, b = x+ln*h*t, y-h*t; s_ = -1 if k % 2 else 1; d[k % 3 == 0] += foliage(a+s_*(9-4*t), b, 8-3.4*t, 6.5-2.4*t, k+int(x), 7, 2, 6)
    D.p(d[0], 'dusk>rose1.4'); D.p(d[1], 'rose>milk.8')
D.close()
print(slim(D, '../suitcase.svg'))
