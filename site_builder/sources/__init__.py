"""Floor 0: files become located values. Nothing here knows what a package is."""
