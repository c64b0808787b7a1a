using CourseKit.Export.Tests.Anki;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

/// <summary>Styles and templates of cards in the comparison of packages.</summary>
public sealed class PackageLookTests
{
    private static readonly DeckState State = new(DeckStateKind.Package, "a.apkg");

    [Theory]
    [InlineData("old", "new", 20, DeckOutcome.UpdatedInPlace)]
    [InlineData("old", "new", 10, DeckOutcome.NotUpdated)]
    [InlineData("old", "new", 9, DeckOutcome.NotUpdated)]
    [InlineData("old", "old", 20, null)]
    public void Another_look_reaches_readers_when_its_note_type_is_newer(string before, string after, long modified, DeckOutcome? outcome)
    {
        var diff = PackageDiff.Between(Package(Basic(before, 10)), Package(Basic(after, modified)), State, State);

        Assert.Empty(diff.Changes);
        Assert.Equal(outcome is { } expected ? new CardLook(1, expected) : null, diff.Cards);
    }

    [Fact]
    public void A_note_type_that_no_note_of_the_reader_has_changes_nothing()
    {
        var cloze = new AnkiPackageNoteType(AnkiNoteType.Cloze.Id, 10, "old");

        var diff = PackageDiff.Between(Package(Basic("same", 10), cloze), Package(Basic("same", 10), cloze with { Look = "new", Modified = 20 }), State, State);

        Assert.True(diff.IsEmpty);
    }

    [Fact]
    public void A_package_of_this_version_says_what_its_cards_look_like()
    {
        var package = AnkiPackageReader.Read("a.apkg", AnkiPackage.Write(Contents.Small)).Package!;

        Assert.Equal([AnkiNoteType.Basic.Id, AnkiNoteType.Cloze.Id], package.NoteTypes.Select(type => type.Id));
        Assert.All(package.NoteTypes, type => Assert.Equal(AnkiNoteType.Modified, type.Modified));
        Assert.Contains(CardTemplates.Css, package.NoteTypes[0].Look, StringComparison.Ordinal);
        Assert.Contains(CardTemplates.ClozeAnswer, package.NoteTypes[1].Look, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, DeckOutcome.UpdatedInPlace)]
    public void A_lock_tells_its_look_by_the_version(int version, DeckOutcome? outcome)
    {
        var package = Package(Basic("any", AnkiNoteType.ModifiedAt(1)));
        var identities = new IdentityLock("c", "c", []) { CardVersion = version };

        Assert.Equal(outcome, PackageDiff.Between(package, identities, State, State).Cards?.Outcome);
        Assert.Equal(outcome is null ? null : DeckOutcome.NotUpdated, PackageDiff.Between(identities, package, State, State).Cards?.Outcome);
    }

    [Fact]
    public void The_exporter_notes_the_version_in_the_lock()
    {
        var notes = TestNotes.OfBlock("Why?\nSo.");
        var plan = new AnkiExporter().Plan(notes.Course, new DeckOptions { Lock = notes.Course.Identities.Lock with { CardVersion = 7 } });

        Assert.Equal(CardTemplates.Version, plan.Lock!.CardVersion);
    }

    private static AnkiPackageNoteType Basic(string look, long modified) => new(AnkiNoteType.Basic.Id, modified, look);

    private static AnkiPackageFile Package(params AnkiPackageNoteType[] types) =>
        new([new("a", AnkiNoteType.Basic.Id, "Basic", ["Front", "Back"], ["Why?", "So."], ["coursekit::c"], 5, "C", 1)], []) { NoteTypes = types.ToEquatableArray() };
}
