from hand import *
TUBES.update(orchid='#C58DB4', pine='#84503A')
D = Doc('cq', 'Two pairs of hands in one red string'); r = random.Random(6); Hand.D = D; D.tooth(step=40)
# ---------------------------------------------------------------- ground: pink into violet
D.p('M-10-10H950V950H-10z', D.rad(0, 0, 1, (0, 'orchid>milk2.7'), (.45, 'orchid>milk1.1'), (1, 'orchid>dusk1.5'), tf='translate(520 430) scale(640 640)'))
D.grain(D.lin(0, 0, 940, 940, (0, 'milk', .35), (1, 'plum', .35)))
# ---------------------------------------------------------------- the hands
OPEN = dict(i=(-14, -20, -12), m=(-1, 0, 8), r=(12, 20, 30), l=(30, 38, 48), t=(-60, -46, -30))
OPEN2 = dict(i=(-17, -12, 0), m=(-2, 8, 18), r=(12, 24, 34), l=(28, 46, 58), t=(-66, -44, -22))
PINCH = dict(i=(-20, -58, -88), m=(0, -12, -26), r=(13, 4, -8), l=(30, 20, 10), t=(-48, -24, -6), len=dict(i=.95))
PINCH2 = dict(i=(-24, -60, -86), m=(5, -4, -22), r=(18, 12, 0), l=(36, 30, 18), t=(-50, -24, -8), len=dict(i=.95))
old = dict(base='rose>sand2.9', shade='rose>umber.3', light='sand>milk2', nail='rose>milk2', line='rose>umber.9'); yng = dict(base='pine>rose.5', shade='umber>pine1', light='pine>rose2', nail='lemon', line='umber>plum.6')
K = 1.44
def at(x, y, rot, t=-9):
    a = math.radians(t); return 470+(x-470)*math.cos(a)-(y-470)*math.sin(a), 470+(x-470)*math.sin(a)+(y-470)*math.cos(a), rot+t
A1 = Hand(*at(150, 716, 54), -1, K, OPEN, arm=16, bones=1.09, **old)
A2 = Hand(*at(776, 722, -52), 1, K, OPEN2, arm=-14, bones=1.09, **old)
B1 = Hand(*at(236, 196, 158), 1, K, PINCH, arm=12, **yng)
B2 = Hand(*at(716, 170, -160), -1, K, PINCH2, arm=-8, **yng)
HS = [A1, A2, B1, B2]
# ---------------------------------------------------------------- the string, one loop: over the back of four fingers, between two finger tips
def hook(h, f, j, first=-1):
    w = h.WID.get(f, 27)*.52; return h.pt(f, j, w*first), h.pt(f, j+.05), h.pt(f, j, -w*first)
def tipp(h): a, b = h.pt('i', 3), h.pt('t', 3); return ((a[0]+b[0])/2, (a[1]+b[1])/2)
HT1, HT2, HI1, HI2 = hook(A1, 't', 2.3, -1), hook(A2, 't', 2.3, -1), hook(A1, 'i', 2.0, 1), hook(A2, 'i', 1.9, 1)
b1, b2 = tipp(B1), tipp(B2)
def seg(a, b, sag=0, k=0): m = ((a[0]+b[0])/2+k, (a[1]+b[1])/2+sag); return curve([a, m, b], False)
def curl(a, b):
    m = ((a[0]+b[0])/2, (a[1]+b[1])/2); return curve([a, (m[0]-44, m[1]+40), (m[0]+2, m[1]+54), (m[0]+30, m[1]+34), (m[0]+18, m[1]+8), (m[0]-4, m[1]+20), (m[0]+6, m[1]+48), (m[0]+48, m[1]+34), b], False)
LINES = [seg(HT1[0], HT2[0], 12), seg(HT2[2], b1, 4), seg(b1, HI1[0], 3), curl(HI1[2], HI2[2]), seg(HI2[0], b2, 3), seg(b2, HT1[2], 4)]
SL = D.shape(''.join(LINES)); W_ = 9
def string(col, w): D.body.append(f'<use href="#{SL}" fill="none" stroke="{C(col)}" stroke-width="{w}"/>')
D.open('shade', tf='translate(-30 44)')
for h in HS:
    for q in 'aimrlt': D.use(h.id[q], 'orchid>dusk2')
string('orchid>dusk2', W_); D.close()
def band(h, H): D.s_(curve(list(H), False), 'poppy', W_); D.s_(curve([(x+1.5, y-1.5) for x, y in H], False), 'poppy>rose2', 2)
D.open('under')
for h in (B1, B2): h.finger('t', False, False)
D.close()
D.open('string'); string('poppy', W_); D.body.append(f'<use href="#{SL}" fill="none" stroke="{C("poppy>rose2")}" stroke-width="2" transform="translate(1 -2)" stroke-dasharray="7 9"/>'); D.close()
for i, h in enumerate(HS):
    D.open(f'h{i}')
    if i < 2:
        h.finger('t')
        for f in 'lrmi': h.finger(f)
        h.back(True)
    else:
        for f in 'lrm': h.finger(f)
        h.finger('i', False); h.back(False)
    D.close()
for h, H in ((A1, HT1), (A2, HT2), (A1, HI1), (A2, HI2)): band(h, H)
for h, S in ((A1, ((20, -50, 3), (4, -36, 2.4), (28, -66, 2.6), (-20, -52, 2))), (A2, ((24, -52, 3), (-12, -44, 2.4), (30, -34, 2.2), (8, -26, 2)))):
    for x, y, q in S: p = h.T([(x, y)])[0]; D.el(p[0], p[1], q*1.5, q*1.2, 'rose>umber1', .6)
R = [A1.loc('r', .42, o) for o in (-13.4, -7, 0, 7, 13.4)]; D.s_(curve(A1.T(R), False), 'ochre>umber.6', 8, cap='butt'); D.s_(curve(A1.T([(x-1, y-2) for x, y in R[2:4]]), False), 'sand>milk2', 3)
A1.sleeve(66, 'fresh>moss.6', 'moss>fresh1', 'fresh>sand.8', True, 40); A2.sleeve(56, 'fresh>moss.6', 'moss>fresh1', 'fresh>sand.8', True, 40)
B1.sleeve(86, 'lemon>ochre.4', 'ochre>lemon1', 'lemon>milk1', False, 30); B2.sleeve(52, 'lemon>ochre.4', 'ochre>lemon1', 'lemon>milk1', False, 30)
print(D.save('../cord.svg'))
