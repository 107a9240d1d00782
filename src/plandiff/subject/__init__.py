"""What rules judge: a version, a revision, accepted findings; and what they may ask of them."""
