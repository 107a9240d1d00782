"""New versions of real texts, made by chance from a seed, with what became of each clause."""
