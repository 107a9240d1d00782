"""The nested detail of a clause's record, by deepdiff: shown on request, decides nothing."""

from typing import NamedTuple

from plandiff.align.link import Link
from plandiff.classify.record import record


class FieldDetail(NamedTuple):
    """One difference inside a field.

    Attributes:
        path: Where, from the field down ("reports[1]['text']").
        old: What stood there, as text; "" where nothing did.
        new: What stands there now, as text; "" where nothing does.
    """

    path: str
    old: str
    new: str


def nested_detail(link: Link) -> tuple[FieldDetail, ...]:
    """Return each difference between the records of a one-to-one link, texts apart."""
    if not link.is_pair:
        return ()
    from deepdiff import DeepDiff  # 130 ms: only --record asks for it

    old = record(link.old[0].clause, text=False)
    new = record(link.new[0].clause, text=False)
    tree = DeepDiff(old, new, view="tree", verbose_level=2)
    found = [
        FieldDetail(
            str(level.path(root="")).removeprefix("['").replace("']", "", 1),
            _shown(level.t1),
            _shown(level.t2),
        )
        for group in tree.values()
        for level in group
    ]
    return tuple(sorted(found, key=lambda detail: (detail.path, detail.old, detail.new)))


def _shown(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    from deepdiff.helper import NotPresent

    return "" if isinstance(value, NotPresent) else repr(value)
