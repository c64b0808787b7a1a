using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>A card whose question has left the course says so, in the language of the course, and no note is newer for it.</summary>
public sealed class RetiredMarkTests
{
    private const string Both = "Q: Why?\nA: So.\n\nC: A {loop|shape} closes.";

    public static TheoryData<string, string> Languages => new()
    {
        { "en", DeckWords.English["retired"] },
        { "de", "Diese Frage steht nicht mehr im Kurs. @ schließt ihre Karte aus." },
        { "nl", DeckWords.English["retired"] },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_first_field_of_a_retired_note_carries_the_words_and_no_other_does(string language, string words)
    {
        var notes = Package(language, Both, "Who?\nMe.");

        Assert.Equal(
            ["Who?", $"<div data-retired=\"{words}\">Why?</div>", $"<div data-retired=\"{words}\">A {{{{c1::loop::shape}}}} closes.</div>"],
            notes.Select(note => note.Fields[0]).OrderBy(field => field.Length));
        Assert.All(notes, note => Assert.Equal(note.Tags.Contains(DeckTag.Retired), note.Cards == 0));
    }

    [Fact]
    public void A_question_that_comes_back_says_it_no_more() =>
        Assert.All(Package("en", Both, "Who?\nMe.", Both), note => Assert.Equal(note.Cards == 0, note.Fields[0].Contains("data-retired", StringComparison.Ordinal)));

    [Fact]
    public void Other_words_make_no_note_newer()
    {
        var (english, german) = (Package("en", Both, "Who?\nMe."), Package("de", Both, "Who?\nMe."));

        Assert.NotEqual(english.Select(note => note.Fields[0]), german.Select(note => note.Fields[0]));
        Assert.Equal(english.Select(note => note.Modified), german.Select(note => note.Modified));
    }

    [Theory]
    [InlineData("Gone", "Gone")]
    [InlineData("\"Gone\" <b> & {{c1::x}}", "&quot;Gone&quot; &lt;b&gt; &amp; {&#123;c1:&#58;x}&#125;")]
    public void Words_stand_in_the_attribute_as_text_and_can_be_taken_off_again(string words, string attribute)
    {
        var field = RetiredMark.Put("A {{c1::loop}}.", words, isCloze: true);

        Assert.Equal($"<div data-retired=\"{attribute}\">A {{{{c1::loop}}}}.</div>", field);
        Assert.Equal("A {{c1::loop}}.", RetiredMark.Without(field));
    }

    [Theory]
    [InlineData("Why?")]
    [InlineData("<div>Why?</div>")]
    [InlineData("<div data-retired=\"cut")]
    [InlineData("<div data-retired=\"cut</div>")]
    public void A_field_without_them_stays_as_it_is(string field) => Assert.Equal(field, RetiredMark.Without(field));

    /// <summary>A note of before that had no words is the same note.</summary>
    [Fact]
    public void Words_alone_are_no_change_to_a_deck_diff()
    {
        var now = Package("en", Both, "Who?\nMe.");
        var before = now.Select(note => note with { Fields = [RetiredMark.Without(note.Fields[0]), .. note.Fields.Skip(1)] });

        Assert.Empty(PackageDiff.Between(Of(before), Of(now), new DeckState(DeckStateKind.Package, "old"), new DeckState(DeckStateKind.Package, "new")).Changes);
    }

    [Fact]
    public void Every_template_puts_the_tags_where_the_style_sheet_looks_for_them()
    {
        Assert.All(
            [CardTemplates.BasicQuestion, CardTemplates.BasicAnswer, CardTemplates.ClozeQuestion, CardTemplates.ClozeAnswer],
            template => Assert.StartsWith("<div class=\"ck\" data-tags=\"{{Tags}}\">", template, StringComparison.Ordinal));
        Assert.Contains($".ck[data-tags~=\"{DeckTag.Retired}\"] [data-retired]::before {{\n  content: attr(data-retired);", CardTemplates.Css, StringComparison.Ordinal);
    }

    private static AnkiPackageFile Of(IEnumerable<AnkiPackageNote> notes) => new([.. notes], []);

    /// <summary>The notes of the last of several states of one block.</summary>
    private static IReadOnlyList<AnkiPackageNote> Package(string language, params string[] blocks)
    {
        var options = CompileOptions.ForExamples with { Decks = new DeckOptions { Now = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) } };
        CompileResult? result = null;
        foreach (var block in blocks)
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["course.yml"] = $"title: Loops\nid: loops\nlanguage: {language}\n",
                ["content/a.md"] = $"---\ntitle: A\n---\n\n{{{{<orbit_review>}}}}\n{block}\n{{{{</orbit_review>}}}}\n",
            };
            if (result?.LockText is { } lockText) texts[IdentityLock.FileName] = lockText;
            result = CourseCompiler.Build(CourseFiles.FromTexts(texts), options);
            Assert.False(result.HasErrors);
        }

        var package = (OutputContent.Bytes)result!.Files.Single(file => file.Path == "decks/loops.apkg").Content;
        return AnkiPackageReader.Read("loops.apkg", package.Data).Package!.Notes;
    }
}
