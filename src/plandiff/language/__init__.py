"""What words mean: tokens and word edits, quantities, and what counts as noise."""
