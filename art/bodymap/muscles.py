"""Muscles, tendons and the bones between them.

A belly is the area between two borders, origin to insertion, hatched with
fibres that follow the blend of both borders; a cord is a tendon, a ribbon of
changing width.  Colours and states are classes (`style`); which muscle lies
where is in `views`.
"""
import math
import random

from curves import Rail, between, spline
from pathtext import join, path, rounded
from relief import dab

# {v} is the prefix of the view
GRADIENTS = (
    '<linearGradient id="{v}v"><stop class="sm-dk" stop-opacity=".38"/>'
    '<stop class="sm-dk" offset=".3" stop-opacity="0"/><stop class="sm-dk" offset=".7" stop-opacity="0"/>'
    '<stop class="sm-dk" offset="1" stop-opacity=".38"/></linearGradient>'
)


class Muscle:
    """One muscle, covered part ('deep') or bone, band or fat ('part') of a view."""

    def __init__(self, view, name, kind='muscle', ghost=False):
        self.view, self.name, self.kind, self.ghost = view, name, kind, ghost
        self.items = []                 # ('head', name) or ('art', svg)
        self.areas = []                 # curves of the bellies, for the checks

    def art(self, svg):
        self.items.append(('art', svg))

    def head(self, name):
        """Start a named head inside the muscle."""
        self.items.append(('head', name))

    def belly(self, a, b, fibres=8, seed=1, slant=0, both=False, volume=True, start=.04, end=.96,
              run=(.2, .4), lights=None, cls='b'):
        """A belly between the borders a and b; slant and both make it pennate."""
        view = self.view
        a, b = view.frame.place(a), view.frame.place(b)
        curve = between(a, b)
        self.areas.append(curve)
        i = view.new_id()
        view.defs.append(f'<path id="{i}" d="{path(curve)}"/>')
        svg = f'<use href="#{i}" class="sm-{cls}"/>'
        if fibres:
            dark = hatching(a, b, fibres, seed, start, end, run, .05, slant, both)
            n = max(2, fibres//3) if lights is None else lights
            light = hatching(a, b, n, seed+77, start+.08, end-.1, run, .1, slant, both)
            svg += f'<path class="sm-fd" d="{dark}"/><path class="sm-fl" d="{light}"/>'
        if volume:
            svg += f'<use href="#{i}" class="sm-v" fill="url(#{view.prefix}v)"/>'
        self.art(svg)

    def cord(self, line, start, end=None, mid=None, cls='t'):
        """A tendon along a line; start, mid and end are half widths."""
        end = start if end is None else end
        line = self.view.frame.place(line)

        def width(t):
            if mid is None:
                return start + (end-start)*t
            return (start*(1-2*t) + mid*2*t) if t < .5 else (mid*(2-2*t) + end*(2*t-1))

        curve = between(*Rail(line).ribbon(max(3, len(line)), width))
        self.areas.append(curve)
        self.art(f'<path class="sm-{cls}" d="{path(curve)}"/>')

    def shape(self, pts, cls='t'):
        """Any closed form: 't' tendon, 'bone', 'deep' band, 'floor' of the drawing."""
        curve = spline(self.view.frame.place(pts), closed=True)
        self.art(f'<path class="sm-{cls}" d="{path(curve)}"/>')

    def hidden(self, a, b):
        """The part of a belly under other muscles, shown only when active."""
        curve = between(self.view.frame.place(a), self.view.frame.place(b))
        self.areas.append(curve)
        self.art(f'<path class="sm-x" d="{path(curve)}"/>')

    def lines(self, a, b, fibres, seed, **how):
        """Fibres without a belly."""
        place = self.view.frame.place
        self.art(f'<path class="sm-fd" d="{hatching(place(a), place(b), fibres, seed, **how)}"/>')

    def dark(self, *ellipse):
        self.art(dab(self.view.prefix, self.view.frame, 'd', *ellipse))

    def light(self, *ellipse):
        self.art(dab(self.view.prefix, self.view.frame, 'l', *ellipse))

    def svg(self):
        """The drawing, heads as groups."""
        out, within = '', False
        for what, text in self.items:
            if what == 'head':
                out += ('</g>' if within else '') + f'<g class="head" data-head="{text}">'
                within = True
            else:
                out += text
        return out + ('</g>' if within else '')


def hatching(a, b, fibres, seed, start=.04, end=.96, run=(.22, .42), gap=.05, slant=0, both=False):
    """Fibres as one path: strokes along the blend of both borders.  `run` is the
    length of a stroke and `gap` the pause after it, as shares of the belly;
    slant moves a stroke across it, both makes the two halves meet in the middle."""
    rng = random.Random(seed)
    ra, rb = Rail(a), Rail(b)

    def at(across, along):
        across = min(max(across, .03), .97)
        p, q = ra.at(along), rb.at(along)
        return (p[0]+(q[0]-p[0])*across, p[1]+(q[1]-p[1])*across)

    out, pen = '', None
    for i in range(fibres):
        across = (i + .5 + (rng.random()-.5)*.3) / fibres
        lean = -slant if both and across >= .5 else slant
        t = start + rng.random()*.08
        while t < end - .06:
            t_end = min(t + rng.uniform(*run), end)
            to = across + lean*(t_end - t)
            if both and (across < .5 < to or across > .5 > to):
                to = .5
            text, pen = _stroke(at(across, t), at((across+to)/2, (t+t_end)/2), at(to, t_end), pen)
            out += text
            t = t_end + gap*(.5+rng.random())
    return out


def _stroke(p0, pm, p1, pen):
    """One fibre, straight or bent, as path text; returns it and the pen after it."""
    dx, dy = p1[0]-p0[0], p1[1]-p0[1]
    length = math.hypot(dx, dy) or 1
    if length <= 2:
        return '', pen
    a, b, m = rounded(p0), rounded(p1), rounded(pm)
    out = 'M' + join(a) if pen is None else 'm' + join([a[0]-pen[0], a[1]-pen[1]])
    if abs((m[0]-a[0])*dy - (m[1]-a[1])*dx)/length < .3:
        return out + 'l' + join([b[0]-a[0], b[1]-a[1]]), b
    c = rounded((2*pm[0]-(p0[0]+p1[0])/2, 2*pm[1]-(p0[1]+p1[1])/2))
    return out + 'q' + join([c[0]-a[0], c[1]-a[1], b[0]-a[0], b[1]-a[1]]), b
