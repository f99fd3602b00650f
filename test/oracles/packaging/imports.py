"""Reads paths of Python files, one per line; answers with what CPython's own `ast` says that each imports.

An answer is a sorted list of `module` or `module:name`, with leading dots for relative imports; null when the file
does not compile.
"""

import ast
import json
import sys
import warnings

warnings.simplefilter("ignore")

for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (SyntaxError, ValueError):
        print("null")
        continue
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            found.update(f"{module}:{alias.name}" for alias in node.names)
    print(json.dumps(sorted(found)))
