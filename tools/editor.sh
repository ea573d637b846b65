#!/bin/sh
# See to it that the editor's tests have the real yaml-language-server. Node >= 20 comes from the machine, or from PyPI.
set -eu
cd "$(dirname "$0")/.."

. tools/node.sh

echo "Henter sprogserveren, som editoren bruger …"
(cd tests/editor && npm ci --ignore-scripts --no-fund --no-audit --loglevel=error)
touch tests/editor/node_modules/.ready
