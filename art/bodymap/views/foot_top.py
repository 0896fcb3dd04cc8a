"""Both feet as you look down at your own, toes up.

The toes are shared with `foot_sole`.  There are no trigger points on the top of the
foot in the brief; muscles end here as tendons.
"""
from frame import FOOT_LENGTH, Frame
from landmarks import FOOT_AXIS, OUT_TOEING, TOES
from planar import Map
from referral import essential, rare, spillover
from view import View

# the contour from the inner ball round the ankle to the outer edge
ANKLE = dict(
    m3=(-26, 62), m4=(-22, 77), m5=(-20, 90), ma=(-19.2, 105), mm=(-21.6, 120), mb=(-18.4, 135),
    mc=(-17.2, 143), md=(-17.8, 157), me=(-19, 176, 'k'), s0=(2, 176), le=(19.6, 176, 'k'), ld=(18.2, 156),
    lc=(17.4, 141), lb=(18.2, 133), lm=(21.6, 116), la=(19.3, 103.6), l1=(19.6, 97), l2b=(22, 86),
    l2=(24, 76))
# where regions meet, inside the contour
BORDERS = dict(
    l3=(26.8, 62), e1=(-16.4, 26), e2=(-1, 23), e3=(8.6, 24.6), e4=(17.2, 27.4), e5=(26, 32.4), f1=(21, 46),
    f2=(17, 64), f3=(13.2, 78), f4=(11.4, 89), a1=(-11.6, 107), a2=(-4, 101.6), a3=(2.6, 98), a4=(8.6, 111),
    a5=(9.6, 121), a6=(9.6, 137), q1=(-10.8, 122), q2=(-9.8, 137), q3=(0, 138.6), s1=(1.6, 150))


def foot_top():
    view = View('foot-top', (-75, -6, 150, 172), 'ft', Frame(FOOT_AXIS, OUT_TOEING, toes_down=False),
                fade=(146, 166, False))
    view.dot_scale, view.rim_scale = .9, .62
    toes = {name: (p[0], FOOT_LENGTH - p[1], *p[2:]) for name, p in TOES.items()}
    regions(view, Map(view.frame.named({**toes, **ANKLE, **BORDERS})))
    relief(view.skin)
    bones_and_short_muscles(view)
    long_tendons(view)
    referral(view)
    return view


def regions(view, planar):
    chain, region = planar.chain, planar.region
    chain('o', ['l3', *TOES, *ANKLE], closed=True)
    chain('toe', 't1e e1 w12 e2 w23 e3 w34 e4 w45 e5 t5a')
    chain('lat', 'l5 f1 f2 f3 f4 la')
    chain('low', 'ma a1 a2 a3 f4')
    chain('al', 'a3 a4 lm')
    chain('mm', 'a1 q1 q2')
    chain('lmal', 'a4 a5 a6')
    chain('shin', 'mb q2 q3 a6 lb')
    chain('sh', 'q3 s1 s0')
    region('big_toe', 'o:w12>t1e', 'toe:t1e>w12')
    region('lesser_toes', 'o:t5a>w12', 'toe:w12>t5a')
    region('lateral_foot', 'o:la>l5', 'lat:l5>la')
    region('dorsum_of_foot', 'toe:t1e>t5a', 'o:t5a<l5', 'lat:l5>f4', 'low:f4>ma', 'o:ma<t1e')
    region('anterolateral_ankle', 'low:a3>f4', 'lat:f4>la', 'o:la<lm', 'al:lm>a3')
    region('anterior_ankle', 'low:a1>a3', 'al:a3>a4', 'lmal:a4>a6', 'shin:a6>q2', 'mm:q2>a1')
    region('medial_malleolus', 'low:ma>a1', 'mm:a1>q2', 'shin:q2>mb', 'o:mb<ma')
    region('lateral_malleolus', 'al:a4>lm', 'o:lm<lb', 'shin:lb>a6', 'lmal:a6>a4')
    region('anterior_shin', 'shin:mb>q3', 'sh:q3>s0', 'o:s0<mb')
    region('anterolateral_shin', 'shin:q3>lb', 'o:lb<s0', 'sh:s0>q3')
    view.use_map(planar)


def relief(skin):
    dark, light, crease, nail = skin.dark, skin.light, skin.crease, skin.nail
    light(-7, 78, 10, 44, 3, .5)
    light(8, 70, 8, 34, -12, .26)
    dark(0, 122, 10, 12, 0, .16)
    light(-15, 119, 6, 9, 0, .7)
    light(16, 115, 5.4, 9, 0, .7)
    dark(-14.6, 108, 6, 5, 30, .2)
    dark(14, 104, 6, 5, -30, .24)
    light(-16, 44, 9, 10, 0, .4)
    for x, y in ((-1, 43), (8, 44), (16, 47), (24, 50)):
        light(x, y, 4, 8, 0, .3)
    light(-15.6, 12, 7, 14, 0, .55)
    for x, y, rx, ry, r in ((.4, 11, 3.6, 11, 4), (9.6, 15, 3.4, 10, 8), (18.2, 21, 3.2, 8.6, 14),
                            (25.8, 29, 3.2, 7, 24)):
        light(x, y, rx, ry, r, .55)
    for x, y, r in ((-6, 25, 4), (4.2, 25, 4), (13.2, 27, 10), (21.4, 31, 18)):
        dark(x, y, 2.4, 9, r, .4)
    crease('-6.2,20.6 -6.6,28 -7.6,36', .4, .6)
    crease('4,21.6 4,28 3.6,34', .35, .5)
    crease('13.2,23.6 12.6,30 11.6,35', .35, .5)
    crease('21.4,27.4 20.4,33 18.8,38', .35, .5)
    for x, y, r in ((-16, 21, 0), (0, 20, 4), (9, 22.6, 8), (17.4, 27.6, 14)):
        w = 4.4 if x < -9 else 2.2
        crease([(x-w, y+.4), (x, y-.5), (x+w, y+.4)], .25, .45)
    crease('-12,114 -2,110 9,112', .3, .35)
    nail(-15.8, 5.4, 6, 4, 0)
    for x, y, rx, ry, r in ((.2, 4, 2.9, 2.1, 2), (9.8, 8.8, 2.7, 2, 8), (18.6, 15.6, 2.5, 1.8, 16),
                            (26.2, 25.2, 2.2, 1.6, 28)):
        nail(x, y, rx, ry, r)


def bones_and_short_muscles(view):
    muscle, part = view.muscle, view.part
    m = part('metatarsals')
    for a in ('-12,92 -15,70 -17.4,44', '-5,88 -3.4,66 -1,40', '.6,86 4.6,64 8,42',
              '6.6,88 12,66 16,45', '12,92 18.6,70 23.6,49'):
        m.cord(a, 2.6, 3, mid=2, cls='deep')
    m = muscle('interossei')
    for a, b in (('-9,86 -11.4,66 -9.6,45', '-8,86 -7,66 -7.6,45'),
                 ('-2,84 -.6,62 2.8,43', '-1,84 2.4,62 4,43'),
                 ('4,84 7,64 11,46', '5,84 9.8,64 12.2,46'),
                 ('9.6,86 14,68 18.6,50', '10.6,86 17,68 20,50')):
        m.belly(a, b, fibres=4, seed=101)
    m = muscle('extensor_digitorum_brevis')
    m.belly('17.6,101 17.6,92 14,80 10,70 6.4,64',
            '11.4,103 5,96 -.6,84 -4.4,72 -5.4,63', fibres=11, seed=102)
    m.cord('-3.4,74 -7.6,56 -12.6,37', .2, .3, mid=1)
    m.cord('1.8,72 1.6,52 .8,32', .2, .3, mid=.8)
    m.cord('6,72 8,54 9.6,37', .2, .3, mid=.8)
    m.cord('10,76 14.2,58 17.6,42', .2, .3, mid=.8)


def long_tendons(view):
    muscle, part = view.muscle, view.part
    m = muscle('peroneus_tertius')
    m.cord('8.6,150 9.4,128 12,108 16.6,94 20.6,80', 1.1, .5, mid=1.2)
    m = muscle('extensor_digitorum_longus')
    m.belly('3.4,176 4,160 5,146 5.6,136', '13,176 12.4,160 10.6,146 8.6,136', fibres=6, seed=103)
    for a in ('5.6,140 4,118 1.6,92 .6,60 .2,15',
              '6.6,140 5.6,118 5,94 7,62 9.7,19',
              '7.6,140 7,118 8.4,94 13,64 18.2,25',
              '8.4,140 8.6,118 11.6,94 19,66 25.8,33'):
        m.cord(a, 1, .35)
    m = muscle('extensor_hallucis_longus')
    m.cord('1,176 -.6,150 -2.4,124 -6,98 -11.6,70 -15.4,44 -15.8,16', 1.3, .5)
    m = muscle('tibialis_anterior')
    m.cord('-3,176 -5.6,150 -9,126 -14,104 -18.4,92', 2.2, 1.8, mid=1.8)
    m = part('extensor_retinaculum')
    m.shape('-18,128 -6,121.6 8,120 18,123 18,129 8,126.6 -6,128.4 -18,135', 'deep')
    m.shape('18.6,108 8,111.4 -4,108 -19,97 -19.6,101.6 -6,113 8,117 18.6,113.4', 'deep')


def referral(view):
    refer = view.refer
    lm, mm, big = (17, 117, 5.5, 13), (-16.8, 120, 5.5, 13), (-15.8, 12, 9.5, 14)
    refer('tibialis_anterior', spillover(-10.5, 72, 7, 32, 5), essential(-4, 120, 9, 13),
          essential(*big))
    refer('extensor_digitorum_longus', spillover(1, 121, 11, 12), essential(4, 66, 14, 30, -7),
          essential(9, 19, 13, 14, 16))
    refer('extensor_hallucis_longus', spillover(-1, 121, 10, 12), essential(-12.6, 64, 7, 29, 3),
          essential(*big))
    refer('peroneus_tertius', essential(13, 106, 8, 12), essential(13, 78, 9, 22, -12))
    refer('peroneus_brevis', spillover(23, 68, 6.5, 30, -9), spillover(15, 66, 6, 24, -12),
          essential(*lm))
    refer('peroneus_longus', spillover(23, 68, 6.5, 30, -9), essential(*lm))
    refer('tibialis_posterior', essential(*mm))
    refer('abductor_hallucis', spillover(*mm))
    refer('flexor_digitorum_longus', spillover(*mm))
    refer('gastrocnemius', spillover(*mm))
    refer('gluteus_minimus', rare(4, 68, 15, 30, -6), essential(*lm))
