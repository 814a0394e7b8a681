#!/usr/bin/env python3
"""What goes with the cards: a label for each box, and the campfire's fire that is cut and folded."""
import math
from random import Random

from backs import growth, hill_lines, round_fire, two_centres
from bands import INSET, Land
from paper import (BLEED, DUSK, EMBER, GLOW, INK, MILK, MIST, NIGHT, OCHRE, PINE, PLUM, SAGE, SAND, SLATE,
                   UMBER, Crest, fill, flame, mix, num, pt, smooth, stone, stroke, write)

# A label is as wide as the smallest lid. It is folded over the edge of the lid at FOLD.
LABEL, FOLD, LIP = (88, 82), 66, [(0, 16), (.2, 14.6), (.45, 16.2), (.7, 14.4), (1, 15.4)]
GROUND = [(0, 57.4), (.25, 56.6), (.5, 57.6), (.8, 56.4), (1, 57)]


def sky(name, draw, by, tint):
    """A strip of the deck's back, over three edges."""
    (w, _), b = LABEL, BLEED
    under = Crest(-b, w + b, LIP)
    over = [(x, y - 1.3) for x, y in under.points]
    area = smooth([(x, y - .6) for x, y in under.points]) + f'V{-b}H{-b}Z'
    lip = smooth(over) + 'L' + smooth(under.points[::-1])[1:] + 'Z'
    dx, dy = by
    return (f'<defs><clipPath id="{name}-sky"><path d="{area}"/></clipPath></defs>'
            f'<g clip-path="url(#{name}-sky)"><g transform="translate({dx} {dy})">{draw(Random(name))}</g></g>'
            + fill('lip', lip, tint))


def ticks():
    """Where it is folded, beside the ground."""
    w, y = LABEL[0], FOLD
    return ''.join(fill('mark', f'M{num(x)} {num(y - .18)}h2.6v.36h-2.6Z', INK) for x in (1.2, w - 3.8))


def label(where, name, planes, kind, light, trees, draw, by, tint):
    ground, mid, far = planes
    (part, colour), (n, stand) = light, trees
    land = Land(name, LABEL, [(0, 53.6), (.18, 52), (.4, 53.2), (.62, 54), (.84, 52.4), (1, 53.4)], GROUND,
                [(0, 51.6), (.2, 49.8), (.42, 51.4), (.64, 52.4), (.82, 50.8), (1, 51.8)])
    shine = land.light(part, 4.4, .9, colour) if colour else ''
    near = land.trees(n, stand, 6.4, ground) if n else ''
    if not colour:
        x = land.x(part)
        near = flame(x, land.ground.y(x) + .6, 12.4) + stone(x, land.ground.y(x) + .6, 6, 1.5, ground)
    write(where, name, *LABEL, sky(name, draw, by, tint) + land.draw(
        ground, mid, far, kind, mix(mid, ground, .6), shine, near=near) + ticks(), mirror=True)


def labels():
    green, grey, blue = mix(SAGE, MILK, .2), mix(DUSK, MILK, .42), mix(MIST, MILK, .05)
    warm = mix(SAND, OCHRE, .3)
    label('dozen', 'benutten', (PINE, green, mix(SAGE, MILK, .62)), 'steen', (.2, OCHRE), (1, .85),
          growth, (4, -30), green)
    label('dozen', 'stigma', (PLUM, grey, mix(DUSK, MILK, .72)), 'water', (.5, OCHRE), (3, .3),
          two_centres, (-5, -44), grey)
    label('dozen', 'dialoog', (NIGHT, blue, mix(MIST, MILK, .55)), 'water', (.8, mix(SAND, OCHRE, .2)), (2, .15),
          hill_lines, (0, -17), mix(MIST, MILK, .2))
    label('kampvuur-kit', 'doos', (GLOW, warm, mix(SAND, MILK, .5)), 'steen', (.8, None), (0, 0),
          round_fire, (-22, -44), warm)


# The fire: three flames side by side, each folded in its middle, joined in a row of stones. Folded zigzag and
# closed with the strip at the end it is a star of three wings that stands.
PAGE, HALF, TOP, FOOT, TAB, LEFT = (260, 190), 41, 8, 150, 13, .5

# Half an outline, from where two flames meet up to the tip: from the middle, and mm from the top. Knife: corners.
EDGE = [(41, 120), (37.2, 112), (35.6, 101), (36.4, 91), (34.6, 79), (28.6, 92), (25.6, 93), (25.4, 82), (24, 62),
        (17.4, 41), (7.4, 25), (0, TOP)]
KNIFE = (0, 4, 11)


def outline(cx, k=1.0, knee=0.0, foot=FOOT):
    """A whole flame, `k` times as wide; `knee` of its height is taken off the tip."""
    def y(v):
        return TOP + knee * (FOOT - TOP) + (v - TOP) * (1 - knee)
    half = [(dx * k, y(v)) for dx, v in EDGE]
    right = [(cx + dx, v) for dx, v in half]
    left = [(cx - dx, v) for dx, v in half[:-1]][::-1]
    n = len(half)
    points = right + left
    knife = tuple(KNIFE[:2]) + (n - 1,) + tuple(2 * n - 2 - i for i in KNIFE[:2])
    d = smooth(points, False, knife)
    return d + f'L{pt(cx - HALF * k, foot)}L{pt(cx + HALF * k, foot)}Z'


def pebble(x, y, wide, tall, chance, colour, x0, x1):
    """A stone in the row; at the ends half of one, so that the ends meet."""
    points = []
    for i in range(10):
        a, off = (i + .5) * math.pi / 5, 1 + chance.uniform(-.05, .05)
        points.append((min(max(x + math.cos(a) * wide * off, x0), x1), y + math.sin(a) * tall * off))
    return fill('mark', smooth(points, True), colour)


def rocks(chance):
    """The row of stones at the foot: what holds the flames together."""
    x0, x1, n = LEFT, LEFT + 6 * HALF, 12
    pitch, grey = (x1 - x0) / n, mix(GLOW, SLATE, .45)
    out = fill('ground', f'M{num(x0)} 123H{num(x1)}V{FOOT}H{num(x0)}Z', GLOW)
    for k, (y, tint) in enumerate(((129.6, .14), (142, .34))):
        for i in range(n + k):
            tone = mix(grey, SAND, tint + chance.uniform(-.05, .05))
            out += pebble(x0 + (i + (1 - k) / 2) * pitch, y, pitch * .49, 6.5, chance, tone, x0, x1)
    return out


def folds():
    """Dashes: towards you, in the middle of a flame. Dots: away from you, where two meet."""
    out, tone = '', mix(UMBER, EMBER, .3)
    for i in range(1, 7):
        x = LEFT + i * HALF
        if i % 2:
            d = ''.join(f'M{num(x)} {num(y)}v3' for y in range(TOP + 12, FOOT - 2, 5))
            d += f'M{num(x)} {FOOT + 1.5}v3M{num(x)} {FOOT + 5.5}v3'
        else:
            d = ''.join(f'M{num(x)} {num(y)}v.01' for y in range(122, FOOT, 2))
            d += ''.join(f'M{num(x)} {num(FOOT + 1.8 + k * 1.6)}v.01' for k in range(5))
        out += stroke('pattern', d, tone, .45 if i % 2 else .7)
    return out


def tab():
    x, a, b = LEFT + 6 * HALF, 124, FOOT - 2
    shape = f'M{num(x)} {a}L{num(x + TAB)} {a + 4}V{b - 4}L{num(x)} {b}Z'
    d = ''.join(f'M{num(x + k)} {num(b - 2 - k * .3)}V{num(a + 2 + k * .3)}' for k in (3, 6, 9))
    return fill('mark', shape, mix(SAND, MILK, .5)) + stroke('pattern', shape, UMBER, .4) + stroke(
        'pattern', d, mix(SAND, UMBER, .5), .5)


def fire():
    """Layers of paper as on the cards; the colour ends where it is cut."""
    chance, body = Random('vuur'), ''
    for i in range(3):
        cx = LEFT + HALF * (2 * i + 1)
        body += fill('fire', outline(cx), EMBER)
        body += fill('fire', outline(cx, .68, .24), OCHRE)
        body += fill('fire', outline(cx, .4, .46), SAND)
    write('kampvuur-kit', 'vuur', *PAGE, tab() + body + rocks(chance) + folds())


if __name__ == '__main__':
    labels()
    fire()
