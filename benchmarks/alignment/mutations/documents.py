"""The versions that are mutated, and clauses of other documents to put into them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.alignment.mutations.tree import Node, from_clauses, from_texts

from plandiff.language.noise import plain
from plandiff.pipeline import load

# Clauses on subjects that no proposal speaks of, written for this purpose.
HELD_OUT = Path(__file__).parent / "held_out.txt"


@dataclass(frozen=True)
class Document:
    """One version.

    Attributes:
        name: The id of the version, or of the labelled pair whose old version it is.
        root: Its clauses.
        held_out: Clauses of other documents.
    """

    name: str
    root: Node = field(repr=False)
    held_out: Sequence[Node] = field(repr=False)


def documents(paths: Iterable[str], least_clauses: int) -> Iterator[Document]:
    """Yield the versions of YAML files, of folders of them, and the old ones of JSONL files.

    Those with fewer clauses than `least_clauses` are left out. What is put into a version
    of a JSONL file comes from those documents of the same file that share no clause with
    it, else, as for YAML files, from `held_out.txt`.
    """
    for path in map(Path, paths):
        if path.suffix == ".jsonl":
            yield from _labelled(path, least_clauses)
            continue
        for file in sorted(path.glob("*.yaml")) if path.is_dir() else [path]:
            proposal = load(file.read_bytes(), str(file)).proposal
            root = from_clauses(proposal.clauses)
            if sum(1 for _ in root.all()) >= least_clauses:
                yield Document(proposal.id, root, held_out())


def held_out() -> list[Node]:
    """Return the clauses of `held_out.txt`."""
    return [Node(line) for line in HELD_OUT.read_text(encoding="utf-8").splitlines()]


def _labelled(path: Path, least_clauses: int) -> Iterator[Document]:
    with path.open(encoding="utf-8") as lines:
        pairs = [json.loads(line) for line in lines]
    texts = [{plain(c["text"]) for c in (*p["left"], *p["right"])} for p in pairs]
    for pair, own in zip(pairs, texts, strict=True):
        if len(pair["left"]) < least_clauses:
            continue
        others = [
            Node(clause["text"], clause.get("heading"))
            for other, said in zip(pairs, texts, strict=True)
            if own.isdisjoint(said)
            for clause in other["left"]
        ]
        yield Document(pair["pair_id"], from_texts(pair["left"]), others or held_out())
