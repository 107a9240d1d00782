"""Days, months and years as they are written: 24 November 2025, 2025-11-24, March, Friday."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), start=1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
_ISO = re.compile(r"((?:19|20)[0-9]{2})-([01][0-9])(?:-([0-3][0-9]))?")
_POINTS = re.compile(r"([0-3]?[0-9])[./]([01]?[0-9])[./]((?:19|20)[0-9]{2})")
_DAY = re.compile(r"([0-3]?[0-9])(?:st|nd|rd|th)?")
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}")
_YEARS = re.compile("((?:19|20)[0-9]{2})[-/]((?:(?:19|20))?[0-9]{2})")


class Written(NamedTuple):
    """A date in a sentence: in EDTF, "--11-24" and "--11" without a year, and where it ends."""

    date: str
    end: int


class Calendar:
    """Reads the dates of one sentence."""

    def __init__(self, cores: Sequence[str], words: Sequence[str]) -> None:
        """Take the words as written, and in lower case."""
        self.cores, self.words = cores, words

    def date(self, at: int, *, is_told: bool) -> Written | None:
        """Return the date at `at`; a year or month alone only where it `is_told` to be one."""
        word = self._word(at)
        if word[:1].isdigit():
            if match := _ISO.fullmatch(word):
                return Written("-".join(filter(None, match.groups())), at + 1)
            if match := _POINTS.fullmatch(word):
                return Written(f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}", at + 1)
            found = self._day_and_month(at)
        else:
            found = self._month_and_day(at)
        if found is None and is_told:
            found = self._year(at) or self._month(at)
        return found

    def end_of(self, at: int) -> int:
        """Return where the date at `at` ends; `at` where there is none."""
        found = self.date(at, is_told=False)
        return at if found is None else found.end

    def _day_and_month(self, at: int) -> Written | None:
        match = _DAY.fullmatch(self._word(at))
        if match is None:
            return None
        month = at + 1
        if self.words[month : month + 2] == ("day", "of"):
            month += 2
        elif self._word(month) == "of":
            month += 1
        if not self._is_month(month):
            return None
        return self._with_year(MONTHS[self._word(month)], int(match[1]), month + 1)

    def _month_and_day(self, at: int) -> Written | None:
        if not self._is_month(at):
            return None
        month, behind = MONTHS[self._word(at)], at + 1
        behind += self._word(behind) == "of" and _YEAR.fullmatch(self._word(behind + 1)) is not None
        if _YEAR.fullmatch(self._word(behind)):
            return Written(f"{self._word(behind)}-{month:02}", behind + 1)
        match = _DAY.fullmatch(self._word(at + 1))
        return self._with_year(month, int(match[1]), at + 2) if match else None

    def _month(self, at: int) -> Written | None:
        is_whole = self._is_month(at) and len(self._word(at)) > 2
        return Written(f"--{MONTHS[self._word(at)]:02}", at + 1) if is_whole else None

    def _year(self, at: int) -> Written | None:
        place = at + (self._word(at) == "year")
        years = _YEARS.fullmatch(self._word(place)) if place > at else None
        if years:  # the academic year 2021-2022
            return Written(f"{years[1]}/{years[1][:2] * (len(years[2]) == 2)}{years[2]}", place + 1)
        is_year = _YEAR.fullmatch(self._word(place)) is not None
        return Written(self._word(place), place + 1) if is_year else None

    def _is_month(self, at: int) -> bool:
        return self._word(at) in MONTHS and self.cores[at][0].isupper()

    def _with_year(self, month: int, day: int, at: int) -> Written:
        skip = at + (self._word(at) == ",")
        if _YEAR.fullmatch(self._word(skip)):
            return Written(f"{self._word(skip)}-{month:02}-{day:02}", skip + 1)
        return Written(f"--{month:02}-{day:02}", at)

    def is_cited(self, at: int) -> bool:
        """Whether the date at `at` belongs to the name of an act: "the Protocol of 5 May 2014"."""
        if at and _DAY.fullmatch(self.words[at - 1]):
            at -= 1  # its day, passed over
        before = self.words[at - 1] if at else ""
        if before == "dated":
            return True
        return before == "of" and at > 2 and self.cores[at - 2][:1].isupper()

    def _word(self, at: int) -> str:
        return self.words[at] if at < len(self.words) else ""
