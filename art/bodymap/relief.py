"""The modelling of the skin: soft light and shade, creases, nails.

A dab is an ellipse with an air-brush gradient, light or dark; a crease is a
line that swells in the middle.  No filters, no bitmaps; the colours come from
the theme (`colours`), the rim shading from `svg`.
"""
import math

from curves import Rail, spline
from pathtext import fine, num, path

# {v} is the prefix of the view
GRADIENTS = (
    '<radialGradient id="{v}d"><stop class="sm-dk"/>'
    '<stop class="sm-dk" offset=".5" stop-opacity=".42"/>'
    '<stop class="sm-dk" offset="1" stop-opacity="0"/></radialGradient>'
    '<radialGradient id="{v}l"><stop class="sm-lt"/>'
    '<stop class="sm-lt" offset=".5" stop-opacity=".42"/>'
    '<stop class="sm-lt" offset="1" stop-opacity="0"/></radialGradient>'
)


def dab(prefix, frame, kind, cx, cy, rx, ry, rot=0, opacity=.3):
    """An ellipse of light ('l') or shade ('d')."""
    cx, cy = frame.at(cx, cy)
    rot += frame.spin()
    turn = f' transform="rotate({fine(rot)} {num(cx)} {num(cy)})"' if rot else ''
    return (f'<ellipse cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}"'
            f' fill="url(#{prefix}{kind})" opacity="{fine(opacity)}"{turn}/>')


def tapered(pts, width):
    """The curve round a line that swells in the middle and thins out at both ends."""
    left, right = Rail(pts).ribbon(
        max(2, len(pts)), lambda t: width * math.sin(math.pi*t) ** .7 if 0 < t < 1 else 0)
    return spline(left) + spline(list(reversed(right)))


class Relief:
    """The skin of one view, as a list of SVG pieces."""

    def __init__(self, prefix, frame):
        self.prefix, self.frame = prefix, frame
        self.items = []
        self.creases = []               # (curve, opacity), for the drawings on paper

    def dark(self, cx, cy, rx, ry, rot=0, opacity=.3):
        self.items.append(dab(self.prefix, self.frame, 'd', cx, cy, rx, ry, rot, opacity))

    def light(self, cx, cy, rx, ry, rot=0, opacity=.3):
        self.items.append(dab(self.prefix, self.frame, 'l', cx, cy, rx, ry, rot, opacity))

    def crease(self, pts, width=.5, opacity=.55):
        curve = tapered(self.frame.place(pts), width)
        self.creases.append((curve, opacity))
        self.items.append(f'<path class="sm-line" opacity="{fine(opacity)}" d="{path(curve)}"/>')

    def nail(self, x, y, rx, ry, rot=0):
        x, y = self.frame.at(x, y)
        rot += self.frame.spin()
        self.items.append(
            f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" '
            f'transform="rotate({num(rot)} {num(x)} {num(y)})" class="sm-nail"/>')
