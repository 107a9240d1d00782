"""Too little memory, too few files or processes, a full disk, another run in the way."""

import os
import resource
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import Run, command

pytestmark = pytest.mark.usefixtures("unmeasured")


def _limited(what: int, most: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(what, (most, most))


# Not below: where nothing at all is left, CPython 3.11 itself may raise SystemError or spin.
@pytest.mark.parametrize("mebibytes", [90, 120, 150])
def test_too_little_memory_is_told_or_enough(mebibytes: int, large: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    done = subprocess.run(
        command("compare", "old.yaml", "new.yaml", "--format", "json", "-o", str(target)),
        cwd=large,
        capture_output=True,
        timeout=60,
        check=False,
        preexec_fn=_limited(resource.RLIMIT_AS, mebibytes * 2**20),
    )
    # Too little even for Python to start: its own words, its own code.
    started = b"plandiff" in done.stderr or done.returncode == 0
    if started:
        assert done.returncode in (0, 2)
        assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == ([target] if done.returncode == 0 else [])


@pytest.mark.parametrize("files", [5, 8, 12, 20])
def test_few_open_files_are_enough_or_told(files: int, plandiff_in: Run) -> None:
    done = plandiff_in(
        "compare", "a.yaml", "b.yaml", preexec_fn=_limited(resource.RLIMIT_NOFILE, files)
    )
    assert b"internal error" not in done.stderr
    assert done.returncode == 0 or b"Too many open files" in done.stderr


def test_without_a_second_process_the_report_is_the_same(large: Path) -> None:
    line = command("compare", "old.yaml", "new.yaml", "--format", "json")
    with_it = subprocess.run(line, cwd=large, capture_output=True, check=True).stdout
    alone = ["taskset", "-c", "0", *line]
    if os.system("taskset -c 0 true 2> /dev/null") != 0:  # noqa: S605
        pytest.skip("no taskset here")
    assert subprocess.run(alone, cwd=large, capture_output=True, check=True).stdout == with_it


def test_a_file_over_the_quota_is_not_left(large: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    done = subprocess.run(
        command("compare", "old.yaml", "new.yaml", "--format", "json", "-o", str(target)),
        cwd=large,
        capture_output=True,
        timeout=60,
        check=False,
        preexec_fn=_limited(resource.RLIMIT_FSIZE, 2_000),
    )
    assert done.returncode == 2
    assert done.stderr.startswith(b"plandiff: error: ") or b": error: " in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_small_stack_is_enough(plandiff_in: Run) -> None:
    limited = _limited(resource.RLIMIT_STACK, 512 * 1024)
    assert plandiff_in("compare", "a.yaml", "b.yaml", preexec_fn=limited).returncode == 0


@pytest.mark.parametrize("format_", ["terminal", "markdown", "json"])
def test_runs_that_write_the_same_file_leave_one_whole(
    format_: str, folder: Path, tmp_path: Path
) -> None:
    line = command("compare", "a.yaml", "b.yaml", "--format", format_, "-o", "same.txt")
    runs = [subprocess.Popen(line, cwd=folder) for _ in range(6)]
    assert [run.wait(timeout=60) for run in runs] == [0] * 6
    alone = command("compare", "a.yaml", "b.yaml", "--format", format_, "-o", "alone.txt")
    subprocess.run(alone, cwd=folder, check=True)
    assert (folder / "same.txt").read_bytes() == (folder / "alone.txt").read_bytes()
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_a_file_that_changes_while_it_is_read_gives_one_of_its_states(
    folder: Path, plandiff_in: Run
) -> None:
    whole = (folder / "a.yaml").read_bytes()
    for _ in range(5):
        (folder / "next.yaml").write_bytes(whole.replace(b"matter", b"question"))
        os.replace(folder / "next.yaml", folder / "a.yaml")
        done = plandiff_in("compare", "a.yaml", "b.yaml", "--format", "json")
        assert done.returncode == 0, done.stderr
        (folder / "a.yaml").write_bytes(whole)
