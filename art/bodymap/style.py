"""The style sheet inside each drawing, the same in all of them.

Art is instanced with <use>: its rules are single classes, and its states travel down
as inherited custom properties (--_m, --_fo ...).  The app sets --skin, --muscle and
so on; what it leaves out falls back to the theme, whose values are in `colours`.
What the app alone draws (ticks, names of points) is not here.
"""
import re

from colours import DARK, LIGHT, NIGHT

RULES = '''
.surae-map .layer { pointer-events: none; }

/* skin */
.sm-skin { fill: var(--_skin); }
.sm-edge { fill: var(--_shade); }
.sm-out { fill: none; stroke: var(--_outline); stroke-linejoin: round; }
.sm-dk { stop-color: var(--_shade); }
.sm-lt { stop-color: var(--_shine); }
.sm-line { fill: var(--_outline); }
.sm-nail {
  fill: var(--_shine); fill-opacity: .55;
  stroke: var(--_outline); stroke-width: .3; stroke-opacity: .6;
}

/* muscles: --_m fill, --_t tendon, --_s line, --_x covered part */
.surae-map .muscle {
  --_m: var(--_muscle); --_fo: 1; --_vo: 1; --_t: var(--_tendon);
  --_s: var(--_shade); --_so: .5; --_sw: .45;
}
.surae-map .ghost {
  --_fo: 0; --_vo: 0; --_to: 0; --_s: var(--_outline); --_so: .42; --_sw: .55; --_da: 1.8 1.5;
}
.surae-map .active {
  --_m: var(--_muscle-active); --_t: var(--_tendon-active); --_so: .9; --_sw: .6; --_xo: .55; --_xs: .8;
}
.surae-map .ghost.active { --_fo: .75; --_vo: .6; --_to: 1; }
.sm-b, .sm-t {
  fill: var(--_m); fill-opacity: var(--_fo);
  stroke: var(--_s); stroke-width: var(--_sw); stroke-opacity: var(--_so);
  stroke-dasharray: var(--_da, none); stroke-linejoin: round;
}
.sm-t { fill: var(--_t); opacity: var(--_to, 1); }
.sm-x {
  fill: var(--_m); fill-opacity: var(--_xo, 0);
  stroke: var(--_outline); stroke-width: .55; stroke-opacity: var(--_xs, 0); stroke-dasharray: 1.8 1.5;
}
.sm-bone, .sm-deep, .sm-floor { fill: var(--_tendon); }
.sm-bone { fill-opacity: .8; stroke: var(--_shade); stroke-width: .4; stroke-opacity: .35; }
.sm-deep { fill-opacity: .35; stroke: var(--_shade); stroke-width: .35; stroke-opacity: .3; }
.sm-floor { fill-opacity: .5; }
.sm-v { opacity: var(--_vo); }
.sm-fd, .sm-fl {
  fill: none; stroke: var(--_shade); stroke-width: .5; stroke-linecap: round; stroke-opacity: .3;
  opacity: var(--_vo);
}
.sm-fl { stroke: var(--_shine); stroke-width: .7; stroke-opacity: .32; }
.surae-map.focus .muscle:not(.active) { opacity: .4; }
.surae-map:not(.show-muscles) .layer-muscles { display: none; }

/* regions and their tap rims */
.surae-map .region, .surae-map .zoom {
  fill: transparent; stroke: none; pointer-events: all; cursor: pointer; outline: none;
}
.surae-map .context { fill: none; pointer-events: none; }
.surae-map .halo {
  fill: none; stroke: transparent; stroke-linejoin: round; pointer-events: stroke; cursor: pointer;
}
.surae-map .region:hover, .surae-map .region.hover, .surae-map .zoom:hover { fill: var(--_region-hover); }
.surae-map .region:focus-visible { fill: var(--_region-hover); stroke: var(--_outline); stroke-width: 1.4; }
.surae-map.show-borders .region {
  stroke: var(--_outline); stroke-width: .7; stroke-opacity: .6; stroke-dasharray: 2.2 1.6;
}
.surae-map .region.selected {
  fill: var(--_region-selected);
  stroke: var(--_outline); stroke-width: 1; stroke-opacity: 1; stroke-dasharray: none;
}

/* referral and points */
.surae-map .referral:not(.on) { display: none; }
.sm-tint { fill: var(--_referral); }
.sm-dot, .sm-case { fill: none; stroke: var(--_referral); stroke-linecap: round; }
.sm-case { stroke: var(--_casing); stroke-opacity: .6; }
.surae-map .trigger-point { fill: var(--_casing); fill-opacity: .85; stroke: var(--_point); stroke-width: 1.6; }
.surae-map:not(.show-points) .trigger-point:not(.on),
.surae-map.focus .trigger-point:not(.on) { display: none; }
'''


def css():
    """The whole sheet on one line."""
    return _short(_block('.surae-map, [data-theme=light] .surae-map', LIGHT)
                  + '@media (prefers-color-scheme: dark) {' + _block('.surae-map', DARK) + '}'
                  + _block('[data-theme=dark] .surae-map', DARK)
                  + _block('[data-theme=night] .surae-map', NIGHT)
                  + RULES)


def _block(selector, values):
    return selector + '{' + ''.join(f'--_{k}:var(--{k},{v});' for k, v in values.items()) + '}'


def _short(text):
    """Without comments and spare blanks."""
    text = re.sub(r'/\*.*?\*/', '', text, flags=re.S)
    text = re.sub(r'\s*([{};,])\s*', r'\1', text)
    return re.sub(r'\s+', ' ', re.sub(r':\s+', ':', text)).replace(';}', '}').strip()
