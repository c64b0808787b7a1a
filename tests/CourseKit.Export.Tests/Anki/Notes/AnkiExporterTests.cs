using System.Globalization;
using System.Text;
using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Testing;

namespace CourseKit.Export.Tests;

/// <summary>A whole small course in, its packages as a reader finds them out.</summary>
public sealed class AnkiExporterTests
{
    private const string Course = $$$"""
        === course.yml
        id: loops
        title: Loops & arcs
        description: How things come back.
        base_url: https://example.org/course/
        authors: [Mara Quill]
        license: CC BY 4.0
        license_url: https://creativecommons.org/licenses/by/4.0/
        modules: [turning, bending]
        === content/turning/_index.md
        ---
        title: Turning
        description: Round and round.
        ---
        === content/turning/fast.md
        ---
        title: Fast turns
        ---

        ## Speed

        {{<orbit_review>}}
        What does ![a loop](loop.svg) show? {.core}
        A loop with $a<b$.
        How fast is it?
        Very.
        {{</orbit_review>}}
        === content/turning/loop.svg
        {{{TestNotes.LoopSvg}}}
        === content/bending/_index.md
        ---
        title: Bending
        ---
        === content/bending/slow.md
        ---
        title: Slow bends
        ---

        {{<orbit_review>}}
        Q: How fast is it? {.repeat}
        A: Very.

        C: An {arc|shape} bends, a {loop} $\frac{{a}}{b}$ closes.

        Q: Which type?
        A: `std::vector` or `{{x}}`.

        Q: Who?
        A: Mara.
        {{</orbit_review>}}
        """;

    private static readonly string[] _endings = [".apkg", ".anki.txt", "README.md"];
    private static readonly string[] _listed = [".apkg`", ".anki.txt`", ".orbit.json`"];

    [Fact]
    public void A_course_becomes_a_package_one_for_each_module_and_a_text()
    {
        var files = Build(Course);

        var dump = string.Join("\n", files.Select(file => $"==== {file.Key}\n\n{Dump(file.Key, file.Value)}"));
        Snapshot.Match(dump);
    }

    [Fact]
    public void Notes_are_the_same_in_every_package_but_for_their_deck()
    {
        var files = Build(Course);

        var course = Read(files, "decks/loops.apkg").ToDictionary(note => note.Guid);
        var modules = Read(files, "decks/loops-turning.apkg").Concat(Read(files, "decks/loops-bending.apkg")).ToList();
        Assert.Equal(5, course.Count);
        Assert.Equal(6, modules.Count);
        Assert.All(modules, note => Assert.Equal(course[note.Guid] with { Deck = note.Deck }, note));
    }

    /// <summary>Tried in Anki 26.9.3: with another beginning, the file is not there when a text updates the note that the package did not.</summary>
    [Fact]
    public void Files_have_names_that_Anki_takes_whether_it_updates_notes_or_not()
    {
        var package = AnkiPackageReader.Read("loops.apkg", Build(Course)["decks/loops.apkg"]).Package!;

        Assert.Equal(["_ck-39d500c56fad768c.svg"], package.Media);
        Assert.Contains(package.Notes, note => note.Fields[0] == "What does <img src=\"_ck-39d500c56fad768c.svg\" alt=\"a loop\"> show?");
    }

    [Fact]
    public void The_same_course_gives_the_same_bytes()
    {
        var (once, again) = (Build(Course), Build(Course));

        Assert.Equal(once.Keys, again.Keys);
        Assert.All(once, file => Assert.Equal(file.Value, again[file.Key]));
    }

    [Fact]
    public void A_course_of_one_module_has_one_package_and_one_without_prompts_none()
    {
        var page = "=== content/a/_index.md\n---\ntitle: A\n---\n";

        Assert.Equal(
            ["decks/README.md", "decks/course.anki.txt", "decks/course.apkg", "decks/course.update.anki.txt"],
            Build(page + "\n{{<orbit_review>}}\nWhy?\nSo.\n{{</orbit_review>}}\n").Keys);
        Assert.Empty(Build(page));
    }

    [Fact]
    public void A_retired_prompt_is_a_note_without_cards_in_every_package_and_not_in_the_text()
    {
        var gone = Rebuild(Course, Course.Replace("Q: Who?\nA: Mara.\n", "", StringComparison.Ordinal));

        foreach (var package in new[] { "decks/loops.apkg", "decks/loops-bending.apkg" })
        {
            var retired = Assert.Single(Read(gone, package), note => note.Cards == 0);
            Assert.Equal(("Who?", "", true), (RetiredMark.Without(retired.Fields[0]), retired.Deck, retired.Tags.Contains(DeckTag.Retired)));
        }

        Assert.All(
            ["decks/loops.anki.txt", "decks/loops.update.anki.txt", "decks/loops-bending.update.anki.txt"],
            text => Assert.DoesNotContain("Who?", Encoding.UTF8.GetString(gone[text]), StringComparison.Ordinal));
    }

    [Fact]
    public void A_prompt_that_became_a_cloze_leaves_a_note_without_cards_and_one_that_comes_back_has_them_again()
    {
        var asCloze = Course.Replace("Q: Who?\nA: Mara.", "C: {Mara}. {#who}", StringComparison.Ordinal);
        var asQuestion = Course.Replace("Q: Who?\n", "Q: Who? {#who}\n", StringComparison.Ordinal);

        var former = Read(Rebuild(asQuestion, asCloze), "decks/loops.apkg").Where(note => note.Fields[4] == "who").ToList();
        var back = Read(Rebuild(asQuestion, Course.Replace("Q: Who?\nA: Mara.\n", "", StringComparison.Ordinal), asQuestion), "decks/loops.apkg");

        Assert.Equal([("Who?", 0), ("{{c1::Mara}}.", 1)], former.Select(note => (RetiredMark.Without(note.Fields[0]), note.Cards)).OrderBy(note => note.Cards));
        Assert.Equal(1, back.Single(note => note.Fields[4] == "who").Cards);
    }

    [Fact]
    public void A_module_whose_prompts_are_all_retired_keeps_its_package_without_a_deck_and_is_offered_no_more()
    {
        const string Removed = "{{<orbit_review>}}\nQ: How fast is it? {.repeat}";
        var start = Course.IndexOf(Removed, StringComparison.Ordinal);
        var files = Rebuild(everything: true, Course, Course[..start] + "Slow.\n");

        Assert.All(Read(files, "decks/loops-bending.apkg"), note => Assert.Equal(note.Fields[0] == "How fast is it?" ? 1 : 0, note.Cards));
        var home = Encoding.UTF8.GetString(files["site/index.html"]);
        Assert.Contains("loops.apkg", home, StringComparison.Ordinal);
        Assert.DoesNotContain("loops-bending.apkg", home, StringComparison.Ordinal);
    }

    private static SortedDictionary<string, byte[]> Build(string course) => Rebuild(course);

    /// <summary>Builds the course of each text with the lock of the one before; the files of the last.</summary>
    private static SortedDictionary<string, byte[]> Rebuild(params string[] courses) => Rebuild(false, courses);

    private static SortedDictionary<string, byte[]> Rebuild(bool everything, params string[] courses)
    {
        var options = CompileOptions.ForExamples with { Decks = new DeckOptions { Now = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) } };
        CompileResult? result = null;
        foreach (var course in courses)
        {
            var texts = TestSite.Split(course).ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
            if (result?.LockText is { } lockText) texts[IdentityLock.FileName] = lockText;
            result = CourseCompiler.Build(CourseFiles.FromTexts(texts), options);
            Assert.False(result.HasErrors);
        }

        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in result!.Files.Where(file => everything || (file.Path.StartsWith("decks/", StringComparison.Ordinal) && _endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal)))))
        {
            if (file.Content is OutputContent.Bytes bytes) files.Add(file.Path, bytes.Data.ToArray());
        }

        return files;
    }

    private static IEnumerable<AnkiPackageNote> Read(SortedDictionary<string, byte[]> files, string path) =>
        AnkiPackageReader.Read(path, files[path]).Package!.Notes;

    /// <summary>The README beside the decks lists those of other exporters too.</summary>
    private static string WithoutOtherFiles(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("- `", StringComparison.Ordinal) || _listed.Any(line.Contains)));

    private static string Dump(string path, byte[] bytes)
    {
        if (!path.EndsWith(".apkg", StringComparison.Ordinal)) return WithoutOtherFiles(Encoding.UTF8.GetString(bytes));
        var reading = AnkiPackageReader.Read(path, bytes);
        Assert.Empty(reading.Diagnostics);
        var dump = new StringBuilder();
        foreach (var note in reading.Package!.Notes)
        {
            dump.Append(CultureInfo.InvariantCulture, $"{note.Guid} {note.NoteTypeName}, {note.Cards} card(s) in {note.Deck}, {note.Modified}\n");
            for (var i = 0; i < note.Fields.Count; i++) dump.Append(CultureInfo.InvariantCulture, $"  {note.FieldNames[i]}: {note.Fields[i]}\n");
            dump.Append(CultureInfo.InvariantCulture, $"  {string.Join(' ', note.Tags)}\n");
        }

        return dump.Append("media: ").AppendJoin(", ", reading.Package.Media).Append('\n').ToString();
    }
}
