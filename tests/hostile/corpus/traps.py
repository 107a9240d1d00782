"""Text that YAML reads as something else: brackets, signs, numbers, truths, dates."""

from collections.abc import Iterator

from tests.hostile.corpus.case import Case, refused, valid, with_text

TEXT = (7, 9)
# Written without quotes, each would be lost or turned into something else.
_LOST = {
    "bracket-alone": ("[shall]", TEXT),
    "bracket-at-start": ("[The Parties] [shall] act", (7, 23)),
    "bracket-with-tail": ("[shall] act", (7, 17)),
    "brace-at-start": ("{option A} applies", (7, 20)),
    "colon-and-blank": ("The Parties: they act", None),
    "colon-at-end": ("The Parties act:", None),
    "number-sign": ("see paragraph #3 and act", None),
    "anchor": ("&The Parties act", TEXT),
    "alias": ("*The Parties act", TEXT),
    "bold-of-markdown": ("**shall** act", TEXT),
    "tag": ("!The Parties act", TEXT),
    "at-sign": ("@Parties act", TEXT),
    "backtick": ("`Parties` act", TEXT),
    "percent": ("%50 of it", TEXT),
    "text-after-quote": ('"The Parties" act', None),
    "question-mark": ("? The Parties act", TEXT),
    "dash-and-blank": ("- The Parties act", TEXT),
    "block-mark-with-text": ("| The Parties act", None),
    "fold-mark-with-text": ("> The Parties act", None),
    "null-word": ("null", TEXT),
    "tilde": ("~", TEXT),
    "empty": ('""', TEXT),
    "blanks-alone": ('"   "', TEXT),
    "nothing": ("", None),
    "comma-at-start": (", and the rest", TEXT),
    "bracket-closing": ("] and the rest", TEXT),
    "quote-never-closed": ('"The Parties act', None),
}
# What other tools make of a scalar; here it stays the letters that were typed.
_STAYS = (
    *("no", "yes", "on", "off", "NO", "y", "n", "true", "False"),
    *("1.10", "1.1", "010", "0o17", "0x1F", "1_000", "1e3", "12.", ".5", "+1", "-0"),
    *("2024-01-02", "2024-13-99", "2024-01-02T03:04:05Z", "12:30:45", "1:30"),
    *(".inf", "-.inf", ".nan", "=", "<<x", "NULLIFIED", "nil", "None", "undefined"),
)


def cases() -> Iterator[Case]:
    """Yield what YAML would lose, then what it would convert."""
    for name, (written, at) in _LOST.items():
        yield refused(name, with_text(written), at)
    for word in _STAYS:
        yield valid(f"stays-{word}", with_text(f"word {word}"), word)
        yield valid(f"alone-{word}", with_text(f'"{word}"'), word)
    for word in ("1.10", "010", "1_000", "1e3", "0x1F", "1:30", "12.", "2024-01-02", "no"):
        data = with_text("Firing ends.").replace(b'number: "1"', f"number: {word}".encode())
        yield valid(f"number-{word}", data, word)
    yield valid("bracket-within", with_text("The Parties [shall] act [or not]"), "[shall]")
    yield valid("bracket-quoted", with_text('"[shall] act"'), "[shall]")
    yield valid("bracket-folded", with_text(">-\n    [shall] act\n    [must] not"), "[shall]")
    yield valid("digits-of-other-scripts", with_text("١٢٣ and ² and １２ men"), "١٢٣", "²", "１２")
