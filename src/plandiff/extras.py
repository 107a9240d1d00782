"""Libraries that only some users need: imported when asked for, named when missing."""

from importlib import import_module
from typing import Any

from plandiff.errors import PlandiffError


def needed(module: str, extra: str, what: str) -> Any:
    """Return the module called `module`, which `what` is made with.

    Raises:
        PlandiffError: It is not installed; the message names the extra that brings it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != module.partition(".")[0]:
            raise
        raise PlandiffError(
            f"{what} needs a library that is not installed - pip install 'plandiff[{extra}]'"
        ) from None
