"""Run a harness for some minutes, or keep what runs found worth keeping.

python -m tests.fuzz load --minutes 20        # needs pip install -e '.[fuzz]'
python -m tests.fuzz load --keep              # makes tests/fuzz/corpus/load anew
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from tests.fuzz.harness import CORPUS, TESTS, Harness
from tests.fuzz.harnesses import NAMES, harness_of

# What git ignores: the inputs of all runs, breaks and logs.
WORK = TESTS.parent / "build" / "fuzz"
_DONE = re.compile(r"^#(\d+)\s+\w+\s+cov: (\d+) ft: (\d+)", re.MULTILINE)
_SECONDS_OF_A_HANG = 60


def run(name: str, minutes: float) -> int:
    """Fuzz `name`, print the figures, and return how many kinds of breaks there are."""
    harness, work = harness_of(name), _folders(name)
    dictionary = _dictionary(harness, work)
    until = time.monotonic() + minutes * 60
    executions = edges = features = 0
    while (left := int(until - time.monotonic())) > 0:
        arguments = [
            f"-max_total_time={left}",
            f"-max_len={harness.most_bytes}",
            f"-dict={dictionary}",
            f"-timeout={_SECONDS_OF_A_HANG}",
            # By the clock, and the machine may be busy: harness.timed asks the processor.
            f"-report_slow_units={_SECONDS_OF_A_HANG}",
            f"-artifact_prefix={work / 'findings'}/hang-",
            "-rss_limit_mb=4096",
            str(work / "inputs"),
            *(str(folder) for folder in (work / "seeds", CORPUS / name) if folder.exists()),
        ]
        log = _driven(name, work, arguments)
        told = [tuple(map(int, match.groups())) for match in _DONE.finditer(log)]
        if not told:
            sys.stderr.write(log[-4_000:])
            return 1
        executions += max(count for count, _, _ in told)
        edges, features = told[-1][1:]
    breaks = sorted({path.stem for path in (work / "findings").iterdir()})
    sys.stdout.write(
        f"{name}: {executions:,} executions in {minutes:g} minutes, {edges:,} edges, "
        f"{features:,} features, {len(breaks)} breaks\n"
        + "".join(f"  {work / 'findings' / stem}\n" for stem in breaks)
    )
    return len(breaks)


def keep(name: str) -> int:
    """Write the corpus of a harness anew, from the inputs of all runs and what was kept before.

    First the fewest inputs that reach every line that any reached, then of those that libFuzzer
    keeps for how often they pass each, the shortest.
    """
    work, kept = _folders(name), CORPUS / name
    sources = [work / "inputs", work / "seeds", *([kept] if kept.exists() else [])]
    most_files, most_bytes = harness_of(name).most_kept
    found = _merged(name, sources, "-set_cover_merge=1", "-use_counters=0")
    if len(found) < most_files:
        more = _merged(name, sources, "-merge=1")
        found += [data for data in more if data not in found]
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    size = 0
    for data in found[:most_files]:
        size += len(data)
        if size > most_bytes:
            break
        (kept / f"{sha256(data).hexdigest()[:16]}.bin").write_bytes(data)
    sys.stdout.write(f"{name}: {len(list(kept.iterdir()))} inputs kept, of {len(found)}\n")
    return 0


def _merged(name: str, sources: Sequence[Path], *options: str) -> list[bytes]:
    """Return what libFuzzer keeps of the inputs in `sources`, the shortest first."""
    work = WORK / name
    with tempfile.TemporaryDirectory() as merged:
        most = f"-max_len={harness_of(name).most_bytes}"
        _driven(name, work, [*options, most, merged, *map(str, sources)])
        found = {path.read_bytes() for path in Path(merged).iterdir()}
    return sorted(found, key=lambda data: (len(data), data))


def _driven(name: str, work: Path, arguments: list[str]) -> str:
    """Run libFuzzer in a process of its own, since it ends the one it runs in; return its log."""
    command = [sys.executable, "-m", "tests.fuzz.target", name, str(work / "findings")]
    with (work / "log").open("w+b") as log:
        subprocess.run(
            [*command, *arguments], cwd=TESTS.parent, stdout=log, stderr=log, check=False
        )
        log.seek(0)
        return log.read().decode("utf-8", "replace")


def _folders(name: str) -> Path:
    """Return the folder of the harness, with its seeds made anew."""
    work = WORK / name
    for folder in ("inputs", "seeds", "findings"):
        (work / folder).mkdir(parents=True, exist_ok=True)
    for data in harness_of(name).seeds():
        (work / "seeds" / sha256(data).hexdigest()[:16]).write_bytes(data)
    return work


def _dictionary(harness: Harness, work: Path) -> Path:
    """Write the words of the field as libFuzzer's dictionary."""
    entries = {phrase.encode() for phrase in harness.phrases if 0 < len(phrase.encode()) <= 64}
    lines = ['"' + "".join(f"\\x{byte:02x}" for byte in entry) + '"' for entry in sorted(entries)]
    path = work / "dictionary"
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--keep", action="store_true", help="make the kept corpus anew")
    asked = parser.parse_args()
    raise SystemExit(keep(asked.name) if asked.keep else min(run(asked.name, asked.minutes), 1))


if __name__ == "__main__":
    main()
