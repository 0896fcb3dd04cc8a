"""The ten views, one module each: where every border, muscle and point lies.

A view module reads from the top: contour and borders, regions, skin relief,
muscles from deep to superficial, points, referral.  How things are drawn is one
folder up.
"""
from views.body_back import body_back
from views.body_front import body_front
from views.foot_sole import foot_sole
from views.foot_top import foot_top
from views.leg_inner import leg_inner
from views.leg_outer import leg_outer
from views.legs_back import legs_back
from views.legs_front import legs_front


def all_views():
    """Every view, drawn afresh."""
    return [body_front(), body_back(), legs_back(), legs_front(), leg_outer('left'), leg_outer('right'),
            leg_inner('left'), leg_inner('right'), foot_sole(), foot_top()]
