"""Start-up and speed as ratios of two things run side by side; run: python benchmarks/speed.py.

Each figure is the median of interleaved runs of whole processes, all from the environment
that runs this script. `deep diff` (extra `bench`) is measured where it is installed; the
generated pair needs --generated DIR with old.yaml and new.yaml.
"""

import argparse
import compileall
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
FIVE = [
    sys.executable,
    "-c",
    "import typer, rich.console, rich.table, pydantic, ruamel.yaml, deepdiff",
]


# What a run may import besides plandiff and the standard library's own start.
LIBRARIES = ("typer", "rich", "ruamel", "_ruamel_yaml", "decimal", "json", "hashlib")


def seconds(command: Sequence[str]) -> float:
    """Return the wall time of one run; its output goes into a pipe that is read."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    return time.perf_counter() - start


def medians(commands: dict[str, Sequence[str]], runs: int) -> dict[str, float]:
    """Return the median seconds of each of `commands`, run in turn."""
    found: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            taken = seconds(command)
            if turn:  # the first turn warms the caches
                found[name].append(taken)
    return {name: statistics.median(values) for name, values in found.items()}


def beyond_imports(arguments: Sequence[str], runs: int) -> float:
    """Return the median milliseconds of a run whose modules are all imported already."""
    run = "import sys; from plandiff.__main__ import main; main(); "
    modules = run + "print(*sys.modules, file=sys.stderr)"
    start = [sys.executable, "-c", modules, *arguments]
    done = subprocess.run(start, cwd=ROOT, capture_output=True, check=True, text=True)
    names = [n for n in done.stderr.split() if n.split(".")[0] in ("plandiff", *LIBRARIES)]
    timed = f"import importlib, sys, time; [importlib.import_module(n) for n in {names}]; "
    timed += "from plandiff.__main__ import main; start = time.perf_counter(); main(); "
    timed += "print(1000 * (time.perf_counter() - start), file=sys.stderr)"
    start[2] = timed
    found = []
    for _ in range(runs):
        done = subprocess.run(start, cwd=ROOT, capture_output=True, check=True, text=True)
        found.append(float(done.stderr.split()[-1]))
    return statistics.median(found)


def peak_mib(command: Sequence[str]) -> float:
    """Return the peak resident size of one run, in MiB."""
    script = "import resource,subprocess,sys; subprocess.run(sys.argv[1:], capture_output=True); "
    script += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    done = subprocess.run(
        [sys.executable, "-c", script, *command], cwd=ROOT, capture_output=True, check=True
    )
    return int(done.stdout) / 1024


def plandiff(*arguments: str) -> list[str]:
    """Return the command line of the installed console script."""
    return [str(BIN / "plandiff"), *arguments]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--generated", type=Path, help="folder with a large old.yaml and new.yaml")
    parser.add_argument("--peer", type=Path, help="another script: PEER compare OLD NEW")
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "src", quiet=1)
    small = [str(ROOT / f"proposals/{name}.yaml") for name in ("v19", "v20")]
    commands = {
        "FIVE": FIVE,
        "table": plandiff("compare", "v19", "v20"),
        "json": plandiff("compare", "v19", "v20", "--format", "json"),
        "version": plandiff("--version"),
    }
    if (BIN / "deep").exists():
        commands["deep diff"] = [str(BIN / "deep"), "diff", *small]
    if options.peer:
        commands["peer"] = [sys.executable, str(options.peer), "compare", *small]
    found = medians(commands, options.runs)
    print(f"medians of {options.runs} interleaved runs, {os.cpu_count()} cores")
    for name, value in found.items():
        print(f"{name:16} {value * 1000:7.0f} ms  {value / found['FIVE']:5.2f} x FIVE")
    for name in ("deep diff", "peer"):
        if name in found:
            print(f"{name} / table: {found[name] / found['table']:.2f}")
    for name in ("table", "json"):
        print(f"beyond imports, {name}: {beyond_imports(commands[name][1:], options.runs):.0f} ms")
    print(f"peak, table: {peak_mib(plandiff('compare', 'v19', 'v20')):.0f} MiB")
    if options.generated:
        large(options.generated, max(options.runs // 3, 3))


def large(folder: Path, runs: int) -> None:
    """Measure the generated pair."""
    pair = [str(folder / name) for name in ("old.yaml", "new.yaml")]
    commands = {"plandiff": plandiff("compare", *pair, "--format", "json", "--limits", "large")}
    if (BIN / "deep").exists():
        commands["deep diff"] = [str(BIN / "deep"), "diff", *pair]
    found = medians(commands, runs)
    for name, value in found.items():
        print(f"{folder.name}: {name:10} {value:6.2f} s  {value / found['plandiff']:5.1f} x")
    print(f"{folder.name}: peak {peak_mib(commands['plandiff']):.0f} MiB")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
