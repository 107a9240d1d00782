"""What a file looks like alters nothing of the report."""

import importlib.util
import re
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from plandiff.changes import ChangeKind
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare, load
from plandiff.reporters import REPORTERS, RenderOptions, reporter


def _neighbour(name):
    spec = importlib.util.spec_from_file_location(
        f"layout_{name}", Path(__file__).parent / f"{name}.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


S, L = _neighbour("strategies"), _neighbour("layouts")


def read(loaded, layout):
    fields = L.typed(loaded.proposal.tree())
    return load(L.written(fields, layout), f"{loaded.proposal.id}.yaml")


@given(S.proposals(), L.layouts)
def test_a_file_says_the_same_in_every_layout(version, layout) -> None:
    assert read(version, layout).proposal == version.proposal


@given(S.pairs(), L.layouts, L.layouts)
def test_every_report_is_the_same_bytes_for_every_layout(pair, one, other) -> None:
    first, second = (compare(*(read(side, layout) for side in pair)) for layout in (one, other))
    for name in REPORTERS:
        options = RenderOptions(width=80, why=True, record=True)
        assert reporter(name).render(first, options) == reporter(name).render(second, options)


# Each stands for every one in its row: noise, in any place.
WRAPPING = dict.fromkeys((" ", "\n"), (" ", "\n", "  "))
TYPOGRAPHY = {
    **dict.fromkeys((" ", "\n"), (" ", "\n", "  ", "\u00a0")),
    "'": ("'", "\u2019"),
    "-": ("-", "\u2013", "\u2011"),
    "\u2013": ("-", "\u2013", "\u2011"),
    "\u201c": ('"', "\u201c", "\u00ab"),
    "e\u0301": ("e\u0301", "\u00e9"),
}


@st.composite
def restyled(draw, loaded, signs):
    """`loaded` with other ones of `signs` in the texts of its clauses."""
    seed = Random(draw(st.integers(0, 2**32)))  # noqa: S311  (no secret)
    pattern = re.compile("|".join(map(re.escape, signs)))

    def other(clause):
        text = pattern.sub(lambda found: seed.choice(signs[found[0]]), clause["text"])
        return clause | {"text": text, "clauses": [other(c) for c in clause.get("clauses", ())]}

    fields = loaded.proposal.tree()
    fields["clauses"] = [other(clause) for clause in fields["clauses"]]
    return type(loaded)(read_proposal(fields), loaded.name, fields)


@given(st.data(), st.booleans())
def test_other_layout_and_typography_of_the_texts_is_noise_at_most(data, flag) -> None:
    version = data.draw(S.proposals())
    report = compare(version, data.draw(restyled(version, TYPOGRAPHY)), ignore_ids=flag)
    assert set(report.counts) <= {ChangeKind.NOISE}


@given(st.data(), st.booleans())
def test_wrapping_of_the_texts_alters_no_link_and_no_kind_but_noise(data, flag) -> None:
    old, new = data.draw(S.pairs())
    found = [
        [
            (
                [p.position for p in entry.link.old],
                [p.position for p in entry.link.new],
                [kind for kind in entry.kinds if kind is not ChangeKind.NOISE],
            )
            for entry in compare(old, version, ignore_ids=flag).entries
        ]
        for version in (new, data.draw(restyled(new, WRAPPING)))
    ]
    assert found[0] == found[1]
