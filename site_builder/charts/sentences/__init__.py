"""The generated sentence under a chart: written from the numbers, so that it cannot contradict them."""
