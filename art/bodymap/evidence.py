"""What the drawings have to show, read from docs/clinical/evidence.md.

The vocabulary of regions (§3.1), the muscles (§2.0), their trigger points and their
referral with its grade (§2.1 on).  The brief is written for people; if its form
changes, change the patterns here.  Nothing about drawing is in this module.
"""
import re
from pathlib import Path

BRIEF = Path(__file__).resolve().parents[2] / 'docs' / 'clinical' / 'evidence.md'


class Evidence:
    def __init__(self, text):
        muscles = text.split('\n## 2. MUSCLES')[1].split('\n## 3. REGIONS')[0]
        table = text.split('\n### 3.1')[1].split('\n### 3.2')[0]
        index = muscles.split('### 2.0 ')[1].split('### 2.0.1')[0]
        self.muscles = {row[0] for row in _rows(index)}
        self.regions, self.central = set(), set()
        self.lookup = set()             # (muscle, region) of the region table
        for row in _rows(table):
            rid = row[0].split()[0]
            self.regions.add(rid)
            if 'central' in row[0]:
                self.central.add(rid)
            for muscle in re.findall(r'[a-z_]+', ' '.join(row[3:6])):
                if muscle in self.muscles:
                    self.lookup.add((muscle, rid))
        self.points, self.referral = {}, []
        for section in re.split(r'\n### 2\.\d+ ', muscles):
            name = section.split()[0]
            if name in self.muscles:
                self.points.update({p: name for p in _points(section)})
                self.referral += [(name, rid, grade) for rid, grade in _referral(section)]


def read():
    return Evidence(BRIEF.read_text(encoding='utf-8'))


def _rows(text):
    """The body rows of the Markdown tables in a text, cells stripped."""
    rows = [[c.strip() for c in line.strip().strip('|').split('|')]
            for line in text.splitlines() if line.startswith('|')]
    return [row for row in rows[1:] if not set(row[0]) <= set('-: ')]


def _points(section):
    """GA1, and AH1, AH2, AH3 for 'AH1–AH3'."""
    names = set(re.findall(r'\b[A-Z]{2}\d\b', section))
    for letters, first, last in re.findall(r'\b([A-Z]{2})(\d)–\1(\d)\b', section):
        names |= {f'{letters}{n}' for n in range(int(first), int(last) + 1)}
    return names


def _referral(section):
    """(region, grade) in the sentence after 'Referral:'.  A grade holds until the next
    one, unless the bracket right after a region names its own."""
    found = re.search(r'Referral:\*\*(.*)', section)
    grades = {'essential': 'essential', 'spill': 'spillover', 'rare': 'rare', 'occasionally': 'rare'}
    grade, out = None, []
    for word, rid, note in re.findall(r'(essential|spill|rare|occasionally)|`([a-z_]+)`(\s*\([^)]*\))?',
                                      found[1] if found else ''):
        if word:
            grade = grades[word]
        else:
            own = re.search('essential|spill', note)
            out.append((rid, grades[own[0]] if own else grade))
    return out
