"""The views as plain paths, for the page that is printed.

One JSON file with the contours, the darker creases and the regions of every view, in
the coordinates of its box, without colours, muscles or points.  Paths are absolute, `M`,
`C` and `Z` with a space between any two words, so that a dozen lines can read them.
`at` is the point of a region that is farthest from its border: there a number fits.
"""
import json

from curves import mirror, sample
from pathtext import num, rounded
from polygons import edge_distance, inside

CREASES_FROM = .5       # lighter ones do not print
GRID = 24


def draw(views):
    """The text of the file."""
    return json.dumps([_view(view) for view in views], separators=(',', ':')).replace('},{', '},\n{') + '\n'


def _view(view):
    halves = [False] if view.whole else [mirrored for _, mirrored in view.sides()]
    creases = [curve for curve, opacity in view.skin.creases if opacity >= CREASES_FROM]
    mirrors = [False, True] if view.two else [False]
    return {
        'id': view.name,
        'box': [float(n) for n in view.box],
        'contours': [_path(view, view.curve, mirrored) for mirrored in halves],
        'creases': [_path(view, curve, mirrored) for mirrored in mirrors for curve in creases],
        'regions': list(_regions(view)),
    }


def _regions(view):
    for region in view.sided():
        for side, mirrored in view.sides():
            yield _region(view, region, side, mirrored)
    for region in view.central:
        yield _region(view, region, 'central', False)


def _region(view, region, side, mirrored):
    curve = _placed(view, view.map.regions[region], mirrored)
    at = _middle(view, sample(curve, 6)[:-1])
    return {'id': region, 'side': side, 'at': list(rounded(at)), 'd': _text(curve)}


def _placed(view, curve, mirrored):
    """A curve of the drawn side where it is in the picture."""
    if mirrored:
        curve = mirror(curve)
    if view.flip:
        x, _, w, _ = view.box
        curve = [tuple((2*x + w - p[0], p[1]) for p in segment) for segment in curve]
    return curve


def _path(view, curve, mirrored):
    return _text(_placed(view, curve, mirrored))


def _text(curve):
    words = ['M', *map(num, rounded(curve[0][0]))]
    for _, *rest in curve:
        words += ['C', *(num(n) for p in rest for n in rounded(p))]
    return ' '.join(words + ['Z'])


def _middle(view, poly):
    """The point of a grid over what the box shows that is farthest from the border."""
    x, y, w, h = view.box
    left, right = max(x, min(p[0] for p in poly)), min(x + w, max(p[0] for p in poly))
    top, bottom = max(y, min(p[1] for p in poly)), min(y + h, max(p[1] for p in poly))
    grid = [(left + (right - left) * (i + .5) / GRID, top + (bottom - top) * (k + .5) / GRID)
            for k in range(GRID) for i in range(GRID)]

    def room(p):
        return min(edge_distance(p, poly), p[1] - y, y + h - p[1])

    within = [p for p in grid if inside(p, poly)]
    return max(within, key=room, default=((left + right) / 2, (top + bottom) / 2))
