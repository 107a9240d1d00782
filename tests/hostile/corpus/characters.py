"""Characters that act on a terminal, hide, reorder or look alike: one a case, in a text."""

from collections.abc import Iterator

from tests.hostile.corpus.case import Case, refused, valid, warned, with_text

_TEXT = (7, 9)
_ACTING = {
    "clear-screen": r"\e[2J",
    "colour": r"\e[31mred",
    "link": r"\e]8;;http://pwn.example\a",
    "title": r"\e]0;pwn\a",
    "clipboard": r"\e]52;c;cHduCg==\a",
    "device-control": r"\eP1$r0m\e\\",
    "csi-of-8-bits": r"\x9b2J",
    "osc-of-8-bits": r"\x9d0;pwn\x9c",
    "nul": r"\0",
    "bell": r"\a",
    "backspace": r"abc\b\b\bxyz",
    "vertical-tab": r"\v",
    "form-feed": r"\f",
    "shift-out": r"\x0e",
    "delete": r"\x7f",
    "next-line": r"\N",
    "line-separator": r"\L",
    "paragraph-separator": r"\P",
    "lone-surrogate": r"\ud800",
    "surrogate-pair": r"\ud83d\ude00",
    "noncharacter": r"\uffff",
    "noncharacter-arabic": r"\ufdd0",
    "noncharacter-of-plane-15": r"\U000ffffe",
    "beyond-unicode": r"\U00110000",
}
_RAW = ("\x1b", "\x9b", "\x07", "\x08", "\x0b", "\x0c", "\x7f", "\x85", "\u2028", "\ufffe")
_HIDDEN = {
    "right-to-left-override": "\u202e",
    "left-to-right-override": "\u202d",
    "embedding": "\u202a",
    "isolate": "\u2066",
    "arabic-letter-mark": "\u061c",
    "right-to-left-mark": "\u200f",
    "zero-width-space": "\u200b",
    "joiner": "\u200d",
    "non-joiner": "\u200c",
    "word-joiner": "\u2060",
    "soft-hyphen": "\u00ad",
    "invisible-times": "\u2062",
    "grapheme-joiner": "\u034f",
    "hangul-filler": "\u3164",
    "half-width-filler": "\uffa0",
    "braille-blank": "\u2800",
    "ogham-blank": "\u1680",
    "variation-selector": "\ufe0f",
    "variation-selector-of-plane-14": "\U000e0101",
    "tag-letter": "\U000e0061",
    "mongolian-separator": "\u180e",
    "interlinear-anchor": "\ufff9",
    "musical-format": "\U0001d173",
    "deprecated-format": "\u206a",
    "byte-order-mark": "\ufeff",
}
_SEEN = {
    "no-break-space": "100\u00a0km",
    "thin-space": "100\u2009km",
    "ideographic-space": "\u6f22\u3000\u5b57",
    "dashes": "a\u2010b\u2011c\u2013d\u2014e\u2212f",
    "chinese": "\u7f14\u7ea6\u56fd\u5e94\u505c\u706b",
    "hindi": "\u092f\u0941\u0926\u094d\u0927",
    "thai": "\u0e2b\u0e22\u0e38\u0e14\u0e22\u0e34\u0e07",
    "arabic-with-vowels": "\u0633\u064e\u0644\u0627\u0645",
    "hebrew": "\u05e9\u05dc\u05d5\u05dd",
    "decomposed": "Gene\u0301ve",
    "ligature": "\ufb01re",
    "mixed-scripts": "P\u0430rties",
    "emoji": "\U0001f54a",
    "private-use": "\ue000",
    "unassigned": "\u0378",
    "mathematical-letters": "\U0001d5e6\U0001d5d5",
    "turkish": "\u0130stanbul \u0131",
    "sharp-s": "Stra\u1e9ee",
}


def cases() -> Iterator[Case]:
    """Yield what is refused, what is shown by its code point, and what is plain text."""
    for name, escape in _ACTING.items():
        yield refused(f"escaped-{name}", with_text(f'"{escape}"'))
    yield valid("carriage-return", with_text(r'"safe\rpwned"'), "pwned")
    for character in _RAW:
        yield refused(f"raw-{ord(character):04x}", with_text(f"a{character}b"), (7, 10))
    for name, character in _HIDDEN.items():
        yield warned(name, with_text(f"Fir{character}ing"), _TEXT, f"Fir{character}ing")
    for name, text in _SEEN.items():
        yield valid(name, with_text(f"It {text} is"), text)
