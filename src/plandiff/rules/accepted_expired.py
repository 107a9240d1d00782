"""An accepted finding is looked at again when its last day has passed.

Why: `until` says how long the reason holds. After that day the finding counts again, and the
entry wants a new reason or has to go.

Passes:

    [[accepted]]
    fingerprint = "0123456789abcdef"
    reason = "The parties agreed on it by letter."
    by = "A. Editor"
    until = 2099-12-31

Fails:

    [[accepted]]
    fingerprint = "0123456789abcdef"
    reason = "The parties agreed on it by letter."
    by = "A. Editor"
    until = 2020-12-31
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.in_use import SettingsInUse


def _check(settings: SettingsInUse) -> Iterator[Breach]:
    for index, entry in enumerate(settings.accepted):
        if entry.is_over(settings.today):
            message = f"accepted until {entry.until} - decide anew, or delete the entry"
            about = (entry.fingerprint, str(entry.until))
            yield Breach(message, ("accepted", index, "until"), about)


RULE = Rule(Severity.WARNING, _check)
