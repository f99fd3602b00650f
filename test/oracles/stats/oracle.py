"""Scores of Evidently and SciPy for pairs of columns, and values of SciPy's distributions, as one JSON document on stdout."""

import importlib.metadata
import json
import math
import sys
import warnings

import numpy as np
import pandas as pd
from evidently.legacy.calculations.stattests import get_stattest
from evidently.legacy.core import ColumnType
from scipy import special, stats

from pairs import all_pairs, lattice_values

warnings.simplefilter("ignore")

NUMERIC = ["anderson", "cramer_von_mises", "ed", "hellinger", "jensenshannon", "kl_div", "ks", "mannw", "psi", "t_test", "wasserstein"]
CATEGORICAL = ["chisquare", "fisher_exact", "g_test", "hellinger", "jensenshannon", "kl_div", "psi", "z"]


def plain(value):
    value = float(value)
    if math.isnan(value):
        return "NaN"
    return ("Infinity" if value > 0 else "-Infinity") if math.isinf(value) else value


def guarded(function):
    try:
        return plain(function())
    except Exception as failure:  # what the peer refuses is part of its answer
        return {"error": f"{type(failure).__name__}: {failure}"[:120]}


def series(side, kind):
    if isinstance(side, dict):
        return pd.Series(lattice_values(side))
    return pd.Series(side, dtype=object) if kind == "categorical" else pd.Series(np.asarray(side))


def written(side, column):
    if isinstance(side, dict):
        return {"lattice": side, "integer": False}
    if column.dtype == object:
        return {"values": [None if pd.isna(each) else each for each in column]}
    integer = column.dtype.kind in "iu"
    return {"values": [int(each) if integer else plain(each) for each in column], "integer": integer}


def cleaned(column):
    """As evidently.legacy.calculations.data_drift prepares a column."""
    return column.replace([-np.inf, np.inf], np.nan).dropna() if column.dtype != object else column.dropna()


def scores(name, kind, reference, current):
    test = get_stattest(reference.copy(), current.copy(), kind, name)
    result = test(reference.copy(), current.copy(), kind, None)
    return test, result


def compare(pair):
    kind = ColumnType.Numerical if pair["type"] == "numerical" else ColumnType.Categorical
    raw = [series(pair[side], pair["type"]) for side in ("reference", "current")]
    reference, current = (cleaned(each) for each in raw)
    answer = {
        "name": pair["name"],
        "type": pair["type"],
        "reference": written(pair["reference"], raw[0]),
        "current": written(pair["current"], raw[1]),
    }
    if reference.empty or current.empty:
        return {**answer, "empty": True}
    names = NUMERIC if kind == ColumnType.Numerical else CATEGORICAL
    evidently = {}
    drifted = {}
    for name in names:
        try:
            _, result = scores(name, kind, reference, current)
            evidently[name] = plain(result.drift_score)
            drifted[name] = bool(result.drifted)
        except Exception as failure:
            evidently[name] = {"error": f"{type(failure).__name__}: {failure}"[:120]}
    try:
        test, result = scores(None, kind, reference, current)
        automatic = {"measure": test.name, "score": plain(result.drift_score), "drift": bool(result.drifted)}
    except Exception as failure:
        automatic = {"error": f"{type(failure).__name__}: {failure}"[:120]}
    answer.update(evidently=evidently, drifted=drifted, automatic=automatic)
    if kind == ColumnType.Numerical:
        r, c = reference.to_numpy(), current.to_numpy()
        answer["scipy"] = {
            "ks distance": guarded(lambda: stats.ks_2samp(r, c).statistic),
            "mannw two-sided": guarded(lambda: stats.mannwhitneyu(r, c, alternative="two-sided").pvalue),
            "mannw greater": guarded(lambda: stats.mannwhitneyu(r, c, alternative="greater").pvalue),
            "wasserstein plain": guarded(lambda: stats.wasserstein_distance(r, c)),
            "cramer_von_mises": guarded(lambda: stats.cramervonmises_2samp(r, c).pvalue),
        }
    else:
        table = [reference.value_counts(), current.value_counts()]
        keys = sorted(set(table[0].index) | set(table[1].index))
        counts = [[int(side.get(key, 0)) for key in keys] for side in table]
        answer["scipy"] = {
            "contingency": guarded(lambda: stats.chi2_contingency(counts, correction=False).pvalue if len(keys) > 1 else math.nan),
        }
    return answer


def distributions():
    rng = np.random.default_rng(3)
    for x in [1e-5, 0.3, 0.5, 0.999, 1.0001, 1.5, 1.99, 2.5, 7.3, 10.0, 123.4, 1e5, 1e8]:
        yield "logGamma", [x], special.gammaln(x)
    for a in [0.1, 0.5, 1, 2.5, 10, 75.5, 1000, 20000]:
        for ratio in [0.2, 0.8, 1.0, 1.3, 3]:
            yield "gammaLower", [a, a * ratio], special.gammainc(a, a * ratio)
            yield "gammaUpper", [a, a * ratio], special.gammaincc(a, a * ratio)
    for a, b in [(0.5, 0.5), (0.5, 200), (2, 3), (30, 7.5), (500, 500), (5000, 0.5)]:
        for x in [0.001, 0.2, 0.5, 0.9, 0.995]:
            yield "betaLower", [a, b, x], special.betainc(a, b, x)
    for x in [-5, -1.2, -0.3, 0.1, 0.6, 0.99, 1.01, 1.9, 2.1, 4.5, 9, 25]:
        yield "erf", [x], special.erf(x)
        yield "erfc", [x], special.erfc(x)
        yield "normalCdf", [-x], special.ndtr(-x)
    for p in [1e-100, 1e-10, 0.001, 0.025, 0.4, 0.6, 0.975]:
        yield "normalQuantile", [p], special.ndtri(p)
    for df in [1, 2.5, 10, 200, 1e5]:
        for x in [-2, 0.1, 1.5, 6, 30]:
            yield "studentTSf", [x, df], stats.t.sf(x, df)
            yield "studentTCdf", [x, df], stats.t.cdf(x, df)
            if x > 0:
                yield "chiSquareSf", [x * df, df], stats.chi2.sf(x * df, df)
                yield "chiSquareCdf", [x * df, df], stats.chi2.cdf(x * df, df)
                yield "fSf", [x, df, 12], stats.f.sf(x, df, 12)
                yield "fCdf", [x, df, 12], stats.f.cdf(x, df, 12)
    for n in [1, 2, 5, 20, 100, 140, 141, 1000, 30000, 100001]:
        for z in [0.3, 0.45, 0.7, 0.9, 1.2, 1.5, 1.9, 2.6]:
            if z / math.sqrt(n) < 1:
                yield "kolmogorovSf", [z / math.sqrt(n), n], stats.kstwo.sf(z / math.sqrt(n), n)
    for x in 10 ** rng.uniform(-3, 1.5, 8):
        yield "besselKTimesExp", [0.25, float(x)], special.kve(0.25, x) * math.exp(-2 * x)


QUANTILE_METHODS = [
    "inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull",
    "linear", "median_unbiased", "normal_unbiased", "lower", "higher", "midpoint", "nearest",
]


def quantiles():
    rng = np.random.default_rng(7)
    for values in ([3.5], [1.0, 2.0], [5.0, 1.0, 4.0, 1.0], list(np.round(rng.normal(size=10), 3)), list(np.round(rng.normal(size=37), 3))):
        for method in QUANTILE_METHODS:
            for q in [0, 0.05, 0.1, 0.25, 0.5, 0.7, 0.75, 0.9, 0.95, 0.99, 1]:
                yield [float(each) for each in values], q, method, plain(np.quantile(values, q, method=method))


def main():
    versions = {name: importlib.metadata.version(name) for name in ("evidently", "scipy", "numpy", "pandas", "scikit-learn")}
    document = {
        "versions": versions,
        "distributions": [[name, [float(each) for each in arguments], plain(value)] for name, arguments, value in distributions()],
        "quantiles": list(quantiles()),
        "pairs": [compare(pair) for pair in all_pairs()],
    }
    json.dump(document, sys.stdout, separators=(",", ":"))


main()
