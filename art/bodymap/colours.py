"""The colours of the map in the three themes of the app.

Muscles are muted so that they are not read as pain; amber (active) stands apart
from red (referral) and green (points).  `casing` lies under the dots of referral
and inside the ring of a point, so that both stand out on skin, muscle and amber.
At night everything is dim and warm.  `contrast` is measured by the checks.
"""

LIGHT = {'skin': '#ecd5c3', 'outline': '#7d5a49', 'muscle': '#cf978a', 'muscle-active': '#e6a93c',
         'tendon': '#f6ead9', 'tendon-active': '#f3d189',
         'region-hover': '#3f7fb04d', 'region-selected': '#3f7fb080',
         'referral': '#c8202c', 'point': '#07734a', 'casing': '#fffaf2',
         'shade': '#6b3521', 'shine': '#fffaf2'}
DARK = {'skin': '#5a4841', 'outline': '#e8d2c4', 'muscle': '#7f4d45', 'muscle-active': '#9a6e1c',
        'tendon': '#a89684', 'tendon-active': '#c99c4c',
        'region-hover': '#8cc4ee4d', 'region-selected': '#8cc4ee80',
        'referral': '#ff8085', 'point': '#5ff0b4', 'casing': '#24100c',
        'shade': '#1c0d08', 'shine': '#b49a8d'}
NIGHT = {'skin': '#2c221a', 'outline': '#c9a46a', 'muscle': '#4b2e23', 'muscle-active': '#7d5a1c',
         'tendon': '#5f5040', 'tendon-active': '#8f6f36',
         'region-hover': '#c9a46a33', 'region-selected': '#c9a46a66',
         'referral': '#e8714a', 'point': '#d9c98a', 'casing': '#120a06',
         'shade': '#0a0705', 'shine': '#6b5639'}
THEMES = {'light': LIGHT, 'dark': DARK, 'night': NIGHT}
PAPER = {'light': '#fbfaf7', 'dark': '#11171a', 'night': '#0a0b0b'}


def luminance(colour):
    """Relative luminance of '#rrggbb', after WCAG 2."""
    parts = [int(colour[i:i+2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in parts)
    return .2126 * r + .7152 * g + .0722 * b


def contrast(a, b):
    """Contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + .05) / (low + .05)
