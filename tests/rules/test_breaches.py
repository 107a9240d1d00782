"""What each rule says of the failing example of its page, word for word.

The message is what a user reads; the clause and the values are what the fingerprint is made of,
which files of accepted findings keep.
"""

from collections.abc import Callable
from pathlib import Path

from plandiff.rules import RULES


def test_what_a_rule_says_of_its_failing_example(
    judged, in_full, golden: Callable[[Path, str], None]
) -> None:
    found = [
        f"{name}:\n" + "".join(in_full(breach) for breach in judged(name, name, "Fails"))
        for name in RULES
    ]
    golden(Path(__file__).parent / "breaches.txt", "".join(found))
