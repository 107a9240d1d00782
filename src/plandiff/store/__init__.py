"""A name or address to bytes: version id, path, git revision, stdin, bundled set."""

from plandiff.store.folder import Folder, find_folder
from plandiff.store.names import Input, read, read_all

__all__ = ["Folder", "Input", "find_folder", "read", "read_all"]
