"""The plotly figures, one module for each kind. Plain dicts, for plotly's own classes are slow to import and to fill.

Every trace says in `meta.role` what it is, and `layout.meta` holds what the SVG needs and plotly does not know.
"""
