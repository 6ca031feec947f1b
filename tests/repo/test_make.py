"""What make runs."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def recipe(target: str) -> list[str]:
    """The commands that a target would run."""
    done = subprocess.run(["make", "-n", target], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def test_demo_starts_no_server_and_serve_starts_one():
    served = [
        [line for line in recipe(target) if "sangto_cli serve" in line or "sangto_cli worker" in line]
        for target in ("demo", "serve")
    ]
    assert served == [[], [".venv/bin/python -m sangto_cli serve --data var/demo-desk"]]
