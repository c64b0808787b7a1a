using System.Text;
using CourseKit.Build;

namespace CourseKit.Export.Tests;

/// <summary>Anki takes decks by name, a course its modules in an order of its own.</summary>
public sealed class DeckOrderTests
{
    [Fact]
    public void A_module_that_Anki_would_teach_before_the_one_above_it_is_told_once_at_its_title()
    {
        var findings = FindingsOf("Turning", "Bending", "Arcs");

        Assert.Equal(["content/1/_index.md(2,8): CK6127 Anki teaches 'Bending' before 'Turning'. Number the titles of modules, each with as many digits: '2. Bending'."], findings);
    }

    [Theory]
    [InlineData("Arcs", "Bending", "Turning")]
    [InlineData("1. Turning", "2. Bending")]
    [InlineData("arcs", "Bending")]
    [InlineData("Turning")]
    public void Modules_whose_titles_keep_their_order_are_not_told(params string[] titles) => Assert.Empty(FindingsOf(titles));

    [Fact]
    public void Of_ten_modules_the_numbers_have_two_digits()
    {
        var findings = FindingsOf("1. A", "2. B", "3. C", "4. D", "5. E", "6. F", "7. G", "8. H", "9. I", "10. K");

        Assert.Equal(["content/9/_index.md(2,8): CK6127 Anki teaches '10. K' before '9. I'. Number the titles of modules, each with as many digits: '10. K'."], findings);
    }

    [Fact]
    public void A_module_without_prompts_has_no_deck_and_no_order()
    {
        var findings = FindingsOf(["Turning", "Bending"], hasPrompts: title => title == "Turning");

        Assert.Empty(findings);
    }

    private static IEnumerable<string> FindingsOf(params string[] titles) => FindingsOf(titles, _ => true);

    private static IEnumerable<string> FindingsOf(string[] titles, Func<string, bool> hasPrompts)
    {
        var text = new StringBuilder("=== course.yml\nid: loops\ntitle: Loops\n");
        for (var i = 0; i < titles.Length; i++)
        {
            text.Append(CultureInvariant($"=== content/{i}/_index.md\n---\ntitle: {titles[i]}\nweight: {i + 1}\n---\n"));
            if (hasPrompts(titles[i])) text.Append(CultureInvariant($"\n{{{{<orbit_review>}}}}\nWhat is thing {i}?\nThing {i}.\n{{{{</orbit_review>}}}}\n"));
        }

        var course = CourseCompiler.Understand(CourseFiles.FromTexts(TestSite.Split(text.ToString())), CompileOptions.ForExamples).Course;
        return new AnkiExporter().Plan(course, new DeckOptions()).Plan.Diagnostics.Select(finding =>
            CultureInvariant($"{finding.Location.Path}({finding.Location.Start.Line},{finding.Location.Start.Column}): {finding.Code} {finding.Message}. {finding.Hint}"));
    }

    private static string CultureInvariant(FormattableString text) => FormattableString.Invariant(text);
}
