"""The memory that limits leave to a process: its own, and those of its control groups."""

from collections.abc import Iterator
from pathlib import Path


def left_by_limits(proc: Path = Path("/proc"), groups: Path = Path("/sys/fs/cgroup")) -> int | None:
    """Return the memory in bytes that the limits on this process leave it; None where there are none.

    The least of what it may still take by its own limits (prlimit, ulimit) and of what its control groups leave
    it (containers, systemd). proc and groups: where Linux tells of these.
    """
    found = [*_of_limits(proc), *_of_groups(proc, groups)]
    return max(0, min(found)) if found else None


def _of_limits(proc: Path) -> Iterator[int]:
    """Yield what is left below the limits of address space and of data of this process."""
    try:
        import resource
    except ImportError:  # Windows has none
        return
    used = {}
    for line in _lines(proc / "self" / "status"):
        name, _, rest = line.partition(":")
        if name in ("VmSize", "VmData"):
            used[name] = int(rest.split()[0]) * 1024
    for limit, name in ((resource.RLIMIT_AS, "VmSize"), (resource.RLIMIT_DATA, "VmData")):
        most = resource.getrlimit(limit)[0]
        if most != resource.RLIM_INFINITY:
            yield most - used.get(name, 0)


def _of_groups(proc: Path, groups: Path) -> Iterator[int]:
    """Yield what each control group around the process leaves, by version 2 and 1 of the kernel's interface."""
    for line in _lines(proc / "self" / "cgroup"):
        _, controllers, own = line.split(":", 2)
        if controllers == "":
            roots, names = [groups, groups / "unified"], ("memory.max", "memory.current")
            cache = "inactive_file"
        elif "memory" in controllers.split(","):
            roots, names = [groups / "memory"], ("memory.limit_in_bytes", "memory.usage_in_bytes")
            cache = "total_inactive_file"
        else:
            continue
        for root in roots:
            place = root / own.lstrip("/")
            # Within a container the path is that outside it: its own group is the root then.
            for folder in (place, *place.parents):
                if folder == root or root in folder.parents:
                    yield from _left_in(folder, *names, cache)


def _left_in(folder: Path, limit: str, usage: str, cache: str) -> Iterator[int]:
    most, used = _number(folder / limit), _number(folder / usage)
    if most is None or used is None:
        return
    # What files were read counts as used, but is given up for those who need memory.
    given_up = next(
        (int(line.split()[1]) for line in _lines(folder / "memory.stat") if line.startswith(f"{cache} ")), 0
    )
    yield most - used + given_up


def _number(path: Path) -> int | None:
    text = next(iter(_lines(path)), "max")
    return int(text) if text.isdigit() else None


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
