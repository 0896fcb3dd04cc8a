"""The whole body from behind: head, back, buttocks, thighs and knees.

Here are the deep muscles of the hip, dashed until active, and referral that reaches
beyond the lower leg.  The lower legs lead to `legs_back`.
"""
from landmarks import FOOT_BACK
from referral import essential, rare, spillover
from views.body import body, fingers, limbs

# where regions meet, inside the contour
BORDERS = dict(
    lb0=(0, 334), lb1=(42, 336), mb1=(0, 410), sa1=(46, 409), hp0=(62, 409.4), mb2=(0, 480), sb1=(45, 439),
    sb2=(22, 466), hp1=(67, 440), hp2=(69, 476), gl2=(68, 513), gl1=(46, 523), gl0=(18, 517), mg=(0, 503),
    gf1=(34, 568), gf2=(70, 561))


def body_back():
    view = body('body-back', 1022, 'bb', 'right', FOOT_BACK, BORDERS)
    regions(view.map)
    view.central, view.zoom = ['head', 'lower_back'], ['legs-back']
    limbs(view.skin)
    relief(view.skin)
    fingers(view.skin)
    muscles(view)
    points(view)
    referral(view)
    return view


def regions(planar):
    chain, region = planar.chain, planar.region
    chain('lbt', 'lb0 lb1 wa')
    chain('lbb', 'mb1 sa1 hp0 i0')
    chain('mid', 'mb1 mb2 mg cr')
    chain('si', 'sa1 sb1 sb2 mb2')
    chain('hip', 'hp0 hp1 hp2 gl2')
    chain('glut', 'mg gl0 gl1 gl2 th0')
    chain('fold', 'it1 gf1 gf2')
    chain('lat', 'gl2 gf2 th_d th_c th_b kp2')
    planar.central('head', 'o:h0>n1')
    planar.central('lower_back', 'lbt:lb0>wa', 'o:wa>i0', 'lbb:i0>mb1')
    region('sacroiliac', 'lbb:mb1>sa1', 'si:sa1>mb2', 'mid:mb2>mb1')
    region('buttock', 'lbb:sa1>hp0', 'hip:hp0>gl2', 'glut:gl2>mg', 'mid:mg>mb2', 'si:mb2>sa1')
    region('lateral_hip', 'lbb:hp0>i0', 'o:i0>th0', 'glut:th0>gl2', 'hip:gl2>hp0')
    region('gluteal_fold', 'glut:mg>gl2', 'lat:gl2>gf2', 'fold:gf2>it1', 'o:it1>cr', 'mid:cr>mg')
    region('posterior_thigh', 'fold:it1>gf2', 'lat:gf2>kp2', 'knee_t:kp2>km_hi', 'o:km_hi>it1')
    region('lateral_thigh', 'glut:gl2>th0', 'o:th0>kl_hi', 'knee_t:kl_hi>kp2', 'lat:kp2>gl2')
    region('popliteal_fossa', 'knee_t:km_hi>kl_hi', 'o:kl_hi>kl_low', 'knee_b:kl_low>km_low',
           'o:km_low>km_hi')
    region('legs-back', 'knee_b:km_low>kl_low', 'o:kl_low>km_low')


def relief(skin):
    dark, light, crease = skin.dark, skin.light, skin.crease
    light(0, 50, 28, 36, 0, .4)
    dark(0, 128, 22, 8, 0, .1)
    dark(0, 250, 4, 110, 0, .26)  # spine
    dark(0, 370, 3.4, 60, 0, .26)
    light(46, 215, 26, 34, 12, .38)  # shoulder blade
    dark(52, 262, 22, 8, -22, .2)
    crease('30,214 34,236 46,256', .8, .26)
    crease('46,257 60,254 70,240', .8, .26)
    light(18, 345, 12, 60, 0, .3)
    dark(20, 428, 5, 5, 0, .3)  # dimple
    light(44, 470, 30, 36, 0, .5)  # buttock
    dark(0, 480, 3, 40, 0, .4)
    crease('0,456 .3,488 0,520', .8, .6)
    crease('3,520 24,529 48,528 66,517', 1, .6)
    dark(40, 530, 34, 8, 0, .24)
    dark(82, 478, 8, 24, 0, .16)
    light(42, 600, 22, 60, 2, .4)
    dark(60, 620, 3, 60, 4, .12)
    dark(41, 705, 13, 28, 0, .26)
    crease('21,711 34,714.6 47,714.6 61,710', .9, .6)
    light(28, 788, 14, 48, 4, .5)
    light(54, 780, 12, 42, -4, .4)
    dark(41, 792, 2.4, 50, 0, .16)
    crease('11.6,828 17,843 26,850 36,844', 1.2, .13)
    crease('69,816 63,829 54,835 45,828', 1.1, .11)
    light(41, 918, 4, 46, 0, .5)
    dark(31.6, 930, 3.6, 30, -4, .26)
    dark(50.4, 934, 3.6, 30, 4, .26)
    light(41, 983, 11, 13, 0, .5)
    dark(64, 990, 4.5, 12, -8, .4)
    crease('60.6,969 60.9,979 60,989 56.8,998.6', .8, .7)


def muscles(view):
    """Deep muscles, dashed until active."""
    muscle = view.muscle
    m = muscle('gluteus_minimus', ghost=True)
    m.belly('66,436 84,440 93,458 94,476', '62,446 70,456 82,470 92,482', fibres=6, seed=111)
    m = muscle('piriformis', ghost=True)
    m.belly('12,440 34,450 60,464 86,476', '12,466 32,470 58,474 86,481', fibres=7, seed=112)
    m = muscle('hamstrings', ghost=True)
    m.head('biceps_femoris')
    m.belly('42,512 60,560 70,620 70,672 67,728',
            '36,512 42,560 46,620 56,680 64,728', fibres=8, seed=113)
    m.head('semitendinosus')
    m.belly('34,512 24,560 18,620 16,672 14,735',
            '40,512 40,560 42,620 28,672 17,735', fibres=8, seed=114)


def points(view):
    point = view.point
    point('PI1', 'piriformis', 28, 456)
    point('PI2', 'piriformis', 62, 470)
    point('GM1', 'gluteus_minimus', 85, 450)
    point('GM2', 'gluteus_minimus', 72, 446)


def referral(view):
    refer = view.refer
    refer('gastrocnemius', spillover(40, 640, 24, 46), essential(23, 774, 14, 37, 3),
          essential(57.5, 775, 12, 33, -3), essential(41, 706, 18, 23))
    refer('soleus', rare(22, 438, 22, 28), rare(32, 374, 32, 34), essential(42, 824, 19, 26),
          essential(41, 935, 9, 38), essential(41, 985, 17, 17))
    refer('hamstrings', spillover(41, 614, 25, 66), essential(38, 528, 31, 28),
          essential(49, 706, 15, 28))
    refer('piriformis', spillover(42, 590, 26, 72), essential(22, 440, 22, 28),
          essential(47, 480, 27, 27), essential(83, 482, 12, 32))
    refer('gluteus_minimus', essential(60, 498, 18, 22), essential(28, 496, 18, 20),
          essential(42, 604, 15, 76), essential(85, 600, 9, 84, 4), essential(42, 808, 15, 58),
          essential(67, 800, 6, 110, 5))
