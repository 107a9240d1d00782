"""The weights of the judgements, learned from labelled pairs: constants, no model file.

Made by `python -m benchmarks.alignment.fit PAIRS.jsonl…`; not to be changed by hand. Each
value stands in the order of the names in `evidence.KINDS`, `setting.KINDS` and `joins.KINDS`.
docs/alignment.md, "Judgement", tells what they weigh.
"""

# Log-odds by content alone.
LIKENESS = (
    3.099,
    0.936,
    2.3,
    2.655,
    18.838,
    -0.226,
    1.744,
    14.309,
)
LIKENESS_BASE = -7.403
# Log-odds by content and surroundings: `setting.KINDS`, then `evidence.KINDS`.
JUDGEMENT = (
    0.0,
    0.334,
    0.241,
    0.039,
    0.253,
    2.986,
    1.044,
    2.472,
    -5.46,
    0.1,
    0.173,
    0.0,
    0.438,
    1.738,
    0.693,
    0.0,
    0.0,
    -0.58,
    6.487,
)
JUDGEMENT_BASE = -1.465
# Log-odds that a clause left over belongs to a pair as well.
JOIN = (
    0.396,
    0.0,
    0.0,
    1.109,
    4.038,
    1.127,
    0.0,
    2.734,
    2.239,
    0.497,
    -0.857,
    0.0,
    1.525,
    -0.885,
    -4.224,
)
JOIN_BASE = -0.659
