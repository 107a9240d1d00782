"""What tells one finding from another, whatever line it stands on and however it is worded."""

import hashlib
from collections.abc import Iterable

DIGITS = 16


def fingerprint(parts: Iterable[str], met: set[str]) -> str:
    """Return the fingerprint of `parts`, and add it to `met`.

    Where `met` has it already the next one is made: two findings that are the same in all but
    their place have two fingerprints, in the order in which they stand.
    """
    joined = "\0".join(parts).encode("utf-8", "surrogatepass")
    count = 0
    while True:
        more = f"\0#{count}".encode() if count else b""
        found = hashlib.sha256(joined + more).hexdigest()[:DIGITS]
        if found not in met:
            met.add(found)
            return found
        count += 1
