#!/bin/sh
# Make build/web, the styles, scripts and fonts of the site, and build/dictionary, the Danish words of the spelling
# check. Node >= 20 comes from the machine, or else from PyPI.
set -eu
cd "$(dirname "$0")/.."

if ! node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)' 2>/dev/null || ! command -v npm >/dev/null; then
  [ -x .venv/bin/npm ] || .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --require-hashes -r requirements-node.lock
  PATH="$PWD/.venv/bin:$PATH"
  export PATH
fi

echo "Henter browserens moduler og bygger stilark, scripts og skrifter …"
(cd themes/web && npm ci --ignore-scripts --no-fund --no-audit --loglevel=error && node build.mjs)
.venv/bin/python themes/web/subset_fonts.py
.venv/bin/python themes/web/expand_words.py
touch build/web/.ready
