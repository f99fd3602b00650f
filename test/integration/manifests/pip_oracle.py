"""Reads requirements files with pip's own code and prints what it read.

One JSON object per line on stdin: {"id", "root", "files": {path: base64}}; one per line on stdout.
"""

import base64
import json
import logging
import os
import sys
import tempfile
from optparse import Values

from pip._internal.cli import cmdoptions
from pip._internal.index.collector import LinkCollector
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.release_control import ReleaseControl
from pip._internal.models.search_scope import SearchScope
from pip._internal.models.selection_prefs import SelectionPreferences
from pip._internal.network.session import PipSession
from pip._internal.req import req_file
from pip._internal.req.constructors import install_req_from_parsed_requirement
from pip._internal.req.req_file import parse_requirements
from pip._internal.req.req_install import check_invalid_constraint_type

DEFAULT_INDEX = "default:"


def new_finder(session):
    scope = SearchScope.create(find_links=[], index_urls=[DEFAULT_INDEX], no_index=False)
    collector = LinkCollector(session=session, search_scope=scope)
    preferences = SelectionPreferences(allow_yanked=True, release_control=ReleaseControl())
    return PackageFinder.create(link_collector=collector, selection_prefs=preferences)


build_parser = req_file.build_parser


def build_clean_parser():
    # pip makes this list once per process, so that a feature of one line would leak into the next.
    cmdoptions.use_new_feature.keywords["default"] = []
    return build_parser()


req_file.build_parser = build_clean_parser


def describe(parsed):
    row = {
        "text": parsed.requirement.strip(),
        "editable": parsed.is_editable,
        "constraint": parsed.constraint,
        "hashes": sorted(
            f"{algorithm}:{digest}"
            for algorithm, digests in (parsed.options or {}).get("hashes", {}).items()
            for digest in digests
        ),
    }
    try:
        requirement = install_req_from_parsed_requirement(parsed)
    except Exception as refusal:  # pip raises many kinds here, and each is a refusal
        return {**row, "refused": f"{type(refusal).__name__}: {refusal}"}
    problem = check_invalid_constraint_type(requirement) if parsed.constraint else ""
    if problem:
        return {**row, "refused": problem}
    inner = requirement.req
    return {
        **row,
        "name": inner.name if inner else None,
        "specifier": sorted(str(one) for one in inner.specifier) if inner else [],
        "extras": sorted(requirement.extras),
        "marker": requirement.markers is not None,
        "link": requirement.link is not None,
    }


def read(root):
    session = PipSession()
    finder = new_finder(session)
    options = Values({"require_hashes": False, "no_require_hashes": False, "features_enabled": []})
    rows = []
    refused = None
    try:
        for parsed in parse_requirements(root, session=session, finder=finder, options=options):
            rows.append(describe(parsed))
    except Exception as refusal:
        refused = f"{type(refusal).__name__}: {refusal}"
    return {
        "rows": rows,
        "refused": refused,
        "indexes": finder.index_urls,
        "findLinks": list(finder.find_links),
        "noIndex": finder.search_scope.no_index,
        "noBinary": sorted(finder.format_control.no_binary),
        "onlyBinary": sorted(finder.format_control.only_binary),
        "preferBinary": finder.prefer_binary,
        "allReleases": sorted(finder.release_control.all_releases),
        "onlyFinal": sorted(finder.release_control.only_final),
        "requireHashes": options.require_hashes,
        "features": sorted(options.features_enabled),
        "trustedHosts": sorted(host for host, _ in session.pip_trusted_origins),
    }


def main():
    logging.disable(logging.CRITICAL)
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        case = json.loads(line)
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            for path, content in case["files"].items():
                if os.path.dirname(path):
                    os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "wb") as file:
                    file.write(base64.b64decode(content))
            answer = read(case["root"])
            os.chdir("/")
        output.write(json.dumps({"id": case["id"], **answer}) + "\n")
    output.flush()


main()
