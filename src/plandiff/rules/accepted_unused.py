"""An accepted finding is still found.

Why: an entry that meets no finding is a leftover: the text was mended, or the finding is
another one by now. Left in place it would let pass what nobody looked at. Only a check of all
versions of the folder tells.

Passes (the finding is there):

    [[accepted]]
    fingerprint = "0123456789abcdef"
    reason = "The parties agreed on it by letter."
    by = "A. Editor"

Fails (no finding has this fingerprint):

    [[accepted]]
    fingerprint = "fedcba9876543210"
    reason = "The parties agreed on it by letter."
    by = "A. Editor"
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.in_use import SettingsInUse


def _check(settings: SettingsInUse) -> Iterator[Breach]:
    if not settings.is_whole:
        return
    for index, entry in enumerate(settings.accepted):
        if entry.fingerprint not in settings.met:
            message = f"{entry.fingerprint} meets no finding any more - delete the entry"
            yield Breach(message, ("accepted", index, "fingerprint"), (entry.fingerprint,))


RULE = Rule(Severity.WARNING, _check)
