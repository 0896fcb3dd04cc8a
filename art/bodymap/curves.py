"""Curves through named points.

Everything is drawn from points: (x, y), or (x, y, 'k') where 'k' (kink) breaks
the tangent.  Between points run centripetal Catmull-Rom splines, kept as cubic
Béziers, so outlines stay organic and never overshoot as uniform splines do.
A curve is a list of segments (start, handle, handle, end).  No SVG here.
"""
import math


def points(text):
    """'1,2 3,4k' as [(1, 2), (3, 4, 'k')]; a list of points passes through."""
    if not isinstance(text, str):
        return list(text)
    out = []
    for word in text.split():
        x, y = word.rstrip('k').split(',')
        out.append((float(x), float(y)) + (('k',) if word.endswith('k') else ()))
    return out


def _segment(p0, p1, p2, p3):
    """The piece p1 -> p2, given the points before and after it."""
    def knot(a, b):
        return max(math.dist(a, b), 1e-6) ** 0.5

    d1 = 0 if p0 == p1 else knot(p0, p1)
    d2 = knot(p1, p2)
    d3 = 0 if p2 == p3 else knot(p2, p3)

    def handle(near, far, beyond, d):
        k = 3 * d * (d + d2)
        return tuple((d * d * far[i] - d2 * d2 * beyond[i]
                      + (2 * d * d + 3 * d * d2 + d2 * d2) * near[i]) / k for i in (0, 1))

    b1 = handle(p1, p2, p0, d1) if d1 else None
    b2 = handle(p2, p1, p3, d3) if d3 else None
    if b1 is None and b2 is None:
        b1 = tuple(p1[i] + (p2[i] - p1[i]) / 3 for i in (0, 1))
        b2 = tuple(p2[i] - (p2[i] - p1[i]) / 3 for i in (0, 1))
    elif b1 is None:
        b1 = tuple(p1[i] + (b2[i] - p1[i]) * .5 for i in (0, 1))
    elif b2 is None:
        b2 = tuple(p2[i] + (b1[i] - p2[i]) * .5 for i in (0, 1))
    return (p1, b1, b2, p2)


def spline(pts, closed=False):
    """Segments through the points, kinks honoured."""
    kink = [len(p) > 2 for p in pts]
    xy = [(float(p[0]), float(p[1])) for p in pts]
    n = len(xy)
    out = []
    for i in range(n if closed else n - 1):
        p1, p2 = xy[i], xy[(i + 1) % n]
        p0 = xy[(i - 1) % n] if (closed or i > 0) else p1
        p3 = xy[(i + 2) % n] if (closed or i + 2 < n) else p2
        if kink[i]:
            p0 = p1
        if kink[(i + 1) % n]:
            p3 = p2
        out.append(_segment(p0, p1, p2, p3))
    return out


def between(a, b):
    """The closed curve round the area between two borders, origin to insertion."""
    ahead, back = list(a), list(reversed(b))
    if ahead[-1][:2] == back[0][:2]:
        back = back[1:]
    if back and back[-1][:2] == ahead[0][:2]:
        back = back[:-1]
    return spline(ahead + back, closed=True)


def reverse(segs):
    """The same curve walked from its end."""
    return [(d, c, b, a) for a, b, c, d in reversed(segs)]


def mirror(segs):
    """The same curve on the other side of x = 0."""
    return [tuple((-p[0], p[1]) for p in s) for s in segs]


def on_segment(seg, t):
    """The point of a segment at t in 0..1."""
    a, b, c, d = seg
    u = 1 - t
    return (u*u*u*a[0] + 3*u*u*t*b[0] + 3*u*t*t*c[0] + t*t*t*d[0],
            u*u*u*a[1] + 3*u*u*t*b[1] + 3*u*t*t*c[1] + t*t*t*d[1])


def sample(segs, per=8):
    """A polyline with `per` points to each segment."""
    pts = [segs[0][0]]
    for s in segs:
        for k in range(1, per + 1):
            pts.append(on_segment(s, k / per))
    return pts


class Rail:
    """A curve that can be asked for the point at a share of its length."""

    def __init__(self, pts):
        self.poly = sample(spline(pts), 10)
        self.reached = [0.0]
        for a, b in zip(self.poly, self.poly[1:]):
            self.reached.append(self.reached[-1] + math.hypot(b[0]-a[0], b[1]-a[1]))

    def at(self, t):
        want = min(max(t, 0), 1) * self.reached[-1]
        lo, hi = 0, len(self.reached) - 1
        while hi - lo > 1:
            mid = (lo + hi) // 2
            if self.reached[mid] <= want:
                lo = mid
            else:
                hi = mid
        span = self.reached[hi] - self.reached[lo] or 1
        f = (want - self.reached[lo]) / span
        a, b = self.poly[lo], self.poly[hi]
        return (a[0] + (b[0]-a[0])*f, a[1] + (b[1]-a[1])*f)

    def ribbon(self, steps, half_width):
        """The two edges of a ribbon whose half width is a function of t."""
        left, right = [], []
        for i in range(steps + 1):
            t = i / steps
            a, b = self.at(max(t - .02, 0)), self.at(min(t + .02, 1))
            dx, dy = b[0]-a[0], b[1]-a[1]
            q = math.hypot(dx, dy) or 1
            k, c = half_width(t), self.at(t)
            left.append((c[0] - dy/q*k, c[1] + dx/q*k))
            right.append((c[0] + dy/q*k, c[1] - dx/q*k))
        return left, right
