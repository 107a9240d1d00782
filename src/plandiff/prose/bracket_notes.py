"""How many brackets and options each version has, and which brackets lack another half."""

from collections.abc import Iterator

from plandiff.align.provision import Provision, provisions
from plandiff.language.brackets import Span, bracketed
from plandiff.model import Proposal
from plandiff.prose.names import label
from plandiff.report import Report
from plandiff.visible import visible_line


def bracket_notes(report: Report) -> Iterator[str]:
    """Yield a line of counts where either version has brackets, and one for each torn bracket.

    Editorial brackets are no part of it.
    """
    sides = [_with_brackets(side.proposal) for side in (report.old, report.new)]
    if not any(sides):
        return
    counts = [_counts(side) for side in sides]
    told = (f"{old} → {new}" if old != new else str(old) for old, new in zip(*counts, strict=True))
    yield "Square brackets: {}; options in brackets: {}.".format(*told)
    for loaded, side in zip((report.old, report.new), sides, strict=True):
        for provision in side:
            yield from _torn(visible_line(loaded.proposal.id, 60), provision)


def _with_brackets(proposal: Proposal) -> list[Provision]:
    if proposal.brackets == "editorial":
        return []
    return [
        provision
        for provision in provisions(proposal)
        if provision.clause.text and ("[" in provision.clause.text or "]" in provision.clause.text)
    ]


def _counts(side: list[Provision]) -> tuple[int, int]:
    spans = [span for p in side for span in bracketed(p.clause.text or "").spans]
    # The first of several beside each other is an option as well as those behind it.
    several = sum(
        len(span.options) if len(span.options) > 1 else span.is_next + _leads(spans, place)
        for place, span in enumerate(spans)
    )
    return len(spans), several


def _leads(spans: list[Span], place: int) -> bool:
    is_last = place + 1 == len(spans)
    return not is_last and spans[place + 1].is_next and not spans[place].is_next


def _torn(version: str, provision: Provision) -> Iterator[str]:
    for sign, lead in bracketed(provision.clause.text or "").unbalanced:
        half = "never closed" if sign == "[" else "never opened"
        where = f"behind “{visible_line(lead, 60)}”" if lead else "at its start"
        yield f"{version}, {label(provision)}: the bracket {where} is {half}."
