namespace CourseKit.Export.Tests;

public sealed class NoteLanguageTests
{
    [Theory]
    [InlineData("ar", "ما هي المكافأة؟", "ما هي المكافأة؟")]
    [InlineData("ar", "GPT نموذج", "\u200FGPT نموذج")]
    [InlineData("ar", "**GPT** نموذج", "\u200F<strong>GPT</strong> نموذج")]
    [InlineData("ar", "<bdi>نموذج</bdi> GPT", "\u200F<bdi>نموذج</bdi> GPT")]
    [InlineData("ar", "<span dir=\"rtl\">نموذج</span> GPT", "\u200F<span dir=\"rtl\">نموذج</span> GPT")]
    [InlineData("en", "<bdi>نموذج</bdi> GPT", "<bdi>نموذج</bdi> GPT")]
    [InlineData("ar", "< 5 و > 3", "&lt; 5 و &gt; 3")]
    [InlineData("he-IL", "12 שלום", "12 שלום")]
    [InlineData("ar-Latn", "GPT", "GPT")]
    [InlineData("en", "ما هي؟", "ما هي؟")]
    [InlineData("ja", "目的は?", "<div lang=\"ja\">目的は?</div>")]
    [InlineData("zh-Hant", "目的?", "<div lang=\"zh-Hant\">目的?</div>")]
    [InlineData("de", "Ziel?", "Ziel?")]
    public void A_field_says_which_way_and_in_which_signs_it_is_read(string language, string question, string field) => Assert.Equal(field, Of(language, question).Front);

    [Theory]
    [InlineData("ar", "\u200F")]
    [InlineData("en", "")]
    [InlineData("ja", "")]
    public void Where_a_note_comes_from_is_read_in_its_page_s_direction(string language, string mark)
    {
        var fields = Of(language, "What?").All.Single().Fields;

        Assert.StartsWith(mark + "A", fields[2], StringComparison.Ordinal);
        Assert.StartsWith(mark + "P", fields[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_another_language_than_its_course_has_notes_in_its_own()
    {
        var notes = TestNotes.Of("=== course.yml\nid: a\ntitle: A\n=== content/p.md\n---\ntitle: P\nlanguage: fa\n---\n\n{{< orbit_review >}}\nC: AI {هوش} است\n{{< /orbit_review >}}\n");

        Assert.Equal("\u200FAI {{c1::هوش}} است", notes.Front);
        Assert.Equal("", notes.Back);
    }

    [Fact]
    public void A_callout_without_a_title_is_called_as_the_options_say()
    {
        var course = "=== course.yml\nid: a\ntitle: A\n=== content/p.md\n---\ntitle: P\n---\n\n{{< orbit_review >}}\nQ: Why?\nA:\n> [!NOTE]\n> So.\n{{< /orbit_review >}}\n";

        var notes = TestNotes.Of(course, options: new DeckOptions { Labels = Rendering.RenderLabels.English with { Note = "Hinweis" } });

        Assert.Equal("<div class=\"callout callout-note\"><p class=\"callout-title\">Hinweis</p><p>So.</p></div>", notes.Back.Replace("\n", "", StringComparison.Ordinal));
    }

    private static TestNotes Of(string language, string question) => TestNotes.Of(
        $"=== course.yml\nid: a\ntitle: A\nlanguage: {language}\n=== content/p.md\n---\ntitle: P\n---\n\n{{{{< orbit_review >}}}}\nQ: {question}\nA: 1\n{{{{< /orbit_review >}}}}\n");
}
