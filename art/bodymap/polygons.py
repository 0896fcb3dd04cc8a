"""Questions about polygons: is a point inside, how far is the edge.

Used to measure tap room and to check that regions tile.  Polygons are lists of
(x, y) without the first point repeated; `curves.sample` makes them.
"""


def box(poly):
    """x0, y0, x1, y1 round a polygon."""
    xs, ys = [p[0] for p in poly], [p[1] for p in poly]
    return min(xs), min(ys), max(xs), max(ys)


def inside(pt, poly):
    """Whether a point lies in a polygon (even-odd)."""
    x, y = pt
    hit = False
    xj, yj = poly[-1]
    for xi, yi in poly:
        if (yi > y) != (yj > y) and x < (xj-xi)*(y-yi)/(yj-yi) + xi:
            hit = not hit
        xj, yj = xi, yi
    return hit


def edge_distance(pt, poly):
    """Distance from a point to the nearest edge."""
    x, y = pt
    best = 1e18
    x1, y1 = poly[-1]
    for x2, y2 in poly:
        dx, dy = x2-x1, y2-y1
        t = ((x-x1)*dx + (y-y1)*dy) / (dx*dx + dy*dy or 1e-9)
        t = 0 if t < 0 else 1 if t > 1 else t
        ex, ey = x-x1-t*dx, y-y1-t*dy
        best = min(best, ex*ex + ey*ey)
        x1, y1 = x2, y2
    return best ** .5
