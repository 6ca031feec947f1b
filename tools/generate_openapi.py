"""Write ``docs/reference/openapi.json`` from the interface, or check that it is up to date.

    python tools/generate_openapi.py             write it
    python tools/generate_openapi.py --check     exit 1 if the committed contract differs

A change of the contract is so always seen in a diff.
"""

from __future__ import annotations

import json
import os
import tempfile

from generated_page import main


def build() -> str:
    """The contract."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "sangto_desk.settings"
    os.environ["SANGTO_DATA"] = tempfile.gettempdir()
    import django

    django.setup()
    from sangto_desk.api.v1 import openapi

    return json.dumps(openapi(), ensure_ascii=False, indent=1, default=str) + "\n"


PAGES = {"docs/reference/openapi.json": build}

if __name__ == "__main__":
    raise SystemExit(main(__doc__ or "", PAGES))
