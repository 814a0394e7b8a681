#!/usr/bin/env python3
"""A landscape for each card: in one suit no two are printed from one plate.

What makes a suit stays the same on all of them: its colours, its pattern, its number of poplars
and the place of its light. The hills, the things on them and what the light is (a sun, a moon, a
lamp, a window) do not.
"""
import math

from bands import D, D_GROUND, K, METAPHORS, P, P_GROUND, Land, arc, band, raised, sapling, strip
from paper import (DAWN, DAY, DUSK, INK, MILK, MIST, MOSS, NIGHT, OCHRE, PINE, PLUM, ROSE, SAGE, SAND,
                   SLATE, UMBER, brush, disc, fill, mix, smooth)
from things import (boat, bridge, chair, fence, gate, glints, heron, house, jetty, kite,
                    lighthouse, person, post, reeds, rocks, sail, table, tree)

BENUTTEN, STIGMA, CREATIEF = 'casuistiek-benutten', 'casuistiek-stigma', 'creatieve-dialoog'


def flat_light(land, part, y, r, colour=OCHRE):
    """A light that stands free of the hills."""
    return fill('light', disc(land.x(part), y, r, land.chance), colour)


def put(land, thing, part, tall, *colours, crest=None, sink=.2, **more):
    """A thing on a crest, by its part of the width."""
    x = land.x(part)
    return thing(x, (crest or land.mid).y(x) + sink, tall, *colours, **more)


# Casuistiek: benutten. The words stop at 39.5, the hills may begin at 41.5.

def prepare(card, mid, ground, far, scene):
    land = Land(card, K, mid, ground, far)
    tint = mix(SAGE, MILK, .2)
    light, between, near = scene(land)
    band(BENUTTEN, card, *K, land.draw(PINE, tint, mix(SAGE, MILK, .62), 'steen', mix(tint, PINE, .7),
                                       light, between, near))


def prepares():
    leafy = mix(MOSS, SAGE, .25)
    prepare('1a1', [(0, 49.2), (.2, 50.4), (.45, 51.8), (.7, 50.2), (1, 51)],
            [(0, 55), (.3, 55.8), (.6, 54.6), (1, 55.4)],
            [(0, 46.8), (.16, 45.8), (.34, 47.6), (.55, 46), (.72, 44.4), (.88, 45.4), (1, 47)],
            lambda o: (o.light(.2, 4.6, -.6), strip([(66, 50.6), (70, 48.6), (67.5, 46.6), (69, o.far.y(69))],
                                                    (3, 2, 1.3, .8)),
                       strip([(40, 57), (48, 54.4), (55, 52.6), (61, 51.6), (65, 50.4)],
                             (8, 6, 4.6, 3.6, 2.8)) + o.trees(1, .87, 6.6, PINE)))
    prepare('1a2', [(0, 51.8), (.25, 51.2), (.5, 49.4), (.75, 50.2), (1, 52)],
            [(0, 55.4), (.35, 54.8), (.7, 55.8), (1, 55)],
            [(0, 49.8), (.3, 48.8), (.6, 47), (.85, 48.6), (1, 50.4)],
            lambda o: (flat_light(o, .2, 45.4, 3.7), '',
                       put(o, tree, .6, 8, PINE, leafy, lean=.3) + o.trees(1, .9, 5.4, PINE)))
    prepare('1a3', [(0, 50.2), (.22, 49), (.5, 51.4), (.8, 51.8), (1, 50.6)],
            [(0, 55.8), (.3, 54.8), (.65, 55.6), (1, 54.8)],
            [(0, 49.6), (.2, 47.6), (.45, 48.8), (.7, 47.6), (1, 45.6)],
            lambda o: (flat_light(o, .2, 45.2, 4),
                       o.trees(1, .78, 6, PINE, o.far), put(o, tree, .26, 9, PINE, leafy)))
    prepare('1a4', [(0, 50.6), (.3, 52.2), (.6, 51), (.85, 49.8), (1, 50.8)],
            [(0, 55), (.4, 55.8), (.75, 55), (1, 55.8)],
            [(0, 44.6), (.1, 44.8), (.28, 48.6), (.5, 50), (.75, 48.4), (1, 44.2)],
            lambda o: (o.light(.2, 4.8, -1.2), '',
                       sapling(o.x(.52), o.mid.y(o.x(.52)) + .6, 5.6, PINE,
                               (leafy, mix(MOSS, INK, .25))) + o.trees(1, .92, 6.4, PINE)))
    prepare('1a5', [(0, 51.4), (.2, 50.2), (.48, 50.6), (.75, 49.6), (1, 51)],
            [(0, 55.6), (.25, 55), (.6, 55.6), (1, 54.8)],
            [(0, 48), (.25, 48.6), (.5, 46.8), (.7, 47.8), (1, 49.6)],
            lambda o: (o.light(.2, 5, .6), '',
                       put(o, gate, .56, 4.6, PINE, opened=True) + o.trees(1, .82, 7.4, PINE)))
    prepare('1a6', [(0, 50), (.3, 51), (.55, 50), (.8, 51.4), (1, 50.2)],
            [(0, 55), (.3, 55.4), (.6, 54.8), (1, 55.6)],
            [(0, 47.4), (.2, 48), (.45, 45.8), (.75, 47.2), (1, 46.2)],
            lambda o: ('', put(o, house, .62, 4, mix(SAND, SAGE, .4), mix(PINE, SAGE, .3), crest=o.far,
                               flip=-1),
                       put(o, house, .2, 6.2, mix(SAND, MILK, .4), PINE) + put(o, house, .42, 4.6, SAND,
                                                                mix(PINE, INK, .2), flip=-1)
                       + o.trees(1, .88, 7.2, PINE)))


def first(card, mid, ground, scene, kind='voor'):
    """Before anything else: ploughed land, low, so that a list has room."""
    land, tint = Land(card, K, mid, ground), mix(SAND, OCHRE, .2)
    light, near = scene(land)
    band(BENUTTEN, card, *K, land.draw(UMBER, tint, None, kind, mix(tint, UMBER, .6), light, '', near))


def firsts():
    low = [(0, 55.4), (.25, 55.8), (.55, 54.8), (.8, 55.6), (1, 55)]
    first('1p', [(0, 51.8), (.2, 50.8), (.45, 52), (.72, 51), (1, 52)], low, lambda o: ('', ''))
    first('1v', [(0, 50.4), (.2, 51.6), (.45, 50.6), (.7, 51.4), (1, 50.2)], low,
          lambda o: (o.light(.12, 3.6, 1.6), put(o, fence, .84, 2.6, UMBER, n=4)))


def yourself(card, mid, ground, far, scene):
    land = Land(card, K, mid, ground, far)
    tint = mix(ROSE, MILK, .3)
    light, between, near = scene(land)
    band(BENUTTEN, card, *K, land.draw(PLUM, tint, mix(ROSE, MILK, .68), 'gras', mix(tint, PLUM, .7),
                                       light, between, near))


def mirror(land):
    """Still water in the grass, the light in it."""
    x, y = land.x(.5), land.mid.y(land.x(.5)) + 1.9
    pond = [(x + math.cos(a) * 12, y + math.sin(a) * 1.5) for a in (i * math.pi / 6 for i in range(12))]
    return (fill('mark', smooth(pond, True), mix(ROSE, MILK, .86))
            + fill('light', brush([(x - 3.4, y - .6), (x, y - .45), (x + 3.2, y - .6)], (.3, 1, .3)), OCHRE)
            + fill('light', brush([(x - 2, y + .6), (x, y + .7), (x + 2, y + .6)], (.2, .7, .2)), OCHRE))


def yourselves():
    yourself('1b1', [(0, 48.8), (.14, 49.4), (.32, 51), (.5, 51.8), (.68, 50.9), (.86, 49.2), (1, 48.6)],
             [(0, 54.4), (.25, 55.2), (.5, 55.8), (.75, 55.2), (1, 54.6)],
             [(0, 47), (.12, 44.2), (.24, 42.8), (.37, 45), (.5, 49), (.63, 45.2), (.76, 43.2),
              (.88, 44.6), (1, 47.2)],
             lambda o: (flat_light(o, .5, 45.4, 4), '', o.trees(2, .15, 7.2, PLUM)))
    yourself('1b2', [(0, 50.2), (.25, 49.4), (.5, 50.2), (.75, 49.2), (1, 50)],
             [(0, 55.2), (.5, 55.8), (1, 55)],
             [(0, 46.2), (.2, 47.4), (.5, 47.8), (.8, 45.6), (1, 44.4)],
             lambda o: (o.light(.5, 4.4, -1), '', mirror(o) + o.trees(2, .88, 6.6, PLUM)))
    yourself('1b3', [(0, 50), (.2, 51), (.42, 52.6), (.58, 52.6), (.8, 51), (1, 49.6)],
             [(0, 54.8), (.3, 55.6), (.7, 55.6), (1, 54.8)],
             [(0, 44.6), (.18, 45.4), (.4, 49.6), (.6, 49.8), (.82, 46.4), (1, 45)],
             lambda o: (flat_light(o, .5, 45.6, 3.8), o.trees(2, .1, 6, PLUM, o.far),
                        bridge(o.x(.5), 52.6, 21, PLUM)))
    yourself('1b4', [(0, 51.4), (.25, 50.6), (.5, 49), (.75, 50.4), (1, 51.6)],
             [(0, 55.6), (.3, 54.8), (.7, 54.8), (1, 55.6)],
             [(0, 47.2), (.25, 45.6), (.5, 47.4), (.75, 48.8), (1, 48.4)],
             lambda o: ('', '', put(o, house, .5, 6.6, mix(ROSE, MILK, .8), PLUM) + o.trees(2, .64, 7.6, PLUM)))


def colleague(card, mid, far, scene, ground=((0, 55), (.3, 55.8), (.6, 55.2), (1, 55.7))):
    """Water, and a shore on the other side."""
    land = Land(card, K, mid, list(ground), far)
    tint = mix(MIST, MILK, .05)
    light, between, near = scene(land)
    band(BENUTTEN, card, *K, land.draw(NIGHT, tint, mix(MIST, MILK, .55), 'water', mix(tint, NIGHT, .7),
                                       light, between, near))


def colleagues():
    level = [(0, 50.4), (.25, 50.1), (.5, 50.6), (.75, 50.2), (1, 50.5)]
    low = [(0, 48.6), (.2, 48.8), (.45, 48.2), (.7, 48.9), (1, 48.4)]
    pale = mix(MIST, MILK, .35)
    colleague('1c0', level, [(0, 47.8), (.1, 47.6), (.28, 47.9), (.4, 49.4), (.53, 49.6), (.6, 48.4),
                             (.65, 45.8), (.74, 44.8), (.86, 44.2), (1, 45)],
              lambda o: (o.light(.82, 4.6, -.8), '', o.trees(3, .17, 7.2, NIGHT, o.far)
                         + boat(o.x(.5), 53.4, 9, NIGHT, mix(NIGHT, SLATE, .5))))
    colleague('1c1', [(0, 50.8), (.15, 49.2), (.3, 50.9), (.45, 49.3), (.6, 51), (.75, 49.4), (.9, 50.9),
                      (1, 50)], low,
              lambda o: (flat_light(o, .8, 45.2, 3.6), o.trees(3, .12, 5.8, NIGHT, o.far),
                         put(o, sail, .5, 7.4, NIGHT, pale, sink=1.2)))
    colleague('1c2', level, [(0, 46.4), (.12, 45.6), (.3, 48.2), (.42, 49.8), (.6, 49.8), (.72, 48),
                             (.86, 46.6), (1, 47.2)],
              lambda o: (o.light(.82, 4.6, .2), o.trees(3, .1, 6.4, NIGHT, o.far),
                         bridge(o.x(.5), 51.4, 24, NIGHT)))
    colleague('1c3', level, [(0, 49), (.3, 48.6), (.55, 49.4), (.68, 48), (.8, 45.8), (.92, 45.4), (1, 46)],
              lambda o: ('', o.trees(3, .14, 6.2, NIGHT, o.far)
                         + put(o, lighthouse, .81, 10, pale, NIGHT, crest=o.far, sink=4.6),
                         rocks(o.x(.6), 51.6, 6, mix(NIGHT, SLATE, .4)) + glints(o.x(.81), 51.4, 6, OCHRE, 2)))
    colleague('1c4', level, low,
              lambda o: (flat_light(o, .8, 44.9, 3.4), '', o.trees(3, .1, 6.2, NIGHT, o.far)
                         + put(o, reeds, .36, 6, NIGHT, sink=1.4) + put(o, heron, .5, 9, SLATE, NIGHT, sink=2.4)
                         + glints(o.x(.8), 51.6, 6, OCHRE, 2)))
    colleague('1c5', level, [(0, 48.6), (.2, 46.6), (.4, 44.4), (.55, 45.8), (.75, 48), (1, 48.8)],
              lambda o: ('', o.trees(3, .12, 6.4, NIGHT, o.far),
                         boat(o.x(.74), 52.6, 11, NIGHT, mix(NIGHT, SLATE, .5), OCHRE)
                         + glints(o.x(.82), 53, 4.4, OCHRE, 1)))


# Casuistiek: stigma. The words stop at 79, the light is on its arc.

PHASES = {'start': (.13, DAWN, mix(SAND, OCHRE, .12), mix(SAND, MILK, .6), 'schuin'),
          'tijdens': (.5, DAY, mix(MIST, SLATE, .08), mix(MIST, MILK, .5), 'voor'),
          'achteraf': (.87, PLUM, mix(DUSK, MILK, .42), mix(DUSK, MILK, .72), 'water')}


def phase(card, name, far, mid, scene):
    part, ground, near, distant, kind = PHASES[name]
    land = Land(card, D, raised(mid, 3), D_GROUND, raised(far, 5))
    between, front = scene(land, ground)
    band(STIGMA, card, *D, land.draw(ground, near, distant, kind, mix(near, ground, .6),
                                     arc(land, part), between, front))


def starts():
    phase('2p1', 'start', [(0, 102.6), (.16, 100.4), (.4, 99.6), (.66, 101), (.84, 99.6), (1, 98.4)],
          [(0, 110.4), (.2, 108.6), (.42, 109.6), (.64, 107.4), (.82, 106.2), (1, 107.4)],
          lambda o, g: ('', put(o, tree, .7, 27, g, mix(MOSS, SAND, .25)) + put(o, person, .44, 12, g,
                                                                              INK)
                        + o.trees(1, .93, 9, g)))
    phase('2p2', 'start', [(0, 100), (.2, 101.4), (.4, 103), (.6, 99.4), (.8, 95.6), (1, 97.2)],
          [(0, 108.4), (.25, 110), (.5, 108.2), (.75, 106.4), (1, 108)],
          lambda o, g: (o.trees(1, .78, 8, g, o.far),
                        put(o, person, .42, 17, g, INK, sink=2.4)
                        + put(o, fence, .84, 4, mix(g, SAND, .25), n=5)))
    phase('2p3', 'start', [(0, 103), (.16, 101.6), (.36, 98.4), (.55, 95.2), (.72, 96.4), (.88, 99), (1, 99.4)],
          [(0, 109.6), (.2, 108), (.45, 109), (.7, 106.6), (1, 108.6)],
          lambda o, g: (strip([(62, 105), (55, 100.6), (60, 96.8), (54, 93.6), (55.5, o.far.y(55.5))],
                              (5.6, 4, 2.8, 1.8, 1)) + o.trees(1, .82, 10, g, o.far),
                        strip([(36, 120), (48, 115), (60, 110.6), (65, 106.6), (62, 104)],
                              (13, 10, 7.4, 6.2, 5.4))))
    rules()


def rules():
    """How the talk goes: four signs stand above, so the light is not up yet."""
    part, ground, near, distant, kind = PHASES['start']
    land = Land('20', D, [(0, 110.8), (.2, 109.6), (.42, 110.4), (.64, 109.4), (.82, 108.6), (1, 109.6)],
                D_GROUND, [(0, 106.6), (.25, 105.4), (.6, 107), (1, 105.6)])
    band(STIGMA, '20', *D, land.draw(ground, near, distant, kind, mix(near, ground, .6),
                                     land.light(part, 4.6, 3.2), '', land.trees(1, .86, 6, ground)))


def durings():
    phase('2t1', 'tijdens', [(0, 104.6), (.2, 101.8), (.5, 98.4), (.8, 101.4), (1, 104.4)],
          [(0, 109.6), (.2, 107.6), (.45, 106.8), (.7, 108.4), (1, 107.6)],
          lambda o, g: ('', put(o, table, .62, 5.4, g) + put(o, chair, .49, 8.4, g)
                        + put(o, chair, .75, 8.4, g, flip=-1) + o.trees(2, .2, 12.5, g)))
    phase('2t2', 'tijdens', [(0, 100), (.2, 96.6), (.42, 99.6), (.6, 103.4), (.8, 102.4), (1, 100.4)],
          [(0, 107), (.25, 108.8), (.5, 109.6), (.75, 107.2), (1, 105.8)],
          lambda o, g: (o.trees(2, .12, 9, g, o.far),
                        put(o, post, .72, 13, g) + put(o, reeds, .9, 5, mix(g, MIST, .2))))
    phase('2t3', 'tijdens', [(0, 102), (.25, 103.6), (.5, 101.6), (.75, 98), (1, 96.4)],
          [(0, 108), (.2, 107), (.5, 108.4), (.75, 108), (1, 106.4)],
          lambda o, g: (o.trees(2, .9, 10, g, o.far),
                        ''.join(put(o, person, t, h, c, INK, sink=1.2)
                                for t, h, c in ((.2, 11.4, mix(ROSE, PLUM, .25)), (.3, 12.6, g),
                                                (.39, 9.6, mix(OCHRE, UMBER, .25)), (.56, 12, SLATE)))))


def afters():
    phase('2r1', 'achteraf', [(0, 103.4), (.2, 102.2), (.42, 99.2), (.66, 97.8), (.84, 100), (1, 102.8)],
          [(0, 107.6), (.22, 106.2), (.44, 108.2), (.7, 109.2), (1, 108)],
          lambda o, g: ('', put(o, chair, .52, 10, g) + put(o, chair, .68, 10, mix(DUSK, MILK, .12), flip=-1)
                        + o.trees(3, .2, 12, g)))
    phase('2r2', 'achteraf', [(0, 98.6), (.2, 97.4), (.42, 100.6), (.66, 103), (.84, 102), (1, 101)],
          [(0, 106.4), (.2, 107.8), (.5, 108.6), (.8, 107.4), (1, 108.6)],
          lambda o, g: (o.trees(3, .18, 9, g, o.far),
                        put(o, house, .6, 10, mix(MILK, DUSK, .1), g)))
    phase('2r3', 'achteraf', [(0, 102), (.16, 99.8), (.34, 102.6), (.55, 104), (.76, 101.6), (1, 98.8)],
          [(0, 106.6), (.2, 107.8), (.4, 109.6), (.62, 109.4), (.84, 107.4), (1, 106.6)],
          lambda o, g: (o.trees(3, .12, 9, g, o.far), bridge(o.x(.52), 106.8, 32, g)
                        + put(o, person, .5, 9, mix(OCHRE, UMBER, .2), INK, sink=-7.6)))
    phase('2r4', 'achteraf', [(0, 99.6), (.2, 101.8), (.4, 101), (.6, 98), (.8, 99.2), (1, 102)],
          [(0, 108.6), (.25, 107), (.5, 106.2), (.75, 107.8), (1, 108.4)],
          lambda o, g: (''.join(put(o, tree, t, h, mix(g, DUSK, .4), mix(DUSK, MILK, .3), crest=o.far, sink=3.4)
                                for t, h in ((.4, 11), (.52, 14), (.64, 10))) + o.trees(3, .12, 12, g, o.far),
                        put(o, fence, .74, 4.4, g, n=4)))


# Creatieve dialoog: the prompts. The words stop at 54; where there is no help, at 45.

def prompt(n, far, mid, scene, ground=P_GROUND):
    land = Land(f'3v{n}', P, mid, ground, far)
    tint = mix(MIST, MILK, .05)
    light, between, near = scene(land)
    band(CREATIEF, f'3v{n}', *P, land.draw(NIGHT, tint, mix(MIST, MILK, .55), 'water', mix(MIST, NIGHT, .5),
                                           light, between, near))


def prompts():
    lit, wood, pale = mix(SAND, OCHRE, .2), mix(NIGHT, SLATE, .35), mix(MIST, MILK, .4)
    leafy, cloth = mix(MOSS, SAGE, .3), mix(ROSE, PLUM, .2)
    level = [(0, 65.4), (.3, 65), (.6, 65.5), (1, 65.1)]
    wave = [(0, 66.2), (.2, 65), (.4, 66.3), (.6, 65), (.8, 66.2), (1, 65.2)]
    low = [(0, 63.4), (.25, 63.8), (.5, 63.1), (.8, 63.7), (1, 63.2)]
    left = [(0, 58.8), (.15, 58.2), (.3, 60.4), (.45, 63.4), (.7, 64), (1, 63.6)]
    right = [(0, 63.8), (.3, 64), (.5, 63), (.68, 60), (.84, 58.4), (1, 58.8)]
    two = [(0, 60.6), (.18, 59), (.38, 62.4), (.56, 63.6), (.74, 60.6), (.9, 58.6), (1, 59.6)]
    moon = lambda o, y, r: flat_light(o, .62, y, r, lit)
    prompt(1, low, level, lambda o: (moon(o, 59.4, 3.2), '', boat(o.x(.3), 68.4, 10, NIGHT, wood)
                                     + boat(o.x(.74), 70, 13, mix(NIGHT, INK, .3), wood, flip=-1)))
    prompt(2, left, level, lambda o: (o.light(.62, 5, -.6, lit), put(o, house, .14, 5, pale, NIGHT, crest=o.far), ''))
    prompt(3, low, wave, lambda o: (moon(o, 60.6, 4.4), '', put(o, reeds, .2, 9, NIGHT, sink=3, n=7)
                                    + put(o, reeds, .33, 6, mix(NIGHT, SLATE, .3), sink=3.4)))
    prompt(4, right, level, lambda o: (o.light(.62, 4.6, -.4, lit), '', jetty(o.x(.2), 69, 20, NIGHT)))
    prompt(5, two, level, lambda o: (o.light(.62, 6, -1, lit), put(o, tree, .2, 15, NIGHT, leafy, crest=o.far), ''))
    prompt(6, left, level, lambda o: (moon(o, 59.6, 3.6), put(o, fence, .14, 3.4, wood, crest=o.far, n=4),
                                      bridge(o.x(.46), 66.6, 20, NIGHT)))
    prompt(7, low, level, lambda o: (moon(o, 60.4, 4), '', rocks(o.x(.22), 68, 9, wood) + rocks(o.x(.4), 70, 6, NIGHT)
                                     + glints(o.x(.62), 67.2, 7, lit, 3)))
    prompt(8, right, wave, lambda o: (o.light(.62, 4.6, -.6, lit), '', put(o, sail, .3, 8, NIGHT, pale, sink=2)))
    prompt(9, low, wave, lambda o: (moon(o, 56, 5), '', put(o, sail, .28, 18, NIGHT, pale, sink=3)))
    prompt(10, two, level, lambda o: (o.light(.62, 4.4, 0, lit), '', put(o, heron, .36, 8, SLATE, NIGHT, sink=2.6)))
    prompt(11, [(0, 63.6), (.4, 63.8), (.52, 62.4), (.64, 60), (.8, 59), (1, 60)], level,
           lambda o: ('', put(o, lighthouse, .66, 19, pale, NIGHT, lit, crest=o.far, sink=7),
                      glints(o.x(.66), 66.8, 7, lit, 3)))
    prompt(12, low, level, lambda o: (moon(o, 54, 4.6), '', put(o, heron, .28, 17, SLATE, NIGHT, sink=3.4)
                                      + put(o, reeds, .14, 12, NIGHT, sink=3.4, n=6)))
    prompt(13, [(0, 61), (.14, 56), (.3, 51.4), (.42, 55.4), (.56, 61.2), (.8, 60), (1, 57.6)], level,
           lambda o: (o.light(.62, 5, -1.6, lit), '', boat(o.x(.62), 69.4, 12, NIGHT, wood)))
    prompt(14, right, level, lambda o: ('', put(o, house, .66, 9.6, pale, NIGHT, lit, crest=o.far, sink=1)
                                        + put(o, tree, .88, 13, NIGHT, leafy, crest=o.far),
                                        glints(o.x(.62), 66.6, 6, lit, 3)))
    prompt(15, left, level, lambda o: (o.light(.62, 4.6, -.8, lit), put(o, tree, .2, 14, NIGHT, leafy, crest=o.far)
                                       + put(o, person, .36, 6, cloth, NIGHT, crest=o.far), ''))
    prompt(16, [(0, 61.6), (.3, 62.8), (.6, 61), (.85, 61.6), (1, 60)], level,
           lambda o: (o.light(.62, 5, .6, lit),
                      put(o, person, .2, 6.4, NIGHT, INK, crest=o.far)
                      + kite(o.x(.44), 54, 7, cloth, NIGHT, (o.x(.2) + 1, 58)), ''))


def explained():
    """How thorn, rose and bud are used: four signs stand above, so the land is low."""
    land = Land('3u2', P, [(0, 69.6), (.3, 69.2), (.6, 69.8), (1, 69.3)], [(0, 72), (.35, 72.4), (.7, 71.6), (1, 72)])
    tint = mix(MIST, MILK, .05)
    band(CREATIEF, '3u2', *P, land.draw(NIGHT, tint, None, 'water', mix(MIST, NIGHT, .5)))


def metaphors():
    """The second thorn, rose and bud: turned round, on the other side, on another hill."""
    hills = {'3m1b': [(0, 67.6), (.3, 66.4), (.6, 68), (.85, 66.8), (1, 67.8)],
             '3m2b': [(0, 66.6), (.25, 67.8), (.5, 67), (.8, 68.2), (1, 67)],
             '3m3b': [(0, 68), (.3, 67), (.55, 66.4), (.8, 67.6), (1, 68.2)]}
    for card, (name, ground, tint, kind, plant) in zip(hills, METAPHORS):
        land = Land(card, P, hills[card], P_GROUND)
        cx, mid = 33, mix(tint, ground, .3)
        down = 2.2 if card == '3m1b' else 0  # the thorn is tall, and here it stands below the words
        turned = f'<g transform="matrix(-1 0 0 1 {2 * cx} {down})">{plant(cx, land.chance)}</g>'
        band(CREATIEF, card, *P, land.draw(
            ground, mid, None, kind, mix(mid, ground, .55),
            fill('light', disc(cx, 47, 20, land.chance), tint), '', turned))


def main():
    for make in (firsts, prepares, yourselves, colleagues, starts, durings, afters, prompts, explained, metaphors):
        make()


if __name__ == '__main__':
    main()
