from pc import *
D = Doc('sn', 'A snail on a wet path'); r = random.Random(26); cam = Cam(f=1176, eye=.046, cx=470)
D.tooth(step=41)
def ints(P, q=1): return [(round(x/q)*q, round(y/q)*q) for x, y in P]
def chaikin(P, k=.24):
    o = []
    for i in range(len(P)):
        a, b = P[i], P[(i+1) % len(P)]; o += [(a[0]+(b[0]-a[0])*k, a[1]+(b[1]-a[1])*k), (a[0]+(b[0]-a[0])*(1-k), a[1]+(b[1]-a[1])*(1-k))]
    return o
# ---------------------------------------------------------------- garden air, after rain
D.open('air')
D.full(D.lin(0, -10, 200, 470, (0, 'moss>teal1.4'), (.42, 'sage>lemon1'), (.78, 'lemon>milk2.4'), (1, 'milk')))
D.p('M-10-10H950V560H-10z', D.rad(0, 0, 1, (0, 'milk', 1), (.5, 'milk', .55), (1, 'milk', 0), tf='translate(700 390) scale(390 300)'))
D.grain(D.lin(0, 0, 0, 480, (0, 'slate', .35), (1, 'sage', .1)))
D.close()
# ---------------------------------------------------------------- big leaves, three depths
def hosta(x, y, L, a, w, bend, c1, c2, rib, nr=4):
    """one broad leaf from its foot, bending over, in two halves and a few ribs"""
    T = lambda u, v: (x+math.cos(a)*L*u-math.sin(a)*L*(v*w+bend*u*u), y+math.sin(a)*L*u+math.cos(a)*L*(v*w+bend*u*u))
    mid = [T(u, 0) for u in (0, .25, .5, .75, .92, 1)]; up = [T(u, -v) for u, v in ((.06, .34), (.22, .82), (.42, 1), (.64, .86), (.84, .46))]; dn = [T(u, v) for u, v in ((.84, .44), (.64, .84), (.42, .98), (.22, .8), (.06, .34))]
    D.p(curve([mid[0]+('k',)]+up+[mid[-1]+('k',)]+dn), c1)
    D.p(curve([mid[0]+('k',)]+up+[mid[-1]+('k',)]+mid[-2:0:-1]), c2)
    d = Pen(0)
    for i in range(nr):
        for s in (-1, 1):
            v = (i+.9)/(nr+.8)*s; d.M(*T(.06, v*.3)); d.Cc(*T(.3, v*1.1), *T(.62, v*1.08), *T(.9-.04*i, v*.34))
    if nr: D.s_(str(d), rib, 2, .36)
    D.p(brush(mid, [5, 4, 3, 1.4], 2, .1, 60), rib, .7)
D.open('leaves')
D.p(scallop([(-20, 400), (120, 396), (270, 412), (480, 430), (640, 436), (780, 420), (960, 388), (960, 520), (-20, 520)], 40, 9, 9), 'sage>milk2')
for q in ((990, 560, 430, -1.85, .24, -.34, 'sage>milk2', 'sage>milk2.4', 'milk', 0), (900, 520, 230, -2.5, .25, -.2, 'sage>milk1.6', 'sage>milk2', 'milk', 2), (990, 540, 300, -2.35, .27, -.22, 'sage>milk.9', 'sage>milk1.4', 'milk', 2)): hosta(*q)
for q in ((236, 530, 320, -1.36, .19, .3, 'sage>milk1.1', 'sage>milk1.6', 'milk', 2), (96, 540, 490, -1.55, .2, .36, 'sage>slate1', 'sage>milk.3', 'sage>milk2.4', 3), (-70, 500, 400, -1.28, .25, .2, 'sage>slate1.7', 'sage>slate.5', 'sage>milk2', 3), (90, 530, 240, -.46, .26, .26, 'moss>slate1.4', 'moss>sage1.6', 'sage>milk1', 2), (-60, 560, 400, -.86, .28, .34, 'moss>slate1', 'moss>sage1.2', 'sage', 3)): hosta(*q)
D.close()
# ---------------------------------------------------------------- wet setts in perspective
D.open('setts')
D.p(below([(-20, 474), (200, 470), (470, 472), (700, 468), (960, 472)], seed=4, amp=1.5), D.lin(0, 470, 0, 940, (0, 'sage>milk2'), (.12, 'slate>sage2'), (.25, 'slate>moss2'), (.5, 'ink>moss1.6'), (1, 'ink')))
cell, rot = .058, .5; cs, sn_ = math.cos(rot), math.sin(rot); CELLS = []
for i in range(-30, 31):
    for j in range(-30, 31):
        u, v = (i+(.5 if j % 2 else 0))*cell, j*cell; X, Z = u*cs-v*sn_-.02, u*sn_+v*cs+.3
        if Z < .088 or Z > 1.1: continue
        sx, sy = cam(X, 0, Z); hw = cell*.8*1176/Z
        if sx+hw < 0 or sx-hw > 940 or sy-hw*.5 > 960: continue
        CELLS.append((Z, X, i, j))
far = {0: '', 1: '', 2: ''}
for Z, X, i, j in sorted(CELLS, reverse=True):
    rr = random.Random(i*100+j); g = cell*.5-.0032
    B = [((a+rr.uniform(-.07, .07))*g*(1.02 if k else 1), (b+rr.uniform(-.07, .07))*g) for k, (a, b) in enumerate(((-1, -1), (1, -1), (1, 1), (-1, 1)))]
    B = [(x*cs-z*sn_, x*sn_+z*cs) for x, z in B]; tone = rr.randrange(3); h = .005+rr.uniform(-.001, .0015)
    C2 = chaikin(B, .16) if Z < .3 else B
    proj = lambda s, y, Q=C2, ox=0, oz=0: [cam(X+x*s+ox, y, max(.07, Z+z*s+oz)) for x, z in Q]
    if Z > .42: far[tone] += poly(ints(proj(.96, h, B))); continue
    D.p(poly(ints(proj(1.04, 0))), ('night>ink1.6', 'ink>umber1.4', 'night>slate1')[tone])
    D.p(poly(ints(proj(.95, h))), ('slate>night1', 'slate>umber1.3', 'slate')[tone])
    D.p(poly(ints(proj(.56, h+.0004, C2, g*.2, g*.3))), ('slate>mist2', 'mist>rose1.4', 'mist>slate.6')[tone], .8)
for t, c_ in enumerate(('slate>mist2', 'mist>rose.8', 'mist>slate.6')): D.p(far[t], c_)
D.p('M-10 470H950V760H-10z', D.lin(0, 468, 0, 740, (0, 'milk', .58), (.2, 'milk', .4), (.6, 'milk', .12), (1, 'milk', 0)))
rr = random.Random(5); d = ''
for i in range(72):
    x = i*13.4+rr.uniform(-7, 7)-10; H = rr.uniform(10, 24)*(1+(abs(x-560)/300)**2*(1.2 if x < 560 else 1)); l = rr.uniform(-.5, .4); w = rr.choice((5, 7, 8))
    d += f'M{round(x)} {round(480+rr.uniform(-4, 7))}q{join(round(l*H*.2), round(-H*.6), round(l*H), round(-H))}q{join(round(-l*H*.6), round(H*.4), round(w-l*H), round(H))}z'
D.p(d, D.lin(0, 0, 940, 0, (0, 'moss>slate1'), (.22, 'moss>sage2'), (.45, 'sage>milk.4'), (.75, 'sage>milk1'), (1, 'sage>moss1')))
D.close()
# ---------------------------------------------------------------- silver trail
D.open('trail')
gnd = lambda x, y: ((x-470)*.041/(y-440), 1176*.041/(y-440))      # a spot of the page, on the stones
TR = resample([gnd(*q) for q in ((132, 803), (84, 797), (42, 780), (40, 758), (92, 738), (150, 722), (176, 704), (150, 686), (96, 670), (66, 652), (86, 636), (136, 624), (150, 610), (116, 598))], .008)
def strip(i, j, w):
    """part of the trail, flat on the ground: narrow where it runs across, broad where it runs away"""
    A, B = [], []
    for k in range(i, j+1):
        a, b = TR[max(0, k-1)], TR[min(len(TR)-1, k+1)]; L = math.dist(a, b); h = w/2*(1 if i < k < j or j-i > 8 else .1); nx, nz = -(b[1]-a[1])/L*h, (b[0]-a[0])/L*h; X, Z = TR[k]
        A.append(cam(X+nx, .005, Z+nz)); B.append(cam(X-nx, .005, Z-nz))
    return even(A+B[::-1], True, 0)
D.p(strip(0, len(TR)-1, .0042), 'milk', .3)
for i in range(1, len(TR)-5, 5): D.p(strip(i, i+3, .0016), 'milk', .8)
D.close()
# ---------------------------------------------------------------- snail
body = [(140, 802, 'k'), (210, 780), (280, 748), (340, 704), (420, 670), (540, 664), (610, 668), (662, 638), (704, 600), (748, 580), (788, 583), (815, 606), (822, 638), (810, 666), (786, 686), (773, 706), (772, 730), (782, 752), (806, 764), (828, 780), (833, 796), (822, 808), (790, 812), (700, 812), (540, 815), (380, 815), (240, 812)]
D.open('shade', tf='translate(-32)')
D.p(torn([(120, 804), (300, 806), (560, 808), (818, 799), (776, 818), (690, 842), (520, 860), (330, 860), (180, 846), (60, 824)], 2, 22, 4), D.lin(0, 800, 0, 870, (0, 'ink', .85), (1, 'ink', .25)))
W2 = wobble([(q[0], 1616-q[1]) for q in body[:21]]+[(700, 806), (300, 806)], 3.4, 20, 4, 22, True)   # the wet stone gives it back
D.p(poly(ints(W2)), D.lin(0, 808, 0, 930, (0, 'umber>sand1.6', .5), (.5, 'umber>rose1.4', .3), (1, 'umber', 0)))
D.p(''.join(lens(x, y, w, h) for x, y, w, h in ((250, 842, 120, 4), (560, 858, 170, 4), (700, 884, 110, 4), (430, 892, 200, 5))), 'slate>mist1.6', .5)
D.p(brush([(120, 806), (300, 814), (540, 816), (740, 814), (826, 809)], [2, 9, 10, 8, 2], 2, .1, 40), 'ink', .7)
D.close()
D.open('snail', tf='translate(-32)')
bd = cut(body, 1.1, 60, 3)
def horn(pts, w, c1, c2, rr_): D.p(brush(pts, w, 2, .05), c1); D.p(brush([(x+w[0]*.2, y+2) for x, y in pts[:-1]]+[(pts[-1][0]+2, pts[-1][1]+6)], [v*.4 for v in w], 2, .05), c2); D.el(pts[-1][0], pts[-1][1]-2, rr_, rr_*1.1, 'plum>umber1.6'); D.el(pts[-1][0]+rr_*.4, pts[-1][1]-2-rr_*.4, 1.8, 1.8, 'sand')
horn([(750, 606), (762, 560), (760, 504), (764, 462)], [20, 12, 9, 8], 'umber>sand1.6', 'sand>umber1.6', 8)
D.p(brush([(790, 668), (810, 686), (816, 706)], [13, 9, 8], 2, .05), 'umber>sand1.4')
D.p(bd, D.lin(180, 800, 800, 640, (0, 'umber>rose1'), (.5, 'umber>sand1.6'), (.8, 'sand>umber1.7'), (1, 'sand>umber.8')))
D.open(clip=D.clip(bd))
D.p(curve([(610, 690, 'k'), (668, 660), (712, 624), (752, 604), (784, 608), (800, 628), (800, 654), (780, 690), (850, 650), (820, 560), (600, 600)]), 'sand>umber.5')
D.p(curve([(700, 606, 'k'), (748, 590), (782, 594), (806, 614), (812, 640), (800, 668), (850, 650), (820, 560), (700, 560)]), 'milk>sand1')
D.p(curve([(330, 690, 'k'), (440, 752), (540, 772), (604, 758), (648, 716), (668, 672), (664, 630), (560, 600), (380, 620)]), D.lin(360, 0, 680, 0, (0, 'umber>plum1.4'), (1, 'umber>plum.6')))
def skin(top, bot, rows, c_, sd, s0=11):
    rr = random.Random(sd); A, B = sample(top, 3), sample(bot, 3); d = ''
    for k in range(rows):
        f = (k+.5)/rows; i = rr.uniform(0, 6)
        while i < 1e3:
            u = i*3/260
            if u >= 1: break
            a, b, a2, b2 = A[int(u*(len(A)-1))], B[int(u*(len(B)-1))], A[min(len(A)-1, int(u*(len(A)-1))+2)], B[min(len(B)-1, int(u*(len(B)-1))+2)]
            x, y = a[0]+(b[0]-a[0])*f, a[1]+(b[1]-a[1])*f; x2, y2 = a2[0]+(b2[0]-a2[0])*f, a2[1]+(b2[1]-a2[1])*f
            L = s0*rr.uniform(.7, 1.5); d += leaf(x, y+rr.uniform(-2, 2), L, math.atan2(y2-y, x2-x)+rr.uniform(-.15, .15), .24)
            i += L/3*rr.uniform(1.3, 2.2)
    D.p(d, c_, .75)
skin([(686, 652), (716, 630), (754, 614), (800, 640)], [(626, 776), (690, 774), (740, 768), (776, 764)], 6, 'umber>sand.6', 3, 13)
skin([(400, 690), (300, 744), (180, 792)], [(440, 778), (300, 784), (180, 796)], 6, 'umber>plum1', 4, 11)
D.p(curve([(130, 796), (300, 788), (500, 786), (700, 784), (790, 774), (840, 786), (850, 840), (130, 840)]), D.lin(140, 0, 820, 0, (0, 'umber>sand1.6'), (.6, 'sand>umber1.2'), (1, 'sand>milk1')))
D.s_(''.join(f'M{x} {round(792+r.uniform(0, 5))}q{round(r.uniform(-2, 2))} 6 {round(r.uniform(-9, -3))} {round(r.uniform(8, 15))}' for x in (round(210+i*40+r.uniform(-14, 14)) for i in range(15))), 'umber>sand1.4', 1.8, .6)
D.close()
horn([(774, 616), (796, 578), (820, 536), (846, 490)], [22, 13, 10, 9], 'sand>umber1', 'milk>sand1', 9)
D.p(brush([(802, 656), (828, 670), (844, 690)], [15, 10, 9], 2, .05), 'sand>umber.8')
# shell: a logarithmic spiral seen a little from above; t = 0 at the inner seam, 1 at the outer edge
AX, AY, R, W, END = 412, 556, 236, 2.0, math.radians(58)
def P(th, t=1.0):   # th: degrees back from the lip
    a = END-math.radians(th); q = R*W**(-th/360)*(1-(1-t)*(1-1/W)); return AX+q*(math.cos(a)*1.02-.02), AY+q*(math.sin(a)*.95+.02)
arc = lambda t, a, b, st=14: [P(th, t) for th in [a+(b-a)*k/max(2, int(abs(b-a)/st)) for k in range(max(2, int(abs(b-a)/st))+1)]]
shell0 = arc(1, 0, 330, 18)+[(392, 690), (440, 724), (500, 748)]
D.p(curve(shell0), D.lin(AX-170, AY+140, AX+190, AY-150, (0, 'umber>plum1.6'), (.4, 'umber>ochre1.3'), (.75, 'ochre>umber.8'), (1, 'sand>ochre2')))
D.open(clip=D.clip(curve(shell0)))
for k in (0, 1, 2):   # light on the crown of each turn
    q = .5**k; D.p(brush(arc(.86, 20+360*k, 152+360*k, 14), [5*q, 34*q, 50*q, 40*q, 4], 3, .08, max(9, 26*q)), 'sand>ochre1.4')
    D.p(brush(arc(.92, 34+360*k, 140+360*k, 14), [4*q, 20*q, 30*q, 22*q, 3], 3, .08, max(9, 26*q)), 'milk>sand2', .85)
for t, w, c_, e in ((.62, 24, 'umber>ink1.3', 1000), (.36, 7, 'umber>plum1', 640)): D.p(brush(arc(t, -24, e, 16), [w*1.05, w*(.16 if e > 900 else .34)], 5, .14, 24), c_, .86)
for k in (0, 1, 2): q = .5**k; D.p(brush(arc(.84, 150+360*k, 352+360*k, 14), [4*q, 44*q, 72*q, 64*q, 30*q, 4], 2, .05, max(9, 26*q)), 'plum>umber2', .5)
D.p(brush(arc(.055, -34, 700, 14), [3, 15, 16, 14, 12, 10, 8, 6, 4, 3], 4, .06, 26), 'plum>umber1.6', .85)     # the seam
D.el(AX+1, AY, 9, 8, 'ochre>umber.8')
d = [Pen(0), Pen(0)]
for i in range(22):
    th = 8+i*15+r.uniform(-3, 3); lo = r.random() < .5; a_, b_ = (r.uniform(.14, .2), r.uniform(.28, .52)) if lo else (r.uniform(.7, .8), r.uniform(.9, .98)); p = d[0 if th > 150 or lo else 1]
    p.M(*P(th+9*a_, a_)); p.Q(*P(th+4.5*(a_+b_)+1, (a_+b_)/2), *P(th+9*b_, b_))
D.s_(str(d[0]), 'umber>plum1', 1.8, .45); D.s_(str(d[1]), 'umber>ochre2', 1.8, .55)
D.close()
D.p(brush(arc(.96, 60, 0, 12)+[(486, 756), (430, 730)], [2, 9, 17, 22, 20, 15, 3], 3, .05, 26), D.lin(430, 740, 630, 620, (0, 'umber>rose2'), (.45, 'sand>rose1.4'), (1, 'milk>sand1')))   # the lip
D.p(brush(arc(.985, 46, 172, 12), [2, 6, 7, 6, 2], 3, .06, 26), 'milk', .9)
D.close()
# ---------------------------------------------------------------- blades near us, drops, a ladybird
D.open('near')
def drop(x, y, q): D.el(x, y, q, q*1.15, 'mist>milk2'); D.p(curve([(x-q*.9, y+q*.2), (x-q*.3, y+q*1.05), (x+q*.6, y+q*.8), (x+q*.9, y), (x+q*.2, y+q*.45)]), 'slate>sage1', .8); D.el(x+q*.35, y-q*.4, q*.26, q*.3, 'milk')
def grassy(pts, w, c1, c2, sd):
    D.p(brush(pts, [w*.7, w, w*.85, w*.5, 1.5], sd, .05, 44), c1); S = resample(pts, 40); k = len(S)
    E = [(x+w*.5*(1-i/k)*(.7+.6*math.sin(i/k*3)), y) for i, (x, y) in enumerate(S)]
    D.p(even([S[0]]+S[1:]+E[::-1], True), c2)
for q in (([(868, 965), (850, 800), (856, 650), (894, 500), (980, 340)], 46, 'moss>ink1.4', 'moss>sage1.6', 1), ([(836, 975), (858, 900), (900, 830), (985, 770)], 36, 'ink>moss2', 'moss>sage.8', 2),
          ([(-10, 970), (24, 850), (32, 770), (8, 670), (-50, 600)], 44, 'moss>ink1.4', 'moss>sage1.4', 3), ([(30, 975), (62, 900), (130, 850), (246, 842)], 30, 'ink>moss2', 'moss>sage.8', 4)): grassy(*q)
drop(893, 520, 12); drop(226, 862, 11); drop(44, 800, 9); drop(848, 806, 8)
D.open(tf='translate(861 664)rotate(14)scale(.86)')   # the ladybird, on its way up
D.s_('M-15-8l-7-5m7 13l-8 1m8 9l-7 6M15-8l7-5m-7 13l8 1m-8 9l7 6', 'ink', 2); D.el(0, -17, 9, 8, 'ink'); D.el(0, 0, 16, 19, 'poppy>umber.6'); D.p('M0-19c9 0 16 8 16 19 0 7-3 13-8 16 3-12 1-26-8-35z', 'poppy'); D.el(6, -8, 2.4, 3.6, 'sand', .8)
D.s_('M0-19V19', 'ink', 2); D.s_('M-8-7v1M8-7v1M-8 7v1M8 7v1', 'ink', 5.5)
D.close()
D.close()
print(D.save('../snail.svg'))
