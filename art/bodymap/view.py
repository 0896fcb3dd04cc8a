"""One view of the body: everything a module in `views` fills in.

A view holds the planar map, the skin, the muscles from deep to superficial, the
points and the referral of one picture.  It draws nothing itself; `svg` does.
"""
from curves import sample
from frame import Frame
from muscles import Muscle
from pathtext import path
from relief import Relief


class View:
    """two: both sides, drawn for x > 0 and mirrored; drawn: the side that is drawn;
    flip: mirror the whole picture; whole: the contour already covers both sides;
    fade: (y0, y1, upward) where the drawing fades into the page."""

    def __init__(self, name, box, prefix, frame=Frame(), two=True, drawn='right', flip=False,
                 whole=False, fade=None):
        self.name, self.box, self.prefix, self.frame = name, box, prefix, frame
        self.two, self.drawn, self.flip, self.whole, self.fade = two, drawn, flip, whole, fade
        self.mirrored = 'left' if drawn == 'right' else 'right'
        self.dot_scale = 1.0            # size of the stipple
        self.rim_scale = 1.0            # width of the rim shading
        self.contour_width = 1
        self.tap_rim = 22               # width of the unseen rim along the contour, half of it outside
        self.point_radius = 3.4
        self.defs = []
        self.skin = Relief(prefix, frame)
        self.muscles, self.points, self.referrals = [], [], {}
        self.map, self.curve, self.contour, self.contour_poly = None, [], '', []
        self.central, self.context, self.zoom = [], [], []
        self.ids = 0

    def sides(self):
        """(side, mirrored) for each side in the picture."""
        return [(self.mirrored, True), (self.drawn, False)] if self.two else [(self.drawn, False)]

    def sided(self):
        """The tappable regions that have a side."""
        aside = self.central + self.context + self.zoom
        return [r for r in self.map.regions if r not in aside]

    def use_map(self, planar, curve=None):
        """The planar map, and its contour if that is not the chain 'o'."""
        curve = curve or planar.chains['o'][1]
        self.map = planar
        self.curve = curve
        self.contour = path(curve)
        self.contour_poly = sample(curve, 6)[:-1]

    def new_id(self):
        self.ids += 1
        return f'{self.prefix}{self.ids}'

    def muscle(self, name, ghost=False):
        """The next muscle on the pile; ghost: dashed, because it lies deep."""
        return self._pile(Muscle(self, name, 'muscle', ghost))

    def part(self, name):
        """Bone, band or fat."""
        return self._pile(Muscle(self, name, 'part'))

    def deep(self, name):
        """The covered part of a muscle, on top of the pile and seen only when active."""
        return self._pile(Muscle(self, name, 'deep'))

    def to_front(self, name):
        """A muscle begun earlier, brought to the top of the pile."""
        m = next(m for m in self.muscles if m.name == name)
        self.muscles.remove(m)
        return self._pile(m)

    def _pile(self, m):
        self.muscles.append(m)
        return m

    def point(self, name, muscle, x, y):
        """A trigger point."""
        self.points.append((name, muscle, *self.frame.at(x, y)))

    def refer(self, muscle, *areas):
        """The referral of a muscle: areas made by `referral.essential` and its kin."""
        self.referrals[muscle] = areas
