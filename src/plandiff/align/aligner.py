"""Runs the passes in order, from certain to likely, and gathers the links."""

from collections.abc import Sequence

from plandiff.align.content import Contents
from plandiff.align.contradiction import contradictions
from plandiff.align.doubt import Nearest, nearest
from plandiff.align.draft import Draft
from plandiff.align.evidence import Evidence
from plandiff.align.headings import link_headings
from plandiff.align.identical import link_across_levels, link_identical
from plandiff.align.joins import link_joins
from plandiff.align.link import Alignment, Link, Method, RunnerUp
from plandiff.align.order import moved_links
from plandiff.align.pieces import link_contained, link_pieces
from plandiff.align.provision import Provision, provisions
from plandiff.align.similar import gathered, link_similar
from plandiff.align.stated import link_stated
from plandiff.align.unrivalled import link_unrivalled
from plandiff.align.wordless import link_wordless
from plandiff.language.noise import plain
from plandiff.model import Proposal


def align(old: Proposal, new: Proposal, *, ignore_ids: bool = False) -> Alignment:
    """Link each clause of `old` to the clauses of `new` that continue it.

    Each clause of both stands in exactly one link. `align(new, old)` is the mirror of
    `align(old, new)`. With `ignore_ids` neither ids nor stated lineage count.

    Source: docs/alignment.md.
    """
    olds, news = provisions(old), provisions(new)
    # Choices among equals depend on the order of the sides, so the sides get one.
    flipped = _is_greater(olds, news)
    first, second = (new, old) if flipped else (old, new)
    draft = Draft(news, olds) if flipped else Draft(olds, news)
    near = _run_passes(draft, first, second, ignore_ids=ignore_ids)
    moved = moved_links(draft, _placed(first, draft.old), _placed(second, draft.new))
    against = {} if ignore_ids else contradictions(draft, flipped=flipped)
    links = [
        Link(
            (draft.old[olds[0]],) if len(olds) == 1 else tuple(draft.old[i] for i in olds),
            (draft.new[news[0]],) if len(news) == 1 else tuple(draft.new[j] for j in news),
            method,
            score,
            None,
            number in moved,
            against.get(number, ""),
            draft.grounds.get(number, ()),
        )
        for number, (olds, news, method, score) in enumerate(draft.links)
    ]
    links += _alone(draft)
    if near.old or near.new:
        links = [_with_runner_up(link, draft, near) for link in links]
    if flipped:
        links = [_mirrored(link) for link in links]
    return Alignment(tuple(sorted(links, key=_reading_order)), ignore_ids)


def _run_passes(draft: Draft, first: Proposal, second: Proposal, *, ignore_ids: bool) -> Nearest:
    trust_ids = not ignore_ids
    if trust_ids:
        link_stated(draft, first.id, second.id)
    link_identical(draft, trust_ids=trust_ids)
    free_old, free_new = draft.free_old, draft.free_new
    if not free_old or not free_new:
        return Nearest({}, {})
    contents = Contents(draft.old, draft.new, free_old, free_new)
    evidence = Evidence(contents, draft.old, draft.new)
    link_pieces(draft, contents, trust_ids=trust_ids)
    link_headings(draft, contents, trust_ids=trust_ids)
    judged = link_similar(draft, gathered(draft, contents, evidence, trust_ids=trust_ids))
    link_unrivalled(draft, judged)
    link_across_levels(draft, trust_ids=trust_ids)
    link_contained(draft, contents, trust_ids=trust_ids)
    link_joins(draft, contents, evidence, trust_ids=trust_ids)
    link_wordless(draft, trust_ids=trust_ids)
    return nearest(draft, judged)


def _placed(proposal: Proposal, side: Sequence[Provision]) -> list[bool]:
    """Return for each provision whether its place in the text is known."""
    full = proposal.disclosure == "full"
    return [full or provision.clause.number is not None for provision in side]


def _is_greater(olds: Sequence[Provision], news: Sequence[Provision]) -> bool:
    """Whether the content of `olds` stands after that of `news`, compared as lists.

    By the words, then by where they stand: how they are wrapped and quoted decides only where
    nothing else differs.
    """
    pairs = [*zip(olds, news, strict=False)]
    # What is the same as it stands need not be asked for its words, which takes longer.
    differing = ((old, new) for old, new in pairs if _content(old) != _content(new))
    for told, compared in ((_words, differing), (_standing, pairs), (_content, pairs)):
        for old, new in compared:
            if (one := told(old)) != (other := told(new)):
                return one > other
        if len(olds) != len(news):
            return len(olds) > len(news)
    return False


def _standing(provision: Provision) -> tuple[tuple[int, ...], str, Sequence[str], Sequence[str]]:
    clause = provision.clause
    return provision.position, clause.part, clause.derived_from, clause.former_ids


def _content(provision: Provision) -> tuple[str, str, str, str]:
    clause = provision.clause
    return clause.text or "", clause.heading or "", clause.number or "", clause.id or ""


def _words(provision: Provision) -> tuple[str, str, str, str]:
    text, heading, number, name = _content(provision)
    return plain(text), plain(heading), number, name


def _alone(draft: Draft) -> list[Link]:
    olds = [Link((draft.old[i],), (), Method.ALONE, 0.0) for i in draft.free_old]
    return olds + [Link((), (draft.new[j],), Method.ALONE, 0.0) for j in draft.free_new]


def _with_runner_up(link: Link, draft: Draft, found: Nearest) -> Link:
    if len(link.old) == 1 and (near := found.old.get(link.old[0].index)) is not None:
        other = draft.new[near[0]]
    elif not link.old and (near := found.new.get(link.new[0].index)) is not None:
        other = draft.old[near[0]]
    else:
        return link
    is_doubt = link.method is Method.ALONE and near[2]
    return link._replace(runner_up=RunnerUp(other, near[1], is_doubt))


def _mirrored(link: Link) -> Link:
    return link._replace(old=link.new, new=link.old)


def _reading_order(link: Link) -> tuple[bool, int]:
    return (not link.new, link.new[0].index if link.new else link.old[0].index)
