"""Values to HTML, by templates that escape whatever is put into them."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from plandiff.report import Report
from plandiff.reporters.html.assets import assets
from plandiff.reporters.html.page import page
from plandiff.reporters.reporter import RenderOptions
from plandiff.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment


def pieces(report: Report, options: RenderOptions) -> Iterator[str]:
    """Yield the page, from its head to its script."""
    from markupsafe import Markup

    own = assets()
    yield from (
        _environment()
        .get_template("page.html.j2")
        .generate(
            page=page(report, options),
            style=Markup(own.style),  # noqa: S704  (our own file, not of a report)
            script=Markup(own.script),  # noqa: S704  (the same)
            policy=own.policy,
        )
    )


@cache  # templates are compiled when first used
def _environment() -> "Environment":
    """Return what fills templates in: whatever is put in is visible, and is no markup."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("plandiff.reporters.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _shown(value: Any) -> Any:
    """Return text with what nobody can see by code point; escaping comes after it.

    A browser makes line feeds of all line ends: they stand as such, so that a page has no
    control character.
    """
    from markupsafe import Markup

    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    return visible(value.replace("\r\n", "\n").replace("\r", "\n") if "\r" in value else value)
