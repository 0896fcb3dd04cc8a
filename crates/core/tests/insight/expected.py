"""Works out expected.toml from data_sets.toml with SciPy, independently of the core.

    pip install scipy
    python3 expected.py > expected.toml

Where the core uses the gamma and beta quantiles, this solves the tails of the Poisson and binomial
distributions themselves, so that the two share neither code nor formula.
"""

import pathlib
import tomllib

import scipy
from scipy import optimize, stats

TAIL = 0.025
LEAST_NIGHTS, LEAST_ON_A_SIDE = 14, 5


def read(nights):
    """The letter and the cramps of each night."""
    for word in nights.split():
        one, _, times = word.partition("*")
        for _ in range(int(times or 1)):
            yield one[0], int(one[1:])


def solve(function, low, high):
    return optimize.brentq(function, low, high, xtol=1e-300, rtol=8.9e-16, maxiter=1000)


def poisson_interval(events, nights):
    """Means for which as many events, or as few, have a chance of one tail."""
    low = 0.0
    if events:
        low = solve(lambda mean: stats.poisson.sf(events - 1, mean) - TAIL, 1e-9, events)
    high = solve(lambda mean: stats.poisson.cdf(events, mean) - TAIL, events or 1e-9, 10 * events + 50)
    return low / nights, high / nights


def ratio_interval(a, a_nights, b, b_nights):
    """Ratios for which as many of the events on one side, or as few, have a chance of one tail."""
    share = lambda log: 1 / (1 + b_nights / a_nights * 10**-log)
    low = high = None
    if a:
        low = 10 ** solve(lambda log: stats.binom.sf(a - 1, a + b, share(log)) - TAIL, -9, 9)
    if b:
        high = 10 ** solve(lambda log: stats.binom.cdf(a, a + b, share(log)) - TAIL, -9, 9)
    return low, high


def bunched(counts):
    if len(counts) < 2 or sum(counts) == 0:
        return False
    mean = sum(counts) / len(counts)
    index = sum((count - mean) ** 2 for count in counts) / mean
    return bool(stats.chi2.sf(index, len(counts) - 1) < 0.05)


def show(key, value):
    if value is not None:
        print(f"{key} = {str(value).lower() if isinstance(value, bool) else repr(value)}")


def side(name, counts):
    show(f"{name}_nights", len(counts))
    show(f"{name}_cramps", sum(counts))
    if counts:
        low, high = poisson_interval(sum(counts), len(counts))
        show(f"{name}_rate", sum(counts) / len(counts))
        show(f"{name}_low", float(low))
        show(f"{name}_high", float(high))


def compare(data):
    nights = list(read(data["nights"]))
    a = [cramps for letter, cramps in nights if letter == "w"]
    b = [cramps for letter, cramps in nights if letter == "o"]
    print(f'\n[[set]]\nname = "{data["name"]}"')
    side("with", a)
    side("without", b)
    enough = len(a) + len(b) >= LEAST_NIGHTS and min(len(a), len(b)) >= LEAST_ON_A_SIDE
    low, high = ratio_interval(sum(a), len(a), sum(b), len(b)) if enough else (None, None)
    if enough and sum(b):
        show("ratio", (sum(a) / len(a)) / (sum(b) / len(b)))
    show("low", None if low is None else float(low))
    show("high", None if high is None else float(high))
    standing = "may_be_chance"
    if not enough:
        standing = "too_few"
    elif sum(a) + sum(b) == 0:
        standing = "no_cramps"
    elif low and low > 1:
        standing = "more"
    elif high and high < 1:
        standing = "fewer"
    show("standing", standing)
    show("bunched", bunched(a) or bunched(b))


print(f"# Made by expected.py with SciPy {scipy.__version__}. What is absent does not exist: a ratio with nothing")
print("# below it, an end of an interval that has none, anything that must not be said.")
for data in tomllib.loads((pathlib.Path(__file__).parent / "data_sets.toml").read_text())["set"]:
    compare(data)
