from planes import *
D = Doc('ah', 'A shoal, one fish turned'); r = random.Random(25); D.tooth(step=36)
# ---------------------------------------------------------------- water, lit from above and from the right
D.open('water')
D.full(D.lin(560, -20, 400, 950, (0, 'mist>milk2.2'), (.14, 'mist>teal1'), (.42, 'teal>mist1.4'), (.72, 'teal>night1.6'), (1, 'night>teal.8')))
D.full(D.rad(0, 0, 1, (0, 'milk', .95), (.4, 'milk>sage.8', .5), (1, 'mist', 0), tf='translate(690 10) scale(560 420)'))
for x0, x1, a, b, o in ((600, 650, 330, 470, .34), (690, 790, 560, 760, .4), (830, 860, 820, 900, .3), (470, 500, 90, 150, .26), (380, 396, -60, -20, .2), (905, 960, 1010, 1120, .3)):
    D.p(poly([(x0, -10), (x1, -10), (b, 800), (a, 800)]), D.lin(0, 0, 0, 780, (0, 'milk', o), (.5, 'milk', o*.5), (1, 'milk', 0)))
D.grain(D.lin(0, 0, 0, 940, (0, 'slate', .4), (.5, 'milk', .3), (1, 'mist', .4)))
D.close()
# the surface from below
D.open('surface')
D.p(cut([(-20, -20), (960, -20), (960, 40), (860, 30), (770, 50), (660, 36), (560, 56), (450, 40), (330, 58), (210, 44), (100, 62), (-20, 50)], 2, 40, 3), D.lin(0, 0, 940, 0, (0, 'slate>mist2.4'), (.5, 'mist>milk2.4'), (.75, 'milk'), (1, 'mist>milk2.6')))
D.p(''.join(lens(x, y, w, h) for x, y, w, h in ((640, 74, 190, 9), (782, 82, 150, 8), (540, 88, 90, 6), (716, 96, 130, 6), (318, 80, 150, 6), (880, 66, 90, 6), (606, 110, 70, 5), (250, 92, 70, 5), (836, 112, 60, 5))), 'milk', .75)
D.close()
# ---------------------------------------------------------------- far weed, stones
D.open('far')
D.p(below([(-20, 850), (120, 830), (260, 846), (400, 872), (560, 866), (700, 850), (820, 820), (960, 800)], seed=4, amp=3, wl=50), D.lin(0, 800, 0, 940, (0, 'slate>night1'), (1, 'night>slate.4')))
def weed(pts, w, c, sd): D.p(brush(pts, [w*.5, w, w*.9, w*.7, w*.4, 1.5], sd, .18, 44), c)
for P, w in (([(90, 880), (120, 760), (96, 660), (128, 560), (118, 480)], 16), ([(150, 880), (160, 790), (190, 710), (180, 640)], 13), ([(60, 880), (50, 800), (72, 720), (60, 650)], 12), ([(800, 850), (790, 770), (812, 700), (800, 640)], 12), ([(840, 850), (850, 740), (836, 660), (860, 580)], 14)): weed(P, w, 'slate>night.8', int(w))
D.close()
# ---------------------------------------------------------------- the fish: nose at (0,0), swims to the left, 100 units long
def fish(nm, bend, tones, full=True, lit=None):
    """bend: how the spine curves (units at the tail); tones: back, flank, belly, fin, eye"""
    bk, fl, be, fi = tones
    S = lambda x, y: (x, y+bend*(x/100)**2*math.copysign(1, 1)-bend*.12*math.sin(x/100*3.1))
    o = []
    def p(P, c, op=None): o.append(f'<path d="{curve([(*S(q[0], q[1]), "k") if len(q) > 2 else S(*q) for q in P])}" fill="{C(c)}"'+(f' opacity="{op}"' if op else '')+'/>')
    p([(78, -2, 'k'), (88, -8), (103, -20, 'k'), (96, 0), (103, 19, 'k'), (88, 9), (78, 4, 'k')], fi)
    p([(34, -14, 'k'), (46, -25), (54, -24, 'k'), (60, -9, 'k')], fi); p([(56, 10, 'k'), (66, 19), (71, 17, 'k'), (70, 6, 'k')], fi)
    p([(0, 1), (7, -7), (20, -13), (38, -16), (58, -12), (74, -5), (84, -1.5, 'k'), (84, 3, 'k'), (72, 7), (54, 13), (34, 15), (16, 11), (5, 5)], fl)
    p([(0, 0), (7, -7), (20, -13), (38, -16), (58, -12), (74, -5), (84, -1.5, 'k'), (70, -2), (54, -4), (34, -6), (16, -4)], bk)
    if full:
        p([(5, 5), (16, 6), (34, 8), (54, 7), (72, 4), (82, 2, 'k'), (72, 7), (54, 13), (34, 15), (16, 11)], be)
        p([(36, 5, 'k'), (48, 10), (50, 14), (40, 11)], fi)
        a, b, c = S(21, -10), S(25, 0), S(20, 9); o.append(f'<path d="M{join(*a)}Q{join(*b)} {join(*c)}" fill="none" stroke="{C(bk)}" stroke-width="1.3"/>')
        d = ''
        for i in range(9):
            x = 31+i*5.4; y = -3+(i % 3)*3.2; a = S(x, y); d += f'M{join(*a)}l3.4 {n(.4)}'
        o.append(f'<path d="{d}" fill="none" stroke="{C(lit or be)}" stroke-width="1.2"/>')
        if lit: p([(10, -8), (24, -13.4), (40, -15.6), (58, -11.6), (70, -6.4, 'k'), (56, -9.6), (38, -12.8), (22, -11)], lit)
        e = S(10, -2.4); o.append(f'<circle cx="{n(e[0])}" cy="{n(e[1])}" r="2.7" fill="{C("mist>milk1.6")}"/><circle cx="{n(e[0]-.3)}" cy="{n(e[1])}" r="1.7" fill="{C("ink")}"/>')
    D.defs.append(f'<g id="ah-{nm}">{"".join(o)}</g>')
NEAR = ('ink>night2', 'slate>night.8', 'mist>slate1', 'ink>night2.6'); MID = ('night>slate.6', 'slate>mist1', 'mist>milk1', 'night>slate1.4'); FAR = ('slate>mist.4', 'slate>mist1.5', 'mist', 'slate>mist.4')
for k, b in enumerate((-16, 0, 15)): fish(f'n{k}', b, NEAR, lit='slate>mist1.6')
for k, b in enumerate((-14, 0, 13)): fish(f'm{k}', b, MID, lit='mist>slate1')
for k, b in enumerate((-9, 7)): fish(f'f{k}', b, FAR, False)
fish('o', -17, ('ochre>lemon1.2', 'lemon', 'lemon>milk2.4', 'ochre>lemon1.6'), lit='milk')
def put(L): D.body.append(''.join(f'<use href="#ah-{k}" transform="translate({x:.0f} {y:.0f})rotate({a:.0f})scale({n(round(s, 2))}'+(f' {n(-s)}' if k == 'o' else '')+')"/>' for k, x, y, a, s in L))
# the way of the shoal: x, y, size, heading; and six lanes, staggered by hand
WAY = [(1120, 1010, 3.5, 34), (900, 850, 2.9, 35), (690, 712, 2.3, 30), (490, 600, 1.8, 27), (310, 506, 1.35, 26), (150, 428, .96, 24), (10, 366, .66, 20), (-90, 330, .5, 16)]
def way(t):
    i = min(len(WAY)-2, int(t)); return mix(WAY[i], WAY[i+1], t-i)
LANES = [(-1.55, (2.1, 2.9, 3.6, 4.5, 5.2, 5.9, 6.5)), (-.95, (1.25, 2.5, 3.25, 4.05, 4.75, 5.5, 6.2)), (-.35, (.75, 1.75, 2.9, 3.7, 4.4, 5.05, 5.75, 6.4)), (.3, (1.2, 2.2, 3.3, 4.1, 4.85, 5.4, 6.0)), (.95, (.7, 1.7, 2.75, 3.75, 4.6, 5.3, 5.9)), (1.6, (1.15, 2.3, 3.3, 4.3, 5.1, 5.7)), (2.3, (1.7, 2.85, 3.9, 4.9))]
F = []
for l, ts in LANES:
    for t in ts:
        x, y, s_, a = way(t); a += r.uniform(-9, 9); s_ *= r.uniform(.82, 1.12); o = l*(35+3*math.sin(t*2.2+l))*s_
        b = math.radians(a+90-8); F.append((s_, x+math.cos(b)*o*.4+r.uniform(-13, 13)*s_, y+o*1.02+r.uniform(-6, 6)*s_, a))
# a few that keep to the back
B = [('f0', 520, 300, 12, .5), ('f1', 600, 318, 14, .56), ('f0', 410, 292, 12, .5), ('f1', 466, 330, 14, .58), ('f0', 350, 304, 14, .54), ('f0', 660, 322, 18, .56), ('f1', 372, 340, 16, .6), ('f0', 250, 330, 18, .56), ('f1', 206, 312, 16, .48), ('f0', 560, 354, 15, .6), ('f1', 780, 392, 22, .6), ('f1', 840, 428, 28, .62)]
D.open('shoal')
put(B)
L = []
for i, (s_, x, y, a) in enumerate(sorted(F)):
    k = f'f{i%2}' if s_ < .8 else (f'm{i%3}' if s_ < 1.75 else f'n{i%3}'); L.append((k, x, y, a, s_))
put(L)
D.close()
D.open('one')
put([('o', 700, 430, 158, 2.15)])
D.close()
D.open('near')
def ribbon(P, w, c, l, sd):
    D.p(brush(P, [w*.5, w, w*.9, w*.7, w*.4, 1.5], sd, .14, 40), c); D.p(brush([(x+w*.22, y) for x, y in P], [w*.1, w*.28, w*.24, w*.16, 1.3], sd, .14, 40), l)
for P, w in (([(30, 960), (60, 840), (26, 720), (70, 610), (50, 540)], 30), ([(110, 960), (96, 860), (140, 770), (120, 690)], 26), ([(-10, 960), (6, 860), (-16, 760), (14, 680)], 30), ([(190, 960), (210, 890), (186, 830), (214, 770)], 20), ([(70, 970), (84, 900), (150, 850), (160, 790)], 20), ([(270, 960), (262, 910), (284, 870)], 14)): ribbon(P, w, 'ink>night1.6', 'night>slate1', int(w))
D.p(torn([(-20, 950), (-20, 896), (60, 906), (150, 922), (260, 930), (360, 950)], 3, 8, 3), 'ink>night1.4')
for x, y, q in ((610, 236, 6), (622, 210, 4), (604, 188, 3.4), (838, 280, 4)): D.el(x, y, q, q, 'milk', .6); D.el(x-q*.2, y+q*.2, q*.6, q*.6, 'mist>sage1', .8)
D.close()
print(D.save('../shoal.svg'))
