#!/usr/bin/env bash
# Anki, text import: a note of a parent deck that stands below a note of its child opens a deck of its own.
# Guess:  five rows, one in Algebra::Groups and four in Algebra, make these two decks.
# Fact:   the child makes its parent without the importer noting it, and each later row of Algebra then opens Algebra+, Algebra++ and so on.
#         Nothing is reported. With the parent's rows first there are two decks.
# Matters to whoever writes notes as text with a deck column, e.g. a course whose first unit has cards before its own pages do.
# Do:     write the rows of a deck before those of its subdecks, or sort the file by deck.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check anki==26.9.3
cat > try.py <<'PY'
import sys
from anki.buildinfo import version
from anki.collection import Collection, ImportCsvRequest

def decks(name, rows):
    path = f"{name}.txt"
    with open(path, "w") as file:
        file.write("#separator:tab\n#deck column:1\n" + "".join(f"{deck}\tq{i}\ta{i}\n" for i, deck in enumerate(rows)))
    col = Collection(f"{name}.anki2")
    reply = col.import_csv(ImportCsvRequest(path=path, metadata=col.get_csv_metadata(path, None)))
    assert len(reply.log.new) == len(rows)
    found = [deck.name for deck in col.decks.all_names_and_ids() if deck.name != "Default"]
    col.close()
    return found

child_first = decks("child-first", ["Algebra::Groups"] + ["Algebra"] * 4)
parent_first = decks("parent-first", ["Algebra"] * 4 + ["Algebra::Groups"])
print("anki", version)
print("child first: ", child_first)
print("parent first:", parent_first)
sys.exit(0 if (len(child_first), len(parent_first)) == (6, 2) else 1)
PY
venv/bin/python try.py
