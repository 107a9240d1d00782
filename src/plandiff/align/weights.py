"""The weights of the judgements, learned from labelled pairs: constants, no model file.

Made by `python -m benchmarks.alignment.fit PAIRS.jsonl…`; not to be changed by hand. Each
value stands in the order of the names in `evidence.KINDS`, `setting.KINDS` and `joins.KINDS`.
docs/alignment.md, "Judgement", tells what they weigh.
"""

# Log-odds by content alone.
LIKENESS = (
    2.894,
    0.913,
    1.947,
    2.375,
    17.462,
    -0.188,
    2.392,
    10.337,
    0.997,
)
LIKENESS_BASE = -7.429
# Log-odds by content and surroundings: `setting.KINDS`, then `evidence.KINDS`.
JUDGEMENT = (
    0.129,
    0.198,
    0.157,
    0.14,
    0.793,
    1.935,
    1.244,
    2.003,
    -3.419,
    0.1,
    0.1,
    0.358,
    0.043,
    1.141,
    0.564,
    0.0,
    0.0,
    -0.236,
    2.23,
    0.808,
)
JUDGEMENT_BASE = -2.346
# Log-odds that a clause left over belongs to a pair as well.
JOIN = (
    0.429,
    1.052,
    0.0,
    0.643,
    0.849,
    0.0,
    0.0,
    3.24,
    2.644,
    0.259,
    -1.522,
    0.105,
    1.528,
    1.997,
    -4.247,
)
JOIN_BASE = -0.555
