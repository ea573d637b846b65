"""Floor 5, beside the site: what a meeting needs on paper, on the projector and in the calendar."""
