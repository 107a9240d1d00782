"""Reading order: what is gone stands where it stood."""

from plandiff.reporters.html.order import reading_order


def order(report):
    return [(e.link.new or e.link.old)[0].clause.id for e in reading_order(report.entries)]


def test_removed_clauses_follow_the_one_before_them(of_texts) -> None:
    old = "".join(
        f"- {{id: {name}, text: {text}}}\n"
        for name, text in (
            ("a", "Mines are cleared first."),
            ("b", "The sea is open to ships."),
            ("c", "Courts hear every claim."),
            ("d", "Schools teach both languages."),
        )
    )
    new = "".join(line + "\n" for line in old.splitlines() if "id: b" in line)
    assert order(of_texts(old, new)) == ["a", "b", "c", "d"]


def test_every_entry_is_there_once(bundled) -> None:
    for pair in (("v28", "v20"), ("v20", "v28"), ("v19", "v20"), ("v28", "vE3")):
        report = bundled(*pair)
        assert sorted(e.number for e in reading_order(report.entries)) == list(range(len(report.entries)))  # fmt: skip
