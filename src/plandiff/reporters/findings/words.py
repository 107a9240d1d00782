"""What all formats say alike: the outcome in one line, and names of files as others read them."""

import os
from urllib.parse import quote

from plandiff.findings import Findings, Severity


def outcome(findings: Findings) -> str:
    """Return the outcome in one line: "5 files checked: 1 error, 2 warnings (3 accepted)"."""
    if findings.problems:
        return f"nothing could be judged: {_counted(len(findings.problems), 'problem')}"
    files = _counted(len(findings.files), "file")
    told = [_counted(n, word) for word in Severity if (n := findings.count(word))]
    aside = []
    if findings.accepted:
        aside.append(f"{len(findings.accepted):,} accepted")
    if findings.known:
        aside.append(f"{len(findings.known):,} known")
    behind = f" ({', '.join(aside)})" if aside else ""
    return f"{files} checked: {', '.join(told) or 'no problem'}{behind}"


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}" + ("s" if number != 1 else "")


def relative(path: str) -> str:
    """Return the path of a file with slashes and without a leading "./"."""
    return os.path.normpath(path).replace(os.sep, "/")


def as_uri(path: str) -> str:
    """Return the path of a file as a relative URI, or as one of a file where it is absolute."""
    quoted = quote(relative(path).encode("utf-8", "surrogateescape"))
    return f"file://{quoted}" if quoted.startswith("/") else quoted
