"""Where a drawing stands.

Legs and feet are written relative to their own axis (x = 0; medial negative,
lateral positive); a frame moves them to their place in the view and turns a
foot outward.  Nothing is drawn here.
"""
import math

from curves import points

FOOT_LENGTH = 152


class Frame:
    """Axis of the drawn side; degrees of out-toeing; whether toes are toward +y."""

    def __init__(self, axis=0, turn=0, toes_down=True):
        self.axis, self.turn, self.toes_down = axis, turn, toes_down

    def at(self, x, y):
        if self.turn:
            a = math.radians(self.turn if self.toes_down else -self.turn)
            y0 = 0 if self.toes_down else FOOT_LENGTH
            x, y = (x*math.cos(a) + (y-y0)*math.sin(a),
                    y0 - x*math.sin(a) + (y-y0)*math.cos(a))
        return x + self.axis, y

    def spin(self):
        """Degrees to add to the rotation of whatever is placed."""
        return -self.turn if self.toes_down else self.turn

    def place(self, pts):
        return [self.at(p[0], p[1]) + tuple(p[2:]) for p in points(pts)]

    def named(self, pts):
        """A dictionary of named points, placed."""
        return {name: self.at(p[0], p[1]) + tuple(p[2:]) for name, p in pts.items()}
