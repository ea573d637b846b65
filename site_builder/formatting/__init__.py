"""The house order: the fields of a file in the order of its model, with every comment and every line of text as it was.

Works on whole lines by the marks of the parsed YAML. Dumping YAML would lose the author's comments, quotes and folds.
"""

from .document import formatted
from .files import Found, files_below, files_in, kind_of, read_file, write_file

__all__ = ["Found", "files_below", "files_in", "formatted", "kind_of", "read_file", "write_file"]
