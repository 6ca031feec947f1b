"""``python -m sangto_cli``: the same as ``sangto``."""

from sangto_cli.main import main

main()
