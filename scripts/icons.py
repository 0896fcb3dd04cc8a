#!/usr/bin/env python3
"""Render src-tauri/icons/surae.svg to the sizes that desktops ask for.

Chromium draws, so that nothing but the tests' own browser is needed. The .ico holds PNGs,
which every Windows since Vista reads.
"""

import pathlib
import struct
import subprocess
import tempfile

ICONS = pathlib.Path(__file__).resolve().parent.parent / "src-tauri" / "icons"
FILES = {"32x32.png": 32, "128x128.png": 128, "128x128@2x.png": 256, "icon.png": 512}
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


def main() -> None:
    for name, size in FILES.items():
        (ICONS / name).write_bytes(render(size))
    (ICONS / "icon.ico").write_bytes(ico({size: render(size) for size in ICO_SIZES}))


if __name__ == "__main__":
    main()
