"""The outer side of one lower leg, knee to toes.

Drawn with the toes toward +x; the left leg is the mirror image.  Points of deep
muscles are projections.  The contour of the leg is shared with `leg_inner`.
"""
from landmarks import SIDE_BACK, SIDE_FRONT
from planar import Map
from referral import essential, rare, spillover
from view import View

# the contour of the foot from the instep round the toes to the heel
FOOT = dict(
    d_5=(87, 983.8), t_1=(97, 985), t_2=(106.4, 987.6), t_3=(111, 993.4), t_4=(108, 998.6), t_5=(98, 999.6),
    t_6=(88, 998.8), b_1=(80, 1000.4), b_2=(70, 1000.8), b_4=(48, 1000.2), b_5=(22, 999.6),
    b_6=(-8, 1000.8), b_8=(-24.6, 1000.9))
# where regions meet, inside the contour
BORDERS = dict(
    a1=(-17, 626), a2=(19, 626), k1=(-15.4, 682), k2=(-13.6, 712), b1=(-15.4, 739.6), k3=(20, 684),
    k4=(19.4, 714), c2=(2.8, 741.4), c3=(19.6, 743), g1=(-17.2, 765), g2=(-17.8, 790), u1=(-17.4, 807),
    g3=(-16.4, 828), m1=(-15.2, 848), g4=(-13.9, 875), p1=(-13.4, 901), e1=(-13.4, 926), l1=(3, 768),
    l2=(2.8, 800), l3=(2, 835), l4=(1, 868), l5=(0.9, 900), e2=(2, 929), s1=(22.2, 766), s2=(21.6, 792),
    s3=(19.4, 822), s4=(16, 856), s5=(12.2, 888), e3=(10.2, 917), u0=(-31, 811), m0=(-27, 853),
    p0=(-21, 896.6), v1=(-13.6, 944), v2=(-14, 961), v3=(-6.6, 973.6), v4=(4.6, 975), v5=(9, 966),
    v6=(6.8, 950), v7=(4.2, 938), x1=(20, 956.6), x2=(29.4, 964), x3=(28, 975.6), n1=(15.4, 980),
    n2=(36, 985), n3=(55, 988), ta=(69, 989.6), y1=(-26, 963.4), y2=(-28.4, 982), z1=(-8, 987))


def leg_outer(side):
    view = View(f'leg-outer-{side}', (-46.5, 655, 162.5, 350), 'lo' + side[0], two=False, drawn=side,
                flip=side == 'left', fade=(657, 678, True))
    regions(view, Map({**SIDE_FRONT, **FOOT, **SIDE_BACK, **BORDERS}))
    relief(view.skin)
    bones(view)
    calf(view)
    outer_and_shin(view)
    thigh_end(view)
    hidden(view)
    points(view)
    referral(view)
    return view


def regions(view, planar):
    chain, region = planar.chain, planar.region
    chain('o', [*SIDE_FRONT, *FOOT, *SIDE_BACK], closed=True)
    chain('top', 'p_t0 a1 a2 a_t0')
    chain('k1', 'a1 k1 k2 b1')
    chain('k2', 'a2 k3 k4 c3')
    chain('knee', 'p_k2 b1 c2 c3 a_tub')
    chain('back', 'b1 g1 g2 u1 g3 m1 g4 p1 e1 v1 v2')
    chain('lat', 'c2 l1 l2 l3 l4 l5 e2')
    chain('shin', 'c3 s1 s2 s3 s4 s5 e3')
    chain('u', 'p_1 u0 u1')
    chain('m', 'p_2 m0 m1')
    chain('p', 'p_4 p0 p1')
    chain('ank', 'e1 e2 e3 a_6')
    chain('mal', 'v2 v3 v4 v5 v6 v7 e2')
    chain('heel', 'h_1 y1 v2')
    chain('ph', 'y1 y2 b_8')
    chain('lh', 'v3 z1 b_6')
    chain('an', 'v6 x1 d_1')
    chain('al', 'x1 x2 x3 n1 v4')
    chain('lf', 'n1 n2 n3 ta')
    chain('toe', 'd_4 ta b_2')
    region('popliteal_fossa', 'top:p_t0>a1', 'k1:a1>b1', 'knee:b1>p_k2', 'o:p_k2>p_t0')
    region('lateral_knee', 'top:a1>a2', 'k2:a2>c3', 'knee:c3>b1', 'k1:b1>a1')
    region('front_of_knee', 'top:a2>a_t0', 'o:a_t0>a_tub', 'knee:a_tub>c3', 'k2:c3>a2')
    region('upper_lateral_calf', 'knee:p_k2>b1', 'back:b1>u1', 'u:u1>p_1', 'o:p_1>p_k2')
    region('mid_calf', 'u:p_1>u1', 'back:u1>m1', 'm:m1>p_2', 'o:p_2>p_1')
    region('lower_calf', 'm:p_2>m1', 'back:m1>p1', 'p:p1>p_4', 'o:p_4>p_2')
    region('achilles_tendon', 'p:p_4>p1', 'back:p1>v2', 'heel:v2>h_1', 'o:h_1>p_4')
    region('lateral_leg', 'knee:b1>c2', 'lat:c2>e2', 'ank:e2>e1', 'back:e1>b1')
    region('anterolateral_shin', 'knee:c2>c3', 'shin:c3>e3', 'ank:e3>e2', 'lat:e2>c2')
    region('anterior_shin', 'knee:c3>a_tub', 'o:a_tub>a_6', 'ank:a_6>e3', 'shin:e3>c3')
    region('lateral_malleolus', 'ank:e1>e2', 'mal:e2>v2', 'back:v2>e1')
    region('anterior_ankle', 'ank:e2>a_6', 'o:a_6>d_1', 'an:d_1>v6', 'mal:v6>e2')
    region('anterolateral_ankle', 'an:v6>x1', 'al:x1>v4', 'mal:v4>v6')
    region('dorsum_of_foot', 'o:d_1>d_4', 'toe:d_4>ta', 'lf:ta>n1', 'al:n1>x1', 'an:x1>d_1')
    region('lateral_foot', 'mal:v3>v4', 'al:v4>n1', 'lf:n1>ta', 'toe:ta>b_2', 'o:b_2>b_6', 'lh:b_6>v3')
    region('lateral_heel', 'heel:y1>v2', 'mal:v2>v3', 'lh:v3>b_6', 'o:b_6>b_8', 'ph:b_8>y1')
    region('posterior_heel', 'heel:h_1>y1', 'ph:y1>b_8', 'o:b_8>h_1')
    region('lesser_toes', 'o:d_4>b_2', 'toe:b_2>d_4')
    view.use_map(planar)


def relief(skin):
    dark, light, crease, nail = skin.dark, skin.light, skin.crease, skin.nail
    light(-31, 784, 9, 40, 6, .5)
    light(-4, 790, 9, 52, 3, .4)
    light(17, 792, 5, 46, 6, .34)
    dark(-17.5, 800, 2.6, 52, -1, .2)
    dark(5, 810, 2, 60, 1, .16)
    dark(-24, 856, 6, 22, -16, .08)
    light(-24, 925, 3, 34, -2, .5)
    dark(-17, 930, 4, 34, 3, .34)
    dark(0, 955, 11, 13, 0, .24)
    light(-.6, 952, 6.4, 9.6, 0, .6)
    dark(-2, 971, 11, 4, 12, .12)
    light(-28, 982, 9, 11, 0, .5)
    light(38, 972, 24, 7, 24, .5)
    dark(20, 950, 8, 6, 40, .14)
    light(36, 989, 9, 6, 0, .32)
    dark(20, 999, 42, 6, 0, .26)
    light(37.6, 699, 5, 12, 4, .6)
    dark(30.4, 704, 4, 15, 8, .2)
    light(-5, 735, 6.4, 7, 0, .45)
    dark(-5, 745, 7, 4, 0, .1)
    dark(-25, 712, 7, 20, 0, .24)
    dark(10, 668, 6, 34, -14, .08)
    light(-14, 676, 6, 30, -24, .2)
    crease('-29,711.6 -24,713 -18,712', .5, .6)
    crease('19.4,944 15,949 9,951', .35, .5)
    # toes 5 to 1, stepping forward
    for a in ('68.6,991 74,986.6 81,988.4 84.6,994 82,999',
              '78,985.6 84,985.8 90.4,989.6 92.2,995 90,998.6',
              '86,985 92,985.8 97.6,989.8 99,995 97,999',
              '93.4,985 99,986.4 103.6,990 105,995 103.4,999'):
        crease(a, .42, .75)
    for x, y, r in ((80.6, 990.8, 30), (88.6, 990, 32), (96, 990, 32), (102.6, 990.4, 34),
                    (107.6, 990.4, 30)):
        nail(x, y, 2.2, 1, r)


def bones(view):
    """Bones, and what lies at the front of the knee and on the foot."""
    muscle, part = view.muscle, view.part
    m = part('knee_joint')
    m.shape('-19,700 -15,688 -2,680 16,678 30,684 34,696 33,708 24,716 8,719 -8,720 -16,713', 'floor')
    m.shape('-18,725 -6,723 12,722.6 28,725 33,734 33.6,746 24,756 8,748 -8,744 -15,735', 'floor')
    m.light(4, 700, 16, 16, 0, .7)
    m.dark(6, 721, 26, 3, -2, .18)
    m = part('foot_bones')
    m.shape('-2,962 10,955 24,956.6 44,967 66,978 86,986.6 103,990.4 103,995.6 86,995 64,990.6 40,985 '
            '16,985 2,976', 'floor')
    m.light(40, 970, 30, 6, 25, .4)
    m = part('calcaneus')
    m.shape('-38,974 -30,966 -16,962 4,966 14,974 10,988 -8,992 -24,997 -36,993', 'floor')
    m = part('kneecap')
    m.shape('40,688.6 42,696 41,706 38,713 34.4,706 34,697 36,690', 'bone')
    m.light(38.6, 700, 3, 9, 0, .8)
    m = muscle('quadriceps')
    m.head('vastus_lateralis')
    m.belly('42,626 41,650 39.4,668 37,682 34,688',
            '4,626 9,648 18,668 27,682 34,688', fibres=11, seed=61, slant=.2)
    part('patellar_tendon').belly('40.6,710 37.4,724 35,735 33.6,745',
                                  '36.4,712 33.6,725 31.4,737 31,745', fibres=3, seed=62, cls='t',
                                  volume=False)
    m = muscle('abductor_digiti_minimi')
    m.belly('-31,990 -16,985.6 6,986.6 30,989.6 50,992 70,994',
            '-30,995 -12,998.4 10,998 34,997.6 52,996.6 70,994.4', fibres=5, seed=63)
    m = muscle('extensor_digitorum_brevis')
    m.belly('9,966 20,965.6 33,969.6 46,976.6', '7,974 18,979 32,981 46,981', fibres=5, seed=64)


def calf(view):
    muscle, to_front = view.muscle, view.to_front
    m = muscle('gastrocnemius')
    m.head('medial')
    m.belly('-38.6,768 -41.8,788 -41,810 -37,836 -31,853',
            '-35,780 -35,800 -33,820 -31,838 -29.4,853', fibres=3, seed=65)
    m = muscle('achilles_tendon')
    m.belly('-35,826 -33.2,850 -30.2,874 -27.2,898 -25.6,920 -25.8,938 -29,952 -35.8,965 -39.4,977 '
            '-38.2,984',
            '-27,826 -26.4,850 -24.6,874 -22.6,898 -21.2,920 -21.2,937 -23.4,951 -29.6,965 -34,976 '
            '-36,984', fibres=4, seed=66, cls='t')
    m = muscle('soleus')
    m.belly('-10,740 -15.4,752 -20.8,768 -24,790 -26,812 -28.4,834 -26.6,862 -23.6,888 -21.4,914',
            '-8,740 -9.6,754 -11.4,772 -12.8,795 -13.2,825 -13.4,855 -14.6,880 -17,900 -20.8,914',
            fibres=9, seed=67, slant=.35, run=(.1, .2))
    m = to_front('gastrocnemius')
    m.head('lateral')
    m.belly('-22,692 -26.4,710 -32.6,735 -38.8,760 -41.2,785 -39.6,806 -35,824 -29.4,834',
            '-13,692 -13.6,712 -16.4,737 -20.4,762 -22.4,787 -22.6,808 -24.2,824 -29.4,834', fibres=12,
            seed=68, end=.99)


def outer_and_shin(view):
    muscle, part = view.muscle, view.part
    m = muscle('tibialis_anterior')
    m.belly('19,738 15.6,748 15.8,768 15.8,790 14,820 11.8,850 10.2,880 10.6,904 12.6,922',
            '20.4,738 26.4,751 28,766 27,789 24.4,819 21,853 17.6,887 15.4,910 14.8,924', fibres=9,
            seed=69, slant=.1)
    m.cord('18,868 14.6,900 14.4,924 17.2,942 26,954.6 35,963', .3, 1, mid=1.3)
    m = muscle('extensor_hallucis_longus')
    m.cord('12,918 13.4,938 21,952.4 40,963.4 62,974.6 82,983.4 103,988.4', .8, .7)
    m = muscle('extensor_digitorum_longus')
    m.belly('10.6,737 5.4,748 4.2,768 4,790 2.8,820 1,850 .6,880 2.8,905 6.6,928',
            '12,737 14.4,748 15,768 14.6,790 13,820 10.8,850 9.4,880 9.6,905 10.4,928', fibres=8,
            seed=70, slant=-.1)
    for i, (x, y) in enumerate(((99, 988), (92, 988), (84.6, 988), (76.4, 989.4))):
        m.cord([(9 - i*.7, 922), (11.4 - i*.6, 941), (19 - i*.4, 954 + i*.5), (38, 964.4 + i*2.2),
                (60 - i*2, 975 + i*2.4), (x - 10, y - 3.4 + i*.4), (x, y)], .7, .5)
    m = muscle('peroneus_tertius')
    m.belly('0,884 1.4,904 4.6,922 7,934', '3.4,884 4.6,904 6.6,920 8,934', fibres=3, seed=71)
    m.cord('7,930 11,946 19.6,960 31,972 38,980', .9, .6)
    m = muscle('peroneus_brevis')
    m.belly('-10.4,838 -12.4,866 -13,892 -13,914 -11.6,934',
            '1.4,830 .6,858 -2,885 -5.6,910 -9.8,934', fibres=6, seed=72, slant=.2)
    m.cord('-10.6,928 -10.4,946 -6.6,960 3,969 16,976 29,982.4 36,986', 1, 1.2)
    m = muscle('peroneus_longus')
    m.belly('-7.6,733 -11.6,754 -13.2,780 -13,808 -11.4,836 -9.4,862 -8.8,882',
            '-1.4,733 2,754 2.8,780 2.2,808 -.2,836 -4.6,862 -7.6,882', fibres=9, seed=73, slant=.1)
    m.cord('-6,840 -8.2,872 -10.6,905 -13,930 -13,948 -8.4,963 2,973.6 12,981 19,989', .3, 1, mid=1.3)
    m = part('extensor_retinaculum')
    m.shape('1,917 10,914 17.4,912 17.4,920 10,923 2,926', 'deep')
    m.shape('-2,972 8,963 19,950 23.4,950 18,961 6,974', 'deep')


def thigh_end(view):
    muscle, part = view.muscle, view.part
    m = part('iliotibial_band')
    m.belly('-4,626 1,656 7.6,690 14.4,722 17,737',
            '9,626 12.6,656 17.4,690 21.4,720 22.6,736', fibres=6, seed=74, cls='t')
    m = muscle('hamstrings')
    m.head('semitendinosus')
    m.belly('-40,626 -37.2,652 -32.8,678 -29.2,698',
            '-34,626 -32,652 -29,678 -27.4,698', fibres=3, seed=75)
    m.head('biceps_femoris')
    m.belly('-38,626 -34,654 -27,680 -19.6,702 -11,722',
            '-9,626 -10.4,652 -11,676 -9.4,700 -7,720', fibres=11, seed=76)
    m.cord('-16,694 -12,710 -7.6,724 -5,734', .4, 2, mid=1.9)
    m = part('fibula')
    m.shape('-8.8,732 -5,729.4 -1,732 -.6,738 -3.4,743 -7.6,741', 'bone')
    m.shape('-5.4,922 .6,918 2.4,936 4.6,952 1,965 -4.4,963 -7.4,950 -7.4,936', 'bone')
    m.light(-1.4, 951, 3.6, 9, 0, .9)


def hidden(view):
    """The covered parts, seen only when active."""
    deep = view.deep
    deep('flexor_hallucis_longus').hidden(
        '-14,800 -18,830 -20,862 -20.4,892 -19,922',
        '-6,805 -8,832 -10.4,862 -13.4,892 -16,922')
    deep('soleus').hidden('-12,742 -22,764 -30,790 -33,812 -30,834', '-10,742 -15,760 -20,785 -23,810 -28,834')
    deep('popliteus').hidden('-2,702 -10,710 -18,722 -22,738', '-2,707 -6,719 -9,735 -12,752')
    deep('plantaris').hidden('-16,686 -20,700 -24,716 -25.6,728', '-12,688 -15,702 -20,716 -25,728')
    deep('tibialis_posterior').hidden('-11,752 -15.4,780 -16.4,815 -15,850 -13.4,890 -10,930',
                                      '-2,752 -3,780 -4,815 -5,850 -7.4,890 -7.4,930')


def points(view):
    point = view.point
    point('GA2', 'gastrocnemius', -31, 790)
    point('GA4', 'gastrocnemius', -22.5, 734)
    point('SO2', 'soleus', -14.6, 754)
    point('SO3', 'soleus', -23.6, 862)
    point('FH1', 'flexor_hallucis_longus', -17.6, 886)
    point('PL1', 'peroneus_longus', -4.6, 756)
    point('PB1', 'peroneus_brevis', -4.4, 880)
    point('PT1', 'peroneus_tertius', 4.6, 911)
    point('ED1', 'extensor_digitorum_longus', 9, 769)
    point('TA1', 'tibialis_anterior', 21, 776)


def referral(view):
    refer = view.refer
    ach, heel, toes = (-24.5, 930, 5.5, 36, -1), (-34, 983, 9, 16), (87, 990, 15, 8, 12)
    foot, leg, top = (30, 989, 36, 9, 4), (-5, 832, 8, 46, -1), (46, 972, 24, 8, 25)
    refer('gastrocnemius', spillover(-6, 800, 8, 54), spillover(-27, 834, 10, 20),
          rare(-16, 984, 12, 14), essential(-29.5, 775, 13, 38, 3), essential(-23, 706, 9, 23))
    refer('soleus', spillover(-23, 706, 8, 18), essential(-22, 770, 11, 30),
          essential(-28, 828, 10, 22), essential(*ach), essential(*heel))
    refer('peroneus_longus', spillover(*leg), spillover(*foot), essential(-1, 955, 13, 18))
    refer('peroneus_brevis', spillover(*foot), spillover(44, 976, 20, 7, 22),
          essential(-5, 961, 12, 14))
    refer('peroneus_tertius', spillover(-12, 976, 11, 12), essential(17, 965, 12, 9, 25),
          essential(43, 974, 20, 7, 24))
    refer('tibialis_anterior', spillover(17.5, 850, 6, 66, 4), spillover(48, 968, 22, 6, 26),
          essential(18, 944, 9, 13, -30))
    refer('extensor_digitorum_longus', spillover(16, 946, 9, 12, -30), spillover(9, 852, 6, 62, 1),
          essential(*top), essential(*toes))
    refer('extensor_hallucis_longus', spillover(17, 945, 9, 12, -30), essential(56, 970, 28, 6, 25))
    refer('tibialis_posterior', spillover(-27, 840, 10, 44, -8), essential(*ach))
    refer('popliteus', spillover(-25, 752, 9, 22), essential(-22.5, 711, 9, 17))
    refer('plantaris', spillover(-26, 752, 8, 36), essential(-23, 706, 7, 9))
    refer('hamstrings', spillover(-27, 766, 10, 26), essential(-22, 705, 11, 28))
    refer('gluteus_minimus', rare(*top), essential(4, 704, 12, 38), essential(-3, 822, 9, 104, -1),
          essential(-1, 955, 11, 15))
