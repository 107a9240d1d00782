"""The HTML page at size, in a real browser: when it can be searched, and how long it is busy.

    python -m benchmarks.page GEN [--clauses 1000] [--rate 1.5] [--runs 5] [--chromium PATH]

GEN is the script of `benchmarks.scale`; `--rate` is how much changes in the pair that it makes
(1.5 gives some 300 changes at 1,000 clauses). Needs the extra `browser` and a Chromium.
For each run a new window opens the page, waits until it says that it can be searched, types a
word, takes a filter, changes the view and walks through changes. Times are from the start of the
navigation, by the browser's own clock; the longest task is that of the browser's long-task
observer (from 50 ms on), over the whole run, and stands beside the most processor time that one
task of the main thread took, by the browser's trace: on a machine that others use too, the
second is the page's own. Load matters to all others: read the median.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
State: TypeAlias = Literal["attached", "visible"]
PLANDIFF = str(Path(sys.executable).parent / "plandiff")
# Before anything of the page: each task over 50 ms is kept.
WATCH = """
window.tasks = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.tasks.push(entry.duration);
}).observe({ type: "longtask", buffered: true });
"""
PARSED = "performance.getEntriesByType('navigation')[0].domInteractive"


class Run(NamedTuple):
    """One window: milliseconds from the start of the navigation, or of a step."""

    parsed: float
    searchable: float
    found: float
    filtered: float
    switched: float
    longest: float
    longest_cpu: float


def made(gen: str, folder: Path, clauses: int, rate: float) -> Path:
    """Return the page of a pair that GEN makes."""
    command = [sys.executable, gen, "--n", str(clauses), "--rate", str(rate), "--out", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    page = folder / "page.html"
    sides = [str(folder / "old.yaml"), str(folder / "new.yaml")]
    subprocess.run(
        [PLANDIFF, "compare", *sides, "--limits", "large", "--format", "html", "-o", str(page)],
        check=True,
        cwd=ROOT,
    )
    return page


def measured(browser: Browser, page: Path, word: str) -> Run:
    """Open the page in a new window, use it, and return how long that took."""
    window = browser.new_page(viewport={"width": 1280, "height": 900})
    window.add_init_script(WATCH)
    browser.start_tracing(page=window, categories=["toplevel"])
    window.goto(page.as_uri(), wait_until="commit")
    window.wait_for_selector("html[data-searchable=yes]", state="attached")
    searchable = now(window)
    parsed: float = window.evaluate(PARSED)
    found = step(window, lambda: window.fill("[id='-search']", word), "[id='-shown']:not(:empty)")
    window.fill("[id='-search']", "")
    window.wait_for_selector("[id='-shown']:empty", state="attached")
    window.click("[id='-filters'] > summary")
    filtered = step(
        window,
        lambda: window.check("[data-facet=kind] input[value=reworded]"),
        "[id='-shown']:not(:empty)",
    )
    window.keyboard.press("Escape")
    window.wait_for_selector("[id='-shown']:empty", state="attached")
    switched = step(window, lambda: window.keyboard.press("s"), ".sides >> nth=0", "visible")
    for _ in range(10):
        window.keyboard.press("j")
    window.wait_for_timeout(300)
    longest: float = window.evaluate("Math.max(0, ...window.tasks)")
    busiest = most_cpu(browser.stop_tracing())
    window.close()
    return Run(parsed, searchable, found, filtered, switched, longest, busiest)


def most_cpu(trace: bytes) -> float:
    """Return the most milliseconds of processor time that a task of the main thread took."""
    events = json.loads(trace)["traceEvents"]
    mains = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    times = [
        event["tdur"] / 1000
        for event in events
        if "tdur" in event and (event["pid"], event["tid"]) in mains
    ]
    return max(times)


def now(window: Page) -> float:
    """Return the browser's clock."""
    time: float = window.evaluate("performance.now()")
    return time


def step(
    window: Page, act: Callable[[], object], selector: str, state: State = "attached"
) -> float:
    """Return how long it took until `selector` was there after `act`."""
    start = now(window)
    act()
    window.wait_for_selector(selector, state=state)
    return now(window) - start


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("gen")
    parser.add_argument("--clauses", type=int, default=1_000)
    parser.add_argument("--rate", type=float, default=1.5)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--word", default="shall")
    parser.add_argument("--chromium", default=shutil.which("chromium"))
    wanted = parser.parse_args()
    if wanted.chromium is None:
        parser.error("no chromium on the PATH - name one with --chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = made(str(Path(wanted.gen).resolve()), Path(folder), wanted.clauses, wanted.rate)
        arguments = ["--no-sandbox"] if os.getuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=wanted.chromium, args=arguments)
        text = page.read_text(encoding="utf-8")
        print(f"Chromium {browser.version}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        links, changes = text.count("<article "), text.count('<article class="card ')
        print(f"{links:,} links, {changes:,} changes, {page.stat().st_size / 1e6:.2f} MB")
        measured(browser, page, wanted.word)  # the first window warms the browser up
        runs = [measured(browser, page, wanted.word) for _ in range(wanted.runs)]
        browser.close()
    print(f"{'ms':12} {'median':>8} {'worst':>8}")
    for name, values in zip(Run._fields, zip(*runs, strict=True), strict=True):
        print(f"{name:12} {statistics.median(values):8.0f} {max(values):8.0f}")


if __name__ == "__main__":
    main()
