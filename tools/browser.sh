#!/bin/sh
# See to it that the browser tests have a real Chromium: the machine's own, Debian's, or Playwright's.
set -eu
cd "$(dirname "$0")/.."

if .venv/bin/python -m tests.browser.chromium >/dev/null 2>&1; then exit 0; fi
echo "Installerer Chromium til browsertestene …"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq chromium >/dev/null
else
  .venv/bin/playwright install chromium
fi
