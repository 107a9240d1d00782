"""Put small faults into the source, one at a time, and count those that tests notice.

    python -m benchmarks.mutation align load report
    python -m benchmarks.mutation align/joins.py --survivors

Names packages or modules of src/plandiff. Prints a table for each; needs the extra `mutation`.
The checkout is left as it is. `--sample` draws so many mutants of each file with a fixed seed,
and the table then gives the interval (Wilson, 95 %). See docs/testing.md, "Mutation score".
"""

import argparse
import math
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.mutation import workplace
from benchmarks.mutation.judges import JUDGES
from benchmarks.mutation.results import FileResult, difference, results, sample

_Z = 1.96  # standard deviations that 95 % of a normal distribution lie within


def main() -> None:
    """Mutate, run, print."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.mutation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="+", metavar="NAME", help=f"within {', '.join(JUDGES)}")
    parser.add_argument("--survivors", action="store_true", help="print what each survivor changes")
    parser.add_argument("--sample", type=int, metavar="N", help="of each file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=1, metavar="N")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="work there, and leave it")
    options = parser.parse_args()
    named = [(name, pattern(parser, name)) for name in options.names]
    for name, source in named:
        with tempfile.TemporaryDirectory() as temporary:
            folder = (options.keep or Path(temporary)) / name.replace("/", "-")
            workplace.make(folder, [source], JUDGES[part(name)])
            drawn = sample(folder, [source], options.sample, options.seed) if options.sample else []
            workplace.run(folder, drawn, options.processes)
            found = list(results(folder))
            print_table(found, sampled=bool(drawn))
            if options.survivors:
                print_survivors(folder, found)


def part(name: str) -> str:
    """Return the part of the source that a name is in: the package or module at the top."""
    return name.removeprefix("src/plandiff/").split("/")[0].removesuffix(".py")


def pattern(parser: argparse.ArgumentParser, name: str) -> str:
    """Return what finds the files of `name`; ends with an error where there is none."""
    if part(name) not in JUDGES:
        parser.error(
            f"no tests are chosen for '{name}' - name one in benchmarks/mutation/judges.py"
        )
    path = f"src/plandiff/{name.removeprefix('src/plandiff/').strip('/')}"
    if (workplace.CHECKOUT / path).is_dir():
        return f"{path}/*"
    file = f"{path.removesuffix('.py')}.py"
    if not (workplace.CHECKOUT / file).exists():
        parser.error(f"there is no {path} - name a package or module of src/plandiff")
    return file


def print_table(found: Sequence[FileResult], *, sampled: bool) -> None:
    """Print a row for each file, and one for all."""
    print("| file | killed | timed out | survived | all | score |")
    print("|---|--:|--:|--:|--:|--:|")
    for row in (*found, total(found)):
        score = f"{row.score:.1%}"
        if sampled:
            score += " ({:.0%}-{:.0%})".format(*interval(row))
        print(
            f"| {row.path} | {row.killed} | {row.timed_out} | {len(row.survivors)} "
            f"| {row.total} | {score} |"
        )


def total(found: Sequence[FileResult]) -> FileResult:
    """Return the sum of the rows."""
    return FileResult(
        "all",
        sum(row.killed for row in found),
        sum(row.timed_out for row in found),
        tuple(name for row in found for name in row.survivors),
    )


def interval(row: FileResult) -> tuple[float, float]:
    """Return between what the score of all mutants lies, by that of a sample (Wilson 1927)."""
    n, share = row.total, row.score
    centre = share + _Z**2 / (2 * n)
    spread = _Z * math.sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
    scale = 1 + _Z**2 / n
    return (centre - spread) / scale, (centre + spread) / scale


def print_survivors(folder: Path, found: Sequence[FileResult]) -> None:
    """Print what each survivor changes, file by file."""
    for row in found:
        for name in row.survivors:
            lines = difference(folder, name).splitlines()
            changed = [
                line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")
            ]
            print(f"\n{row.path}: {name}", *changed, sep="\n")


if __name__ == "__main__":
    main()
