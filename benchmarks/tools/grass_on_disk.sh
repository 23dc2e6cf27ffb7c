#!/usr/bin/env bash
# GRASS: import, then r.watershed -m, which swaps to disk. Arguments: relief, folder, memory in MB.
set -euo pipefail
relief=$1 memory=$3
export GRASS_VERBOSE=0
r.in.gdal -o --quiet input="$relief" output=relief memory="$memory"
g.region raster=relief
r.watershed -s -m --quiet elevation=relief accumulation=total drainage=codes memory="$memory"
# Negative where cells outside the relief might add water.
printf '{"largest": %.0f}\n' "$(r.info -r total | sed -n 's/^m[a-z]*=-*//p' | sort -g | tail -1)"
