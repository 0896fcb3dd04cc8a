#!/usr/bin/env python3
"""Render src-tauri/icons/surae.svg to the sizes that desktops ask for, and to the points of the tray.

Chromium draws, so that nothing but the tests' own browser is needed. The .ico holds PNGs,
which every Windows since Vista reads.
"""

import pathlib
import struct
import subprocess
import tempfile
import zlib

ICONS = pathlib.Path(__file__).resolve().parent.parent / "src-tauri" / "icons"
FILES = {"32x32.png": 32, "128x128.png": 128, "128x128@2x.png": 256, "icon.png": 512}
TRAY = ICONS.parent.parent / "crates" / "agent" / "icons"
TRAY_SIZES = (24, 48)
ICO_SIZES = (16, 32, 48, 256)


def render(size: int) -> bytes:
    """The icon as a PNG of size × size pixels with a clear background."""
    svg = (ICONS / "surae.svg").read_text().replace("<svg ", f'<svg width="{size}" height="{size}" ', 1)
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "icon.html"
        shot = pathlib.Path(folder) / "icon.png"
        page.write_text(f"<style>body{{margin:0}}svg{{display:block}}</style>{svg}")
        command = ["chromium", "--headless", "--no-sandbox", "--hide-scrollbars",
                   "--default-background-color=00000000", f"--window-size={size},{size}",
                   f"--screenshot={shot}", page.as_uri()]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        return shot.read_bytes()


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file that holds the PNGs by size."""
    entries, offset = b"", 6 + 16 * len(pictures)
    for size, png in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def argb(png: bytes) -> bytes:
    """The points of a PNG of 8-bit RGBA, row by row, as alpha, red, green and blue."""
    width, height, depth, colour = struct.unpack(">IIBB", png[16:26])
    if (depth, colour) != (8, 6):
        raise SystemExit("the browser gave another kind of PNG than 8-bit RGBA")
    packed, place = b"", 8
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place:place + 8])
        packed += png[place + 8:place + 8 + length] if kind == b"IDAT" else b""
        place += length + 12
    lines, step = zlib.decompress(packed), 4 * width
    above, points = bytes(step), b""
    for row in range(height):
        kind, line = lines[row * (step + 1)], lines[row * (step + 1) + 1:(row + 1) * (step + 1)]
        above = unfiltered(kind, line, above)
        points += b"".join(above[at + 3:at + 4] + above[at:at + 3] for at in range(0, step, 4))
    return points


def unfiltered(kind: int, line: bytes, above: bytes) -> bytes:
    """A row of a PNG as it was before its filter."""
    row = bytearray()
    for at, value in enumerate(line):
        left, up, corner = (row[at - 4], above[at], above[at - 4]) if at >= 4 else (0, above[at], 0)
        near = min((left, up, corner), key=lambda point: abs(left + up - corner - point))
        row.append((value + (0, left, up, (left + up) // 2, near)[kind]) & 255)
    return bytes(row)


def main() -> None:
    TRAY.mkdir(exist_ok=True)
    for size in TRAY_SIZES:
        (TRAY / f"tray-{size}.argb").write_bytes(argb(render(size)))
    for name, size in FILES.items():
        (ICONS / name).write_bytes(render(size))
    (ICONS / "icon.ico").write_bytes(ico({size: render(size) for size in ICO_SIZES}))


if __name__ == "__main__":
    main()
