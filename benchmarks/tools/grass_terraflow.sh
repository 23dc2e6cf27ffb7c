#!/usr/bin/env bash
# GRASS: import, then r.terraflow with single flow. Arguments: relief, folder, memory in MB. In a location of its own.
set -euo pipefail
relief=$1 folder=$2 memory=$3
export GRASS_VERBOSE=0
r.in.gdal -o --quiet input="$relief" output=relief memory="$memory"
g.region raster=relief
# It is made to write all five rasters.
r.terraflow -s --quiet elevation=relief filled=filled direction=codes swatershed=basins accumulation=total tci=wetness \
    memory="$memory" directory="$folder" stats="$folder/stats.txt" 2>"$folder/said.txt" || { tail -5 "$folder/said.txt" >&2; exit 1; }
printf '{"largest": %.0f}\n' "$(r.info -r total | sed -n 's/^max=//p')"
