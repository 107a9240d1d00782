"""Which keys hold prose: there a ` #` is more likely a lost half of a sentence than a remark."""

PROSE_KEYS = frozenset(("text", "heading", "title", "note", "by", "term", "name", "outlet"))
