import folk
from folk import *
D = Doc('aw', 'One track in the snow'); r = random.Random(17); D.tooth(step=84)
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
WAYP = [(-.3, -.8), (-.24, -.3), (-.04, .2), (.16, .62), (.2, 1.0), (.1, 1.36), (-.06, 1.72), (-.08, 2.2), (.24, 3.0), (.5, 3.8), (.3, 4.9), (-.2, 6.0), (-.5, 7.2), (-.45, 8.6), (-.6, 10.2)]
S = resample(WAYP, .18); prints = []
for i in range(1, len(S)-1):
    if V.depth(S[i][0], 0, S[i][1]) < .5: continue
    a = math.atan2(S[i+1][1]-S[i-1][1], S[i+1][0]-S[i-1][0]); o = .04*(1 if i % 2 else -1)+r.uniform(-.012, .012)
    prints.append((S[i][0]-math.sin(a)*o, S[i][1]+math.cos(a)*o, a+r.uniform(-.1, .1)))
big, hol, lip = '', '', ''
for x, z, a in sorted(prints, key=lambda p: -p[1]):
    dep = V.depth(x, 0, z); co, si = math.cos(a), math.sin(a)
    T = lambda u, v: g(x+(u*co-v*si)*.64, z+(u*si+v*co)*.64)         # u ahead, v to the side
    el = lambda u, v, p, q, n_=8: [T(u+p*math.cos(t), v+q*math.sin(t)) for t in [k/n_*math.tau for k in range(n_)]]
    if dep > 4.7:
        P = el(0, 0, .08, .07, 5); big += curve(ints(P, .5)); continue
    k = 1120/dep/700
    hol += curve(ints(el(.012, 0, .08, .062, 6), 1)); lip += curve(ints([(px-3.5*k, py+3.5*k) for px, py in el(.004, 0, .086, .066, 6)], 1))
    for P in (el(-.03, 0, .032, .038, 5), el(.026, .044, .024, .017, 4), el(.026, -.044, .024, .017, 4), el(.06, .017, .025, .017, 4), el(.06, -.017, .025, .017, 4)): big += even(ints(P, .5) if dep < 3 else ints(P))
# boots beside it, all the way
B = resample([(x-.33-.03*math.sin(z*2), z) for x, z in WAYP], .36)
for i in range(1, len(B)-1):
    (x, z) = B[i]; dep = V.depth(x, 0, z)
    if dep < .5: continue
    a = math.atan2(B[i+1][1]-B[i-1][1], B[i+1][0]-B[i-1][0]); o = .065*(1 if i % 2 else -1); x, z = x-math.sin(a)*o, z+math.cos(a)*o; co, si = math.cos(a), math.sin(a); T = lambda u, v: g(x+(u*co-v*si)*.86, z+(u*si+v*co)*.86)
    sole = [(.135, 0), (.1, .042), (.03, .046), (-.03, .03), (-.03, -.03), (.03, -.046), (.1, -.042)]; heel = [(-.05, .032), (-.115, .03), (-.13, 0), (-.115, -.03), (-.05, -.032)]
    if dep > 4.7: big += curve(ints([T(u, v) for u, v in ((.12, 0), (0, .045), (-.12, 0), (0, -.045))], .5)); continue
    k = 1120/dep/700; lip += curve(ints([(px-3*k, py+3*k) for px, py in [T(u*1.1, v*1.25) for u, v in sole[:4]+heel[1:4]+sole[5:]]]))
    big += curve(ints([T(u, v) for u, v in sole]))+curve(ints([T(u, v) for u, v in heel]))
mx, mz = .67, 1.62; b, t = g(mx, mz), g(mx+.02, mz, .42); q = 1120/V.depth(mx, 0, mz)
D.p(lip, 'milk', .6); D.p(hol, D.lin(0, 300, 0, 940, (0, 'slate>mist2'), (1, 'slate>mist.6')), .8); D.p(big, D.lin(0, 200, 0, 940, (0, 'slate>mist.6'), (.4, 'night>slate2'), (1, 'night>slate.6')))
D.close()
# ---------------------------------------------------------------- a pair of mittens, laid over the rail of a low fence
D.open('mitten')
wood = lambda a, b: D.lin(a, 0, b, 0, (0, 'umber>ink1.4'), (.6, 'umber>slate1'), (1, 'umber>mist1.4'))
def foot(px, py):                              # where on the ground a point of the card stands
    return min(((x/100, z/50) for x in range(-60, 200) for z in range(20, 140)), key=lambda q: math.dist(g(*q), (px, py)))
PO = [foot(592, 640), foot(806, 672)]; e = mix(PO[0], PO[1], 2.1); K = 2.1
low = lambda q, h, w=0: g(q[0]+LX*h*K+w, q[1]+LZ*h*K)
sh = ''.join(poly([low(q, 0, -.028), low(q, 0, .028), low(q, .44, .028), low(q, .44, -.028)]) for q in PO)
for h in (.16, .32): sh += poly([low(mix(*PO, -.12), h), low(e, h), low(e, h+.05), low(mix(*PO, -.12), h+.05)])
m = mix(*PO, .36), mix(*PO, .65)
for q in m: sh += curve([low(q, .34, -.05), low(q, .34, .05), low(q, .24, .07), low(q, .13, .05), low(q, .12, -.03), low(q, .24, -.06)])
D.open('fenceshade', op='.55'); [D.p('M'+p, 'slate>night1.6') for p in sh.split('M')[1:]]; D.close()
D.s_(curve([(669, 520), (676, 546), (700, 560), (722, 548), (731, 522)], False), 'umber>poppy2', 4)      # the cord, behind the rail
for y in (500, 574): D.p(cutpoly([(566, y), (960, y+22), (960, y+48), (564, y+24)], 1.4, y, 60), D.lin(0, y, 0, y+48, (0, 'umber>mist1'), (1, 'umber>ink.6'))); D.p(curve([(566, y+2, 'k'), (570, y-7), (640, y-6), (720, y-1), (800, y+2), (960, y+12, 'k'), (960, y+24, 'k'), (760, y+13)]), 'milk')
for x, y0, y1 in ((592, 456, 640), (806, 470, 672)):
    D.p(cutpoly([(x-16, y0), (x+16, y0+1), (x+17, y1), (x-17, y1)], 1.4, x, 50), wood(x-16, x+16)); D.p(curve([(x-20, y0+4), (x-14, y0-12), (x, y0-16), (x+15, y0-11), (x+21, y0+5), (x, y0+9)]), 'milk'); D.p(curve([(x-40, y1+8), (x-20, y1-8), (x, y1-3), (x+22, y1-9), (x+42, y1+8), (x, y1+14)]), 'mist>milk2.6')
def mit(x, y, sx, rot):       # hangs by the cord, fingers down
    t = folk.T(x, y, 1.1, sx, rot)
    D.p(curve(t([(-21, 6, 'k'), (21, 6, 'k'), (22, 20), (27, 24), (42, 40), (44, 54), (35, 58), (25, 48), (24, 70), (14, 92), (-4, 96), (-19, 86), (-25, 60), (-23, 26)])), D.lin(x-26, 0, x+40, 0, (0, 'poppy>umber1.4'), (.6, 'poppy'), (1, 'poppy>rose1')))
    D.p(curve(t([(-24, -20, 'k'), (0, -25), (24, -20, 'k'), (23, 12, 'k'), (0, 15), (-23, 12, 'k')])), 'milk>sand.8'); D.s_(''.join(poly(t([(e, -20), (e, 10)]), False) for e in (-15, -7, 1, 9, 17)), 'sand>rose1', 2.2)
    D.s_(poly(t([(-22, 34), (-11, 42), (0, 34), (11, 42), (21, 34)]), False)+poly(t([(-22, 54), (-11, 62), (0, 54), (11, 62), (21, 54)]), False), 'milk>sand1', 3.2)
# each end of the cord comes over the rail
for x, y in ((669, 498), (731, 501)): D.p(curve([(x-9, y-3), (x, y+3), (x+9, y-2), (x+8, y+9), (x-8, y+8)]), 'mist>slate1'); D.s_(f'M{x} {y+2}q-2 16-1 32', 'poppy>umber1', 4.4)
mit(668, 552, -1, 3); mit(731, 556, 1, -4)
D.close()
print(D.save('../paws.svg'))
