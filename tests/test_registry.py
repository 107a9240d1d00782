"""Lists kept by hand are whole."""

import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules

import plandiff.classify
import plandiff.reporters
import plandiff.rules
from plandiff.changes import ALTERED, RECORD, ChangeKind
from plandiff.classify import DETECTORS
from plandiff.cli import check, compare, lexicons, options
from plandiff.findings import Severity
from plandiff.language.lexicon_en import LEXICONS
from plandiff.load import LIMITS
from plandiff.reporters import (
    BINARY_REPORTERS,
    REPORTERS,
    binary_reporter,
    findings,
    reporter,
)
from plandiff.reporters.reporter import BinaryReporter, Brackets, Reporter, View
from plandiff.rules import OF_RECORD, OF_REVISION, OF_SETTINGS, OF_VERSION, RULES
from plandiff.rules.rule import Rule


def test_every_detector_file_is_listed() -> None:
    modules = [m.name for m in iter_modules(plandiff.classify.__path__, "plandiff.classify.")]
    found = [m.DETECTOR for m in map(import_module, modules) if hasattr(m, "DETECTOR")]
    assert {id(d) for d in found} == {id(d) for d in DETECTORS}
    assert len(found) == len(DETECTORS)


def test_each_kind_has_exactly_one_detector() -> None:
    kinds = [kind for detector in DETECTORS for kind in detector.kinds]
    assert sorted(kinds) == sorted(ChangeKind)


def test_each_kind_is_structure_unknown_altered_record_or_noise_and_only_one_of_them() -> None:
    rest = {"added", "removed", "moved", "renumbered", "spelling-changed", "noise"}
    rest |= {"undetermined", "option-undetermined"}
    groups = [*ALTERED, *RECORD, *(kind for kind in ChangeKind if kind.value in rest)]
    assert sorted(groups) == sorted(ChangeKind)


def test_every_reporter_is_listed_under_its_own_name() -> None:
    modules = [m.name for m in iter_modules(plandiff.reporters.__path__, "plandiff.reporters.")]
    found = [m.REPORTER for m in map(import_module, modules) if hasattr(m, "REPORTER")]
    texts = [item.name for item in found if isinstance(item, Reporter)]
    binaries = [item.name for item in found if isinstance(item, BinaryReporter)]
    assert len(texts) + len(binaries) == len(found)
    assert sorted(texts) == sorted(REPORTERS)
    assert sorted(binaries) == sorted(BINARY_REPORTERS)
    assert [reporter(name).name for name in REPORTERS] == list(REPORTERS)
    assert [binary_reporter(name).name for name in BINARY_REPORTERS] == list(BINARY_REPORTERS)


def test_the_command_line_offers_what_there_is() -> None:
    assert sorted(compare.FORMATS) == sorted((*REPORTERS, *BINARY_REPORTERS))
    assert check.FORMATS == findings.FORMATS
    assert list(check.SEVERITIES) == list(Severity)
    assert all(callable(findings.renderer(name)) for name in check.FORMATS)
    assert list(compare._VIEWS) == list(View)
    assert list(compare._BRACKETS) == list(Brackets)
    assert list(options._LIMITS) == list(LIMITS)
    assert list(lexicons._LEXICONS) == sorted(LEXICONS)


def test_every_rule_file_is_listed_under_its_own_name() -> None:
    files = {m.name for m in iter_modules(plandiff.rules.__path__)} - {"rule"}
    assert list(RULES) == sorted(name.replace("_", "-") for name in files)
    for names in (OF_VERSION, OF_REVISION, OF_RECORD, OF_SETTINGS):
        assert list(names) == sorted(names)
    assert all(isinstance(plandiff.rules.rule(name), Rule) for name in RULES)


def test_rules_of_versions_do_without_the_aligner() -> None:
    code = (
        "import sys; from plandiff.rules import OF_VERSION, rule; [rule(n) for n in OF_VERSION]; "
    )
    code += "assert not [m for m in sys.modules if m.startswith(('plandiff.align', 'plandiff.classify'))]"
    subprocess.run([sys.executable, "-c", code], check=True)
