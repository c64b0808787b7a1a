#!/usr/bin/env bash
# setup.sh [FOLDER]: makes a virtual environment with Anki in FOLDER, by default where the tests look for it. pip's own settings say where the packages come from.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$here/../../artifacts/anki}
trap 'rm -rf "$folder"' ERR # Half an Anki would not be skipped.
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --retries 1 --no-deps -r "$here/requirements.txt"
"$folder/bin/python" -c 'import anki.buildinfo; print("Anki", anki.buildinfo.version)'
