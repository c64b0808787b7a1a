using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>Of the mistakes that site generators overlook, those in shortcodes and prompts: all planted in one page, all found in one run.</summary>
public sealed class PlantedMistakesTests
{
    private const string Page = """
        ---
        title: Lamps
        ---

        {{< /quote >}}

        {{< figrue src="https://example.org/a.svg" alt="unknown shortcode" >}}

        {{< figure src="https://example.org/a.svg" alt="a "stray" quote" >}}

        {{< details summary="never closed" >}}

        {{< details summary="mismatched" >}}
        Text.
        {{< /detials >}}

        {{< figure src="https://example.org/a.svg" "mixed" >}}

        {{< figure src='https://example.org/a.svg' alt="single quotes" >}}

        {{< figure src="https://example.org/a.svg" alt="a" titel="unknown parameter" >}}

        {{< orbit_review >}}
        What is the goal?
        Tomatoes.
        What is the measure?
        Who set it?
        Ines.
        {{< /orbit_review >}}

        ```text
        never closed
        """;

    [Fact]
    public void Each_is_found_at_its_true_line_and_column_in_one_run()
    {
        var page = PageCompiler.Compile(
            new SourceText("page.md", Page),
            new PageContext { Settings = new CourseSettings { Id = "a", Title = "A" }, Layout = CourseLayout.OfFile("page.md") });

        Assert.Equal(
            [
                "5:1 CK2003", "7:5 CK2005", "9:51 CK2007", "11:1 CK2002", "15:1 CK2004", "17:45 CK2006", "19:16 CK2010", "21:52 CK2050", "26:1 CK3001",
                "31:1 CK2030",
            ],
            page.Diagnostics.Where(found => found.Severity == Severity.Error).Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))
                .Select(found => $"{found.Location.Start} {found.Code}"));
        Assert.Equal(2, page.Prompts.Count());
    }
}
