"""python -m benchmarks.language: precision and recall on labelled pairs."""

from benchmarks.language.labelled import main

main()
