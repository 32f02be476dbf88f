"""The SQLite module: a current one where its wheel is installed, else the standard library's."""

import importlib
from typing import TYPE_CHECKING

__all__ = ["sqlite3"]

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        sqlite3 = importlib.import_module("pysqlite3")
    except ImportError:
        sqlite3 = importlib.import_module("sqlite3")
