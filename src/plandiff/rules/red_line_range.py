"""A figure that the settings protect stays within its range.

Why: a ceiling of 900,000 that a side cannot exceed holds in each version, whatever stood there
before. Red lines with `range` say so (docs/checking.md, "Red lines").

Passes (the red line `{id = "days", message = "A month at most.", clauses = ["ports"],
range = {unit = "days", most = 31}}`):

    clauses:
      - id: ports
        text: The ports reopen within 30 days.

Fails:

    clauses:
      - id: ports
        text: The ports reopen within 60 days.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.redline import Range
from plandiff.subject.version import Placed, Version, found_in, texts_of
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for line in version.red_lines:
        if line.range is None:
            continue
        for place in version.clauses:
            own = (place.clause, *place.above)
            ids = {clause.id for clause in own if clause.id is not None}
            if not line.protects(ids, {topic for clause in own for topic in clause.topics}):
                continue
            for breach in _outside(place, line.range):
                message = f"{visible_line(line.message, 200)} ({visible_line(line.id, 60)}: "
                yield breach._replace(
                    message=f"{message}{breach.message})",
                    about=(line.id, *breach.about),
                    severity=line.severity,
                )


def _outside(place: Placed, allowed: Range) -> Iterator[Breach]:
    from plandiff.language.quantities import quantities  # 20 ms, and few settings have ranges

    for path, text in texts_of(place):
        for quantity in quantities(text):
            if quantity.unit.removesuffix("s") != allowed.unit.removesuffix("s"):
                continue  # one year is below "2 years"
            ends = [n for n in (quantity.value, quantity.to) if n is not None]
            is_below = allowed.least is not None and min(ends) < allowed.least
            if is_below or (allowed.most is not None and max(ends) > allowed.most):
                shown = visible_line(quantity.text, 60)
                yield Breach(
                    f"{shown} is outside {_shown(allowed)}",
                    path,
                    (quantity.text,),
                    place.label,
                    offset=found_in(text, quantity.text),
                )


def _shown(allowed: Range) -> str:
    least, most = ("…" if end is None else f"{end:,.12g}" for end in (allowed.least, allowed.most))
    return f"{least} to {most}"


RULE = Rule(Severity.ERROR, _check)
