"""`plandiff check` beside what people run on YAML: python benchmarks/checking.py [--runs N].

Ratios of whole processes, run in turn: the versions of proposals/ beside yamllint, and 1,000 files
of 20 clauses beside check-jsonschema with our schema (extra `bench`), the second time with the
rule not-formatted, which is off unless asked for. The files
are made here: a version, then another each with other words, ids and numbers, every fifth a
successor of the one before. Processor time of all processes of a run stands beside the wall's.
"""

import argparse
import compileall
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
FILES, CLAUSES = 1_000, 20
WORDS = [
    "ports",
    "coast",
    "border",
    "ships",
    "grain",
    "council",
    "force",
    "treaty",
    "party",
    "state",
    "river",
    "peace",
    "monitor",
    "trade",
    "prisoner",
    "return",
    "fund",
    "assets",
    "region",
    "city",
    "power",
    "plant",
    "election",
    "force",
    "guarantee",
    "air",
    "sea",
    "land",
]


def made(number: int, chance: random.Random) -> str:
    """Return the version called `f<number>`; every fifth has the one before as its parent."""
    lines = ["format: 1", f"id: f{number}", f"title: Draft {number}", "date: 2025-01-01"]
    if number % 5 == 4:
        lines.append(f"parents: [f{number - 1}]")
    lines += ["parties:", "  - id: norland", "    name: Norland", "sources:", "  - id: gazette"]
    lines += ["    kind: text-copy", "clauses:"]
    base = random.Random(number - number % 5)  # noqa: S311  (a family shares its words)
    for place in range(1, CLAUSES + 1):
        words = [base.choice(WORDS) for _ in range(25)]
        if chance.random() < 0.1:
            words[chance.randrange(25)] = chance.choice(WORDS)
        text = " ".join(words).capitalize()
        lines += [f"  - id: clause-{place}", f'    number: "{place}"', "    text: >-"]
        lines += [f"      {text}.", "    status: proposed", "    sources: [gazette]"]
    return "\n".join(lines) + "\n"


def timed(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """Return seconds by the wall and of processor time of one run; its output is read."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Both programs beside ours leave with 1 when they find something, and when they crash.
    if done.returncode not in (0, 1) or b"Traceback" in done.stderr:
        sys.exit(f"{command}: {done.stderr.decode()[:300]}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, used


def compared(name: str, ours: Sequence[str], peer: Sequence[str], folder: Path, runs: int) -> None:
    """Print the medians of `ours` and `peer`, run in turn, and of their ratios turn by turn."""
    turns = [(timed(ours, folder), timed(peer, folder)) for _ in range(runs + 1)][1:]
    for kind, index in (("wall", 0), ("processor", 1)):
        pairs = [(mine[index], theirs[index]) for mine, theirs in turns]
        mine, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
        ratio = statistics.median(a / b for a, b in pairs)
        print(f"{name}, {kind}: {mine:.2f} s, {theirs:.2f} s, ratio {ratio:.2f}")


def main() -> None:
    """Make the files, run both pairs, print what was measured."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    compileall.compile_dir(ROOT / "src", quiet=1)
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, median of {runs}")
    plandiff = str(BIN / "plandiff")
    compared(
        "proposals/ beside yamllint",
        [plandiff, "check", "proposals"],
        [str(BIN / "yamllint"), "proposals"],
        ROOT,
        runs,
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        chance = random.Random(0)  # noqa: S311  (the same files each time)
        (folder / "many").mkdir()
        for number in range(FILES):
            (folder / f"many/f{number}.yaml").write_text(made(number, chance))
        schema = str(ROOT / "docs/proposal.schema.json")
        files = sorted(str(path) for path in (folder / "many").iterdir())
        peer = [str(BIN / "check-jsonschema"), "--schemafile", schema, *files]
        title = f"{FILES:,} files of {CLAUSES} clauses beside check-jsonschema"
        compared(title, [plandiff, "check", "many"], peer, folder, max(runs // 2, 1))
        (folder / "plandiff.toml").write_text('[severity]\nnot-formatted = "note"\n')
        title += ", with not-formatted"
        compared(title, [plandiff, "check", "many"], peer, folder, max(runs // 2, 1))


if __name__ == "__main__":
    main()
