"""A view as SVG text.

One side is drawn once in <defs> and instanced with <use>; states reach the
instances as inherited custom properties.  Layers, from below: skin, muscles,
contour, tap rims, regions, referral, points.  Order and wording here decide the
bytes of the files, so that equal input gives equal files.
"""
import muscles
import referral
import relief
from curves import mirror
from pathtext import num, path
from style import css

# rim shading: a pile of ever thinner strokes in a mask, so that the hue stays true
RIM = (31, 28, 25.4, 22.6, 20, 17.4, 14.8, 12.6, 10.6, 8.8, 7, 5.4, 4, 2.6, 1.3)
FLIP = ' transform="scale(-1 1)"'


def draw(view):
    """The whole file."""
    x, y, w, h = view.box
    flip = f' transform="translate({num(2*x+w)} 0) scale(-1 1)"' if view.flip else ''
    fade = f' mask="url(#{view.prefix}m)"' if view.fade else ''
    return ''.join([
        f'<svg xmlns="http://www.w3.org/2000/svg" class="surae-map show-muscles" data-view="{view.name}" '
        f'viewBox="{num(x)} {num(y)} {num(w)} {num(h)}">',
        f'<style>{css()}</style>',
        '<defs>', *_definitions(view), '</defs>',
        f'<g{fade}{flip}>',
        _skin(view), _muscles(view), _contour(view),
        _rims(view), _regions(view), _referrals(view), _points(view),
        '</g></svg>\n'])


def _layer(name, content, attributes=''):
    return f'<g class="layer layer-{name}"{attributes}>{content}</g>'


def _definitions(view):
    v = view.prefix
    for gradients in (relief.GRADIENTS, muscles.GRADIENTS, referral.GRADIENTS):
        yield gradients.replace('{v}', v)
    yield f'<path id="{v}o" d="{view.contour}"/><clipPath id="{v}c"><use href="#{v}o"/></clipPath>'
    yield from _masks(view)
    yield from view.defs
    used = {grade for areas in view.referrals.values() for grade, _ in areas}
    for grade in referral.GRADES:
        if grade in used:
            yield referral.stipple(view, grade)
    yield _skin_art(view)
    for m in view.muscles:
        yield f'<g id="{v}-{m.kind[0]}-{m.name}">{m.svg()}</g>'
    for name, areas in view.referrals.items():
        yield f'<g id="{v}-r-{name}">' + ''.join(referral.svg(view, *a) for a in areas) + '</g>'


def _masks(view):
    """The fade into the page, the two halves, the rim shading."""
    v = view.prefix
    x, y, w, h = view.box
    box = f'x="{num(x-20)}" y="{num(y-20)}" width="{num(w+40)}" height="{num(h+40)}"'
    if view.fade:
        y0, y1, upward = view.fade
        a, b = '01' if upward else '10'
        yield (f'<linearGradient id="{v}f" gradientUnits="userSpaceOnUse" '
               f'x1="0" x2="0" y1="{num(y0)}" y2="{num(y1)}">'
               f'<stop stop-color="#fff" stop-opacity="{a}"/>'
               f'<stop offset="1" stop-color="#fff" stop-opacity="{b}"/></linearGradient>'
               f'<mask id="{v}m" maskUnits="userSpaceOnUse" {box}><rect {box} fill="url(#{v}f)"/></mask>')
    if view.two:
        rect = f'<rect x="{num(x)}" y="{num(y)}" width="{num(-x)}" height="{num(h)}"/>'
        yield (f'<clipPath id="{v}n">{rect}</clipPath>'
               f'<clipPath id="{v}w"><rect y="{num(y)}" width="{num(x+w)}" height="{num(h)}"/></clipPath>')
    strokes = ''.join(f'<use href="#{v}o" stroke-width="{num(n*view.rim_scale)}"'
                      + (' stroke-opacity=".016"' if i < 4 else '') + '/>' for i, n in enumerate(RIM))
    yield (f'<mask id="{v}e" maskUnits="userSpaceOnUse" {box}><g fill="none" stroke="#fff" '
           f'stroke-opacity=".034" stroke-linejoin="round">{strokes}</g></mask>')


def _skin_art(view):
    v = view.prefix
    art = ''.join(view.skin.items)
    if view.whole:
        art = f'<g id="{v}y">{art}</g><use href="#{v}y"{FLIP}/>'
    return (f'<g id="{v}s"><use href="#{v}o" class="sm-skin"/><g clip-path="url(#{v}c)">{art}'
            f'<use href="#{v}o" class="sm-edge" mask="url(#{v}e)"/></g></g>')


def _halves(view):
    """The sides of things drawn once for the whole contour."""
    return [('', False)] if view.whole else view.sides()


def _skin(view):
    uses = ''.join(f'<use href="#{view.prefix}s"{FLIP if m else ""}/>' for _, m in _halves(view))
    return _layer('skin', uses)


def _muscles(view):
    v, out = view.prefix, ''
    for side, mirrored in view.sides():
        out += f'<g clip-path="url(#{v}c)"{FLIP if mirrored else ""}>'
        for m in view.muscles:
            ghost = ' ghost' if m.ghost else ''
            what = 'part' if m.kind == 'part' else 'muscle'
            out += (f'<g id="{m.kind}-{m.name}-{side}" class="muscle{ghost}" data-{what}="{m.name}" '
                    f'data-side="{side}"><use href="#{v}-{m.kind[0]}-{m.name}"/></g>')
        out += '</g>'
    return _layer('muscles', out)


def _contour(view):
    uses = ''.join(f'<use href="#{view.prefix}o" class="sm-out"{FLIP if m else ""}/>' for _, m in _halves(view))
    return _layer('outline', uses, f' stroke-width="{num(view.contour_width)}"')


def _rims(view):
    """Unseen strokes along the contour; each side keeps to its own half."""
    out = ''
    for side, mirrored in view.sides():
        rims = ''.join(_rim(view, rid, side, mirrored) for rid in view.sided())
        half = f' clip-path="url(#{view.prefix}{"n" if mirrored else "w"})"' if view.two else ''
        out += f'<g{half}>{rims}</g>'
    out += ''.join(_rim(view, rid, 'central') for rid in view.central)
    return f'<g class="layer-halo" stroke-width="{num(view.tap_rim)}">{out}</g>'


def _rim(view, rid, side, mirrored=False):
    rims = [mirror(rim) if mirrored else rim for rim in view.map.rims[rid]]
    if not rims:
        return ''
    d = ''.join(path(rim, close=False) for rim in rims)
    return f'<path class="halo" data-region="{rid}" data-side="{side}" d="{d}"/>'


def _regions(view):
    out = ''
    for kind, names in (('region', view.sided()), ('context', view.context), ('zoom', view.zoom)):
        for rid in names:
            for side, mirrored in view.sides():
                segs = view.map.regions[rid]
                out += (f'<path id="{kind}-{rid}-{side}" class="{kind}" data-{kind}="{rid}" data-side="{side}" '
                        f'd="{path(mirror(segs) if mirrored else segs)}"/>')
    for rid in view.central:
        out += (f'<path id="region-{rid}" class="region" data-region="{rid}" data-side="central" '
                f'd="{path(view.map.regions[rid])}"/>')
    return f'<g class="layer-regions">{out}</g>'


def _referrals(view):
    v, out = view.prefix, ''
    for name in view.referrals:
        out += f'<g id="referral-{name}" class="referral" data-muscle="{name}">'
        for side, mirrored in view.sides():
            out += (f'<g data-side="{side}" clip-path="url(#{v}c)"{FLIP if mirrored else ""}>'
                    f'<use href="#{v}-r-{name}"/></g>')
        out += '</g>'
    return _layer('referrals', out)


def _points(view):
    out = ''
    for name, muscle, x, y in view.points:
        for side, mirrored in view.sides():
            out += (f'<circle class="trigger-point" data-point="{name}" data-muscle="{muscle}" '
                    f'data-side="{side}" cx="{num(-x if mirrored else x)}" cy="{num(y)}" '
                    f'r="{num(view.point_radius)}"/>')
    return _layer('points', out)
