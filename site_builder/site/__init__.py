"""Floor 5: pages become an engine-neutral tree of Markdown, the engine makes a site of it, and the site is finished."""
