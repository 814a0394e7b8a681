#!/usr/bin/env python3
"""The landscape of every suit: a sky for the words, a light on the horizon, a ground below."""
import math
from random import Random

from paper import (DAWN, DAY, DUSK, EMBER, GLOW, INK, MAUVE, MILK, MIST, MOSS, NIGHT, OCHRE, PINE,
                   PLUM, ROSE, SAGE, SAND, SLATE, UMBER, Crest, along, brush, disc, fill, flame,
                   hill, leaf, mix, moved, pattern, petal, poplars, smooth, stone, stroke, turned, write)
from things import bird, house, tree

INSET = 5          # the ground keeps this far from the trim
K, D, R, P = (97, 70), (97, 140), (140, 97), (88, 88)


class Land:
    """The planes of one card and its own chance. Far and ground crests are optional."""

    def __init__(self, seed, size, mid, ground, far=None):
        self.chance, (self.w, self.h) = Random(seed), size
        x0, x1 = INSET, self.w - INSET
        self.mid, self.ground = Crest(x0, x1, mid), Crest(x0, x1, ground)
        self.far = Crest(x0 + .3, x1 - .3, far) if far else None
        self.bottom = self.h - INSET

    def x(self, part):
        return self.mid.x(part)

    def light(self, part, r, sink, colour=OCHRE):
        """A disc on the farthest crest: `sink` is how far its centre lies under the crest."""
        x = self.x(part)
        return fill('light', disc(x, (self.far or self.mid).y(x) + sink, r, self.chance), colour)

    def trees(self, n, part, tall, colour, crest=None):
        return poplars(n, self.x(part), crest or self.mid, tall, colour)

    def draw(self, ground, mid, far, kind, ink, light='', between='', near=''):
        """between: on the far plane, rooted behind the mid plane; near: on the mid plane."""
        hidden = max(y for x, y in self.ground.line) + 3
        back = fill('plane-far', hill(self.far, hidden, self.chance, tuck=.35), far) if far else ''
        return (light + back
                + between + fill('plane-mid', hill(self.mid, hidden, self.chance, tuck=.4), mid)
                + pattern(kind, self.mid, self.ground, ink, self.chance) + near
                + fill('ground', hill(self.ground, self.bottom, self.chance), ground))


def band(deck, name, w, h, body):
    """The light walks the way the words run."""
    write(deck, name, w, h, body, mirror=True)


# Casuistiek: benutten

K_GROUND = [(0, 55.6), (.2, 54.8), (.45, 55.8), (.7, 54.6), (1, 55.2)]


def cover():
    """Three grounds on top of each other, one per part of the talk."""
    chance, x0, x1 = Random('omslag'), INSET, K[0] - INSET
    crests = [Crest(x0, x1, p) for p in (
        [(0, 35), (.2, 33.4), (.5, 31.6), (.8, 28), (1, 30)],
        [(0, 43.4), (.25, 45), (.5, 42.4), (.8, 44), (1, 42.2)],
        [(0, 54.6), (.25, 53), (.55, 55), (.8, 53.2), (1, 54)],
        [(0, 65), (1, 65)])]
    body = fill('light', disc(74, 29, 8.5, chance), OCHRE)
    for i, (colour, kind) in enumerate(((NIGHT, 'water'), (PLUM, 'gras'), (PINE, 'steen'))):
        bottom = 65 if i == 2 else crests[i + 1].top() + 4.5
        if i:  # in grey, and to some eyes, the three grounds are one: a light edge parts them
            body += fill('mark', hill(crests[i].shifted(-.8), bottom, chance, tuck=.1),
                         mix(colour, MILK, .62))
        body += fill('ground', hill(crests[i], bottom, chance), colour)
        body += pattern(kind, crests[i].shifted(.5), crests[i + 1], mix(colour, MILK, .42), chance,
                        x0 + 56, x1)
    band('casuistiek-benutten', 'omslag', *K, body)


def first():
    """Before anything else: a ploughed field, the light not yet up."""
    land = Land('eerst', K, [(0, 51), (.13, 49.8), (.34, 51), (.62, 52), (.82, 50.8), (1, 51.6)],
                K_GROUND)
    mid = mix(SAND, OCHRE, .2)
    band('casuistiek-benutten', 'eerst', *K, land.draw(
        UMBER, mid, None, 'voor', mix(mid, UMBER, .6), land.light(.12, 5.2, 3.2)))


def prepare():
    """Rolling fields, one poplar."""
    land = Land('voorbereiden', K,
                [(0, 51.6), (.16, 50), (.32, 49.6), (.52, 51.8), (.72, 50.4), (.87, 48.8),
                 (1, 49.8)],
                K_GROUND,
                [(0, 47.4), (.2, 44), (.4, 46.2), (.56, 48.6), (.74, 47), (1, 49.2)])
    mid = mix(SAGE, MILK, .2)
    band('casuistiek-benutten', 'voorbereiden', *K, land.draw(
        PINE, mid, mix(SAGE, MILK, .62), 'steen', mix(mid, PINE, .7),
        land.light(.2, 5.2, 1.2), land.trees(1, .85, 7.2, PINE)))


def yourself():
    """Two hills as each other's mirror image, the light between them, two poplars."""
    land = Land('jezelf', K,
                [(0, 48.8), (.14, 49.4), (.32, 51), (.5, 51.8), (.68, 50.9), (.86, 49.2),
                 (1, 48.6)],
                [(0, 54.4), (.25, 55.2), (.5, 55.8), (.75, 55.2), (1, 54.6)],
                [(0, 47), (.12, 44.2), (.24, 42.8), (.37, 45), (.5, 48.2), (.63, 45.2), (.76, 43.2),
                 (.88, 44.6), (1, 47.2)])
    mid = mix(ROSE, MILK, .3)
    band('casuistiek-benutten', 'jezelf', *K, land.draw(
        PLUM, mid, mix(ROSE, MILK, .68), 'gras', mix(mid, PLUM, .7),
        land.light(.5, 5.2, -.2), land.trees(2, .15, 7.2, PLUM)))


def colleague():
    """Water between a dike with three poplars and the far shore."""
    land = Land('collega', K,
                [(0, 50.6), (.25, 50.2), (.5, 50.7), (.75, 50.3), (1, 50.6)],
                [(0, 55), (.3, 55.8), (.6, 55.2), (1, 55.7)],
                [(0, 47.8), (.1, 47.6), (.28, 47.9), (.4, 49.6), (.53, 49.8), (.6, 48.4),
                 (.65, 45.8), (.74, 44.8), (.86, 44.2), (1, 45)])
    mid = mix(MIST, MILK, .05)
    band('casuistiek-benutten', 'collega', *K, land.draw(
        NIGHT, mid, mix(MIST, MILK, .55), 'water', mix(mid, NIGHT, .7),
        land.light(.82, 5.2, .9), land.trees(3, .17, 7.2, NIGHT, land.far)))


def sheaf(x, y, tall, colour, tie):
    """A bound sheaf, ears up: what the talk has yielded."""
    ears = [(.1, .6), (.2, .76), (.3, .87), (.21, .89), (.2, 1), (.09, .92), (.02, 1.05),
            (-.07, .91), (-.18, 1.02), (-.19, .88), (-.31, .9), (-.2, .74), (-.1, .6)]
    skirt = [(-.16, .4), (-.29, .06), (-.3, -.1), (.3, -.1), (.28, .08), (.16, .4)]
    def cut(rows, knife):
        return smooth([(x + a * tall, y - b * tall) for a, b in rows], True, knife)
    corners = (0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16)
    return (fill('mark', cut(ears + skirt, corners), colour)
            + fill('mark', cut([(-.16, .53), (.16, .55), (.16, .46), (-.16, .44)], range(4)), tie))


def end():
    """One long slope down to a setting light; the sheaves stand on it."""
    land = Land('slot', K,
                [(0, 49.6), (.2, 49.2), (.42, 50.4), (.66, 52.2), (.86, 52.6), (1, 51.6)],
                [(0, 54.8), (.3, 55.4), (.6, 55), (1, 55.8)],
                [(0, 43.6), (.14, 43.8), (.36, 46), (.6, 48.8), (.82, 50.2), (1, 49.8)])
    mid = mix(SAND, OCHRE, .2)
    dark = mix(UMBER, OCHRE, .12)
    marks = ''.join(sheaf(land.x(t), land.mid.y(land.x(t)) + .4, h, dark, mid)
                    for t, h in ((.19, 5.6), (.25, 6.4), (.312, 5.8)))
    band('casuistiek-benutten', 'slot', *K, land.draw(
        UMBER, mid, mix(SAND, MILK, .45), 'schuin', mix(mid, UMBER, .55),
        land.light(.88, 5.2, 1.6), marks))


# Casuistiek: stigma. The light follows an arc over the day.

D_GROUND = [(0, 117.8), (.25, 116), (.55, 117.6), (.8, 115.8), (1, 116.8)]


def arc(land, part):
    """The dotted arc and the light on it."""
    x0, x1 = land.x(.06), land.x(.94)
    def at(t):
        return x0 + (x1 - x0) * t, 96.5 - 15.5 * math.sin(math.pi * t)
    dots = ''.join('M%.2f %.2fh.01' % at(i / 34) for i in range(35) if abs(i / 34 - part) > .1)
    x, y = at(part)
    return (stroke('pattern', dots, mix(OCHRE, SAND, .3), .7)
            + fill('light', disc(x, y + (1 if part == .5 else 1.5), 6.6, land.chance), OCHRE))


def raised(points, by):
    return [(t, y - by) for t, y in points]


def phase(name, part, colours, kind, poplar, far, mid):
    land = Land(name, D, raised(mid, 3), D_GROUND, raised(far, 5))
    ground, near, distant = colours
    n, where = poplar
    band('casuistiek-stigma', name, *D, land.draw(
        ground, near, distant, kind, mix(near, ground, .6), arc(land, part),
        land.trees(n, where, 11.5, ground)))


def phases():
    phase('begin', .13, (DAWN, mix(SAND, OCHRE, .12), mix(SAND, MILK, .6)), 'schuin', (1, .75),
          [(0, 102.6), (.16, 100.4), (.4, 97.6), (.66, 100), (.84, 102.6), (1, 103.4)],
          [(0, 110.4), (.2, 108.6), (.42, 109.6), (.64, 108.4), (.82, 106.2), (1, 108.4)])
    phase('tijdens', .5, (DAY, mix(MIST, SLATE, .08), mix(MIST, MILK, .5)), 'voor', (2, .22),
          [(0, 104.6), (.2, 100.8), (.5, 97.4), (.8, 100.4), (1, 104.4)],
          [(0, 109.6), (.2, 107), (.38, 106.2), (.6, 109.4), (.8, 107.4), (1, 109.4)])
    phase('achteraf', .87, (PLUM, mix(DUSK, MILK, .42), mix(DUSK, MILK, .72)), 'water', (3, .3),
          [(0, 104.4), (.2, 103.2), (.42, 100.2), (.66, 97.8), (.84, 100), (1, 102.8)],
          [(0, 107.6), (.22, 106.2), (.44, 108.2), (.7, 109.2), (1, 108)])


def strip(points, widths):
    """A path seen along the ground: widths are level."""
    left = [(x - w / 2, y) for (x, y), w in zip(points, widths)]
    right = [(x + w / 2, y) for (x, y), w in zip(points, widths)]
    n = len(points)
    return fill('mark', smooth(left + right[::-1], True, (0, n - 1, n, 2 * n - 1)),
                mix(SAND, MILK, .55))


def path_up(land):
    """A path from the reader's feet over the near hill, lost for a moment, up to the light."""
    far = strip([(70, 108), (73.2, 104.8), (74.2, 102.8), (73.2, land.far.y(73.2))],
                (3, 2.2, 1.5, .9))
    near = strip([(41, 120.4), (51, 115.8), (59.4, 112), (63, 108.8), (66.6, 105.9)],
                 (13.5, 10, 7, 4.8, 3.4))
    return far, near


def sapling(x, y, tall, colour, leafs):
    stem = [(x - .2, y + .6), (x + .3, y - tall * .4), (x + .1, y - tall * .8)]
    out = fill('mark', brush(stem, (.9, .7, .5)), colour)
    for dx, dy, angle, length in ((.2, .34, -152, .5), (.3, .5, -30, .56), (.1, .78, -112, .46),
                                  (.1, .74, -58, .44)):
        out += leaf(x + dx, y - tall * dy, angle, tall * length, *leafs)
    return out


def together():
    """Our next time: the light low, a new path towards it, and something planted."""
    land = Land('samen', D, [(0, 108.4), (.2, 106.8), (.42, 108.4), (.66, 106.6), (.84, 105.2),
                             (1, 107.2)], D_GROUND,
                [(0, 99.4), (.2, 98.4), (.46, 101.2), (.72, 101), (.88, 99.4), (1, 100.6)])
    mid, leafs = mix(SAGE, MILK, .2), (mix(MOSS, SAGE, .35), mix(MOSS, INK, .25))
    beyond, near = path_up(land)
    band('casuistiek-stigma', 'samen', *D, land.draw(
        DAWN, mid, mix(SAGE, MILK, .62), 'gras', mix(mid, DAWN, .6), land.light(.77, 6.6, -.6),
        beyond, near + sapling(land.x(.24), land.mid.y(land.x(.24)) + 2.4, 10.5, DAWN, leafs)))


# Creatieve dialoog

P_GROUND = [(0, 72.2), (.3, 71), (.62, 72.2), (1, 70.8)]
LO, HI = mix(MOSS, INK, .35), mix(SAGE, MOSS, .4)


def choose():
    """Water and a pale light."""
    land = Land('vraag', P,
                [(0, 69), (.2, 66.2), (.42, 68), (.68, 65.4), (.85, 66.4), (1, 65.2)], P_GROUND,
                [(0, 65.6), (.3, 63.6), (.62, 60.4), (.85, 61.6), (1, 63)])
    mid = mix(MIST, MILK, .05)
    band('creatieve-dialoog', 'vraag', *P, land.draw(
        NIGHT, mid, mix(MIST, MILK, .55), 'water', mix(MIST, NIGHT, .5),
        land.light(.62, 6, .2, mix(SAND, OCHRE, .2))))


def explain():
    """How it works: stepping stones over the same water, towards the light on the other side."""
    land = Land('uitleg', P,
                [(0, 64.4), (.3, 64), (.6, 64.5), (1, 64.1)],
                [(0, 72), (.35, 72.4), (.7, 71.4), (1, 72)],
                [(0, 62), (.1, 61), (.2, 60.6), (.36, 62), (.52, 63.4), (.8, 63.2), (1, 62)])
    mid, chance = mix(MIST, MILK, .05), land.chance
    steps = ''
    for x, y, w in ((24.6, 65.4, 1.5), (28.6, 66.3, 1.9), (34.4, 67.4, 2.4), (42, 68.7, 3),
                    (51.6, 70.3, 3.7)):
        steps += fill('mark', flat(x, y + .1 * w, w, chance), mix(NIGHT, SLATE, .3))
        steps += fill('mark', flat(x, y, w, chance), mix(MIST, MILK, .75))
    band('creatieve-dialoog', 'uitleg', *P, land.draw(
        NIGHT, mid, mix(MIST, MILK, .55), 'water', mix(MIST, NIGHT, .5),
        land.light(.2, 5.4, 1.6, mix(SAND, OCHRE, .2)), '', steps))


def flat(x, y, wide, chance):
    points = []
    for i in range(10):
        a, off = i * math.pi / 5, 1 + chance.uniform(-.05, .05)
        points.append((x + math.cos(a) * wide * off, y + math.sin(a) * wide * .3 * off))
    return smooth(points, True)


def thorn(stem, part, side, length, colour):
    """A prickle on the stem: broad foot, the point drawn a little down."""
    x, y, angle = along(stem, part)
    k = length * side
    p = turned(x, y, angle, [(a * length, b * k) for a, b in (
        (-.46, 0), (-.3, .22), (-.3, .55), (-.34, 1), (.02, .7), (.34, .46), (.5, 0))])
    return fill('plant', f'M{p[0]}C{p[1]} {p[2]} {p[3]}C{p[4]} {p[5]} {p[6]}Z', colour)


def plant_thorn(cx, chance):
    bark, dark = UMBER, mix(UMBER, INK, .2)
    main = [(cx - 3, 75), (cx - 3.2, 64), (cx - .4, 53), (cx - .2, 43), (cx + 2, 34),
            (cx + 7, 27.5)]
    side = [(cx - .6, 53.4), (cx + 4.6, 49.4), (cx + 8.6, 44.8), (cx + 10.2, 38)]
    out = fill('plant', brush(side, (1.9, 1.5, .9)), bark)
    for stem, part, way, length in ((main, .27, 1, 6.4), (main, .38, -1, 6.4), (main, .55, -1, 5.6),
                                    (main, .66, 1, 5.2), (main, .78, -1, 4.6), (side, .42, 1, 4.6),
                                    (side, .72, -1, 4.2)):
        out += thorn(stem, part, way, length, dark)
    out += fill('plant', brush(main, (2.5, 2.1, 1.7, .9)), bark)
    return (out + leaf(cx - 3, 66, 214, 9, HI, LO) + leaf(cx + 10.2, 38.2, -64, 7.6, HI, LO)
            + leaf(cx + 6.8, 27.8, -24, 7, HI, LO))


def plant_rose(cx, chance):
    stem = [(cx - 3, 75), (cx - 3, 66), (cx - .6, 56), (cx, 44)]
    out = (fill('plant', brush(stem, (2.3, 1.9, 1.6)), LO) + leaf(cx - 3, 66, 200, 13, HI, LO)
           + leaf(cx - 1.6, 60, -38, 13, HI, LO) + leaf(cx - .4, 54.5, 212, 8, HI, LO))
    k = 1.22
    for r, n, rx, ry, colours, turn in (
            (6.4, 5, 5.6, 4.6, (mix(ROSE, PLUM, .42), mix(ROSE, PLUM, .3)), .3),
            (4.3, 5, 4.8, 3.9, (ROSE, mix(ROSE, PLUM, .14)), .9),
            (2.3, 4, 3.6, 2.8, (mix(ROSE, MILK, .28), mix(ROSE, MILK, .1)), .2)):
        for i in range(n):
            a = turn + i * 2 * math.pi / n
            out += petal(cx + math.cos(a) * r * k, 40 + math.sin(a) * r * .92 * k,
                         math.degrees(a) + 90, rx * k, ry * k, colours[i % 2], chance)
    out += fill('plant', disc(cx, 40, 2.1 * k, chance), mix(ROSE, EMBER, .55))
    swirl = (f'M{cx - .24:.2f} 39.88C{cx + .73:.2f} 38.9 {cx + 1.83:.2f} 39.88 '
             f'{cx + 1.22:.2f} 40.85C{cx + .37:.2f} 42.07 {cx - 1.83:.2f} 41.46 {cx - 1.71:.2f} 39.51'
             f'C{cx - 1.46:.2f} 37.68 {cx + 1.1:.2f} 37.19 {cx + 2.44:.2f} 38.78')
    return out + stroke('pattern', swirl, mix(PLUM, ROSE, .2), .5)


def plant_bud(cx, chance):
    stem = [(cx - 3, 75), (cx - 3, 66), (cx - .6, 57), (cx, 47)]
    out = (fill('plant', brush(stem, (2.3, 1.9, 1.6)), LO) + leaf(cx - 3, 66, 202, 12, HI, LO)
           + leaf(cx - 1.8, 61, -40, 12, HI, LO))
    def part(colour, d):
        return fill('plant', moved(d, 1, cx, 0), colour)
    return (out
            + part(mix(ROSE, PLUM, .3), 'M 0 27.5 C 6.4 34 7 41 3.6 47 C 1 49 -2 49 -4 47 '
                                        'C -7 41 -6 34 0 27.5 Z')
            + part(ROSE, 'M 0 27.5 C 6.4 34 7 41 3.6 47 C 2 41 -.6 35 0 27.5 Z')
            + part(HI, 'M -7.6 37 C -6.6 44 -4 47.4 0 49.4 C -6 51.6 -9.6 45 -7.6 37 Z')
            + part(LO, 'M 7.6 36.4 C 6.6 44 4 47.4 0 49.4 C 6 51.6 9.6 44 7.6 36.4 Z')
            + part(mix(HI, LO, .45), 'M -1 38.6 C 3 43 2.6 47.6 0 50 C -3 47.6 -3.4 43 -1 38.6 Z'))


METAPHORS = (('doorn', UMBER, mix(SAND, MILK, .35), 'schuin', plant_thorn),
             ('roos', MAUVE, mix(ROSE, MILK, .66), 'voor', plant_rose),
             ('knop', PINE, mix(SAGE, MILK, .5), 'gras', plant_bud))


def metaphors():
    for name, ground, tint, kind, plant in METAPHORS:
        land = Land(name, P, [(0, 66.4), (.3, 68), (.6, 66.6), (.85, 68), (1, 66.8)], P_GROUND)
        cx, mid = 57, mix(tint, ground, .3)
        band('creatieve-dialoog', name, *P, land.draw(
            ground, mid, None, kind, mix(mid, ground, .55),
            fill('light', disc(cx, 47, 20, land.chance), tint), '', plant(cx, land.chance)))


# Kampvuur

R_GROUND = [(0, 78), (.25, 77), (.5, 78), (.8, 76.6), (1, 77.4)]
LOWER, WARM = 1.2, (mix(SAND, OCHRE, .3), mix(SAND, MILK, .5))


def log(cx, cy, i, chance):
    """Seat i of eight round the fire: a stump, its rings towards us."""
    a = 2 * math.pi * (i + .5) / 8
    x, y, k = cx + 29 * math.cos(a), cy - .4 + 8.4 * math.sin(a), 1 + .2 * math.sin(a)
    w, h = 2.7 * k, 3.6 * k
    bark = mix(UMBER, INK, .25) if math.sin(a) > 0 else mix(UMBER, OCHRE, .3)
    def oval(rx, ry):
        return smooth([(x + rx * math.cos(t), y + ry * math.sin(t))
                       for t in (j * math.pi / 6 for j in range(12))], True)
    side = (f'M{x - w:.2f} {y:.2f}L{x - w * 1.08:.2f} {y + h * .8:.2f}C{x - w * .6:.2f} '
            f'{y + h * 1.12:.2f} {x + w * .6:.2f} {y + h * 1.12:.2f} {x + w * 1.08:.2f} '
            f'{y + h * .8:.2f}L{x + w:.2f} {y:.2f}Z')
    return (fill('mark', side, bark) + fill('mark', oval(w, w * .36), mix(SAND, OCHRE, .35))
            + stroke('pattern', oval(w * .5, w * .17), UMBER, .32))


def welcome():
    """The circle at night, seen from where you will sit."""
    land = Land('welkom', R, [(0, 59), (.2, 57), (.45, 58.6), (.7, 55.6), (1, 57.6)],
                [(0, 62), (.25, 61), (.5, 62.2), (.8, 60.4), (1, 61.4)],
                [(0, 56), (.25, 53.4), (.55, 55.4), (.8, 51.6), (1, 53.4)])
    mid = mix(DUSK, ROSE, .25)
    body = land.draw(NIGHT, mid, mix(ROSE, MILK, .55), 'steen', mix(DUSK, MILK, .35))
    cx, cy = 88, 76.2
    for rx, ry, role, colour in ((37, 12, 'ground-deep', mix(NIGHT, INK, .12)),
                                 (24, 7, 'fire', mix(NIGHT, GLOW, .8)),
                                 (12.5, 3.5, 'fire', mix(GLOW, OCHRE, .5))):
        ring = [(cx + rx * math.cos(a) * land.chance.uniform(.97, 1.03),
                 cy + 1 + ry * math.sin(a) * land.chance.uniform(.95, 1.05))
                for a in (i * math.pi / 7 for i in range(14))]
        body += fill(role, smooth(ring, True), colour)
    body += ''.join(log(cx, cy, i, land.chance) for i in (4, 5, 6, 7))
    body += flame(cx, cy + 2.6, 23)
    body += ''.join(log(cx, cy, i, land.chance) for i in (0, 3, 1, 2))
    band('kampvuur', 'welkom', *R, body)


# Who, now, wish, dream: the land rises with the rounds.
ROUND_HILLS = (
    ([(0, 74.4), (.2, 73), (.45, 74.6), (.7, 72.6), (1, 74)],
     [(0, 71.4), (.25, 72), (.5, 71), (.75, 71.6), (1, 70.6)]),
    ([(0, 73.2), (.25, 74.4), (.5, 73.4), (.75, 74.4), (1, 72.8)],
     [(0, 71), (.2, 69), (.4, 71.2), (.62, 70.2), (.82, 68.4), (1, 70.6)]),
    ([(0, 74), (.3, 72.8), (.55, 74.2), (.8, 73.2), (1, 74.4)],
     [(0, 68.4), (.18, 67.4), (.4, 69.8), (.6, 71.4), (.8, 70.6), (1, 71.4)]),
    ([(0, 72.6), (.2, 73.8), (.5, 74.6), (.75, 73), (1, 72.2)],
     [(0, 70.6), (.2, 71), (.42, 68), (.6, 66.4), (.8, 68.6), (1, 67.4)]))


def far_things(n, land):
    """What lies beyond the fire: trees, houses, a wood, open land with a bird."""
    dark = mix(SAND, UMBER, .45)
    if n == 1:
        return poplars(3, land.x(.62), land.far, 6, dark)
    if n == 2:
        return ''.join(house(land.x(t), land.far.y(land.x(t)) + .4, h, mix(SAND, MILK, .5), dark, flip=f)
                       for t, h, f in ((.17, 6, 1), (.78, 5, -1), (.86, 6.4, 1)))
    if n == 3:
        return ''.join(tree(land.x(t), land.far.y(land.x(t)) + .6, h, dark, mix(SAND, MOSS, .5))
                       for t, h in ((.1, 9), (.2, 11.5), (.29, 8.5)))
    return ''.join(bird(land.x(t), y, w, dark) for t, y, w in ((.5, 62, 5), (.58, 59.6, 4), (.64, 61.6, 3)))


def fire_round(n):
    """Four stones; the fire stands on stone n and has grown by 2 mm since the last round."""
    mid, far = ROUND_HILLS[n - 1]
    land = Land(f'ronde-{n}', R, mid, [(t, y + LOWER) for t, y in R_GROUND], far)
    body, (mid, far) = '', WARM
    for k in range(4):
        x = land.x(.13 + .74 * k / 3)
        y = land.ground.y(x)
        wide, tall, lean = ((4.5, 4.1, .1), (4.1, 4.5, -.1), (4.7, 3.9, 0), (4.3, 4.3, .14))[k]
        if k == n - 1:
            body += flame(x, y + .4, 15 + 2 * n)
            wide, tall = 7, 1.7
        body += stone(x, y + .5, wide, tall, GLOW, lean)
    band('kampvuur', f'ronde-{n}', *R, land.draw(
        GLOW, mid, far, 'steen', mix(mid, GLOW, .5), between=far_things(n, land), near=body))


def sign(name, ground, tint, kind, mid):
    """Words on the left; on the right a disc that the sign is set in."""
    land = Land(name, R, mid, R_GROUND)
    plane = mix(tint, ground, .3)
    band('kampvuur', name, *R, land.draw(
        ground, plane, None, kind, mix(plane, ground, .6),
        fill('light', disc(106, 53, 28, land.chance), tint)))


def signs():
    sign('afspraak', NIGHT, mix(MIST, MILK, .45), 'water',
         [(0, 72.8), (.3, 73.6), (.6, 72.4), (.85, 73.6), (1, 72.6)])
    sign('oogst', DAWN, mix(SAND, OCHRE, .08), 'voor',
         [(0, 73.4), (.22, 71.8), (.5, 73.2), (.78, 72), (1, 73.6)])
    sign('actie', PINE, mix(SAGE, MILK, .45), 'gras',
         [(0, 74), (.3, 73), (.55, 73.2), (.8, 72), (1, 71.4)])
    sign('schets', INK, mix(SAND, MILK, .4), 'schuin',
         [(0, 71.8), (.25, 73), (.5, 72), (.75, 73.4), (1, 72.2)])
    sign('slot', PLUM, mix(DUSK, MILK, .66), 'voor',
         [(0, 72), (.35, 73.8), (.7, 73.4), (1, 71.6)])


def main():
    for make in (cover, first, prepare, yourself, colleague, end, phases, together, explain, choose,
                 metaphors, welcome, signs):
        make()
    for n in (1, 2, 3, 4):
        fire_round(n)


if __name__ == '__main__':
    main()
