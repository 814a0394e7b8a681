#!/usr/bin/env python3
"""The four backs: the sky drawn in one kind of line, the ground left as bare paper."""
import math
from random import Random

from paper import (BLEED, DUSK, EMBER, MILK, MIST, MOSS, OCHRE, SAGE, SAND, SLATE, Crest, cassini,
                   disc, field, fill, flame, mix, rings, smooth, stroke, write)


def back(deck, w, h, profile, draw, tint):
    """draw(chance) gives the field; it ends inside the lip, so that no paper has to cover it."""
    chance, b = Random(deck), BLEED
    under = Crest(-b, w + b, profile)
    over = [(x, y - 1.5 - .7 * math.sin((x + b) / (w + 2 * b) * 7)) for x, y in under.points]
    middle = [(x, (y + z) / 2) for (x, y), (_, z) in zip(under.points, over)]
    sky = smooth(middle) + f'V{-b}H{-b}Z'
    lip = smooth(over) + 'L' + smooth(under.points[::-1])[1:] + 'Z'
    body = (f'<defs><clipPath id="{deck}-sky"><path d="{sky}"/></clipPath></defs>'
            f'<g clip-path="url(#{deck}-sky)">{draw(chance)}</g>{fill("lip", lip, tint)}')
    write(deck, 'back', w, h, body)


def growth(chance):
    """Growth rings from one corner: what experience lays down, year by year; some years more."""
    lines = rings(13, 50, chance, 44, 1.6, 1.5, 2.9, .4, 1.3, .035)
    return field([(1.3 if k % 6 == 5 else w, d) for k, (w, d) in enumerate(lines)],
                 mix(SAGE, MOSS, .2))


def two_centres(chance):
    return field(cassini((31, 38), (67, 68), chance, 2.7, .42, 34), mix(DUSK, MILK, .3))


def hill_lines(chance):
    """Hills in lines, and a pale light behind the first."""
    lines = []
    for k in range(14):
        y = 25 + k * 3.1
        points = [(-6 + i * 9.2, y + 3.4 * math.sin(i * .55 + k * .42)
                   + 1.7 * math.sin(i * 1.25 - k * .25) + chance.uniform(-.2, .2))
                  for i in range(13)]
        lines.append((round(.38 + .012 * k, 2), smooth(points)))
    over = f'<clipPath id="first-hill"><path d="{lines[0][1]}V-3H-6Z"/></clipPath>'
    light = fill('light', disc(60, 21, 9.5, chance), mix(SAND, OCHRE, .15))
    tint, (width, first) = mix(SLATE, MIST, .3), lines[0]
    return (f'<defs>{over}</defs><g clip-path="url(#first-hill)">{light}</g>'
            + stroke('field first', first, tint, width) + field(lines[1:], tint))


def round_fire(chance):
    lines = rings(70, 50, chance, 34, 12, 2.5, 2.9, .44, 1.18, .022, True)
    return field(lines, mix(OCHRE, SAND, .3)) + flame(70, 60.6, 22.5,
                                                      (mix(EMBER, OCHRE, .15), OCHRE, SAND))


def main():
    back('casuistiek-benutten', 97, 70,
         [(0, 48.6), (.2, 47.2), (.45, 48.8), (.7, 47), (1, 48)], growth, mix(SAGE, MILK, .2))
    back('casuistiek-stigma', 97, 140,
         [(0, 112), (.25, 110.2), (.55, 112), (.8, 110), (1, 111)], two_centres,
         mix(DUSK, MILK, .42))
    back('creatieve-dialoog', 88, 88,
         [(0, 66), (.2, 64.6), (.45, 66.2), (.7, 64.4), (1, 65.4)], hill_lines,
         mix(MIST, MILK, .2))
    back('kampvuur', 140, 97,
         [(0, 76), (.25, 74.6), (.5, 76.2), (.8, 74.4), (1, 75.4)], round_fire,
         mix(SAND, OCHRE, .3))


if __name__ == '__main__':
    main()
