"""The word edits of a report held against those of git, which shares no code with them."""
