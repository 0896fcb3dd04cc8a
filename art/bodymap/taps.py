"""How much room a finger has on each region.

The view is rasterised the way a browser hit-tests it: unseen rims first, regions
on top.  The room of a region is the largest circle that fits into what is then
its own, rim included, in CSS pixels of a view shown 360 px wide.  WCAG 2.2 asks
for 24; a thumb is happy with 44.  Nothing here changes a drawing.
"""
import math

from curves import sample
from polygons import box

WIDTH = 360         # CSS pixels
STEP = 2            # CSS pixels of one cell
LEAST = 24          # in every view
ENOUGH = 44         # in at least one view


def rooms(view):
    """Region -> diameter in CSS pixels.  A two-sided view is measured on the drawn half."""
    grid = Grid(view)
    rims = [(rid, rim) for rid in view.sided() + view.central for rim in view.map.rims[rid]]
    for rid, rim in rims:
        for shape in stroke(sample(rim, 4), view.tap_rim / 2):
            grid.paint(shape, rid)
    for rid, curve in view.map.regions.items():
        grid.paint(sample(curve, 5)[:-1], rid if rid not in view.context else None)
    widest = grid.widest()
    return {rid: widest.get(rid, 0) for rid in view.sided() + view.central}


def stroke(line, half):
    """A stroke with butt ends and round joins, as overlapping polygons."""
    for (x0, y0), (x1, y1) in zip(line, line[1:]):
        q = math.hypot(x1-x0, y1-y0) or 1
        dx, dy = (y1-y0)/q*half, (x0-x1)/q*half
        yield [(x0+dx, y0+dy), (x1+dx, y1+dy), (x1-dx, y1-dy), (x0-dx, y0-dy)]
    for x, y in line[1:-1]:
        yield [(x + half*math.cos(k*math.pi/6), y + half*math.sin(k*math.pi/6)) for k in range(12)]


class Grid:
    """Who owns which cell of a view; a closed view ends at its box, a side at the midline."""

    def __init__(self, view):
        x, y, w, h = view.box
        self.unit = w * STEP / WIDTH            # units of the drawing in one cell
        self.x0 = 0 if view.two and not view.central else x
        self.y0 = y
        self.columns = int((x + w - self.x0) / self.unit)
        self.rows = int(h / self.unit)
        self.cells = [[None] * self.columns for _ in range(self.rows)]

    def paint(self, poly, owner):
        """Give every cell whose centre lies in the polygon to its owner."""
        _, top, _, bottom = box(poly)
        first = max(0, math.ceil((top - self.y0) / self.unit - .5))
        last = min(self.rows - 1, math.floor((bottom - self.y0) / self.unit - .5))
        for row in range(first, last + 1):
            y = self.y0 + (row + .5) * self.unit
            cuts = sorted(x1 + (y-y1)/(y2-y1)*(x2-x1)
                          for (x1, y1), (x2, y2) in zip(poly, poly[1:] + poly[:1]) if (y1 > y) != (y2 > y))
            for a, b in zip(cuts[::2], cuts[1::2]):
                lo = max(0, math.ceil((a - self.x0) / self.unit - .5))
                hi = min(self.columns - 1, math.floor((b - self.x0) / self.unit - .5))
                if lo <= hi:
                    self.cells[row][lo:hi+1] = [owner] * (hi + 1 - lo)

    def widest(self):
        """Owner -> diameter of its largest circle, by a 5-7-11 chamfer distance."""
        near = [(-1, 0, 5), (-1, -1, 7), (-1, 1, 7), (0, -1, 5),
                (-2, -1, 11), (-2, 1, 11), (-1, -2, 11), (-1, 2, 11)]
        reach = [[0] * self.columns for _ in range(self.rows)]
        for sign, rows, columns in ((1, range(self.rows), range(self.columns)),
                                    (-1, range(self.rows-1, -1, -1), range(self.columns-1, -1, -1))):
            for r in rows:
                for c in columns:
                    owner = self.cells[r][c]
                    if owner is None:
                        continue
                    best = reach[r][c] or 1 << 30
                    for dr, dc, far in near:
                        i, j = r + sign*dr, c + sign*dc
                        if 0 <= i < self.rows and 0 <= j < self.columns and self.cells[i][j] == owner:
                            best = min(best, reach[i][j] + far)
                        else:           # a border half way to the next cell
                            best = min(best, far - 2.5)
                    reach[r][c] = best
        widest = {}
        for row, far in zip(self.cells, reach):
            for owner, d in zip(row, far):
                if owner is not None and d > widest.get(owner, 0):
                    widest[owner] = d
        return {owner: round(2 * d / 5 * STEP) for owner, d in widest.items()}
