"""Sáng Tỏ: find what in a text has already been fact-checked. Vietnamese first.

The front door is `Desk`; the parts are `sangto.text`, `sangto.facts`, `sangto.search`, `sangto.matching`,
`sangto.evidence`, `sangto.claims`, `sangto.claimreview` and `sangto.privacy`. Importing this module loads none of
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sangto.desk import Desk
    from sangto.records import FactCheck

__version__ = "0.1.0"
__all__ = ["Desk", "FactCheck", "__version__"]


def __getattr__(name: str) -> Any:
    """Load the front door when it is first asked for (PEP 562)."""
    if name == "Desk":
        from sangto.desk import Desk

        return Desk
    if name == "FactCheck":
        from sangto.records import FactCheck

        return FactCheck
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
