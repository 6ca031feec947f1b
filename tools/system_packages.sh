#!/usr/bin/env bash
# What the tests need from the system, installed if it is missing: a browser to drive, PostgreSQL, fonts that set Vietnamese.
set -euo pipefail

missing=()
command -v chromium >/dev/null || missing+=(chromium)
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
[ -d /usr/share/fonts/truetype/noto ] || missing+=(fonts-noto-core)
[ ${#missing[@]} -eq 0 ] || "$(dirname "$0")/install_packages.sh" "${missing[@]}"
