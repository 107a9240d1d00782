"""What others would link: each takes a pair and gives links, or None where it cannot run.

All need the extra `bench`, but position and difflib. Thresholds are those that do
best on the labelled pairs as a whole, so the comparison favours them.
"""

import difflib
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

from benchmarks.alignment.pairs import Links, Pair

# deepdiff compares all removed with all added items; beyond this it takes minutes.
_MOST_FOR_DEEPDIFF = 12
# governdiff compares all clauses with all in pure Python, redlines all words.
_MOST_FOR_GOVERNDIFF = _MOST_FOR_REDLINES = 150
_WORD = r"\w+"
# difflib's ratio of the words of two clauses in one replaced block.
_LEAST_RATIO = 0.6
_LEAST_TOKEN_SET = 65.0
_LEAST_COSINE = 0.20


def _texts(pair: Pair) -> tuple[list[str], list[str]]:
    return [c["text"] for c in pair.old], [c["text"] for c in pair.new]


def position(pair: Pair) -> Links:
    """Link the first with the first, the second with the second."""
    return [(i, i) for i in range(min(len(pair.old), len(pair.new)))]


def difflib_blocks(pair: Pair) -> Links:
    """Link equal blocks, and in replaced ones what is similar, in order."""
    old, new = _texts(pair)
    links: Links = []
    for tag, i, i_end, j, j_end in difflib.SequenceMatcher(None, old, new, False).get_opcodes():
        if tag == "equal":
            links += zip(range(i, i_end), range(j, j_end), strict=True)
        elif tag == "replace":
            links += _similar_in_block(old, new, range(i, i_end), range(j, j_end))
    return links


def _similar_in_block(old: list[str], new: list[str], olds: range, news: range) -> Links:
    links, start = [], news.start
    for i in olds:
        matcher = difflib.SequenceMatcher(None, b=old[i].split(), autojunk=False)
        best = (_LEAST_RATIO, -1)
        for j in range(start, news.stop):
            matcher.set_seq1(new[j].split())
            if matcher.quick_ratio() > best[0]:
                best = max(best, (matcher.ratio(), j))
        if best[1] >= 0:
            links.append((i, best[1]))
            start = best[1] + 1
    return links


def token_set(pair: Pair) -> Links:
    """Link equal texts, then by rapidfuzz's token_set_ratio and the Hungarian method."""
    from rapidfuzz import fuzz, process, utils

    old, new = _texts(pair)
    same = _same_and_unique(old, new)
    taken = ({i for i, _ in same}, {j for _, j in same})
    olds = [i for i in range(len(old)) if i not in taken[0]]
    news = [j for j in range(len(new)) if j not in taken[1]]
    if not olds or not news:
        return same
    scores = process.cdist(
        [old[i] for i in olds],
        [new[j] for j in news],
        scorer=fuzz.token_set_ratio,
        processor=utils.default_process,
    )
    return same + [(olds[i], news[j]) for i, j in _assigned(scores, _LEAST_TOKEN_SET)]


def _same_and_unique(old: list[str], new: list[str]) -> Links:
    counts = Counter(old), Counter(new)
    places = {text: j for j, text in enumerate(new)}
    return [
        (i, places[text]) for i, text in enumerate(old) if counts[0][text] == counts[1][text] == 1
    ]


def tf_idf(pair: Pair) -> Links:
    """Link by the cosine of word 1-2-grams (TF-IDF) and the Hungarian method."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    old, new = _texts(pair)
    vectoriser = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=_WORD)
    vectors = vectoriser.fit_transform(old + new)
    return _assigned((vectors[: len(old)] @ vectors[len(old) :].T).toarray(), _LEAST_COSINE)


def _assigned(scores: Any, least: float) -> Links:
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(scores, maximize=True)
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if scores[i, j] >= least]


def deepdiff_ignore_order(pair: Pair) -> Links | None:
    """Link the lists of words that DeepDiff(ignore_order=True) calls the same or changed."""
    from deepdiff import DeepDiff

    old, new = ([text.split() for text in texts] for texts in _texts(pair))
    if max(len(old), len(new)) > _MOST_FOR_DEEPDIFF:
        return None
    places: dict[tuple[str, ...], list[int]] = {}
    for j, words in enumerate(new):
        places.setdefault(tuple(words), []).append(j)
    same = [(i, places[tuple(w)].pop(0)) for i, w in enumerate(old) if places.get(tuple(w))]
    found = DeepDiff(old, new, ignore_order=True, view="tree", cutoff_distance_for_pairs=0.8)
    changed = set()
    for levels in found.values():
        for level in levels:
            i = level.path(output_format="list")
            j = level.path(output_format="list", use_t2=True)
            if len(i) > 1 and len(j) > 1:
                changed.add((i[0], j[0]))
    return same + sorted(changed)


def redlines_kept(pair: Pair) -> Links | None:
    """Link clauses between which redlines keeps half of the words of the shorter one."""
    if find_spec("redlines") is None or max(len(pair.old), len(pair.new)) > _MOST_FOR_REDLINES:
        return None
    from redlines import Redlines

    old, new = _texts(pair)
    found = Redlines(_as_paragraphs(old), _as_paragraphs(new))
    operations = found._diff_ops  # noqa: SLF001  (the tokens that opcodes count are nowhere else)
    if not operations:
        return []
    chunks = operations[0].source_chunk, operations[0].test_chunk
    owners = [_owners(chunk.text) for chunk in chunks]
    kept: Counter[tuple[int, int]] = Counter()
    for tag, i, i_end, j, _ in (operation.opcodes for operation in operations):
        if tag == "equal":
            kept.update((owners[0][i + k], owners[1][j + k]) for k in range(i_end - i))
    sizes = [Counter(side) for side in owners]
    return [(i, j) for (i, j), count in kept.items() if 2 * count >= min(sizes[0][i], sizes[1][j])]


def _as_paragraphs(texts: list[str]) -> str:
    return "\n\n".join(" ".join(text.split()) for text in texts)


def _owners(tokens: list[str]) -> list[int]:
    """Return for each token the paragraph that it stands in."""
    owners, owner = [], 0
    for token in tokens:
        owners.append(owner)
        owner += token.count("¶")
    return owners


def governdiff(pair: Pair) -> Links | None:
    """Link what governdiff aligns, a block for each clause, headings as sections."""
    if find_spec("governdiff") is None or max(len(pair.old), len(pair.new)) > _MOST_FOR_GOVERNDIFF:
        return None
    from governdiff.alignment import align_documents

    groups = align_documents(_document(pair.old), _document(pair.new))
    return [
        (a.ordinal, b.ordinal)
        for group in groups
        for a in group.old_blocks
        for b in group.new_blocks
    ]


def _document(clauses: list[dict[str, str]]) -> Any:
    from governdiff.document import comparison_text, normalize_text
    from governdiff.models import Block, Document

    blocks = []
    for place, clause in enumerate(clauses):
        section = (clause["heading"],) if clause.get("heading") else ()
        text = clause["text"]
        words = normalize_text(text), comparison_text(text)
        blocks.append(Block(str(place), section, text, *words, place, place + 1, place + 1))
    return Document("x.md", "0" * 64, "en", blocks)


BASELINES: dict[str, Callable[[Pair], Links | None]] = {
    "position": position,
    "difflib opcodes + ratio": difflib_blocks,
    "rapidfuzz token_set + Hungarian": token_set,
    "TF-IDF words 1-2 + Hungarian": tf_idf,
    "deepdiff ignore_order": deepdiff_ignore_order,
    "redlines": redlines_kept,
    "governdiff": governdiff,
}
