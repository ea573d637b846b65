"""Speed as ratios against something public, measured in one run: see README.md in this folder."""
