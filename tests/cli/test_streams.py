"""How a run ends when a stream, a signal or the surroundings fail it: in real processes."""

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from plandiff.__main__ import main

PLANDIFF = [sys.executable, "-m", "plandiff"]
needs_full = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")


def _shell(line: str) -> subprocess.CompletedProcess[bytes]:
    """Run `line` with `$PD` for plandiff; its exit code is that of plandiff in a pipe too."""
    script = f"set -o pipefail; {line}"
    environ = {**os.environ, "PD": shlex.join(PLANDIFF)}
    return subprocess.run(["bash", "-c", script], env=environ, capture_output=True, check=False)


@pytest.mark.usefixtures("drafts")
@pytest.mark.parametrize("form", ["terminal", "json"])
def test_a_closed_pipe_ends_quietly_with_141(form: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [*PLANDIFF, "compare", "v1", "v2", "--exit-code", "--format", form]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.usefixtures("drafts")
def test_a_reader_that_wants_one_line_gets_it_without_a_complaint() -> None:
    done = _shell("$PD schema report | head -1")
    assert done.returncode in (0, 141)
    assert (done.stdout, done.stderr) == (b"{\n", b"")


@needs_full
@pytest.mark.usefixtures("drafts")
@pytest.mark.parametrize("line", ["compare v1 v2", "compare v1 v1 --format json", "--help"])
def test_a_full_disk_is_wrong_input_and_told(line: str) -> None:
    done = _shell(f"$PD {line} > /dev/full")
    assert done.returncode == 2
    assert done.stderr == (
        b"plandiff: error: standard output cannot be written: No space left on device\n"
    )


@needs_full
@pytest.mark.usefixtures("drafts")
def test_an_error_that_cannot_be_told_is_still_an_error() -> None:
    assert _shell("$PD compare v1 none 2> /dev/full").returncode == 2
    assert _shell("$PD compare v1 none 2>&-").returncode == 2


@pytest.mark.usefixtures("drafts")
@pytest.mark.parametrize("line", ["compare v1 v2", "--help"])
def test_a_closed_standard_output_is_an_error(line: str) -> None:
    done = _shell(f"$PD {line} >&-")
    assert done.returncode == 2
    assert b"standard output is closed" in done.stderr


@pytest.mark.usefixtures("drafts")
def test_closed_streams_that_are_not_needed_do_not_matter() -> None:
    done = _shell("$PD compare v1 v2 --exit-code <&- 2>&-")
    assert done.returncode == 1
    assert b"600,000" in done.stdout


def _heed_interrupts() -> None:
    """Undo what a shell does to what it starts in the background: interrupts are ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _stopped(folder: Path, by: signal.Signals) -> tuple[int, bytes, bytes]:
    """Start a comparison, stop it while it waits for a file, and return how it ended."""
    os.mkfifo(folder / "slow.yaml")
    command = [*PLANDIFF, "compare", "slow.yaml", "v2", "-o", "out.txt"]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509  (this process has one thread)
    )
    with open(folder / "slow.yaml", "wb"):  # opened at both ends: it waits for bytes now
        process.send_signal(by)
        out, err = process.communicate(timeout=30)
    return process.returncode, out, err


@pytest.mark.parametrize(
    ("by", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["interrupt", "terminate"]
)
def test_a_signal_ends_a_run_quietly(drafts: Path, by: signal.Signals, code: int) -> None:
    (drafts / "out.txt").write_text("old")
    assert _stopped(drafts, by) == (code, b"", b"")
    assert (drafts / "out.txt").read_text() == "old"
    assert not list(drafts.glob(".plandiff*"))


def test_a_fault_of_ours_is_3_and_never_1(drafts: Path) -> None:
    code = "from plandiff.cli import versions; versions.LIMITS.clear(); "
    code += "from plandiff.__main__ import main; raise SystemExit(main())"
    command = [sys.executable, "-c", code, "compare", "v1", "v2", "--exit-code"]
    done = subprocess.run(command, cwd=drafts, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.startswith(b"plandiff: internal error: KeyError: ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MemoryError(), 2),
        (SystemError("error return without exception set"), 2),
        (ImportError("x.so: failed to map segment from shared object"), 2),
        (SystemError("bad argument to internal function"), 3),
        (ImportError("cannot import name 'x'"), 3),
    ],
    ids=lambda value: str(value)[:20],
)
def test_memory_that_ran_out_is_told_however_it_is_said(
    error: Exception, code: int, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def run() -> int:
        raise error

    monkeypatch.setattr("plandiff.cli.app.run", run)
    assert main() == code
    assert ("not enough memory" in capfd.readouterr().err) is (code == 2)


@pytest.mark.usefixtures("drafts")
def test_output_is_the_same_under_any_locale_hash_seed_and_optimisation() -> None:
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "LC_"))}
    environs: tuple[dict[str, str], ...] = (
        {"PYTHONHASHSEED": "0", "LC_ALL": "C", "HOME": "/nonexistent"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati"},
        {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONOPTIMIZE": "2", "COLUMNS": "80"},
    )
    for form in ("terminal", "json"):
        command = [*PLANDIFF, "compare", "v1", "v2", "--format", form]
        seen = {
            subprocess.run(command, capture_output=True, check=True, env={**plain, **more}).stdout
            for more in environs
        }
        assert len(seen) == 1
