"""The papers of a kit, one module for each."""
