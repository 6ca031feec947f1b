#!/usr/bin/env bash
# Asks OSV whether any pinned package has a known weakness: tools/audit_dependencies.sh
# pip-audit runs in an environment of its own, on the pinned lists alone; nothing of the desk is run. Without a network
# that reaches OSV nothing can be said, and the answer is so: exit 0 with a line that says it was not audited. Exit 1: a
# weakness is known. What is accepted for a reason stands in ACCEPTED below, with the reason.
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=${PYTHON:-.venv/bin/python}
SERVICE=https://api.osv.dev
ACCEPTED=()

if ! "$PYTHON" - "$SERVICE" <<'PROBE'
import sys
import urllib.request
from contextlib import suppress

body = b'{"package": {"name": "pip", "ecosystem": "PyPI"}, "version": "1"}'
with suppress(OSError):
    urllib.request.urlopen(urllib.request.Request(f"{sys.argv[1]}/v1/query", body), timeout=5).close()
    sys.exit(0)
sys.exit(1)
PROBE
then
  echo "Not audited: $SERVICE is out of reach from here."
  exit 0
fi

[ -x var/audit/bin/pip-audit ] || {
  "$PYTHON" -m venv var/audit
  var/audit/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes -r requirements/audit.txt
}
given=()
for file in requirements/{engine,library,ledger,desk,contests,semantic}.txt; do given+=(-r "$file"); done
for name in "${ACCEPTED[@]}"; do given+=(--ignore-vuln "$name"); done
var/audit/bin/pip-audit --disable-pip --require-hashes --progress-spinner off --vulnerability-service osv "${given[@]}"
