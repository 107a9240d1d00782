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


def contradictions(draft: Draft) -> dict[int, str]:
    """Return, for links by id or words, what speaks against their ids, by link number.

    Two cases: the old text stands word for word under another id in the new version
    while its own id has a text with nothing in common; and the same words are linked
    although their ids differ.
    """
    found: dict[int, str] = {}
    new_by_text: dict[str, int] | None = None
    for number, (olds, news, method, _) in enumerate(draft.links):
        if len(olds) != 1 or len(news) != 1:
            continue
        i, j = olds[0], news[0]
        said = ""
        if method is Method.SAME_TEXT:
            said = _ids_differ(draft, i, j)
        elif method is Method.SAME_ID and draft.old[i].clause.text != draft.new[j].clause.text:
            new_by_text = _by_text(draft) if new_by_text is None else new_by_text
            said = _text_is_elsewhere(draft, i, j, new_by_text)
        if said:
            found[number] = said
    return found


def _by_text(draft: Draft) -> dict[str, int]:
    by_text: dict[str, int] = {}
    for j, provision in enumerate(draft.new):
        text = plain(provision.clause.text or "")
        if len(text) >= _LEAST_CHARACTERS:
            by_text.setdefault(text, j)
    return by_text


def _text_is_elsewhere(draft: Draft, i: int, j: int, new_by_text: dict[str, int]) -> str:
    old, new = draft.old[i].clause, draft.new[j].clause
    text = plain(old.text or "")
    k = new_by_text.get(text)
    if k is None or k == j or text == plain(new.text or ""):
        return ""
    partner = draft.link_of_new[k]
    if partner is not None and any(
        plain(draft.old[m].clause.text or "") == text for m in draft.links[partner][0]
    ):
        return ""  # the same words stood there before as well
    contents = Contents(draft.old, draft.new, [i], [j])
    if cosine(contents.of(0, i).words, contents.of(1, j).words) >= _CLEARLY_RELATED:
        return ""
    return f"the text of {old.id} now stands under {_name(draft, k)}"


def _ids_differ(draft: Draft, i: int, j: int) -> str:
    if not draft.ids_differ(i, j):
        return ""
    ids = draft.old[i].clause.id, draft.new[j].clause.id
    return f"the same words, but the ids are {min(map(str, ids))} and {max(map(str, ids))}"


def _name(draft: Draft, k: int) -> str:
    return draft.new[k].clause.id or "/".join(draft.new[k].path)
