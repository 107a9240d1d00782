"""A copy of the checkout in which mutmut works, so that the checkout stays clean."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.mutation.judges import Judges

CHECKOUT = Path(__file__).parents[2]
_LEFT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "mutants")
# A mutant runs out of time after (what its tests take + 2 s) × 3: machines are shared.
_SPARE_SECONDS, _SPARE_TIMES = 2.0, 3.0

# Few examples, none made small; and pytest, started once a mutant, looks for no plugins.
_ENVIRONMENT = {"HYPOTHESIS_PROFILE": "mutation", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


def make(folder: Path, sources: Sequence[str], judges: Judges) -> None:
    """Copy the checkout to `folder` and tell mutmut there what to mutate and who judges."""
    shutil.copytree(CHECKOUT, folder, ignore=_LEFT, dirs_exist_ok=True)
    # Beside `src`, which mutmut copies itself; its own list names `tests` and `pyproject.toml`.
    besides = [path.name for path in sorted(folder.iterdir()) if path.name != "src"]
    arguments = ["-p", "benchmarks.mutation.fresh", "-p", "no:cacheprovider"]
    if judges.chosen:
        arguments += ["-k", judges.chosen]
    settings = {
        "source_paths": ["src"],
        "only_mutate": list(sources),
        "also_copy": besides,
        "pytest_add_cli_args": arguments,
        "pytest_add_cli_args_test_selection": list(judges.tests),
        "timeout_constant": _SPARE_SECONDS,
        "timeout_multiplier": _SPARE_TIMES,
        "use_git_change_detection": False,
        "track_dependencies": False,
    }
    # JSON's strings, numbers and lists are TOML's; its truths are too.
    lines = (f"{name} = {json.dumps(value)}" for name, value in settings.items())
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("\n[tool.mutmut]\n" + "\n".join(lines) + "\n")


def run(folder: Path, mutants: Sequence[str], processes: int) -> None:
    """Run mutmut in `folder`, on `mutants` or on all; its progress goes to stderr.

    Raises:
        subprocess.CalledProcessError: mutmut could not run, for one because a test fails
            without any mutant.
    """
    told = ["run", "--max-children", str(processes), *mutants]
    subprocess.run(
        [sys.executable, "-m", "benchmarks.mutation.warm", *told],
        cwd=folder,
        env=os.environ | _ENVIRONMENT,
        stdout=sys.stderr,
        check=True,
    )
