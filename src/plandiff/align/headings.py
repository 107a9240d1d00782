"""Third pass: clauses whose heading is the same and unique on both sides."""

from collections.abc import Iterable, Sequence

from plandiff.align.content import Contents, cosine
from plandiff.align.draft import Draft
from plandiff.align.link import Method
from plandiff.align.provision import Provision
from plandiff.language.noise import plain

# A heading alone ("General", "Definitions") may have passed to another subject; a trace
# of common content is asked for. tests/cases/heading-reused-for-another-subject.
_LEAST_SIMILARITY = 0.10
# Of the labelled pairs linked here, 2,107 of 2,111 are right (docs/alignment.md).
_SCORE = 0.99


def link_headings(draft: Draft, contents: Contents, *, trust_ids: bool) -> None:
    """Link free clauses of the same level whose heading stands once on each side."""
    olds = _unique(draft.old, draft.free_old)
    news = _unique(draft.new, draft.free_new)
    for heading, i in olds.items():
        j = news.get(heading)
        if j is None or (trust_ids and draft.ids_differ(i, j)):
            continue
        old, new = draft.old[i].clause, draft.new[j].clause
        if (
            old.text is None
            or new.text is None
            or cosine(contents.of(0, i).words, contents.of(1, j).words) >= _LEAST_SIMILARITY
        ):
            draft.link((i,), (j,), Method.SAME_HEADING, _SCORE)


def _unique(provisions: Sequence[Provision], free: Iterable[int]) -> dict[tuple[str, int], int]:
    """Return heading and level to index for headings that stand once, in a fixed order."""
    found: dict[tuple[str, int], list[int]] = {}
    for index in free:
        provision = provisions[index]
        if provision.clause.heading:
            key = plain(provision.clause.heading).casefold(), provision.level
            found.setdefault(key, []).append(index)
    return {key: indexes[0] for key, indexes in found.items() if len(indexes) == 1}
