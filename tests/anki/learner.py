"""A learner's Anki without a window. The tests say what the learner does: lines of JSON on standard input, a line of answer each.

{"do": NAME, ...} calls the method NAME with the rest as its arguments. What fails answers {"error": ...}."""
import importlib.util, json, os, sys, tempfile, traceback
from anki.utils import to_json_bytes
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest

LOG = ("new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck", "first_field_match", "empty_first_field")
UPDATE = dict(newer=0, always=1, never=2)


class Learner:
    def __init__(self, folder):
        self.folder, self.col = folder, None

    def begin(self):
        """A new, empty collection."""
        if self.col: self.col.close()
        self.col = Collection(os.path.join(tempfile.mkdtemp(dir=self.folder), "collection.anki2"))

    def take(self, file, merge, notes, styles):
        """Imports a package or notes in text, as the dialogs do with their default options where nothing else is said."""
        if file.endswith(".txt"):
            reply = self.col.import_csv(ImportCsvRequest(path=file, metadata=self.col.get_csv_metadata(file, None)))
        else:
            options = ImportAnkiPackageOptions(merge_notetypes=merge, update_notes=UPDATE[notes], update_notetypes=UPDATE[styles])
            reply = self.col.import_anki_package(ImportAnkiPackageRequest(package_path=file, options=options))
        return {name: len(getattr(reply.log, name)) for name in LOG}

    def study(self):
        """Each new card comes back in ten days."""
        self.col.sched.set_due_date(self.col.find_cards("is:new"), "10")

    def tag(self, tags):
        self.col.tags.bulk_add(self.col.find_notes(""), tags)

    def add_field(self, type, name, value):
        models = self.col.models
        model = models.by_name(type)
        models.add_field(model, models.new_field(name))
        models.update_dict(model)
        for id in models.nids(model["id"]):
            note = self.col.get_note(id)
            note[name] = value
            self.col.update_note(note)

    def add_template(self, type, name, question, answer):
        models = self.col.models
        model = models.by_name(type)
        template = models.new_template(name)
        template["qfmt"], template["afmt"] = question, answer
        models.add_template(model, template)
        models.update_dict(model)

    def style(self, type, css, changed):
        model = self.col.models.by_name(type)
        model["css"] += css
        if changed: model["mod"] = changed
        self.col._backend.add_or_update_notetype(json=to_json_bytes(model), preserve_usn_and_mtime=changed > 0, skip_checks=False)

    def find(self, search):
        """The ids, as the notes' last field of ours has them, of the notes that Anki's browser finds."""
        return sorted(self.col.get_note(id)["ID"] for id in self.col.find_notes(search))

    def state(self):
        self.col.models._clear_cache()  # Python remembers note types, and an import does not tell it.
        notes = [self.col.get_note(id) for id in self.col.db.list("select id from notes order by id")]
        cards = self.col.db.execute(
            "select guid, ord, did, type, queue, due, ivl, factor, reps from cards join notes on notes.id = cards.nid order by cards.id")
        return dict(
            notes=[dict(guid=n.guid, id=n["ID"], type=n.note_type()["name"], fields=dict(n.items()), tags=n.tags) for n in notes],
            cards=[dict(guid=g, number=ord + 1, deck=self.col.decks.name(did), schedule=s) for g, ord, did, *s in cards],
            styles={m["name"]: m["css"] for m in self.col.models.all()},
            missing=list(self.col.media.check().missing))

    def check(self):
        """Anki's Check Database: what it says of mistakes, empty when there are none."""
        text, fine = self.col.fix_integrity()
        return "" if fine else text

    def empty_cards(self):
        """Anki's Empty Cards: how many there are, taken out."""
        empty = [card for note in self.col.get_empty_cards().notes for card in note.card_ids]
        self.col.remove_cards_and_orphaned_notes(empty)
        return len(empty)

    def render(self):
        """Each card as the reviewer gets it, with the folders of the reviewer's own files and of the media."""
        cards = [self.col.get_card(id) for id in self.col.db.list("select id from cards order by id")]
        return dict(
            web=os.path.join(importlib.util.find_spec("_aqt").submodule_search_locations[0], "data", "web"),
            media=self.col.media.dir(),
            cards=[dict(id=c.note()["ID"], body=f"card card{c.ord + 1}", question=c.question(), answer=c.answer()) for c in cards])


def main():
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # What Anki prints is no answer.
    learner = Learner(sys.argv[1])
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = getattr(learner, command.pop("do"))(**command)
        except Exception:
            answer = dict(error=traceback.format_exc())
        print(json.dumps(answer), file=answers, flush=True)


main()
