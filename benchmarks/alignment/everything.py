"""Make all figures of docs/alignment.md anew, in its order.

    python -m benchmarks.alignment.everything PAIRS.jsonl… [--gen GEN --plain PLAIN]

The labelled pairs are those of `python -m benchmarks.alignment`, GEN and PLAIN those of
`python -m benchmarks.scale`; without GEN the speed is left out. Takes about an hour, most
of it for peers and for 100,000 clauses. Needs the extra `bench`.
"""

import argparse
import subprocess
import sys

# Documents of the labelled pairs that are large enough to change 15 % of them.
_LEAST_CLAUSES = "150"


def main() -> None:
    """Run one benchmark after the other."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.alignment.everything",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("pairs", nargs="+", metavar="PAIRS.jsonl")
    parser.add_argument("--gen", metavar="GEN")
    parser.add_argument("--plain", metavar="PLAIN")
    options = parser.parse_args()
    commands = [
        ["benchmarks.alignment", *options.pairs, "--baselines"],
        ["benchmarks.alignment.fit", *options.pairs, "--leave-one-out"],
        ["benchmarks.alignment.frameworks"],
        ["benchmarks.alignment.mutate", "proposals", "--seeds", "20"],
        [
            "benchmarks.alignment.mutate",
            *options.pairs,
            *("--least-clauses", _LEAST_CLAUSES, "--seeds", "1", "--rates", "15"),
        ],
        ["benchmarks.alignment.sweep", *options.pairs],
    ]
    if options.gen:
        plain = ["--plain", options.plain] if options.plain else []
        commands.append(["benchmarks.scale", options.gen, *plain, "--deep", "10000"])
    failed = [command[0] for command in commands if run(command)]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def run(command: list[str]) -> int:
    """Run a module of this folder, its output passed on; return its exit code."""
    print(f"\n==== python -m {' '.join(command)}", flush=True)
    return subprocess.run([sys.executable, "-m", *command], check=False).returncode


if __name__ == "__main__":
    main()
