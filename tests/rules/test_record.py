"""What is said of versions that are gone."""

from plandiff.errors import Location
from plandiff.rules import rule
from plandiff.subject.record import Gone, Record


def said(*gone: Gone) -> list[str]:
    return [breach.message for breach in rule("version-dropped").check(Record(gone, "main"))]


def test_a_version_whose_file_holds_another_says_which() -> None:
    place = Location("v.yaml", 1, 1)
    long = f"{'w' * 60}… (90 characters)"
    assert said(Gone("v1", place), Gone("v2", place, "v3"), Gone("w" * 90, place, "w" * 90)) == [
        "the version v1, which main has, is gone"
        " - put it back, and record another text as a version of its own",
        "the version v2, which main has, is gone: its file now holds v3"
        " - put it back, and record another text as a version of its own",
        f"the version {long}, which main has, is gone: its file now holds {long}"
        " - put it back, and record another text as a version of its own",
    ]
