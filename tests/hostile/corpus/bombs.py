"""Files that cost far more to read than they weigh: depth, repetition, size, and YAML's own powers."""

from collections.abc import Iterator

from tests.hostile.corpus.case import HEAD, Case, refused, valid, with_line, with_text


def cases() -> Iterator[Case]:
    """Yield features that are refused, then nesting, then size."""
    yield from _features()
    yield from _depth()
    yield from _size()


def _features() -> Iterator[Case]:
    laughs = "a: &a [x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(9)
    )
    merges = "m0: &m0 {k: v}\n" + "".join(
        f"m{i}: &m{i} {{<<: [{', '.join([f'*m{i - 1}'] * 9)}]}}\n" for i in range(1, 9)
    )
    yield refused("billion-laughs", laughs.encode(), (1, 4))
    yield refused("merge-bomb", merges.encode(), (1, 5))
    yield refused("merge-key", with_line("  <<: {status: open}"), (8, 3))
    yield refused("anchor", with_text("&x Firing ends."), (7, 9))
    yield refused("anchor-on-list", HEAD.replace("clauses:", "clauses: &c").encode(), (5, 10))
    yield refused("alias-unknown", with_text("*x"), (7, 9))
    yield refused("cycle", HEAD.replace("clauses:", "clauses: &c [*c]").encode(), (5, 10))
    for tag in (
        "!!python/object/apply:os.system",
        "!!python/name:os.system",
        "!!binary",
        "!!set",
        "!!omap",
        "!!timestamp",
        "!!int",
        "!!float",
        "!local",
        "!<tag:yaml.org,2002:python/module:os>",
    ):
        yield refused(f"tag-{tag.rpartition('!')[2]}", with_text(f"{tag} 'touch canary'"), (7, 9))
    for directive in ("%YAML 1.1", "%YAML 3.0", "%TAG ! tag:x,2000:", "%FOO bar"):
        yield refused(f"directive-{directive}", f"{directive}\n---\n{HEAD}".encode(), (1, 1))


def _depth() -> Iterator[Case]:
    def nested(levels: int) -> bytes:
        lines = [HEAD.rstrip("\n")]
        for level in range(levels):
            pad = "  " * level
            lines += [f"{pad}- text: A.", f"{pad}  clauses:"]
        lines.append("  " * levels + "- text: B.")
        return ("\n".join(lines) + "\n").encode()

    yield valid("depth-10", nested(10), "A.", "B.")
    for levels in (40, 300):
        yield refused(f"depth-{levels}", nested(levels), says="limit")
    head = HEAD.replace("clauses:\n", "clauses: ").encode()
    for name, data in {
        "lists-opened": b"[" * 100_000,
        "lists-closed": b"[" * 100_000 + b"]" * 100_000,
        "mappings": b"{a: " * 50_000,
        "dashes": b"\n" + b"- " * 50_000,
        "questions": b"\n" + b"? " * 50_000,
        "list-and-mapping": b"[{a: " * 30_000,
    }.items():
        yield refused(f"depth-of-{name}", head + data)


def _size() -> Iterator[Case]:
    yield refused("text-over-limit", with_text('"' + "word " * 60_000 + '"'), says="limit")
    yield refused("file-over-limit", with_text("Firing ends.") + b"# c\n" * 600_000, says="limit")
    yield refused("comment-over-limit", with_text("Firing ends.") + b"#" * 3_000_000, says="limit")
    clauses = "".join(f'- {{number: "{i}", text: T}}\n' for i in range(20_000))
    yield refused("clauses-over-limit", (HEAD + clauses).encode(), says="limit")
    many = "".join(f"- {{text: T {i}, topics: [a, b]}}\n" for i in range(4_000))
    yield valid("clauses-below-limit", (HEAD + many).encode(), "T", "3999")
    yield refused("marks-on-a-letter", with_text("a" + "\u0300\u0316" * 90_000), says="limit")
    yield refused("marks-on-many-letters", with_text("ab" + "\u0300" * 31), says="limit")
    yield valid("marks-below-limit", with_text("Zt\u0301e\u0302xt"), "Zt\u0301e\u0302xt")
    for name, text in {
        "one-word": "w" * 150_000,
        "brackets": "[" * 100_000,
        "bracket-pairs": "[]" * 60_000,
        "brackets-nested": "[a" * 30_000 + "]" * 30_000,
        "bracket-words": "[word " * 20_000,
        "blanks": " " * 100_000 + "x",
        "digits": "1" * 150_000,
        "digits-with-dots": "1." * 60_000,
        "digits-with-commas": "100," * 40_000,
        "number-words": "hundred million " * 9_000,
        "percent-signs": "% " * 60_000,
        "references": "Article 1(a) and " * 8_000,
        "reference-chain": "paragraph 1, 2, " * 9_000,
        "dates": "1 January 2025 to " * 9_000,
        "modals": "shall not may " * 10_000,
        "conditions": "unless if where subject to " * 6_000,
        "quotes": '\\"' * 90_000,
        "dashes": "\u2014-" * 60_000,
        "parties": "the Parties and " * 10_000,
        "no-blank": "\u6f22" * 100_000,
        "full-stops": ". " * 60_000,
        "commas": "a, " * 50_000,
        "initials": "U.S. A.B. " * 15_000,
    }.items():
        yield valid(f"long-{name}", with_text(f'"{text}"'))
    yield valid("long-line-breaks", with_text('"' + "a\\n" * 40_000 + '"'))
    digits = with_text("T.").replace(b'"1"', b"1" * 100_000)
    yield valid("number-of-100000-digits", digits, "1" * 100_000)
