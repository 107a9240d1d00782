"""Laws of a file: what it looks like alters nothing, and its canonical layout lasts."""

from random import Random

from tests.properties.laws.pair import Pair
from tests.properties.layouts import Layout, typed, written

from plandiff.errors import InvalidFileError
from plandiff.layout import first_difference, tidied
from plandiff.layout.entry import comments_of, values_of
from plandiff.layout.reading import page_of
from plandiff.load import load
from plandiff.load.loaded import Loaded
from plandiff.reporters import REPORTERS, RenderOptions, reporter


def _layout(random: Random) -> Layout:
    return Layout(
        random.randrange(2**32),
        random.choice(("\n", "\r\n", "\r")),
        random.random() < 0.5,
        random.random() < 0.5,
    )


def _file(version: Loaded, random: Random) -> bytes:
    return written(typed(version.proposal.tree()), _layout(random))


def a_file_says_the_same_in_every_layout(pair: Pair) -> None:
    random = pair.chance.random()
    files = [_file(pair.one, random) for _ in range(2)]
    read = [load(file, "v.yaml") for file in files]
    assert [each.proposal for each in read] == [pair.one.proposal] * 2
    assert read[0].sha256 == read[1].sha256


def every_report_is_the_same_bytes_for_every_layout(pair: Pair) -> None:
    random = pair.chance.random()
    options = RenderOptions(width=80, why=True, record=True)
    reports = [
        pair.compared(*(load(_file(side, random), f"{name}.yaml") for name, side in pair.sides))
        for _ in range(2)
    ]
    for name in REPORTERS:
        one, other = (reporter(name).render(report, options) for report in reports)
        assert one == other


def _with_line_feeds(data: bytes) -> str:
    text = data.decode().removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def the_canonical_layout_keeps_values_order_of_keys_and_comments(pair: Pair) -> None:
    data = _file(pair.one, pair.chance.random())
    new = tidied(data, "v.yaml")
    before, after = (page_of(_with_line_feeds(d), "v") for d in (data, new))
    assert values_of(after) == values_of(before)
    assert comments_of(after) == comments_of(before)
    assert load(new, "v.yaml").sha256 == load(data, "v.yaml").sha256


def what_is_tidy_stays_and_is_known_to_be_tidy(pair: Pair) -> None:
    data = _file(pair.one, pair.chance.random())
    new = tidied(data, "v.yaml")
    assert tidied(new, "v.yaml") == new
    assert first_difference(new, "v.yaml") is None
    assert (first_difference(data, "v.yaml") is None) == (data == new)


def the_first_sight_never_says_tidy_of_what_is_not(pair: Pair) -> None:
    """A line of a tidy file moved in or out, doubled, emptied or followed by a comment."""
    random = pair.chance.random()
    lines = tidied(_file(pair.one, random), "v.yaml").decode().split("\n")
    at = random.randrange(len(lines))
    lines[at : at + 1] = random.choice(
        [
            [lines[at], ""],
            [lines[at], "", ""],
            ["# a remark", lines[at]],
            [lines[at], "    # a remark", ""],
            [" " + lines[at]],
            [lines[at] + " "],
            [lines[at].replace('"', "'")],
            [" ".join(lines[at].split(" ")[:-1]), "      " + lines[at].split(" ")[-1]],
        ]
    )
    changed = "\n".join(lines).encode()
    try:
        load(changed, "v.yaml")
    except InvalidFileError:
        return
    is_tidy = first_difference(changed, "v.yaml") is None
    assert is_tidy == (tidied(changed, "v.yaml") == changed)
