"""The whole body from the front: head, jaw, hips, thighs and knees.

The person faces you.  The front of the thigh is drawn but is no region: the brief has
none.  No muscles; the lower legs lead to `legs_front`.
"""
from landmarks import FOOT_FRONT
from referral import essential, rare
from views.body import body, fingers, limbs

# where regions meet, inside the contour
BORDERS = dict(
    j0=(0, 104), j1=(20, 99), j2=(34, 84), ch0=(0, 138), ch1=(14, 137), ch2=(24, 136), hp1=(68, 452),
    hp2=(69, 490), gr0=(0, 500), gr1=(30, 486), gr2=(56, 467), lt0=(70, 520))


def body_front():
    view = body('body-front', 1046, 'bf', 'left', FOOT_FRONT, BORDERS)
    regions(view.map)
    view.central, view.context, view.zoom = ['head'], ['anterior_thigh'], ['legs-front']
    limbs(view.skin)
    relief(view.skin)
    fingers(view.skin)
    referral(view)
    return view


def regions(planar):
    chain, region = planar.chain, planar.region
    chain('jaw', 'j0 j1 j2 e2')
    chain('chin', 'ch0 ch1 ch2 n2')
    chain('jmid', 'j0 ch0')
    chain('groin', 'cr gr1 gr2 hp1 i1')
    chain('lat', 'hp1 hp2 lt0 th_d th_c th_b kp2')
    chain('lt', 'lt0 th0')
    planar.central('head', 'o:h0>e2', 'jaw:e2>j0')
    region('jaw', 'jaw:j0>e2', 'o:e2>n2', 'chin:n2>ch0', 'jmid:ch0>j0')
    region('lateral_hip', 'groin:hp1>i1', 'o:i1>th0', 'lt:th0>lt0', 'lat:lt0>hp1')
    region('lateral_thigh', 'lt:lt0>th0', 'o:th0>kl_hi', 'knee_t:kl_hi>kp2', 'lat:kp2>lt0')
    region('anterior_thigh', 'groin:cr>hp1', 'lat:hp1>kp2', 'knee_t:kp2>km_hi', 'o:km_hi>cr')
    region('front_of_knee', 'knee_t:km_hi>kl_hi', 'o:kl_hi>kl_low', 'knee_b:kl_low>km_low',
           'o:km_low>km_hi')
    region('legs-front', 'knee_b:km_low>kl_low', 'o:kl_low>km_low')


def relief(skin):
    dark, light, crease = skin.dark, skin.light, skin.crease
    light(0, 46, 26, 34, 0, .4)
    dark(18, 60, 8, 5, 0, .2)
    dark(5, 78, 3, 7, 0, .12)
    dark(0, 107, 13, 3, 0, .16)
    crease('0,104.4 6,104.8 12,103.6', .7, .35)
    crease('0,133.6 12,131.6 25,124.6 34.6,112', 1, .6)
    dark(16, 140, 18, 7, -14, .34)
    crease('4,166 30,170 62,169', .9, .4)
    light(42, 215, 36, 24, 8, .4)
    dark(44, 245, 40, 8, -12, .18)
    crease('14,249 40,253 66,242 82,224', .8, .32)
    dark(0, 240, 5, 34, 0, .16)
    dark(0, 330, 4, 70, 0, .14)
    light(22, 330, 16, 60, 0, .24)
    dark(0, 399, 3, 4, 0, .3)
    dark(60, 460, 26, 6, -36, .18)
    crease('2,519 28,496 56,468 74,444', .9, .34)
    light(44, 580, 26, 66, 3, .46)
    light(66, 590, 12, 70, 5, .2)
    dark(22, 640, 8, 36, 8, .16)
    light(41, 700, 13, 16, 0, .55)
    dark(26.4, 706, 4, 15, 10, .18)
    dark(55.6, 706, 4, 15, -10, .18)
    crease('28.6,694 27,703 29.4,712 35,718.6', .7, .24)
    crease('53,694 54.6,703 52.2,712 46.6,718.6', .7, .24)
    light(52, 790, 9, 60, -3, .36)
    light(31, 810, 6, 80, -2, .36)
    dark(42.4, 810, 2.4, 66, 1.5, .18)
    light(24.4, 947, 5, 8, 0, .5)
    light(58, 954, 5, 8, 0, .5)
    light(44, 986, 10, 22, 6, .4)
    for x0, y0, x1, y1 in ((47, 1018, 48, 1007), (54.6, 1017.4, 54.8, 1008),
                           (62.2, 1015, 61.4, 1007), (69.6, 1012, 67.8, 1005)):
        crease([(x0, y0), ((x0+x1)/2-.3, (y0+y1)/2), (x1, y1)], .5, .5)


def referral(view):
    refer = view.refer
    refer('soleus', rare(22, 114, 16, 17), rare(20, 42, 20, 32))
    refer('gluteus_minimus', essential(88, 600, 9, 84, 4), essential(66, 800, 8, 116, 4))
