#!/bin/sh
# Make build/web, the styles, scripts and fonts of the site, and build/dictionary, the Danish words of the spelling
# check. Node >= 20 comes from the machine, or else from PyPI.
set -eu
cd "$(dirname "$0")/.."

. tools/node.sh

echo "Henter browserens moduler og bygger stilark, scripts og skrifter …"
(cd themes/web && npm ci --ignore-scripts --no-fund --no-audit --loglevel=error && node build.mjs)
.venv/bin/python themes/web/subset_fonts.py
.venv/bin/python themes/web/expand_words.py
touch build/web/.ready
