#!/usr/bin/env bash
# The checker of the W3C (vnu) reads every page that tests/desk/test_html.py makes: tools/check_html.sh [FOLDER]
# The folder is one that a run of the tests has filled (SANGTO_HTML); without it they make the pages now.
# It is a Java program that npm fetches, of one version with one checksum; both programs are installed if they are missing.
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=${PYTHON:-.venv/bin/python}
VERSION=26.9.27
SHA512=4e441de4315f39a582f5e6edbe8cd3b2b1f655aa1dde3620faface791133217c417b12f3f7ead2d8336d8e7efe44f5226618258b44a0860057e9125135e6b428
PLACE=var/vnu-$VERSION

missing=()
command -v java >/dev/null || missing+=(default-jre-headless)
command -v npm >/dev/null || missing+=(npm)
[ ${#missing[@]} -eq 0 ] || tools/install_packages.sh "${missing[@]}"

if [ ! -e "$PLACE/vnu.jar" ]; then
  rm -rf "$PLACE"
  mkdir -p "$PLACE"
  (cd "$PLACE" && npm pack --silent "vnu-jar@$VERSION" >/dev/null)
  echo "$SHA512  $PLACE/vnu-jar-$VERSION.tgz" | sha512sum --check --quiet
  tar -xzf "$PLACE/vnu-jar-$VERSION.tgz" -C "$PLACE" --strip-components=3 package/build/dist/vnu.jar
  rm "$PLACE/vnu-jar-$VERSION.tgz"
fi

pages=${1:-}
if [ -z "$pages" ]; then
  pages=$(mktemp -d)
  trap 'rm -rf "$pages"' EXIT
  SANGTO_HTML=$pages "$PYTHON" -m pytest --quiet tests/desk/test_html.py
fi
count=$(find "$pages" -name '*.html' | wc -l)
[ "$count" -ge 100 ] || { echo "Only $count pages were made for the checker." >&2; exit 1; }
java -jar "$PLACE/vnu.jar" --errors-only "$pages"
echo "HTML: $count pages without an error."
