"""The weights of the judgements, learned from labelled pairs: constants, no model file.

Made by `python -m benchmarks.alignment.fit PAIRS.jsonl…`; not to be changed by hand. Each
value stands in the order of the names in `evidence.KINDS`, `setting.KINDS` and `joins.KINDS`.
docs/alignment.md, "Judgement", tells what they weigh.
"""

# Log-odds by content alone.
LIKENESS = (
    3.502,
    0.447,
    1.97,
    2.48,
    18.878,
    -0.164,
    2.514,
    14.489,
    1.066,
)
LIKENESS_BASE = -7.782
# Log-odds by content and surroundings: `setting.KINDS`, then `evidence.KINDS`.
JUDGEMENT = (
    0.0,
    0.318,
    0.257,
    0.074,
    0.343,
    2.67,
    1.095,
    2.496,
    -4.862,
    0.1,
    0.148,
    0.0,
    0.0,
    1.624,
    0.695,
    0.0,
    0.0,
    -0.373,
    6.632,
    0.749,
)
JUDGEMENT_BASE = -1.957
# Log-odds that a clause left over belongs to a pair as well.
JOIN = (
    0.486,
    0.459,
    0.0,
    0.627,
    2.665,
    0.0,
    0.0,
    3.439,
    2.775,
    0.0,
    -1.036,
    0.065,
    1.472,
    0.833,
    -4.304,
)
JOIN_BASE = -0.231
