"""Which versions a record has, as rules see it."""

from typing import NamedTuple

from plandiff.errors import Location


class Gone(NamedTuple):
    """A version that the baseline has and the files that are checked have not.

    Attributes:
        version: Its id.
        location: The file it stood in; where the file is there with another id, that id.
        now: The id that its file has now; "" where the file is gone.
    """

    version: str
    location: Location
    now: str = ""


class Record(NamedTuple):
    """What became of the versions of a record.

    Attributes:
        gone: In the order of their files.
        against: What the baseline is called.
    """

    gone: tuple[Gone, ...]
    against: str
