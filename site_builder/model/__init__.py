"""Floor 1: what a package is. Frozen, typed, and every value knows where it was written."""
