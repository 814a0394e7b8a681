"""Cut paper: the shapes every band and back is made of, and the page they are laid on.

Lengths are millimetres, the origin is the trim corner. A shape is a string of SVG; a function
that needs chance takes its own random.Random, so that the same seed gives the same cut. Classes
name what a shape is for: `pattern` and `field` are strokes, all others are filled. A second one
says how it is drawn in outlines: `thin` stays filled, `first` stays of a field that is left out.
"""
import math
import re
from pathlib import Path

BLEED = 3
DECKS = Path(__file__).resolve().parents[2] / 'decks'


# Colour: the tubes, and what is mixed from two of them

def mix(a, b, part):
    """`part` of b in a."""
    pair = [(int(a[i:i + 2], 16), int(b[i:i + 2], 16)) for i in (1, 3, 5)]
    return '#%02X%02X%02X' % tuple(round(p + (q - p) * part) for p, q in pair)


INK, NIGHT, SLATE, MIST = '#131F38', '#253A5E', '#4C6782', '#A5B5B9'
MILK, SAND, OCHRE, EMBER = '#F8EFDF', '#E7CEA4', '#CF9640', '#D8622C'
ROSE, UMBER, MOSS, SAGE = '#CF8D86', '#573834', '#55663A', '#9FAE8B'
DUSK, PLUM = '#6E5D87', '#3A3056'

PINE, GLOW, DAY = mix(MOSS, INK, .42), mix(UMBER, EMBER, .2), mix(SLATE, INK, .45)
MAUVE, DAWN = mix(DUSK, PLUM, .55), mix(UMBER, OCHRE, .1)


# Paths

def num(v):
    s = f'{v:.2f}'.rstrip('0').rstrip('.')
    return '0' if s in ('-0', '') else s


def pt(x, y):
    return f'{num(x)} {num(y)}'


def smooth(points, closed=False, knife=()):
    """A curve through the points; a point whose index is in `knife` is a corner."""
    d = 'M' + pt(*points[0])
    for a, b in spans(points, closed, knife):
        d += f'C{pt(*a[1])} {pt(*b[0])} {pt(*b[1])}'
    return d + ('Z' if closed else '')


def spans(points, closed, knife):
    """Per stretch of the curve: (start, its handle), (end handle, end)."""
    n = len(points)
    for i in range(n if closed else n - 1):
        p1, p2 = points[i], points[(i + 1) % n]
        p0 = points[i - 1] if closed or i else p1
        p3 = points[(i + 2) % n] if closed or i + 2 < n else p2
        p0 = p1 if i in knife else p0
        p3 = p2 if (i + 1) % n in knife else p3
        yield ((p1, (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)),
               ((p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6), p2))


def trace(points, steps=12):
    """The open curve of `smooth` as short straight stretches."""
    out = [points[0]]
    for (a, ha), (hb, b) in spans(points, False, ()):
        for k in range(1, steps + 1):
            u, v = k / steps, 1 - k / steps
            w = (v * v * v, 3 * v * v * u, 3 * v * u * u, u * u * u)
            out.append(tuple(sum(f * p[i] for f, p in zip(w, (a, ha, hb, b))) for i in (0, 1)))
    return out


def moved(d, k, dx, dy):
    """A path of absolute M, C, L and Z, scaled by k and then shifted."""
    numbers = iter(re.findall(r'-?\d*\.?\d+', d))
    out = ''
    for command, rest in re.findall(r'([MCLZ])([^MCLZ]*)', d):
        pairs = len(rest.split()) // 2
        out += command + ' '.join(pt(float(next(numbers)) * k + dx, float(next(numbers)) * k + dy)
                                  for _ in range(pairs))
    return out


def fill(role, d, colour):
    return f'<path class="{role}" fill="{colour}" d="{d}"/>'


def stroke(role, d, colour, width):
    return (f'<path class="{role}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
            f'stroke-linecap="round" d="{d}"/>')


# Land

class Crest:
    """The upper edge of a hill: points (part of the width, y) between x0 and x1."""

    def __init__(self, x0, x1, points):
        self.points = [(x0 + (x1 - x0) * t, y) for t, y in points]
        self.x0, self.x1 = x0, x1
        self.line = trace(self.points)

    def x(self, part):
        return self.x0 + (self.x1 - self.x0) * part

    def y(self, x):
        for (xa, ya), (xb, yb) in zip(self.line, self.line[1:]):
            if xa <= x <= xb and xb > xa:
                return ya + (yb - ya) * (x - xa) / (xb - xa)
        return self.points[0 if x < self.x0 else -1][1]

    def top(self):
        return min(y for x, y in self.line)

    def shifted(self, dy):
        width = self.x1 - self.x0
        return Crest(self.x0, self.x1, [((x - self.x0) / width, y + dy) for x, y in self.points])


def edge(x0, y0, x1, y1, chance, amp=.22, step=8):
    """Points between two ends of a straight side, a little off it, as scissors leave it."""
    length = math.hypot(x1 - x0, y1 - y0)
    out = []
    n = max(2, int(length / step))
    for i in range(1, n):
        t, off = i / n, chance.uniform(-amp, amp)
        out.append((x0 + (x1 - x0) * t - (y1 - y0) / length * off,
                    y0 + (y1 - y0) * t + (x1 - x0) / length * off))
    return out


def hill(crest, bottom, chance, amp=.22, tuck=0):
    """A piece with the crest above, straight-cut sides and a straight-cut bottom. `tuck` narrows
    the bottom, so that a piece does not show beside the one laid over it."""
    points, knife = list(crest.points), [0, len(crest.points) - 1]
    corners = [points[-1], (crest.x1 - tuck, bottom), (crest.x0 + tuck, bottom), points[0]]
    for a, b in zip(corners, corners[1:]):
        points += edge(*a, *b, chance, amp) + [b]
        knife.append(len(points) - 1)
    return smooth(points[:-1], True, knife[:-1])


def disc(x, y, r, chance):
    """A round cut by hand: never more than .2 mm off."""
    turn = chance.uniform(0, 2 * math.pi)
    points = []
    for i in range(16):
        a = i * math.pi / 8
        off = (1 + min(.016, .14 / r) * math.sin(2 * a + turn)
               + min(.006, .06 / r) * math.sin(3 * a - turn) + chance.uniform(-.05, .05) / r)
        points.append((x + math.cos(a) * r * off, y + math.sin(a) * r * off))
    return smooth(points, True)


# Patterns: five ways to tell a suit without colour, each between an `over` and an `under` crest.

def pattern(kind, over, under, colour, chance, x0=None, x1=None):
    x0, x1 = over.x0 if x0 is None else x0, over.x1 if x1 is None else x1
    d = {'steen': stones, 'gras': grass, 'water': water, 'voor': furrows, 'schuin': hatch}[kind](
        over, under, x0, x1, chance)
    return stroke('pattern', d, colour, .9 if kind == 'steen' else .38)


def rows(over, under, first, gap):
    """How far below the upper crest each row runs, down to where no room is left."""
    deepest = max(y for x, y in under.line) - over.top()
    count = max(0, int((deepest - first) / gap) + 1)
    return enumerate(first + gap * k for k in range(count))


def stones(over, under, x0, x1, chance):
    d = ''
    for row, down in rows(over, under, 1.75, 1.75):
        x = x0 + 2 + row % 2 * 1.6
        while x < x1 - 1.2:
            xx = x + chance.uniform(-.35, .35)
            y = over.y(xx) + down + chance.uniform(-.25, .25)
            if y < under.y(xx) - .85:
                d += f'M{pt(xx, y)}h.01'
            x += 3.2
    return d


def grass(over, under, x0, x1, chance):
    d = ''
    for row, down in rows(over, under, 2.3, 2.2):
        x = x0 + 1.6 + row % 2 * 1.1
        while x < x1 - 1.2:
            xx = x + chance.uniform(-.3, .3)
            y = over.y(xx) + down + chance.uniform(-.25, .25)
            lean, tall = chance.uniform(-.25, .35), 1.35 + chance.uniform(-.25, .25)
            if y < under.y(xx) - .7:
                d += f'M{pt(xx, y)}l{pt(lean, -tall)}'
            x += 2.2
    return d


def water(over, under, x0, x1, chance):
    d = ''
    for row, down in rows(over, under, 1.4, 1.5):
        y, x = over.top() + down, x0 + 1.4 + chance.uniform(0, 3)
        while x < x1 - 2:
            end = min(x + chance.uniform(3, 8), x1 - 1.2)
            bow, gap = chance.uniform(-.3, .3), chance.uniform(1.4, 2.6)
            mid = (x + end) / 2
            if end - x > 1.2 and all(over.y(p) + .95 < y < under.y(p) - .7 for p in (x, mid, end)):
                d += f'M{pt(x, y)}q{pt((end - x) / 2, bow)} {pt(end - x, 0)}'
            x = end + gap
    return d


def furrows(over, under, x0, x1, chance):
    d, n = '', int((x1 - x0) / 3.5)
    for row, down in rows(over, under, 1.3, 1.45):
        run = []
        for i in range(n + 1):
            x = x0 + 1.1 + (x1 - x0 - 2.2) * i / n
            y = over.y(x) + down + chance.uniform(-.08, .08)
            if y < under.y(x) - .75:
                run.append((x, y))
                continue
            d += smooth(run) if len(run) > 2 else ''
            run = []
        d += smooth(run) if len(run) > 2 else ''
    return d


def hatch(over, under, x0, x1, chance):
    """Strokes rising to the right, each as long as the piece is deep there."""
    d, x = '', x0 - 12
    while x < x1:
        run = []
        for k in range(120):
            xx, yy = x + k * .2, max(p[1] for p in under.line) - k * .2
            if x0 + 1 < xx < x1 - 1 and over.y(xx) + 1 < yy < under.y(xx) - .75:
                run.append((xx, yy))
        if len(run) > 4:
            d += f'M{pt(*run[0])}L{pt(*run[-1])}'
        x += 2.1 + chance.uniform(-.12, .12)
    return d


# Things on the land

def poplars(n, x, crest, tall, colour):
    """n poplars round x, rooted in the crest."""
    shape = ''
    for i in range(n):
        h = tall * (1, .82, .92)[i % 3]
        px = x + i * tall * .42 - (n - 1) * tall * .21
        y, w = crest.y(px) + .5, h * .17
        def at(a, b):
            return pt(px + a, y - h * b)
        shape += (f'M{at(-.22, 0)}L{at(-.2, .2)}C{at(-w * 1.1, .22)} {at(-w * 1.25, .52)} '
                  f'{at(-w * .6, .74)}C{at(-w * .5, .9)} {at(-w * .1, .96)} {at(.05, 1)}'
                  f'C{at(w * .35, .92)} {at(w * .5, .84)} {at(w * .75, .7)}'
                  f'C{at(w * 1.2, .5)} {at(w, .26)} {at(.2, .2)}L{at(.26, 0)}Z')
    return fill('mark', shape, colour)


FLAME = ('M25.5 2.5C27 11 39 17 39 30C39 39 32.5 46 24 46C15 46 9 39 9 30.5C9 23 13.5 19 15.5 13'
         'C18 16 19.2 19 19.8 22C23.5 17 25.8 10 25.5 2.5Z',
         'M25 14C26 20 34 24 34 33C34 40 30 46 24 46C18 46 14 41 14 35C14 30 16.6 28 17.6 24'
         'C19.6 26 20.6 28 21 29.6C23.4 26 25.2 20 25 14Z',
         'M25 28C24.4 32 18.6 33.4 18.6 39C18.6 43 21 46 24 46C27.4 46 29.8 43 29.8 39'
         'C29.8 34.4 26.4 32.6 25 28Z')


def flame(x, foot, tall, colours=(EMBER, OCHRE, SAND)):
    """Three papers, one in the other; `tall` is the height from foot to tip."""
    k = tall / 43.5
    return ''.join(fill('fire', moved(d, k, x - 24 * k, foot - 46 * k), c)
                   for d, c in zip(FLAME, colours))


def stone(x, y, wide, tall, colour, lean=0):
    """A boulder; its foot is below y, to be hidden by the ground in front."""
    points = [(-.96, .5), (-1, -.1), (-.78, -.66), (-.3, -.97), (.25 + lean, -1), (.74, -.7),
              (1, -.14), (.96, .5)]
    d = smooth([(x + a * wide, y + b * tall) for a, b in points])
    return fill('mark', d + 'Z', colour)


# Plants

def brush(points, widths):
    """A stroke of changing width as a filled shape: stems."""
    line = trace(points, 4)
    left, right = [], []
    for i, (x, y) in enumerate(line):
        (xa, ya), (xb, yb) = line[max(0, i - 1)], line[min(len(line) - 1, i + 1)]
        length = math.hypot(xb - xa, yb - ya)
        at = i / (len(line) - 1) * (len(widths) - 1)
        k = min(int(at), len(widths) - 2)
        half = (widths[k] + (widths[k + 1] - widths[k]) * (at - k)) / 2
        nx, ny = -(yb - ya) / length * half, (xb - xa) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    n = len(left)
    return smooth(left + right[::-1], True, (0, n - 1, n, 2 * n - 1))


def along(points, part):
    """Place and direction (degrees) on the curve through the points."""
    line = trace(points, 12)
    i = min(int(part * (len(line) - 1)), len(line) - 2)
    (xa, ya), (xb, yb) = line[i], line[i + 1]
    return xa, ya, math.degrees(math.atan2(yb - ya, xb - xa))


def turned(x, y, angle, rows_):
    """Points given along a direction, put down at x, y."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return [pt(x + a * c - b * s, y + a * s + b * c) for a, b in rows_]


def leaf(x, y, angle, length, light, dark, w=.34):
    """Two halves of a folded leaf, the lit one above."""
    out = ''
    for side, colour, shape in ((-1, light, (.2, 1, .62, 1.05)), (1, dark, (.22, .9, .66, .8))):
        a, b, c, e = shape
        p = turned(x, y, angle, [(0, 0), (length * a, side * length * w * b),
                                 (length * c, side * length * w * e), (length, 0)])
        out += fill('plant', f'M{p[0]}C{p[1]} {p[2]} {p[3]}Z', colour)
    return out


def petal(x, y, angle, rx, ry, colour, chance):
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    points = []
    for i in range(10):
        a, off = i * math.pi / 5, 1 + chance.uniform(-.035, .035)
        px, py = math.cos(a) * rx * off, math.sin(a) * ry * off
        points.append((x + px * c - py * s, y + px * s + py * c))
    return fill('plant', smooth(points, True), colour)


# Fields for the backs. Lines of one width share a path, so that a field is a handful of paths.

def field(lines, colour):
    """lines: (width, path); widths are already rounded to a few values."""
    out = {}
    for width, d in lines:
        out.setdefault(width, []).append(d)
    return ''.join(stroke('field', ''.join(out[w]), colour, w) for w in sorted(out))


def pen(chance, width, spread=.22):
    return round(max(.32, width * chance.uniform(1 - spread, 1 + spread)) / .06) * .06


def rings(cx, cy, chance, n, r0, gap0, gap1, width, stretch=1.25, amp=.05, even=False):
    """Growth rings: each a little like the last, the gaps of good and bad years."""
    turn = [chance.uniform(0, 2 * math.pi) for _ in range(3)]
    r, out = r0, []
    for k in range(n):
        points = []
        for i in range(28):
            a = i * 2 * math.pi / 28
            off = (1 + amp * math.sin(2 * a + turn[0] + k * .05)
                   + amp * .6 * math.sin(3 * a + turn[1] - k * .04)
                   + amp * .35 * math.sin(5 * a + turn[2] + k * .09)
                   + chance.uniform(-.006, .006))
            points.append((cx + math.cos(a) * r * off * stretch, cy + math.sin(a) * r * off))
        out.append((pen(chance, width), smooth(points, True)))
        gap = gap0 + (gap1 - gap0) * min(1, k / 14)
        r += gap if even else gap * chance.choice((.62, .85, 1, 1, 1.15, 1.3))
    return out


def cassini(one, two, chance, step, width, n):
    """Rings round two centres that become shared rings: curves of equal product of distances."""
    (x1, y1), (x2, y2) = one, two
    mx, my, a = (x1 + x2) / 2, (y1 + y2) / 2, math.hypot(x2 - x1, y2 - y1) / 2
    tilt, out, d = math.atan2(y2 - y1, x2 - x1), [], 2.2
    while math.sqrt(2 * a * d) <= a * .965:
        for near, far in ((one, two), (two, one)):
            out.append((pen(chance, width, .16), own_ring(near, far, 2 * a * d, a, chance)))
        d += step
    b = a * 1.035
    for k in range(n):
        points = []
        for i in range(40):
            t = i * math.pi / 20
            across = a * a * math.sin(2 * t)
            r2 = a * a * math.cos(2 * t) + math.sqrt(max(0, b ** 4 - across ** 2))
            r = math.sqrt(max(0, r2)) * (1 + chance.uniform(-.006, .006))
            points.append((mx + r * math.cos(t + tilt), my + r * math.sin(t + tilt)))
        out.append((pen(chance, width, .16), smooth(points, True)))
        b += step * chance.uniform(.85, 1.12) * (.72 if k < 3 else 1)
    return out


def own_ring(near, far, product, reach, chance):
    points = []
    for i in range(22):
        t = i * math.pi / 11 + .1
        lo, hi = 0, reach
        for _ in range(30):
            m = (lo + hi) / 2
            x, y = near[0] + m * math.cos(t), near[1] + m * math.sin(t)
            lo, hi = (m, hi) if m * math.hypot(x - far[0], y - far[1]) < product else (lo, m)
        r = lo * (1 + chance.uniform(-.012, .012))
        points.append((near[0] + r * math.cos(t), near[1] + r * math.sin(t)))
    return smooth(points, True)


# The page

def write(deck, name, w, h, body, mirror=False):
    """The whole card with its bleed; nothing is painted where paper should show. `mirror`: turned
    round where a language is written from right to left."""
    b, turn = BLEED, ' data-mirror="rtl"' if mirror else ''
    text = (f'<svg xmlns="http://www.w3.org/2000/svg" width="{w + 2 * b}mm" height="{h + 2 * b}mm" '
            f'viewBox="{-b} {-b} {w + 2 * b} {h + 2 * b}"{turn}>\n<title>{deck}: {name}</title>\n'
            + body.replace('><', '>\n<') + '\n</svg>\n')
    path = DECKS / deck / 'art' / f'{name}.svg'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding='utf-8')
