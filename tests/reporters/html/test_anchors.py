"""Addresses of clauses: stable, plain, each once."""

import re

from plandiff.reporters.html.anchors import anchors


def test_an_id_is_the_address(of_texts) -> None:
    (entry,) = of_texts("- {id: x, text: One.}", "- {id: x, text: Two.}").entries
    assert anchors([entry])[entry.number] == ("x", ())


def test_each_id_of_a_link_leads_to_it(of_texts) -> None:
    report = of_texts(
        "- {id: x, text: One.}\n- {id: y, text: Two.}",
        "- {id: z, text: One. Two., derived_from: [old#x, old#y]}",
    )
    (entry,) = report.entries
    assert anchors([entry])[entry.number] == ("z", ("x", "y"))


def test_without_an_id_the_labels_are_the_address(of_texts) -> None:
    text = "- {number: '14', text: One., clauses: [{number: '(a)', text: Two.}]}"
    report = of_texts(text, text)
    assert [anchor.main for anchor in anchors(report.entries).values()] == ["14", "14.a"]


def test_two_clauses_of_one_name_are_told_apart(of_texts) -> None:
    text = "- {number: '1', text: The sea is open.}\n- {number: '1', text: A bridge is built.}"
    report = of_texts(text, text)
    assert [anchor.main for anchor in anchors(report.entries).values()] == ["1", "1~2"]


def test_ids_that_cannot_stand_in_an_address_get_a_digest(of_texts) -> None:
    text = "- {id: 'a \"b', text: One.}\n- {id: '-map', text: Two two.}\n- {id: 'ㅤ', text: Three.}"
    mains = [anchor.main for anchor in anchors(of_texts(text, text).entries).values()]
    assert all(re.fullmatch("~[0-9a-f]{12}", main) for main in mains)
    assert len(set(mains)) == 3
