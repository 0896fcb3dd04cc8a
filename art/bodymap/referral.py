"""Where a muscle sends pain: stippled areas in three grades.

Essential is dense and large, spillover light, rare only a few dots: pattern and
shape carry the meaning as well as colour, and each area fades to its rim.
Which areas a muscle has is in `views`; what the evidence says, in `vocabulary`.
"""
import math
import random

from curves import sample, spline
from pathtext import fine, join, num, path, rounded

# letter, tile edge, dots per tile, dot sizes, opacity of the tint
GRADES = {'essential': ('E', 17, 42, (1.55, 1.2), .30),
          'spillover': ('S', 17, 22, (1.2, .9), .13),
          'rare': ('R', 20, 12, (.9, .7), .03)}

CASING = 1.4     # width of the casing under a dot, as a multiple of the dot

# {v} is the prefix of the view: the fade of an area toward its rim
GRADIENTS = (
    '<mask id="{v}k" x="-.1" y="-.1" width="1.2" height="1.2" maskContentUnits="objectBoundingBox">'
    '<rect x="-.1" y="-.1" width="1.2" height="1.2" fill="url(#{v}h)"/></mask>'
    '<radialGradient id="{v}h" gradientUnits="userSpaceOnUse" cx=".5" cy=".5" r=".56"><stop stop-color="#fff"/>'
    '<stop offset=".6" stop-color="#fff" stop-opacity=".9"/>'
    '<stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>'
)


def essential(*area):
    """An area nearly always present: an oval (cx, cy, rx, ry, rot=0) or a closed outline."""
    return 'essential', area


def spillover(*area):
    """An area some people have as well."""
    return 'spillover', area


def rare(*area):
    """An exceptional area."""
    return 'rare', area


def outline(frame, area):
    """An area as a polygon, for the checks."""
    if isinstance(area[0], str):
        return sample(spline(frame.place(area[0]), closed=True), 6)[:-1]
    cx, cy, rx, ry, rot = (*area, 0)[:5]
    turn = math.radians(rot)
    pts = []
    for k in range(24):
        u, v = rx*math.cos(k*math.pi/12), ry*math.sin(k*math.pi/12)
        pts.append(frame.at(cx + u*math.cos(turn) - v*math.sin(turn), cy + u*math.sin(turn) + v*math.cos(turn)))
    return pts


def svg(view, grade, area):
    """An area as SVG."""
    v = view.prefix
    tag = f'data-grade="{grade}" fill="url(#{v}p{GRADES[grade][0]})" mask="url(#{v}k)"'
    if isinstance(area[0], str):
        return f'<path {tag} d="{path(spline(view.frame.place(area[0]), closed=True))}"/>'
    cx, cy, rx, ry, rot = (*area, 0)[:5]
    cx, cy = view.frame.at(cx, cy)
    rot += view.frame.spin()
    turn = f' transform="rotate({num(rot)} {num(cx)} {num(cy)})"' if rot else ''
    return f'<ellipse {tag} cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}"{turn}/>'


def stipple(view, grade):
    """A seamless blue-noise tile (best candidate on a torus), each dot on a casing."""
    letter, edge, count, sizes, tint = GRADES[grade]
    edge, sizes = edge*view.dot_scale, [z*view.dot_scale for z in sizes]
    pts = _blue_noise(edge, count)
    name = f'{view.prefix}p{letter}'
    dots, cases, rings = '', '', ''
    for i, size in enumerate(sizes):
        wide, d = size*CASING, ''
        for x, y in pts[i::2]:
            for xx in (x-edge, x, x+edge):
                for yy in (y-edge, y, y+edge):
                    if -wide < xx < edge+wide and -wide < yy < edge+wide:
                        d += 'M' + join(rounded((xx, yy))) + 'h0'
        dots += f'<path id="{name}{i}" d="{d}"/>'
        cases += f'<use href="#{name}{i}" class="sm-case" stroke-width="{fine(wide)}"/>'
        rings += f'<use href="#{name}{i}" class="sm-dot" stroke-width="{fine(size)}"/>'
    e = fine(edge)
    return (f'{dots}<pattern id="{name}" width="{e}" height="{e}" patternUnits="userSpaceOnUse">'
            f'<rect class="sm-tint" width="{e}" height="{e}" opacity="{fine(tint)}"/>{cases}{rings}</pattern>')


def _blue_noise(edge, count):
    rng = random.Random(4)
    pts = []

    def gap(a, b):
        dx, dy = abs(a[0]-b[0]), abs(a[1]-b[1])
        return math.hypot(min(dx, edge-dx), min(dy, edge-dy))

    while len(pts) < count:
        tries = [[rng.uniform(0, edge), rng.uniform(0, edge)] for _ in range(30)]
        pts.append(max(tries, key=lambda c: min([gap(c, p) for p in pts] or [1])))
    return pts
