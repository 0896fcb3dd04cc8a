"""What the two views of the whole body share: contour, knees, limbs, hands.

Half a body is drawn and mirrored.  The lower legs are only a way in to the leg
views; their regions are in `legs_back` and `legs_front`.
"""
from curves import mirror, reverse
from frame import Frame
from landmarks import BODY, INNER, LEG_AXIS, LEG_LATERAL, LEG_MEDIAL
from planar import Map
from view import View

# where regions meet, inside the contour, in both views
BORDERS = dict(
    kp1=(30, 674), kp2=(56.4, 674), kn1=(28, 744), kn2=(56, 742),
    th_b=(63, 645), th_c=(67, 612), th_d=(69.6, 578))


def body(name, height, prefix, drawn, foot, borders):
    """An empty view of the body with its contour and its knees."""
    view = View(name, (-172, -10, 344, height), prefix, drawn=drawn, whole=True)
    view.rim_scale, view.dot_scale, view.point_radius = 1.5, 1.9, 4.6
    view.contour_width, view.tap_rim = 1.4, 36
    leg = Frame(LEG_AXIS)
    planar = Map({**BODY, **INNER, **leg.named({**LEG_LATERAL, **LEG_MEDIAL, **foot}), 'cr': (0, 522, 'k'),
                  **BORDERS, **borders})
    planar.chain('o', [*BODY, *list(LEG_LATERAL)[1:], *foot, *list(reversed(LEG_MEDIAL))[:-1],
                       *reversed(INNER), 'cr'])
    planar.chain('knee_t', 'km_hi kp1 kp2 kl_hi')
    planar.chain('knee_b', 'km_low kn1 kn2 kl_low')
    half = planar.chains['o'][1]
    view.use_map(planar, half + mirror(reverse(half)))
    return view


def limbs(skin):
    """Light on the arms, before the rest of the relief."""
    dark, light = skin.dark, skin.light
    light(112, 280, 13, 60, -3, .4)
    light(130, 420, 12, 60, -6, .4)
    light(142, 570, 10, 34, -4, .3)
    dark(90, 262, 7, 40, 0, .2)


def fingers(skin):
    """Creases of the hands, after the rest of the relief."""
    crease = skin.crease
    crease('149.4,596 148.2,608 147.6,620', .6, .45)
    crease('154.6,590 153.4,603 151.6,614', .6, .45)
    crease('143.6,594 143.4,604 143.6,612', .6, .4)
