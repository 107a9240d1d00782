"""Filters: what each clause answers, by number and never by text."""

from plandiff.reporters.html.facets import facets

PARTIES = "parties: [{id: us, name: United States, aliases: [US]}, {id: ua, name: Ukraine}]\n"


def test_a_clause_concerns_who_is_named_agrees_or_proposes(of_texts) -> None:
    text = """
- {id: a, text: The US pays.}
- {id: b, text: He tells us nothing., agreed_by: [ua]}
- {id: c, text: Ships sail., options: [{proposers: [us], text: No ships.}]}
"""
    report = of_texts(text, text, PARTIES)
    found = facets(report, report.entries)
    (party,) = (facet for facet in found.all if facet.key == "party")
    names = {choice.value: choice.name for choice in party.choices}
    told = [[names[value] for value in found.of[n]["party"].split()] for n in range(3)]
    assert told == [["United States"], ["Ukraine"], ["United States"]]
    assert {choice.name: choice.size for choice in party.choices} == {
        "United States": 2,
        "Ukraine": 1,
    }


def test_status_and_topics_of_both_sides_count(of_texts) -> None:
    report = of_texts(
        "- {id: a, text: One., status: proposed, topics: [x-sea]}",
        "- {id: a, text: One., status: agreed, topics: [x-land]}",
    )
    found = {facet.key: facet for facet in facets(report, report.entries).all}
    assert [choice.name for choice in found["status"].choices] == ["agreed", "proposed"]
    assert [choice.name for choice in found["topic"].choices] == ["x-land", "x-sea"]
    assert found["kind"].choices[0].name == "status changed"


def test_what_leaves_no_choice_is_no_filter(of_texts) -> None:
    report = of_texts("- {id: a, text: One.}", "- {id: a, text: One.}")
    assert facets(report, report.entries).all == ()
