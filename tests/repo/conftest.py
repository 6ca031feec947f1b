"""Makes the tools and the harness importable: they are run from the root of the repository and are not installed."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
