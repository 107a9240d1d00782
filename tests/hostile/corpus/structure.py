"""Files of another shape than a version has, and shapes that only look wrong."""

from collections.abc import Iterator

from tests.hostile.corpus.case import HEAD, Case, refused, valid, warned, with_line, with_text

_LINE = (8, 3)
# An id is text like any other: nothing is opened, called or linked by it.
_IDS = {
    "path": "../../etc/passwd",
    "absolute": "/etc/passwd",
    "blank": "a b",
    "markup": "<script>pwn</script>",
    "option": "--output=x",
    "dots": "..",
    "long": "a" * 5_000,
    "script": "\u0431\u043e\u0440",
}
_BODY = '- number: "1"\n  text: Firing ends.\n'


def cases() -> Iterator[Case]:
    """Yield documents, keys, lists and layouts."""
    yield from _roots()
    yield from _keys()
    yield from _layouts()


def _roots() -> Iterator[Case]:
    for name, text in {
        "empty-file": "",
        "comment-alone": "# nothing\n",
        "list": "- a\n- b\n",
        "text": "peace\n",
        "null": "~\n",
        "two-documents": HEAD + _BODY + "---\n" + HEAD + _BODY,
        "document-marks-alone": "---\n...\n",
        "after-the-end": HEAD + _BODY + "...\ntitle: more\n",
    }.items():
        yield refused(f"root-{name}", text.encode())
    yield refused("clauses-a-text", HEAD.replace("clauses:", "clauses: none").encode(), (5, 10))
    yield refused("clauses-a-mapping", f"{HEAD}  a: b\n".encode())


def _keys() -> Iterator[Case]:
    yield refused("key-unknown", with_line("  colour: red"), _LINE, "colour")
    yield refused("key-twice", with_line("  text: Again."), _LINE)
    yield refused("key-twice-by-escape", with_line('  "t\\u0065xt": Again.'), _LINE)
    yield refused("key-twice-at-top", (HEAD + _BODY + "title: U\n").encode(), (8, 1))
    yield refused("key-with-zero-width-space", with_line("  st\u200batus: open"), _LINE, "<U+200B>")
    yield refused("key-with-cyrillic-letter", with_line("  st\u0430tus: open"), _LINE)
    yield refused("key-a-list", with_line("  [a, b]: c"), None)
    yield refused("key-a-number", with_line("  7: c"), _LINE)
    yield refused("key-null", with_line("  ~: c"), _LINE)
    yield refused("key-of-100000-letters", with_line(f"  {'k' * 100_000}: c"), None)
    yield refused("key-with-markup", with_line("  '[bold]x[/] <b> `@all` ::error::': c"), _LINE)
    yield refused("key-with-line-break", with_line('  "a\\n::error::x": c'), _LINE)
    yield refused("value-with-markup", with_line("  status: '[/open] <script>'"), (8, 11))
    yield refused("status-in-capitals", with_line("  status: OPEN"), (8, 11))
    yield refused("sources-a-text", with_line("  sources: abc"), (8, 12))
    yield refused("sources-a-mapping", with_line("  sources: {a: b}"), (8, 12))
    yield refused("text-a-list", with_text("\n  - a\n  - b"))
    yield refused("text-a-mapping", with_text("{a: b}"), (7, 9))
    yield refused("id-twice", (HEAD + _BODY + "  id: x\n" + _BODY + "  id: x\n").encode(), (11, 7))
    nested = f"{HEAD}- id: x\n  text: A.\n  clauses:\n  - id: x\n    text: B.\n"
    yield refused("id-twice-nested", nested.encode(), (9, 9))
    for name, ident in _IDS.items():
        at_top = (HEAD + _BODY).replace("id: a\n", f"id: {ident}\n").encode()
        yield valid(f"id-{name}", with_line(f"  id: {ident}"), ident)
        yield valid(f"version-id-{name}", at_top, ident)
    yield refused("id-empty", with_line('  id: ""'), (8, 7))
    yield refused("id-a-list", with_line("  id: [a]"), (8, 7))
    for name, ident in {"homoglyph": "\u0430rmed", "right-to-left": "abc\u202edef"}.items():
        yield warned(f"id-{name}", with_line(f"  id: {ident}"), None, ident)


def _layouts() -> Iterator[Case]:
    plain = HEAD + _BODY
    yield refused("tab-before-key", with_line("\tstatus: open"), (8, 1))
    yield refused("key-out-of-line", with_line("    status: open"), None)
    yield refused("list-never-closed", HEAD.replace("clauses:", "clauses: [").encode())
    yield refused("unknown-escape", with_text('"a\\q"'))
    yield refused("no-break-space-before-key", with_line("\u00a0\u00a0status: open"))
    yield refused("full-width-colon", with_line("  status\uff1a open"))
    yield refused(
        "merge-conflict", with_line("<<<<<<< HEAD\n  note: a\n=======\n>>>>>>> b"), (8, 1)
    )
    yield valid("windows-line-ends", plain.replace("\n", "\r\n").encode(), "Firing")
    yield valid("no-final-line-end", plain.rstrip("\n").encode(), "Firing")
    yield valid(
        "curly-quotes-are-text", with_text("\u201cFiring\u201d ends."), "\u201cFiring\u201d"
    )
    yield valid("byte-order-mark", b"\xef\xbb\xbf" + plain.encode(), "Firing")
    yield valid("many-comments", ("# c\n" * 50_000 + plain).encode(), "Firing")
    flow = '{format: 1, id: a, title: T, date: 2025-01-01, clauses: [{number: "1", text: Firing ends.}]}'
    yield valid("flow-style", flow.encode(), "Firing")
    yield valid("as-json", flow.replace("format", '"format"').encode(), "Firing")
