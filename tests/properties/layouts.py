"""The same values written as YAML in any layout: an own writer that picks styles at random.

Keys in any order; texts plain, in single or double quotes, as literal or folded blocks,
wrapped anywhere; lists and mappings in blocks or in brackets; comments and blank lines
between; any line end; with a byte order mark or without.
"""

import re
from dataclasses import dataclass
from random import Random
from typing import Any

from hypothesis import strategies as st

# What may stand without quotes, wherever it is wrapped.
_PLAIN = re.compile(r"[A-Za-z0-9(][A-Za-z0-9().,/'-]*( [A-Za-z0-9(][A-Za-z0-9().,/'-]*)*")
_NULLS = ("null", "Null", "NULL")
_PROSE = ("text", "heading", "title", "note", "by", "name", "term", "outlet")
# A blank that a line end can stand for.
_FOLD = re.compile(r"(?<=[^\s]) (?=[^\s])")
_REMARKS = ("# a remark", "#", "# text: [shall] '\"", "  # - id: x")


def typed(value):
    """Return `value` as it is typed in a file: lists, mappings and texts."""
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [typed(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


@dataclass(frozen=True, slots=True)
class Layout:
    """What decides how a file looks, and nothing of what it says."""

    seed: int
    line_end: str
    has_mark: bool
    can_flow: bool


layouts = st.builds(
    Layout,
    st.integers(0, 2**32),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
    st.booleans(),
)


def written(value: dict[str, Any], layout: Layout) -> bytes:
    """Return `value` (mappings, lists and texts) as a YAML file."""
    writer = _Writer(Random(layout.seed), can_flow=layout.can_flow)  # noqa: S311  (no secret)
    lines = [*writer.opening(), *writer.mapping(value, 0), *writer.closing()]
    text = layout.line_end.join("\n".join(lines).split("\n")) + layout.line_end
    return (("\ufeff" if layout.has_mark else "") + text).encode()


class _Writer:
    def __init__(self, random: Random, *, can_flow: bool) -> None:
        self.random = random
        self.can_flow = can_flow

    def opening(self) -> list[str]:
        return [*self.between(), *(["---"] if self.chance() else [])]

    def closing(self) -> list[str]:
        return ["# the end", "...", *self.between()] if self.chance() else []

    def chance(self, of: int = 2) -> bool:
        return self.random.randrange(of) == 0

    def between(self, *, is_after_block: bool = False) -> list[str]:
        """Return remarks and blank lines; after a block a remark, which ends it, leads."""
        found = [self.random.choice(("", *_REMARKS)) for _ in range(self.random.choice((0, 0, 2)))]
        return ["# ends the block", *found] if found and is_after_block else found

    def mapping(self, value: dict[str, Any], indent: int) -> list[str]:
        """Return the lines of a mapping in a block; the first is indented as the others."""
        pairs = list(value.items())
        self.random.shuffle(pairs)
        lines: list[str] = []
        for key, item in pairs:
            added = self.entry(f"{' ' * indent}{self.key(key)}:", key, item, indent)
            is_block = bool(lines)
            lines += [*(self.between(is_after_block=True) if is_block else []), *added]
        return lines

    def key(self, key: str) -> str:
        return self.random.choice((key, key, f"'{key}'", f'"{key}"', f"{key} "))

    def entry(self, lead: str, key: str, item: Any, indent: int) -> list[str]:
        """Return `lead` (a key and its colon, or a dash) with `item` behind or below it."""
        if isinstance(item, str):
            return self.text(lead, key, item, indent)
        if not item or (self.can_flow and self.chance()):
            return f"{lead} {self.flow(item)}{self.remark()}".split("\n")
        deeper = indent + self.random.choice((1, 2, 4))
        if isinstance(item, list):
            inner = self.random.choice((indent, deeper)) if key else deeper
            return [lead + self.remark(), *self.between(), *self.items(item, inner)]
        return [lead + self.remark(), *self.between(), *self.mapping(item, deeper)]

    def items(self, value: list[Any], indent: int) -> list[str]:
        lines: list[str] = []
        for item in value:
            dash = f"{' ' * indent}-"
            if isinstance(item, dict) and item and self.chance():
                inner = indent + self.random.choice((2, 4))
                added = self.mapping(item, inner)
                added[0] = dash + added[0][indent + 1 :]
            else:
                added = self.entry(dash, "", item, indent)
            lines += [*(self.between(is_after_block=True) if lines else []), *added]
        return lines

    def remark(self) -> str:
        return self.random.choice(("", "", "  # a remark"))

    def flow(self, value: Any) -> str:
        """Return `value` in brackets, on one line or several."""
        gap = self.random.choice(("", " ", "\n     "))
        if isinstance(value, str):
            return self.random.choice(self.flow_texts(value))
        if isinstance(value, list):
            return f"[{gap}{f', {gap}'.join(map(self.flow, value))}{gap}]"
        pairs = list(value.items())
        self.random.shuffle(pairs)
        told = [f"{self.key(key)}: {self.flow(item)}" for key, item in pairs]
        return f"{{{gap}{f', {gap}'.join(told)}{gap}}}"

    def flow_texts(self, text: str) -> list[str]:
        found = [self.double(text, 5)]
        if not re.search(r"[ \t]\n|\n[ \t]", text):
            found.append(self.single(text, 5))
        if _PLAIN.fullmatch(text) and text not in _NULLS and "," not in text:
            found.append(self.wrapped(text, 5))
        return found

    def text(self, lead: str, key: str, text: str, indent: int) -> list[str]:
        inner = indent + self.random.choice((1, 2, 4))
        found = [f"{self.double(text, inner)}{self.remark()}"]
        if not re.search(r"[ \t]\n|\n[ \t]", text):
            found.append(f"{self.single(text, inner)}{self.remark()}")
        if _PLAIN.fullmatch(text) and text not in _NULLS:
            remark = "" if key in _PROSE else self.remark()
            found.append(self.wrapped(text, inner) + remark)
        found.append(self.literal(text, inner, inner - indent))
        if not re.search(r"^[ \t\n]|\n[ \t]", text):
            found.append(self.folded(text, inner))
        gap = self.random.choice((" ", " ", "   "))
        return f"{lead}{gap}{self.random.choice(found)}".split("\n")

    def wrapped(self, text: str, indent: int) -> str:
        """Return `text` with some single blanks between words as line ends."""
        often = self.random.choice((1, 3, 1_000))
        return _FOLD.sub(lambda _: f"\n{' ' * indent}" if self.chance(often) else " ", text)

    def single(self, text: str, indent: int) -> str:
        lines = [self.wrapped(line, indent) for line in text.replace("'", "''").split("\n")]
        return f"'{self.kept(lines, indent)}'"

    def double(self, text: str, indent: int) -> str:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        if self.chance(4):
            escaped = "".join(c if c.isascii() else f"\\U{ord(c):08x}" for c in escaped)
        escaped = self.wrapped(escaped, indent)
        if self.chance() and (breaks := [m.start() for m in re.finditer(r"(?<=\w)\w", escaped)]):
            place = self.random.choice(breaks)
            if not re.search(r"\\\w*$", escaped[:place]):
                escaped = f"{escaped[:place]}\\\n{' ' * indent}{escaped[place:]}"
        return f'"{escaped}"'

    def kept(self, lines: list[str], indent: int) -> str:
        """Join `lines` so that each line end between them is kept: it takes one more."""
        text = lines[0]
        ends = 0
        for line in lines[1:]:
            ends += 1
            if line:
                text += "\n" * (ends + 1) + " " * indent + line
                ends = 0
        return text + ("\n" * (ends + 1) + " " * indent if ends else "")

    def literal(self, text: str, indent: int, step: int) -> str:
        body = text.rstrip("\n")
        lines = [" " * indent + line if line else "" for line in body.split("\n")]
        sign = str(step) if body[:1] in " \t\n" or self.chance(4) else ""
        return self.block("|", sign, text, lines)

    def folded(self, text: str, indent: int) -> str:
        lines = [self.wrapped(line, indent) for line in text.rstrip("\n").split("\n")]
        return self.block(">", "", text, (" " * indent + self.kept(lines, indent)).split("\n"))

    def block(self, kind: str, sign: str, text: str, lines: list[str]) -> str:
        ends = len(text) - len(text.rstrip("\n"))
        chomp = ("-", "", "+")[min(ends, 2)]
        head = f"{kind}{sign}{chomp}" if self.chance() else f"{kind}{chomp}{sign}"
        return "\n".join([head + self.remark(), *lines, *[""] * (ends - 1 if ends > 1 else 0)])
