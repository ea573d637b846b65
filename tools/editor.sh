#!/bin/sh
# See to it that the editor's tests have the real yaml-language-server. Node >= 20 comes from the machine, or from PyPI.
set -eu
cd "$(dirname "$0")/.."

if ! node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)' 2>/dev/null || ! command -v npm >/dev/null; then
  [ -x .venv/bin/npm ] || .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --require-hashes -r requirements-node.lock
  PATH="$PWD/.venv/bin:$PATH"
  export PATH
fi

echo "Henter sprogserveren, som editoren bruger …"
(cd tests/editor && npm ci --ignore-scripts --no-fund --no-audit --loglevel=error)
touch tests/editor/node_modules/.ready
