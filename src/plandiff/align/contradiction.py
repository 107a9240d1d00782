"""Links that ids state and texts deny: reported, never silently believed."""

from plandiff.align.content import Contents, cosine
from plandiff.align.draft import Draft
from plandiff.align.link import Method
from plandiff.language.noise import plain

# Texts shorter than this recur by chance ("Deleted.", "As above.").
# tests/cases/id-moved-to-another-clause and tests/cases/short-text-under-two-ids.
_LEAST_CHARACTERS = 25
# An id whose old and new text share this much is the same subject rewritten.
_CLEARLY_RELATED = 0.30


def contradictions(draft: Draft, *, flipped: bool = False) -> dict[int, str]:
    """Return, for links by id or words, what speaks against their ids, by link number.

    Three cases: the old text stands word for word under another id in the new version
    while its own id has a text with nothing in common; the new text stood under another
    id before, in the same way; and the same words are linked although their ids differ.
    `flipped` tells that the sides of `draft` are the new version and the old one.
    """
    found: dict[int, str] = {}
    elsewhere = _Elsewhere(draft)
    for number, (olds, news, method, _) in enumerate(draft.links):
        if len(olds) != 1 or len(news) != 1:
            continue
        i, j = olds[0], news[0]
        said = ""
        if method is Method.SAME_TEXT:
            said = _ids_differ(draft, i, j)
        elif method is Method.SAME_ID and draft.old[i].clause.text != draft.new[j].clause.text:
            later, earlier = (1, 0) if flipped else (0, 1)
            now = elsewhere.name(later, i, j)
            before = elsewhere.name(earlier, i, j)
            if now:
                said = f"the text of {draft.old[i].clause.id} now stands under {now}"
            elif before:
                said = f"the text of {draft.old[i].clause.id} stood under {before} before"
        if said:
            found[number] = said
    return found


class _Elsewhere:
    """Finds texts that stand word for word under another id of the other side."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._sides = draft.old, draft.new
        self._link_of = draft.link_of_old, draft.link_of_new
        self._changed: list[set[str] | None] = [None, None]
        self._by_text: list[dict[str, int] | None] = [None, None]

    def name(self, side: int, i: int, j: int) -> str:
        """Return where the text of `i` (side 0) or `j` (side 1) stands on the other side."""
        one, other = (i, j) if side == 0 else (j, i)
        far = 1 - side
        text = plain(self._sides[side][one].clause.text or "")
        if text not in self._changed_texts(far):
            return ""
        k = self._texts(far)[text]
        if k == other or text == plain(self._sides[far][other].clause.text or ""):
            return ""
        partner = self._link_of[far][k]
        if partner is not None and any(
            plain(self._sides[side][m].clause.text or "") == text
            for m in self._draft.members(partner, side)
        ):
            return ""  # the same words stood there before as well
        contents = Contents(self._draft.old, self._draft.new, [i], [j])
        if cosine(contents.of(0, i).words, contents.of(1, j).words) >= _CLEARLY_RELATED:
            return ""
        return self._sides[far][k].name

    def _changed_texts(self, side: int) -> set[str]:
        """Return the texts of a side, but for clauses that went on letter by letter.

        Those stood there before as well, and most clauses are such.
        """
        found = self._changed[side]
        if found is None:
            texts = (
                plain(provision.clause.text or "")
                for index, provision in enumerate(self._sides[side])
                if not self._went_on(side, index)
            )
            found = self._changed[side] = {t for t in texts if len(t) >= _LEAST_CHARACTERS}
        return found

    def _went_on(self, side: int, index: int) -> bool:
        """Whether a clause is linked to one alone, with the very same text."""
        number = self._link_of[side][index]
        if number is None:
            return False
        olds, news, _, _ = self._draft.links[number]
        is_pair = len(olds) == len(news) == 1
        old, new = self._draft.old[olds[0]].clause, self._draft.new[news[0]].clause
        return is_pair and old.text == new.text

    def _texts(self, side: int) -> dict[str, int]:
        found = self._by_text[side]
        if found is None:
            found = self._by_text[side] = {}
            for index, provision in enumerate(self._sides[side]):
                text = plain(provision.clause.text or "")
                if len(text) >= _LEAST_CHARACTERS:
                    found.setdefault(text, index)
        return found


def _ids_differ(draft: Draft, i: int, j: int) -> str:
    if not draft.ids_differ(i, j):
        return ""
    ids = draft.old[i].clause.id, draft.new[j].clause.id
    return f"the same words, but the ids are {min(map(str, ids))} and {max(map(str, ids))}"
