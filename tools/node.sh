# Sourced from the repository's root by the scripts that need Node >= 20: the machine's own, or else PyPI's.
if ! node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)' 2>/dev/null || ! command -v npm >/dev/null; then
  [ -x .venv/bin/npm ] || .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --require-hashes -r requirements-node.lock
  PATH="$PWD/.venv/bin:$PATH"
  export PATH
fi
