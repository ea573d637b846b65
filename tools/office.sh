#!/bin/sh
# See to it that the tests of the slides have a real LibreOffice: the machine's own, or Debian's.
set -eu
cd "$(dirname "$0")/.."

if command -v soffice >/dev/null || [ -x /Applications/LibreOffice.app/Contents/MacOS/soffice ]; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installerer LibreOffice til prøverne af slides …"
  apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-impress >/dev/null
else
  echo "LibreOffice er ikke installeret; prøverne, der åbner slides i det, springes over." >&2
fi
