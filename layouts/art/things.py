"""Small things that stand on the land: each is a few papers, made to be read at 6 to 14 mm.

x is the middle of a thing and y its foot, both mm; `tall` is its height. Outlines are written in
parts of that height, upwards, so that a thing can be drawn at any size. Classes as in paper.py.
"""
import math

from paper import INK, MIST, OCHRE, UMBER, brush, fill, mix, smooth, stroke


def cut(role, x, y, tall, points, colour, knife=None, flip=1):
    """One paper: `points` in parts of `tall`, knife corners all over unless some are named."""
    line = [(x + a * tall * flip, y - b * tall) for a, b in points]
    return fill(role, smooth(line, True, range(len(line)) if knife is None else knife), colour)


def house(x, y, tall, wall, roof, lit=OCHRE, flip=1):
    """A gable, a long roof, one window with the light on, a chimney."""
    return (cut('mark', x, y, tall, [(.28, .8), (.3, 1.06), (.42, 1.05), (.42, .7)], roof, flip=flip)
            + cut('mark', x, y, tall, [(-.66, -.1), (-.65, .5), (.62, .52), (.64, -.1)], wall, flip=flip)
            + cut('mark', x, y, tall, [(-.8, .47), (-.48, .97), (.46, 1), (.78, .49)], roof, flip=flip)
            + cut('light', x, y, tall, [(-.4, .13), (-.4, .39), (-.1, .4), (-.1, .13)], lit, flip=flip)
            + cut('mark', x, y, tall, [(.2, -.08), (.2, .36), (.42, .36), (.42, -.08)], roof, flip=flip))


def tree(x, y, tall, bark, crown, lean=0):
    """A round crown of three papers, in the wind when it leans."""
    dark = mix(crown, INK, .18)
    top = x + lean * tall
    stem = [(x, y + .5), (x + lean * tall * .2, y - tall * .3), (top, y - tall * .62)]
    out = fill('mark', brush(stem, (.11 * tall, .08 * tall, .05 * tall)), bark)
    for dx, dy, r, colour in ((.14, .56, .24, dark), (-.16, .6, .25, crown), (.03, .77, .25, crown)):
        cx, cy, k = top + dx * tall, y - dy * tall, r * tall
        points = [(cx + math.cos(a) * k * (1.12 + .1 * math.sin(3 * a + dx * 9)),
                   cy + math.sin(a) * k * (.92 + .08 * math.cos(2 * a + dy * 7)))
                  for a in (i * math.pi / 5 for i in range(10))]
        out += fill('mark', smooth(points, True), colour)
    return out


def boat(x, y, wide, hull, inside, lamp=None, flip=1):
    """A rowing boat seen from the side; with a lamp on its bow, or not."""
    out = cut('mark', x, y, wide, [(-.5, .24), (-.2, .17), (.2, .165), (.52, .27), (.3, .08)], inside,
              (0, 3), flip)
    out += cut('mark', x, y, wide, [(-.52, .25), (-.2, .15), (.2, .145), (.54, .29), (.42, .02),
                                    (.2, -.06), (-.26, -.06), (-.43, .02)], hull, (0, 3, 4, 7), flip)
    if lamp:
        px = x + .4 * wide * flip
        out += fill('mark', brush([(px, y - .15 * wide), (px, y - .62 * wide)], (.05 * wide, .04 * wide)),
                    hull)
        out += cut('light', px, y, wide, [(-.075, .44), (-.085, .6), (.085, .605), (.075, .44)], lamp)
    return out


def sail(x, y, tall, hull, cloth, flip=1):
    """A small sailing boat; the sail is one triangle of paper and a jib."""
    return (cut('mark', x, y, tall, [(.03, .2), (.05, 1), (.2, .62), (.42, .2)], cloth, (0, 1, 3), flip)
            + cut('mark', x, y, tall, [(-.03, .22), (-.02, .86), (-.32, .24)], mix(cloth, MIST, .35),
                  (0, 1, 2), flip)
            + cut('mark', x, y, tall, [(-.42, .16), (.5, .17), (.36, -.06), (-.26, -.06)], hull,
                  None, flip)
            + fill('mark thin', brush([(x, y - .1 * tall), (x + .01 * tall, y - tall)],
                                 (.035 * tall, .03 * tall)), hull))


def lighthouse(x, y, tall, wall, dark, lit=OCHRE):
    return (cut('mark', x, y, tall, [(-.16, -.08), (-.1, .74), (.1, .74), (.16, -.08)], wall)
            + cut('mark', x, y, tall, [(-.135, .24), (-.122, .42), (.122, .42), (.135, .24)], dark)
            + cut('mark', x, y, tall, [(-.15, .72), (-.15, .77), (.15, .77), (.15, .72)], dark)
            + cut('light', x, y, tall, [(-.085, .77), (-.08, .9), (.08, .9), (.085, .77)], lit)
            + cut('mark', x, y, tall, [(-.12, .9), (0, 1.02), (.12, .9)], dark))


def person(x, y, tall, coat, hair, flip=1):
    """Someone in a long coat, from behind."""
    return (cut('mark', x, y, tall, [(-.1, -.03), (-.08, .26), (-.01, .26), (-.02, -.03)], hair, None, flip)
            + cut('mark', x, y, tall, [(.03, -.03), (.02, .26), (.1, .26), (.1, -.02)], hair, None, flip)
            + cut('mark', x, y, tall, [(-.2, .2), (-.19, .5), (-.15, .72), (0, .79), (.15, .71),
                                       (.19, .48), (.22, .19), (0, .17)], coat, (0, 6), flip)
            + cut('mark', x, y, tall, [(-.1, .88), (-.06, .98), (.03, 1.01), (.1, .95), (.11, .85),
                                       (.04, .77), (-.05, .77)], hair, (), flip))


def chair(x, y, tall, colour, flip=1):
    """Seen from the side; its back is to the left."""
    return cut('mark', x, y, tall, [(-.3, 1), (-.22, 1), (-.2, .5), (.26, .5), (.3, -.05), (.2, -.05),
                                    (.18, .38), (-.2, .38), (-.24, -.05), (-.34, -.05)], colour,
               None, flip)


def table(x, y, tall, colour):
    return cut('mark', x, y, tall, [(-.9, .86), (-.9, 1), (.9, 1.01), (.9, .87), (.68, .87), (.74, -.06),
                                    (.62, -.06), (.56, .86), (-.56, .86), (-.64, -.06), (-.75, -.06),
                                    (-.68, .86)], colour)


def gate(x, y, tall, colour, opened=False):
    """A field gate between two posts."""
    out = ''
    for a, h in ((-.95, 1.05), (.95, 1.1)):
        out += cut('mark thin', x, y, tall, [(a - .09, -.2), (a - .08, h), (a + .08, h + .03), (a + .09, -.2)],
                   colour)
    end = .35 if opened else .9
    for b in (.28, .58, .88):
        low = b - (.12 if opened else 0)
        out += cut('mark thin', x, y, tall, [(-.9, b), (-.9, b + .12), (end, low + .12), (end, low)], colour)
    return out + cut('mark thin', x, y, tall, [(-.86, .26), (-.76, .26), (end - .02, .86), (end - .14, .86)],
                     colour)


def bridge(x, y, wide, colour, under=None):
    """One arch; what is under it is paper, or the colour that is given."""
    arch = [(-.3, -.02), (-.2, .12), (0, .18), (.2, .12), (.3, -.02)]
    out = cut('mark', x, y, wide, [(-.62, -.06), (-.5, .12), (-.25, .24), (0, .28), (.25, .24), (.5, .12),
                                   (.62, -.06), *arch[::-1]], colour, (0, 6, 7, 11))
    for a, b in ((-.46, .14), (-.24, .24), (0, .28), (.24, .24), (.46, .14)):
        out += cut('mark', x, y, wide, [(a - .014, b - .03), (a - .012, b + .11), (a + .012, b + .11),
                                        (a + .014, b - .03)], colour)
    rail = [(x + a * wide, y - b * wide) for a, b in ((-.5, .22), (-.25, .335), (0, .38), (.25, .335),
                                                      (.5, .22))]
    return out + fill('mark', brush(rail, (.026 * wide,) * 3), colour)


def jetty(x, y, wide, colour, flip=1):
    out = cut('mark thin', x, y, wide, [(-.5, .1), (-.5, .18), (.5, .19), (.5, .11)], colour, None, flip)
    for a in (-.34, 0, .34, .44):
        out += cut('mark thin', x, y, wide, [(a - .02, -.1), (a - .02, .28 if a > .4 else .15),
                                        (a + .03, .28 if a > .4 else .15), (a + .03, -.1)], colour,
                   None, flip)
    return out


def reeds(x, y, tall, colour, n=5):
    """Blades and two heads."""
    out = ''
    for i in range(n):
        a = (i - (n - 1) / 2) * .17
        h = (.82, 1, .7, .92, .62)[i % 5]
        out += fill('mark thin', brush([(x + a * tall * .7, y + .4), (x + a * tall, y - tall * h * .55),
                                   (x + a * tall * 1.5, y - tall * h)],
                                  (.05 * tall, .045 * tall, .02 * tall)), colour)
        if i % 5 in (1, 3):
            out += fill('mark', brush([(x + a * tall * 1.38, y - tall * h * .84),
                                       (x + a * tall * 1.54, y - tall * h * 1.05)],
                                      (.09 * tall, .1 * tall, .07 * tall)), colour)
    return out


def heron(x, y, tall, body, dark, flip=1):
    """Standing, patient."""
    out = ''
    for a, b in ((-.06, -.02), (.05, .03)):
        out += fill('mark thin', brush([(x + a * tall, y + .2), (x + b * tall, y - .4 * tall)],
                                  (.03 * tall, .04 * tall)), dark)
    out += cut('mark', x, y, tall, [(-.3, .26), (-.16, .42), (.02, .55), (.1, .7), (.09, .84), (.16, .9),
                                    (.2, .83), (.18, .66), (.16, .5), (.06, .36), (-.1, .29)], body,
               (0,), flip)
    out += cut('mark', x, y, tall, [(.07, .86), (.1, .95), (.18, .97), (.24, .91), (.46, .86), (.22, .85),
                                    (.15, .84)], body, (0, 3, 4, 5), flip)
    return out + cut('mark', x, y, tall, [(-.02, .97), (.1, .965), (.17, .95), (.1, .92)], dark, (0,), flip)


def bird(x, y, wide, colour):
    """Far off, wings up: one bent paper."""
    return cut('mark', x, y, wide, [(-.5, .22), (-.22, .3), (0, .06), (.24, .32), (.5, .24), (.24, .22),
                                    (0, -.06), (-.22, .2)], colour, (0, 2, 4, 6))


def rocks(x, y, wide, colour):
    return (cut('mark', x, y, wide, [(-.5, -.08), (-.42, .16), (-.18, .3), (.02, .2), (.1, -.08)], colour,
                (0, 4))
            + cut('mark', x, y, wide, [(.02, -.08), (.1, .12), (.28, .17), (.44, .08), (.5, -.08)],
                  mix(colour, INK, .16), (0, 4)))


def fence(x, y, tall, colour, n=4, step=1.1):
    out = ''
    for i in range(n):
        a = (i - (n - 1) / 2) * step
        out += cut('mark thin', x, y, tall, [(a - .08, -.2), (a - .07, .96 + .06 * (i % 2)), (a + .08, 1),
                                        (a + .09, -.2)], colour)
    end = (n - 1) / 2 * step + .35
    for b in (.4, .74):
        out += cut('mark thin', x, y, tall, [(-end, b), (-end, b + .12), (end, b + .1), (end, b - .02)], colour)
    return out


def post(x, y, tall, colour, flip=1):
    """A signpost with two arms that say nothing."""
    return (cut('mark', x, y, tall, [(-.035, -.08), (-.03, 1), (.035, 1.01), (.04, -.08)], colour)
            + cut('mark', x, y, tall, [(-.03, .7), (-.03, .9), (.36, .91), (.47, .8), (.36, .7)], colour,
                  None, flip)
            + cut('mark', x, y, tall, [(.03, .42), (.03, .6), (-.3, .62), (-.4, .52), (-.3, .42)], colour,
                  None, flip))


def kite(x, y, tall, paper, tail, to):
    """In the air, its string to the point `to`."""
    line = [(x, y), ((x + to[0]) / 2 - .6, (y + to[1]) / 2 + 1.4), to]
    return (stroke('pattern', smooth(line), tail, .4)
            + cut('mark', x, y, tall, [(0, 0), (-.34, .62), (.1, 1), (.36, .5)], paper)
            + cut('mark', x, y, tall, [(0, 0), (.1, 1), (.36, .5)], mix(paper, UMBER, .3)))


def glints(x, y, wide, colour, n=4):
    """A light on water: strips that grow shorter."""
    out = ''
    for i in range(n):
        w, a = wide * (1 - .2 * i), (.06, -.08, .05, -.03)[i % 4] * wide
        out += fill('light thin', brush([(x + a - w / 2, y + i * 1.5), (x + a, y + i * 1.5 + .12),
                                    (x + a + w / 2, y + i * 1.5)], (.3, .75, .3)), colour)
    return out
