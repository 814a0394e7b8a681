from planes import *
D = Doc('an', 'A balloon over fields'); r = random.Random(38); D.tooth(step=46)
V = View(900, (0, 300, 0), 19, 470, 470)          # from the air; metres
def g(x, z, y=0): return V(x, y, z)
HZ = 470-900*math.tan(math.radians(19))
# ---------------------------------------------------------------- morning haze, no sun in sight
D.open('sky')
D.full(D.lin(0, -10, 80, 300, (0, 'teal>mist2'), (.6, 'mist>milk1.4'), (1, 'milk')))
for q in ((-60, 110, 220, 56, 3), (560, 96, 200, 50, 5), (820, 150, 200, 44, 8), (40, 176, 150, 26, 11)): D.cumulus(*q, 'milk', 'mist>milk2.6')
D.close()
D.p(below([(-20, HZ-8), (120, HZ-16), (260, HZ-10), (420, HZ-4), (600, HZ-9), (760, HZ-20), (860, HZ-24), (960, HZ-14)], y=HZ+14, seed=8, amp=1.5, wl=50), D.lin(0, HZ-24, 0, HZ+10, (0, 'mist>milk1'), (1, 'milk>mist1')))
D.open('land')
D.p(f'M-10 {HZ:.0f}H950V950H-10z', D.lin(0, HZ, 0, 940, (0, 'mist>milk2'), (.1, 'sage>mist1.8'), (.35, 'sage'), (1, 'moss>sage1.6')))
# fields: strips between hand-placed hedge lines, in a bent grid on the ground
def road(z): return 120*math.sin(z/700)-60
rows = [215, 290, 380, 480, 600, 750, 930, 1150, 1430, 1800, 2350, 3200, 4600, 7000]
cols = [-1300, -1080, -880, -690, -520, -370, -235, -110, 10, 130, 262, 410, 580, 770, 980, 1220]
def node(i, j): z = rows[j]; x = cols[i]*(1+z/3000)*.8+road(z)*.6; q = random.Random(i*31+j*7); return x+q.uniform(-26, 26)*(1+z/2000), z*(1+q.uniform(-.04, .04))+x*.16
crop = ['sage>sand1', 'moss>sage1.4', 'moss>sage2', 'sage>moss1', 'sage', 'moss>sage.6', 'sand>sage1.6', 'moss>ink.6', 'sage>slate.6', 'moss>sage1', 'sand>ochre1', 'sage>moss.5']
rr = random.Random(12); used = set()
for j in range(len(rows)-2, -1, -1):
    i = 0
    while i < len(cols)-1:
        w = rr.choice((1, 1, 2)) if j < 9 else 2; e = min(len(cols)-1, i+w)
        P = [node(i, j), node(e, j), node(e, j+1), node(i, j+1)]; S = clip_convex([g(*p) for p in P], PAGE); k = rr.randrange(12)
        while crop[k] == used: k = (k+5) % 12
        used = crop[k]; fur = rr.random(); along = rr.random() < .6
        if len(S) > 2:
            D.p(cutpoly(S, 1, i*9+j, 80), crop[k])
            if fur < .5 and 0 < j < 7:                # ploughed or mown: a few lines that follow the field
                d = ''; n_ = 8
                for m in range(1, n_):
                    if along: a, b = mix(P[0], P[1], m/n_), mix(P[3], P[2], m/n_)
                    else: a, b = mix(P[0], P[3], m/n_), mix(P[1], P[2], m/n_)
                    a, b = g(*mix(a, b, rr.uniform(.03, .2))), g(*mix(b, a, rr.uniform(.03, .2)))
                    if min(a[0], b[0]) > -40 and max(a[0], b[0]) < 980: d += f'M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}'
                if d: D.s_(d, ('sand>sage1', 'moss>ink.8')[fur < .22], 2 if j < 3 else 1.4, .5)
        i = e
# ---------------------------------------------------------------- a river, and a canal that leaves it
RV = [(520, 180, 80), (330, 300, 72), (240, 420, 66), (320, 560, 62), (450, 700, 64), (430, 860, 62), (220, 1020, 62), (60, 1220, 66), (120, 1500, 72), (420, 1850, 84), (760, 2350, 100), (820, 3000, 130), (500, 4000, 170), (300, 5600, 230), (400, 7600, 300)]
def water(R, dx=0, k=1): 
    S = sample([(x, z) for x, z, w in R], 30); n_ = len(S); L, M = [], []
    for i, p in enumerate(S):
        a, b = S[max(0, i-1)], S[min(n_-1, i+1)]; tx, tz = b[0]-a[0], b[1]-a[1]; q = math.hypot(tx, tz) or 1; t = i/(n_-1)*(len(R)-1); u = min(len(R)-2, int(t)); w = (R[u][2]+(R[u+1][2]-R[u][2])*(t-u))/2*k
        L.append(g(p[0]-tz/q*w+dx, p[1]+tx/q*w)); M.append(g(p[0]+tz/q*w+dx, p[1]-tx/q*w))
    P = L+M[::-1]; o = [P[0]]
    for p in P[1:]:
        if math.hypot(p[0]-o[-1][0], p[1]-o[-1][1]) > 9: o.append(p)
    return even(ints(o), True, 0)
D.open(clip=D.clip(poly([(463, 786), (945, 704), (945, 874), (410, 888)])))
for t, c in ((.12, 'moss>ink.9'), (.24, 'sage>moss2'), (.37, 'moss>ink.9'), (.51, 'moss>ink.9'), (.66, 'sage>moss2'), (.82, 'moss>ink.9')): D.dry([mix((463, 786), (410, 888), t), mix((700, 745), (690, 880), t), mix((945, 704), (945, 874), t)], 7, c, 2, int(t*90), .3, (1.8, 2.6), .6, .06, (40, 120))
D.close()
lane = [(330, 170, 9), (190, 260, 9), (150, 360, 9), (84, 470, 9), (70, 560, 9), (90, 640, 8), (60, 740, 8), (-40, 860, 8), (-140, 1000, 8), (-160, 1200, 8)]
D.p(water(lane, 0, 1.7), 'moss>sage1'); D.p(water(lane), D.lin(0, 460, 0, 940, (0, 'milk>sage1'), (1, 'sand>milk1')))
D.p(water(RV, 0, 1.28), 'moss>sage1'); D.p(water(RV), D.lin(0, HZ, 0, 940, (0, 'milk'), (.35, 'milk>mist1'), (.7, 'mist>milk1'), (1, 'slate>mist2')))
D.p(f'M-10 {HZ:.0f}H950V950H-10z', D.lin(0, HZ, 0, 620, (0, 'milk>mist.8', .96), (.22, 'milk>mist1', .74), (.6, 'milk>mist1', .24), (1, 'milk>mist1', 0)))
D.close()
# ---------------------------------------------------------------- hedges and trees, their shade to the left
D.open('trees')
def tone(z): t = min(1, z/2600); return ('ink>moss2', 'moss>ink.6', 'moss>sage1.4') if z < 520 else (('moss>ink.8', 'moss>sage1', 'sage>sand1') if z < 900 else (('moss>slate1.4', 'sage>moss1', 'sage>sand1') if z < 1600 else ('sage>slate1', 'sage>mist1', 'sage>milk1')))
H = []
def hedge(i, j, i2, j2, h=9, step=11, lo=0, hi=1, sd=1): H.append((node(i, j), node(i2, j2), h, step, lo, hi, sd))
for q in ((1, 1, 5, 1, 10, 13, 0, .9, 1), (6, 2, 8, 2, 9, 13, .1, .7, 4), (9, 2, 11, 2, 9, 14, -.2, .3, 5), (5, 5, 7, 5, 9, 17, .3, .9, 7), (11, 5, 14, 5, 9, 18, 0, .8, 8), (1, 6, 4, 6, 9, 20, 0, 1, 9), (9, 7, 13, 7, 10, 24, .1, .9, 10), (2, 8, 6, 8, 10, 36, 0, .7, 11), (8, 9, 12, 9, 11, 46, 0, .8, 12), (0, 10, 5, 10, 12, 70, 0, .9, 13), (9, 11, 14, 11, 12, 100, 0, .8, 14)): hedge(*q)
for A, B, h, step, lo, hi, sd in sorted(H, key=lambda q: -max(q[0][1], q[1][1])):
    A, B = mix(A, B, lo), mix(A, B, hi); L = math.hypot(B[0]-A[0], B[1]-A[1]); n_ = max(3, int(L/step)); q = random.Random(sd); T = [[], [], []]; sh = ''; z0 = (A[1]+B[1])/2; c = tone(z0); dk = md = lt = ''
    for k in range(n_+1):
        if q.random() < .12: continue
        x, z = mix(A, B, k/n_+q.uniform(-.3, .3)/n_); hh = h*q.uniform(.7, 1.7); b = g(x, z); t = g(x, z, hh); hp = b[1]-t[1]; w = hp*q.uniform(.5, .75)
        if not -30 < b[0] < 970 or hp < 2: continue
        s_ = g(x-hh*2.1, z-hh*.4)
        sh += even(ints([(b[0]+w*.4, b[1]), (b[0], b[1]-hp*.12), (s_[0], s_[1]-hp*.1), (s_[0]-w*.4, s_[1]+hp*.08), (b[0]-w*.2, b[1]+hp*.18)], .5))
        f = (lambda cx, cy, rx, ry, s0: scallop(blob(cx, cy, rx, ry, s0, 7, .14), max(4, hp*.3), max(1, hp*.07), s0)) if hp > 17 else (lambda cx, cy, rx, ry, s0: even(ints(blob(cx, cy, rx, ry, s0, 5, .14), .5)))
        dk += f(b[0], b[1]-hp*.48, w, hp*.54, sd*50+k); md += f(b[0]+w*.16, b[1]-hp*.6, w*.72, hp*.36, sd*50+k+1)
        if hp > 12: lt += f(b[0]+w*.34, b[1]-hp*.7, w*.4, hp*.2, sd*50+k+2)
    D.p(sh, 'ink>moss1.6', .45 if z0 < 1000 else .25); D.p(dk, c[0]); D.p(md, c[1])
    if lt: D.p(lt, c[2])
D.close()
# ---------------------------------------------------------------- a farm by the water, its shade
D.open('farm')
def house(x, z, w, h, d, c):
    A, B, E = g(x, z), g(x+w, z), g(x+w, z+d); T = lambda p, q: (p[0], p[1]-q)
    k = 900/V.depth(x, 0, z); H_, R_ = h*k*.86, h*k*.75
    D.p(poly([A, B, (A[0]-w*k*.9, A[1]+3), (A[0]-w*k*.9, A[1]-H_*.5)]), 'ink>moss1.6', .4)
    D.p(poly([A, B, T(B, H_), T(A, H_)]), c[0]); D.p(poly([B, E, T(E, H_), T(mix(B, E, .5), H_+R_), T(B, H_)]), c[1]); D.p(poly([T(A, H_-1), T(B, H_-1), T(mix(B, E, .5), H_+R_+1), T(mix(A, (A[0]+E[0]-B[0], A[1]+E[1]-B[1]), .5), H_+R_+1)]), c[2])
house(40, 632, 40, 13, 22, ('rose>umber1.4', 'sand>rose1', 'umber>rose1')); house(-16, 690, 30, 10, 16, ('umber>rose1.4', 'sand>rose1.4', 'slate>dusk1'))
house(-330, 1260, 50, 16, 30, ('rose>mist1.6', 'sand>milk1', 'umber>mist1.8')); house(560, 1500, 60, 16, 30, ('rose>mist2', 'sand>milk1', 'slate>mist1.4'))
D.close()
# ---------------------------------------------------------------- its shade on the fields
D.open('cast')
sx, sy = 132, 726
D.p(curve([(sx-60, sy), (sx-44, sy-13), (sx-10, sy-18), (sx+28, sy-14), (sx+62, sy-4), (sx+66, sy), (sx+58, sy+4), (sx+26, sy+12), (sx-14, sy+15), (sx-46, sy+11)]), 'moss>ink.8', .55)
D.p(poly([(sx+66, sy-2), (sx+82, sy-3), (sx+92, sy-1), (sx+92, sy+4), (sx+82, sy+5), (sx+66, sy+2)]), 'moss>ink.8', .55)
q = random.Random(6); cw = cs = ''
for k in range(9):
    x, y = g(q.uniform(-40, 60), q.uniform(395, 450)); cw += curve(ints([(x-7, y-5), (x-2, y-7), (x+6, y-6), (x+8, y-2), (x+2, y-1), (x-6, y)], .5)); cs += curve(ints([(x-22, y+1), (x-8, y-2), (x+5, y-1), (x+4, y+2), (x-10, y+3)], .5))
D.p(cs, 'ink>moss1.4', .4); D.p(cw, 'milk')
D.close()
# ---------------------------------------------------------------- the balloon
D.open('far-balloon')
D.p(curve([(700, 92), (716, 99), (719, 113), (708, 130), (703, 136, 'k'), (696, 136, 'k'), (691, 130), (681, 113), (684, 99)]), 'rose>mist1.6'); D.p(curve([(700, 92), (716, 99), (719, 113), (708, 130), (703, 136, 'k'), (702, 120), (706, 104)]), 'sand>rose.8'); D.p(poly(box(697, 141, 703, 146)), 'umber>mist1.6')
D.close()
D.open('balloon')
bx, top, R, Hh = 306, 94, 162, 392
prof = [(0, .03), (.02, .3), (.06, .53), (.13, .77), (.22, .93), (.33, 1), (.44, .985), (.55, .9), (.66, .75), (.76, .58), (.86, .4), (.94, .27), (1, .2)]
def rad(h):
    for (a, p), (b, q) in zip(prof, prof[1:]):
        if h <= b: return p+(q-p)*(h-a)/(b-a)
    return .2
def O(ph, h): return bx+R*rad(h)*math.sin(math.radians(ph)), top+Hh*h+R*.1*rad(h)*math.cos(math.radians(ph))*(h-.36)*1.6
HS = [q[0] for q in prof]
out = [O(-90, h) for h in HS]+[O(90, h) for h in HS[::-1]]
bd = curve([O(-90, h) for h in HS[:-1]]+[O(-90, 1)+('k',), O(0, 1), O(90, 1)+('k',)]+[O(90, h) for h in HS[-2::-1]])
D.p(bd, 'milk>sand1')
G = 20
for k, a in enumerate(range(-90, 90, G)):
    if k % 2 == 0: continue
    P = [O(a, h) for h in HS]+[O(a+G, h) for h in HS[::-1]]; D.p(curve([p+(('k',) if i in (0, 12, 13, 25) else ()) for i, p in enumerate(P)]), 'poppy')
for k, a in enumerate(range(-90, 90, 10)):        # a saw-tooth band, in the one warm colour
    A, B, M, m2 = O(a, .5), O(a+10, .5), O(a+5, .56), O(a+5, .44); D.p(poly([A, m2, B, M]), 'lemon')
D.open(clip=D.clip(bd))
D.p(curve([O(-90, 0), O(-90, .22), O(-90, .5), O(-90, 1), O(-30, 1), O(-44, .7), O(-38, .4), O(-46, .2), O(-50, .04)]), 'night', .42); D.p(curve([O(-90, 0), O(-90, .22), O(-90, .5), O(-90, 1), O(-60, 1), O(-66, .7), O(-62, .4), O(-68, .2), O(-70, .04)]), 'plum', .34)
D.p(curve([O(90, .05), O(90, .3), O(90, .6), O(90, .9), O(60, .86), O(62, .6), O(54, .36), O(56, .14)]), 'sand', .34); D.p(curve([O(90, .12), O(90, .3), O(90, .55), O(78, .5), O(72, .32), O(76, .18)]), 'milk', .55)
D.p(poly([O(-90, .8), O(90, .8), O(90, 1.02), O(-90, 1.02)]), D.lin(0, top+Hh*.78, 0, top+Hh, (0, 'ochre', 0), (1, 'ochre', .5)))
D.s_(''.join(even([O(a, h) for h in HS[1::2]], False) for a in range(-70, 90, 20)), 'night', 1.4, .45)
D.close()
mo = top+Hh; by = mo+64
D.p(even([(bx+R*.2*math.cos(t), mo+5+5*math.sin(t)) for t in [k/14*math.tau for k in range(14)]]), 'umber>ink1.4')
D.p(curve([(bx-6, by-26), (bx-7, mo+22), (bx, mo+4, 'k'), (bx+7, mo+22), (bx+6, by-26), (bx, by-20)]), 'ochre>sand1'); D.p(curve([(bx-3, by-26), (bx-3, mo+30), (bx, mo+18, 'k'), (bx+3, mo+30), (bx+3, by-26)]), 'milk')
D.s_(f'M{bx-31} {mo+5}L{bx-23} {by}M{bx+31} {mo+5}L{bx+23} {by}M{bx-12} {mo+9}L{bx-12} {by}M{bx+12} {mo+9}L{bx+12} {by}', 'umber>ink1', 2)
# two who look out over the rim, each to another side
D.p(curve([(bx-20, by+4, 'k'), (bx-20, by-12), (bx-14, by-18), (bx-8, by-12), (bx-6, by+4, 'k')]), 'night>slate1'); D.el(bx-15, by-23, 5.4, 6, 'umber>rose1')
D.p(curve([(bx+4, by+4, 'k'), (bx+5, by-9), (bx+11, by-14), (bx+18, by-9), (bx+19, by+4, 'k')]), 'ember>umber1'); D.el(bx+12, by-18, 5, 5.4, 'umber>ink1')
D.p(curve([(bx-27, by, 'k'), (bx+27, by, 'k'), (bx+24, by+34), (bx+18, by+40), (bx-18, by+40), (bx-24, by+34)]), D.lin(bx-27, 0, bx+27, 0, (0, 'umber>ink.6'), (.6, 'umber>ochre1.4'), (1, 'ochre>sand1')))
D.s_(''.join(f'M{bx-24+(i%2)*3} {by+8+i*7}h{46-(i%2)*5-i}' for i in range(4)), 'umber>ink1', 1.6, .6); D.p(brush([(bx-29, by+1), (bx, by+2), (bx+29, by+1)], [6, 6, 6], 3), 'umber>ink.8')
D.close()
# ---------------------------------------------------------------- a few birds, lower than we are
D.open('birds')
for x, y, s_ in ((560, 520, 9), (588, 506, 7), (606, 530, 8), (640, 516, 6)): D.p(f'M{x-s_} {y-s_*.5:.0f}q{s_*.6:.0f} {-s_*.1:.1f} {s_} {s_*.7:.1f}q{s_*.4:.1f} {-s_*.8:.1f} {s_} {-s_*.7:.1f}q{-s_*.6:.1f} {s_*.4:.1f} {-s_} {s_*1.2:.1f}q{-s_*.4:.1f} {-s_*.8:.1f} {-s_} {-s_*1.2:.1f}z', 'milk')
D.close()
print(D.save('../balloon.svg'))
