"""Both lower legs from the front, knee to toes.

The person faces you, so the left leg is drawn and stands on the right.  The outer
edge of the foot is too foreshortened for a region here; it is in `leg_outer`.
"""
from frame import Frame
from landmarks import FOOT_FRONT, LEG_AXIS, LEG_LATERAL, LEG_MEDIAL
from planar import Map
from referral import essential, rare, spillover
from view import View

# where regions meet, inside the contour
BORDERS = dict(
    a1=(-19, 626), a2=(20, 626), k_m1=(-19.6, 690), k_m2=(-19, 716), b1=(-17, 740), b0=(.5, 748),
    k_l1=(20.4, 690), k_l2=(19.6, 714), b2=(19.2, 738.6), c0=(1.6, 748), m1=(-16.6, 770), m2=(-16.4, 800),
    m3=(-14.6, 835), m4=(-11.6, 870), m5=(-9.6, 900), m6=(-9, 924), s1=(1.6, 775), s2=(1, 805),
    s3=(.8, 840), s4=(1.2, 872), s5=(2, 900), s6=(2.2, 924), l1=(20.6, 765), l2=(20.2, 795), l3=(17.6, 830),
    l4=(14.2, 866), l5=(11.4, 900), l6=(10.2, 924), q_m=(-10, 945), q_m2=(-11, 965), q_l=(10.2, 942),
    q_l2=(9.8, 962), q_0=(-1, 971), q_a=(6, 968), g1=(12.4, 984), e1=(-4, 1007.4), e2=(6.4, 1005.4),
    e3=(20, 1003))


def legs_front():
    view = View('legs-front', (-82.5, 658, 165, 371), 'lf', Frame(LEG_AXIS), drawn='left',
                fade=(660, 679, True))
    regions(view, Map(view.frame.named({**LEG_LATERAL, **FOOT_FRONT, **LEG_MEDIAL, **BORDERS})))
    relief(view.skin)
    bones(view)
    behind_and_above(view)
    shin(view)
    points(view)
    referral(view)
    return view


def regions(view, planar):
    chain, region = planar.chain, planar.region
    chain('o', [*LEG_LATERAL, *FOOT_FRONT, *reversed(LEG_MEDIAL)], closed=True)
    chain('top', 't_med0 a1 a2 t_lat0')       # above the frame
    chain('k_m', 'a1 k_m1 k_m2 b1')
    chain('k_l', 'a2 k_l1 k_l2 b2')
    chain('knee', 'km_low b1 b0 c0 b2 kl_low')
    chain('med', 'b1 m1 m2 m3 m4 m5 m6 q_m q_m2')
    chain('crest', 'c0 s1 s2 s3 s4 s5 s6')
    chain('lat', 'b2 l1 l2 l3 l4 l5 l6 q_l q_l2')
    chain('ankle', 'am_nar m6 s6 l6 al_nar')
    chain('low', 'mm_lo q_m2 q_0 q_a q_l2 ml_lo')
    chain('alat', 'q_a g1 f_2')
    chain('toe', 'f_m3 e1 e2 e3 f_4')
    chain('web', 'e2 w12')
    region('front_of_knee', 'top:a1>a2', 'k_l:a2>b2', 'knee:b2>b1', 'k_m:b1>a1')
    region('medial_knee', 'o:km_low>t_med0', 'top:t_med0>a1', 'k_m:a1>b1', 'knee:b1>km_low')
    region('lateral_knee', 'o:t_lat0>kl_low', 'knee:kl_low>b2', 'k_l:b2>a2', 'top:a2>t_lat0')
    region('medial_shin', 'o:am_nar>km_low', 'knee:km_low>b1', 'med:b1>m6', 'ankle:m6>am_nar')
    region('anterior_shin', 'knee:b1>c0', 'crest:c0>s6', 'ankle:s6>m6', 'med:m6>b1')
    region('anterolateral_shin', 'knee:c0>b2', 'lat:b2>l6', 'ankle:l6>s6', 'crest:s6>c0')
    region('lateral_leg', 'o:kl_low>al_nar', 'ankle:al_nar>l6', 'lat:l6>b2', 'knee:b2>kl_low')
    region('medial_malleolus', 'o:mm_lo>am_nar', 'ankle:am_nar>m6', 'med:m6>q_m2', 'low:q_m2>mm_lo')
    region('anterior_ankle', 'ankle:m6>l6', 'lat:l6>q_l2', 'low:q_l2>q_m2', 'med:q_m2>m6')
    region('lateral_malleolus', 'o:al_nar>ml_lo', 'low:ml_lo>q_l2', 'lat:q_l2>l6', 'ankle:l6>al_nar')
    region('anterolateral_ankle', 'low:q_a>ml_lo', 'o:ml_lo>f_2', 'alat:f_2>q_a')
    region('dorsum_of_foot', 'low:mm_lo>q_a', 'alat:q_a>f_2', 'o:f_2>f_4', 'toe:f_4>f_m3',
           'o:f_m3>mm_lo')
    region('big_toe', 'toe:f_m3>e2', 'web:e2>w12', 'o:w12>f_m3')
    region('lesser_toes', 'toe:e2>f_4', 'o:f_4>w12', 'web:w12>e2')
    view.use_map(planar)


def relief(skin):
    dark, light, crease, nail = skin.dark, skin.light, skin.crease, skin.nail
    light(-.3, 700, 13, 16, 0, .6)  # kneecap
    dark(-14.6, 706, 4, 15, 10, .2)
    dark(14.8, 706, 4, 15, -10, .2)
    dark(0, 684.6, 11, 3, 0, .1)
    light(0, 729, 4.4, 13, 0, .34)
    dark(-9, 726, 3, 8, 8, .1)
    dark(9, 726, 3, 8, -8, .1)
    light(-22, 690, 7, 22, 6, .3)
    light(23, 690, 6, 22, -6, .3)
    light(.5, 743, 5.4, 7, 0, .34)  # tibial tuberosity
    crease('-12.6,694 -14,703 -11.6,712 -6,718.6', .4, .28)
    crease('12,694 13.6,703 11.2,712 5.6,718.6', .4, .28)
    light(10, 785, 8, 46, -3, .42)  # shin muscle
    light(-9, 820, 6, 74, -2, .45)  # tibial face
    dark(1.4, 810, 2, 66, 1.5, .2)  # edge of the shin
    dark(-20, 815, 3.4, 50, -5, .18)  # behind the tibia
    light(-27, 790, 5, 36, 2, .35)
    dark(19, 800, 2.2, 56, 4, .14)
    light(25, 785, 4, 44, 2, .35)
    light(-15.6, 946, 4.4, 8, 0, .8)
    light(16.4, 953, 4.4, 8, 0, .8)
    dark(-13.4, 960, 6, 3.6, 30, .22)
    dark(15, 967.6, 6, 3.6, -35, .24)
    dark(2, 948, 10, 8, 0, .1)
    light(0, 985, 9, 22, 8, .45)
    light(14, 992, 8, 16, -24, .3)
    dark(-15, 995, 4, 14, -4, .22)
    light(-2.4, 1016, 6, 7, 0, .5)
    for x, y, r in ((9, 1017, 3), (16.6, 1015, 2.8), (24, 1011.6, 2.6), (31.2, 1008.4, 2.6)):
        light(x, y, r, 3.6, 0, .5)
    dark(6.2, 1011, 1.6, 7, 4, .35)
    dark(13.8, 1011, 1.4, 6, -4, .3)
    dark(21.2, 1008.6, 1.4, 6, -10, .3)
    dark(28.2, 1005.6, 1.4, 6, -18, .3)
    crease('-11,950 -2,955 8,951', .3, .4)
    crease('6,1018.4 6.2,1012 7,1007', .35, .6)
    crease('13.6,1018 13.6,1012 13.8,1008', .3, .5)
    crease('21.2,1015.6 20.8,1010 20.4,1006.6', .3, .5)
    crease('28.6,1012.8 28,1008 26.8,1005', .3, .5)
    for x, y, rx, ry, rot in ((-3, 1021.4, 3.8, 2.5, 4), (9, 1021.2, 2, 1.4, 0),
                              (16.6, 1019.2, 1.9, 1.3, -4), (24.2, 1016.4, 1.8, 1.2, -10),
                              (32, 1012.4, 1.6, 1.1, -24)):
        nail(x, y, rx, ry, rot)


def bones(view):
    """Bones that lie under the skin."""
    part = view.part
    m = part('knee_joint')
    m.shape('-17,672 0,668 17,672 23,684 26.4,700 24.6,712 19,717 9,716 0,712 -9,716 -19,718 -25,712 '
            '-26.6,700 -23.4,684', 'floor')
    m.shape('-25.4,724 -18,721 -6,722.4 0,724 6,722.4 18,721 25.6,724 25.4,733 16,742 -18,744 '
            '-24.4,734', 'floor')
    m.light(-17, 702, 7, 14, 6, .7)
    m.light(17.6, 700, 7, 14, -6, .7)
    m.dark(0, 719, 26, 3, 0, .16)
    m = part('foot_bones')
    m.shape('-12,960 0,956 12,962 20,976 28,994 31.6,1006 26,1010 12,1014 -6,1019 -12,1010 -14,992 '
            '-14,974', 'floor')
    m = part('tibia')
    m.shape('-22.6,731 -10,736 0,741 4.6,746 2.6,760 .6,790 -.6,820 -2.4,850 -4.8,880 -7,905 -8.2,930 '
            '-8.8,950 -12.4,959 -16.8,955 -17,944 -14.4,928 -12.6,905 -13,880 -14.6,850 -16.4,815 '
            '-18.4,780 -21,755', 'bone')
    m.dark(-17, 800, 4, 90, -3, .22)
    m.light(-7, 820, 4, 90, -2, .6)
    m.dark(-12, 944, 5, 9, 0, .1)
    m.light(-13.6, 948, 3, 6, 0, .8)
    m = part('fibula')
    m.shape('13,925 15.6,922 16.2,940 18.4,954 16.8,964 13.2,961 12.2,945', 'bone')
    m.light(15.6, 953, 2.4, 7, 0, .8)


def behind_and_above(view):
    """The rim of the calf, and what crosses the knee."""
    muscle, part = view.muscle, view.part
    m = muscle('gastrocnemius')
    m.head('medial')
    m.belly('-25.4,742 -28.6,764 -31.8,790 -31,811 -27.2,832 -22.6,847',
            '-21.4,744 -22.4,765 -23.6,790 -23,812 -21.8,832 -21.4,847', fibres=5, seed=40)
    m = muscle('soleus')
    m.belly('-25.8,808 -27,826 -24.6,846 -20,870 -16.4,892 -14.2,912',
            '-18,790 -17,815 -15.2,845 -13.6,872 -13,894 -13,912', fibres=6, seed=41, slant=.4)
    # inner thigh strap and outer band that cross the knee
    m = muscle('sartorius')
    m.belly('-37,640 -33,664 -30.4,684 -29,704 -27.6,720',
            '-32,640 -28.6,664 -26,684 -24.8,704 -25,720', fibres=3, seed=39, lights=1)
    m.shape('-28,704 -25.4,704 -23.6,720 -18,735 -9.6,747 -9,753 -12,756 -20,746 -25.8,729', 'deep')
    m.lines('-27.4,708 -25.4,728 -20,743 -11,755',
            '-25.8,708 -23.4,722 -17.6,736 -9.4,748', fibres=3, seed=37)
    m = part('iliotibial_band')
    m.belly('29.6,640 26,668 22.6,696 18.8,720 13.4,738',
            '40,640 35,664 30,690 25.4,716 18.6,738', fibres=6, seed=38, cls='t')
    m = muscle('quadriceps')
    m.head('tendon')
    m.belly('-11,640 -9.6,664 -9.4,688', '12,640 10,664 9.4,688', fibres=6, seed=42, cls='t',
            volume=False)
    m.head('vastus_medialis')
    m.belly('-36,640 -31.6,660 -27.6,678 -22.8,692 -16,699.6',
            '-13,640 -11.2,660 -10,674 -10.4,688 -12.6,698', fibres=9, seed=43, slant=-.3)
    m.head('vastus_lateralis')
    m.belly('36,640 31,660 27,674 21.4,685 14.6,690.6',
            '13,640 11.6,655 10.6,668 10.6,680 12.4,689', fibres=8, seed=44, slant=.3)
    m = part('kneecap')
    m.shape('0,686.6 8.4,689 12.6,697 10.8,707 4.4,715 0,717 -4.4,715 -10.8,707 -12.6,697 -8.4,689',
            'bone')
    m.light(-1, 699, 8, 10, 0, .9)
    m.dark(0, 715, 8, 4, 0, .3)
    part('patellar_tendon').belly('-6.4,714 -5.8,728 -4.6,741',
                                  '6.4,714 6.4,728 6.2,742', fibres=5, seed=45, cls='t', volume=False)


def shin(view):
    """Outer and front compartment, down to the toes."""
    muscle, part = view.muscle, view.part
    m = muscle('peroneus_brevis')
    m.belly('22,840 19.4,866 16.8,890 15.2,910 15,928',
            '17,846 14.4,872 12.4,896 11.8,914 13,928', fibres=4, seed=46, slant=.2)
    m = muscle('peroneus_longus')
    m.belly('25.6,730 28.4,748 30.3,779 29,806 24.9,835 20.8,860 18,882 16,902',
            '24,731 23.4,750 24.6,786 23,816 19.6,844 17,866 15.6,886 15,902', fibres=6, seed=47)
    m.cord('15.5,898 15.6,916 17,936 19,950', .8)
    m = muscle('extensor_digitorum_brevis')
    m.belly('15.6,967 20.4,978 22,988 20,995', '8.6,970 9,980 10,990 9.6,997', fibres=6, seed=53)
    m = muscle('extensor_hallucis_longus')
    m.belly('11,828 6.6,852 2.2,876 -1,896 -2.8,914 -3,928',
            '14,832 10.6,856 7,880 4,900 1.4,916 -1,929', fibres=4, seed=48, slant=.2)
    m.cord('-2,924 -2.6,945 -4.6,966 -5,986 -4,1004 -3,1017', .9, .8)
    m = muscle('extensor_digitorum_longus')
    m.belly('17.4,737 16.8,748 17.8,765 17.6,790 14.8,820 11.6,848 8.6,874 6,898 4,920',
            '18.4,737 21.6,748 23.4,765 23.8,790 22,818 18.4,848 14.6,874 11.2,898 8,921', fibres=7,
            seed=49, slant=-.1)
    for i, (x, y) in enumerate(((9.4, 1014), (16.6, 1012), (23.6, 1008), (30, 1004))):
        m.cord([(5 + i*.9, 916), (4.2 + i*1.5, 944), (5 + i*3.4, 966), (6.6 + i*5.6, 988),
                (x - .6, y - 10), (x, y)], .7, .55)
    m = muscle('peroneus_tertius')
    m.belly('11.6,884 9.8,902 8.6,918 9,932', '13.4,884 12.4,902 11.4,918 10,932', fibres=3, seed=50)
    m.cord('9.4,926 11,946 15.4,966 21,983 25.6,994', .8, .5)
    m = muscle('tibialis_anterior')
    m.belly('10.8,736 5.4,746 3,763 1.4,790 .2,820 -1.6,850 -4,878 -6.4,902 -8,922',
            '12,736 15.8,747 17.2,765 16.6,790 13.6,820 9.2,848 4,874 -1.2,898 -5.6,922', fibres=12,
            seed=51, slant=.15)
    m.cord('2,866 -3.4,892 -6.8,917 -8.4,940 -11.4,962 -15,986', .15, 1.2, mid=1.3)

    m = part('extensor_retinaculum')
    m.shape('-13.6,906 0,909 15.8,905 15.6,913 0,917.6 -14,914', 'deep')
    m.shape('16.4,966 6,962 -6,951 -17.4,938 -18,945 -8,958 4,968 16,972', 'deep')


def points(view):
    point = view.point
    point('TA1', 'tibialis_anterior', 10, 775)
    point('ED1', 'extensor_digitorum_longus', 20.2, 768)
    point('EH1', 'extensor_hallucis_longus', 5.6, 876)
    point('PL1', 'peroneus_longus', 27.4, 754)
    point('PB1', 'peroneus_brevis', 18.4, 878)
    point('PT1', 'peroneus_tertius', 11.4, 908)


def referral(view):
    refer = view.refer
    refer('tibialis_anterior', spillover(8.5, 850, 7, 66, 4), spillover(-4, 986, 9, 17),
          essential(-2, 948, 10, 15), essential(-3, 1015, 9.5, 10))
    refer('extensor_digitorum_longus', spillover(3, 945, 11, 14), spillover(13, 850, 7, 62, 4),
          essential(8, 986, 15, 20, -14), essential(16, 1012, 10.5, 9, -12))
    refer('extensor_hallucis_longus', spillover(-1, 948, 10, 14), essential(-6.5, 988, 7, 20, -3),
          essential(-3, 1015, 9.5, 10))
    refer('peroneus_longus', spillover(24, 828, 6, 46, 7),
          essential(17.2, 954, 5.5, 16))
    refer('peroneus_brevis', spillover(22, 988, 8, 15, -28), essential(17.6, 957, 5, 14))
    refer('peroneus_tertius', essential(11.5, 965, 9, 13, -20), essential(13, 986, 9, 15, -22))
    refer('gastrocnemius', spillover(-16, 947, 5, 13))
    refer('tibialis_posterior', essential(-16, 948, 5.5, 14))
    refer('flexor_digitorum_longus', spillover(-22, 828, 5, 64, -5), spillover(-16, 947, 5, 13))
    refer('abductor_hallucis', spillover(-16, 953, 4.5, 11))
    refer('hamstrings', spillover(-23, 706, 8, 28))
    refer('gluteus_minimus', rare(6, 988, 14, 18), essential(24, 700, 7, 36),
          essential(24, 805, 7, 108, 4), essential(17.2, 953, 5, 15))
