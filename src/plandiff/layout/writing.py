"""Entries to lines: the one layout of a file, decided by what it says and by its comments."""

from collections.abc import Iterator, Sequence

from plandiff.layout.entry import Entry, Page
from plandiff.layout.texts import WIDTH, in_a_block, in_a_line

# Keys whose text stands in a block below them; but a source's note is a remark of a few words.
_BLOCK_KEYS = frozenset(("text", "note"))
_NO_BLOCKS_IN = "sources"
_STEP = 2


def written(page: Page) -> str:
    """Return the file, with line feeds at its line ends."""
    lines = [*lines_of(page.entries), *_remarks(page.after, 0)]
    first = next((place for place, line in enumerate(lines) if line), 0)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines[first:]) + "\n"


def lines_of(entries: Sequence[Entry]) -> Iterator[str]:
    """Yield the lines of the mapping at the top of a file."""
    return _lines(entries, 0, "")


def _lines(entries: Sequence[Entry], indent: int, within: str) -> Iterator[str]:
    """Yield the lines of the entries of a list or mapping, which stands below the key `within`."""
    for entry in entries:
        value = entry.value
        yield from _remarks(entry.before, indent)
        lead = " " * indent + ("-" if entry.key is None else f"{entry.key}:")
        end = f" {entry.beside}" if entry.beside else ""
        if isinstance(value, str):
            yield from _text(lead, entry.key, value, indent, within, end)
        elif (brackets := _in_brackets(entry, len(lead) + 1)) is not None:
            yield f"{lead} {brackets}{end}"
        elif entry.key is None:
            yield from _item(value, indent, within)
        else:
            yield lead + end
            yield from _lines(value, indent + _STEP, entry.key)


def _remarks(lines: Sequence[str], indent: int) -> Iterator[str]:
    """Yield comments at the indentation of what follows, with one blank line where there were."""
    for place, line in enumerate(lines):
        if line:
            yield " " * indent + line
        elif place == 0 or lines[place - 1]:
            yield ""


def _text(
    lead: str, key: str | None, text: str, indent: int, within: str, end: str
) -> Iterator[str]:
    if key in _BLOCK_KEYS and within != _NO_BLOCKS_IN:
        block = in_a_block(text, indent + _STEP)
        if block is not None:
            yield f"{lead} {block[0]}"
            yield from block[1:]
            return
    yield f"{lead} {in_a_line(text, key)}{end}"


def _item(entries: Sequence[Entry], indent: int, within: str) -> Iterator[str]:
    """Yield the lines of a mapping in a list: its first key stands beside the dash."""
    lines = _lines(entries, indent + _STEP, within)
    # What stands above the first key was moved above the item when the file was read.
    yield " " * indent + "- " + next(lines)[indent + _STEP :]
    yield from lines


def _in_brackets(entry: Entry, column: int) -> str | None:
    """Return a list of texts in brackets, or None where it is no such list, or does not fit."""
    value = entry.value
    if not value:
        return "[]" if entry.is_list else "{}"
    texts: list[str] = []
    for item in value:
        if isinstance(item, str) or not isinstance(item.value, str) or not entry.is_list:
            return None
        if item.before or item.beside:
            return None
        texts.append(in_a_line(item.value, None, in_brackets=True))
    line = f"[{', '.join(texts)}]"
    return line if column + len(line) <= WIDTH else None
