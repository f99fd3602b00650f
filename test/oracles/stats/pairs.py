"""Pairs of columns to compare: parts of scikit-learn's bundled tables, and made ones. Prints nothing, reads nothing else."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits, load_iris, load_wine


def lattice(n, step, modulus, scale, offset):
    """Numbers that any language makes alike: IEEE operations of whole numbers."""
    return {"rows": n, "step": step, "modulus": modulus, "scale": scale, "offset": offset}


def lattice_values(spec):
    at = np.arange(spec["rows"])
    return ((at * spec["step"]) % spec["modulus"]) / spec["modulus"] * spec["scale"] + spec["offset"]


def numeric(name, reference, current):
    return {"name": name, "type": "numerical", "reference": reference, "current": current}


def categorical(name, reference, current):
    return {"name": name, "type": "categorical", "reference": list(reference), "current": list(current)}


def real_pairs():
    iris = load_iris().data
    yield numeric("iris sepal length, first half and second", iris[:75, 0], iris[75:, 0])
    yield numeric("iris petal width, odd and even", iris[::2, 3], iris[1::2, 3])
    yield numeric("iris sepal width, 100 and 50", iris[:100, 1], iris[100:, 1])
    wine = load_wine()
    for column in (0, 4, 9, 12):
        yield numeric(f"wine {wine.feature_names[column]}, two cultivars", wine.data[:59, column], wine.data[59:130, column])
    yield numeric("wine magnesium, odd and even, whole numbers", wine.data[::2, 4].astype(int), wine.data[1::2, 4].astype(int))
    cancer = load_breast_cancer()
    for column in (0, 1, 9, 14, 19, 29):
        yield numeric(f"breast cancer {cancer.feature_names[column]}, 300 and 269", cancer.data[:300, column], cancer.data[300:, column])
    diabetes = load_diabetes(scaled=False).data
    for column in (0, 2, 3, 8):
        yield numeric(f"diabetes column {column}, 242 and 200", diabetes[:242, column], diabetes[242:, column])
    yield numeric("diabetes sex, whole numbers", diabetes[:242, 1].astype(int), diabetes[242:, 1].astype(int))
    digits = load_digits().data.astype(int)
    yield numeric("digits pixel 20, 1100 and 697, whole numbers", digits[:1100, 20], digits[1100:, 20])
    yield numeric("digits pixel 1, 1100 and 697, mostly zero", digits[:1100, 1], digits[1100:, 1])
    yield categorical("iris species, 90 and 60 shuffled", *shuffled_labels(load_iris().target, 90))
    yield categorical("wine cultivar, 89 and 89 shuffled", *shuffled_labels(wine.target, 89))
    yield categorical("digits label, 1200 and 597", *shuffled_labels(load_digits().target, 1200))
    yield categorical("breast cancer diagnosis, 284 and 285", *shuffled_labels(cancer.target, 284))


def shuffled_labels(target, at):
    labels = np.array([f"class {each}" for each in np.random.default_rng(5).permutation(target)])
    return labels[:at], labels[at:]


def synthetic_numbers():
    rng = np.random.default_rng(20)
    short = lambda values: np.round(values, 4)
    yield numeric("normal, equal sizes, no shift", short(rng.normal(size=100)), short(rng.normal(size=100)))
    yield numeric("normal, half a deviation", short(rng.normal(size=300)), short(rng.normal(0.5, 1, 120)))
    yield numeric("normal, three deviations", short(rng.normal(size=80)), short(rng.normal(3, 1, 80)))
    yield numeric("normal, apart", short(rng.normal(size=60)), short(rng.normal(40, 1, 70)))
    yield numeric("Cauchy", short(rng.standard_cauchy(150)), short(rng.standard_cauchy(90) * 1.5))
    yield numeric("log normal", short(np.exp(rng.normal(size=200))), short(np.exp(rng.normal(0.2, 1.1, 150))))
    yield numeric("wide spread", short(rng.normal(0, 1e6, 90)), short(rng.normal(0, 1.4e6, 90)))
    yield numeric("tiny numbers", rng.normal(0, 1e-7, 50), rng.normal(1e-8, 1e-7, 50))
    yield numeric("few rows, exact tests", short(rng.normal(size=7)), short(rng.normal(1, 1, 9)))
    yield numeric("eight against two hundred", short(rng.normal(size=8)), short(rng.normal(1, 1, 200)))
    yield numeric("twenty and twenty", short(rng.normal(size=20)), short(rng.normal(0.8, 1, 20)))
    yield numeric("two and three", [1.5, 2.5], [2.0, 3.0, 4.0])
    yield numeric("Poisson, whole numbers with ties", rng.poisson(3, 200), rng.poisson(3.6, 140))
    yield numeric("many whole numbers, narrow bins", rng.integers(0, 24, 400), rng.integers(0, 24, 300))
    yield numeric("whole numbers against floats", rng.integers(0, 30, 150), short(rng.uniform(0, 30, 150)))
    yield numeric("wide whole numbers", rng.integers(0, 100000, 150), rng.integers(0, 110000, 150))
    yield numeric("heavy ties", np.round(rng.normal(size=150), 1), np.round(rng.normal(0.1, 1, 250), 1))
    yield numeric("constant and the same constant", np.full(30, 4.2), np.full(25, 4.2))
    yield numeric("constant and another", np.full(30, 4.2), np.full(25, 4.3))
    yield numeric("constant against normal", np.full(40, 1.0), short(rng.normal(1, 1, 40)))
    yield numeric("two values", rng.integers(0, 2, 120), rng.integers(0, 2, 90))
    yield numeric("four values", rng.integers(0, 4, 200), np.minimum(rng.integers(0, 5, 180), 3))
    yield numeric("one side gains a value", rng.integers(0, 3, 100), rng.integers(0, 4, 100))
    yield numeric("identical", short(np.arange(64) / 8), short(np.arange(64) / 8))
    holes = short(rng.normal(size=160))
    holes[::7] = np.nan
    holes[3::31] = np.inf
    other = short(rng.normal(0.3, 1, 140))
    other[::5] = np.nan
    other[2::40] = -np.inf
    yield numeric("missing and infinite", holes, other)
    yield numeric("nothing but missing", np.full(20, np.nan), short(rng.normal(size=20)))
    yield numeric("bimodal against one", short(np.concatenate([rng.normal(-2, 0.5, 120), rng.normal(2, 0.5, 120)])), short(rng.normal(size=200)))
    yield numeric("lattice, 2000 and 500", lattice(2000, 7919, 10007, 1.0, 0.0), lattice(500, 104729, 15485863, 1.0, 0.02))
    yield numeric("lattice, 5000 and 5000", lattice(5000, 7919, 10007, 3.0, -1.0), lattice(5000, 611953, 1299709, 3.0, -0.95))
    yield numeric("lattice, 12000 and 9000", lattice(12000, 7919, 100003, 1.0, 0.0), lattice(9000, 611953, 1299709, 1.0, 0.01))
    yield numeric("lattice, 40000 and 150", lattice(40000, 7919, 100003, 1.0, 0.0), lattice(150, 611953, 1299709, 0.9, 0.05))


def synthetic_categories():
    rng = np.random.default_rng(30)
    draw = lambda levels, n, p=None: [f"level {each:02d}" for each in rng.choice(levels, n, p=p)]
    yield categorical("two levels, equal sizes", draw(2, 60), draw(2, 60, [0.3, 0.7]))
    yield categorical("two levels, few rows", draw(2, 12), draw(2, 12, [0.1, 0.9]))
    yield categorical("two levels, unequal sizes", draw(2, 200), draw(2, 90))
    yield categorical("eight levels, equal sizes", draw(8, 300), draw(8, 300))
    yield categorical("eight levels, unequal sizes", draw(8, 1000), draw(8, 400))
    yield categorical("a new level", draw(4, 200), draw(5, 200))
    yield categorical("a level gone", draw(5, 200), draw(4, 200))
    yield categorical("thirty levels, skewed", draw(30, 600, skewed(30)), draw(30, 500, skewed(30)))
    yield categorical("one level", ["only"] * 50, ["only"] * 40)
    yield categorical("one level each, different", ["a"] * 30, ["b"] * 30)
    with_holes = [None if at % 6 == 0 else each for at, each in enumerate(draw(3, 150))]
    yield categorical("missing categories", with_holes, draw(3, 120))
    yield categorical("many rows", draw(3, 1500), draw(3, 1500, [0.3, 0.3, 0.4]))


def skewed(levels):
    weights = 1 / np.arange(1, levels + 1) ** 1.3
    return weights / weights.sum()


def all_pairs():
    yield from real_pairs()
    yield from synthetic_numbers()
    yield from synthetic_categories()
