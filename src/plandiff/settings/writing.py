"""Adding an accepted finding to a file of settings that people wrote.

The entry is added as text at the end: comments, order and layout of what stands there cannot
change (docs/decisions/0014). What comes out is read before it is written.
"""

from datetime import date

from plandiff.errors import PlandiffError
from plandiff.findings import Finding
from plandiff.settings.finding import FILE
from plandiff.settings.reading import read_settings
from plandiff.settings.settings import Settings
from plandiff.visible import visible, visible_line

# The backslash first: the others bring one in.
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def with_acceptance(
    settings: Settings, finding: Finding, reason: str, by: str, until: date | None
) -> tuple[str, str]:
    """Return the file to write, and its text with the finding accepted at the end.

    Raises:
        PlandiffError: The file has its entries in a form that cannot be added to.
    """
    path = settings.name or FILE
    table = ".".join((*settings.prefix, "accepted"))
    about = (
        f"{finding.location.path}: {finding.clause}" if finding.clause else finding.location.path
    )
    lines = [
        f"[[{table}]]",
        f"fingerprint = {_quoted(finding.fingerprint)}",
        f"rule = {_quoted(finding.rule)}",
        f"about = {_quoted(about)}",
        f"reason = {_quoted(reason)}",
        f"by = {_quoted(by)}",
    ]
    if until is not None:
        lines.append(f"until = {until.isoformat()}")
    before = settings.text.rstrip("\n")
    text = (f"{before}\n\n" if before else "") + "\n".join(lines) + "\n"
    try:
        read = read_settings(text, path, settings.prefix)
    except PlandiffError as error:
        said = "; ".join(error.lines())
        raise PlandiffError(
            f"{visible_line(path)}: the entry cannot be added at its end - write accepted findings"
            f" as [[{table}]], a reason and a name as text ({said})"
        ) from None
    if len(read.accepted) != len(settings.accepted) + 1:
        raise PlandiffError(f"{visible_line(path)}: the entry would not count - add it by hand")
    return path, text


def _quoted(text: str) -> str:
    """Return `text` as a basic string of TOML."""
    shown = visible(text)
    for sign, escaped in _ESCAPES.items():
        shown = shown.replace(sign, escaped)
    return f'"{shown}"'
