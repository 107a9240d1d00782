"""Letters that stand for others where case does not count."""

import re
import sys

from plandiff.language.letters import is_plain_case


def test_no_other_letter_stands_for_one_of_ascii_or_grows() -> None:
    letter = re.compile("[a-z]", re.IGNORECASE)
    for character in map(chr, range(sys.maxunicode + 1)):
        lowered = character.lower()
        if len(lowered) > 1 or bool(letter.match(character)) != ("a" <= lowered <= "z"):
            assert not is_plain_case(character), ascii(character)
