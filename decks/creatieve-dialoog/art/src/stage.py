from planes import *
D = Doc('ag', 'A stage, the curtain a hand open'); r = random.Random(46); D.tooth(step=50)
HEM, LIP, FR = 668, 706, 748
# ---------------------------------------------------------------- behind the curtain
D.open('behind')
D.full(D.lin(0, 0, 0, 700, (0, 'night>ink1'), (.6, 'night>slate1.4'), (1, 'slate>mist1.4')))
D.p(poly([(470, -10), (640, -10), (720, 700), (470, 700)]), D.lin(0, 0, 0, 700, (0, 'night>ink.6'), (.45, 'slate>night.8'), (.8, 'mist>slate1'), (1, 'milk>mist1')))
D.p(poly([(560, -10), (590, -10), (650, 690), (530, 690)]), D.lin(0, 60, 0, 690, (0, 'milk', 0), (1, 'milk', .75)))
D.close()
# ---------------------------------------------------------------- the boards
D.open('boards')
D.p(f'M-10 {HEM-60}H950V{LIP}H-10z', D.lin(0, HEM-60, 0, LIP, (0, 'umber>rose1'), (1, 'sand>rose.8')))
vx, vy = 470, 380
for i in range(-16, 17):
    x = 470+i*62; a = mix((x, LIP), (vx, vy), .3); D.p(poly([(x-1.4, LIP), (x+1.4, LIP), (a[0]+.8, a[1]), (a[0]-.8, a[1])]), 'umber>plum.6', .7)
D.p(poly([(545, HEM-60), (630, HEM-60), (650, HEM-10), (690, LIP), (510, LIP), (535, HEM-10)]), D.lin(0, HEM-60, 0, LIP, (0, 'milk'), (.5, 'milk', .9), (1, 'milk', .5)))
for x in (560, 592, 628): D.p(poly([(x-1.5, LIP), (x+1.5, LIP), (mix((x,), (580,), .5)[0]+1, HEM-60), (mix((x,), (580,), .5)[0]-1, HEM-60)]), 'sand>rose2')
D.close()
# ---------------------------------------------------------------- the curtain: two halves, folds by hand, light from the foot
def cloth(edge_top, fs, seed, hem):
    """fs: (x at the top, x at the foot, tone) for each fold, left to right"""
    q = random.Random(seed)
    for i in range(len(fs)-1):
        (a, b, t), (c, d_, _) = fs[i], fs[i+1]; h0, h1 = hem(b), hem(d_)
        P = [(a, -20, 'k'), (c+1, -20, 'k'), (c+(d_-c)*.36+q.uniform(-3, 3), 320), (d_+1, h1, 'k'), ((b+d_)/2, max(h0, h1)+5), (b, h0, 'k'), (a+(b-a)*.36, 320)]
        D.p(curve([(round(p[0]), round(p[1]))+tuple(p[2:]) for p in P]), t)
G = lambda a, b, c, d: D.lin(0, -10, 0, HEM, (0, a), (.35, b), (.75, c), (1, d))
T = dict(s=G('plum>ink.6', 'plum>umber1.6', 'umber>plum.6', 'umber>poppy1.8'), m=G('plum>umber1.8', 'umber>poppy1.4', 'umber>poppy2.6', 'poppy>umber.8'), l=G('umber>poppy.6', 'umber>poppy2.2', 'poppy>umber.8', 'poppy>rose1'), h=G('umber>poppy1', 'poppy>umber1', 'poppy>rose.8', 'rose>poppy1.4'))
def seq(x0, x1, y0, y1, pat, seed):
    q = random.Random(seed); ws = [dict(s=1.1, m=1.0, l=.9, h=.42)[k]*q.uniform(.75, 1.3) for k in pat]; tot = sum(ws); x = 0; o = []
    for k, w in zip(pat, ws): o.append((x0+(x1-x0)*x/tot, y0+(y1-y0)*(x/tot)**1.0, T[k])); x += w
    return o+[(x1, y1, T['s'])]
hl = lambda x: HEM+2.4*math.sin(x*.045)+1.4*math.sin(x*.1+1)-10*math.exp(-((x-402)/70)**2)
D.open('curtain')
left = seq(-30, 590, -30, 552, 'smlhsmhlsmlhmslhsmhlsmlhslmhsmlh', 5); right = seq(578, 970, 622, 970, 'lhmslhmsmlhsmlhmslhms', 8)
D.p(poly([(-30, -20), (579, -20), (571, 320), (553, HEM-3), (-30, HEM-3)])+poly([(579, -20), (970, -20), (970, HEM-3), (620, HEM-3), (594, 320)]), G('plum', 'umber>plum1.4', 'umber', 'umber>poppy1.4'))
cloth(0, left, 3, hl); cloth(0, right, 4, hl)
D.p(brush([(590, -20), (586, 230), (570, 460), (552, hl(552))], [5, 6, 8, 9], 3, .06, 40), D.lin(0, 0, 0, HEM, (0, 'slate>dusk1'), (.5, 'mist'), (1, 'milk'))); D.p(brush([(578, -20), (583, 230), (603, 460), (622, hl(622))], [3, 4, 5, 6], 3, .06, 40), D.lin(0, 0, 0, HEM, (0, 'plum'), (.5, 'dusk>rose1'), (1, 'rose>sand1')))
# the hem: a band of gold thread
def hemband(x0, x1, sd):
    A = [(x, hl(x)-15) for x in range(x0, x1, 12)]; B = [(x, hl(x)-7) for x in range(x0, x1, 12)]
    D.p(even(A[::2]+B[::-2]), D.lin(0, 0, 940, 0, (0, 'umber>ochre1.6'), (.5, 'ochre'), (1, 'umber>ochre2')), .85)
hemband(-14, 556, 2); hemband(624, 960, 3)
D.grain(D.lin(0, 0, 0, 680, (0, 'rose', .2), (1, 'umber', .5)))
D.close()
# ---------------------------------------------------------------- pelmet
D.open('pelmet')
for x0, x1, dp, a in ((-60, 170, 112, 0), (150, 400, 124, 1), (380, 640, 130, 0), (620, 840, 120, 1), (820, 1020, 112, 0)):
    P = [(x0, -20, 'k'), (x1, -20, 'k'), (x1-6, 40), ((x0+x1)/2+60, dp-14), ((x0+x1)/2, dp), ((x0+x1)/2-60, dp-14), (x0+6, 40)]
    D.p(curve(P), D.lin(0, 0, 0, dp, (0, 'plum>umber1'), (1, 'umber>poppy2'))); m = (x0+x1)/2
    for k in (.3, .55, .8): D.p(brush([(x0+12, 10), (mix((x0,), (m,), .6)[0], dp*k-4), (m, dp*k), (mix((x1,), (m,), .6)[0], dp*k-4), (x1-12, 10)], [2, 5, 7, 5, 2], 3, .1, 40), 'poppy>umber1', .6)
    D.p(brush([(x0+6, 40), (m-60, dp-14), (m, dp), (m+60, dp-14), (x1-6, 40)], [7, 8, 8, 8, 7], 3, .05, 40), 'ochre>umber1.6')
for x in (160, 390, 630, 830): D.p(brush([(x, -10), (x, 60), (x+1, 118)], [15, 10, 17], 3), 'umber>ochre1.4'); D.p(brush([(x+4, 70), (x+5, 116)], [3, 5], 3), 'ochre>sand1')
D.close()
# ---------------------------------------------------------------- a straw hat on the boards
D.open('hat', tf='translate(160 281)scale(.6)')
D.p(curve([(318, 702), (380, 690), (480, 694), (486, 704), (400, 710)]), 'umber>plum1', .5)
D.p(curve([(348, 690), (362, 679), (418, 672), (474, 679), (488, 690), (474, 699), (418, 704), (362, 699)]), D.lin(348, 0, 488, 0, (0, 'lemon>ochre2'), (.6, 'lemon'), (1, 'lemon>milk1.6')))
D.p(curve([(372, 688, 'k'), (374, 660), (382, 638), (418, 630), (454, 638), (462, 660), (464, 688, 'k'), (444, 694), (418, 696), (392, 694)]), D.lin(372, 0, 464, 0, (0, 'ochre>lemon1.4'), (.6, 'lemon'), (1, 'lemon>milk2')))
D.p(curve([(372, 688, 'k'), (373, 666, 'k'), (400, 674), (436, 674), (463, 666, 'k'), (464, 688, 'k'), (444, 694), (418, 696), (392, 694)]), D.lin(372, 0, 464, 0, (0, 'poppy>umber1.6'), (1, 'poppy')))
D.s_('M384 650Q418 658 452 650M388 642Q418 648 448 642', 'ochre', 2.4, .7)
D.close()
# ---------------------------------------------------------------- edge of the stage, footlights
D.open('edge')
D.p(cutpoly(box(-10, LIP, 950, LIP+9), .7, 3, 140), 'sand>ochre1'); D.p(f'M-10 {LIP+9}H950V950H-10z', D.lin(0, LIP, 0, 800, (0, 'umber>plum.8'), (1, 'plum>ink1.6')))
for i in range(-1, 9): x = 30+i*118; D.p(cutpoly(box(x, LIP+22, x+96, FR+60), .7, i+3, 90), 'plum>umber1'); D.p(poly(box(x, LIP+22, x+96, LIP+25)), 'umber>rose1', .8)
for i in range(7):
    x = 52+i*139; D.p(curve([(x-60, LIP-2, 'k'), (x+60, LIP-2, 'k'), (x+44, LIP-22), (x, LIP-34), (x-44, LIP-22)]), D.rad(x, LIP-2, 60, (0, 'milk', .95), (.4, 'milk>sand2', .5), (1, 'sand', 0)))
    D.p(curve([(x-22, LIP+6, 'k'), (x-20, LIP-8), (x-10, LIP-17), (x+10, LIP-17), (x+20, LIP-8), (x+22, LIP+6, 'k')]), D.lin(x-22, 0, x+22, 0, (0, 'night>ink1.4'), (.6, 'night'), (1, 'slate>night2'))); D.p(brush([(x-17, LIP-10), (x-9, LIP-16), (x+9, LIP-16), (x+17, LIP-10)], [2, 3.4, 3.4, 2], 3), 'milk>sand1')
D.close()
# ---------------------------------------------------------------- rows of seats, from behind
D.open('seats')
def seat(x, y, w, c0, c1, rim):
    h = w*1.2
    D.p(curve([(x-w*.5, y+h, 'k'), (x-w*.48, y+w*.3), (x-w*.42, y+w*.1), (x-w*.26, y+w*.015), (x, y), (x+w*.26, y+w*.015), (x+w*.42, y+w*.1), (x+w*.48, y+w*.3), (x+w*.5, y+h, 'k')]), D.lin(0, y, 0, y+w, (0, c0), (1, c1)))
    D.p(curve([(x-w*.45, y+w*.2, 'k'), (x-w*.4, y+w*.09), (x-w*.25, y+w*.012), (x, y-1), (x+w*.25, y+w*.012), (x+w*.4, y+w*.09), (x+w*.45, y+w*.2, 'k'), (x+w*.38, y+w*.12), (x+w*.24, y+w*.045), (x, y+w*.03), (x-w*.24, y+w*.045), (x-w*.38, y+w*.12)]), rim)
    D.p(brush([(x-w*.36, y+w*.26), (x, y+w*.18), (x+w*.36, y+w*.26)], [1.6, w*.02+1.4, 1.6], 3), 'ink>plum1', .6)
def row(nm, xs, y, w, *c):
    keep, D.body = D.body, []; seat(0, 0, w, *c); g, D.body = ''.join(D.body), keep; D.defs.append(f'<g id="ag-{nm}">{g}</g>')
    D.body.append(''.join(f'<use href="#ag-{nm}" x="{x}" y="{y}"/>' for x in xs))
row('ra', [36+i*124 for i in range(-1, 9)], 762, 116, 'plum>dusk.8', 'plum>ink1', 'dusk>rose2.4'); row('rb', [96+i*178 for i in range(-1, 6)], 812, 168, 'plum>ink.4', 'ink>plum1.4', 'dusk>rose1.4')
# a shawl somebody has left over the back of one
sw = [(204, 838, 'k'), (222, 821), (244, 811), (270, 808), (296, 809, 'k'), (288, 846), (274, 884), (268, 930, 'k'), (240, 936), (206, 930, 'k'), (196, 900), (202, 866)]
D.p(curve(sw), D.lin(0, 806, 0, 926, (0, 'milk>mist1.4'), (.3, 'mist>slate.6'), (1, 'slate>dusk1.4')))
D.open(clip=D.clip(curve(sw)))
for y, h, c in ((836, 8, 'rose>dusk1'), (850, 4, 'milk>mist1'), (888, 8, 'rose>dusk1.6'), (902, 4, 'mist>dusk1')): D.p(even([(190+k*20, y-k*3) for k in range(7)]+[(310-k*20, y+h-(6-k)*3) for k in range(7)]), c, .85)
for P, w in (([(232, 818), (222, 860), (226, 930)], [2, 8, 12]), ([(270, 809), (258, 860), (254, 930)], [2, 7, 10])): D.p(brush(P, w, 3), 'plum>dusk1.6', .5)
D.close()
D.p(brush([(205, 837), (222, 821), (244, 811), (270, 808), (296, 810)], [2, 5, 6, 5, 2], 3), 'milk')
D.s_(''.join(f'M{n(round(296-k*2.8, 1))} {812+k*11}l8 5' for k in range(8)), 'mist>dusk1', 2.4)
row('rc', [10+i*250 for i in range(-1, 5)], 884, 238, 'ink>plum1.8', 'ink>plum.8', 'plum>dusk2.4')
D.close()
print(D.save('../stage.svg'))
