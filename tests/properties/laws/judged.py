"""Laws of rules: none raises, whatever versions say, and what they find can be told."""

import json

from tests.properties.laws.pair import Pair
from tests.properties.layouts import typed
from tests.reporters.findings_formats import CHECKS

from plandiff.checking.baseline import Old
from plandiff.checking.inputs import File
from plandiff.checking.runner import Runner, Selection
from plandiff.findings import Findings
from plandiff.load import load
from plandiff.load.loaded import Loaded
from plandiff.rules import OF_REVISION, OF_VERSION, rule
from plandiff.settings import Settings
from plandiff.subject.redline import Event, Range, RedLine
from plandiff.subject.revision import Revision
from plandiff.subject.version import Version

RED_LINES = (
    RedLine("all", "Nothing may happen.", must_not=frozenset(Event)),
    RedLine("range", "Within ten.", range=Range("days", 1, 10)),
)


def no_rule_raises_for_any_version_or_change(pair: Pair) -> None:
    same = pair.chance.once_in(2)
    revision = Revision(pair.report, "old", is_same_version=same, red_lines=RED_LINES)
    for name in OF_REVISION:
        list(rule(name).check(revision))
    old = pair.old.proposal
    for _, side in pair.sides:
        version = Version(side, stem="v2", red_lines=RED_LINES, relative=lambda _: old)
        for name in OF_VERSION:
            list(rule(name).check(version))


def _file(version: Loaded) -> File:
    data = json.dumps(typed(version.proposal.tree()), ensure_ascii=False).encode()
    name = f"{version.proposal.id}.yaml"
    return File(load(data, name), data, name)


def what_is_found_stands_in_its_file_and_every_format_tells_it(pair: Pair) -> None:
    old, new = _file(pair.old), _file(pair.new)
    same = pair.chance.once_in(2)
    runner = Runner(Settings(red_lines=RED_LINES), Selection())
    version = Version(new.loaded, stem="new", red_lines=RED_LINES, data=new.data)
    found = [*runner.of_version(new, version), *runner.of_revision(new, Old(old, "old", same))]
    assert len({finding.fingerprint for finding in found}) == len(found)
    text = new.data.decode()
    for finding in found:
        assert finding.location.line == 1
        assert finding.location.column <= len(text)
    told = Findings(tuple(found), files=("new.yaml",))
    for check in CHECKS:
        check(told)
