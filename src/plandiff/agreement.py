"""Which statuses say that a clause is agreed."""

AGREED = frozenset(("agreed", "agreed-ad-referendum"))


def is_agreed(status: str | None) -> bool:
    """Whether a status says that a clause is agreed, ad referendum too."""
    return status in AGREED
