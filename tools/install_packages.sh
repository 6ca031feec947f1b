#!/usr/bin/env bash
# Installs packages of Debian or Ubuntu: tools/install_packages.sh PACKAGE…
set -euo pipefail

if ! command -v apt-get >/dev/null; then
  echo "Needed: $*. Install them with the package manager of this system." >&2
  exit 2
fi
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
