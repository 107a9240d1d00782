"""The JSON report: one change of it, as it stands there."""

from docs.gallery.part import Files, Part, command_line, printed

_ARGUMENTS = ("compare", "v28", "v20", "--clause", "armed-forces-size", "--format", "json")
_KIND = '{"kind": "quantity-changed"'


def _make() -> tuple[str, Files]:
    lines = printed(*_ARGUMENTS).splitlines()
    (change,) = (line for line in lines if line.startswith(_KIND))
    body = f"""\
```sh
{command_line(*_ARGUMENTS)}
```

One line a link and one a change; [report.md](report.md) explains each key. One of the changes:

```json
{change.rstrip(",")}
```
"""
    return body, {}


PART = Part("JSON", _make)
