"""The planar map of a view: regions that tile.

Named points, chains (splines) through them, and regions made of pieces of
chains.  Neighbours share the very same piece, so there is neither gap nor
overlap.  What a region is called and may be called is in `vocabulary`.
"""
import math

from curves import mirror, reverse, spline


class Map:
    def __init__(self, points):
        self.points = dict(points)
        self.chains = {}
        self.regions = {}               # id -> closed curve, in order of definition
        self.rims = {}                  # id -> curves where the region meets the contour

    def chain(self, name, names, closed=False):
        """A spline through named points; the contour is the closed chain 'o'."""
        names = names.split() if isinstance(names, str) else list(names)
        self.chains[name] = (names, spline([self.points[n] for n in names], closed), closed)

    def piece(self, spec):
        """'chain:a>b'.  A closed chain is walked in list order, 'chain:a<b' against it."""
        name, ends = spec.split(':')
        a, b = ends.replace('<', '>').split('>')
        names, segs, closed = self.chains[name]
        i, j, n = names.index(a), names.index(b), len(names)
        if not closed:
            return segs[i:j] if i <= j else reverse(segs[j:i])
        if '<' in ends:
            return reverse([segs[(j+k) % n] for k in range((i-j) % n)])
        return [segs[(i+k) % n] for k in range((j-i) % n)]

    def walk(self, rid, specs):
        """The pieces one after the other; each must begin where the last ended."""
        segs = []
        self.rims[rid] = [self.piece(spec) for spec in specs if spec.startswith('o:')]
        for spec in specs:
            piece = self.piece(spec)
            if segs and math.dist(segs[-1][3], piece[0][0]) > 1e-6:
                raise ValueError(f'{rid}: gap before {spec}')
            segs += piece
        return segs

    def region(self, rid, *specs):
        """A region bounded by pieces of chains."""
        segs = self.walk(rid, specs)
        if math.dist(segs[-1][3], segs[0][0]) > 1e-6:
            raise ValueError(f'{rid}: not closed')
        self.regions[rid] = segs

    def central(self, rid, *specs):
        """A region across the midline: one half, walked from midline to midline."""
        segs = self.walk(rid, specs)
        self.regions[rid] = segs + mirror(reverse(segs))
        self.rims[rid] += [mirror(rim) for rim in self.rims[rid]]
