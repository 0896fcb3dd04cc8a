"""Both soles, heels up, as seen from behind when kneeling or lying face down.

This way left stays left, as in `legs_back`.  The toes are shared with `foot_top`;
tendons that run hidden under the sole are not continued here.
"""
from frame import Frame
from landmarks import FOOT_AXIS, OUT_TOEING, TOES
from planar import Map
from referral import essential, spillover
from view import View

# the contour from the heel to the little toe, and from the ball back to the heel
HEEL_LATERAL = dict(
    hb0=(0, 0), hb1=(8.8, 1.8), hb2=(15.4, 9), hl1=(18.7, 23), hl2=(19, 45), l1=(20.8, 58), l2=(23.6, 73),
    l3=(26.6, 91))
HEEL_MEDIAL = dict(
    m3=(-25.8, 90), m4=(-21.4, 74), m5=(-18.8, 58), m6=(-18.2, 44), m7=(-18.5, 23), m8=(-15.4, 9),
    m9=(-8.8, 1.8))
# where regions meet, inside the contour
BORDERS = dict(
    b1=(-8, 49.6), b0=(2, 50.4), b2=(12, 48.6), c1=(3.6, 65), c2=(2.6, 80), f1=(-14, 95), f0=(.6, 94),
    f2=(14, 91.6), e1=(-16.4, 126), e2=(-1, 129), e3=(8.6, 127.4), e4=(17.2, 124.6), e5=(26, 119.6))


def foot_sole():
    view = View('foot-sole', (-75, -5, 150, 166), 'so', Frame(FOOT_AXIS, OUT_TOEING))
    view.dot_scale, view.rim_scale = .9, .62
    regions(view, Map(view.frame.named({**HEEL_LATERAL, **TOES, **HEEL_MEDIAL, **BORDERS})))
    relief(view.skin)
    deep_layer(view)
    first_layer(view)
    fascia_and_ghosts(view)
    points(view)
    referral(view)
    return view


def regions(view, planar):
    chain, region = planar.chain, planar.region
    chain('o', [*HEEL_LATERAL, *TOES, *HEEL_MEDIAL], closed=True)
    chain('heel', 'm6 b1 b0 b2 hl2')
    chain('mid', 'b0 c1 c2 f0')
    chain('ball', 'm3 f1 f0 f2 l3')
    chain('toe', 't1e e1 w12 e2 w23 e3 w34 e4 w45 e5 t5a')
    region('plantar_heel', 'o:m6>hl2', 'heel:hl2>m6')
    region('medial_arch', 'heel:m6>b0', 'mid:b0>f0', 'ball:f0>m3', 'o:m3>m6')
    region('mid_sole', 'heel:b0>hl2', 'o:hl2>l3', 'ball:l3>f0', 'mid:f0>b0')
    region('ball_of_foot', 'ball:m3>l3', 'o:l3>t5a', 'toe:t5a>t1e', 'o:t1e>m3')
    region('toes_plantar', 'o:t5a>w12', 'toe:w12>t5a')
    region('big_toe', 'o:w12>t1e', 'toe:t1e>w12')
    view.use_map(planar)


def relief(skin):
    dark, light, crease = skin.dark, skin.light, skin.crease
    dark(-15, 62, 11, 30, -6, .5)  # hollow of the arch
    dark(-6, 66, 9, 22, -8, .24)
    light(13, 66, 6, 34, -8, .4)
    light(0, 22, 13, 19, 0, .55)
    dark(0, 46, 15, 5, 0, .16)
    light(-17, 110, 11, 13, 10, .55)  # ball pads
    light(2, 109, 9, 12, 0, .36)
    light(17, 106, 10, 12, 0, .42)
    dark(-6.6, 110, 2.4, 14, 4, .16)
    dark(-1, 128, 26, 4.4, 4, .3)  # sulcus before the toes
    light(-16, 141, 7.4, 9, 0, .7)
    for x, y, rx, ry, r in ((.4, 144, 4, 5.6, -4), (10, 140, 3.8, 5, -8), (18.8, 133.4, 3.6, 4.6, -16),
                            (26, 124.4, 3.6, 4.2, -26)):
        light(x, y, rx, ry, r, .7)
    for x, y, r in ((-.4, 134.6, 0), (8.6, 132, -6), (17.2, 127.6, -12), (24.8, 120, -20)):
        dark(x, y, 4, 2.6, r, .3)
    crease('-26,128 -17,125.4 -6.6,130.6', .5, .7)
    crease('-22.6,130.6 -16,129.4 -10.4,131.4', .28, .5)
    crease('-6,131.8 -1,127.8 3.8,130.4', .45, .65)
    crease('4.2,130.6 8.6,126.2 13,128.4', .45, .65)
    crease('13.4,128.2 17.2,123.6 21.2,124.6', .45, .65)
    crease('21.6,124.6 25.6,119 30.6,118.6', .45, .65)
    crease('-17.6,54 -9,58 -2,66 0,76', .32, .4)
    crease('-18.6,64 -12,67 -7,73', .25, .35)
    crease('-24,94 -12,98 0,97.4 12,95 22,94', .25, .3)


def deep_layer(view):
    """Under the plantar fascia."""
    muscle, part = view.muscle, view.part
    m = part('heel_pad')
    m.shape('0,3.4 10,6.4 15.6,17 15,33 7,41 -7,41 -15,33 -15.6,17 -10,6.4', 'floor')
    m.light(0, 18, 12, 14, 0, .8)
    m = muscle('interossei')
    for a, b in (('-3,82 -5,96 -4.4,114', '3,82 2,96 -2.6,114'),
                 ('4,82 4.6,96 6.4,112', '8.6,81 9.4,95 8.2,112'),
                 ('10,80 12.4,93 15.2,107', '14,77 17.4,90 17.2,106')):
        m.belly(a, b, fibres=3, seed=90)
    m = muscle('flexor_hallucis_brevis')
    m.head('inner')
    m.belly('-7,74 -14.4,86 -20.6,99 -22,110', '-5.6,75 -10.6,88 -16.6,100 -20,110', fibres=5, seed=91)
    m.head('outer')
    m.belly('-6,76 -9.8,88 -14.4,100 -15.4,112', '-4.4,77 -6.4,90 -9.4,101 -13,112', fibres=5, seed=98)
    m.shape('-23,110 -20.6,107.4 -18.4,110 -20.6,113.4', 'bone')
    m.shape('-16.2,111.4 -14,108.8 -11.8,111.4 -14,114.6', 'bone')
    m = muscle('flexor_digiti_minimi_brevis')
    m.belly('17,70 21.8,84 25,97 26,108', '14,72 17.4,86 20.6,98 24.4,108', fibres=4, seed=92)


def first_layer(view):
    muscle = view.muscle
    m = muscle('abductor_digiti_minimi')
    m.belly('8,18 15,32 17.2,52 20.2,70 23.6,87 26.2,102',
            '4.6,21 9.8,40 11.8,57 15.2,74 19.8,90 25.4,102', fibres=7, seed=93)
    m.cord('24.4,92 27,104 28,117', .2, .3, mid=1)
    m = muscle('flexor_digitorum_brevis')
    m.belly('-4.8,26 -8.6,46 -9.4,66 -6.4,86', '4.8,26 9,46 11.6,66 12.4,84', fibres=12, seed=94)
    for a, b, c, d in (((-4.4, 78), (-3.8, 104), (-1.6, 124), (.2, 145)),
                       ((0, 80), (2.8, 104), (6.6, 122), (9.8, 140.6)),
                       ((5.6, 80), (9.2, 102), (14.2, 118), (18.6, 134)),
                       ((10, 78), (15.4, 98), (21, 110), (25.8, 124.6))):
        m.cord([a, b, c, d], .2, .3, mid=1.1)
    m = muscle('flexor_hallucis_longus')
    m.cord('-15.6,32 -13,56 -12.6,78 -16,100 -17.4,120 -17,143', .3, .4, mid=1.4)
    m = muscle('abductor_hallucis')
    m.belly('-8.4,19 -15,33 -16.6,52 -18.4,70 -22.2,87 -25.4,103',
            '-5,22 -9.4,40 -10.8,57 -13.2,74 -18.4,90 -24.4,103', fibres=8, seed=95)
    m.cord('-22.4,90 -25.6,106 -24.6,123', .2, .4, mid=1.3)


def fascia_and_ghosts(view):
    """The plantar fascia, and the deep muscles dashed over it."""
    muscle, part = view.muscle, view.part
    m = part('plantar_fascia')
    m.art('<g opacity=".93">')
    m.shape('0,24 4.6,26 5.4,42 7,60 10.6,76 16,88 21.4,98 24.4,109k 19,101 13.6,93k 15.4,103 '
            '16.6,114k 12.4,105 7.4,95.6k 8,106 8,118.6k 5,107 1.4,96.6k .4,108 -1.6,119.6k -2.8,108 '
            '-4.4,96.4k -9.4,104 -15.6,113.6k -13.4,103 -11,90 -8.4,76 -6.2,60 -5.4,42 -4.6,26')
    m.lines('-3.8,27 -4.6,42 -5.4,60 -7.4,76 -11,94',
            '3.8,27 4.6,42 6,60 9.6,76 17,92', fibres=9, seed=96, end=1, run=(.2, .5))
    m.art('</g>')
    m = muscle('quadratus_plantae', ghost=True)
    m.belly('-9,32 -9.6,46 -6.6,60 -2,72', '9,32 9.4,46 6,60 2,72', fibres=8, seed=97)
    m = muscle('flexor_digitorum_longus', ghost=True)
    for a in ('-17.4,28 -11,48 -4,64 -2.4,84 -2,108 0,143',
              '-3,64 2.4,86 5,108 9.6,139',
              '-3,64 5,84 11,106 18,132',
              '-3,64 7.4,82 17,102 25.4,123'):
        m.cord(a, 1, .5)


def points(view):
    point = view.point
    point('QP1', 'quadratus_plantae', 0, 52)
    point('AH1', 'abductor_hallucis', -13.4, 36)
    point('AH2', 'abductor_hallucis', -14, 54)
    point('AH3', 'abductor_hallucis', -15.6, 72)


def referral(view):
    refer = view.refer
    heel, arch = (0, 23, 15.5, 20), (-10.5, 69, 10, 27, -6)
    refer('gastrocnemius', spillover(0, 28, 13, 16), essential(8, 68, 9, 22, -8), essential(*arch))
    refer('soleus', spillover(-9, 62, 9, 15), essential(*heel))
    refer('quadratus_plantae', spillover(-8, 62, 9, 14), essential(*heel))
    refer('abductor_hallucis', spillover(*arch), essential(-13.6, 26, 6, 17))
    refer('tibialis_posterior', spillover(0, 24, 13, 17), spillover(0, 70, 15, 25),
          spillover(0, 108, 25, 14), spillover(-2, 139, 26, 10, -12))
    refer('flexor_digitorum_longus', spillover(11, 137, 17, 11, -28), essential(4, 108, 17, 13))
    refer('flexor_hallucis_longus', essential(-16.4, 139, 9, 12), essential(-16.6, 109, 11, 13))
