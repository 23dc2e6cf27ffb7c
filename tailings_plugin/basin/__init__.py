"""Where water goes: relief grids, flow directions, downstream paths and border crossings."""
