"""Somebody half way up the stairs, seen from the hall: the light of a door ajar comes down and breaks at each step."""
from soft import *
D = Doc('tp', 'Half way up the stairs'); r = random.Random(47); D.tooth(step=44)
V = View(1060, (-.02, 2.42, 0), 0, 428, 330)
N, RI, GO, HW, Z0 = 12, .185, .25, .68, 1.72          # risers, rise, going, half the width, the first riser
TOP, ZT = N*RI, Z0+(N-1)*GO; ZB = ZT+1.15             # the landing and the wall behind it
L = (.3, 11.9, ZB+2.0)                               # where the light comes from
XR = 1.72                                             # the hall's right wall
def vp(P): return [V(*q) for q in P]
def cl(P): return clip_convex(P, PAGE)
def P_(P, c, op=None):
    Q = cl(vp(P))
    if Q: D.p(poly(ints(Q, .5)), c, op)
def hy(y, z): return V(0, y, z)[1]
def hx(x, z): return V(x, 0, z)[0]
def ny(z): return RI+(z-Z0)*RI/GO                     # the line through the noses
# ---------------------------------------------------------------- walls: warm round the door, dusk towards us
D.open('walls')
dx, dy = V(.1, TOP+.6, ZB)
D.full('dusk')
P_([(-HW, -1, Z0-1), (-HW, -1, ZB), (-HW, 6, ZB), (-HW, 6, Z0-1)], D.lin(0, 620, 300, 180, (0, 'plum>dusk2'), (.4, 'dusk>rose1'), (.75, 'rose>dusk1.4'), (1, 'rose>sand1.4')))
P_([(-HW, TOP, ZB), (XR, TOP, ZB), (XR, 6, ZB), (-HW, 6, ZB)], D.rad(dx-30, dy, 460, (0, 'sand>milk1.4'), (.35, 'sand>rose1'), (1, 'rose>dusk1.2')))
P_([(XR, -1, Z0-1), (XR, -1, ZB), (XR, 6, ZB), (XR, 6, Z0-1)], D.lin(740, 0, 940, 200, (0, 'rose>dusk2'), (1, 'dusk>plum1.6')))
D.grain(D.lin(0, 0, 0, 800, (0, 'umber', .12), (1, 'ink', .3)))
D.close()
# ---------------------------------------------------------------- the door at the top
D.open('door')
DX0, DX1, DH, GAP = -.2, .66, 2.06, .58
P_([(DX0-.1, TOP, ZB), (DX1+.1, TOP, ZB), (DX1+.1, TOP+DH+.1, ZB), (DX0-.1, TOP+DH+.1, ZB)], 'milk>sand1.6')
P_([(DX0, TOP, ZB), (DX1, TOP, ZB), (DX1, TOP+DH, ZB), (DX0, TOP+DH, ZB)], D.lin(0, 0, 0, hy(TOP, ZB), (0, 'lemon>milk2.6'), (1, 'milk>lemon.6')))
a, b = (DX0+GAP, ZB+.5), (DX1, ZB)
def leaf_(u, y): return V(b[0]+(a[0]-b[0])*u, TOP+y, b[1]+(a[1]-b[1])*u)
def lq(u0, u1, y0, y1): return poly(ints([leaf_(u0, y0), leaf_(u0, y1), leaf_(u1, y1), leaf_(u1, y0)], .5))
D.p(lq(0, 1, .01, DH), D.lin(leaf_(1, 0)[0], 0, leaf_(0, 0)[0], 0, (0, 'teal>slate1'), (1, 'teal>night1.4')))
for y0, y1 in ((.18, .86), (1.04, 1.9)): D.p(lq(.2, .8, y0, y1), 'teal>night1.8'); D.p(lq(.26, .8, y0, y1-.05), 'teal>slate1.4')
D.p(lq(.965, 1, .01, DH), 'lemon>milk1.4'); q = leaf_(.86, .98); D.el(*q, 6, 6, 'ochre>lemon1')
D.close()
# ---------------------------------------------------------------- right of the stairs: the wall below the landing, with the coats
D.open('hall')
P_([(HW, -.01, ZT), (XR, -.01, ZT), (XR, TOP, ZT), (HW, TOP, ZT)], D.lin(0, hy(TOP, ZT), 0, 900, (0, 'dusk>plum1'), (1, 'plum>dusk1.2')))
P_([(HW, 0, ZT), (XR, 0, ZT), (XR, 0, Z0-1), (HW, 0, Z0-1)], 'umber>plum2'); P_([(XR, 0, ZT), (XR, .12, ZT), (XR, .12, Z0-1), (XR, 0, Z0-1)], 'plum>ink1')
P_([(HW, 0, ZT), (XR, 0, ZT), (XR, .12, ZT), (HW, .12, ZT)], 'plum>ink1')
def H(x, y): return V(x, y, ZT)
P_([(.86, 1.66, ZT), (XR, 1.66, ZT), (XR, 1.74, ZT), (.86, 1.74, ZT)], 'umber>dusk2')
def coat(x, w, h, c, c2, c3):
    P = [(x-.03, 1.655), (x+.03, 1.655), (x+w*.55, 1.60), (x+w*.9, 1.5), (x+w, 1.3), (x+w*.95, 1.62-h, 'k'), (x+w*.3, 1.605-h), (x-w*.4, 1.61-h), (x-w*.95, 1.6-h, 'k'), (x-w, 1.3), (x-w*.9, 1.5), (x-w*.55, 1.60)]
    d = curve([H(*q[:2])+tuple(q[2:]) for q in P]); D.p(d, c); D.open(clip=D.clip(d))
    D.p(curve([H(x-w*.1, 1.58)+('k',), H(x+w*.16, 1.3), H(x+w*.2, 1.55-h)+('k',), H(x-w*.12, 1.55-h)+('k',), H(x-w*.1, 1.3)]), c2)
    D.p(curve([H(x+w*.5, 1.54)+('k',), H(x+w*.66, 1.3), H(x+w*.6, 1.72-h)+('k',), H(x+w*1.2, 1.74-h)+('k',), H(x+w*1.2, 1.2), H(x+w*.86, 1.3)]), c2)
    D.p(curve([H(x-w*1.2, 1.6), H(x-w*.8, 1.56), H(x-w*.72, 1.2), H(x-w*.8, 1.5-h), H(x-w*1.2, 1.5-h)]), c3); D.p(curve([H(x-.07, 1.68), H(x, 1.6), H(x+.07, 1.68)]), c2); D.close(); D.s_('M%d %dv10' % H(x, 1.69), 'sand>rose2', 4)
coat(1.36, .16, .62, 'ochre>dusk1.8', 'ochre>plum2.2', 'ochre>rose1'); coat(1.06, .17, .86, 'teal>plum1.8', 'teal>plum2.4', 'teal>dusk1.2')
D.close()
D.open('drawing')
def W_(z, y): return V(-HW, y, z)
def wq(z0, z1, y0, y1): return [W_(z0, y0), W_(z1, y0), W_(z1, y1), W_(z0, y1)]
D.p(poly([(x+4, y+5) for x, y in wq(2.42, 2.96, 2.5, 2.95)]), 'plum', .35); D.p(poly(wq(2.42, 2.96, 2.5, 2.95)), 'milk>rose1'); c = D.clip(poly(wq(2.42, 2.96, 2.5, 2.95))); D.open(clip=c)
D.p(poly(wq(2.42, 2.96, 2.5, 2.58)), 'sage>moss1'); D.p(poly([W_(2.52, 2.56), W_(2.72, 2.56), W_(2.72, 2.72), W_(2.62, 2.82), W_(2.52, 2.72)]), 'poppy>rose1'); D.el(*W_(2.86, 2.86), 9, 13, 'lemon>ochre.6'); D.s_(curve([W_(2.83, 2.57), W_(2.83, 2.68)], False), 'night', 4); D.el(*W_(2.83, 2.71), 4, 6, 'umber>rose2'); D.close()
D.close()
# ---------------------------------------------------------------- the steps; the beam; its shadows
def beamx(z):
    k = (L[2]-z)/(L[2]-ZB); return L[0]+(DX0+.01-L[0])*k, L[0]+(DX0+GAP-L[0])*k
def ramp(q):
    """where the light through q meets the plane of the noses: (x, z). Its shadow is then bent over the steps, riser and tread"""
    m = RI/GO; e = [q[i]-L[i] for i in (0, 1, 2)]; t = (RI+(q[2]-Z0)*m-q[1])/(e[1]-e[2]*m); return q[0]+e[0]*t, q[2]+e[2]*t
FR = .42                                              # the share of a step that is riser
def tone(i, lo, hi):
    a, b = mx(lo), mx(hi); i = min(1, max(0, i)); return '#'+''.join('%02x' % round(int(a[k:k+2], 16)*(1-i)+int(b[k:k+2], 16)*i) for k in (1, 3, 5))
OBST = []                                             # convex outlines in space that stand in the light
def string(x, lo, hi, col):
    P_([(x, ny(1.2)+lo, 1.2), (x, ny(ZT)+lo, ZT), (x, ny(ZT)+hi, ZT), (x, ny(1.2)+hi, 1.2)], col)
def steps():
    D.open('steps')
    string(-HW, -.4, .15, 'umber>rose1'); string(-HW, .135, .15, 'rose>umber1')
    P_([(-HW, TOP, ZB), (DX0-.1, TOP, ZB), (DX0-.1, TOP+.13, ZB), (-HW, TOP+.13, ZB)], 'rose>sand1.4'); P_([(DX1+.1, TOP, ZB), (XR, TOP, ZB), (XR, TOP+.13, ZB), (DX1+.1, TOP+.13, ZB)], 'rose>umber.6'); P_([(-HW, TOP, ZB), (-HW, TOP+.13, ZB), (-HW, TOP+.16, ZT), (-HW, TOP-.1, ZT)], 'rose>umber1')
    string(HW, -.6, .1, 'umber>plum1'); string(HW+.045, -.6, .1, 'plum>ink.6')
    P_([(HW, ny(1.2)+.1, 1.2), (HW, ny(ZT)+.1, ZT), (HW+.045, ny(ZT)+.1, ZT), (HW+.045, ny(1.2)+.1, 1.2)], 'umber>dusk1.4')
    for k in range(N, 0, -1):
        z, y = Z0+(k-1)*GO, k*RI; z2 = z+GO if k < N else ZB; q = (k-3)/(N-3); x1 = HW if k < N else XR
        rd, td = tone(q, 'plum>night1', 'dusk>plum1'), tone(q, 'dusk>plum1.6', 'dusk>rose1.4')
        rl, tl = tone(q, 'umber>ochre2', 'ochre>rose1'), tone(q, 'sand>ochre1.2', 'milk>lemon.8')
        (a, b), (c, d) = beamx(z), beamx(z2); lim = lambda X: max(-HW, min(x1, X))
        sh_t, sh_r = [], []
        for o in OBST:
            R = [ramp(m) for m in o]; zt, zr = z+GO*(1-FR), z-GO*FR
            G = clip_convex(R, [(-HW, z), (HW, z), (HW, zt), (-HW, zt)]) if k < N else []
            if G: sh_t.append([(X, y, z+(Z-z)/(1-FR)) for X, Z in G])
            G = clip_convex(R, [(-HW, zr), (HW, zr), (HW, z), (-HW, z)])
            if G: sh_r.append([(X, y-RI*(z-Z)/GO/FR, z) for X, Z in G])
        for base, lit, shd, full, beam in (
            (rd, rl, sh_r, [(-HW, y-RI, z), (x1, y-RI, z), (x1, y, z), (-HW, y, z)], [(lim(a), y-RI, z), (lim(b), y-RI, z), (lim(b), y, z), (lim(a), y, z)]),
            (td, tl, sh_t, [(-HW, y, z), (x1, y, z), (x1, y, z2), (-HW, y, z2)], [(lim(a), y, z), (lim(b), y, z), (lim(d), y, z2), (lim(c), y, z2)])):
            P_(full, base); P_(beam, lit)
            if lit is rl: P_([(lim(a), y, z), (lim(b), y, z), (lim(b), y-.028, z), (lim(a), y-.028, z)], tl, .55)
            u = [poly(ints(cl(vp(P)), .5)) for P in shd if cl(vp(P))]
            if u: D.p(''.join(u), base)
        P_([(-HW, y, z), (x1, y, z), (x1, y-.026, z), (-HW, y-.026, z)], td, .55)
    D.close()
K = 7; SY = K*RI; ZP = Z0+(K-1)*GO+.14; PX = -.335; PK = 1.08
def F(u, v, dz=0): return V(PX+u*PK, SY+v*PK, ZP+dz)
def fp(P, dz=0): return [F(q[0], q[1], dz)+tuple(q[2:]) for q in P]
def solid(P, dz=0):
    H = hull([(x*1000, y*1000) for x, y in sample(P, .03, True)]); return [(PX+x/1000*PK, SY+y/1000*PK, ZP+dz) for x, y in H]
def cu(P, c, op=None, dz=0): D.p(curve(fp(P, dz)), c, op)
def arm(P, W, c, op=None): D.p(brush(fp(P), [w*PK*V.f/ZP for w in W], 3, .03), c, op)
OBST += [solid(P) for P in ([(-.3, -.1), (.44, -.1), (.46, .1), (.3, .3), (-.29, .3)], [(-.3, .1), (.1, .1), (.19, .3), (.17, .46), (.1, .545), (.0, .585), (-.11, .585), (-.2, .56), (-.265, .51), (-.295, .42), (-.3, .3)], [(-.06, .5), (.04, .5), (.075, .68), (.085, .76), (.07, .83), (.045, .865), (.01, .885), (-.03, .888), (-.06, .88), (-.115, .83), (-.128, .75), (-.115, .69), (-.09, .64)], [(.1, .1), (.36, .06), (.56, .18), (.58, .27), (.56, .34), (.5, .39), (.4, .4), (.2, .42)], [(.38, -.2), (.62, -.2), (.62, -.16), (.52, -.1), (.56, .3), (.4, .3)])]
OBST += [solid(P, .12) for P in ([(-.34, -.02), (.2, -.02), (.1, .5), (-.34, .5)],)]
# ---------------------------------------------------------------- the bag on the step below
BK = K-1; BX, BZ, BY = .55, Z0+(BK-1)*GO+.12, BK*RI
def B(u, v): return V(BX+u, BY+v, BZ)
OBST.append([(BX+u, BY+v, BZ) for u, v in ((-.11, 0), (.11, 0), (.125, .3), (.04, .42), (-.06, .4), (-.125, .3))])
steps()
# ---------------------------------------------------------------- handrail and two boards, the post, the rail along the landing
D.open('rail')
XB = HW+.022
def board(lo, hi, c, ct, w=.03):
    P_([(XB, ny(1.2)+lo, 1.2), (XB, ny(ZT)+lo, ZT), (XB, ny(ZT)+hi, ZT), (XB, ny(1.2)+hi, 1.2)], c)
    P_([(XB, ny(1.2)+hi, 1.2), (XB, ny(ZT)+hi, ZT), (XB+w, ny(ZT)+hi, ZT), (XB+w, ny(1.2)+hi, 1.2)], ct)
for y in (.43,): P_([(XB, TOP+y-.07, ZT), (XR, TOP+y-.07, ZT), (XR, TOP+y+.07, ZT), (XB, TOP+y+.07, ZT)], 'umber>rose1'); P_([(XB, TOP+y+.055, ZT), (XR, TOP+y+.055, ZT), (XR, TOP+y+.07, ZT), (XB, TOP+y+.07, ZT)], 'rose>sand2')
P_([(XB, TOP+.84, ZT), (XR, TOP+.84, ZT), (XR, TOP+.91, ZT), (XB, TOP+.91, ZT)], 'umber>rose.6'); P_([(XB, TOP+.895, ZT), (XR, TOP+.895, ZT), (XR, TOP+.91, ZT), (XB, TOP+.91, ZT)], 'sand>rose1')
board(.36, .5, D.lin(600, 0, 800, 0, (0, 'umber>rose.6'), (1, 'plum>umber1.6')), D.lin(0, 250, 0, 940, (0, 'umber>rose2.2'), (1, 'umber>dusk1.4')))
board(.83, .9, D.lin(600, 0, 800, 0, (0, 'umber>rose1'), (1, 'umber>plum1')), D.lin(0, 180, 0, 940, (0, 'sand>rose.8'), (.5, 'rose>sand.8'), (1, 'dusk>rose1')), .055)
# the half post on the wall that the rail ends in, and the corner below it
P_([(XR, TOP+.02, ZT), (XR, -.01, ZT), (XR, -.01, 1.2), (XR, TOP+.02, 1.2)], D.lin(0, hy(TOP, ZT), 0, hy(.6, ZT), (0, 'ink', 0), (1, 'ink', .3)))
P_([(XR-.085, TOP-.02, ZT-.02), (XR-.005, TOP-.02, ZT-.02), (XR-.005, TOP+1.0, ZT-.02), (XR-.085, TOP+1.0, ZT-.02)], 'umber>plum.8'); P_([(XR-.085, TOP-.02, ZT-.02), (XR-.068, TOP-.02, ZT-.02), (XR-.068, TOP+1.0, ZT-.02), (XR-.085, TOP+1.0, ZT-.02)], 'rose>sand.8')
P_([(XB-.045, TOP-.26, ZT-.03), (XB+.045, TOP-.26, ZT-.03), (XB+.045, TOP+1.02, ZT-.03), (XB-.045, TOP+1.02, ZT-.03)], 'umber>plum.8'); P_([(XB-.045, TOP-.26, ZT-.03), (XB-.028, TOP-.26, ZT-.03), (XB-.028, TOP+1.02, ZT-.03), (XB-.045, TOP+1.02, ZT-.03)], 'sand>rose1.4')
D.close()
# ---------------------------------------------------------------- somebody, turned to the light
D.open('person')
sk, skl, hr, hrl = 'umber>rose1.8', 'rose>ochre1.6', 'ink>umber1.8', 'umber>plum1'
R0, R1, R2, R3 = 'poppy', 'poppy>plum1', 'poppy>plum1.9', 'ember>poppy1'; R3 = mx('poppy>lemon1.2>sand.5')
TR, TR1, TRL = 'night>ink.6', 'night>slate1', 'slate>mist1'
D.p(curve(fp([(-.2, .55), (-.29, .49), (-.322, .4), (-.315, .2), (-.338, .08), (-.325, -.008, 'k'), (-.1, -.008, 'k'), (-.1, .4)])), 'plum', .5)
# far leg, foot on the same step
cu([(.34, .36), (.54, .405), (.635, .35), (.66, .2), (.65, .05), (.565, .05), (.55, .2), (.4, .26)], TR)
cu([(.54, .405), (.6, .40), (.65, .34), (.672, .2), (.662, .06), (.635, .06), (.64, .2), (.61, .33)], TRL)
cu([(.555, .08), (.655, .075), (.69, .045), (.725, .022), (.725, -.004), (.555, -.004)], 'umber>ink1.4')
# near leg, foot a step lower
D.p(curve(fp([(.375, -.2), (.44, -.235), (.56, -.24), (.665, -.212), (.6, -.195)])), 'plum', .55); D.p(curve(fp([(.56, .0), (.64, -.018), (.735, -.008), (.7, .01)])), 'plum', .5)
cu([(.30, .34), (.48, .375), (.555, .32), (.545, .2), (.52, .02), (.51, -.13), (.395, -.13), (.395, .05), (.37, .14), (.3, .16)], TR1)
cu([(.50, .33), (.552, .31), (.545, .2), (.52, .02), (.512, -.1), (.485, -.12), (.5, .02), (.52, .2)], TRL)
cu([(.4, .06, 'k'), (.44, .03), (.5, .05), (.44, .0)], TR)
cu([(.382, -.1), (.45, -.085), (.51, -.11), (.55, -.155), (.615, -.178), (.64, -.195), (.64, -.214), (.385, -.214)], 'umber'); P = fp([(.383, -.198), (.64, -.198), (.642, -.216), (.383, -.216)]); D.p(poly(P), 'umber>ink2.4')
# seat and near thigh
TH = curve(fp([(-.26, .2), (-.292, .1), (-.27, .015), (-.2, -.006), (.0, -.004), (.2, .0), (.3, .03), (.385, .12), (.42, .16), (.5, .2), (.548, .27), (.545, .335), (.49, .378), (.4, .375), (.2, .36)])); D.p(TH, TR1)
D.open(clip=D.clip(TH)); cu([(-.3, .06), (-.1, .075), (.1, .06), (.26, .09), (.37, .16), (.5, .22), (.5, .0), (-.3, -.04)], TR)
cu([(.1, .36), (.35, .345), (.47, .35), (.525, .31), (.53, .26), (.58, .3), (.52, .42), (.3, .42)], TRL); cu([(.08, .2, 'k'), (.16, .15), (.27, .14), (.18, .17)], TR); cu([(.38, .2, 'k'), (.43, .23), (.5, .235), (.43, .215)], TR); D.close()
# the jacket, its knitted hem on the step
COAT = [(-.10, .60), (-.2, .57), (-.27, .51), (-.297, .42), (-.285, .3), (-.3, .2), (-.318, .13), (-.305, .075), (-.2, .055), (-.06, .06), (.08, .075), (.17, .105), (.2, .16), (.25, .26), (.24, .40), (.19, .47), (.12, .55), (0, .605)]
d = curve(fp(COAT)); D.p(d, R0)
D.open(clip=D.clip(d))
cu([(-.36, .6), (-.24, .56), (-.215, .44), (-.235, .32), (-.21, .21), (-.12, .15), (.02, .14), (.2, .19), (.3, .0), (-.4, 0)], R1)
cu([(.005, .47, 'k'), (-.005, .38), (.02, .27), (.06, .17), (.2, .1), (.3, .2), (.2, .3)], R2)              # under the arm
cu([(-.33, .2, 'k'), (-.2, .19), (-.1, .2), (-.2, .16), (-.32, .13)], R2); cu([(.05, .22, 'k'), (-.04, .185), (-.13, .19), (-.03, .16), (.06, .15)], R2)
cu([(-.33, .118), (-.2, .1), (-.06, .103), (.08, .118), (.22, .16), (.26, .02), (-.33, 0)], 'plum>umber2')      # the hem
D.s_(''.join(curve(fp([(u, .10+max(0, u+.06)*.14), (u+.004, .055+max(0, u+.06)*.14)]), False) for u in [-.27+i*.033 for i in range(14)]), 'umber>poppy1', 2.4)
D.s_(curve(fp([(-.075, .42), (-.09, .32), (-.085, .22), (-.075, .11)]), False), R2, 2.6)                        # the seam of the back
D.close()
# near arm: shoulder, elbow at the side, the wrist on the knee
SL = curve(fp([(.005, .575), (.085, .572), (.16, .51), (.215, .415), (.255, .362), (.34, .372), (.435, .405), (.462, .36), (.445, .31), (.36, .258), (.265, .185), (.19, .17), (.115, .205), (.055, .30), (.01, .42), (-.012, .52)]))
D.p(SL, R0); D.open(clip=D.clip(SL))
cu([(-.03, .5), (.035, .42), (.09, .32), (.145, .245), (.22, .23), (.36, .295), (.48, .335), (.48, .23), (.25, .13), (.06, .16)], R1)
cu([(.145, .34, 'k'), (.17, .26), (.26, .235), (.21, .275)], R2); cu([(.11, .27, 'k'), (.16, .21), (.22, .195), (.17, .24)], R2); cu([(.19, .35, 'k'), (.225, .3), (.3, .295), (.25, .315)], R1)
cu([(-.02, .62), (.055, .55), (.105, .49), (.155, .405), (.2, .34), (.24, .33), (.34, .342), (.46, .38), (.46, .46), (.2, .64)], R3)
cu([(.412, .44), (.42, .36), (.435, .28), (.5, .29), (.5, .44)], 'plum>umber2'); cu([(.418, .44), (.43, .375), (.5, .385), (.48, .44)], 'umber>poppy1.6')   # the cuff
D.close()
# the hand, loose over the knee
cu([(.44, .385), (.48, .40), (.525, .392), (.56, .365), (.578, .32), (.582, .27), (.572, .248), (.558, .262), (.552, .3), (.545, .262), (.532, .245), (.52, .262), (.522, .3), (.505, .315), (.45, .33)], sk)
cu([(.45, .39), (.49, .402), (.53, .39), (.563, .36), (.582, .31), (.583, .27), (.574, .3), (.55, .345), (.51, .372)], skl)
x, y = F(.552, .243); D.s_(f'M{x:.0f} {y:.0f}a7 8 0 1 1-.1 0', 'ochre>sand2', 2.4); D.p(brush([(x-1, y+14), (x-5, y+28), (x-6, y+40)], [6, 4, 5], 3), 'ochre>sand1.4'); D.p(brush([(x+1, y+14), (x+5, y+26), (x+8, y+36)], [6, 4, 5], 3), 'mist>sand2')
# neck, head turned to the light
cu([(-.085, .7), (.04, .69), (.045, .62), (.07, .575), (-.11, .575), (-.085, .63)], sk)
cu([(.0, .86), (.055, .835), (.073, .80), (.083, .75), (.075, .705), (.055, .675), (.03, .66), (-.02, .68), (-.04, .76)], sk)
cu([(.062, .82), (.073, .80), (.083, .75), (.075, .705), (.055, .675), (.035, .662), (.055, .69), (.066, .73), (.063, .77)], skl)
HR = curve(fp([(-.06, .648), (-.095, .665), (-.122, .72), (-.127, .79), (-.1, .85), (-.045, .888), (.02, .886), (.056, .866), (.072, .838), (.07, .818), (.052, .806), (.046, .768), (.024, .77), (.014, .73), (.004, .69), (-.02, .66)])); D.p(HR, hr)
D.open(clip=D.clip(HR)); cu([(-.11, .7), (-.07, .685), (-.01, .70), (.02, .73), (.03, .64), (-.1, .63)], 'umber>ink1', .8)
D.s_(curve(fp([(.0, .885), (.034, .876), (.06, .854), (.07, .834)]), False), 'umber>rose.8', 4); D.close()
cu([(.022, .765), (.042, .77), (.048, .745), (.038, .715), (.024, .712)], sk); D.s_(curve(fp([(.03, .755), (.038, .75), (.034, .73)]), False), 'umber>rose.8', 2)
# the hood on the back
HD = curve(fp([(-.16, .585), (-.12, .622), (-.05, .612), (.04, .625), (.095, .59), (.085, .53), (.03, .455), (-.05, .405), (-.12, .44), (-.175, .52)])); D.p(HD, R0)
D.open(clip=D.clip(HD)); cu([(-.2, .6), (-.14, .58), (-.13, .5), (-.06, .445), (.02, .465), (.05, .4), (-.2, .38)], R1)
cu([(-.13, .63), (-.1, .592), (-.03, .575), (.04, .59), (.085, .57), (.12, .65)], R2); cu([(.06, .64), (.075, .6), (.06, .54), (.02, .48), (.1, .48), (.12, .62)], R3); D.close()
D.close()
# ---------------------------------------------------------------- a cloth bag: bread, leek
D.open('bag')
def bq(P): return [B(q[0], q[1])+tuple(q[2:]) for q in P]
for u, v, w in ((-.055, .4, 24), (-.03, .43, 22)): D.p(brush([B(u+.02, .24), B(u, .36), B(u-.02, v+.02)], [w*.5, w*.7, w], 3, .05), 'milk>sage1')
for P, W, c in (([(-.03, .36), (-.07, .43), (-.125, .455)], [16, 24, 4], 'sage>moss2'), ([(-.02, .36), (-.03, .45), (-.01, .51)], [14, 22, 3], 'moss>sage1.4'), ([(-.04, .38), (-.085, .47), (-.09, .53)], [14, 20, 3], 'moss>teal1')): D.p(brush(bq(P), W, 4, .05), c)
D.p(brush(bq([(.05, .2), (.075, .37), (.095, .46)]), [34, 36, 22], 5, .03), 'ochre>sand1.4'); D.p(brush(bq([(.035, .22), (.06, .38), (.082, .455)]), [5, 9, 5], 5, .03), 'sand>milk1'); D.s_(''.join(curve(bq([(u-.02, v), (u+.025, v+.035)]), False) for u, v in ((.06, .315), (.07, .37), (.08, .42))), 'ochre>umber1.4', 4)
bd = curve(bq([(-.105, .0), (.105, .0), (.122, .05), (.128, .2), (.12, .305, 'k'), (.03, .29), (-.05, .298), (-.125, .31, 'k'), (-.132, .18), (-.12, .05)])); D.p(bd, 'milk>sand1')
D.open(clip=D.clip(bd)); D.p(curve(bq([(-.06, .32), (-.05, .2), (-.075, .1), (-.06, -.02), (.2, -.02), (.2, .33)])), 'mist>rose1.4'); D.p(poly(bq([(-.2, .1), (.2, .1), (.2, .17), (-.2, .17)])), 'teal>slate1'); D.p(poly(bq([(-.075, .1), (.2, .1), (.2, .17), (-.06, .17)])), 'slate>teal1.2')
D.p(curve(bq([(-.13, .02, 'k'), (-.07, .05), (-.05, .2), (-.085, .08)])), 'sand>rose1.6'); D.close()
D.s_(curve(bq([(-.085, .3), (-.1, .2), (-.05, .15), (-.005, .21), (.01, .295)]), False), 'dusk>rose2', 8); D.s_(curve(bq([(-.085, .3), (-.1, .2), (-.05, .15), (-.005, .21), (.01, .295)]), False), 'sand>rose1', 5)
D.close()
print(D.save('../stairs.svg'))
