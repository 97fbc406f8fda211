"""What our colours mean: sRGB (IEC 61966-2-1) as an ICC profile of version 2, built here.

A profile of that version is understood by every archive; the one that Pillow makes is of version 4
and holds the time at which it was made.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cache

#: The primaries of sRGB and its white, adapted to the white of profiles (D50).
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_WHITE = (0.9642, 1.0, 0.8249)
#: The curve of sRGB is given at so many points.
_POINTS = 256
_NAME, _RIGHTS = b"sRGB IEC61966-2.1", b"No copyright, use freely"


@cache
def srgb_profile() -> bytes:
    """The profile; the same bytes in every file."""
    curve = b"curv" + bytes(4) + struct.pack(f">I{_POINTS}H", _POINTS, *_curve())
    tags = {
        b"cprt": b"text" + bytes(4) + _RIGHTS + b"\0",
        b"desc": b"desc" + bytes(4) + _described(),
        b"wtpt": _place(_WHITE),
        **{tag: _place(values) for tag, values in _PRIMARIES.items()},
    }
    shared = {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    start = 128 + 4 + 12 * (len(tags) + len(shared))
    table, body = b"", b""
    known: dict[bytes, int] = {}
    for tag, data in {**tags, **shared}.items():
        if data not in known:
            known[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += tag + struct.pack(">II", known[data], len(data))
    count = struct.pack(">I", len(tags) + len(shared))
    return _header(start + len(body)) + count + table + body


def _curve() -> list[int]:
    points = []
    for place in range(_POINTS):
        value = place / (_POINTS - 1)
        linear = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        points.append(round(linear * 65535))
    return points


def _fixed(values: Sequence[float]) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _place(values: Sequence[float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(values)


def _described() -> bytes:
    name = _NAME + b"\0"
    return struct.pack(">I", len(name)) + name + bytes(8) + bytes(3) + bytes(67)


def _header(size: int) -> bytes:
    return b"".join(
        (
            struct.pack(">I", size),
            bytes(4),
            b"\x02\x10\0\0",  # version 2.1
            b"mntrRGB XYZ ",
            struct.pack(">6H", 2026, 1, 1, 0, 0, 0),
            b"acsp",
            bytes(4),
            bytes(4 + 4 + 4 + 8),  # flags, maker, model, attributes
            struct.pack(">I", 0),  # perceptual
            _fixed(_WHITE),
            bytes(4 + 44),
        )
    )
