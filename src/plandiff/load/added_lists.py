"""A file of word lists that a project adds, in the form of those that come with plandiff.

One file a lexicon, called by its name: a mapping of lists to their phrases.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from plandiff.errors import InvalidFileError, Location, Problem
from plandiff.lexicon_lists import LISTS, is_list, wordings
from plandiff.load.characters import decode, scan
from plandiff.load.limits import DEFAULT_LIMITS, Limits
from plandiff.load.locate import Places
from plandiff.load.tree import read_tree
from plandiff.load.values import Tree
from plandiff.model import Phrases
from plandiff.visible import visible_line


def load_phrases(
    data: bytes, name: str, limits: Limits = DEFAULT_LIMITS
) -> tuple[tuple[Phrases, ...], tuple[Problem, ...]]:
    """Return the phrases that `data` holds, and what should be looked at.

    Raises:
        InvalidFileError: With every problem of the file; `name` leads each message.
    """
    lexicon = os.path.basename(name).removesuffix(".yaml")
    if lexicon not in LISTS:
        known = ", ".join(f"{known}.yaml" for known in LISTS)
        message = f"is called like no lexicon - call it one of: {known}"
        raise InvalidFileError((Problem(Location(name, 1, 1), message),))
    if len(data) > limits.file_bytes:
        message = f"larger than {limits.file_bytes:,} bytes - {limits.how_to_raise()}"
        raise InvalidFileError((Problem(Location(name, 1, 1), message),))
    text = decode(data, name)
    warnings = scan(text, name, limits)
    tree, found = read_tree(text, name, limits)
    problems = [*warnings, *found, *_problems(tree, lexicon, Places(text, name))]
    problems.sort(key=lambda problem: (problem.location.line, problem.location.column))
    if any(problem.severity == "error" for problem in problems):
        raise InvalidFileError(tuple(problems))
    lists = cast("Mapping[str, Sequence[str]]", tree)  # else there were problems
    phrases = tuple(
        Phrases.holding({"lexicon": lexicon, "read_as": name, "phrases": tuple(listed)})
        for name, listed in lists.items()
    )
    return phrases, tuple(problems)


def _problems(tree: Tree, lexicon: str, places: Places) -> Iterator[Problem]:
    if not isinstance(tree, dict):
        message = (
            "must be lists of phrases, each under its name - write `name:` and lines with `- `"
        )
        yield Problem(places.value(()), message)
        return
    for name, listed in tree.items():
        if not is_list(lexicon, name):
            known = ", ".join(LISTS[lexicon] or ())
            message = f"'{visible_line(name, 40)}' is no list of {lexicon} - write one of: {known}"
            yield Problem(places.key((name,)), message)
        if not isinstance(listed, list) or not listed:
            message = f"'{visible_line(name, 40)}' must be a list of phrases - write [one, two]"
            yield Problem(places.value((name,)), message)
            continue
        for index, phrase in enumerate(listed):
            if why := _why_not(phrase):
                yield Problem(places.value((name, index)), why)


def _why_not(phrase: Tree) -> str:
    if not isinstance(phrase, str):
        return "a phrase must be text - put it in quotes"
    if not phrase.strip():
        return "a phrase is empty - write it, or leave the line out"
    try:
        wordings(phrase)
    except ValueError as error:
        return f"'{visible_line(phrase, 60)}' {error}"
    return ""
