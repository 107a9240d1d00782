"""How well the language of changes is read: on labelled pairs, and how often on real ones."""
