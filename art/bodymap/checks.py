"""Everything that must hold for a drawing, and for all of them together.

Each check yields sentences, one for each thing that is wrong, and is silent when
all is well.  Measuring taps is in `taps`, reading the brief in `evidence`.
"""
import random
import re
from collections import defaultdict
from pathlib import Path

import colours
import referral
import taps
from curves import sample
from polygons import box, edge_distance, inside

MOST_BYTES = 64_000
SHARE = .1          # of a referral area that counts as lying in a region
README = Path(__file__).with_name('README.md')


def file_is_plain(view, text):
    """Unique ids; no text to translate, no bitmap, no filter, no link, no style but the one sheet."""
    if len(text.encode()) > MOST_BYTES:
        yield f'{view.name}: {len(text.encode())} bytes, at most {MOST_BYTES}'
    ids = re.findall(r' id="([^"]*)"', text)
    for i in sorted({i for i in ids if ids.count(i) > 1}):
        yield f'{view.name}: id {i} twice'
    known = set(ids)
    for i in sorted(set(re.findall(r'(?:href="|url\()#([^")]*)', text)) - known):
        yield f'{view.name}: nothing has the id {i}'
    body = text.replace('xmlns="http://www.w3.org/2000/svg"', '')
    for word in ('<text', '<title', '<image', '<script', '<filter', 'style="', '@import', 'font', 'data:',
                 'http', 'NaN'):
        if word in body:
            yield f'{view.name}: contains {word}'


def regions_tile(view):
    """Every point of the body lies in exactly one region (but for undrawn parts of the whole body)."""
    polys = [(box(p), p) for p in (sample(c, 8)[:-1] for c in view.map.regions.values())]
    contour, (x0, y0, x1, y1) = view.contour_poly, box(view.contour_poly)
    rng = random.Random(9)
    hits = gaps = overlaps = 0
    for _ in range(3000):
        p = rng.uniform(max(x0, 0) if view.two else x0, x1), rng.uniform(max(y0, view.box[1]), y1)
        if not inside(p, contour):
            continue
        hits += 1
        n = sum(a <= p[0] <= c and b <= p[1] <= d and inside(p, poly) for (a, b, c, d), poly in polys)
        if n != 1 and edge_distance(p, contour) > .05:
            gaps += n == 0
            overlaps += n > 1
    if overlaps > hits * .002:
        yield f'{view.name}: regions overlap at {overlaps} of {hits} points'
    if gaps > hits * .002 and not view.whole:
        yield f'{view.name}: regions leave gaps at {gaps} of {hits} points'


def points_lie_in_muscles(view):
    """A point lies on its own muscle, and the muscle is drawn in the same view."""
    for name, muscle, x, y in view.points:
        areas = [sample(a, 6)[:-1] for m in view.muscles if m.name == muscle for a in m.areas]
        if not areas:
            yield f'{view.name}: {name} is shown but {muscle} is not drawn'
        elif not any(inside((x, y), a) or edge_distance((x, y), a) < 1 for a in areas):
            yield f'{view.name}: {name} lies beside {muscle}'


def names_are_known(views, evidence):
    """Regions, muscles and points carry the names of the brief, and all of them are shown."""
    shown = {'region': set(), 'muscle': set(), 'referral': set(), 'point': set()}
    for view in views:
        shown['region'].update(view.sided() + view.central)
        shown['muscle'].update(m.name for m in view.muscles if m.kind != 'part')
        shown['referral'].update(view.referrals)
        shown['point'].update(p[0] for p in view.points)
        for rid in set(view.central) - evidence.central | set(view.sided()) & evidence.central:
            yield f'{view.name}: {rid} is central in one place and sided in the other'
        for name, muscle, *_ in view.points:
            if evidence.points.get(name) != muscle:
                yield f'{view.name}: {name} belongs to {evidence.points.get(name)}, not to {muscle}'
    wanted = {'region': evidence.regions, 'muscle': evidence.muscles, 'referral': evidence.muscles,
              'point': set(evidence.points)}
    for what, names in wanted.items():
        if names - shown[what]:
            yield f'no view shows {what} ' + ', '.join(sorted(names - shown[what]))
        if what != 'muscle' and shown[what] - names:        # other muscles are drawn for orientation
            yield f'the brief has no {what} ' + ', '.join(sorted(shown[what] - names))


def referral_follows_the_brief(views, evidence):
    """Each referral of the brief is drawn, in its grade; nothing is drawn beside it."""
    drawn = set()
    named = evidence.lookup | {(muscle, rid) for muscle, rid, _ in evidence.referral}
    for view in views:
        polys = {rid: sample(c, 5)[:-1] for rid, c in view.map.regions.items()
                 if rid not in view.zoom + view.context}
        for muscle, areas in view.referrals.items():
            for grade, area in areas:
                under = regions_under(referral.outline(view.frame, area), polys)
                drawn |= {(muscle, rid, grade) for rid in under}
                if under and not any((muscle, rid) in named for rid in under):
                    yield f'{view.name}: {muscle} refers to {", ".join(under)}, which the brief does not name'
    for muscle, rid, grade in evidence.referral:
        if (muscle, rid, grade) not in drawn:
            yield f'no view shows the {grade} referral of {muscle} to {rid}'


def regions_under(area, polys):
    """The regions that hold a fair share of an area."""
    x0, y0, x1, y1 = box(area)
    pts = [(x0 + (x1-x0)*(i+.5)/12, y0 + (y1-y0)*(j+.5)/12) for i in range(12) for j in range(12)]
    pts = [p for p in pts if inside(p, area)]
    return [rid for rid, poly in polys.items() if sum(inside(p, poly) for p in pts) >= SHARE * len(pts)]


def fingers_fit(views, report=print):
    """Each region can be tapped in every view, and comfortably in one."""
    best = defaultdict(int)
    for view in views:
        rooms = taps.rooms(view)
        narrow = sorted(rooms.items(), key=lambda room: room[1])
        report(f'  {view.name}: ' + ' '.join(f'{rid} {px}' for rid, px in narrow))
        for rid, px in rooms.items():
            best[rid] = max(best[rid], px)
            if px < taps.LEAST:
                yield f'{view.name}: {rid} leaves a circle of {px} px, at least {taps.LEAST}'
    for rid, px in best.items():
        if px < taps.ENOUGH:
            yield f'{rid}: the best view leaves a circle of {px} px, at least {taps.ENOUGH}'


def colours_contrast():
    """Non-text contrast of 3:1 for what carries meaning, on every ground it can lie on."""
    for theme, c in colours.THEMES.items():
        if colours.contrast(c['outline'], c['skin']) < 3:
            yield f'{theme}: outline on skin is below 3:1'
        if colours.contrast(c['outline'], colours.PAPER[theme]) < 3:
            yield f'{theme}: outline on the page is below 3:1'
        for mark in ('referral', 'point'):
            if colours.contrast(c[mark], c['casing']) < 4.5:
                yield f'{theme}: {mark} on its casing is below 4.5:1'
            if colours.contrast(c[mark], c['skin']) < 3:
                yield f'{theme}: {mark} on skin is below 3:1'


def readme_has_the_colours():
    """The table of custom properties in the README is the one in `colours`."""
    text = README.read_text(encoding='utf-8')
    for name in colours.LIGHT:
        cells = ' | '.join(f'`{theme[name]}`' for theme in colours.THEMES.values())
        if f'| `--{name}` | {cells} |' not in text:
            yield f'README.md: the row of --{name} should read {cells}'


def files_are_current(files, folder):
    """The committed files are the ones this generator draws."""
    for name, text in files.items():
        yield from is_current(folder / name, text)
    for path in sorted(folder.glob('*.svg')):
        if path.name not in files:
            yield f'{path} is drawn by nothing'


def is_current(path, text):
    """The committed file is the one this generator draws."""
    if not path.exists():
        yield f'{path} is missing: run python3 art/bodymap'
    elif path.read_bytes() != text.encode():
        yield f'{path} is not what the generator draws: run python3 art/bodymap'
