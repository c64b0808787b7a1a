using CourseKit.Diffs;
using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Build.Tests;

public sealed class DeckPairingTests
{
    private static readonly IdentityLock Empty = new("c", "c", []);

    [Fact]
    public void A_package_is_compared_with_the_package_of_the_course_that_holds_its_notes()
    {
        var week = DeckSource.OfPackage(Package(Note("a", "Why?", 100)), "week-1.apkg");
        var course = Course(File("c.apkg", Note("a", "Why so?", 101), Note("b", "How?", 101)), File("c-week-1.apkg", Note("a", "Why so?", 101)), File("c-week-2.apkg", Note("b", "How?", 101)));

        var diff = new DeckPairing(new DeckFindings()).Compare(week, course)!;

        var change = Assert.Single(diff.Changes);
        Assert.Equal(("a", DeckOutcome.UpdatedInPlace), (change.Id, change.Anki.Outcome));
        Assert.Equal(" so", Assert.Single(change.Question, segment => segment.Part == DiffPart.Added).Text);
    }

    [Fact]
    public void The_package_of_the_whole_course_is_compared_with_the_whole_course()
    {
        var whole = DeckSource.OfPackage(Package(Note("a", "Why?", 100), Note("b", "How?", 100)), "c.apkg");
        var course = Course(File("c-week-1.apkg", Note("a", "Why?", 100)), File("c.apkg", Note("a", "Why?", 100), Note("b", "How?", 100), Note("d", "New?", 101)));

        var diff = new DeckPairing(new DeckFindings()).Compare(whole, course)!;

        Assert.Equal(("d", DeckOutcome.Added), (Assert.Single(diff.Changes).Id, diff.Changes[0].Anki.Outcome));
    }

    [Fact]
    public void A_package_that_cannot_be_read_is_a_finding_and_no_comparison()
    {
        var findings = new DeckFindings();

        var diff = new DeckPairing(findings).Compare(DeckSource.OfPackage([1, 2, 3], "broken.apkg"), DeckSource.Of(Empty, DeckStateKind.Lock, "lock"));

        Assert.Null(diff);
        Assert.Equal("broken.apkg", Assert.Single(findings.ToReport().Diagnostics).Location.Path);
    }

    private static DeckSource Course(params OutputFile[] packages) => DeckSource.Of(Empty, DeckStateKind.Course, "the course") with { Packages = packages };

    private static OutputFile File(string name, params AnkiNote[] notes) => new(DeckPath.Of(name), new OutputContent.Bytes(Package(notes)));

    private static byte[] Package(params AnkiNote[] notes) => AnkiPackage.Write(new AnkiPackageContent { CourseId = "c", Notes = notes, Modified = 100 });

    private static AnkiNote Note(string id, string front, long modified) =>
        new(id, AnkiNoteType.Basic, [front, "An answer.", "", "", id], ["coursekit::c"], modified, "A course");
}
