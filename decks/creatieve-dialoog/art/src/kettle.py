from planes import *
D = Doc('ak', 'A kettle on the fire'); r = random.Random(31); D.tooth(step=54)
V = View(1130, (0, .33, -.66), 15, 408, 480); ZW = .4
def W(X, Y, z=ZW): return V(X, Y, z)
def rect(a, b, c, d, z=ZW): return [W(a, b, z), W(c, b, z), W(c, d, z), W(a, d, z)]
ty = W(0, 0)[1]
# ---------------------------------------------------------------- tiled wall, lamp light from the upper right
D.open('wall')
D.full(D.lin(0, 300, 940, 60, (0, 'slate>night1'), (.4, 'slate>mist.8'), (.75, 'mist>sand2'), (1, 'sand>milk1')))
t = .125; g = ['', '']; hl = ''
for i in range(-5, 5):
    for j in range(0, 6):
        a, b = .03+i*t+.003, j*t+.003; Q = rect(a, b, a+t-.006, b+t-.006); x, y = Q[0]
        if x > 950 or Q[1][0] < -10 or Q[0][1] < -20: continue
        k = (i*7+j*3) % 5
        D.p(cutpoly(Q, .8, i*9+j, 90), 'url(#ak-w%d)' % k)
        p, q = Q[3], Q[2]; hl += f'M{p[0]+6:.0f} {p[1]+5:.0f}L{q[0]-5:.0f} {q[1]+5:.0f}V{Q[1][1]-8:.0f}'
for k, (a, b, c) in enumerate((('slate>night.8', 'mist>slate2', 'sand>mist1.6'), ('slate>night.3', 'mist>slate1.6', 'sand>mist1'), ('slate>dusk.8', 'mist>slate1.8', 'sand>rose.7'), ('slate>mist.2', 'mist>slate1.2', 'sand>mist.8'), ('slate>night.5', 'mist>dusk1', 'sand>milk.6'))):
    D.defs.append(f'<linearGradient id="ak-w{k}" gradientUnits="userSpaceOnUse" x1="0" y1="360" x2="940" y2="80"><stop offset="0" stop-color="{C(a)}"/><stop offset=".5" stop-color="{C(b)}"/><stop offset=".92" stop-color="{C(c)}"/></linearGradient>')
D.s_(hl, 'milk', 2, .28)
D.close()
# ---------------------------------------------------------------- window: the dark of an early winter morning
D.open('window')
wx0, wx1, wy0 = -.52, -.09, .25
P = rect(wx0, wy0, wx1, .8); wc = D.clip(poly(P))
D.open(clip=wc)
D.p(poly(P), D.lin(0, -10, 0, P[0][1], (0, 'night>slate.4'), (.6, 'slate>night1'), (1, 'slate>rose1.4')))
y = P[0][1]
D.p(below([(-40, y-40), (80, y-52), (180, y-34), (300, y-46), (420, y-30)], y=y+10, seed=3, amp=2, wl=40), 'night>slate1'); D.p(below([(-40, y-16), (120, y-22), (260, y-12), (420, y-20)], y=y+10, seed=4, amp=2, wl=40), 'mist>slate1')
br = 'night>ink1.6'
D.p(brush([(40, y-10), (52, y-90), (44, y-170), (70, y-260)], [15, 11, 9, 5], 3)+brush([(50, y-110), (90, y-160), (130, y-180), (170, y-230)], [8, 6, 4, 1.6], 4)+brush([(46, y-150), (14, y-190), (-20, y-200)], [7, 5, 2], 5)+brush([(112, y-172), (150, y-170), (190, y-186)], [4, 3, 1.4], 6)+brush([(56, y-210), (96, y-240), (120, y-280)], [5, 3.6, 2], 7), br)
D.p(''.join(brush(q, w, 2) for q, w in (([(50, y-112), (90, y-163), (130, y-183)], [2, 3, 2]), ([(46, y-153), (14, y-193)], [2, 2]), ([(112, y-175), (150, y-173)], [2, 2]))), 'milk>mist1')
D.s_(''.join(f'M{x:.0f} {y_:.0f}h.1' for x, y_ in ((r.uniform(0, 330), r.uniform(0, y-6)) for i in range(34))), 'milk', 3.6, .85); D.s_(''.join(f'M{x:.0f} {y_:.0f}h.1' for x, y_ in ((r.uniform(0, 330), r.uniform(0, y-6)) for i in range(30))), 'mist>milk2', 2.2, .8)
# breath on the pane, and a place wiped clear
y = P[0][1]; D.p(f'M-10-10H400V{y+10:.0f}H-10z', D.lin(0, 40, 0, y, (0, 'mist', .05), (.6, 'mist>milk1', .24), (1, 'mist>milk2', .6)))
D.close()
def bar(A, c, sd): D.p(cutpoly(A, .7, sd, 90), c)
bw = .014
bar(rect(wx1-bw, wy0, wx1+bw, .8), D.lin(*W(wx1-bw, 0)[:1], 0, *W(wx1+bw, 0)[:1], 0, (0, 'slate>mist1'), (1, 'sand>mist1')), 3); bar(rect(-.3, wy0, -.282, .8), 'slate>mist1.2', 4); bar(rect(-.286, wy0, -.282, .8), 'sand>mist1', 5); bar(rect(wx0, .5, wx1, .514), 'slate>mist1.2', 6)
S = [W(wx0-.1, wy0), W(wx1+.03, wy0), W(wx1+.03, wy0, ZW-.06), W(wx0-.1, wy0, ZW-.06)]
D.p(cutpoly(S, .8, 7, 90), D.lin(0, 0, 340, 0, (0, 'mist>slate1'), (1, 'milk>sand1'))); D.p(cutpoly([S[3], S[2], (S[2][0], S[2][1]+20), (S[3][0], S[3][1]+20)], .8, 8, 90), D.lin(0, 0, 340, 0, (0, 'slate'), (1, 'mist>slate1')))
D.p(poly([(S[3][0], S[3][1]+20), (S[2][0], S[2][1]+20), (S[2][0]-40, S[2][1]+48), (S[3][0], S[3][1]+48)]), 'night', .35)
D.close()
# ---------------------------------------------------------------- worktop and stove
D.open('top')
D.p(f'M-10 {ty:.0f}H950V950H-10z', D.lin(0, ty, 940, 900, (0, 'umber>dusk1.4'), (.5, 'umber>rose1.4'), (1, 'sand>rose1.6')))
for z in (.24, .02, -.2): a = V(-1, 0, z)[1]; D.p(cutpoly(box(-10, a, 950, a+2.4), .6, int(z*50)+20, 90), 'umber>plum1', .6)
D.dry([(-10, ty+60), (470, ty+62), (950, ty+60)], 100, 'umber>plum.6', 12, 4, .7, (1.4, 2.2), .45, .05, (20, 80)); D.dry([(-10, 860), (470, 866), (950, 860)], 160, 'umber>plum.6', 12, 5, .7, (1.6, 2.6), .4, .05, (20, 90))
D.p(f'M-10 {ty:.0f}H950v16H-10z', 'umber>plum2', .45)
H = [V(-.6, .004, .27), V(.198, .004, .27), V(.198, .004, -.36), V(-.6, .004, -.36)]
D.p(cutpoly([(x-14, y+12) for x, y in H], 1, 3, 90), 'plum>ink1', .5)
D.p(cutpoly(H, 1, 4, 90), D.lin(0, 0, 700, 0, (0, 'night>ink1.6'), (.6, 'night'), (1, 'slate>night1')))
D.p(cutpoly([H[0], H[1], (H[1][0]-3, H[1][1]+6), (H[0][0], H[0][1]+6)], .6, 5, 90), 'mist', .8); D.p(cutpoly([H[1], H[2], (H[2][0]-9, H[2][1]), (H[1][0]-5, H[1][1])], .6, 6, 90), 'sand>mist1')
D.close()
CUP = {False: [(0, .03), (.012, .037), (.04, .041), (.07, .042)], True: [(0, .042), (.03, .041), (.058, .037), (.066, .031), (.07, .028)]}
for X, z, o in ((.352, .285, False), (.255, .05, True)): D.p(even(hull([V(X+q*math.cos(a)-.9*h, 0, z+q*math.sin(a)-.3*h) for h, q in CUP[o] for a in [k/12*math.tau for k in range(12)]])), 'plum>ink.6', .5)
# ---------------------------------------------------------------- knobs, a grate, a ring of flames
KX, KZ = .035, -.02
D.open('stove')
for k, (X, on) in enumerate(((-.175, 0), (-.095, 0), (-.015, 1))):
    z = -.2; x, y = V(X, .005, z); D.p(even(ring3(V, X-.008, .004, z-.006, .034)), 'ink'); D.p(even(hull(ring3(V, X, .004, z, .027)+ring3(V, X, .017, z, .024))), D.lin(x-50, 0, x+50, 0, (0, 'slate>night2'), (.7, 'slate>mist2'), (1, 'milk>mist1'))); D.p(even(ring3(V, X, .017, z, .024)), D.lin(x-50, 0, x+50, 0, (0, 'slate>mist.6'), (1, 'mist>milk1.6')))
    a = math.radians(58 if on else 90); p0, p1 = V(X-.004*math.cos(a), .017, z-.004*math.sin(a)), V(X+.019*math.cos(a), .017, z+.019*math.sin(a)); D.p(brush([p0, p1], [6, 7], 2), 'poppy' if on else 'night')
D.p(even(ring3(V, KX, .005, KZ, .15)), D.lin(200, 0, 700, 0, (0, 'ink>night.6'), (1, 'night>slate.6'))); D.p(even(ring3(V, KX, .006, KZ, .146)), D.lin(200, 0, 700, 0, (0, 'night'), (1, 'night>slate1.4')))
D.p(even(ring3(V, KX, .006, KZ, .12)), D.rad(*V(KX, .006, KZ), 300, (0, 'slate>dusk1'), (.6, 'night>slate1.4'), (1, 'night')), .8)
D.p(even(hull(ring3(V, KX, .006, KZ, .06)+ring3(V, KX, .02, KZ, .055))), 'ink>night1.4'); D.p(even(ring3(V, KX, .02, KZ, .055)), 'slate>night1.4')
def flame(a, h, w, sd):
    X, z = KX+.07*math.cos(a), KZ+.07*math.sin(a); X2, z2 = KX+.092*math.cos(a), KZ+.092*math.sin(a)
    b, e = V(X, .016, z), V(X2, .016+h, z2); nx = (e[1]-b[1])*w/60
    def tear(k, c): m = mix(b, e, .3*k); t = mix(b, e, k); D.p(curve([(b[0], b[1], 'k'), (m[0]-w*.5*k, m[1]), (t[0], t[1], 'k'), (m[0]+w*.5*k, m[1])]), c)
    tear(1, 'teal>slate1'); tear(.7, 'teal>milk2')
    D.p(brush([mix(b, e, .78), e], [2.6, 1.4], sd), 'teal>milk2')
q = random.Random(6)
for i in range(9): flame(.35+i*2.45/8, q.uniform(.03, .038), 13, i)
def arm(a, c0=.045):
    c1 = .15; p = lambda u, y, v=0: V(KX+u*math.cos(a)-v*math.sin(a), y, KZ+u*math.sin(a)+v*math.cos(a))
    D.p(poly([p(c0, .034, -.005), p(c1, .034, -.005), p(c1, .006, -.005), p(c1-.012, .006, -.005), p(c1-.012, .024, -.005), p(c0, .026, -.005)]), 'ink'); D.p(poly([p(c0, .036, -.005), p(c1, .036, -.005), p(c1, .036, .005), p(c0, .036, .005)]), 'slate>night1')
for a in (45, 135, -45, -135): arm(math.radians(a))
D.close()
# ---------------------------------------------------------------- the kettle, red enamel
D.open('kettle')
Y0 = .036
prof = [(0, .094), (.006, .102), (.03, .112), (.055, .111), (.08, .1), (.1, .08), (.11, .064)]
LH = .017                                      # the steam lifts the lid
lid = [(.11, .062), (.116, .06), (.128, .044), (.136, .018)]
kn = [(.134, .007), (.142, .008), (.146, .015), (.156, .016), (.162, .008)]
fine = lambda P: [(h/1000, q/1000) for q, h in sample([(q*1000, h*1000) for h, q in P], 5)]
bd = [(h+Y0, q) for h, q in fine(prof)]
bx = V(KX, Y0, KZ)[0]; R_ = abs(V(KX+.112, .07, KZ)[0]-bx)
so = even(hull([p for h, q in bd for p in ring3(V, KX, h, KZ, q, 40)])); sc = D.clip(so)
# spout behind the body's rim of light: it points to the left
sp = [V(KX-.088, .075, KZ-.02), V(KX-.128, .088, KZ-.024), V(KX-.148, .125, KZ-.026), V(KX-.178, .158, KZ-.028)]
D.p(brush(sp, [74, 56, 40, 34], 3, .03, 20), D.lin(sp[3][0]-10, sp[3][1], sp[1][0]+46, sp[1][1]+30, (0, 'umber>poppy1.6'), (.4, 'umber>poppy.8'), (1, 'umber>poppy1.4')))
D.p(brush([(x+7, y-11) for x, y in sp], [12, 12, 10, 6], 3, .1, 20), 'poppy>milk1')
D.p(even([V(KX-.178+u, .158+v, KZ-.028) for u, v in ((-.012, -.004), (-.004, .008), (.009, .011), (.011, .005), (.0, -.004))]), 'umber>ink2')
D.p(so, D.lin(bx-R_, 0, bx+R_, 0, (0, 'umber>slate.6'), (.16, 'umber>poppy1.4'), (.42, 'poppy>umber1'), (.7, 'poppy'), (.88, 'poppy>milk.9'), (1, 'poppy>umber.6')))
D.open(clip=sc)
O = lambda ph, h: V(KX+next(q0+(q1-q0)*(h-h0)/(h1-h0) for (h0, q0), (h1, q1) in zip(prof, prof[1:]) if h <= h1+1e-9)*math.sin(math.radians(ph)), h+Y0, KZ-next(q0+(q1-q0)*(h-h0)/(h1-h0) for (h0, q0), (h1, q1) in zip(prof, prof[1:]) if h <= h1+1e-9)*math.cos(math.radians(ph)))
def patch(P, c, op=None): D.p(curve([O(*p[:2])+tuple(p[2:]) for p in P]), c, op)
patch([(-70, .03), (-62, .012), (-30, .004), (30, .004), (60, .012), (40, .02), (0, .018), (-40, .026), (-60, .05)], 'umber>plum1.6', .6)
patch([(-60, .05), (-54, .03), (-50, .028), (-54, .05), (-52, .074), (-56, .07)], 'mist>milk1', .4)
patch([(40, .022), (52, .03), (56, .06), (48, .085), (40, .098), (36, .085), (42, .055)], 'milk>sand1.4', .9); patch([(62, .02), (70, .04), (68, .07), (63, .05)], 'sand>milk1', .7)
patch([(-14, .006), (10, .004), (36, .008), (30, .014), (6, .012)], 'pink>rose1', .55)
q = random.Random(3); d = Pen()
for k in range(22):
    h = q.uniform(.03, .098); u = q.uniform(-70, 60); v = u+q.uniform(8, 18); a, m, b = O(u, h), O((u+v)/2, h), O(v, h); d.M(*a).Q(2*m[0]-(a[0]+b[0])/2, 2*m[1]-(a[1]+b[1])/2, *b)
D.s_(str(d), 'umber>poppy2', 1.8, .35)
for h in (.084, .024): D.s_(even([O(a, h) for a in range(-84, 90, 12)], False), 'umber>poppy.8', 2, .6)
D.close()
ls = even(hull([p for h, q in fine(lid) for p in ring3(V, KX, h+Y0+LH, KZ, q, 36)]))
D.p(even(ring3(V, KX, .11+Y0, KZ, .066, 36)), 'umber>ink1'); 
LY = V(KX, .114+Y0, KZ)[1]
for sg in (-1, 1):                             # what comes out below it
    D.p(curve([(bx+sg*R_*a, LY+y) for a, y in ((.1, 4), (.5, -2), (.66, -8), (.92, -20), (1.02, -52), (.84, -74), (.66, -58), (.6, -34), (.52, -20), (.1, -8))]), D.lin(bx+sg*R_*.3, 0, bx+sg*R_*1.05, 0, (0, 'milk', .8), (.5, 'milk', .62), (1, 'milk', .12)))
D.p(ls, D.lin(bx-R_*.56, 0, bx+R_*.56, 0, (0, 'umber>poppy1.4'), (.5, 'poppy>umber.8'), (.78, 'poppy>milk.8'), (1, 'poppy>umber.8')))
D.p(brush([V(KX+.02, .1285+Y0+LH, KZ-.03), V(KX+.034, .121+Y0+LH, KZ-.036), V(KX+.046, .1125+Y0+LH, KZ-.034)], [3, 10, 4], 3), 'milk>sand1.4')
D.p(even(hull([p for h, q in fine(kn) for p in ring3(V, KX, h+Y0+LH, KZ, q, 20)])), D.lin(bx-36, 0, bx+36, 0, (0, 'ink>umber1'), (.6, 'umber>ink.6'), (1, 'umber>rose1.6'))); D.el(bx+12, V(0, .155+Y0+LH, KZ)[1], 5, 6, 'sand>rose1')
hd = [V(KX-.07, .098+Y0, KZ), V(KX-.082, .15+Y0, KZ), V(KX-.062, .205+Y0, KZ), V(KX, .228+Y0, KZ), V(KX+.062, .205+Y0, KZ), V(KX+.082, .15+Y0, KZ), V(KX+.07, .098+Y0, KZ)]
D.p(brush(hd, [20, 15, 13, 13, 13, 15, 20], 3, .04, 24), D.lin(hd[0][0], 0, hd[-1][0], 0, (0, 'umber>slate1'), (.5, 'slate'), (1, 'mist>milk1'))); D.p(brush([(x+4, y) for x, y in hd[4:]], [3, 5, 6], 3, .04, 24), 'milk>sand2')
D.p(brush(hd[2:5], [25, 31, 31, 25], 4, .05, 20), D.lin(0, hd[3][1]-16, 0, hd[3][1]+26, (0, 'umber>rose1'), (.4, 'umber'), (1, 'ink>umber1.6'))); D.p(brush([(x+4, y-8) for x, y in hd[2:5]], [3, 6, 6, 3], 4, .05, 20), 'rose>sand1')
D.close()
# front half of the ring: flames and grate before the kettle
D.open('front')
for i in range(9): flame(3.86+i*1.72/8, q.uniform(.017, .026), 12, i)
D.close()
# ---------------------------------------------------------------- two cups, one of them turned over
D.open('cups')
def cup(X, z, over, c0, c1, c2):
    pr = CUP[over]
    x, y = V(X, 0, z); w = abs(V(X+.042, .03, z)[0]-x)
    ca, sa = (.95, -.3) if over else (.5, -.86)
    e = [V(X+u*ca, y_, z+u*sa) for u, y_ in ((.038, .054), (.068, .052), (.066, .026), (.036, .016))]
    hd_ = lambda: (D.p(brush(e, [14, 12, 12, 13], 2, .05, 14), c2), D.p(brush([(a+3, b-2) for a, b in e[:3]], [3, 4, 3], 2, .05, 14), 'milk'))
    if over: hd_()
    D.p(even(hull([p for h, q in pr for p in ring3(V, X, h, z, q, 24)])), D.lin(x-w, 0, x+w, 0, (0, c0), (.5, c1), (.85, c2), (1, 'milk>sand1')))
    if over: D.p(even(ring3(V, X, .0705, z, .028, 24)), c2); D.p(even(ring3(V, X, .069, z, .021, 24)), c1)
    else: D.p(even(ring3(V, X, .07, z, .042, 26)), 'milk>sand1'); D.p(even(ring3(V, X, .0695, z, .038, 26)), D.lin(x-w, 0, x+w, 0, (0, 'milk'), (1, c0)))
    for h in (.05,): D.s_(even([V(X+.0415*math.sin(math.radians(a)), h if not over else .02, z-.0415*math.cos(math.radians(a))) for a in range(-80, 90, 16)], False), 'slate>night1', 3.4, .8)
    if not over: hd_()
cup(.352, .285, False, 'slate', 'mist>slate.6', 'mist>milk2'); cup(.255, .05, True, 'slate>mist.8', 'mist', 'milk>mist1')
D.close()
# ---------------------------------------------------------------- steam
D.open('steam')
tx, ty_ = V(KX-.186, .166, KZ-.028)
def puff(P, y0, y1, o, c='milk'): D.p(curve([(tx+a, ty_+b)+tuple(k) for a, b, *k in P]), D.lin(0, ty_+y0, 0, ty_+y1, (0, c, o), (.6, c, o*.5), (1, c, 0)))
puff([(-4, 2, 'k'), (-26, -40), (-22, -84), (-58, -120), (-64, -180), (-20, -214), (-34, -270), (4, -330), (-10, -390), (40, -460), (150, -460), (110, -380), (124, -310), (72, -262), (80, -196), (36, -150), (40, -96), (10, -48), (8, 2, 'k')], 0, -440, .62)
puff([(-2, 0, 'k'), (-12, -46), (4, -90), (-24, -130), (-30, -176), (4, -206), (-4, -250), (36, -300), (58, -270), (40, -226), (52, -184), (18, -146), (22, -96), (6, -50), (6, 0, 'k')], 0, -290, .75)
puff([(-2, 0, 'k'), (-8, -40), (2, -80), (-6, -116), (10, -130), (14, -90), (6, -46), (5, 0, 'k')], 0, -130, .9)
KP = (bx-tx, LY-ty_)
puff([(KP[0]+a, KP[1]+b) for a, b in ((60, -26), (96, -60), (84, -110), (122, -160), (112, -214), (140, -250), (160, -200), (150, -150), (166, -104), (130, -60), (100, -24))], KP[1]-10, KP[1]-240, .6)
puff([(60, -300), (96, -330), (90, -390), (130, -420), (170, -400), (150, -350), (170, -320), (130, -280), (90, -270)], -270, -430, .3)
D.close()
print(D.save('../kettle.svg'))
