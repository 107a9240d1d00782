"""Bytes that are no UTF-8 text, and those that are, differently."""

import gzip
from collections.abc import Iterator

from tests.hostile.corpus.case import Case, refused, valid, with_text

_PLAIN = with_text("Firing ends é.").decode()


def cases() -> Iterator[Case]:
    """Yield encodings, broken characters, and files of another kind."""
    yield valid("utf-8", _PLAIN.encode(), "é")
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-7"):
        yield refused(encoding, ("\u00fc" + _PLAIN).encode(encoding))
    yield refused("utf-16-odd", _PLAIN.encode("utf-16")[:-1])
    for encoding in ("latin-1", "cp1252", "iso8859-15", "mac-roman"):
        yield refused(encoding, _PLAIN.encode(encoding), (7, 21), "UTF-8")
    yield refused("koi8", with_text("Огонь").decode().encode("koi8-r"), (7, 9), "UTF-8")
    yield refused("overlong-slash", with_text("a \N{DEL}").replace(b"\x7f", b"\xc0\xaf"), (7, 11))
    yield refused("surrogate-bytes", with_text("a z").replace(b"z", b"\xed\xa0\x80"), (7, 11))
    yield refused("above-unicode", with_text("a z").replace(b"z\n", b"\xf5\x80\x80\x80\n"), None)
    yield refused("cut-in-a-character", _PLAIN.encode()[: _PLAIN.encode().index(b"\xc3") + 1])
    late = with_text("T.") + b"# c\n" * 10_000 + b"# \xff\n"
    yield refused("bad-byte-far-down", late, (10_008, 3), "UTF-8")
    yield refused("nul", with_text("a\0b"), (7, 10))
    yield refused("mark-in-the-middle", with_text("a").replace(b"title", b"\xef\xbb\xbftitle"))
    yield refused("gzip", gzip.compress(_PLAIN.encode(), mtime=0))
    yield refused("png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    yield refused("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")
    yield refused("zip", b"PK\x03\x04" + bytes(60))
    yield refused("web-page", b"<!DOCTYPE html>\n<html><body>Firing ends.</body></html>\n")
    yield refused("random", bytes((i * 73 + 41) % 256 for i in range(5_000)))
