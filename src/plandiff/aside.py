"""Half of a large work in a second process: one core more, where there is one."""

import os
import signal
from collections.abc import Callable

_running: set[int] = set()


def may_fork() -> bool:
    """Whether a second process can start here and has a core to run on.

    A process with several threads is never forked: a lock that another thread holds would
    stay locked in the copy.
    """
    import threading

    return hasattr(os, "fork") and threading.active_count() == 1 and _cores() > 1


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def aside(work: Callable[[], bytes]) -> Callable[[], bytes | None]:
    """Start `work` in a copy of this process; return what waits for its bytes.

    The wait gives None where `work` failed for any reason: the caller then does the work
    itself, and so every error comes from where it always comes from.
    """
    try:
        source, sink = os.pipe()
    except OSError:  # no files left
        return lambda: None
    try:
        child = os.fork()
    except OSError:  # no processes or no memory left
        os.close(source)
        os.close(sink)
        return lambda: None
    if not child:
        os.close(source)
        _work_and_leave(work, sink)
    _running.add(child)
    os.close(sink)

    def result() -> bytes | None:
        with open(source, "rb") as pipe:
            data = pipe.read()
        _, status = os.waitpid(child, 0)
        _running.discard(child)
        return data if status == 0 else None

    return result


def end_all() -> None:
    """End what was started and not waited for: an interrupted run leaves nothing behind."""
    while _running:
        child = _running.pop()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _work_and_leave(work: Callable[[], bytes], sink: int) -> None:
    """Write what `work` gives and end the process, without anything that belongs to the parent.

    Its copies of the standard streams are let go, so that nobody who reads them waits for it.
    """
    code = 1
    try:
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in {0, 1, 2} - {sink}:  # the sink is one where the parent had it closed
            os.dup2(nothing, stream)
        with open(sink, "wb") as pipe:
            pipe.write(work())
        code = 0
    finally:
        os._exit(code)
