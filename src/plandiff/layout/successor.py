"""The next version of a text, as a file to work on: carried over, with a new header."""

from plandiff.errors import PlandiffError
from plandiff.layout.entry import Entry, Page
from plandiff.layout.tidy import page_of_version
from plandiff.layout.writing import written
from plandiff.load import DEFAULT_LIMITS, Limits, load
from plandiff.visible import visible_line

# What is true of the old version alone: when it came out, what a reader must know of it, and
# what was known to be gone from it. tests/layout/test_successor.py holds each.
_LEFT_OUT = frozenset(("published", "note", "removals"))
# Keys that head a file, in the order of docs/format.md; a new `parents` goes below them.
_HEAD = ("format", "id", "title", "date", "published")

_LESSON = """\
# The next version: texts, ids, numbers, parties, terms and sources are those of {old}.
# - Change texts in place. A clause keeps its id while its subject stays; an id is never used again.
# - A new clause gets an id of its own. Split or merged: derived_from: [{old}#id]; another id:
#   former_ids. Drop a clause by deleting it.
# - Set title, status and agreed_by anew; add the source of what changes; evidence and
#   verification say what was seen of this version.
# - Then: plandiff compare {old} {new}, plandiff check {new}. Delete these lines when you know them.
""".rstrip("\n").split("\n")


def successor(
    data: bytes, name: str, version: str, date: str, limits: Limits = DEFAULT_LIMITS
) -> str:
    """Return the file of `version`, made from the version in `data`, in the canonical layout.

    Its id, its date and its only parent are set; what is true of the old version alone is left
    out; all else is carried over with its comments.

    Raises:
        InvalidFileError: `data` holds no version, or `version` or `date` fit the format not.
        PlandiffError: `version` is the old one's id.
    """
    old = load(data, name, limits).proposal.id
    if version == old:
        raise PlandiffError(f"{version} would be its own parent - name the new version otherwise")
    page = page_of_version(data, name)
    entries = [entry for entry in page.entries if entry.key not in _LEFT_OUT]
    by_key = {entry.key: entry for entry in entries}
    by_key["id"].value = version
    by_key["date"].value = date
    parents = by_key.get("parents")
    if parents is None:
        parents = Entry("parents", [], is_list=True)
        last = max(n for n, entry in enumerate(entries) if entry.key in _HEAD)
        entries.insert(last + 1, parents)
    parents.value = [Entry(None, old, is_list=False)]
    lesson = [line.format(old=visible_line(old), new=visible_line(version)) for line in _LESSON]
    kept = _blankless(entries[0].before)
    entries[0].before = [*lesson, *([""] if kept else []), *kept]
    text = written(Page(entries, page.after))
    load(text.encode(), version, limits)
    return text


def _blankless(lines: list[str]) -> list[str]:
    """Return `lines` without blank ones at their start."""
    first = next((place for place, line in enumerate(lines) if line), len(lines))
    return lines[first:]
