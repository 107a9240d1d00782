"""What a clause and a change of label are called in front of people."""

from collections.abc import Sequence

from plandiff.align.link import Link
from plandiff.align.provision import Provision
from plandiff.load.loaded import Loaded
from plandiff.visible import visible_line


def version_id(loaded: Loaded) -> str:
    """Return the id of a version, safe to show."""
    return visible_line(loaded.proposal.id, 60)


def label(provision: Provision) -> str:
    """Return the printed label from the top ("14a", "4.2", "IV/1"), "–" where unknown."""
    if provision.clause.number is None:
        return "–"
    path = [visible_line(part, 40) for part in provision.path]
    return joined_label(path)


def joined_label(path: Sequence[str]) -> str:
    """Return labels joined as they are spoken: 14 and a are 14a, 3 and 1 are 3/1."""
    text = path[0]
    for part in path[1:]:
        inner = part.strip("().")
        glued = text[-1:].isdigit() and inner.isalpha() and len(inner) <= 2
        text += inner if glued else f"/{part}"
    return text


def name(provision: Provision) -> str:
    """Return what tells the clause from others beside its number: heading or id.

    A clause with neither has its number alone; without a number, its first words.
    """
    clause = provision.clause
    if clause.heading or clause.id:
        return visible_line(clause.heading or clause.id or "", 80)
    if clause.number is not None:
        return ""
    words = (clause.text or "").split()
    return visible_line(" ".join(words[:5]), 60) + ("…" if len(words) > 5 else "")


def titled(label_: str, name_: str) -> str:
    """Return label and name with one blank between, or the label alone."""
    return f"{label_} {name_}".strip()


def labels(link: Link) -> str:
    """Return the labels of both sides: "6 → 4", "14" if they are the same, "20 + 20a → 13"."""
    old = " + ".join(label(provision) for provision in link.old)
    new = " + ".join(label(provision) for provision in link.new)
    if not old or not new or old == new:
        return old or new
    return f"{old} → {new}"


def link_name(link: Link) -> str:
    """Return the name of what is linked, both where they differ."""
    olds, news = [name(p) for p in link.old], [name(p) for p in link.new]
    if not olds or not news or olds == news or not all((*olds, *news)):
        return " + ".join(filter(None, dict.fromkeys((*olds, *news))))
    if set(news) <= set(olds) or set(olds) <= set(news):
        return " + ".join(dict.fromkeys((*olds, *news)))
    return f"{' + '.join(olds)} → {' + '.join(news)}"
