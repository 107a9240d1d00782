"""The weights of the judgements, learned from labelled pairs: constants, no model file.

Made by `python -m benchmarks.alignment.fit PAIRS.jsonl…`; not to be changed by hand. Each
value stands in the order of the names in `evidence.KINDS`, `setting.KINDS` and `joins.KINDS`.
docs/alignment.md, "Judgement", tells what they weigh.
"""

# Log-odds by content alone.
LIKENESS = (
    3.546,
    0.444,
    1.993,
    2.416,
    18.867,
    -0.171,
    2.505,
    14.503,
    1.071,
)
LIKENESS_BASE = -7.787
# Log-odds by content and surroundings: `setting.KINDS`, then `evidence.KINDS`.
JUDGEMENT = (
    0.001,
    0.327,
    0.249,
    0.084,
    0.392,
    2.579,
    1.049,
    2.558,
    -4.725,
    0.1,
    0.108,
    0.0,
    0.0,
    1.657,
    0.824,
    0.0,
    0.0,
    -0.278,
    6.908,
    0.748,
)
JUDGEMENT_BASE = -2.198
# Log-odds that a clause left over belongs to a pair as well.
JOIN = (
    0.492,
    0.439,
    0.0,
    0.722,
    2.832,
    0.0,
    0.0,
    3.322,
    2.699,
    0.0,
    -1.164,
    0.044,
    1.474,
    0.506,
    -4.232,
)
JOIN_BASE = -0.099
