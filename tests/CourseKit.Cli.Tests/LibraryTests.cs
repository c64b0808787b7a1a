using CourseKit.Export;

namespace CourseKit.Cli.Tests;

/// <summary>What the great libraries do, in the command as it is published: a compiler ahead of time leaves out what it does not see called.</summary>
public sealed class LibraryTests : IDisposable
{
    private readonly Cli _cli = new Cli().With("week/course.yml", "title: Week\nid: week\nbase_url: https://example.org/\n");

    public void Dispose() => _cli.Dispose();

    /// <summary>Roslyn, with the references that the binary carries.</summary>
    [Fact]
    public void Records_in_the_C_sharp_of_a_course_are_read_and_asked_of_its_prompts()
    {
        _cli.With("week/Week.csproj", "<Project />").With("week/Facts.cs", """
            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Facts
            {
                [Range(1, 5)]
                public int? Importance { get; init; }

                public DateOnly? ReviewedOn { get; init; }

                public Level? Level { get; init; }
            }

            public enum Level { Easy, Hard }
            """);
        _cli.WithPage("week/content/a.md", "{{< orbit_review >}}\nQ: Why? {importance=6 reviewedOn=2026-02-30 level=hard}\nA: So.\n{{< /orbit_review >}}");

        var check = _cli.Run("check", "week");
        var schema = _cli.Run("schema", "week");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("error CK7004: 'importance' is 6 where 1 to 5 is allowed", check.Error, StringComparison.Ordinal);
        Assert.Contains("error CK7007: 'reviewedOn' is '2026-02-30', which is no date", check.Error, StringComparison.Ordinal);
        Assert.Equal(0, schema.ExitCode);
    }

    [Fact]
    public void C_sharp_in_a_fence_is_compiled()
    {
        _cli.WithPage("week/content/a.md", "```csharp check\nint[] numbers = [3, 1];\nArray.Sort(numbers);\nint first = \"no\";\n```");

        var check = _cli.Run("check", "week");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("week/content/a.md:8:13", check.Error, StringComparison.Ordinal);
        Assert.Contains("CS0029", check.Error, StringComparison.Ordinal);
    }

    /// <summary>SQLite, to write and to read.</summary>
    [Fact]
    public void A_deck_is_written_and_read_again()
    {
        _cli.WithPage("week/content/a.md", "{{< orbit_review >}}\nQ: Why?\nA: So.\n\nC: The {moon} pulls.\n{{< /orbit_review >}}");
        var first = _cli.Run("build", "week", "-o", "old");
        _cli.WithPage("week/content/a.md", "{{< orbit_review >}}\nQ: Why?\nA: So it is.\n\nC: The {moon} pulls.\n{{< /orbit_review >}}");
        var second = _cli.Run("build", "week", "-o", "new");

        var diff = _cli.Run("deck", "diff", "old/decks/week.apkg", "new/decks/week.apkg");

        Assert.Equal((0, 0, 0), (first.ExitCode, second.ExitCode, diff.ExitCode));
        var package = Assert.IsType<AnkiPackageReading>(AnkiPackageReader.Read("week.apkg", File.ReadAllBytes(_cli.At("new/decks/week.apkg"))));
        Assert.Equal(2, package.Package!.Notes.Count);
        Assert.Contains("A  So{+ it is+}.", diff.Out, StringComparison.Ordinal);
    }

    /// <summary>V8, with Temml and Prism in it.</summary>
    [Fact]
    public void Formulas_and_code_are_typeset()
    {
        _cli.WithPage("week/content/a.md", "The half $\\frac{1}{2}$.\n\n```python\ndef half(x): return x / 2\n```");

        var result = _cli.Run("build", "week");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var page = _cli.Read("week/dist/site/a/index.html");
        Assert.Contains("<mfrac><mn>1</mn><mn>2</mn></mfrac>", page, StringComparison.Ordinal);
        Assert.Matches("<span class=\"[^\"]*keyword[^\"]*\">def</span>", page);
    }
}
