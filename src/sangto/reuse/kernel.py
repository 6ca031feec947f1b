"""How inner loops are compiled: by numba, without the interpreter's lock, the machine code kept for the next start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
import numpy as np

ZERO: Any = np.int64(0)

F = TypeVar("F", bound=Callable[..., Any])


def kernel(function: F) -> F:
    """A function over arrays and numbers, compiled when it is first called.

    The machine code is cached beside the package, or in ``NUMBA_CACHE_DIR``. The cache knows the file of the function
    alone: a change in a kernel of another file that it calls needs the cache removed.

    A variable that is given to another kernel begins with `ZERO` rather than 0: numba has a type for each literal, and
    compiles what is called anew for it.
    """
    compiled: Any = numba.njit(cache=True, nogil=True)(function)
    return cast(F, compiled)
