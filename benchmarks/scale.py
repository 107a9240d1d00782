"""Speed, memory and growth at size, as ratios of things run side by side.

    python -m benchmarks.scale GEN [--plain PLAIN] [--work DIR] [--sizes 1000 10000 100000]
        [--kinds easy hard boiler] [--runs 5] [--deep 10000]

GEN is a script that makes a pair of versions: `python GEN --n 1000 --out DIR [--hard]
[--boiler]` writes old.yaml, new.yaml, old.json, new.json and truth.json. PLAIN is the
obvious script to outrun: `python PLAIN compare OLD NEW`. Runs take turns; each ratio is
the median of the ratios turn by turn. `deep diff` (extra `bench`) and PLAIN run at 1,000
clauses, `deep diff` at up to --deep as well. Wall time and processor time stand beside
each other: on a machine that others use too the second is the steadier. Peak is the
largest sum of all processes of a run (proportional set size, Linux), beside the bytes of
both files. Growth is the exponent between two sizes, with the time of `plandiff compare
v19 v20` taken off as start-up.
"""

import argparse
import compileall
import math
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
PLANDIFF = str(BIN / "plandiff")
SMALL = [PLANDIFF, "compare", "v19", "v20", "--format", "json"]
# The size at which the slow peers run by default, and how often at most; once beyond.
PEER_SIZE = 1_000
PEER_RUNS = 3


class Time(NamedTuple):
    """One run: seconds by the wall, and of processor time of all its processes."""

    wall: float
    cpu: float


def timed(command: Sequence[str]) -> Time:
    """Run `command` with its output read and thrown away."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as run:
        while run.stdout is not None and run.stdout.read(1 << 20):
            pass
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Time(wall, used)


def peak_mib(command: Sequence[str]) -> float:
    """Return the largest sum over all processes of a run, sampled every 20 ms, in MiB."""
    most = 0
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as run:
        while run.poll() is None:
            most = max(most, sum(map(proportional_kib, family(run.pid))))
            time.sleep(0.02)
    return most / 1024


def family(pid: int) -> list[int]:
    """Return `pid` and the processes it started."""
    try:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return [pid]
    return [pid, *(below for child in found for below in family(int(child)))]


def proportional_kib(pid: int) -> int:
    """Return the memory of one process, what it shares divided among the sharers."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:  # it has ended
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def made(options: argparse.Namespace, kind: str, size: int) -> Path:
    """Return the folder of a generated pair; what is there is not made again."""
    folder = options.work / f"{kind}-{size}"
    if not (folder / "truth.json").exists():
        flags = [] if kind == "easy" else [f"--{kind}"]
        make = [sys.executable, options.gen, "--n", str(size), "--out", str(folder), *flags]
        subprocess.run(make, check=True, capture_output=True)
    return folder


def commands(options: argparse.Namespace, folder: Path, kind: str, size: int) -> dict[str, list]:
    """Return what runs side by side on one pair."""
    old, new = str(folder / "old.yaml"), str(folder / "new.yaml")
    limits = ["--format", "json", "--limits", "large"]
    found = {
        "plandiff": [PLANDIFF, "compare", old, new, *limits],
        "git": ["git", "diff", "--no-index", "--word-diff", old, new],
    }
    if kind == "easy" and (size == PEER_SIZE or size <= options.deep) and (BIN / "deep").exists():
        jsons = [str(folder / name) for name in ("old.json", "new.json")]
        found["deep diff of yaml"] = [str(BIN / "deep"), "diff", old, new]
        found["deep diff of json"] = [str(BIN / "deep"), "diff", *jsons]
    if kind == "easy" and size == PEER_SIZE and options.plain:
        found["plain"] = [sys.executable, options.plain, "compare", old, new]
    return found


def measure(options: argparse.Namespace, kind: str, size: int) -> Time:
    """Measure one pair, print it, and return the medians of plandiff."""
    folder = made(options, kind, size)
    runs: dict[str, list[Time]] = {}
    wanted = commands(options, folder, kind, size)
    for turn in range(options.runs):
        for name, command in wanted.items():
            if name in ("plandiff", "git") or turn < (PEER_RUNS if size == PEER_SIZE else 1):
                runs.setdefault(name, []).append(timed(command))
    own = runs["plandiff"]
    given = sum((folder / name).stat().st_size for name in ("old.yaml", "new.yaml"))
    peak = peak_mib(wanted["plandiff"])
    print(f"\n{kind}, {size:,} clauses ({given / 2**20:.1f} MiB), {options.runs} runs")
    for name, times in runs.items():
        print(f"  {name:17} {median(times, 0):8.2f} s wall {median(times, 1):8.2f} s processor")
    print(f"  plandiff / git: {ratio(own, runs['git'])}")
    for name in ("deep diff of yaml", "deep diff of json", "plain"):
        if name in runs:
            print(f"  {name} / plandiff: {ratio(runs[name], own)}")
    print(f"  peak {peak:.0f} MiB, {peak * 2**20 / given:.1f} x the input", flush=True)
    return Time(median(own, 0), median(own, 1))


def median(times: Sequence[Time], which: int) -> float:
    """Return the median of the wall (0) or processor (1) times."""
    return statistics.median(item[which] for item in times)


def ratio(one: Sequence[Time], other: Sequence[Time]) -> str:
    """Return the median of the ratios turn by turn, as text."""
    wall, cpu = (
        statistics.median(a[which] / b[which] for a, b in zip(one, other, strict=False))
        for which in (0, 1)
    )
    return f"{wall:.1f} by the wall, {cpu:.1f} by processor time"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.scale",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("gen", metavar="GEN")
    parser.add_argument("--plain", metavar="PLAIN")
    parser.add_argument("--work", type=Path, help="where pairs are made and kept")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--kinds", nargs="+", default=["easy", "hard", "boiler"])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--deep", type=int, default=0, help="largest size for `deep diff`")
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "src", quiet=1)
    with tempfile.TemporaryDirectory() as kept:
        options.work = (options.work or Path(kept)).resolve()
        print(f"CPython {platform.python_version()}, {os.cpu_count()} cores", flush=True)
        start = [timed(SMALL) for _ in range(max(options.runs, 5))]
        for kind in options.kinds:
            found = [(size, measure(options, kind, size)) for size in sorted(options.sizes)]
            growth(kind, found, Time(median(start, 0), median(start, 1)))


def growth(kind: str, found: Sequence[tuple[int, Time]], start: Time) -> None:
    """Print the exponent between the smallest size and each larger one."""
    smallest, first = found[0]
    for size, last in found[1:]:
        exponents = [
            math.log((last[which] - start[which]) / (first[which] - start[which]))
            / math.log(size / smallest)
            for which in (0, 1)
        ]
        print(
            f"{kind}: exponent {smallest:,} to {size:,}: {exponents[0]:.3f} by the wall, "
            f"{exponents[1]:.3f} by processor time"
        )


if __name__ == "__main__":
    main()
