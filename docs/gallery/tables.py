"""The concordance as CSV, and Akoma Ntoso: how each starts."""

from docs.gallery.part import Files, Part, command_line, printed

_CONCORDANCE = ("concordance", "v28", "v20", "--format", "csv")
_AKN = ("compare", "v28", "v20", "--format", "akn")
_CLAUSE = "800,000"


def _concordance() -> tuple[str, Files]:
    rows = printed(*_CONCORDANCE).splitlines()
    body = f"""\
```sh
{command_line(*_CONCORDANCE)}
```

One row a link, for a spreadsheet ([concordance.md](concordance.md)):

```csv
{chr(10).join(rows[:9])}
```
"""
    return body, {}


def _akn() -> tuple[str, Files]:
    lines = printed(*_AKN).splitlines()
    at = next(number for number, line in enumerate(lines) if _CLAUSE in line)
    body = f"""\
```sh
{command_line(*_AKN)}
```

For legislative systems ([word.md](word.md)). One paragraph:

```xml
{lines[at].strip()}
```
"""
    return body, {}


CONCORDANCE = Part("Concordance", _concordance)
AKN = Part("Akoma Ntoso", _akn)
