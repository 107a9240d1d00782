"""The weights of the judgements, learned from labelled pairs: constants, no model file.

Made by `python -m benchmarks.alignment.fit PAIRS.jsonl…`; not to be changed by hand. Each
value stands in the order of the names in `evidence.KINDS`, `setting.KINDS` and `joins.KINDS`.
docs/alignment.md tells what each part is worth.
"""

# Log-odds by content alone.
LIKENESS = (
    3.32,
    1.002,
    2.293,
    2.445,
    19.143,
    -0.258,
    1.784,
    14.367,
)
LIKENESS_BASE = -7.469
# Log-odds by content and surroundings: `setting.KINDS`, then `evidence.KINDS`.
JUDGEMENT = (
    0.0,
    0.331,
    0.248,
    0.034,
    0.281,
    3.011,
    0.978,
    2.502,
    -5.479,
    0.1,
    0.16,
    0.0,
    0.432,
    1.852,
    0.611,
    0.0,
    0.0,
    -0.722,
    6.532,
)
JUDGEMENT_BASE = -1.453
# Log-odds that a clause left over belongs to a pair as well.
JOIN = (
    0.359,
    0.0,
    0.0,
    1.16,
    4.074,
    1.387,
    0.0,
    2.693,
    2.227,
    0.568,
    -0.691,
    0.0,
    1.533,
    -1.142,
    -4.284,
)
JOIN_BASE = -0.984
