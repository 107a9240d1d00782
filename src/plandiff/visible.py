"""Text as people may safely see it: what is invisible becomes `<U+202E>`.

A clause, an id or a file name can hold characters that a terminal acts on, that
reorder what is read, or that nobody can see. JSON carries them exactly; every
output and message for people passes through `visible`.

Source of the sets: Unicode's Default_Ignorable_Code_Point and Bidi_Control
properties; the general category Cf apart from what is drawn
(Prepended_Concatenation_Mark, such as the Arabic number sign, and the format
controls of Egyptian hieroglyphs, U+13430 to U+1343F); and signs that draw nothing
or a line: U+1680, U+2800, U+13441, U+13442, U+16FE4 and U+1D159. The other blanks
(category Zs) are seen as blanks, and are noise where they differ.
"""

import re
from functools import cache

# Refused in proposal files: C0 (but tab and line ends), DEL, C1, the two Unicode
# line separators (they break lines that YAML does not count), surrogates and
# noncharacters.
FORBIDDEN_CLASS = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17)
    )
)

# Accepted with a warning, and shown by code point.
INVISIBLE_CLASS = (
    "\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U00013441\U00013442\U00016fe4\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)


@cache  # compiled when first needed: most texts are plain, and it takes 2 ms
def _hidden(besides: str) -> re.Pattern[str]:
    return re.compile(f"[{besides}{FORBIDDEN_CLASS}{INVISIBLE_CLASS}]")


@cache
def _not_xml() -> re.Pattern[str]:
    # Source: XML 1.0, production 2 (Char).
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


# CI runners obey these wherever they stand in a line, so they are broken up.
# Source: actions/runner (##[), Azure Pipelines (##vso[), TeamCity (##teamcity[).
_CI_COMMAND = re.compile(r"##(?=\[|vso\[|teamcity\[)")
# Line starts that a runner obeys: `::name` (after blanks), GitLab's section marks.
_CI_LINE_START = re.compile(r"^(\s*)(?:(:)(?=:)|(s)(?=ection_(?:start|end):))")


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and "##" not in text


def _code_point(match: re.Match[str]) -> str:
    return f"<U+{ord(match[0]):04X}>"


def visible(text: str) -> str:
    """Return `text` with each invisible or control character as `<U+XXXX>`.

    Line ends and tabs stay: layout decides about them. A marker that a CI runner
    would obey anywhere in a line (`##[`) is broken up in the same notation.
    """
    if _is_plain(text):
        return text
    return _CI_COMMAND.sub("#<U+0023>", visible_signs(text))


def visible_signs(text: str) -> str:
    """Return `text` as `visible` does, but for what a CI runner would obey.

    For files that no runner reads: a piece of a text is shown there as it is in the whole.
    """
    return text if _is_plain(text) else _hidden("").sub(_code_point, text)


def with_references(xml: str) -> str:
    """Return written XML with each invisible character as a reference: exact, and seen.

    So is a carriage return, which a reader of XML would take for a line end. A marker that
    a CI runner would obey is broken up in the same way. Meant for elements, texts and
    attributes; a comment or a name cannot hold a reference.
    """
    if _is_plain(xml):
        return xml
    shown = _hidden("\r").sub(lambda match: f"&#x{ord(match[0]):X};", xml)
    return _CI_COMMAND.sub("#&#x23;", shown)


def fit_for_xml(text: str) -> str:
    """Return `text` with what no XML file can hold as `<U+XXXX>`; all else is as it was."""
    return text if _is_plain(text) else _not_xml().sub(_code_point, text)


def visible_line(text: str, limit: int = 200) -> str:
    """Return `text` on one line, cut after `limit` characters, safe to start a line.

    Meant for names and values quoted in messages: line ends and tabs become code
    points too, and a leading `::` cannot be read as a workflow command.
    """
    if len(text) > limit:
        text = f"{text[:limit]}… ({len(text):,} characters)"
    if _is_plain(text) and "::" not in text and "section_" not in text:
        return text
    shown = _CI_COMMAND.sub("#<U+0023>", _hidden("\t\n\r").sub(_code_point, text))
    return _CI_LINE_START.sub(lambda m: f"{m[1]}<U+{ord(m[2] or m[3]):04X}>", shown, count=1)


def starts_command(line: str) -> bool:
    """Whether a CI runner may obey `line` because of how it starts."""
    return _CI_LINE_START.match(line) is not None
