"""The summary in markdown: as it is typed, and as it is rendered."""

from docs.gallery.part import Files, Part, command_line, printed

_ARGUMENTS = ("summary", "v28", "v20")
_NAME = "summary.md"
# The clause whose full text is shown.
_CLAUSE = "<code>armed-forces-size</code>: "


def _make() -> tuple[str, Files]:
    text = printed(*_ARGUMENTS)
    head, _, rest = text.partition("\n### Removed")
    (full,) = (line for line in rest.splitlines() if _CLAUSE in line and "<del>" in line)
    shown = f"{head.replace('## ', '#### ').replace('# What', '# What')}\n{full}\n"
    typed = f"{head}\n…\n\n{full}\n"
    body = f"""\
```sh
{command_line(*_ARGUMENTS)}
```

The [whole summary](gallery/{_NAME}), as a host of code renders it. How it starts, and one of the
full texts that are folded away further down:

```markdown
{typed}```

Rendered:

{shown}"""
    return body, {_NAME: text.encode()}


PART = Part("Markdown", _make)
