"""Draws the body map.

    python3 art/bodymap                 writes ui/src/bodymap/views/*.svg and the drawings for paper
    python3 art/bodymap --out DIR       writes there instead
    python3 art/bodymap --check         writes nothing; fails if anything is wrong or out of date

Standard library only.  The output is the same, byte for byte, on every run.
"""
import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import checks
import evidence
import paper
import svg
from views import all_views

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / 'ui' / 'src' / 'bodymap' / 'views'
PAPER = ROOT / 'crates' / 'api' / 'src' / 'clinician' / 'bodymap.json'


def draw():
    """The views, and the text of every file by its name."""
    views = all_views()
    return views, {f'{view.name}.svg': svg.draw(view) for view in views}


def complaints(folder):
    """Everything that is wrong, as sentences."""
    views, files = draw()
    brief = evidence.read()
    for view in views:
        yield from checks.file_is_plain(view, files[f'{view.name}.svg'])
        yield from checks.regions_tile(view)
        yield from checks.points_lie_in_muscles(view)
    yield from checks.names_are_known(views, brief)
    yield from checks.referral_follows_the_brief(views, brief)
    print('room for a finger, CSS px in a view 360 px wide:')
    yield from checks.fingers_fit(views)
    yield from checks.colours_contrast()
    yield from checks.readme_has_the_colours()
    again = draw()
    if again[1] != files or paper.draw(again[0]) != paper.draw(views):
        yield 'two runs drew different files'
    yield from checks.files_are_current(files, folder)
    yield from checks.is_current(paper_file(folder), paper.draw(views))


def paper_file(folder):
    """Where the drawings for paper go."""
    return PAPER if folder == FOLDER else folder / PAPER.name


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    views, files = draw()
    paths = {folder / name: text for name, text in files.items()}
    for path, text in {**paths, paper_file(folder): paper.draw(views)}.items():
        path.write_bytes(text.encode())
        print(f'{path}  {len(text.encode())} bytes')


def main():
    parser = argparse.ArgumentParser(prog='python3 art/bodymap', description='Draw the body map.')
    parser.add_argument('--check', action='store_true', help='write nothing, fail if anything is wrong')
    parser.add_argument('--out', type=Path, default=FOLDER, help='folder for the files')
    options = parser.parse_args()
    if not options.check:
        write(options.out)
        return 0
    wrong = list(complaints(options.out))
    for sentence in wrong:
        print('wrong:', sentence, file=sys.stderr)
    print(f'{len(wrong)} things are wrong' if wrong else 'the body map is in order')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
