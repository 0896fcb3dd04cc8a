"""Both lower legs from behind, low thigh to heel.

The view most people start from.  From here the whole heel is `posterior_heel`; its
sides are in the side views.  The deep muscles are dashed until they are active.
"""
from frame import Frame
from landmarks import FOOT_BACK, LEG_AXIS, LEG_LATERAL, LEG_MEDIAL
from planar import Map
from referral import essential, spillover
from view import View

# where regions meet, inside the contour
BORDERS = dict(
    a1=(-16, 676.5), apex=(.5, 668.5), a2=(17.5, 676), f_m1=(-20, 700), f_m2=(-18, 722), b1=(-13, 739),
    b0=(0, 746), b2=(14, 738.5), f_l1=(21, 699), f_l2=(19.5, 721), s1=(-21, 737.6), s2=(22, 736.4),
    s1a=(-23, 765), s1b=(-22.6, 790), u1=(-21.6, 810), u0=(0, 817), u2=(21, 804), s2a=(22.8, 760),
    s2b=(22.8, 783), m1=(-17.6, 849), m0=(-2, 855), m2=(18.2, 842), s1c=(-20.4, 826), s2c=(20.4, 820),
    p1=(-11.6, 901), p0=(.5, 896), p2=(13, 900), s1d=(-14.3, 875), s2d=(15.6, 872), q1=(-10.2, 923),
    q2=(10.9, 926), r1=(-10.4, 945), r2=(11, 947), w1=(-11.6, 964), w0=(0, 969), w2=(12.6, 966),
    g1=(19.2, 989))
# the borders of soleus, drawn where it shows and again where it is covered
SOLEUS = ('-20,756 -27,780 -31,806 -30,824 -25.6,848 -20.6,872 -14.6,897 -8.6,918 -2.6,936',
          '21,738 26.8,762 29,788 28,810 24.9,836 20.8,861 16,885 10.4,906 6,922 2.6,936')


def legs_back():
    view = View('legs-back', (-82.5, 643, 165, 363), 'lb', Frame(LEG_AXIS), fade=(645, 668, True))
    regions(view, Map(view.frame.named({**LEG_LATERAL, **FOOT_BACK, **LEG_MEDIAL, **BORDERS})))
    relief(view.skin)
    deep_layer(view)
    calf(view)
    thigh_end(view)
    hidden(view)
    points(view)
    referral(view)
    return view


def regions(view, planar):
    chain, region = planar.chain, planar.region
    chain('o', [*LEG_LATERAL, *FOOT_BACK, *reversed(LEG_MEDIAL)], closed=True)
    chain('thigh', 'km_hi a1 apex a2 kl_hi')
    chain('fos_m', 'a1 f_m1 f_m2 b1')
    chain('fos_l', 'a2 f_l1 f_l2 b2')
    chain('knee', 'km_low s1 b1 b0 b2 s2 kl_low')
    chain('mid', 'b0 u0')
    chain('strip_m', 's1 s1a s1b u1 s1c m1 s1d p1 q1 r1 w1')
    chain('strip_l', 's2 s2a s2b u2 s2c m2 s2d p2 q2 r2 w2')
    chain('calf1', 'u1 u0 u2')
    chain('calf2', 'm1 m0 m2')
    chain('ach', 'p1 p0 p2')
    chain('mal_m', 'am_nar q1')
    chain('mal_l', 'q2 al_nar')
    chain('heel', 'mm_lo w1 w0 w2 ml_lo')
    chain('foot', 'f_1 g1 f_7')
    region('posterior_thigh', 'o:km_hi>kl_hi', 'thigh:kl_hi>km_hi')
    region('medial_knee', 'o:km_low>km_hi', 'thigh:km_hi>a1', 'fos_m:a1>b1', 'knee:b1>km_low')
    region('popliteal_fossa', 'thigh:a1>a2', 'fos_l:a2>b2', 'knee:b2>b1', 'fos_m:b1>a1')
    region('lateral_knee', 'o:kl_hi>kl_low', 'knee:kl_low>b2', 'fos_l:b2>a2', 'thigh:a2>kl_hi')
    region('upper_medial_calf', 'knee:s1>b0', 'mid:b0>u0', 'calf1:u0>u1', 'strip_m:u1>s1')
    region('upper_lateral_calf', 'knee:b0>s2', 'strip_l:s2>u2', 'calf1:u2>u0', 'mid:u0>b0')
    region('mid_calf', 'calf1:u1>u2', 'strip_l:u2>m2', 'calf2:m2>m1', 'strip_m:m1>u1')
    region('lower_calf', 'calf2:m1>m2', 'strip_l:m2>p2', 'ach:p2>p1', 'strip_m:p1>m1')
    region('achilles_tendon', 'ach:p1>p2', 'strip_l:p2>w2', 'heel:w2>w1', 'strip_m:w1>p1')
    region('medial_calf_border', 'o:am_nar>km_low', 'knee:km_low>s1', 'strip_m:s1>q1',
           'mal_m:q1>am_nar')
    region('lateral_leg', 'o:kl_low>al_nar', 'mal_l:al_nar>q2', 'strip_l:q2>s2', 'knee:s2>kl_low')
    region('medial_malleolus', 'o:mm_lo>am_nar', 'mal_m:am_nar>q1', 'strip_m:q1>w1', 'heel:w1>mm_lo')
    region('lateral_malleolus', 'o:al_nar>ml_lo', 'heel:ml_lo>w2', 'strip_l:w2>q2', 'mal_l:q2>al_nar')
    region('posterior_heel', 'heel:mm_lo>ml_lo', 'o:ml_lo>f_1', 'foot:f_1>f_7', 'o:f_7>mm_lo')
    region('lateral_foot', 'o:f_1>f_7', 'foot:f_7>f_1')
    view.use_map(planar)


def relief(skin):
    dark, light, crease = skin.dark, skin.light, skin.crease
    light(-13, 788, 15, 48, 4, .5)
    light(13, 780, 13, 42, -4, .42)
    dark(0, 705, 13, 26, 0, .26)  # hollow of the knee
    dark(0, 790, 2.2, 50, 0, .2)  # groove between the heads
    light(-14, 824, 13, 20, 8, .4)
    light(13, 812, 12, 18, -8, .34)
    # steps under the two heads
    crease('-29.4,828 -24,843 -15,850 -5,844', 1.1, .12)
    crease('28,816 22,829 13,835 4,828', 1, .1)
    light(0, 918, 4, 46, 0, .55)  # Achilles
    dark(-9.5, 930, 3.6, 30, -4, .3)
    dark(9.6, 934, 3.6, 30, 4, .3)
    light(-18, 946, 5, 9, 0, .55)
    light(18.6, 953, 5, 9, 0, .55)
    dark(-16.5, 960, 6, 4, 20, .25)
    dark(17, 967, 6, 4, -20, .25)
    light(0, 983, 11, 13, 0, .6)
    dark(0, 1001, 20, 6, 0, .3)
    dark(23, 990, 4.5, 12, -8, .42)  # heel stands before the forefoot
    dark(28, 999, 12, 5, 0, .3)
    light(30, 988, 6, 3, 40, .45)
    light(35.6, 995, 3, 4, -10, .5)  # the two outer toes
    light(30, 995.6, 2.6, 3.6, 0, .4)
    light(-18, 660, 9, 26, 6, .3)
    light(21, 660, 9, 26, -6, .3)
    crease('19.6,969 19.9,979 19,989 15.8,998.6', .5, .7)
    crease('33.5,998 32.8,995 33.5,992', .42, .65)
    crease('27.2,998.4 26.4,995.8 26.8,993.4', .36, .55)
    crease('-21,711 -8,714.5 6,714.5 20.5,710', .55)
    crease('-13,718.5 -2,720 9,719', .3)
    crease('-6,966 0,967.6 6,966.4', .3, .35)


def deep_layer(view):
    """What shows beside the calf: flexors, short peroneus, soleus, long peroneus."""
    muscle, part = view.muscle, view.part
    m = part('popliteal_floor')
    m.shape('-9,670 0,652 10,670 22,700 10,735 0,750 -10,735 -20,700', 'floor')
    m.dark(0, 712, 13, 38, 0, .34)
    m = muscle('flexor_digitorum_longus')
    m.belly('-24.2,846 -20.8,868 -17.8,888 -15.6,906 -14.3,922 -14.6,934',
            '-20,850 -16.8,872 -14,892 -12,910 -11.6,924 -13.2,935', fibres=3, seed=11, slant=-.2)
    m.cord('-13.9,932 -15,944 -16,954 -15,964', .2, .6, mid=1)
    m = muscle('flexor_hallucis_longus')
    m.belly('15.4,880 13.6,898 12.4,914 10.8,930 7.6,944',
            '9,886 7.6,903 6.4,919 5.2,934 3.5,946', fibres=4, seed=12, slant=.4)
    m = muscle('peroneus_brevis')
    m.belly('23.2,846 20,872 17.2,896 15.4,914 14.8,930 15.4,942',
            '19,848 16,874 13.6,898 12.2,916 12.4,930 14,942', fibres=4, seed=13, slant=.2)
    m.cord('14.9,939 16.4,952 18,962 20.4,970', .2, .8, mid=1)
    m = muscle('soleus')
    m.belly(*SOLEUS, fibres=15, seed=14, slant=.5, both=True, run=(.1, .17), lights=5)
    m = muscle('peroneus_longus')
    m.belly('26.4,733 28.9,754 30.3,778 29.1,805 25.4,833 21,862 17.8,888 15.9,908',
            '22.4,737 24.8,757 26.6,780 26,806 22.6,834 18.6,862 15.9,888 14.9,908', fibres=4, seed=15)
    m.cord('16.6,890 14.8,910 14.1,928 15,943 17.3,956 20,967', .2, .8, mid=1)


def calf(view):
    """Achilles tendon with its aponeurosis; gastrocnemius, its origins under the hamstrings."""
    muscle, part = view.muscle, view.part
    m = part('calcaneus')
    m.shape('-10,958 0,955 10.6,958 15.4,972 15.8,986 9,996 -9,996 -15,986 -14.8,972', 'floor')
    m.light(0, 988, 11, 8, 0, .8)
    m = muscle('achilles_tendon')
    m.belly('-20,826 -17.6,846 -13.6,868 -10,890 -7.2,913 -5.4,934 -5,946 -5.8,957 -7.6,967 -8.2,975 -5,981',
            '17,812 15.4,836 12.2,862 9.2,887 6.9,912 5.4,934 5,946 5.8,957 7.6,967 8.2,975 5,981',
            fibres=9, seed=16, cls='t', run=(.2, .4), end=.985)
    m.light(0, 930, 2.6, 40, 0, .6)
    m = muscle('gastrocnemius')
    m.head('medial')
    m.belly('-18.6,690 -20.4,704 -24,722 -28,746 -31.3,773 -31.9,799 -30.4,820 -26.6,837 -19.6,847',
            '-10.4,690 -7.4,704 -4,724 -1,746 -.35,774 -.35,800 -1.4,820 -5,837 -12.4,846.6', fibres=14,
            seed=20, slant=.05, end=.985)
    m.head('lateral')
    m.belly('18,691 19.8,705 22.6,724 25.8,746 28,769 27.6,792 25.8,811 21.8,825 15.6,832.4',
            '10.6,691 7.6,705 4.2,725 1,746 .35,770 .35,795 1.2,809 4.2,823 9.6,831.6', fibres=13,
            seed=21, slant=-.05, end=.985)


def thigh_end(view):
    muscle = view.muscle
    m = muscle('hamstrings')
    m.head('semimembranosus')
    m.belly('-36,626 -32.6,648 -29.8,672 -27.4,694 -25.4,711 -24.4,722',
            '-2,626 -3,648 -6.4,669 -11.6,688 -17,704 -22.4,721', fibres=11, seed=17, slant=.1)
    m.head('biceps_femoris')
    m.belly('39,626 36,648 32,672 28.4,694 26.6,712 26.4,726',
            '1,626 1.6,645 5,664 11,682 17.6,702 24.2,725', fibres=13, seed=18, slant=-.1)
    m.cord('27.4,676 26.4,698 25.7,718 25.7,735', .2, 1.5, mid=1.5)
    m.head('semitendinosus')
    m.belly('-22,626 -18,646 -16.6,664 -18,684', '-1,626 -1.6,645 -5,662 -15,684', fibres=7, seed=19)
    m.cord('-13,666 -17.4,686 -23,706 -26.4,724 -25.8,741', .2, .8, mid=1.2)


def hidden(view):
    """Deep muscles, dashed until active, and the covered parts of others."""
    muscle, deep = view.muscle, view.deep
    m = muscle('popliteus', ghost=True)
    m.belly('24,709 15,716 2,724 -10,731 -20,737 -22,744',
            '24,713 17,725 8,741 -2,756 -12,768 -18,764 -22,744', fibres=7, seed=22)
    m = muscle('plantaris', ghost=True)
    m.belly('16,689 14,701 9.6,713 4,724', '11.6,688 9.2,700 6,711 4,724', fibres=3, seed=23)
    m.cord('4.2,723 -2,752 -8.5,790 -13,830 -11.6,868 -8.6,904 -6.8,938 -7.8,966', .5)
    m = muscle('tibialis_posterior', ghost=True)
    m.belly('-7,752 -10,775 -10.6,805 -9,840 -10,875 -12.6,903 -15,928 -17.6,947',
            '8,748 9.4,775 8.4,805 4.6,840 -2,875 -8.6,905 -13.4,929 -16.2,948', fibres=10, seed=24,
            slant=.5, both=True)

    deep('soleus').hidden(*SOLEUS)
    m = deep('flexor_digitorum_longus')
    m.hidden('-22,752 -25.4,780 -26,815 -24.6,846 -20.8,868',
             '-12,760 -13.4,785 -14.4,815 -15.6,848 -16.8,872')
    m = deep('flexor_hallucis_longus')
    m.hidden('20,800 20.6,825 18.4,855 15.4,880', '9,805 9,830 8.6,858 9,886')


def points(view):
    point = view.point
    point('GA1', 'gastrocnemius', -20.5, 783)
    point('GA2', 'gastrocnemius', 16.5, 790)
    point('GA3', 'gastrocnemius', -14.5, 731)
    point('GA4', 'gastrocnemius', 15, 734)
    point('SO1', 'soleus', -4, 872)
    point('SO2', 'soleus', 24, 752)
    point('SO3', 'soleus', 9.5, 862)
    point('SO4', 'soleus', 17, 853)
    point('TP1', 'tibialis_posterior', 0, 776)
    point('PO1', 'popliteus', -8, 748)
    point('PN1', 'plantaris', 11.5, 703)
    point('FD1', 'flexor_digitorum_longus', -24.6, 764)
    point('FH1', 'flexor_hallucis_longus', 12.5, 888)


def referral(view):
    refer = view.refer
    ach = '-5.5,898 6,898 8,925 7,948 8.6,972 -8.6,972 -7,948 -7.5,925'
    refer('gastrocnemius', spillover(0, 658, 25, 22), spillover(0, 834, 19, 13),
          spillover(-24, 852, 5, 44, -12), spillover(26, 815, 5, 42, 7), spillover(-17.5, 946, 4.5, 13),
          essential(-18, 774, 14, 37, 3), essential(16.5, 775, 12, 33, -3), essential(0, 706, 18, 23))
    refer('soleus', spillover(0, 706, 16, 18), essential(1, 824, 19, 26),
          essential(18, 772, 11, 28, -3), essential(ach), essential(0, 985, 17, 17))
    refer('peroneus_longus', spillover(26.5, 832, 6, 42, 9), spillover(29, 990, 10, 8, 28),
          essential(17.4, 957, 6.5, 17))
    refer('peroneus_brevis', spillover(29, 990, 10, 8, 28), essential(16.6, 961, 6.5, 14))
    refer('peroneus_tertius', spillover(17.4, 965, 5, 12))
    refer('tibialis_posterior', spillover(0, 838, 15, 50), essential(-17.4, 948, 5.5, 14),
          essential(ach))
    refer('popliteus', spillover(0, 752, 16, 24), essential(-1, 712, 15, 17))
    refer('plantaris', spillover(1, 778, 9, 60), essential(4, 706, 9, 9))
    refer('hamstrings', spillover(0, 656, 26, 24), spillover(19, 765, 9, 26, -4),
          spillover(-24.5, 800, 6, 66, -2), spillover(-23.5, 708, 6, 22), essential(8, 706, 15, 28))
    refer('flexor_digitorum_longus', spillover(-24.5, 812, 6.5, 64, -5), spillover(-17.4, 947, 5, 13))
    refer('gluteus_minimus', essential(0, 652, 22, 26), essential(1, 808, 15, 58),
          essential(26, 800, 6, 100, 5), essential(17.4, 950, 5, 16), essential(25, 700, 7, 36))
    refer('abductor_hallucis', spillover(-17.4, 955, 4.5, 10))
