"""The register of figures in each format: a table, markdown, JSON, and CSV for spreadsheets."""

from collections.abc import Iterator, Sequence

from plandiff.align.provision import Provision
from plandiff.figures import Line
from plandiff.model import Proposal
from plandiff.prose.register import register_rows
from plandiff.visible import visible_line

SCHEMA = "plandiff/figures/1"
COLUMNS = ("line", "version", "id", "number", "path", "kind", "text", "note", "place", "sources")


def as_table(
    versions: Sequence[Proposal], lines: Sequence[Line], width: int, *, color: bool
) -> str:
    """Return a table of `width` columns, or a list where that is narrow."""
    from rich.text import Text  # for a terminal alone

    from plandiff.reporters.terminal.canvas import Canvas
    from plandiff.reporters.terminal.grid import Column

    canvas = Canvas(width, color=color)
    rows = [
        [Text(row.clause, "bold"), *(Text("\n".join(cell)) for cell in row.cells)]
        for row in register_rows(lines, versions)
    ]
    if not rows:
        canvas.paragraph(Text("no quantity, date or reference"))
        return canvas.text()
    heads = [Column(visible_line(version.id, 40), 1) for version in versions]
    canvas.table([Column("Clause", most=28), *heads], rows)
    return canvas.text()


def as_markdown(versions: Sequence[Proposal], lines: Sequence[Line]) -> str:
    """Return a table in markdown."""
    from plandiff.reporters.markdown.escape import escape_line

    head = ["Clause", *(escape_line(version.id, 40) for version in versions)]
    found = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for row in register_rows(lines, versions):
        cells = ["<br>".join(escape_line(told, 200) for told in cell) for cell in row.cells]
        found.append(f"| {' | '.join([escape_line(row.clause, 80), *cells])} |")
    return "\n".join(found) + "\n"


def as_json(versions: Sequence[Proposal], lines: Sequence[Line]) -> str:
    """Return JSON, by the schema that `plandiff schema figures` prints."""
    import json

    told = [
        {
            "clauses": [[_clause(provision) for provision in side] for side in line.provisions],
            "figures": [[figure._asdict() for figure in side] for side in line.figures],
        }
        for line in lines
    ]
    value = {"schema": SCHEMA, "versions": [version.id for version in versions], "lines": told}
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _clause(provision: Provision) -> dict[str, object]:
    clause = provision.clause
    return {
        "id": clause.id,
        "number": clause.number,
        "path": list(provision.path),
        "sources": list(clause.sources),
    }


def as_csv(versions: Sequence[Proposal], lines: Sequence[Line]) -> str:
    """Return CSV, a row a figure; rows with one `line` are one clause through the versions."""
    from plandiff import sheets

    return sheets.as_csv(COLUMNS, _rows(versions, lines))


def _rows(versions: Sequence[Proposal], lines: Sequence[Line]) -> Iterator[tuple[str, ...]]:
    for number, line in enumerate(lines, 1):
        sides = zip(versions, line.provisions, line.figures, strict=True)
        for version, provisions, figures in sides:
            for figure in figures:
                provision = provisions[figure.clause]
                clause = provision.clause
                yield (
                    str(number),
                    version.id,
                    clause.id or "",
                    clause.number or "",
                    "/".join(provision.path),
                    figure.kind,
                    figure.text,
                    figure.note,
                    figure.place,
                    " ".join(clause.sources),
                )
