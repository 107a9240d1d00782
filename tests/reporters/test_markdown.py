"""The summary in markdown: its facts are those of the JSON, and text of clauses does nothing."""

import html
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reporters.summaries import ELEMENTS, Page

from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, reporter
from plandiff.reporters.markdown.escape import escape
from plandiff.visible import visible

CASES = sorted(p.parent for p in (Path(__file__).parent.parent / "cases").glob("*/old.yaml"))
HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n"
AID = "- {id: aid, text: Aid is paid.}\n"
FUND = "- {id: fund, text: A fund is set up.}\n"
TERMS = "- {id: terms, text: Terms follow below., status: %s}\n"


def version(name: str, *clauses: str):
    return load((HEAD.format(name) + "".join(clauses)).encode(), name)


def summary(old, new, **options) -> str:
    return reporter("markdown").render(compare(old, new), RenderOptions(**options))


def with_text(name: str, *texts: str):
    clauses = [f"- {{id: c{n}, text: {quoted(text)}}}\n" for n, text in enumerate(texts)]
    return version(name, *clauses)


def quoted(text: str) -> str:
    escaped = re.sub(r"[^ -~]|[\"\\]", lambda m: f"\\U{ord(m[0]):08x}", text)
    return f'"{escaped}"'


def test_a_clause_that_moved_and_has_another_status_has_a_row_among_the_moved() -> None:
    old = version("old", TERMS % "open", AID, FUND)
    new = version("new", AID, FUND, TERMS % "agreed")
    tables = Page(summary(old, new)).tables
    assert "Moved (1)" in tables
    assert "Altered (1)" not in tables
    assert [cell for cell, _ in tables["What matters first (1)"][1]] == [
        "status", "–", "terms", "open", "agreed",
    ]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_it_is_made_of_what_hosts_keep(case: Path) -> None:
    versions = (load((case / f"{n}.yaml").read_bytes(), n) for n in ("old", "new"))
    report = compare(*versions)
    page = Page(reporter("markdown").render(report, RenderOptions()))
    assert page.elements <= ELEMENTS
    assert not page.attributes
    assert not page.unclosed


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_each_changed_clause_has_a_row_with_its_numbers_in_one_table(case: Path) -> None:
    versions = (load((case / f"{n}.yaml").read_bytes(), n) for n in ("old", "new"))
    report = compare(*versions)
    page = Page(reporter("markdown").render(report, RenderOptions()))
    titles = ("Removed", "Added", "Altered", "Another status", "Moved", "Options", "Not known")
    rows = [
        row for title, found in page.tables.items() if title.startswith(titles) for row in found[1:]
    ]
    told = {"renumbered", "noise", "spelling-changed"}
    told |= {f"{what}-changed" for what in ("reports", "evidence", "sources", "topics")}
    assert len(rows) == sum(not told.issuperset(entry.kinds) for entry in report.entries)


def test_word_edits_are_marked_for_viewers_with_and_without_html() -> None:
    old = with_text("old", "Ships pass the strait, and pay a toll.")
    text = summary(old, with_text("new", "Ships pass the strait; they pay no toll."))
    assert "the strait<del>~~, and pay a~~</del> <ins>**; they pay no**</ins> toll." in text
    assert {"del", "s", "ins", "strong"} <= Page(text).elements
    bare = Page(text.partition("Full texts")[2], bare=True).elements
    assert {"s", "strong"} <= bare
    assert not {"del", "ins"} & bare


MARKUP = "a<>&\"'|`*_~[](){}!#@$%:;.,+-=/\\^0123456789 \u202e\u00a0é"


@given(st.lists(st.text(MARKUP, min_size=1, max_size=40), min_size=3, max_size=3))
def test_text_of_clauses_reads_as_itself_and_does_nothing(texts: list[str]) -> None:
    texts = [f"x{text}x" for text in texts]
    old, new = with_text("old", texts[0], "Aid is paid."), with_text("new", texts[1])
    page = Page(summary(old, new))
    assert page.elements <= ELEMENTS
    assert not page.attributes
    assert not page.unclosed
    alone = Page(
        summary(with_text("old"[:3], "Aid is paid."), with_text("new", "Aid is paid.", texts[2]))
    )
    assert " ".join(visible(texts[2]).split()) in alone.text


@given(st.text(MARKUP, max_size=60))
def test_escaped_text_starts_nothing_on_either_host(text: str) -> None:
    # What stands between tags is one text to a host, which looks for patterns in it.
    for piece in re.split(r"</?(?:span|code)>", escape(text)):
        plain = html.unescape(piece.replace("\\", ""))
        if plain in ("@", "#"):
            continue
        assert not re.search(r"@|#\d|\$.|:[\w+-]+:|[!~%&][\w\"]|[\[{][+-]|[+-][\]}]", plain), piece


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("@all", "<code>@</code>all"),
        ("#12", "<code>#</code>12"),
        ("see !12 or ~bug", "see <span>!</span>12 or <span>\\~</span>bug"),
        (":tada:", "<span>:</span>tada:"),
        (
            "[- x -] {+ y +}",
            "<span>\\[</span>- x <span>-</span>\\] <span>{</span>+ y <span>+</span>}",
        ),
        ("GH-1 and UN-1325", "<span>GH</span>-1 and <span>UN</span>-1325"),
        ("deadbeef", "<span>deadbe</span><span>ef</span>"),
        ("50 % of 800,000", "50 % of 800,000"),
        ("Article 5: all", "Article 5: all"),
        ("a + b - c", "a + b - c"),
        ("::error::x", ":<span>:</span>error::x"),
    ],
)
def test_what_hosts_look_for_is_torn_apart(text: str, shown: str) -> None:
    assert escape(text) == shown


def test_no_line_is_a_command_of_a_runner() -> None:
    old = with_text("old", "::error::x", "##[error]y")
    text = summary(old, with_text("new", "::error::x ::warning::z", "##vso[task]y"))
    assert not re.search(r"^\s*::|##\[|##vso\[", text, re.MULTILINE)


PROPOSALS = Path(__file__).parent.parent.parent / "proposals"


def real(name: str):
    return load((PROPOSALS / f"{name}.yaml").read_bytes(), name)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "v28",
            "v20",
            "From v28 (US 28-point draft, 2025-11-20) to v20 (20-point framework as read out by "
            "Zelensky, 2025-12-23), judging by paraphrases of both texts, 10 points were removed, 3 "
            "added, 18 altered (16 reworded) and 1 moved; 17 sub-clauses were removed, 11 added and "
            "5 altered (all reworded).",
        ),
        (
            "v19",
            "v20",
            "2 points were removed and 5 altered (all reworded); of 16 points and 22 sub-clauses it "
            "is not known whether both versions have them; v19 is not public.",
        ),
        ("v20", "v20", "Zelensky, 2025-12-23), judging by paraphrases of both texts, no changes."),
    ],
)
def test_the_sentence_can_be_quoted(old: str, new: str, said: str) -> None:
    assert said in Page(summary(real(old), real(new))).text


def test_the_sentence_counts_one_as_one() -> None:
    old, new = (
        with_text("old", "Aid is paid."),
        version("new", "- {id: new, text: A bank is founded.}"),
    )
    text = Page(summary(old, new)).text
    assert "(T, 2025-01-01), 1 point was removed and 1 added." in text


def test_a_selection_has_counts_and_no_sentence_on_the_whole() -> None:
    text = summary(real("v28"), real("v20"), clause="ceasefire")
    assert "**1 altered.**" in text
    assert "From v28" not in text


def test_both_versions_can_be_cited() -> None:
    old, new = real("v19"), real("v20")
    rows = {row[0][0]: [cell for cell, _ in row[1:]] for row in
            Page(summary(old, new)).tables["Where this comes from"]}  # fmt: skip
    for loaded in (old, new):
        line = f"SHA-256 of the content of {loaded.proposal.id}: `{loaded.sha256}`"
        assert line in summary(old, new).splitlines()
    assert rows["Issued by"][1] == "Ukraine, United States"
    assert rows["Wording"] == ["paraphrase", "paraphrase"]
    assert rows["Disclosure"] == ["partial", "full"]
    assert "12 are not public" in rows["Not public"][0]
    assert rows["Not public"][1] == "nothing that is known"
    assert "official briefing" in rows["Evidence"][1]
    assert "Made by plandiff " in summary(old, new)


def quotes_of(old: str, new: str) -> tuple[str, str]:
    (row,) = Page(summary(with_text("old", old), with_text("new", new))).tables["Altered (1)"][1:]
    return row[2][0], row[3][0]


FILLER = " ".join(f"word{n}" for n in range(60))


def test_quotes_of_long_texts_stand_around_the_first_words_that_differ() -> None:
    old, new = quotes_of(f"{FILLER} red {FILLER}", f"{FILLER} blue {FILLER}")
    for quote, word in ((old, "red"), (new, "blue")):
        assert quote.startswith("… word")
        assert quote.endswith(" …")
        assert f"word59 {word} word0" in quote
        assert 100 <= len(quote) <= 164


def test_a_quote_is_not_cut_before_a_few_words() -> None:
    old, new = quotes_of(f"All of the red {FILLER}", f"All of the blue {FILLER}")
    assert old.startswith("All of the red word0")
    assert new.startswith("All of the blue word0")


def test_short_texts_are_quoted_whole() -> None:
    assert quotes_of("Ships pass.", "Ships may pass.") == ("Ships pass.", "Ships may pass.")


def test_clauses_that_share_a_status_are_named_up_to_sixty() -> None:
    line = '- {{id: c{0}, number: "{0}", text: Text {0} stands., status: {1}}}\n'
    old, new = (
        version(name, *(line.format(n, status) for n in range(1, 71)))
        for name, status in (("old", "open"), ("new", "agreed"))
    )
    text = Page(summary(old, new)).text
    assert "status: open → agreed in 70: 1 c1, 2 c2, " in text
    assert "60 c60, and 10 more, which the concordance names" in text
