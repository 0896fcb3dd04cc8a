"""The inner side of one lower leg, knee to toes.

Drawn with the toes toward +x; the right leg is the mirror image.  Points of deep
muscles are projections.  The contour of the leg is shared with `leg_outer`.
"""
from landmarks import SIDE_BACK, SIDE_FRONT
from planar import Map
from referral import essential, spillover
from view import View

# the contour of the foot from the instep round the toes to the heel
FOOT = dict(
    d_5=(88, 983.4), t_1=(97, 985), t_2=(106.4, 987.2), t_3=(111.4, 993), t_4=(109, 998.6),
    t_5=(101, 1000.2), t_6=(93, 998.4), b_1=(84, 1000.8), b_2=(73, 1000.6), b_3=(62, 997.6),
    b_4=(46, 993.8), b_5=(26, 993), b_6=(5, 997.8), b_7=(-12, 1000.8), b_8=(-24.6, 1001.1))
# where regions meet, inside the contour
BORDERS = dict(
    a1=(-18, 626), a2=(19, 626), k1=(-16, 682), k2=(-14.6, 712), b1=(-16.4, 739.6), k3=(20, 684),
    k4=(19, 714), c2=(-3.6, 741.4), c3=(17.4, 743.4), g1=(-19.6, 765), g2=(-21.2, 790), u1=(-21.2, 807),
    g3=(-20.4, 830), m1=(-19.2, 850), g4=(-17.2, 876), p1=(-15.6, 901), e1=(-14.4, 921), l1=(-1.8, 768),
    l2=(-1.2, 800), l3=(-1.6, 835), l4=(-2.8, 868), l5=(-4, 898), e2=(-4.8, 922), s1=(18.2, 768),
    s2=(17, 797), s3=(14.4, 830), s4=(11.2, 864), s5=(8.8, 892), e3=(7.8, 918), u0=(-32, 812),
    m0=(-28, 857), p0=(-22, 897.6), v1=(-14.2, 940), v2=(-13.4, 957), v3=(-4.6, 967.4), v4=(5, 967.6),
    v5=(10.4, 958), v6=(8.6, 938), x1=(22, 957), n1=(16, 971), n2=(38, 978.6), n3=(58, 985.4),
    ta=(75, 988.6), y1=(-25.4, 962.4), y2=(-27.2, 982), z1=(4.6, 984))


def leg_inner(side):
    view = View(f'leg-inner-{side}', (-46.5, 655, 162.5, 350), 'li' + side[0], two=False, drawn=side,
                flip=side == 'right', fade=(657, 678, True))
    regions(view, Map({**SIDE_FRONT, **FOOT, **SIDE_BACK, **BORDERS, 'd_4': (77, 979)}))
    relief(view.skin)
    bones(view)
    calf(view)
    thigh_end(view)
    foot(view)
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
    chain('mid', 'c2 l1 l2 l3 l4 l5 e2')
    chain('shin', 'c3 s1 s2 s3 s4 s5 e3')
    chain('u', 'p_1 u0 u1')
    chain('m', 'p_2 m0 m1')
    chain('p', 'p_4 p0 p1')
    chain('ank', 'e1 e2 e3 a_6')
    chain('mal', 'v2 v3 v4 v5 v6 e3')
    chain('heel', 'h_1 y1 v2')
    chain('ph', 'y1 y2 b_8')
    chain('mh', 'v3 z1 b_6')
    chain('an', 'v5 x1 d_1')
    chain('dors', 'x1 n2 n3 ta')
    chain('toe', 'd_4 ta b_2')
    region('popliteal_fossa', 'top:p_t0>a1', 'k1:a1>b1', 'knee:b1>p_k2', 'o:p_k2>p_t0')
    region('medial_knee', 'top:a1>a2', 'k2:a2>c3', 'knee:c3>b1', 'k1:b1>a1')
    region('front_of_knee', 'top:a2>a_t0', 'o:a_t0>a_tub', 'knee:a_tub>c3', 'k2:c3>a2')
    region('upper_medial_calf', 'knee:p_k2>b1', 'back:b1>u1', 'u:u1>p_1', 'o:p_1>p_k2')
    region('mid_calf', 'u:p_1>u1', 'back:u1>m1', 'm:m1>p_2', 'o:p_2>p_1')
    region('lower_calf', 'm:p_2>m1', 'back:m1>p1', 'p:p1>p_4', 'o:p_4>p_2')
    region('achilles_tendon', 'p:p_4>p1', 'back:p1>v2', 'heel:v2>h_1', 'o:h_1>p_4')
    region('medial_calf_border', 'knee:b1>c2', 'mid:c2>e2', 'ank:e2>e1', 'back:e1>b1')
    region('medial_shin', 'knee:c2>c3', 'shin:c3>e3', 'ank:e3>e2', 'mid:e2>c2')
    region('anterior_shin', 'knee:c3>a_tub', 'o:a_tub>a_6', 'ank:a_6>e3', 'shin:e3>c3')
    region('medial_malleolus', 'ank:e1>e3', 'mal:e3>v2', 'back:v2>e1')
    region('anterior_ankle', 'ank:e3>a_6', 'o:a_6>d_1', 'an:d_1>v5', 'mal:v5>e3')
    region('dorsum_of_foot', 'o:d_1>d_4', 'toe:d_4>ta', 'dors:ta>x1', 'an:x1>d_1')
    region('medial_arch', 'mal:v3>v5', 'an:v5>x1', 'dors:x1>ta', 'toe:ta>b_2', 'o:b_2>b_6', 'mh:b_6>v3')
    region('medial_heel', 'heel:y1>v2', 'mal:v2>v3', 'mh:v3>b_6', 'o:b_6>b_8', 'ph:b_8>y1')
    region('posterior_heel', 'heel:h_1>y1', 'ph:y1>b_8', 'o:b_8>h_1')
    region('big_toe', 'o:d_4>b_2', 'toe:b_2>d_4')
    view.use_map(planar)


def relief(skin):
    dark, light, crease, nail = skin.dark, skin.light, skin.crease, skin.nail
    light(-31, 788, 10, 44, 6, .55)
    dark(-17, 820, 3.4, 48, -2, .24)  # step from calf to tibia
    dark(-25, 862, 6, 18, -18, .1)
    light(8, 800, 9, 58, 5, .42)  # flat of the tibia
    dark(20, 800, 2, 44, 5, .12)
    light(-23.6, 925, 3, 34, -2, .5)
    dark(-16, 930, 4.4, 32, 4, .34)
    dark(1, 950, 12, 12, 0, .24)
    light(0, 945, 7, 9.6, 10, .62)
    dark(2, 962, 11, 4, -6, .12)
    light(-28, 983, 9, 11, 0, .5)
    light(46, 973, 26, 6, 25, .5)
    dark(34, 989, 30, 6.4, 6, .44)  # hollow of the arch
    light(78, 990, 10, 8, 0, .55)
    dark(20, 949, 8, 6, 40, .14)
    light(20, 970, 8, 5, 15, .4)
    light(37.6, 699, 5, 12, 4, .6)
    dark(30.4, 704, 4, 15, 8, .2)
    light(6, 705, 14, 18, 0, .36)
    dark(8, 727, 18, 5, 8, .1)
    dark(-25, 712, 7, 20, 0, .24)
    light(-20, 676, 6, 30, -10, .3)
    light(24, 676, 9, 20, -20, .36)
    crease('-29,711.6 -24,713 -18,712', .5, .6)
    crease('19.4,944 15,949 9,951', .35, .5)
    crease('88,986.4 90.6,991 93,998', .4, .5)
    crease('84.6,997 70,994 52,990.4 34,988.8 16,990.4', .4, .5)
    nail(104.6, 989.2, 4, 1.5, 20)


def bones(view):
    """Bones, and what lies at the front of the knee."""
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
    m.shape('-38,974 -30,966 -16,962 0,966 8,974 6,984 -8,990 -24,997 -36,993', 'floor')
    m = part('kneecap')
    m.shape('40,688.6 42,696 41,706 38,713 34.4,706 34,697 36,690', 'bone')
    m.light(38.6, 700, 3, 9, 0, .8)
    m = muscle('quadriceps')
    m.head('vastus_medialis')
    m.belly('42,626 41,650 40,670 38,686 30,698',
            '8,626 10,648 14,668 20,686 30,698', fibres=12, seed=81, slant=.2)
    part('patellar_tendon').belly('40.6,710 37.4,724 35,735 33.6,745',
                                  '36.4,712 33.6,725 31.4,737 31,745', fibres=3, seed=62, cls='t',
                                  volume=False)
    m = muscle('tibialis_anterior')
    m.belly('29.8,766 27.8,789 25.2,819 21.8,853 18.2,888 15.8,910',
            '28.4,766 25,790 21,820 17.4,853 14.4,888 13.8,910', fibres=4, seed=82)
    m = part('tibia')
    m.shape('-19.6,727 -2,722 18,722 31,731 33,745 28.4,766 25.2,790 21.6,822 17.8,856 14,888 11,915 '
            '10.4,934 8,949 2.4,957 -3.4,952 -5,936 -4.4,910 -3.4,880 -2.6,840 -2.8,805 -5,775 -11,750',
            'bone')
    m.dark(-2.4, 830, 3.4, 100, 1, .2)
    m.dark(22, 810, 2.4, 80, 6, .14)
    m.light(10, 820, 6, 92, 5, .7)
    m.light(1.4, 944, 5, 10, 0, .9)


def calf(view):
    muscle = view.muscle
    m = muscle('achilles_tendon')
    m.belly('-35,836 -32.8,854 -29.6,876 -27,898 -25.6,920 -25.8,938 -29,952 -35.8,965 -39.4,977 '
            '-38.2,984',
            '-27,836 -26.4,854 -24.6,876 -22.6,898 -21.2,920 -21.2,937 -23.4,951 -29.6,965 -34,976 '
            '-36,984', fibres=4, seed=66, cls='t')
    m = muscle('flexor_hallucis_longus')
    m.belly('-19.4,880 -19.4,902 -17.6,922 -14.6,940',
            '-13,884 -13.4,904 -13,922 -12.8,940', fibres=3, seed=83)
    m.cord('-13.4,936 -13,950 -8.6,964 3,975 17,984 32,990', .9)
    m = muscle('soleus')
    m.belly('-10,758 -18,790 -25,824 -29.6,850 -27.4,872 -24,894 -20.6,916',
            '-7,760 -9,796 -10.4,830 -12,858 -14,882 -17,902 -20,916', fibres=9, seed=84, slant=.35,
            run=(.1, .2))
    m = muscle('flexor_digitorum_longus')
    m.belly('-6.6,776 -9.6,810 -11,846 -12.8,876 -12.6,904 -10.6,926 -8.8,938',
            '-5.4,772 -3.6,806 -3.4,846 -4.2,880 -5.6,906 -7.4,926 -7.6,938', fibres=4, seed=85,
            slant=-.1)
    m.cord('-8.4,932 -7.4,947 -3,959.6 7,969 20,977.4 34,986', .9)
    m = muscle('tibialis_posterior')
    m.cord('-6,902 -5.8,926 -4.4,944 1.4,957 11,964.6 20,969 27,972', .4, 1.8, mid=1.2)
    m = muscle('gastrocnemius')
    m.head('medial')
    m.belly('-22,692 -26.8,710 -33,735 -39.2,760 -41.8,786 -41,809 -37,834 -30.6,851',
            '-12,692 -12.6,712 -13.4,738 -14,764 -15,790 -16.6,814 -21,837 -30.6,851', fibres=14,
            seed=86, slant=.05, end=.99)


def thigh_end(view):
    """The strap muscles of the inner thigh."""
    muscle = view.muscle
    m = muscle('hamstrings')
    m.head('semimembranosus')
    m.belly('-39,626 -35.6,656 -29.4,684 -23,706 -17,722',
            '-18,626 -18.6,656 -17.6,684 -15,706 -13.6,722', fibres=9, seed=87)
    m.head('semitendinosus')
    m.cord('-33,626 -31.6,660 -27.4,692 -19.4,720 -6,744 9,760', 1.3, .9)
    m = muscle('gracilis')
    m.cord('-19,626 -20.4,660 -18.4,692 -12,720 0,742 12,757', 1.5, .9)
    m = muscle('sartorius')
    m.belly('-16,626 -17.4,656 -16.6,684 -12.6,704 -7,718',
            '-4,626 -6,656 -6.4,682 -4.6,702 -3,715', fibres=6, seed=88)
    m.shape('-9.6,708 -5,706 1,718 11,733 20,745 20,753 14,758 6,749 -3,733', 't')
    m.lines('-9,710 -3,731 6,747 14,757', '-5.6,708 1,720 11,735 19,747', fibres=4, seed=36)


def foot(view):
    muscle, part, to_front = view.muscle, view.part, view.to_front
    m = to_front('tibialis_anterior')
    m.cord('16.6,880 14.4,908 15.4,930 20.6,947 29.6,959 37,969 41,979', .3, 1.6, mid=1.3)
    m = muscle('extensor_hallucis_longus')
    m.cord('14.4,922 17.4,938 26,951.4 44,962 62,971.4 80,980 101,987.4', .8, .7)
    m = muscle('abductor_hallucis')
    m.belly('-24,979 -10,975 8,977 28,983 48,987.6 68,991',
            '-26,996 -10,994.6 8,992 28,991 48,993 68,995', fibres=8, seed=89)
    m.cord('58,991 72,993 84,993.4 92,993', .6, .7, mid=1.2)
    m = part('flexor_retinaculum')
    m.shape('-1,952 2.6,957 -10,972 -24,981 -27,974 -14,964', 'deep')


def hidden(view):
    """The covered parts, seen only when active."""
    deep = view.deep
    deep('popliteus').hidden('-4,704 -13,718 -17,732 -15,744', '-1,709 -2,726 -3,748 -6,766')
    deep('plantaris').hidden('-16,686 -20,700 -24,716 -25.6,728', '-12,688 -15,702 -20,716 -25,728')
    deep('tibialis_posterior').hidden('-13,752 -16.4,780 -16.6,815 -14,850 -11,885 -7.6,912',
                                      '-3,756 -2,785 -2,815 -2.6,850 -4,885 -5.4,912')
    deep('soleus').hidden('-12,742 -22,768 -29,800 -30,830 -29,850',
                          '-6,745 -10,772 -15,800 -19,828 -26,850')
    deep('quadratus_plantae').hidden('-14,977 0,975 16,978 28,983', '-14,988 0,987 16,987 28,986')


def points(view):
    point = view.point
    point('GA1', 'gastrocnemius', -28.5, 783)
    point('GA3', 'gastrocnemius', -21.5, 732)
    point('PO1', 'popliteus', -12, 748)
    point('FD1', 'flexor_digitorum_longus', -8, 800)
    point('TP1', 'tibialis_posterior', -9.6, 772)
    point('SO1', 'soleus', -21.6, 872)
    point('AH1', 'abductor_hallucis', -14, 985)
    point('AH2', 'abductor_hallucis', 5, 985)
    point('AH3', 'abductor_hallucis', 25, 987)


def referral(view):
    refer = view.refer
    ach, heel, arch = (-24.5, 930, 5.5, 36, -1), (-34, 983, 9, 16), (36, 984, 30, 10, 8)
    mal, edge, knee = (0, 947, 11, 14), (-10, 832, 8, 66, -1), (-23, 706, 9, 23)
    refer('gastrocnemius', spillover(*edge), spillover(*mal), essential(-29.5, 778, 13, 40, 3),
          essential(*knee), essential(*arch))
    refer('soleus', spillover(20, 983, 17, 10), spillover(-23, 706, 8, 18), essential(-28, 828, 10, 24),
          essential(*ach), essential(*heel))
    refer('tibialis_posterior', spillover(-27, 840, 10, 44, -8), spillover(*arch), essential(*mal),
          essential(*ach))
    refer('flexor_digitorum_longus', spillover(*edge), spillover(*mal))
    refer('flexor_hallucis_longus', essential(98, 994, 13, 7, 4))
    refer('abductor_hallucis', spillover(*arch), spillover(0, 950, 10, 13), essential(-13, 981, 14, 15))
    refer('quadratus_plantae', spillover(18, 988, 14, 7))
    refer('popliteus', spillover(-25, 752, 9, 22), essential(-22.5, 711, 9, 17))
    refer('plantaris', spillover(-26, 752, 8, 36), essential(-23, 706, 7, 9))
    refer('hamstrings', spillover(1, 700, 15, 34), spillover(-10, 822, 7, 70, -1),
          essential(-22, 705, 11, 28))
    refer('tibialis_anterior', spillover(50, 968, 25, 6, 25), essential(18, 944, 9, 13, -30),
          essential(98, 989, 14, 8, 10))
    refer('extensor_hallucis_longus', spillover(17, 945, 9, 12, -30), essential(60, 973, 26, 6, 25),
          essential(98, 988, 14, 7, 10))
