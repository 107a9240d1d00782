"""Text to tokens: words, whole numbers and single signs, each with the blanks after it."""

import re
import unicodedata
from typing import NamedTuple

# Scripts written without blanks, taken sign by sign: Thai, Lao, Myanmar, Khmer, Kana,
# Han, Hangul.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_LETTERS = f"[^\\W{_UNSPACED}]"
# 600,000 · 50:50 · 18.17 · 2025-11-24 · 30-50 · 33 · 100bn: a number is never torn.
_NUMBER = f"[0-9]+(?:[.,:/\u2010-\u2012'\u2019-][0-9]+)*{_LETTERS}*"
# Ukraine's: an apostrophe between letters belongs to the word.
_WORD = f"{_LETTERS}+(?:['\u2019]{_LETTERS}+)*"
_TOKEN = re.compile(f"({_NUMBER}|{_WORD}|\\S)(\\s*)")


class Token(NamedTuple):
    """A word, number or sign, and the blanks that follow it."""

    core: str
    blanks: str


def tokenise(text: str) -> list[Token]:
    """Return the tokens of `text`; joined again they are `text`, character for character.

    Blanks before the first word are a token with an empty core. Combining marks stay
    with the letter they stand on, whatever the script.
    """
    stripped = text.lstrip()
    tokens = [Token(*pair) for pair in _TOKEN.findall(stripped)]
    if not text.isascii():
        tokens = _joined_marks(tokens)
    if len(stripped) < len(text):
        tokens.insert(0, Token("", text[: len(text) - len(stripped)]))
    return tokens


def _joined_marks(tokens: list[Token]) -> list[Token]:
    """Join what the pattern tore at combining marks (they are no word characters)."""
    joined: list[Token] = []
    after_mark = False
    for token in tokens:
        is_mark = len(token.core) == 1 and unicodedata.category(token.core)[0] == "M"
        continues = is_mark or (after_mark and token.core[0].isalnum())
        if continues and joined and not joined[-1].blanks:
            joined[-1] = Token(joined[-1].core + token.core, token.blanks)
        else:
            joined.append(token)
        after_mark = is_mark
    return joined
