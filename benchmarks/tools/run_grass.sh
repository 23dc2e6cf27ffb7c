#!/usr/bin/env bash
# GRASS: import, r.watershed with single flow, r.path. Arguments: relief, points. Runs in a location of its own.
set -euo pipefail
relief=$1
points=${2%.npy}.txt
export GRASS_VERBOSE=0
r.in.gdal -o --quiet input="$relief" output=relief memory=2000
g.region raster=relief
r.watershed -s --quiet elevation=relief accumulation=total drainage=codes
v.in.ascii --quiet input="$points" output=points
r.path --quiet input=codes format=45degree start_points=points vector_path=paths
# Negative where cells outside the relief might add water.
largest=$(r.info -r total | sed -n 's/^m[a-z]*=-*//p' | sort -g | tail -1)
length=$(v.to.db -pc map=paths option=length units=kilometers --quiet 2>/dev/null | tail -1 | sed 's/[^0-9.]//g')
printf '{"largest": %.0f, "length_km": %s}\n' "$largest" "${length:-null}"
