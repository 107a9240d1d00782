"""Messages stay short whatever stands in a file: names and texts in them are cut."""

import re
from collections.abc import Callable
from pathlib import Path

from plandiff.errors import PlandiffError
from plandiff.rulebook import page
from plandiff.rules import OF_REVISION, OF_VERSION

LONG = "x" * 500
# A message has words of its own beside at most three that are cut, most of them at 60.
MOST = 420


def lengthened(name: str, text: str, judge) -> list[str]:
    """Return the messages where a word that stands in the message is long in the example."""
    (first, *_) = (breach.message for breach in judge(name, text))
    words = [w for w in dict.fromkeys(re.findall(r"\w+", first)) if re.search(rf"\b{w}\b", text)]
    found = []
    for word in words:
        try:
            longer = judge(name, re.sub(rf"\b{word}\b", word + LONG, text))
        except PlandiffError:  # a word of the format, not of the file
            continue
        messages = [breach.message for breach in longer if LONG[:20] in breach.message]
        found += [f"  {word}…: {message}\n" for message in messages]
    return found


def test_a_message_is_short_whatever_the_names_are(
    judge_version, judge_revision, examples, golden: Callable[[Path, str], None]
) -> None:
    told = []
    for name in (*OF_VERSION, *OF_REVISION):
        text = examples.example(page(name), "Fails")
        is_same = "state of a version" in page(name).body

        def of_revision(rule, changed, *, is_same=is_same):
            return judge_revision(rule, changed, is_same_version=is_same)

        messages = lengthened(name, text, judge_version if name in OF_VERSION else of_revision)
        told += [f"{name}:\n", *messages] if messages else []
        assert all(len(message) < MOST for message in messages), name
    golden(Path(__file__).parent / "long-names.txt", "".join(told))
