"""Compares translated version constraints with poetry-core's reading of the originals.

One JSON object per line on stdin, {"constraint", "specifier": text or null}; one per line on stdout.
"""

import json
import sys

from poetry.core.constraints.version import parse_constraint


def compare(question):
    try:
        original = parse_constraint(question["constraint"])
    except Exception as refusal:  # poetry-core raises several kinds
        return {"refused": str(refusal)}
    if question["specifier"] is None:
        return {}
    ours = parse_constraint(question["specifier"] or "*")
    return {
        "theirs": str(original),
        "ours": str(ours),
        "equal": ours == original,
        "covers": bool(ours.allows_all(original)),
    }


for line in sys.stdin:
    print(json.dumps(compare(json.loads(line))))
