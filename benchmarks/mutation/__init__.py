"""Mutation testing: small faults are put into the source, one at a time; do tests notice?"""
