#!/usr/bin/env bash
# Draws the PNG files of the package from their sources beside this script; needs Chromium.
set -euo pipefail
cd "$(dirname "$0")"

draw() { # source, size, target
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --default-background-color=00000000 --window-size="$2,$2" --screenshot="$PWD/../$3" "file://$PWD/$1" 2>/dev/null
}

draw color.svg 192 color.png
draw outline.svg 32 outline.png
