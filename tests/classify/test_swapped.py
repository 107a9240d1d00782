"""Words that changed places between sentences of a clause: both sides have the same words."""

import pytest
from benchmarks.language.labelled import found

from plandiff.changes import ChangeKind

PARTIES = [{"id": "ua", "name": "Ukraine"}, {"id": "ru", "name": "Russia"}]


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        (
            ChangeKind.OBLIGATION_CHANGED,
            "The parties shall meet in Oslo each May. Both sides may send observers to the talks.",
            "The parties may meet in Oslo each May. Both sides shall send observers to the talks.",
        ),
        (
            ChangeKind.NEGATION_CHANGED,
            "The parties shall not meet in Oslo. Both sides shall send observers to the talks.",
            "The parties shall meet in Oslo. Both sides shall not send observers to the talks.",
        ),
        (
            ChangeKind.DATE_CHANGED,
            "The panel rules on all claims by 1 May 2026. The fund pays each victim by 1 June 2026.",
            "The panel rules on all claims by 1 June 2026. The fund pays each victim by 1 May 2026.",
        ),
        (
            ChangeKind.PARTY_CHANGED,
            "Ukraine shall clear all mines on the coast. Russia shall open all ports to ships.",
            "Russia shall clear all mines on the coast. Ukraine shall open all ports to ships.",
        ),
        (
            ChangeKind.HEDGE_CHANGED,
            "Where feasible, the parties shall clear all mines. The panel shall hear all claims.",
            "The parties shall clear all mines. Where feasible, the panel shall hear all claims.",
        ),
    ],
)
def test_what_changed_places_is_told_in_both_sentences(kind, old, new) -> None:
    changes = found({"old": old, "new": new, "version": {"parties": PARTIES}})
    assert set(changes) == {ChangeKind.REWORDED, kind}
    assert len(changes[kind]) == 2
