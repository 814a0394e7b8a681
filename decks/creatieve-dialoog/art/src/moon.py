from tilt import *
D = Doc('mn', 'A full moon over roofs'); r = random.Random(48); D.tooth(step=36)
cam = Tilt(eye=12.4, down=9, cx=470, cy=470)
HY = 470-1176*math.tan(math.radians(9))
W = lambda X, Y, Z: cam(X, Y, Z)
MXX, MYY, MR = 664, 190, 78
# ---------------------------------------------------------------- sky
D.open('sky')
D.full(D.lin(0, -10, 0, 420, (0, 'night>slate1'), (.45, 'slate>night1'), (.8, 'slate>mist1'), (1, 'mist>slate1')))
D.p('M-10-10H950V620H-10z', D.rad(0, 0, 1, (0, 'milk', .75), (.22, 'mist>milk1', .5), (.6, 'mist', .2), (1, 'mist', 0), tf=f'translate({MXX} {MYY}) scale(430 400)'))
D.grain(D.lin(0, 0, 0, 420, (0, 'milk', .2), (1, 'milk', .08)))
for x, y, q in ((96, 100, 2.4), (206, 196, 1.8), (300, 78, 2), (402, 150, 1.6), (134, 262, 1.6), (470, 60, 1.8), (850, 330, 1.6), (890, 110, 2.2)): D.el(x, y, q, q, 'milk', .9)
mc = once(D, even(blob(MXX, MYY, MR, MR, 4, 18, .004)), D.rad(MXX+20, MYY-24, 120, (0, 'milk'), (.7, 'milk>sand1'), (1, 'sand>mist1')))
D.open(clip=mc)
for P, o in (([(-40, -36), (-14, -48), (10, -40), (4, -22), (-18, -14), (-38, -20)], .5), ([(-52, 0), (-30, -6), (-14, 8), (-20, 28), (-42, 30), (-56, 16)], .45), ([(14, -18), (34, -24), (44, -8), (34, 8), (16, 4)], .45), ([(0, 26), (16, 22), (24, 36), (10, 44), (-4, 38)], .35), ([(36, 22), (46, 20), (48, 32), (38, 36)], .3)): D.p(torn([(MXX+x*1.06, MYY+y*1.06) for x, y in P], 2.4, 8, 4), 'mist', round(o*.62, 2))
D.close()
for rd, y1, c_, o in (([(-20, 176), (110, 160), (250, 182), (390, 168), (520, 196), (640, 214), (760, 204), (870, 220), (960, 208)], 300, 'mist>milk1.4', .6), ([(-20, 286), (140, 296), (300, 278), (470, 300), (640, 290), (800, 306), (960, 292)], 380, 'mist>milk2', .6)):
    D.p(below(rd, y=y1, seed=int(y1), amp=4, wl=56), D.lin(0, min(q[1] for q in rd), 0, y1, (0, c_, o), (1, c_, 0)))
D.close()
# ---------------------------------------------------------------- hills, far wood
D.open('far')
D.p(below([(-20, HY-6), (120, HY-30), (260, HY-22), (420, HY-44), (600, HY-26), (780, HY-34), (960, HY-12)], y=600, seed=5, amp=2.4, wl=60), D.lin(0, HY-44, 0, HY+60, (0, 'slate>mist1.4'), (1, 'mist>milk1')))
fog(D, [(-20, HY+4), (200, HY-4), (420, HY+8), (640, HY-2), (960, HY+4)], HY+110, .8, 'mist>milk2', 'mist>milk1', 3)
D.close()
# ---------------------------------------------------------------- houses: (x0, x1, z0, z1, eave, ridge, direction of the ridge, tint)
FOG = C('mist>slate.8')
def tone(c, z): return mix(c, FOG, max(0, min(.86, (z-15)/58)))
TINT = {'s': ('mist>milk.8', 'slate>night1', 'night>slate.3', 'night>slate1.1', 'night>ink.6'), 'r': ('mist>rose1', 'dusk>slate2', 'plum>night2', 'slate>dusk2', 'night>plum1.4'), 'u': ('rose>mist2.6', 'umber>slate1.6', 'plum>ink.6', 'umber>slate1.4', 'plum>night1')}
def face(P, c, z, st=True): D.body.append(f'<path d="{poly(ints(P, .5))}" fill="{tone(c, z)}"/>')
TX = {}
def courses(A, B, C_, E, z, col, n_, seed, w, op=.45):
    """broken tile courses on a roof plane, eave A-B, ridge E-C"""
    q = random.Random(seed); d = ''
    for i in range(1, n_):
        t = i/n_; p0 = (A[0]+(E[0]-A[0])*t, A[1]+(E[1]-A[1])*t); p1 = (B[0]+(C_[0]-B[0])*t, B[1]+(C_[1]-B[1])*t); u = q.uniform(0, .1)
        while u < .96:
            v = min(1, u+q.uniform(.06, .26))
            if q.random() < .66:
                a = (p0[0]+(p1[0]-p0[0])*u, p0[1]+(p1[1]-p0[1])*u); b = (p0[0]+(p1[0]-p0[0])*v, p0[1]+(p1[1]-p0[1])*v)
                if -20 < a[0] < 960 and a[1] < 960: d += f'M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}'
            u = v+q.uniform(.02, .1)
    if d: D.s_(d, tone(col, z), w, op)
def tiles(A, B, C_, E, z, nc, seed):
    """a few courses of pantiles in patches, as arcs"""
    q = random.Random(seed+9); d = ''
    for i in range(2, nc, 2):
        t = i/nc; p0 = (A[0]+(E[0]-A[0])*t, A[1]+(E[1]-A[1])*t); p1 = (B[0]+(C_[0]-B[0])*t, B[1]+(C_[1]-B[1])*t); L = p1[0]-p0[0]; s_ = 15-3*t
        for g in range(3):
            x = max(p0[0], -10)+q.uniform(0, 1)*(min(p1[0], 950)-max(p0[0], -10)-90); y = p0[1]+(p1[1]-p0[1])*((x-p0[0])/L)
            if -20 < x < 940: d += f'M{x:.0f} {y:.0f}'+f'q{s_/2:.0f} {s_*.42:.0f} {s_:.0f} 0'*q.randint(2, 6)
    if d: D.s_(d, tone('night>ink1', z), 1.8, .6)
def house(x0, x1, z0, z1, e, h, dr, t, seed, win=()):
    lit, fr, dk, wf, ws = TINT[t]; zc = (z0+z1)/2; k = 1176/zc; xm, zm = (x0+x1)/2, (z0+z1)/2; o = .25
    far = zc > 34; nc = max(3, int((h-e)*k/(11 if zc < 26 else 10)))
    # walls
    if x0 > .5: face([W(x0, 0, z0), W(x0, 0, z1), W(x0, e, z1), W(x0, e, z0)], ws, zc)
    if x1 < -.5: face([W(x1, 0, z0), W(x1, 0, z1), W(x1, e, z1), W(x1, e, z0)], lit, zc)
    if dr == 'z':     # gable to us: left slope in the dark, right slope in the moon
        L = [W(x0-o, e-.2, z0-o), W(x0-o, e-.2, z1), W(xm, h, z1), W(xm, h, z0-o)]; R = [W(x1+o, e-.2, z0-o), W(x1+o, e-.2, z1), W(xm, h, z1), W(xm, h, z0-o)]
        fr_ = [W(x0, 0, z0), W(x1, 0, z0), W(x1, e, z0), W(xm, h-.12, z0), W(x0, e, z0)]
        face(L, dk, zc); face(R, lit, zc)
        if not far: courses(R[0], R[1], R[2], R[3], zc, 'slate', nc, seed, 1.8 if zc < 26 else 1.3); courses(L[0], L[1], L[2], L[3], zc, 'slate', nc, seed+1, 1.6 if zc < 26 else 1.2, .35)
        face(fr_, wf, zc)
        for (a, b, c, d_) in ((W(x1+o, e-.2, z0-o), W(xm, h, z0-o), 'mist>milk2', 3.4), (W(x0-o, e-.2, z0-o), W(xm, h, z0-o), 'slate>mist1', 2.6)): D.s_(f'M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}', tone(c, zc), max(1.4, d_*k/60))
        a, b = W(xm, h+.03, z0-o), W(xm, h+.03, z1); D.s_(f'M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}', tone('milk>mist1', zc), max(1.4, 4*k/60))
    else:             # long roof to us
        P = [W(x0-o, e-.2, z0-o), W(x1+o, e-.2, z0-o), W(x1+o, h, zm), W(x0-o, h, zm)]
        face([W(x0, 0, z0), W(x1, 0, z0), W(x1, e, z0), W(x0, e, z0)], wf, zc)
        if x1 < -.5: face([W(x1, e-.1, z0), W(x1, e-.1, z1), W(x1, h-.1, zm)], lit, zc)
        if x0 > .5: face([W(x0, e-.1, z0), W(x0, e-.1, z1), W(x0, h-.1, zm)], ws, zc)
        face(P, fr, zc)
        if not far: courses(*P, zc, 'slate>mist1', nc, seed, 2 if zc < 26 else 1.3, .5); courses(*P, zc, 'night', nc, seed+5, 2.2 if zc < 26 else 1.3, .55)
        if zc < 26: tiles(*P, zc, nc, seed)
        a, b = P[3], P[2]; D.s_(f'M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}', tone('milk>mist1', zc), max(1.4, 4*k/60))
    for (u, y, w, hh) in win:
        x = x0+(x1-x0)*u; face([W(x-w/2-.08, y-.08, z0-.02), W(x+w/2+.08, y-.08, z0-.02), W(x+w/2+.08, y+hh+.08, z0-.02), W(x-w/2-.08, y+hh+.08, z0-.02)], 'mist', zc+6); face([W(x-w/2, y, z0-.03), W(x+w/2, y, z0-.03), W(x+w/2, y+hh, z0-.03), W(x-w/2, y+hh, z0-.03)], 'ink>night2', zc)
        a, b = W(x, y, z0-.04), W(x, y+hh, z0-.04); D.s_(f'M{a[0]:.0f} {a[1]:.0f}V{b[1]:.0f}', tone('mist', zc+6), max(1.2, 2.2*k/60))
def chimney(x, z, y, h, t='u', pots=2):
    lit, fr, dk, wf, ws = TINT[t]; w = .42; k = 1176/z
    face([W(x-w, y-1.2, z), W(x+w, y-1.2, z), W(x+w, y+h, z), W(x-w, y+h, z)], wf if t != 's' else 'night>slate1', z); face([W(x+w*.45, y-1.2, z), W(x+w, y-1.2, z), W(x+w, y+h, z), W(x+w*.45, y+h, z)], lit, z)
    face([W(x-w*1.2, y+h, z), W(x+w*1.2, y+h, z), W(x+w*1.2, y+h+.16, z), W(x-w*1.2, y+h+.16, z)], 'night>slate1.2', z); a, b = W(x-w*1.2, y+h+.16, z), W(x+w*1.2, y+h+.16, z); D.s_(f'M{a[0]:.0f} {a[1]:.0f}H{b[0]:.0f}', tone('mist>milk2', z), max(1.3, 3*k/60))
    for i in range(pots):
        px = x+(i-(pots-1)/2)*.42; face([W(px-.12, y+h+.16, z), W(px+.12, y+h+.16, z), W(px+.1, y+h+.62, z), W(px-.1, y+h+.62, z)], 'umber>plum.8', z); face([W(px+.03, y+h+.16, z), W(px+.12, y+h+.16, z), W(px+.1, y+h+.62, z), W(px+.03, y+h+.62, z)], 'rose>mist1', z)
def row(z, L, F):
    for f in L: f()
    if F: fog(D, [(-20, F[0]), (200, F[0]-10), (440, F[0]+8), (680, F[0]-6), (960, F[0]+4)], F[1], F[2], 'mist>milk1.6', 'mist>slate.4', int(z))
D.open('town')
for q in ((-44, -36, 74, 82, 7, 11, 'z', 's', 1), (-34, -24, 72, 80, 6.4, 10, 'x', 'r', 2), (-22, -15, 74, 82, 7.4, 11.6, 'z', 'u', 3), (-13, -2, 76, 84, 6.6, 10.4, 'x', 's', 4), (0, 8, 72, 80, 7, 11, 'z', 'r', 5), (10, 22, 74, 82, 6.6, 10, 'x', 's', 6), (24, 32, 72, 80, 7.4, 11.4, 'z', 'u', 7)): house(*q)
fog(D, [(-20, HY+50), (200, HY+42), (440, HY+56), (680, HY+44), (960, HY+50)], HY+130, .7, 'mist>milk1.6', 'mist>slate.4', 31)
for x, y, rx, ry, s_ in ((250, HY+84, 30, 36, 3), (290, HY+92, 26, 26, 4), (742, HY+88, 34, 38, 5), (700, HY+96, 24, 24, 6)): D.p(foliage(x, y, rx, ry, s_, 9, 3, 9), tone('night>slate1', 48) if s_ % 2 else tone('slate>night1', 52))
for q in ((-32, -24, 48, 56, 6.6, 10.6, 'z', 'r', 11), (-22, -11, 50, 57, 6.2, 9.8, 'x', 's', 12), (-3.5, 3.5, 48, 56, 7, 11.2, 'z', 's', 13), (12, 20, 50, 58, 6.6, 10.6, 'z', 'u', 14), (21, 32, 48, 56, 6.2, 9.6, 'x', 'r', 15)): house(*q)
chimney(-28, 50, 10.6, 1.0, 'u'); chimney(-14, 53, 9.6, 1.2, 'u'); chimney(16, 52, 10.5, 1.0, 's')
fog(D, [(-20, HY+104), (200, HY+112), (440, HY+98), (680, HY+114), (960, HY+104)], HY+210, .6, 'mist>milk1.4', 'mist>slate.6', 33)
for q in ((-21, -14, 32, 40, 6.4, 10.4, 'z', 'u', 21, ((.5, 7, .8, 1.2),)), (-12.5, -3.4, 33, 40, 6, 9.6, 'x', 'r', 22), (4.4, 11.4, 31, 40, 6.6, 10.8, 'z', 's', 23, ((.34, 6.2, .8, 1.3), (.66, 6.2, .8, 1.3))), (13, 24, 33, 40, 6, 9.8, 'x', 'u', 24)): house(*q)
chimney(-11, 36.5, 9.5, 1.2, 'u'); chimney(7.9, 36, 10.7, .9, 'u'); chimney(15, 36.5, 9.7, 1.2, 's')
fog(D, [(-20, HY+196), (200, HY+186), (440, HY+200), (680, HY+188), (960, HY+198)], HY+330, .5, 'mist>milk1', 'mist>slate1', 35)
for q in ((-4.6, 3.4, 21, 29, 5.4, 9.3, 'z', 'r', 41, ((.34, 5.75, .9, 1.15), (.66, 5.75, .9, 1.15), (.5, 7.35, .66, .86))), (-15, -6.2, 20, 27, 6.2, 10.2, 'x', 's', 42, ((.86, 3.6, .9, 1.5),)), (6.2, 15, 20, 27, 5.6, 9.6, 'x', 'u', 43, ((.14, 3.2, .9, 1.5),))): house(*q)
chimney(-8, 23.4, 10.1, 1.2, 'u', 3); chimney(9.1, 23.4, 9.5, 1.2, 's')
# dormer in the left roof, its window a hand open
D.close()
D.open('dormer')
zx = 20.9
def dq(P, c): face(P, c, 17)
for x in (6.98,):
    dq([W(x-.66, 7.1, zx), W(x+.66, 7.1, zx), W(x+.66, 8.7, zx), W(x-.66, 8.7, zx)], 'slate>mist1'); dq([W(x+.66, 7.1, zx), W(x+.66, 8.5, zx+1.6), W(x+.66, 8.7, zx)], 'mist'); dq([W(x-.84, 8.66, zx-.15), W(x+.84, 8.66, zx-.15), W(x+.84, 9.0, zx+2), W(x-.84, 9.0, zx+2)], 'mist>slate1.2')
    dq([W(x-.48, 7.3, zx-.02), W(x+.48, 7.3, zx-.02), W(x+.48, 8.5, zx-.02), W(x-.48, 8.5, zx-.02)], 'ink>night1'); dq([W(x-.48, 7.3, zx-.03), W(x-.04, 7.3, zx-.03), W(x-.04, 8.5, zx-.03), W(x-.48, 8.5, zx-.03)], 'slate>mist2')
    a = W(x+.08, 8.5, zx-.05); k = 46; D.p(curve([(a[0], a[1], 'k'), (a[0]+k*.3, a[1]+k*.1), (a[0]+k*.52, a[1]+k*.5), (a[0]+k*.86, a[1]+k*1.2), (a[0]+k*.5, a[1]+k*1.14), (a[0]+k*.2, a[1]+k*1.18), (a[0]+k*.12, a[1]+k*.6)]), 'milk>mist.6'); D.p(brush([(a[0]+4, a[1]+4), (a[0]+k*.3, a[1]+k*.6), (a[0]+k*.54, a[1]+k*1.1)], [2, 5, 6], 3), 'mist', .8)
D.close()
# ---------------------------------------------------------------- our own roof terrace: a chair, a blanket, a cup
D.open('terrace')
Y0 = 8.2
T = [W(-30, Y0, 10.6), W(30, Y0, 10.6), W(30, Y0, 5), W(-30, Y0, 5)]
D.p(f'M-10 {n(T[0][1])}H950V950H-10z', 'night>slate1.4')
for i in range(-16, 17):
    q = clip_convex([W(i*.42, Y0, 10.6), W(i*.42+.4, Y0, 10.6), W(i*.42+.4, Y0, 6.4), W(i*.42, Y0, 6.4)], q4(-10, T[0][1], 950, 952))
    if q: D.p(cutpoly(q, .8, i+30, 80), ('slate>night1', 'slate>night.6', 'slate>dusk1', 'slate>night1.3')[i % 4])
D.p(f'M-10 {n(T[0][1])}H950V950H-10z', D.lin(0, 0, 940, 0, (0, 'night>ink1', .62), (.5, 'night', .2), (.72, 'mist', .22), (1, 'night', .1)))
# low wall of the terrace
a = W(0, Y0+.62, 10.6)[1]; b = W(0, Y0+.62, 10.85)[1]
D.p(cutpoly(q4(-10, a, 950, T[0][1]), .8, 3, 100), D.lin(0, 0, 940, 0, (0, 'night>ink1'), (1, 'night>slate1'))); D.p(cutpoly(q4(-10, b, 950, a+2), .8, 4, 100), D.lin(0, 0, 940, 0, (0, 'slate>night.6'), (.7, 'mist>milk1'), (1, 'mist')))
class S3:
    def __init__(s, at, rot): s.at, s.c, s.sn, s.q = at, math.cos(rot), math.sin(rot), []
    def box(s, c, size, cols, tilt=0):
        x, y, z = c; w, h, d = size; ct, st = math.cos(tilt), math.sin(tilt)
        def V(a, b, e):
            px, py, pz = (a-.5)*w, b*h, (e-.5)*d; py, pz = py*ct-pz*st, py*st+pz*ct; X, Y, Z = x+px, y+py, z+pz; return s.at[0]+X*s.c-Z*s.sn, s.at[1]+Y, s.at[2]+X*s.sn+Z*s.c
        cen = V(.5, .5, .5); eye = (0, 12.4, 0)
        for f, col in (([(0, 0, 0), (0, 1, 0), (1, 1, 0), (1, 0, 0)], 1), ([(1, 0, 1), (1, 1, 1), (0, 1, 1), (0, 0, 1)], 1), ([(0, 0, 1), (0, 1, 1), (0, 1, 0), (0, 0, 0)], 2), ([(1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)], 0), ([(0, 1, 0), (0, 1, 1), (1, 1, 1), (1, 1, 0)], 0)):
            P = [V(*q) for q in f]; m = [sum(p[i] for p in P)/4 for i in range(3)]
            if sum((m[i]-cen[i])*(eye[i]-m[i]) for i in range(3)) <= 0: continue
            s.q.append((math.dist(cen, eye), [W(*p) for p in P], cols[col]))
    def draw(s):
        for d, P, c in sorted(s.q, key=lambda v: -v[0]): D.p(poly(ints(P, .5)), c)
        s.q = []
wd = ('mist>milk1', 'umber>slate1.6', 'plum>night1.6')
cx_, cz_ = .5, 8.75
sh = [W(cx_+u, Y0, cz_+v) for u, v in ((-.3, .3), (-.34, -.3), (-1.5, -.75), (-1.45, -.2), (-.8, .1))]; D.p(even(sh), 'ink>night1', .5)
ch = S3((cx_, Y0, cz_), -.3)
for x, z in ((-.26, .26), (.26, .26)): ch.box((x, 0, z), (.055, .46, .055), wd)
ch.draw(); ch.box((0, .44, 0), (.62, .05, .6), ('mist>milk.6', 'umber>slate2', 'night')); ch.draw()
for x in (-.29, .29): ch.box((x, 0, -.27), (.055, .46, .055), wd); ch.box((x, .46, -.29), (.05, .62, .05), wd, .2); ch.box((x, .68, -.02), (.07, .04, .62), wd); ch.box((x, .46, .24), (.05, .24, .05), wd)
ch.draw()
for y in (.56, .72, .88, 1.02): ch.box((0, y-.0, -.31-(y-.46)*.2), (.58, .09, .03), wd, .2)
ch.draw()
# blanket over the back
def CP(x, y, z): X, Z = x*ch.c-z*ch.sn, x*ch.sn+z*ch.c; return W(cx_+X, Y0+y, cz_+Z)
bk = lambda x, y: CP(x, y, -.36-(y-.46)*.2)
bl = [bk(-.2, 1.1), bk(.05, 1.13), bk(.27, 1.09), bk(.3, .8), bk(.28, .44), bk(.12, .4), bk(-.05, .46), bk(-.24, .4), bk(-.22, .7)]
bc = once(D, curve([bl[0]+('k',), bl[1], bl[2]+('k',), bl[3], bl[4]+('k',), bl[5], bl[6], bl[7]+('k',), bl[8]]), D.lin(bl[7][0], 0, bl[3][0], 0, (0, 'umber>ember1.4'), (.6, 'ember>umber1'), (1, 'ember>sand.8')))
D.open(clip=bc)
for u, w, c_ in ((-.1, 8, 'umber>ember1'), (.06, 6, 'umber>ember1.6'), (.2, 7, 'ember>sand1.4')): D.p(brush([bk(u, 1.14), bk(u+.02, .8), bk(u+.05, .38)], [w*.6, w, w*1.3], 3, .1, 14), c_, .7)
D.p(brush([bk(-.3, .56), bk(.0, .58), bk(.34, .54)], [5, 5, 5], 4), 'sand>rose1', .85); D.p(brush([bk(-.3, .5), bk(.0, .52), bk(.34, .48)], [3, 3, 3], 4), 'sand>rose1', .85)
D.close()
# small table with a cup
tb = S3((1.5, Y0, 8.9), .15)
sh = [W(1.5+u, Y0, 8.9+v) for u, v in ((-.2, .16), (-.24, -.16), (-.95, -.4), (-.9, -.06))]; D.p(even(sh), 'ink>night1', .45)
for x, z in ((-.2, .2), (.2, .2), (-.2, -.2), (.2, -.2)): tb.box((x, 0, z), (.05, .5, .05), wd)
tb.draw(); tb.box((0, .5, 0), (.56, .04, .56), ('mist>milk1.6', 'umber>slate2', 'night')); tb.draw()
c = W(1.54, Y0+.54, 8.85); D.p(curve([(c[0]-11, c[1]-20, 'k'), (c[0]+11, c[1]-20, 'k'), (c[0]+8, c[1]-1), (c[0], c[1]+2), (c[0]-8, c[1]-1)]), 'milk>mist1'); D.p(curve([(c[0]-11, c[1]-20), (c[0], c[1]-24), (c[0]+11, c[1]-20), (c[0], c[1]-16)]), 'umber>slate1'); D.s_(f'M{c[0]+10:.0f} {c[1]-16:.0f}q10 3 0 11', 'milk', 3)
# a pot with lavender at the left
px, py = W(-2.0, Y0, 9.3); k = 1176/10.4
D.p(even([(px-10, py+4), (px-110, py+16), (px-120, py+26), (px-20, py+18)]), 'ink>night1', .5)
D.p(''.join(blade(px+u*k*.2, py-k*.42, k*(.5+.18*((i*5) % 3)), u*.5, 5) for i, u in enumerate((-1, -.75, -.5, -.3, -.1, .1, .3, .5, .7, .95))), 'night>moss2'); D.s_(''.join(f'M{px+u*k*.2+u*.5*k*h:.0f} {py-k*.42-k*h+2:.0f}l{-u*7:.0f} 22' for i, u in enumerate((-1, -.75, -.5, -.3, -.1, .1, .3, .5, .7, .95)) for h in (.5+.18*((i*5) % 3),)), 'dusk>mist1.6', 6)
D.p(curve([(px-k*.26, py-k*.46, 'k'), (px+k*.26, py-k*.46, 'k'), (px+k*.2, py, 'k'), (px, py+5), (px-k*.2, py, 'k')]), D.lin(px-k*.26, 0, px+k*.26, 0, (0, 'plum>umber1'), (.6, 'umber>rose1'), (1, 'rose>mist2'))); D.p(poly(q4(px-k*.28, py-k*.48, px+k*.28, py-k*.38)), D.lin(px-k*.26, 0, px+k*.26, 0, (0, 'plum>umber1.6'), (.6, 'umber>rose1.6'), (1, 'mist>rose1')))
D.close()
print(D.save('../moon.svg'))
