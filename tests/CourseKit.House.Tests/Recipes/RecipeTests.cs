namespace CourseKit.House.Tests;

/// <summary>What CourseKit is to be extended by, done as CONTRIBUTING.md says, and seen to work.</summary>
public sealed class RecipeTests : IDisposable
{
    private readonly RepositoryCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void A_shortcode_is_a_class_a_template_and_a_line_and_an_exporter_is_a_class_and_a_line()
    {
        // Given both, as somebody adds them
        AddShortcode();
        AddExporter();
        Assert.Equal(
            [
                "new src/CourseKit.Export/Csv/CsvExporter.cs",
                "+1 -0 src/CourseKit.Export/Exporters.cs",
                "new src/CourseKit.Pages/Shortcodes/BuiltIn/Callout2Shortcode.cs",
                "+1 -0 src/CourseKit.Pages/Shortcodes/Shortcodes.cs",
                "new templates/shortcodes/callout2.html",
            ],
            _copy.Changes);
        _copy.Build();

        // When a course uses them
        _copy.Write("shore/course.yml", "title: The shore\nid: shore\nbase_url: https://example.org/\n");
        _copy.Write("shore/content/_index.md", """
            ---
            title: The shore
            ---

            Before
            {{< callout2 tone="calm" >}}
            The *sea* is flat.
            {{< /callout2 >}}

            {{< orbit_review >}}
            Q: What pulls the sea?
            A: The "moon".
            {{< /orbit_review >}}

            """);
        var built = _copy.Run("build", "shore");
        _copy.Write("shore/static/decks/shore.csv", "mine");
        var taken = _copy.Run("check", "shore");
        _copy.Write("shore/content/_index.md", "---\ntitle: A\n---\n\n{{< callout2 tone=\"loud\" >}}x{{< /callout2 >}}\n");
        var wrong = _copy.Run("check", "shore");
        var help = _copy.Run("--help");

        // Then the page shows it, as a block that ends the paragraph before it, and calls are checked
        Assert.True(built.ExitCode == 0, built.Output);
        var page = _copy.Read("shore/dist/site/index.html");
        Assert.Contains("<p>Before</p>\n<aside class=\"calm\">\n<p>The <em>sea</em> is flat.</p>\n</aside>", page, StringComparison.Ordinal);
        Assert.Contains("CK2055", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("calm, lively", wrong.Output, StringComparison.Ordinal);

        // And the file lies among the decks, in the site, in its offers, in the README beside it, in the summary and in the help, and nothing else takes its place
        const string Csv = "question,answer\n\"What pulls the sea?\",\"The \"\"moon\"\".\"\n";
        Assert.Equal(Csv, _copy.Read("shore/dist/decks/shore.csv"));
        Assert.Equal(Csv, _copy.Read("shore/dist/site/decks/shore.csv"));
        Assert.Contains("<a href=\"./decks/shore.csv\" download>The shore</a> <span>1 question (CSV)</span>", page, StringComparison.Ordinal);
        Assert.Contains("- `shore.csv`: The shore\n", _copy.Read("shore/dist/decks/README.md"), StringComparison.Ordinal);
        Assert.Contains("Decks for Anki, CSV and Orbit: 6 files in shore/dist/decks.\n", built.Output, StringComparison.Ordinal);
        Assert.Contains("CK4102", taken.Output, StringComparison.Ordinal);
        Assert.Contains("(Anki, CSV, Orbit)", help.Output, StringComparison.Ordinal);
    }

    private void AddShortcode()
    {
        _copy.Write("src/CourseKit.Pages/Shortcodes/BuiltIn/Callout2Shortcode.cs", """
            using CourseKit.Syntax;

            namespace CourseKit.Model;

            /// <summary>Text that is set apart.</summary>
            internal static class Callout2Shortcode
            {
                public static ShortcodeSignature Signature { get; } = new("callout2", ShortcodeInner.Markdown,
                [
                    new("tone", ParameterType.Choice) { Choices = ["calm", "lively"] },
                ])
                {
                    Role = new ShortcodeRole { Placement = ShortcodePlacement.Block, ShowsInner = true },
                };
            }

            """);
        _copy.Write("templates/shortcodes/callout2.html", """
            <aside{{ if params.tone }} class="{{ params.tone | html.escape }}"{{ end }}>
            {{ inner }}
            </aside>

            """);
        _copy.WriteLineBefore("src/CourseKit.Pages/Shortcodes/Shortcodes.cs", "DetailsShortcode.Signature,", "Callout2Shortcode.Signature,");
    }

    private void AddExporter()
    {
        _copy.Write("src/CourseKit.Export/Csv/CsvExporter.cs", """"
            using System.Text;
            using CourseKit.Model;

            namespace CourseKit.Export;

            /// <summary>The questions as a table: <c>decks/ID.csv</c> as RFC 4180 has it, texts as Orbit is given them.</summary>
            public sealed class CsvExporter : IDeckExporter
            {
                public string Name => "csv";

                public string Title => "CSV";

                public DeckPlan Plan(Course course, DeckOptions options)
                {
                    var prompts = course.Listed.SelectMany(page => page.Page.Prompts.Select(prompt => (page.Page, Prompt: prompt)))
                        .Where(one => one.Prompt.Answer is not null).ToList();
                    if (prompts.Count == 0) return new DeckPlan(new ExportPlan([], []));
                    var path = DeckPath.Of($"{course.Settings.Id}.csv");
                    var rows = prompts.Select(one => Row(OrbitPromptWriter.Write(course, one.Page, one.Prompt, options.Labels).Prompt!));
                    return new DeckPlan(new ExportPlan([new ExportJob(path, () => ExportResult.Of(new OutputFile(path, Table(rows))))], []))
                    {
                        Offers = [new DeckOffer(this, path, course.Settings.Title, prompts.Count)],
                    };
                }

                private static OutputContent.Bytes Table(IEnumerable<string> rows) => new(Encoding.UTF8.GetBytes("question,answer\n" + string.Concat(rows)));

                private static string Row(OrbitPrompt prompt) => $"{Quoted(prompt.Question)},{Quoted(prompt.Answer)}\n";

                private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            }

            """");
        _copy.WriteLineBefore("src/CourseKit.Export/Exporters.cs", "new OrbitExporter(),", "new CsvExporter(),");
    }
}
