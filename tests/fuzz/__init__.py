"""Coverage-guided fuzzing of the readers: one harness a reader, each with the laws it keeps.

`python -m tests.fuzz NAME --minutes 20` runs one; docs/testing.md says what the runs found. The
inputs that a run kept stand in `corpus/` and are read again by the ordinary tests.
"""
