#!/bin/sh
# Make .venv from the locked list. Needs Python >= 3.11 and nothing else.
set -eu
cd "$(dirname "$0")/.."

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

python=
for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
  if new_enough "$candidate"; then python=$candidate; break; fi
done
if [ -z "$python" ]; then
  echo "Der skal bruges Python 3.11 eller nyere. Hent den på python.org, eller peg på den: PYTHON=/sti/til/python make site" >&2
  exit 1
fi

# Debian keeps ensurepip in a package of its own, and a venv without it has no pip.
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
  version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq "python$version-venv" >/dev/null
  else
    echo "Python mangler venv. Kør: sudo apt-get install python$version-venv" >&2
    exit 1
  fi
fi

[ -x .venv/bin/python ] && new_enough .venv/bin/python || "$python" -m venv --clear .venv
echo "Henter Python-pakkerne (et minut første gang) …"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
touch .venv/.ready
