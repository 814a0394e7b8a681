from planes import *
D = Doc('aw', 'One track in the snow'); r = random.Random(17); D.tooth(step=44)
V = View(1120, (0, 1.9, -1.9), 24, 470, 470)
def g(x, z, y=0): return V(x, y, z)
LX, LZ = -.34, -1.0                               # the moon stands behind the wood, to the right
# ---------------------------------------------------------------- snow in moonlight
D.open('snow')
D.full(D.lin(0, -10, 0, 950, (0, 'slate>mist.6'), (.12, 'mist>slate1'), (.3, 'mist>milk1.8'), (.6, 'mist>milk.6'), (1, 'mist>slate1.2')))
D.full(D.rad(0, 0, 1, (0, 'milk', .95), (.45, 'milk', .5), (1, 'milk', 0), tf='translate(640 210) scale(430 330)'))
# soft hollows and backs
for P, o, c, h in (([(-20, 330), (120, 316), (260, 332), (400, 322), (520, 336), (700, 320), (960, 330)], .4, 'milk', 60), ([(-20, 520), (140, 508), (320, 530), (500, 516), (640, 540), (800, 520), (960, 530)], .5, 'mist>milk2.4', 90), ([(-20, 770), (200, 750), (420, 778), (600, 752), (800, 780), (960, 760)], .5, 'mist>milk2', 120)):
    t = min(p[1] for p in P); D.p(below(P, y=t+h, seed=t, amp=2, wl=90), D.lin(0, t, 0, t+h, (0, c, o), (1, c, 0)))
D.grain(D.lin(0, 0, 0, 940, (0, 'slate', .3), (.35, 'milk', .6), (1, 'milk', .8)))
D.close()
# ---------------------------------------------------------------- far wood, in haze
D.open('far')
rr = random.Random(4)
d = ['', '']
for i in range(34):
    x = -9+i*.56+rr.uniform(-.2, .2); z = rr.choice((13, 15, 17)); b, w = g(x, z), 1120*rr.uniform(.12, .26)/V.depth(x, 0, z)
    d[z > 14] += f'M{b[0]-w/2:.0f} {b[1]:.0f}L{b[0]-w*.4+rr.uniform(-4, 4):.0f}-10h{w*.8:.0f}L{b[0]+w/2:.0f} {b[1]:.0f}z'
D.p(d[1], 'slate>mist1'); D.p(d[0], 'slate>mist.2')
D.p(poly(box(-10, -10, 950, 330)), D.lin(0, -10, 0, 330, (0, 'mist', .0), (.5, 'mist>milk2', .8), (1, 'milk', 0)))
D.close()
# ---------------------------------------------------------------- the trees: x, z, width, lean, shade
TREES = [(-3.6, 7.6, .42, .1), (-2.35, 6.2, .36, -.12), (-1.5, 9.4, .34, .05), (.75, 8.6, .36, -.05), (1.75, 6.0, .5, .14), (2.9, 7.4, .4, -.1), (4.1, 9.0, .4, .1), (-4.6, 5.4, .44, 0), (.0, 11, .34, .04)]
D.open('shade', op='.66')
def bandz(x0, z0, w0, w1, L, bend=0, sd=1, N=12):
    """a strip on the ground, from (x0, z0) along the light"""
    a, b = [], []
    f = vnoise(sd)
    for i in range(N+1):
        t = i/N; x, z = x0+LX*L*t+bend*t*t, z0+LZ*L*t; w = (w0+(w1-w0)*t)/2*(1+.12*f(i*.8))
        if V.depth(x, 0, z) < .35: break
        a.append(g(x-w, z)); b.append(g(x+w, z))
    return a+b[::-1]
d = ''
for k, (x, z, w, ln) in enumerate(TREES):
    d += even(ints(bandz(x, z, w*1.1, w*.45, z+1.3, ln*.5, k, 10)), True, 0)
# branches: they leave the trunk's shade and fork
def strip(P, w0, w1, sd):
    S = [p for p in P if V.depth(p[0], 0, p[1]) > .4]
    return brush([g(*p) for p in S], [max(1.6, (w0+(w1-w0)*i/(len(S)-1))*1120/V.depth(S[i][0], 0, S[i][1])) for i in range(len(S))], sd, .15, 30, 0) if len(S) > 2 else ''
# tree, how far along its shade, how far the limb reaches sideways and on
for k, s_, dx, dz, w in ((4, 2.2, 1.3, -1.6, .1), (4, 3.2, -1.5, -1.5, .1), (4, 4.3, 1.1, -1.5, .09), (4, 5.0, -1.0, -1.2, .08), (1, 2.2, 1.5, -1.8, .09), (1, 3.4, -1.2, -1.5, .08), (1, 4.0, 1.7, -1.6, .08), (3, 4.2, -1.3, -1.4, .08), (3, 5.6, -1.1, -1.5, .08), (3, 4.8, 1.0, -1.2, .06), (5, 3.2, 1.2, -1.6, .08), (5, 4.4, 1.0, -1.4, .07), (0, 3.4, -1.3, -1.5, .08), (0, 2.6, 1.0, -1.2, .07), (3, 7.0, -.9, -1.0, .06)):
    x, z, w_, ln = TREES[k]; L_ = z+1.3; t = s_/L_; x0, z0 = x+LX*s_+ln*.5*t*t, z+LZ*s_; sd = int(s_*10)+k
    P = [(x0+dx*t_+.09*math.sin(t_*7+sd), z0+dz*(t_**1.25)) for t_ in (0, .25, .5, .75, 1)]
    d += strip(P, w, .014, sd)
    for t_, e in ((.3, 1), (.5, -1), (.72, 1)):
        a = mix(P[int(t_*4)], P[int(t_*4)+1], t_*4-int(t_*4)); m = .62*(1-t_*.5); d += strip([a, (a[0]+e*m*.22+dx*.12, a[1]+dz*.12), (a[0]+e*m*.5+dx*.2, a[1]+dz*.3), (a[0]+e*m*.66+dx*.3, a[1]+dz*.5)], w*.5, .012, sd+3)
D.p(d, D.lin(0, 160, 0, 940, (0, 'slate>mist.6'), (.35, 'slate>night.6'), (1, 'night>slate1.6')))
D.close()
D.open('trees')
for k, (x, z, w, ln) in sorted(enumerate(TREES), key=lambda t: -t[1][1]):
    b = g(x, z); q = 1120/V.depth(x, 0, z); W_ = w*q; t = z/11
    c = ('ink>night1.6', 'night', 'night>slate1', 'slate>night1')[0 if z < 6.5 else 1 if z < 8 else 2 if z < 10 else 3]
    P = [(b[0], b[1]+4), (b[0]+ln*q*.1, b[1]-q*.8), (b[0]+ln*q*.5, -30)]
    D.p(brush(P, [W_*1.5, W_*.98, W_*.9], k, .1, 28, .5), c)
    D.p(brush([(p[0]+W_*(.42, .36, .34)[i], p[1]-4*(i == 0)) for i, p in enumerate(P)], [W_*.1+1, W_*.16+1, W_*.1+1], k+3, .4, 24, .5), 'mist>milk1' if z < 8 else 'mist')
    if z < 8: D.dry([(p[0]-W_*.1, p[1]) for p in P], W_*.6, 'slate>night1', 6, k, .6, (1.4, 2.2), .7, .05, (14, 46))
    D.p(curve([(b[0]-W_*.95, b[1]+8), (b[0]-W_*.5, b[1]-3), (b[0]-W_*.1, b[1]+3), (b[0]+W_*.4, b[1]-5), (b[0]+W_*.95, b[1]+6), (b[0]+W_*.3, b[1]+12), (b[0]-W_*.4, b[1]+12)]), 'mist>milk1.4')
D.close()
# ---------------------------------------------------------------- the track
D.open('track')
WAYP = [(.62, -.75), (.5, -.2), (.22, .5), (-.05, 1.2), (-.05, 2.0), (.28, 2.9), (.5, 3.8), (.3, 4.9), (-.2, 6.0), (-.5, 7.2), (-.45, 8.6), (-.6, 10.2)]
S = resample(WAYP, .21); prints = []
for i in range(1, len(S)-1):
    if V.depth(S[i][0], 0, S[i][1]) < .5: continue
    a = math.atan2(S[i+1][1]-S[i-1][1], S[i+1][0]-S[i-1][0]); o = .052*(1 if i % 2 else -1)+r.uniform(-.012, .012)
    prints.append((S[i][0]-math.sin(a)*o, S[i][1]+math.cos(a)*o, a+r.uniform(-.1, .1)))
big, hol, lip = '', '', ''
for x, z, a in sorted(prints, key=lambda p: -p[1]):
    dep = V.depth(x, 0, z); co, si = math.cos(a), math.sin(a)
    T = lambda u, v: g(x+(u*co-v*si), z+(u*si+v*co))         # u ahead, v to the side
    el = lambda u, v, p, q, n_=8: [T(u+p*math.cos(t), v+q*math.sin(t)) for t in [k/n_*math.tau for k in range(n_)]]
    if dep > 5.2:
        P = el(0, 0, .055, .05, 6); big += curve(ints(P, .5)); continue
    k = 1120/dep/700
    hol += curve(ints(el(.012, 0, .08, .062, 9), .5)); lip += curve(ints([(px-3.5*k, py+3.5*k) for px, py in el(.004, 0, .086, .066, 9)], .5))
    for P in (el(-.03, 0, .032, .038, 7), el(.026, .044, .024, .017, 6), el(.026, -.044, .024, .017, 6), el(.06, .017, .025, .017, 6), el(.06, -.017, .025, .017, 6)): big += curve(ints(P, .5))
mx, mz = .67, 1.62; b, t = g(mx, mz), g(mx+.02, mz, .42); q = 1120/V.depth(mx, 0, mz)
D.p(brush([b, g(mx+LX*.5, mz+LZ*.5), g(mx+LX*.9, mz+LZ*.9)], [15, 16, 20], 3), 'night>slate1.6', .6); D.p(curve([g(mx+LX*(.86+u)+v, mz+LZ*(.86+u)) for u, v in ((0, -.05), (.2, -.07), (.36, -.03), (.36, .04), (.2, .07), (.14, .14), (.06, .12), (.0, .06))]), 'night>slate1.6', .6)
D.p(lip, 'milk', .6); D.p(hol, D.lin(0, 300, 0, 940, (0, 'slate>mist2'), (1, 'slate>mist.6')), .8); D.p(big, D.lin(0, 200, 0, 940, (0, 'slate>mist.6'), (.4, 'night>slate2'), (1, 'night>slate.6')))
D.close()
# ---------------------------------------------------------------- somebody put a lost mitten on a stake
D.open('mitten')
D.p(brush([b, mix(b, t, .5), t], [15, 12, 11], 2, .15), 'umber>ink1'); D.p(brush([(b[0]+4, b[1]), mix((b[0]+4, b[1]), t, .6)], [3, 3], 3), 'mist')
D.p(curve([(b[0]-22, b[1]+5), (b[0]-8, b[1]-5), (b[0]+10, b[1]-4), (b[0]+22, b[1]+5), (b[0], b[1]+9)]), 'mist>milk2')
M = lambda P: [(t[0]+u*1.25, t[1]+v*1.25+26)+tuple(k) for u, v, *k in P]
D.p(curve(M([(-15, 8, 'k'), (-17, -14), (-15, -36), (-4, -46), (9, -42), (15, -28), (16, -16), (22, -30), (31, -31), (33, -21), (25, -4), (16, 9, 'k')])), D.lin(t[0]-20, 0, t[0]+36, 0, (0, 'ember>umber1.6'), (.6, 'ember'), (1, 'ember>sand1')))
D.p(curve(M([(-17, 4, 'k'), (17, 5, 'k'), (18, 18), (-18, 17)])), 'umber>ember1.6'); D.s_(''.join(f'M{t[0]+x:.0f} {t[1]+34:.0f}v10' for x in (-14, -6, 2, 10, 18)), 'ember>rose1', 2)
D.s_(f'M{t[0]-14:.0f} {t[1]+6:.0f}l6 4 6-4 6 4 6-4 5 4', 'sand>rose1', 2.4)
D.close()
print(D.save('../paws.svg'))
