"""Answers, one JSON line per JSON line, what the `packaging` library makes of versions, specifiers, markers and wheels.

Every question is an object with the key `ask`; what else it holds is said at the functions. An answer is
`{"value": ...}`, or `{"refused": "reason"}` where `packaging` raises.
"""

import json
import platform
import sys

import packaging
from packaging import tags
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version
from packaging._parser import Value, Variable


def about(_question):
    return {"version": packaging.__version__, "python": sys.version.split()[0]}


def version(question):
    """text -> normal form and whether it is a pre-release."""
    parsed = Version(question["text"])
    return {"normal": str(parsed), "public": parsed.public, "prerelease": parsed.is_prerelease}


def compare(question):
    """pairs of valid versions -> -1, 0 or 1."""
    a, b = Version(question["left"]), Version(question["right"])
    return (a > b) - (a < b)


def specifier(question):
    """set, versions, prereleases (null for the default) -> canonical form, containment of each, and what filter keeps."""
    specifiers = SpecifierSet(question["set"])
    prereleases = question["prereleases"]
    versions = question["versions"]
    return {
        "canonical": str(specifiers),
        "contains": [specifiers.contains(text, prereleases=prereleases) for text in versions],
        # filter holds pre-releases back until the end, so that the order is not its promise.
        "filtered": sorted(specifiers.filter(versions, prereleases=prereleases)),
    }


def marker_tree(items):
    """The nested list of `packaging` as a tree of and, or and comparisons, with nodes of one kind joined."""
    if isinstance(items, tuple):
        left, operator, right = items
        return [marker_side(left), operator.value, marker_side(right)]
    alternatives, together = [], []
    for item in items:
        if item == "or":
            alternatives.append(join("and", together))
            together = []
        elif item != "and":
            together.append(marker_tree(item))
    alternatives.append(join("and", together))
    return join("or", alternatives)


def join(kind, operands):
    flat = []
    for operand in operands:
        flat.extend(operand[kind] if isinstance(operand, dict) and kind in operand else [operand])
    return flat[0] if len(flat) == 1 else {kind: flat}


def marker_side(side):
    return {"variable": side.value} if isinstance(side, Variable) else {"literal": side.value}


def marker(question):
    """text, environments (with extra) -> tree, and the answer in each environment; null where it has none."""
    parsed = Marker(question["text"])
    answers = []
    for environment in question["environments"]:
        try:
            answers.append(parsed.evaluate(environment))
        except Exception:
            answers.append(None)
    return {"tree": marker_tree(parsed._markers), "answers": answers}


def requirement(question):
    """text -> its parts."""
    parsed = Requirement(question["text"])
    return {
        "name": parsed.name,
        "extras": sorted({canonicalize_name(extra) for extra in parsed.extras}),
        "specifier": str(parsed.specifier),
        "url": parsed.url,
        "marker": None if parsed.marker is None else marker_tree(parsed.marker._markers),
    }


def wheel(question):
    """filename -> its parts."""
    name, parsed, build, wheel_tags = parse_wheel_filename(question["filename"])
    return {"name": name, "version": str(parsed), "build": list(build), "tags": sorted(map(str, wheel_tags))}


def supported(question):
    """python, and either platforms or macos and machine -> tags in order of preference."""
    python = tuple(question["python"])
    platforms = question.get("platforms") or list(tags.mac_platforms(tuple(question["macos"]), question["machine"]))
    interpreter = "cp" + "".join(map(str, python))
    found = list(tags.cpython_tags(python, [interpreter + question["suffix"]], platforms))
    found += tags.compatible_tags(python, interpreter, platforms)
    return [str(tag) for tag in found]


def linux_platforms(question):
    """machine and glibc -> platforms, as on a machine of that kind."""
    from packaging import _manylinux

    _manylinux._have_compatible_abi = lambda _executable, _archs: question["manylinux"]
    _manylinux._get_glibc_version = lambda: tuple(question["glibc"])
    return [f"linux_{question['machine']}", *_manylinux.platform_tags([question["machine"]])]


def environment(_question):
    """What the running interpreter answers to markers, and its platform as Docker names it."""
    machine = platform.machine()
    return {
        "environment": default_environment(),
        "platform": f"{platform.system().lower()}/{machine}",
        "tags": [str(tag) for tag in tags.sys_tags()],
        "glibc": platform.libc_ver(),
    }


def name(question):
    """text -> normal form."""
    return canonicalize_name(question["text"])


ANSWERS = {
    "about": about,
    "version": version,
    "compare": compare,
    "specifier": specifier,
    "marker": marker,
    "requirement": requirement,
    "wheel": wheel,
    "supported": supported,
    "linux_platforms": linux_platforms,
    "environment": environment,
    "name": name,
}

for line in sys.stdin:
    asked = json.loads(line)
    try:
        answer = {"value": ANSWERS[asked["ask"]](asked)}
    except Exception as problem:
        answer = {"refused": f"{type(problem).__name__}: {problem}"}
    sys.stdout.write(json.dumps(answer) + "\n")
sys.stdout.flush()
