"""What stands on the page, by option: whatever the other formats for people tell."""

import pytest

from plandiff.changes import ChangeKind
from plandiff.prose import headline
from plandiff.prose.caveats import caveats
from plandiff.reporters import Brackets, View


def test_it_leads_with_the_headline(bundled, page) -> None:
    report = bundled("v28", "v20")
    read = page(report)
    assert read.one("h1").said() == "v28 → v20"
    assert read.one("p", **{"class": "lead"}).said() == f"{headline.summary(report.entries)}."
    top = read.one("header", **{"class": "top"}).said()
    for line in (headline.detail(report.entries), headline.renumbered(report.entries)):
        assert line in top
    for line in caveats(report):
        assert line in top


def test_sections_stand_in_the_order_of_what_one_wants_to_know(bundled, page) -> None:
    titles = [h.said() for h in page(bundled("v28", "v20")).all("h2")]
    assert [title.rstrip(" 0123456789") for title in titles] == [
        "What matters first", "Map", "Changes", "Only number, status, record or layout",
        "Unchanged", "Concordance", "Provenance", "Keys", "As markdown",
    ]  # fmt: skip


def test_what_must_not_be_missed_comes_first(of_texts, page) -> None:
    report = of_texts(
        "- {id: x, number: '1', text: One., status: agreed}",
        "- {id: x, number: '1', text: Two., status: agreed}",
    )
    read = page(report)
    first = read.one("section", id="-first").said()
    assert first.startswith("Look here first 1 REOPENED 1 x REOPENED: it was agreed;")
    top = read.one("header", **{"class": "top"}).said()
    assert "LOOK HERE FIRST: 1 reopened after it was agreed." in top
    assert read.text.index('id="-first"') < read.text.index('id="-changes"')


def test_accounts_that_differ_are_told_with_what_the_other_version_has(bundled, page) -> None:
    read = page(bundled("v19", "v20"))
    told = read.one("section", id="-accounts").said()
    assert "v19, by" in told
    assert (
        read.one("p", **{"class": "lead"}).said().startswith("nato-membership: 4 accounts of v19")
    )


def test_names_replaced_throughout_are_one_line(of_texts, page) -> None:
    old = "".join(
        f"- {{id: c{i}, text: 'In {i} places the Joint Commission acts.'}}\n" for i in (1, 2, 3)
    )
    read = page(of_texts(old, old.replace("Joint Commission", "Peace Council")))
    assert read.one("section", id="-matters").said().count("replaced throughout: “Joint") == 1
    assert not read.all("article", **{"class": "card"})
    assert len(read.all("article")) == 3


def test_what_is_gone_stands_where_it_stood(bundled, page) -> None:
    read = page(bundled("v28", "v20"))
    order = [a.attributes["id"] for a in read.all("article", **{"class": "card"})]
    assert order.index("sovereignty") < order.index("nato-expansion") < order.index("elections")


@pytest.mark.parametrize("view", View)
def test_both_views_are_there_and_one_is_chosen(view, bundled, page) -> None:
    read = page(bundled("v28", "v20"), view=view)
    (chosen,) = (e for e in read.all("input", name="view") if "checked" in e.attributes)
    assert chosen.attributes["value"] == ("sides" if view is View.SIDE_BY_SIDE else "inline")
    assert read.all("p", **{"class": "inline"})
    assert read.all("div", **{"class": "sides"})


def test_each_side_of_a_split_stands_by_itself(of_texts, page) -> None:
    text = "The sea is open to all ships. The river is closed to all of them."
    new = "- {id: x, number: '1', text: The sea is open to all ships.}\n- {id: y, number: '2', derived_from: [old#x], text: The river is closed to all of them.}"
    read = page(of_texts(f"- {{id: x, number: '1', text: {text}}}", new))
    old_side, new_side = read.all("div", **{"class": "side"})
    assert old_side.said() == f"old 1 {text}" or text in old_side.said()
    assert "1 x The sea is open to all ships." in new_side.said()
    assert "2 y The river is closed to all of them." in new_side.said()


def test_a_choice_is_said_to_be_one(bundled, page) -> None:
    read = page(bundled("v28", "v20"), only=frozenset((ChangeKind.QUANTITY_CHANGED,)))
    assert "Made with --only quantity-changed: 4 of 70 links are shown." in read.text
    assert len(read.all("article")) == 4
    read = page(bundled("v28", "v20"), clause="armed-forces-size")
    assert "Made with --clause armed-forces-size: 1 of 70 links are shown." in read.text


def test_record_is_folded_unless_asked_for(of_texts, page) -> None:
    report = of_texts(
        "- {id: x, text: One., evidence: press-report, reports: [{by: us, text: A}]}",
        "- {id: x, text: One., evidence: published-text, reports: [{by: us, text: B}]}",
    )
    assert "open" in page(report, record=True).one("details", id="-minor").attributes
    assert "evidence: press-report → published-text" in page(report).text
    assert "reports[0]['text']</b>" not in page(report).text
    said = page(report, record=True).one("article").said()
    assert "A → B" in said


def test_why_says_how_each_pair_was_found(bundled, page) -> None:
    report = bundled("v28", "v20")
    assert "paired by" not in page(report).text
    said = [article.said() for article in page(report, why=True).all("article")]
    assert all("paired by" in text or "no partner found" in text for text in said)


def test_brackets_can_be_read_as_what_is_not_agreed(of_texts, page) -> None:
    report = of_texts(
        "- {id: x, text: 'Each Party shall pay on time.'}",
        "- {id: x, text: 'Each Party [shall] [may] pay on time.'}",
    )
    assert "[shall] [may]" in page(report).one("p", **{"class": "inline"}).said()
    read = page(report, brackets=Brackets.STATUS)
    assert "[" not in read.one("p", **{"class": "inline"}).said()
    assert "choice: “shall” or “may”" in read.one("section", id="-open").said()


def test_a_language_is_told_to_whoever_reads_aloud(of_texts, page) -> None:
    read = page(of_texts("- {id: x, text: Один.}", "- {id: x, text: Два.}", "language: uk\n"))
    assert {p.attributes["lang"] for p in read.all("p") if "lang" in p.attributes} == {"uk"}


def test_two_equal_versions_say_so(bundled, page) -> None:
    read = page(bundled("v20", "v20"))
    assert read.one("p", **{"class": "lead"}).said() == "no changes."
    assert "Nothing to read: no changes." in read.text


def test_provenance_has_what_a_citation_needs(bundled, page) -> None:
    report = bundled("v19", "v20")
    told = page(report).one("section", id="-provenance").said()
    for loaded in (report.old, report.new):
        assert loaded.sha256 in told
        assert loaded.proposal.title in told
        assert f"Wording{loaded.proposal.wording}" in told
    assert "v19 is not public" in told
    assert "Evidence" in told


def test_long_lists_are_folded_and_whole(of_texts, page) -> None:
    old, new = (
        "".join(
            f"- {{id: c{i}, number: '{i + shift}', status: agreed, text: 'Camp {i} holds {i + size} tents.'}}\n"
            for i in range(60)
        )
        for shift, size in ((1_000, 100), (2_000, 200))
    )
    read = page(of_texts(old, new))
    told = {
        d.said().split(" more")[0]: d.said() for d in read.all("details") if " more" in d.said()
    }
    assert set(told) == {"48", "52"}
    assert told["48"].count("REOPENED: it was agreed") == 48
    (numbers,) = (d.said() for d in read.all("details") if d.said().startswith("60 renumbered"))
    assert numbers.endswith("1059→2059.")
