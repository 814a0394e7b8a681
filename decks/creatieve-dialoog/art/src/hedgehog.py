from tilt import *
D = Doc('hg', 'A hedgehog among leaves'); r = random.Random(27); D.tooth(step=53)
# ---------------------------------------------------------------- a wood in autumn mist
D.open('wood')
D.full(D.lin(0, -10, 0, 560, (0, 'sage>moss1'), (.5, 'sage>lemon1.6'), (1, 'lemon>milk2.6')))
D.p('M-10-10H950V640H-10z', D.rad(0, 0, 1, (0, 'milk', 1), (.5, 'milk', .5), (1, 'milk', 0), tf='translate(690 330) scale(420 330)'))
def trunk(x, w, c_, y=560, sd=1, lean=0): D.p(brush([(x+lean, -20), (x+lean*.6, 160), (x+lean*.2, 360), (x, y-20), (x+w*.06, y+110)], [w*.8, w*.84, w*.9, w*1.05, w*1.7], sd, .06, 70), c_)
for x, w, l in ((60, 22, 8), (330, 18, -6), (470, 24, 10), (590, 16, 4), (780, 22, -8), (905, 26, 6)): trunk(x, w, D.lin(0, 330, 0, 436, (0, 'sage>milk2'), (1, 'sage>milk2', 0)), 440, int(x), l)      # they go out in the mist
fog(D, [(-20, 440), (160, 430), (400, 446), (640, 428), (960, 440)], 540, .9, 'milk', 'milk>sand1', 3)
fog(D, [(-20, 500), (200, 492), (420, 506), (640, 488), (960, 500)], 590, .8, 'milk', 'sand>milk2', 5)
D.grain(D.lin(0, 0, 0, 560, (0, 'slate', .3), (1, 'ochre', .2)))
D.close()
# ---------------------------------------------------------------- leaves: three shapes in several colours, by reference
OAK = [(0, 0, 'k'), (10, -4), (20, -15), (28, -11), (37, -25), (46, -17), (57, -31), (66, -19), (78, -24), (87, -12), (96, -9), (103, 0)]
BEE = [(0, 0, 'k'), (18, -18), (42, -28), (66, -24), (88, -10), (104, 2, 'k')]
MAP = [(0, 0, 'k'), (8, -10), (-2, -34), (12, -30), (20, -54, 'k'), (32, -42), (44, -50), (50, -30), (64, -36), (72, -18), (84, -22), (104, 0, 'k')]
PAL = {'o': ('ochre>umber1', 'ochre', 'umber>ochre1'), 's': ('ochre>sand1', 'sand>ochre1', 'ochre>umber1.4'), 'u': ('umber>ochre.4', 'umber>ochre1.4', 'ochre>umber1.6'), 'r': ('umber>ochre1.2', 'rose>ochre2', 'umber>ochre1'), 'd': ('umber>plum1.4', 'umber>rose.5', 'umber>rose.9'), 'm': ('moss>umber1.6', 'moss>umber.8', 'moss>umber.2'), 'e': ('poppy>umber1', 'poppy', 'pink>sand1')}
for nm, S in (('a', OAK), ('b', BEE), ('c', MAP)):
    lo = [(x+(1 if 0 < x < 100 else 0), -y*.94+(1.5 if nm != 'b' else 0))+tuple(f) for x, y, *f in S[1:-1]][::-1]
    D.defs.append(f'<path id="hg-{nm}" d="{curve(S+lo)}"/><path id="hg-{nm}h" d="{curve(S+[(70, 2), (34, 2)])}"/>')
    rib = 'M-16 3Q40-1 97 0'+''.join(f'M{x} {0 if nm != "c" else 0}L{x+14+(0 if nm != "c" else -6)} {-y}M{x-4} 1L{x+10} {y}' for x, y in (((24, 13), (44, 18), (64, 15)) if nm != 'c' else ((14, 36), (38, 34), (60, 18))))
    D.defs.append(f'<path id="hg-{nm}ib" d="{rib}" fill="none" stroke-width="2.6"/>')
    for k, (a, b, c_) in PAL.items():
        D.defs.append(f'<g id="hg-{nm}{k}"><use href="#hg-{nm}" fill="{C(a)}"/><use href="#hg-{nm}h" fill="{C(b)}"/><use href="#hg-{nm}ib" stroke="{C(c_)}"/></g>')
        if k in 'osru': D.defs.append(f'<g id="hg-{nm}{k}s"><use href="#hg-{nm}" fill="{C(a)}"/><use href="#hg-{nm}h" fill="{C(b)}"/></g>')
def lf(L):
    """leaves: x, y, turn, size, flatness, shape, colour[, shadow]"""
    o = ''
    for x, y, a, k, fl, nm, col, *sh in L:
        t = math.radians(a); A, B, C_, E = math.cos(t)*k, math.sin(t)*k*fl, -math.sin(t)*k, math.cos(t)*k*fl
        m = ' '.join(n(round(v, 2)) for v in (A, B, C_, E))
        if sh: o += f'<use href="#hg-{nm}" fill="{C("plum>umber1")}" opacity=".5" transform="matrix({m} {x-sh[0]*k:.0f} {y+sh[0]*k*.8:.0f})"/>'
        if k*fl < .343:      # too small for a rib of a quarter point
            o += f'<use href="#hg-{nm}{col}s" transform="matrix({m} {x:.0f} {y:.0f})"/>'; continue
        o += f'<use href="#hg-{nm}{col}" transform="matrix({m} {x:.0f} {y:.0f})"/>'
    D.body.append(o)
# ---------------------------------------------------------------- the floor of the wood
D.open('floor')
D.p(below([(-20, 548), (200, 536), (420, 540), (660, 530), (960, 538)], seed=4, amp=3, wl=60), D.lin(0, 530, 0, 950, (0, 'sand>mist1.2'), (.2, 'sand>umber1.4'), (.5, 'umber>rose1'), (1, 'umber>plum2')))
# three trunks that stand on the floor, with roots and a soft shadow towards us
def rooted(x, w, y, l, sd):
    D.p(even(blob(x-w*1.5, y+7, w*2.7, 9, sd, 10, .08)), 'umber>moss2', .3)
    R = [(x+l, -20), (x+l*.6, 160), (x+l*.2, 380), (x, y-60)]; q = [(x-w*.4, y-70), (x-w*.46, y-36), (x-w*.72, y-12), (x-w*1.5, y+7, 'k'), (x-w*.7, y+4), (x-w*.3, y+10), (x+w*.1, y+15, 'k'), (x+w*.34, y+6), (x+w*.8, y+3), (x+w*1.5, y+5, 'k'), (x+w*.74, y-14), (x+w*.5, y-36), (x+w*.42, y-70)]
    c_ = D.lin(0, 0, 0, y+14, (0, 'moss>slate1.2'), (.6, 'sage>moss1.6'), (1, 'moss>umber1.4')); D.p(brush(R, [w*.8, w*.84, w*.84, w*.86], sd, .05, 70), c_); D.p(curve(q), c_)
for x, w, l, y in ((190, 44, -16, 556), (690, 36, 14, 566), (850, 54, -10, 584)): rooted(x, w, y, l, int(x))
q = random.Random(5); L = []
for y, k, runs in ((566, .3, ((20, 130, 3), (640, 800, 5))), (590, .36, ((-10, 110, 3), (700, 950, 7))), (618, .44, ((-10, 120, 3), (650, 790, 4), (880, 950, 3))), (652, .54, ((-10, 110, 3), (820, 950, 5))), (694, .66, ((-10, 110, 2), (840, 960, 4)))):
    for a, b, nn in runs:
        for i in range(nn): L.append((a+(b-a)*(i+q.uniform(.1, .9))/nn, y+q.uniform(-10, 10), q.uniform(-180, 180), k*q.uniform(.85, 1.2), .44, q.choice('abbc'), q.choice('sosr' if a > 400 else 'our')))
lf(L)
D.p('M-10 440H950V700H-10z', D.lin(0, 450, 0, 690, (0, 'milk', 0), (.4, 'milk', .5), (.6, 'milk', .28), (1, 'milk', 0)))
D.close()
# ---------------------------------------------------------------- hedgehog: spines stand on a dome and lie back from the brow
cx, cy, RX, RY, RZ = 400, 672, 262, 250, 200
D.open('shade'); D.p(even(blob(cx-50, cy+66, 330, 84, 4, 14, .06)), 'umber>plum2', .75); D.close()
D.open('body')
dome = [(140, 720), (126, 620), (160, 520), (236, 450), (330, 422), (430, 428), (530, 466), (606, 530), (650, 610), (656, 720), (560, 780), (240, 780)]
D.p(cut(dome, 2, 40, 3), D.lin(140, 700, 640, 470, (0, 'ink>umber1'), (.6, 'umber>ink1.2'), (1, 'umber>ochre1')))
S = []; q = random.Random(9)
for j in range(18):
    la = math.radians(-9+j*6.2)                                 # from the rim upward
    cnt = max(6, int(40*math.cos(la)+4))
    for i in range(cnt):
        lo = math.radians(-98+196*(i+.5*(j % 2)+q.uniform(-.3, .3))/cnt)     # 0 faces us, + to the right
        nx, ny, nz = math.sin(lo)*math.cos(la), math.sin(la), math.cos(lo)*math.cos(la)
        if nz < -.1: continue
        x, y = cx+RX*nx, cy+40-(RY+40)*ny*.98
        if nx > .5 and y > 560+(.9-nx)*60: continue             # room for the face
        # direction: outward, combed back (left and up)
        dx, dy = nx*.85-.5+q.uniform(-.16, .16), -ny*.75-.24+nz*.34*(1-ny)+q.uniform(-.16, .16)
        l = math.hypot(dx, dy) or 1; ln = q.uniform(44, 62)*(.72+.28*min(1, math.hypot(nx, ny)))
        lit = nx*.55+ny*.62+.12*nz+q.uniform(-.2, .2)
        if ny < .55: h = math.sin(i*12.9+j*78.2)*43758; h -= math.floor(h); y += (h-.5)*26*(1-ny); dy -= .3*(1-ny)*h; lit += max(0, .3-nx)*h*.75   # the low flank: no rows, tips that catch light
        if y > 752: continue                                    # under the leaves
        S.append((y-abs(nx)*30, x, y, dx/l*ln, dy/l*ln, lit))
S.sort()
def tri(x, y, dx, dy, w, flat=0):
    l = math.hypot(dx, dy); px, py = -dy/l*w/2, dx/l*w/2; x0, y0 = round(x), round(y); u, v = x+dx*.24, y+dy*.24
    P = [(u-px, v-py), (x+dx, y+dy), (u+px, v+py)]; P = [(round(a), round(b)) for a, b in P]; o = []; X, Y = x0, y0
    for a, b in P: o += [a-X, b-Y]; X, Y = a, b
    return (P[0][0], P[0][1], 'l'+join(*o[2:])+'z') if flat else (x0, y0, 'l'+join(*o)+'z')
def strung(T):
    o = ''; X = Y = 0
    for x, y, d in T: o += ('m' if o else 'M')+join(x-X, y-Y)+d; X, Y = x, y
    return o
NB = 10
for b in range(NB):
    G = S[b*len(S)//NB:(b+1)*len(S)//NB]
    for lo_, hi_, c1, c2 in ((-9, .22, 'ink>umber1.2', 'umber>ink.6'), (.22, .55, 'umber>ink1.4', 'umber>ochre1.6'), (.55, .85, 'umber', 'ochre>sand1'), (.85, 9, 'umber>ochre1', 'sand>milk1.6')):
        g = [s for s in G if lo_ <= s[5] < hi_]
        if lo_ < 0: g = [v for k_, v in enumerate(g) if k_ % 3 == 0 or v[2] < 520 or v[1] < 190]      # on the dark flank half of them do
        if not g: continue
        D.p(strung([tri(x, y, dx, dy, 9.5) for _, x, y, dx, dy, _ in g]), c1)
        D.p(strung([tri(x+dx*.42, y+dy*.42, dx*.58, dy*.58, 5.6) for k_, (_, x, y, dx, dy, t_) in enumerate(g) if lo_ > .3 or (lo_ > 0 and k_ % 5) or (t_ > 0 and k_ % 3 == 0)]), c2)
C_ = sample([(132, 690), (127, 640), (136, 576), (160, 520), (196, 478), (236, 450), (290, 431)], 6); q = random.Random(44); A = []
for row, (off, k) in enumerate(((20, 1.0), (5, 1.0), (-7, .9))):
    for i in range(3+row*2, len(C_)-2, 4):
        (x0, y0), (x1, y1) = C_[i-1], C_[i+1]; l = math.hypot(x1-x0, y1-y0); nx, ny = (y1-y0)/l, -(x1-x0)/l
        dx, dy = nx-.25+q.uniform(-.2, .2), ny-.42+q.uniform(-.2, .2); l = math.hypot(dx, dy); ln = q.uniform(38, 56)*k; A.append((C_[i][0]-nx*off+q.uniform(-4, 4), C_[i][1]-ny*off+q.uniform(-4, 4), dx/l*ln, dy/l*ln))
D.p(strung([tri(*v, 9.5) for v in A]), 'umber>ink1.4'); D.p(strung([tri(x+dx*.42, y+dy*.42, dx*.58, dy*.58, 5.6) for x, y, dx, dy in A if q.random() < .62]), 'umber>ochre1.6')
D.close()
# ---------------------------------------------------------------- face
D.open('face', tf='translate(84 116)scale(.85)')
face = [(566, 560), (600, 548), (648, 566), (690, 604), (730, 648), (770, 684), (800, 700), (806, 716), (792, 730), (756, 738), (700, 756), (640, 770), (590, 772), (556, 740), (548, 660)]
fc = once(D, scallop(face, 13, 3, 4), D.lin(560, 760, 760, 600, (0, 'umber>plum.6'), (.45, 'umber>sand1.4'), (.8, 'sand>umber1'), (1, 'sand>milk1')))
D.open(clip=fc)
D.p(curve([(640, 596), (690, 640), (726, 668), (790, 698), (780, 712), (716, 700), (670, 684), (640, 650)]), 'umber>plum.6', .55)
def fur(P, w, nb, c_, sd, sw=(1.6, 2.4)): D.dry(P, w, c_, nb, sd, .35, sw, .7, ends=.1, seg=(8, 18))
fur([(700, 640), (640, 690), (580, 740)], 120, 12, 'sand>milk1', 4); fur([(720, 690), (650, 730), (580, 770)], 90, 11, 'umber>plum.8', 6); fur([(640, 570), (600, 620), (570, 690)], 60, 8, 'umber', 8)
D.p(curve([(560, 780), (640, 776), (740, 742), (800, 724), (800, 760), (640, 800)]), 'umber>plum1.4', .6)
D.close()
D.p(curve([(590, 604), (600, 578), (624, 570), (642, 586), (638, 610), (614, 626)]), 'umber>plum.6'); D.p(curve([(604, 604), (612, 586), (628, 582), (634, 594), (628, 608), (614, 614)]), 'rose>umber2')
D.el(688, 647, 11, 11, 'ink'); D.p(curve([(672, 648), (676, 634), (690, 630), (703, 640), (704, 648), (690, 643), (680, 643)]), 'umber>sand1'); D.s_('M674 648q14-9 29-1', 'umber>ink1', 2.6); D.el(691, 648, 2.6, 2.6, 'milk'); D.s_('M668 640q12-16 32-8', 'umber>ink1', 3); D.s_('M676 664q12 6 24-2', 'sand', 2.4, .7)
D.p(curve([(782, 696), (798, 688), (816, 696), (818, 712), (804, 722), (788, 716)]), 'ink'); D.p(curve([(796, 693), (808, 694), (811, 700), (800, 699)]), 'mist')
D.s_('M786 726q-22 3-42 3', 'umber>ink1.4', 2.6); D.s_('M752 706q26 2 50 20M748 714q20 8 38 26M756 698q20-6 44-8', 'umber>plum1', 1.4, .8)
# brow: short spines over the forehead
q = random.Random(3); A = []; B = []
for i in range(42):
    t = i/41; bx, by = 566+t*84+q.uniform(-12, 8), 700-150*t**.5+q.uniform(-14, 20); bx -= 20*(1-t)
    if by < 555: by += 14
    a = math.radians(-150+t*52+q.uniform(-16, 16)); ln = q.uniform(38, 54); (A).append((bx, by, math.cos(a)*ln, math.sin(a)*ln))
A += [(590+i*5.2, 500+i*9.6+(i % 3)*5, -20+i*2.4-(i % 2)*8, -46+i*1.2) for i in range(11)]      # down the neck to the brow
D.p(strung([tri(*s, 9) for s in A]), 'umber>ink.8'); D.p(strung([tri(x+dx*.45, y+dy*.45, dx*.55, dy*.55, 5.4) for x, y, dx, dy in A]), 'sand>ochre1')
D.close()
# ---------------------------------------------------------------- leaves over and round it: placed by hand
D.open('drift')
lf([(300, 520, -160, 1.1, .8, 'b', 's', 8), (452, 506, 34, 1.2, .85, 'a', 'e', 8), (176, 600, 110, 1.1, .9, 'c', 'o', 8)])
D.p(torn([(-20, 770), (90, 716), (170, 736), (260, 764), (380, 778), (520, 776), (640, 768), (760, 756), (860, 744), (960, 736), (960, 960), (-20, 960)], 4, 26, 5), D.lin(0, 720, 0, 950, (0, 'umber>ochre1'), (1, 'umber>plum2')))
q = random.Random(11); L = []
for j in range(5):
    t = j/4; y = 760+t*165; k = .82+t*.5; nn = 8-j
    for i in range(nn): 
        x = (i+q.uniform(.1, .9))*1000/nn-40; y0 = y+q.uniform(-14, 14)
        if 690 < x < 900 and y0 < 790: continue
        L.append((x, y0, q.uniform(-180, 180), k*q.uniform(.85, 1.15), .56, q.choice('abbc'), q.choice('ousr' if x > 420 else 'udur') if t < .6 else q.choice('dudum'), 9))
lf(L)
lf([(96, 742, -34, 1.2, .62, 'a', 'o', 9), (40, 716, 20, 1.0, .55, 'b', 'u', 9), (210, 778, -12, 1.25, .6, 'b', 's', 9), (330, 770, 16, 1.2, .6, 'c', 'o', 9), (470, 806, -168, 1.3, .6, 'a', 'r', 9), (520, 772, 8, 1.15, .55, 'b', 's', 9), (622, 762, -10, .8, .6, 'a', 'o', 9), (800, 752, 24, 1.1, .5, 'b', 's', 8), (880, 742, -20, 1.05, .5, 'c', 's', 8), (790, 826, 8, 1.1, .55, 'b', 'r', 9), (840, 838, -160, 1.4, .62, 'a', 'o', 10), (150, 846, 10, 1.5, .62, 'c', 'u', 10), (330, 868, -24, 1.5, .64, 'a', 'o', 10), (600, 870, 14, 1.5, .62, 'b', 'u', 10)])
# one forepaw out of the leaves
D.p(even(blob(668, 812, 74, 13, 4, 12, .06)), 'plum>umber1', .6)
D.p(curve([(560, 752, 'k'), (600, 742), (640, 750, 'k'), (660, 768), (680, 784), (712, 788), (732, 796), (737, 806), (724, 815), (680, 817), (642, 812), (604, 790)]), D.lin(590, 744, 700, 806, (0, 'umber>plum2'), (.45, 'umber>sand.7'), (1, 'sand>umber1.4')))
D.dry([(610, 762), (650, 786), (690, 800)], 30, 'sand>umber1', 8, 6, .4, (1.6, 2.2), .8, ends=.1, seg=(8, 16))
for x, y, k in ((700, 798, 1), (716, 803, 1), (728, 810, .9), (690, 813, 1)): D.p(curve([(x-14*k, y-5*k), (x, y-8*k), (x+11*k, y-3*k), (x+12*k, y+4*k), (x, y+7*k), (x-13*k, y+5*k)]), ('sand>umber1', 'sand>umber1.6')[x < 700]); D.p(curve([(x+8*k, y-4*k), (x+20*k, y-1*k), (x+27*k, y+6*k, 'k'), (x+16*k, y+5*k), (x+9*k, y+4*k)]), 'ink>umber1.4')
lf([(560, 776, -8, .95, .55, 'a', 'o', 9), (618, 836, 168, 1.0, .55, 'b', 's', 9)])
D.p('M-10 700H950V950H-10z', D.lin(0, 800, 0, 950, (0, 'plum', 0), (1, 'plum', .6)))
D.close()
B_ = ''.join(D.body); D.defs = [d for d in D.defs if not d.startswith('<g id="hg-') or '#'+d[7:d.index('"', 7)]+'"' in B_]      # leaves nobody uses
print(D.save('../hedgehog.svg'))
