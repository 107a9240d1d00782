"""Clause alignment against labelled pairs: figures for the aligner and for its peers."""
