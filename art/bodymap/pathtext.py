"""Numbers and paths as short SVG text.

Coordinates are multiples of 0.1; a path is relative but taken from absolute
points rounded once, so that it does not drift and neighbours meet exactly.
"""


def num(v):
    """Shortest text of a multiple of 0.1."""
    v = round(v, 1)
    if v == int(v):
        return str(int(v))
    return _bare(f'{v:.1f}')


def fine(v):
    """Shortest text with two decimals, for opacities and angles."""
    return _bare(f'{v:.2f}'.rstrip('0').rstrip('.'))


def _bare(s):
    return s.replace('0.', '.', 1) if s.startswith(('0.', '-0.')) else (s or '0')


def join(nums):
    """Numbers with as few separators as SVG allows."""
    out = ''
    for v in nums:
        s = num(v)
        last = out.replace('-', ' ').split(' ')[-1]
        if out and not s.startswith('-') and not (s.startswith('.') and '.' in last):
            out += ' '
        out += s
    return out


def rounded(p):
    return (round(p[0], 1), round(p[1], 1))


def path(segs, close=True):
    """The `d` of a curve."""
    segs = [tuple(rounded(p) for p in s) for s in segs]
    cur = segs[0][0]
    out = 'M' + join(cur) + 'c'
    for i, (_, b, c, d) in enumerate(segs):
        body = join([b[0]-cur[0], b[1]-cur[1], c[0]-cur[0], c[1]-cur[1], d[0]-cur[0], d[1]-cur[1]])
        out += body if (i == 0 or body.startswith('-')) else ' ' + body
        cur = d
    return out + ('z' if close else '')
