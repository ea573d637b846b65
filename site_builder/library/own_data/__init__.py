"""A cluster's own numbers: a folder of CSV files with practices' names becomes samples with letters, and the key."""

from .key import KeyRow, OwnData, new_seed
from .lettered import put_letters
from .reading import OwnReading, read_named, used_samples

__all__ = ["KeyRow", "OwnData", "OwnReading", "new_seed", "put_letters", "read_named", "used_samples"]
