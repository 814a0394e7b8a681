#!/usr/bin/env python3
"""The campfire deck: what a rule or a task looks like, cut from paper and set in a disc.

Drawn with the middle of the disc at 106, 53, and set down AIR further from the words. Its radius is
28; titles keep left of x 76.5, help of x 73, and the ground begins at 72.
"""
from bands import R, R_GROUND, Land, band, sapling
from paper import (DAWN, DUSK, EMBER, GLOW, INK, MILK, MIST, MOSS, NIGHT, OCHRE, PINE, PLUM, ROSE, SAGE,
                   SAND, SLATE, UMBER, brush, disc, fill, flame, leaf, mix, stone, stroke,
                   smooth)
from things import cut, person, tree

DECK, CX, CY, FOOT, AIR = 'kampvuur', 106, 53, 73.6, 1.2

TINTS = {'afspraak': (NIGHT, mix(MIST, MILK, .45), 'water'),
         'oogst': (DAWN, mix(SAND, OCHRE, .08), 'voor'),
         'actie': (PINE, mix(SAGE, MILK, .45), 'gras'),
         'schets': (INK, mix(SAND, MILK, .4), 'schuin'),
         'slot': (PLUM, mix(DUSK, MILK, .66), 'voor')}


def scene(card, suit, mid, thing):
    """The disc, the thing in it, and the near plane that it stands behind."""
    land = Land(card, R, mid, R_GROUND)
    ground, tint, kind = TINTS[suit]
    plane = mix(tint, ground, .3)
    behind = fill('light', disc(CX, CY, 28, land.chance), tint) + thing(land, ground)
    behind = f'<g transform="translate({AIR} 0)">{behind}</g>'
    band(DECK, card, *R, land.draw(ground, plane, None, kind, mix(plane, ground, .6), behind))


def rod(points, widths, colour):
    return fill('mark', brush(points, widths), colour)


# Agreements

def hare(land, ground):
    """It sits with its ears up and hears it out."""
    fur, dark = mix(UMBER, SAND, .32), mix(UMBER, SAND, .08)
    x, y, t = 104, FOOT, 38
    out = cut('mark', x, y, t, [(.02, .6), (.04, .84), (.1, 1), (.17, .98), (.18, .8), (.12, .6)], dark, (2,))
    out += cut('mark', x, y, t, [(-.12, .58), (-.16, .8), (-.12, 1.02), (-.05, 1.01), (.0, .82), (.02, .6)],
               fur, (2,))
    out += cut('mark', x, y, t, [(-.08, .64), (-.11, .8), (-.085, .95), (-.05, .94), (-.035, .8), (-.03, .64)],
               mix(ROSE, SAND, .3), (2,))
    out += cut('mark', x, y, t, [(-.36, -.04), (-.38, .14), (-.26, .32), (-.1, .42), (.1, .42), (.2, .26),
                                 (.22, .1), (.2, -.04)], fur, (0, 7))
    out += cut('mark', x, y, t, [(-.3, -.04), (-.3, .1), (-.16, .22), (-.02, .14), (.0, -.04)], dark, (0, 4))
    out += cut('mark', x, y, t, [(.1, -.04), (.08, .16), (.12, .34), (.22, .3), (.21, .1), (.26, -.04)], fur,
               (0, 5))
    out += cut('mark', x - .43 * t, y - .1 * t, t, [(0, -.06), (.0, .06), (.09, .1), (.14, .02), (.08, -.06)],
               mix(MILK, SAND, .35), ())
    out += cut('mark', x, y, t, [(-.14, .52), (-.12, .62), (.02, .67), (.14, .62), (.27, .52), (.28, .46),
                                 (.2, .4), (.02, .36), (-.1, .42)], fur, ())
    return out + fill('mark', disc(x + .13 * t, y - .545 * t, .8, land.chance), INK)


def singer(land, ground):
    """One bird, its own song."""
    body, wing = mix(SLATE, NIGHT, .35), mix(SLATE, MIST, .3)
    x, y, t = 104, 61, 25
    out = rod([(80, 63.5), (96, 62), (114, 63), (131, 57)], (1.6, 2.6, 2.2, 1), UMBER)
    for a, b, d in ((123, 60, -62), (88, 62.6, -118), (117, 62.4, 52)):
        out += leaf(a, b, d, 6.6, mix(MOSS, SAGE, .35), mix(MOSS, INK, .2))
    out += cut('mark', x, y, t, [(-.78, -.22), (-.5, .06), (-.26, .14), (-.3, -.04)], body)
    out += cut('mark', x, y, t, [(-.36, .08), (-.26, .34), (-.02, .56), (.12, .74), (.27, .79), (.4, .7),
                                 (.42, .54), (.36, .3), (.2, .06), (0, -.02), (-.2, -.02)], body, ())
    out += cut('mark', x, y, t, [(.38, .5), (.42, .32), (.32, .12), (.14, .02), (.18, .2), (.26, .4)],
               mix(EMBER, SAND, .4), ())
    out += cut('mark', x, y, t, [(.39, .7), (.6, .8), (.46, .67), (.6, .6), (.41, .58)], mix(OCHRE, UMBER, .2))
    out += cut('mark', x, y, t, [(-.44, .02), (-.2, .34), (.08, .42), (.14, .26), (0, .1)], wing, (0, 2))
    out += fill('mark', disc(x + .29 * t, y - .67 * t, .75, land.chance), MILK)
    for a in (-.02, .1):
        out += rod([(x + a * t, y - .02 * t), (x + (a + .02) * t, y + .07 * t)], (.7, .6), UMBER)
    return out


def owl(land, ground):
    """It is there and says nothing: its eyes are closed."""
    body, face = mix(UMBER, DUSK, .25), mix(SAND, MILK, .35)
    x, y, t = 105, 65.4, 34
    out = rod([(79, 67.4), (98, 66.2), (116, 67), (132, 63)], (1.8, 3, 2.6, 1.2), mix(UMBER, INK, .12))
    out += cut('mark', x, y, t, [(-.17, .03), (-.14, -.16), (.12, -.16), (.17, .03)], mix(body, INK, .25))
    out += cut('mark', x, y, t, [(-.27, .99), (-.2, .88), (.2, .88), (.28, 1), (.32, .76), (.33, .4), (.22, .06),
                                 (0, -.03), (-.22, .06), (-.33, .4), (-.31, .76)], body, (0, 3))
    out += cut('mark', x, y, t, [(0, .86), (.14, .88), (.26, .74), (.2, .58), (0, .5), (-.2, .58), (-.26, .74),
                                 (-.14, .88)], face, (0, 4))
    out += cut('mark', x, y, t, [(-.17, .44), (0, .48), (.17, .44), (.16, .16), (0, .06), (-.16, .16)],
               mix(SAND, UMBER, .3), ())
    for side in (-1, 1):
        out += cut('mark', x, y, t, [(.24, .5), (.35, .42), (.32, .14), (.2, .02), (.19, .26)],
                   mix(body, INK, .25), (0,), side)
        lid = [(x + side * t * a, y - t * b) for a, b in ((.05, .7), (.12, .655), (.19, .7))]
        out += stroke('pattern', smooth(lid), INK, .9)
        out += rod([(x + side * 2.6, y - .6), (x + side * 2.8, y + 1.7)], (1.5, 1.2), mix(OCHRE, UMBER, .3))
    out += cut('mark', x, y, t, [(-.035, .64), (.035, .64), (0, .53)], mix(OCHRE, UMBER, .2))
    for b in (.36, .26, .17):
        tick = [(x + a * t, y - (b + c) * t) for a, c in ((-.08, .02), (-.04, -.01), (0, .02), (.04, -.01),
                                                          (.08, .02))]
        out += stroke('pattern', smooth(tick), mix(UMBER, INK, .1), .5)
    return out


def ring(land, ground):
    """A fire in its ring of stones: what is said here stays here."""
    dark, pale = mix(NIGHT, SLATE, .3), mix(SLATE, MIST, .45)
    out = ''
    for dx, w, h in ((-13, 4.6, 4), (-5.6, 4.4, 3.6), (2.6, 4.6, 3.8), (10.4, 4.2, 3.6), (15, 4, 4)):
        out += stone(CX + dx, 66.4, w, h, dark, .05)
    out += rod([(95, 71), (106, 67), (117, 70)], (2.6, 3, 2.4), UMBER)
    out += rod([(117, 71.6), (106, 67.6), (96, 66.6)], (2.4, 3, 2.4), mix(UMBER, INK, .12))
    out += flame(CX, 70.4, 31)
    for dx, w, h in ((-19, 5, 4.6), (-10.6, 5.2, 5), (-1, 5.4, 4.8), (8.6, 5, 5.2), (17.6, 5.2, 4.8)):
        out += stone(CX + dx, 72.6, w, h, pale, .08)
    return out


def mug(land, ground):
    """A cup that is too hot to hurry, on a stump."""
    clay, bark = mix(ROSE, UMBER, .3), mix(UMBER, INK, .12)
    x, y, t = 104, 62.4, 19
    oval = lambda cx, cy, rx, ry: smooth([(cx + rx * a, cy + ry * b) for a, b in (
        (-1, 0), (-.7, -.72), (0, -1), (.7, -.72), (1, 0), (.7, .72), (0, 1), (-.7, .72))], True)
    out = cut('mark', CX, 75, 10, [(-1.9, -.2), (-1.62, .5), (-1.66, 1.2), (1.66, 1.2), (1.64, .5), (1.95, -.2)],
              bark, (0, 2, 3, 5))
    out += fill('mark', oval(CX, 63.2, 16.6, 3.4), mix(SAND, OCHRE, .35))
    for k in (.66, .36):
        out += stroke('pattern', oval(CX, 63.2, 16.6 * k, 3.4 * k), mix(UMBER, SAND, .2), .45)
    handle = [(x + .38 * t, y - .74 * t), (x + .68 * t, y - .72 * t), (x + .7 * t, y - .4 * t),
              (x + .36 * t, y - .22 * t)]
    out += rod(handle, (2.4, 2.6, 2.6, 2.2), mix(clay, INK, .2))
    out += cut('mark', x, y, t, [(-.44, .94), (-.4, .3), (-.3, .02), (0, -.05), (.3, .02), (.4, .3), (.44, .94)],
               clay, (0, 6))
    out += fill('mark', oval(x, y - .93 * t, .44 * t, .1 * t), mix(clay, MILK, .4))
    out += fill('mark', oval(x, y - .915 * t, .37 * t, .07 * t), mix(UMBER, INK, .12))
    out += cut('mark', x, y, t, [(-.425, .7), (-.41, .52), (.41, .52), (.425, .7), (0, .64)], mix(clay, MILK, .55),
               (0, 1, 2, 3))
    for dx, top in ((-3.4, 33), (2.6, 30)):
        steam = [(x + dx, 42.5), (x + dx + 1.8, 40), (x + dx - 1.4, 36.6), (x + dx + .8, top)]
        out += fill('mark', brush(steam, (.6, 1.5, 1.3, .4)), mix(MILK, MIST, .1))
    return out


# Harvest, action, sketch and close

def bowl(land, ground):
    """Folded papers in a bowl: what was heard is gathered."""
    clay, x, y, t = mix(GLOW, ROSE, .25), CX, 70.6, 40
    out = ''
    for a, b, turn, colour in ((-.3, .5, -.14, MILK), (.26, .56, .12, mix(MILK, SAND, .5)),
                               (-.02, .66, -.03, mix(ROSE, MILK, .6)), (.12, .46, .05, MILK)):
        out += cut('mark', x + a * t, y - b * t, t, [(-.15 + turn, .2), (.16 + turn, .18), (.15 - turn, -.3),
                                                     (-.16 - turn, -.28)], colour)
        for k in (.1, .02):
            out += rod([(x + (a - .09 + turn * (k + .3)) * t, y - (b + k) * t),
                        (x + (a + .09 + turn * (k + .3)) * t, y - (b + k - .01) * t)], (.5, .6, .5),
                       mix(SLATE, MIST, .2))
    out += cut('mark', x, y, t, [(-.56, .44), (-.5, .22), (-.32, .04), (-.12, -.02), (.12, -.02), (.32, .04),
                                 (.5, .22), (.56, .44)], clay, (0, 7))
    out += cut('mark', x, y, t, [(-.56, .445), (-.545, .375), (.545, .375), (.56, .445)], mix(clay, MILK, .3))
    out += cut('mark', x, y, t, [(-.18, .02), (-.22, -.08), (.22, -.08), (.18, .02)], mix(clay, INK, .25))
    return out


def shoot(land, ground):
    """A young plant and a can of water."""
    metal, x = mix(SLATE, MIST, .25), 116
    out = sapling(94, FOOT - .6, 33, PINE, (mix(MOSS, SAGE, .3), mix(MOSS, INK, .25)))
    spout = [(109, 66), (103.6, 60), (101, 54.6)]
    out += rod(spout, (3, 2.2, 1.8), mix(metal, INK, .18))
    out += cut('mark', 101, 54.6, 6, [(-.6, .1), (.35, .5), (.42, .1), (-.3, -.25)], mix(metal, INK, .18))
    out += fill('mark', brush([(110, 56), (113, 48.6), (122, 49), (123.6, 58)], (1.7, 2, 2, 1.7)), mix(metal, INK, .18))
    out += cut('mark', x, FOOT, 18, [(-.42, -.04), (-.36, 1), (.36, 1), (.42, -.04)], metal)
    out += cut('mark', x, FOOT, 18, [(-.37, .8), (-.38, .68), (.38, .68), (.37, .8)], mix(metal, MILK, .4))
    return out


def boulder(land, ground):
    """Something big on the path; the path goes round it."""
    path = mix(SAND, MILK, .4)
    out = fill('mark', smooth([(80.4, 64), (92, 55.6), (106, 52.6), (122, 55.6), (131.4, 64.6), (129, 73.8),
                               (84, 73.8)], True, (0, 4, 5, 6)), mix(SAGE, MOSS, .3))
    out += fill('mark', smooth([(90, 75), (88.6, 69), (93, 63.6), (100, 60), (106.6, 57), (107, 53.2), (108.6, 53.2),
                                (109.4, 57.4), (104.8, 61.6), (99, 65), (98, 69.4), (101, 75)], True,
                               (0, 5, 6, 11)), path)
    grey = mix(SLATE, UMBER, .35)
    out += cut('mark', 113, FOOT, 21, [(-.66, -.04), (-.72, .2), (-.5, .62), (-.34, .66), (-.1, .96), (.3, .84),
                                       (.44, .56), (.66, .44), (.7, -.04)], grey)
    out += cut('mark', 113, FOOT, 21, [(-.1, .96), (.3, .84), (.44, .56), (.66, .44), (.7, -.04), (.1, -.04), (.24, .3),
                                       (.04, .52)], mix(grey, INK, .28))
    out += cut('mark', 113, FOOT, 21, [(-.5, .62), (-.34, .66), (-.22, .4), (-.4, .2), (-.58, .3)], mix(grey, MILK, .2))
    return out + tree(90, 57.4, 13, PINE, mix(MOSS, INK, .2))


def boots(land, ground):
    """Ready by themselves."""
    out = ''
    for x, colour, k in ((97, mix(UMBER, OCHRE, .28), 0), (112, mix(UMBER, OCHRE, .12), 1)):
        t, y = 30, FOOT - k * .6
        out += cut('mark', x, y, t, [(-.2, .94), (-.19, .4), (-.23, .1), (-.22, .02), (.5, .02), (.49, .16), (.36, .3),
                                     (.18, .38), (.16, .6), (.19, .92)], colour, (0, 3, 4, 9))
        out += cut('mark', x, y, t, [(-.24, .05), (-.24, -.05), (.52, -.05), (.52, .05)], INK)
        out += cut('mark', x, y, t, [(-.22, .95), (-.21, .8), (.19, .78), (.21, .93)], mix(SAND, OCHRE, .25))
        for b in (.7, .59, .48):
            out += rod([(x + .02 * t, y - b * t), (x + .19 * t, y - (b + .04) * t)], (.7, .9, .7), SAND)
    return out


def ladder(land, ground):
    """An apple tree, a ladder, and somebody who holds it."""
    out = tree(110, FOOT, 44, mix(UMBER, INK, .15), mix(MOSS, SAGE, .15))
    for x, y in ((103, 46), (110, 37), (117, 47.6), (112, 52), (121, 41), (101, 53)):
        out += fill('mark', disc(x, y, 1.5, land.chance), mix(EMBER, ROSE, .35))
    wood = mix(SAND, UMBER, .25)
    for dx in (0, 5.2):
        out += rod([(88 + dx, FOOT + .6), (98 + dx * .8, 45)], (1.5, 1.2), wood)
    for i in range(6):
        k = .1 + i * .15
        x, y = 88 + 10 * k, FOOT - 28.6 * k
        out += rod([(x, y), (x + 5.2 - k, y - .2)], (1.1, 1.1), wood)
    return out + person(86.4, FOOT, 21, mix(PINE, SLATE, .4), mix(UMBER, INK, .12))


def kindling(land, ground):
    """Wood that is laid, a match that is lit: the fire can begin."""
    out = ''
    for points, colour in (([(90, 73.6), (104, 60), (109, 54)], UMBER), ([(122, 73.6), (109, 60), (103, 54.4)],
                                                                       mix(UMBER, INK, .12)),
                           ([(99, 74), (105, 62), (107.6, 53)], mix(UMBER, OCHRE, .25)),
                           ([(114, 74), (108, 62), (105, 52.6)], mix(UMBER, OCHRE, .12))):
        out += rod(points, (3.4, 3, 2), colour)
    out += flame(106.2, 74.4, 13)
    for x, y, r in ((104, 47.6, 1), (108.6, 43.6, .8), (105, 39, .65)):
        out += fill('fire', disc(x, y, r, land.chance), EMBER)
    return out


def drawing(land, ground):
    """A large sheet on an easel of grass, a line that goes somewhere, a stick of charcoal."""
    out = cut('mark', 104, 70.6, 36, [(-.44, .96), (.5, 1.02), (.46, -.02), (-.5, .03)], mix(SAND, UMBER, .3))
    out += cut('mark', 104.6, 69.4, 36, [(-.44, .96), (.48, 1.01), (.45, .03), (-.48, .06)], MILK)
    hills = [(90.6, 57), (96, 51.6), (101, 54.6), (108, 47.6), (114.4, 53), (119, 51)]
    out += rod(hills, (.6, 1.3, .9, 1.5, 1, .6), INK)
    out += rod([(97, 66), (103, 62.4), (101, 58.6), (106.4, 55.4), (107, 52)], (1.5, 1.2, 1, .8, .5), INK)
    out += stroke('pattern', disc(114.6, 42.4, 3, land.chance), INK, .8)
    return out + rod([(111, 69), (126.6, 57.6)], (2.6, 3.4), INK) + cut(
        'mark', 110.6, 69.2, 4, [(-.4, -.1), (.2, .35), (.35, -.1)], INK)


def doorway(land, ground):
    """A door that is open, a path behind it, a lamp beside it."""
    wood = mix(PLUM, DUSK, .25)
    x, y = 103, FOOT + .6
    out = cut('mark', x, y, 40, [(-.34, -.02), (-.33, 1.02), (.36, 1.03), (.36, -.02)], PLUM)
    out += cut('mark', x, y, 40, [(-.26, -.02), (-.26, .94), (.29, .95), (.29, -.02)], mix(SAND, MILK, .4))
    out += cut('mark', x, y, 40, [(-.26, .3), (-.08, .35), (.12, .31), (.29, .34), (.29, -.02), (-.26, -.02)],
               mix(SAGE, MILK, .15), (0, 3, 4, 5))
    out += fill('mark', smooth([(98, y), (102, 68), (107, 64.6), (104.4, 60.9), (106, 60.9), (110, 64.8), (108, 69),
                                (107, y)], True, (0, 3, 4, 7)), mix(SAND, OCHRE, .2))
    out += fill('light', disc(108.6, 48, 3.6, land.chance), OCHRE)
    out += cut('mark', x, y, 40, [(-.26, -.02), (-.26, .94), (-.58, .86), (-.58, -.08)], wood)
    for low, high in ((.12, .42), (.5, .8)):
        out += cut('mark', x, y, 40, [(-.32, low), (-.32, high + .03), (-.52, high - .02), (-.52, low - .03)],
                   mix(wood, MILK, .22))
    return out + fill('mark', disc(x - .54 * 40, y - .44 * 40, 1.1, land.chance), OCHRE)


def signs_land():
    """The four signs stand on paper; the land is low."""
    land = Land('k5', R, [(0, 73.4), (.25, 72.6), (.5, 73.6), (.78, 72.4), (1, 73.2)], R_GROUND)
    ground, tint, kind = TINTS['afspraak']
    plane = mix(tint, ground, .3)
    band(DECK, 'k5', *R, land.draw(ground, plane, None, kind, mix(plane, ground, .6)))


def main():
    signs_land()
    calm = [(0, 72.8), (.3, 73.6), (.6, 72.4), (.85, 73.6), (1, 72.6)]
    roll = [(0, 74), (.25, 72.4), (.5, 73.4), (.78, 73.6), (1, 71.6)]
    rise = [(0, 71.4), (.3, 72.6), (.55, 73.6), (.8, 73), (1, 73.8)]
    dip = [(0, 73.4), (.22, 71.8), (.5, 73.2), (.78, 72.8), (1, 73.6)]
    climb = [(0, 74), (.3, 73.4), (.55, 73.4), (.8, 72.6), (1, 71.4)]
    for card, suit, mid, thing in (
            ('k1', 'afspraak', calm, hare), ('k2', 'afspraak', rise, singer), ('k3', 'afspraak', roll, owl),
            ('k4', 'afspraak', dip, ring), ('kp', 'afspraak', climb, mug), ('ko', 'oogst', dip, bowl),
            ('kn1', 'actie', climb, shoot), ('kn2', 'actie', calm, boulder), ('kn3', 'actie', roll, boots),
            ('kn4', 'actie', rise, ladder), ('ka', 'actie', dip, kindling), ('ks', 'schets', roll, drawing),
            ('kz', 'slot', rise, doorway)):
        scene(card, suit, mid, thing)


if __name__ == '__main__':
    main()
