"""A check: which files, against what, by which rules, and what counts in the end."""
