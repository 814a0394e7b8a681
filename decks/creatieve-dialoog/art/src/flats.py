from folk import *
SK = (mx('umber>ochre.8'), mx('umber>ochre2>sand.8'), 'rose>sand2')
D = Doc('fz', 'Flats at night, seen from across the street'); r = random.Random(46); D.tooth(step=40)
D.full(D.lin(0, 0, 300, 940, (0, 'night>ink.4'), (.5, 'night>dusk1.6'), (1, 'plum>dusk2')))
ROWS = [(62, 204), (282, 424), (502, 644)]; COLS = [(-70, 52), (94, 296), (330, 446), (494, 610), (644, 846), (888, 1010)]
# ---------------------------------------------------------------- the wall: bricks, floors, coloured panels
D.open('wall')
for j in range(3):
    d = ''
    for i in range(60):
        x, y = r.randrange(-10, 940), r.randrange(0, 58)*13+4; d += f'M{x} {y}h{r.choice((14, 20, 26))}v6h{-18}z'
    D.p(d, ('night>slate.6', 'slate>mist.6', 'dusk>rose1')[j], .42)
D.grain(D.lin(0, 0, 0, 940, (0, 'ink', .5), (1, 'milk', .3)))
for y in (-20, 236, 456, 676):
    D.p(cutpoly(box(-12, y, 952, y+22), .8, y+50, 110), D.lin(0, 0, 940, 0, (0, 'slate>mist.6'), (1, 'slate>mist1.6'))); D.p(poly(box(-12, y+22, 952, y+30)), 'night>ink1', .5); D.p(poly(box(-12, y, 952, y+4)), 'mist>slate1')
for x in (312, 470, 627, 73, 867):
    pass
PAN = {1: ('moss>sage1', 'poppy>umber1.4', 'slate>mist.4'), 4: ('teal>night.8', 'slate>night1', 'ochre>umber.6')}
for c, cols in PAN.items():
    a, b = COLS[c]
    for (y0, y1), col in zip(ROWS, cols): D.p(cutpoly(box(a-8, y1+8, b+8, y1+30), .7, y1, 90), col)
D.close()
# ---------------------------------------------------------------- one window: frame, room, and a life
def window(c, rw, col, tone='milk', bars=1, life=None, lit=1):
    (a, b), (y0, y1) = COLS[c], ROWS[rw]
    D.p(cutpoly(box(a-8, y0-8, b+8, y1+8), .7, c*9+rw, 90), 'milk>mist1.4' if lit else 'mist>slate1'); D.p(poly(box(a-12, y1+6, b+12, y1+13)), 'mist>slate.6')
    D.open(clip=D.clip(f'M{a} {y0}H{b}V{y1}H{a}z')); D.p(f'M{a} {y0}H{b}V{y1}H{a}z', col)
    if life: life(a, b, y0, y1)
    D.close()
    w = b-a
    if bars: D.p(poly(box(a+w*bars-3, y0, a+w*bars+3, y1)), 'milk>mist1.4' if lit else 'mist>slate1')
def warm(a, b, y0, y1, hi, lo): return D.rad((a+b)/2, y0+30, (b-a)*.8, (0, hi), (1, lo))
def curtain(x0, x1, y0, y1, col, n_=4):
    for i in range(n_):
        p, q = x0+(x1-x0)*i/n_, x0+(x1-x0)*(i+1)/n_; D.p(curve([(p, y0-4, 'k'), (q, y0-4, 'k'), (q+2, (y0+y1)/2), (q-1, y1+4, 'k'), (p, y1+4, 'k'), (p+2, (y0+y1)/2)]), col if i % 2 else col+'>ink.6' if '>' not in col else col, 1 if i % 2 else .82)
def lamp(x, y0, L, col='milk', w=22):
    D.s_(f'M{x} {y0}v{L}', 'umber>ink1', 1.6); D.p(poly([(x-w*.4, y0+L), (x+w*.4, y0+L), (x+w, y0+L+18), (x-w, y0+L+18)]), 'ember>ochre1' if col == 'milk' else col); D.el(x, y0+L+19, w*.5, 4, 'milk')
def plant(x, y, h, col, pot, sd, n_=9, w=.3):
    q = random.Random(sd); d = ''
    for i in range(n_):
        an = -math.pi/2+(i/(n_-1)-.5)*2.1+q.uniform(-.1, .1); L = h*q.uniform(.65, 1); ex, ey = x+math.cos(an)*L, y+math.sin(an)*L
        nx, ny = -math.sin(an)*L*w*.5, math.cos(an)*L*w*.5; mx_, my = x+math.cos(an)*L*.6, y+math.sin(an)*L*.6
        d += f'M{x:.0f} {y:.0f}Q{mx_+nx:.0f} {my+ny:.0f} {ex:.0f} {ey:.0f}Q{mx_-nx:.0f} {my-ny:.0f} {x:.0f} {y:.0f}z'
    D.p(d, col)
    if pot: D.p(poly([(x-13, y-3), (x+13, y-3), (x+9, y+22), (x-9, y+22)]), pot); D.p(poly([(x+3, y-3), (x+13, y-3), (x+9, y+22), (x+2, y+22)]), 'milk', .25)
def L_plants(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), warm(a, b, y0, y1, 'milk>sand2', 'ochre>sand1.4'))
    for i, (x, h, c_, pt) in enumerate(((a+26, 92, 'moss>sage.8', 'umber>ember1.6'), (a+66, 60, 'moss>ink.4', 'slate'), (a+126, 108, 'moss', 'milk>sand1'), (a+172, 66, 'moss>ochre1.4', 'ember>umber1'))): plant(x, y1-22, h, c_, pt, i+4, 11, .24+.08*(i % 2))
    x = a+100; D.p(poly([(x-12, y0+20), (x+12, y0+20), (x+9, y0+36), (x-9, y0+36)]), 'umber>rose2'); D.s_(f'M{x-9} {y0+20}L{x} {y0}L{x+9} {y0+20}', 'umber', 1.4)
    for i in range(5): D.p(brush([(x-10+i*5, y0+24), (x-18+i*9, y0+44), (x-16+i*8+3*(-1)**i, y0+60+9*(i % 3))], [4, 5, 2], i), 'moss>sage1.2' if i % 2 else 'moss>ink.6')
def L_tv(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), D.lin(a, y0, b, y1, (0, 'mist>milk1'), (.6, 'slate>mist2'), (1, 'slate')))
    D.p(poly(box(a+22, y0+28, a+90, y0+70)), 'night'); D.p(poly(box(a+25, y0+31, a+87, y0+67)), D.lin(a, 0, b, 0, (0, 'milk'), (.5, 'mist>sage2'), (1, 'mist>slate1')))
    D.p(curve([(a-4, y1+5), (a-4, y0+112), (a+14, y0+104), (b-14, y0+104), (b+6, y0+112), (b+6, y1+5)]), 'plum>dusk1')
    fig(D, a+42, y0+190, 1, 'umber>sand.9', 'ink>umber1', 'ember>umber1', 'ink', kind='curls'); fig(D, a+82, y0+184, .94, 'rose>sand2', 'milk>mist1.4', 'sage', 'ink', kind='short', w=1.15)
    D.p(curve([(a-4, y1+5, 'k'), (a-4, y0+118), (a+20, y0+113), (b-20, y0+113), (b+6, y0+118), (b+6, y1+5, 'k')]), 'plum>dusk.6')
def L_dance(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), warm(a, b, y0, y1, 'sand>rose.8', 'ember>rose1.6'))
    lamp(a+54, y0, 16, 'milk>sand1', 26)
    D.p(''.join(poly([(a+4+i*22, y0+2+[0, 5, 8, 9, 8, 5, 3, 7, 9, 4][i]), (a+18+i*22, y0+2+[5, 8, 9, 8, 5, 3, 7, 9, 4, 0][i]), (a+11+i*22, y0+20+[0, 5, 8, 9, 8, 5, 3, 7, 9, 4][i])]) for i in range(0, 10, 2)), 'ochre>sand2'); D.p(''.join(poly([(a+4+i*22, y0+2+[0, 5, 8, 9, 8, 5, 3, 7, 9, 4][i]), (a+18+i*22, y0+4), (a+11+i*22, y0+20+[0, 5, 8, 9, 8, 5, 3, 7, 9, 4][i])]) for i in range(1, 10, 2)), 'slate>mist1')
    fig(D, a+92, y1+16, 1.28, 'umber>rose.8', 'ink>umber.6', 'night>slate1', 'ink>night1', arms=[[(-11, -75), (-24, -84), (-35, -95)], [(11, -75), (20, -66), (30, -60)]], legs=[[(-4, -46), (-12, -26), (-18, -4)], [(4, -46), (9, -24), (8, -2)]], rot=-6)
    fig(D, a+142, y1+16, 1.2, 'sand>rose1.6', 'umber>ember1.2', 'ochre>sand1', 'ochre', arms=[[(-11, -75), (-20, -66), (-26, -60)], [(11, -75), (23, -88), (30, -102)]], kind='bun', skirt=-22, rot=9, legs=[[(-4, -40), (-8, -22), (-4, -3)], [(4, -40), (12, -22), (20, -8)]])
def L_cook(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), D.lin(0, y0, 0, y1, (0, 'milk>sage1'), (1, 'sage>sand1.6')))
    D.p(poly(box(a, y0, a+62, y0+46)), 'milk'); D.p(poly(box(b-70, y0, b, y0+46)), 'milk>mist.5'); D.p(poly(box(a+60, y0, a+62, y0+46))+poly(box(b-36, y0, b-34, y0+46)), 'mist')
    D.p(poly([(a+96, y0), (a+114, y0), (a+130, y0+34), (a+80, y0+34)]), 'mist>slate1'); D.p(poly([(a+82, y0+34), (a+128, y0+34), (a+152, y1), (a+58, y1)]), 'milk', .5)
    D.p(poly(box(a, y0+92, b, y0+99)), 'umber>sand1.6'); D.p(poly(box(a, y0+99, b, y1)), 'slate>sage1')
    D.p(poly(box(a+100, y0+72, a+142, y0+92)), 'ember>umber.8'); D.p(poly(box(a+96, y0+69, a+146, y0+74)), 'umber>ember1.4')
    D.p(curve([(a+118, y0+66), (a+112, y0+54), (a+120, y0+46), (a+116, y0+37), (a+126, y0+46), (a+123, y0+54), (a+130, y0+60), (a+126, y0+66)]), 'milk', .75)
    D.p(poly(box(a+164, y0+72, a+172, y0+92))+poly(box(a+178, y0+64, a+187, y0+92)), 'moss>sage1'); D.el(a+20, y0+86, 9, 8, 'ochre>sand.8'); D.el(a+34, y0+87, 8, 7, 'ember>umber1')
    fig(D, a+76, y1+34, 1.34, 'umber>ochre1', 'ember>rose1', 'dusk>rose.8', 'plum', arms=[[(-11, -75), (-17, -64), (-13, -56)], [(11, -75), (20, -70), (28, -73)]], kind='scarf', w=1.12)
    D.s_(f'M{a+113} {y0+71}l8-8', 'umber', 2.4)
def L_draw(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), warm(a, b, y0, y1, 'milk>sand1', 'ochre>sand2')); D.p(poly(box(a, y0, b, y0+18)), 'rose>sand1')
    for x, y, w, h in ((a+12, y0+44, 62, 50),): D.p(cutpoly(box(x, y, x+w, y+h), .8, 3), 'milk')
    x, y = a+12, y0+44
    D.s_(f'M{x+8} {y+42}h46M{x+14} {y+42}v-16h18v16M{x+11} {y+27}l12-11 12 11', 'ember>umber.6', 2.2); D.el(x+49, y+13, 6, 6, 'ochre'); D.s_(f'M{x+41} {y+41}v-9m0 0l-4 4m4-4l4 4M{x+41} {y+29}v0', 'slate', 2); D.el(x+41, y+28, 3, 3, 'slate')
    D.p(cutpoly(box(a+82, y0+72, a+108, y0+106), .8, 4), 'sage>milk1'); D.p(curve([(a+95, y0+98), (a+86, y0+86), (a+91, y0+80), (a+95, y0+85), (a+99, y0+80), (a+104, y0+86)]), 'ember>umber.8')
    D.p(poly(box(a+18, y0+112, a+40, y1+4))+poly(box(a+40, y0+122, a+60, y1)), 'moss>sage2'); D.p(poly(box(a+60, y0+116, a+78, y1)), 'dusk>rose1')
def L_cat(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), D.lin(a, y0, b, y1, (0, 'rose>dusk1.6'), (1, 'rose>milk1.6')))
    curtain(a-2, a+32, y0, y1, 'dusk', 3); curtain(b-30, b+2, y0, y1, 'dusk', 3)
    x = a+60
    D.p(curve([(x-15, y1+2, 'k'), (x-19, y1-20), (x-10, y1-44), (x-10, y1-58), (x-12, y1-76, 'k'), (x-4, y1-68), (x+4, y1-68), (x+12, y1-76, 'k'), (x+10, y1-58), (x+10, y1-44), (x+19, y1-20), (x+15, y1+2, 'k')]), 'ink>umber1'); D.p(brush([(x+14, y1-3), (x+28, y1-6), (x+32, y1-22)], [7, 7, 4], 3), 'ink>umber1')
def L_table(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), D.lin(0, y0, 0, y1, (0, 'sage>mist1.6'), (.6, 'mist>milk2'), (1, 'sage')))
    lamp(a+110, y0, 26, 'slate', 26); D.p(poly([(a+88, y0+46), (a+132, y0+46), (a+176, y0+110), (a+36, y0+110)]), 'milk', .6)
    fig(D, a+60, y0+196, 1.2, 'rose>sand1', 'milk>mist1', 'slate', 'ink', kind='bald', w=1.2, rot=7, arms=[[(10, -74), (20, -66), (27, -66)]])
    fig(D, a+166, y0+192, 1.1, 'umber>sand1', 'ink>umber1', 'ochre>sand.8', 'ink', kind='curls', rot=-6, arms=[[(-10, -74), (-20, -64), (-28, -67)]])
    D.p(poly(box(a+40, y0+124, a+47, y1+4))+poly(box(a+172, y0+124, a+179, y1+4)), 'umber>ink.6'); D.p(poly(box(a+62, y0+124, a+66, y1-4))+poly(box(a+152, y0+124, a+156, y1-4)), 'umber>ink1.4')
    D.p(poly([(a+48, y0+107), (a+172, y0+107), (a+190, y0+118), (a+28, y0+118)]), 'ochre>umber.8'); D.p(poly(box(a+28, y0+118, a+190, y0+125)), 'umber>ochre1')
    D.el(a+88, y0+110, 6, 5, 'rose>sand1'); D.el(a+136, y0+111, 5.4, 4.6, 'umber>sand1'); D.p(poly(box(a+103, y0+97, a+119, y0+112)), 'milk'); D.p(poly(box(a+112, y0+97, a+119, y0+112)), 'mist>milk1'); D.el(a+70, y0+113, 11, 3, 'milk'); D.el(a+70, y0+112, 6, 2, 'ember>umber1'); D.el(a+152, y0+113, 11, 3, 'milk')
def L_baby(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), warm(a, b, y0, y1, 'milk', 'ochre>milk1.4')); D.p(poly(box(a+128, y0+24, a+176, y0+62)), 'slate>mist1'); D.p(poly([(a+128, y0+62), (a+146, y0+38), (a+158, y0+52), (a+166, y0+46), (a+176, y0+62)]), 'moss>sage1')
    curtain(a-3, a+36, y0, y1, 'ember>ochre1', 3)
    # two who hold each other: side by side in the half turn, an arm round a back, an arm round a neck
    fig(D, a+132, y1+30, 1.42, SK[2], 'umber>ochre1.6', 'lemon', 'poppy>umber1', kind='bun', w=.98, skirt=-20, arms=[[(11, -75), (17, -64), (14, -52)]], rot=-6)
    fig(D, a+80, y1+30, 1.5, SK[0], 'ink', 'teal', 'night', kind='short', w=1.08, arms=[[(-11, -75), (-17, -62), (-13, -50)]], rot=6)
    D.p(brush([(a+68, y1-80), (a+92, y1-62), (a+132, y1-58)], [13, 12, 10], 3, .05), 'teal>night.6'); D.el(a+136, y1-58, 5.4, 5, SK[0])
    D.p(brush([(a+140, y1-74), (a+116, y1-84), (a+86, y1-80)], [11, 10, 9], 3, .05), 'lemon>ochre1'); D.el(a+81, y1-79, 5, 4.8, SK[2])
def L_wave(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), warm(a, b, y0, y1, 'milk', 'lemon>sand2')); curtain(a-3, a+22, y0, y1, 'pink', 2); curtain(b-18, b+3, y0, y1, 'pink', 2)
    D.p(cutpoly(box(a+72, y0+20, a+98, y0+52), .5, 3), 'teal>mist1.4')
    fig(D, a+58, y1+42, 1.5, SK[1], 'ink', 'poppy', 'ink', kind='bald', w=1.1, arms=[[(-11, -75), (-18, -64), (-14, -52)], [(11, -76), (23, -78), (24, -94)]])
    t = T(a+58, y1+42, 1.5); front(D, t, 1.5, 'milk>mist1.6', 'short', lip='umber>ink1'); x, y = t([(24.5, -97)])[0]; D.el(x, y, 6, 7, SK[1]); D.s_(poly(t([(22, -97), (20.4, -103)]), False)+poly(t([(24.6, -98), (24.6, -104.6)]), False)+poly(t([(27, -97), (28.8, -102)]), False), SK[1], 3)
def L_desk(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), D.lin(a, y0, b, y1, (0, 'slate>mist1'), (.5, 'mist>slate1'), (1, 'slate')))
    D.p(poly(box(a+52, y0+92, a+66, y0+112)), 'ink>night1'); D.p(poly(box(a-2, y0+110, b+2, y0+116)), 'umber>rose1'); D.p(poly(box(a-2, y0+116, b+2, y1+4)), 'slate>night1.4')
    D.p(poly(box(a+15, y0+30, a+103, y0+94)), 'ink>night1')       # a screen full of other people
    for i in range(6):
        x, y = a+19+(i % 3)*27, y0+34+(i//3)*29; D.p(poly(box(x, y, x+25, y+27)), ('milk>sand1', 'sage>milk1', 'rose>milk1', 'mist>milk1', 'lemon>milk2', 'teal>mist2')[i]); D.p(curve([(x+3, y+27, 'k'), (x+7, y+19), (x+18, y+19), (x+22, y+27, 'k')]), ('poppy', 'slate', 'moss', 'dusk', 'night', 'ochre')[i]); D.el(x+12.5, y+12, 5, 6, ('umber>rose1', 'rose>sand2', SK[0], 'sand>rose1', SK[1], 'rose>sand1')[i]); D.p(curve([(x+7, y+11), (x+8, y+6), (x+12.5, y+4), (x+17, y+6), (x+18, y+11), (x+12.5, y+8.500)]), ('ink', 'ochre', 'ink>umber1', 'milk', 'umber', 'mist')[i])
    D.p(poly(box(a+84, y0+100, a+96, y0+111)), 'poppy'); fig(D, a+58, y0+204, 1.12, 'umber>rose1', 'ink>umber.6', 'ember>umber.6', 'ink', kind='beanie', w=1, arms=[[(-11, -76), (-20, -68), (-25, -78)], [(11, -76), (20, -68), (25, -78)]])
def L_blind(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), 'night>slate1')
    D.p(''.join(poly(box(a, y0+i*11, b, y0+i*11+7)) for i in range(9)), 'slate>mist1')
def L_dark(a, b, y0, y1):
    D.p(poly(box(a, y0, b, y1)), D.lin(a, y0, b, y1, (0, 'ink>night2'), (1, 'night>slate1'))); D.p(poly([(a+20, y1), (a+70, y0), (a+96, y0), (a+46, y1)]), 'slate>mist1', .35); curtain(b-30, b+3, y0, y1, 'night>slate2', 3)
Y = lambda a: a
window(0, 0, 'night>slate1', bars=0, lit=0, life=L_dark); window(1, 0, 'ochre', bars=.72, life=L_plants); window(2, 0, 'night', bars=.5, lit=0, life=L_dark); window(3, 0, 'slate', bars=0, life=L_tv); window(4, 0, 'night', bars=.62, lit=0, life=L_blind); window(5, 0, 'ochre>sand1', bars=0)
window(0, 1, 'rose>sand1', bars=0); window(1, 1, 'sage', bars=.76, life=L_cook); window(2, 1, 'ochre', bars=0, life=L_draw); window(3, 1, 'sand', bars=0, life=L_wave); window(4, 1, 'ember', bars=0, life=L_dance); window(5, 1, 'mist', bars=0, lit=0, life=L_dark)
window(0, 2, 'night', bars=0, lit=0, life=L_dark); window(1, 2, 'ochre', bars=.86, life=L_baby); window(2, 2, 'rose', bars=0, life=L_cat); window(3, 2, 'ochre', bars=0, life=L_desk); window(4, 2, 'sand', bars=0, life=L_table); window(5, 2, 'milk>ochre1', bars=0)
# the light falls on the sills and the floors below
for c, w, col in ((1, 0, 'sand'), (3, 0, 'mist'), (1, 1, 'sage'), (2, 1, 'sand'), (4, 1, 'rose'), (1, 2, 'sand'), (2, 2, 'rose'), (3, 2, 'mist'), (4, 2, 'sage')):
    (a, b), (y0, y1) = COLS[c], ROWS[w]; D.p(poly([(a, y1+8), (b, y1+8), (b+16, y1+54), (a-16, y1+54)]), D.lin(0, y1+8, 0, y1+54, (0, col, .45), (1, col, 0)))
# ---------------------------------------------------------------- below: door, pavement, washing, bikes
D.open('below')
D.p(poly(box(-10, 706, 950, 832)), D.lin(0, 0, 940, 0, (0, 'night>slate1.2'), (1, 'night>dusk2')))
D.p(poly(box(-10, 832, 950, 950)), D.lin(0, 832, 0, 950, (0, 'slate>mist.6'), (.25, 'slate>night.8'), (1, 'night>slate.8')))
D.p(poly(box(470, 724, 600, 834)), 'milk>mist1'); D.p(poly(box(478, 732, 530, 832)), D.lin(0, 732, 0, 832, (0, 'milk>sand2'), (1, 'sand>ochre1'))); D.p(poly(box(540, 732, 592, 832)), 'teal'); D.p(poly(box(552, 744, 580, 790)), 'sand>ochre1'); D.el(547, 786, 3.4, 3.4, 'milk')
D.p(poly([(478, 834), (592, 834), (640, 900), (440, 900)]), D.lin(0, 834, 0, 900, (0, 'sand>ochre1', .7), (1, 'sand', 0)))
def bike(x, y, k, col, sx=1):
    t = T(x, y, k, sx); w = lambda q: ''.join('M'+join(*t([(q-19, -19)])[0])+f'a{n(19*k)} {n(19*k)} 0 1 0 {n(38*k*sx)} 0a{n(19*k)} {n(19*k)} 0 1 0 {n(-38*k*sx)} 0' for _ in (1,))
    D.s_(w(-30)+w(32), 'ink>night1', 3.4); D.el(*t([(-2, 2)])[0], 54*k, 4, 'ink', .4)
    D.s_(poly(t([(-30, -19), (-10, -46), (22, -46), (0, -19), (-30, -19)]), False)+poly(t([(0, -19), (-12, -52)]), False)+poly(t([(32, -19), (22, -46), (19, -60)]), False), col, 4.4)
    D.s_(poly(t([(19, -60), (10, -63)]), False)+poly(t([(-20, -54), (-6, -54)]), False), 'ink>umber1', 5)
bike(690, 850, 1, 'poppy'); bike(760, 854, 1.02, 'sage>milk1', -1); bike(818, 850, .98, 'ochre>sand1')
for x in (110, 418): D.p(brush([(x, 856), (x, 800), (x+1, 726)], [7, 6, 6], x), 'mist>slate1')
D.s_('M110 734Q264 754 418 734', 'milk>mist1', 2.2)
for x, col, kd in ((146, 'poppy', 't'), (204, 'milk', 's'), (282, 'lemon', 't'), (338, 'sage>moss1', 'p'), (384, 'pink', 'k')):
    y = 734+ (1-((x-264)/154)**2)*10
    P = {'t': [(-22, 6), (-8, 0), (8, 0), (22, 6), (27, 24), (15, 27), (15, 56), (-15, 58), (-14, 27), (-27, 25)], 's': [(-28, 0), (30, 2), (31, 70), (2, 74), (-29, 69)], 'p': [(-15, 0), (15, 0), (19, 62), (5, 63), (0, 24), (-7, 62), (-20, 60)], 'k': [(-7, 0), (7, 0), (7, 24), (14, 32), (7, 36), (-6, 32)]}[kd]
    D.p(cutpoly([(x+u, y+v) for u, v in P], .9, x, 26), col)
D.close()
print(D.save('../flats.svg'))
