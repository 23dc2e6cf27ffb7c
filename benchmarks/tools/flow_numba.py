"""The scheme of the 2-D flow once more, written for numba: cell by cell, on the box that is wet. For benchmarks alone.

Same equations, same gate, same friction, same time step as `consequence/flow`; no list of cells, no gauges, no sink
beyond emptying the rim. Dry faces are skipped, which arrays cannot do.
"""

import numpy as np
from numba import njit

G, DRY_M = 9.81, 0.01
COURANT, LONGEST_STEP_S, STOPPED_SHARE = 0.45, 20.0, 0.01


@njit(cache=True)
def face(z_l, z_r, h_l, h_r, u_l, u_r, v_l, v_r, s_l, s_r, stands):
    """Return mass, momentum out of the left cell, momentum into the right one, sideways momentum; depths times g."""
    z = max(z_l, z_r)
    e_l, e_r = h_l + G * (z_l - z), h_r + G * (z_r - z)
    step = e_r - e_l
    e_l, e_r = max(e_l, 0.0), max(e_r, 0.0)
    force = min(0.5 * (h_l + h_r), max(e_l, e_r)) * step
    c_l, c_r = np.sqrt(e_l), np.sqrt(e_r)
    right = max(max(u_l + c_l, u_r + c_r), 0.0)
    left = max(max(c_l - u_l, c_r - u_r), 0.0)
    w = left / (left + right + 1e-30)
    k = w * right
    q_l, q_r = e_l * u_l, e_r * u_r
    a, b = e_r - e_l, h_r - h_l
    diffused = max(min(a, b), 0.0) + min(max(a, b), 0.0)
    mass = 0.0
    if s_l + s_r > 0.0 or abs(force) > stands:
        mass = q_l + w * (q_r - q_l) - k * diffused
    m_l = q_l * u_l
    out = m_l + w * (q_r * u_r - m_l + force) - k * (q_r - q_l)
    return mass, out, out - force, max(mass, 0.0) * v_l + min(mass, 0.0) * v_r


@njit(cache=True)
def follow(z, h, dx, yield_m2_s2, xi, duration):
    """Run until it stands or the time is over: h (g times m), z (m, NaN walls) are (rows, columns)."""
    rows, columns = z.shape
    u, v, s = np.zeros_like(h), np.zeros_like(h), np.zeros_like(h)
    mass, out, into, side = (np.zeros_like(h), np.zeros_like(h), np.zeros_like(h), np.zeros_like(h))
    mass_y, out_y, into_y, side_y = (np.zeros_like(h), np.zeros_like(h), np.zeros_like(h), np.zeros_like(h))
    deepest, fastest, product = h.copy(), np.zeros_like(h), np.zeros_like(h)
    arrival = np.full(h.shape, np.nan)
    dry, arrived = G * DRY_M, G * 0.1
    stands = max(yield_m2_s2 * G * dx, dry * dry / 2)
    wet_rows, wet_columns = np.nonzero(h)
    top, bottom = max(wet_rows.min() - 2, 1), min(wet_rows.max() + 3, rows - 1)
    first, last = max(wet_columns.min() - 2, 1), min(wet_columns.max() + 3, columns - 1)
    time, steps, peak, left = 0.0, 0, 0.0, 0.0
    wave = 0.0
    for r in range(rows):
        for c in range(columns):
            wave = max(wave, np.sqrt(h[r, c]))
    while duration - time > 1e-12 * duration:
        dt = min(COURANT * dx / wave if wave > 0 else LONGEST_STEP_S, LONGEST_STEP_S, duration - time)
        share = dt / dx
        for r in range(top - 1, bottom):
            for c in range(first - 1, last):
                wet = h[r, c] > 0
                if (wet or h[r, c + 1] > 0) and z[r, c] == z[r, c] and z[r, c + 1] == z[r, c + 1]:
                    mass[r, c], out[r, c], into[r, c], side[r, c] = face(
                        z[r, c], z[r, c + 1], h[r, c], h[r, c + 1], u[r, c], u[r, c + 1], v[r, c], v[r, c + 1],
                        s[r, c], s[r, c + 1], stands,
                    )  # fmt: skip
                else:
                    mass[r, c] = out[r, c] = into[r, c] = side[r, c] = 0.0
                if (wet or h[r + 1, c] > 0) and z[r, c] == z[r, c] and z[r + 1, c] == z[r + 1, c]:
                    mass_y[r, c], out_y[r, c], into_y[r, c], side_y[r, c] = face(
                        z[r, c], z[r + 1, c], h[r, c], h[r + 1, c], v[r, c], v[r + 1, c], u[r, c], u[r + 1, c],
                        s[r, c], s[r + 1, c], stands,
                    )  # fmt: skip
                else:
                    mass_y[r, c] = out_y[r, c] = into_y[r, c] = side_y[r, c] = 0.0
        wave = momentum = 0.0
        new_top, new_bottom, new_first, new_last = top, bottom, first, last
        for r in range(top, bottom):
            for c in range(first, last):
                old = h[r, c]
                new = old - share * (mass[r, c] - mass[r, c - 1] + mass_y[r, c] - mass_y[r - 1, c])
                if old == 0 and new == 0:
                    continue
                m_u = old * u[r, c] - share * (out[r, c] - into[r, c - 1] + side_y[r, c] - side_y[r - 1, c])
                m_v = old * v[r, c] - share * (out_y[r, c] - into_y[r - 1, c] + side[r, c] - side[r, c - 1])
                h[r, c] = new
                deep = max(new, dry)
                u_new, v_new = m_u / deep, m_v / deep
                before = np.sqrt(u_new * u_new + v_new * v_new)
                after = max(before - dt * yield_m2_s2 * G / deep, 0.0)
                after = after / (1 + dt * G * G / xi * after / deep)
                if new < dry:
                    after = 0.0
                factor = after / (before + 1e-30)
                u[r, c], v[r, c], s[r, c] = u_new * factor, v_new * factor, after
                if r == 1 or c == 1 or r == rows - 2 or c == columns - 2:
                    left += new
                    h[r, c] = u[r, c] = v[r, c] = s[r, c] = new = after = 0.0
                deepest[r, c] = max(deepest[r, c], new)
                fastest[r, c] = max(fastest[r, c], after)
                product[r, c] = max(product[r, c], new * after)
                if new >= arrived and arrival[r, c] != arrival[r, c]:
                    arrival[r, c] = time + dt
                wave = max(wave, after + np.sqrt(new))
                momentum += new * after
                new_top, new_bottom = min(new_top, r - 1), max(new_bottom, r + 2)
                new_first, new_last = min(new_first, c - 1), max(new_last, c + 2)
        top, bottom = max(new_top, 1), min(new_bottom, rows - 1)
        first, last = max(new_first, 1), min(new_last, columns - 1)
        time += dt
        steps += 1
        peak = max(peak, momentum)
        if steps % 32 == 0 and momentum < STOPPED_SHARE * peak:
            break
    return deepest / G, fastest, product / G, arrival, h / G, time, steps, left / G


def flow_numba(bed, source, rheology, duration_s):
    """Return deepest, fastest, largest product, arrival, depth at the end, time, steps, depth that left."""
    z, depth = source.laid(bed)
    z = np.pad(z, 1, constant_values=np.nan)
    results = follow(
        z, np.pad(depth, 1) * G, bed.cell_m, rheology.yield_m2_s2, rheology.turbulence_m_s2, float(duration_s)
    )
    return (*(grid[1:-1, 1:-1] for grid in results[:5]), *results[5:])
