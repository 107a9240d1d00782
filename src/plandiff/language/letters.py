"""Letters that stand for others where case does not count."""

import re

# A pattern that ignores case takes these for "i" and "s", and `str.lower` does not.
# tests/language/test_letters.py looks at all letters.
_ODD = re.compile("[\u0130\u0131\u017f]")


def is_plain_case(text: str) -> bool:
    """Whether a pattern in ASCII that ignores case finds in `text` what `str.lower` shows.

    `text.lower()` has as many characters then, too.
    """
    return text.isascii() or _ODD.search(text) is None
