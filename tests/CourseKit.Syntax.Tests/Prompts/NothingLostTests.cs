using System.Globalization;
using System.Text;

namespace CourseKit.Syntax.Tests;

/// <summary>What is typed in a review block is part of a prompt, or some finding stands on its line.</summary>
public sealed class NothingLostTests
{
    /// <summary>Each § becomes a word that is nowhere else.</summary>
    private static readonly string[] _morsels =
    [
        "§", "§", "§ ", "§ §?", "§.", "\n", "\n", "\n\n", "Q: §\n", "A: §\n", "C: {§} §\n", "Q: ", "A: ", "C: ", "Q. §\n",
        "A. §\n", "Q:\n", "A:\n", "{§}", "{§|§}", " {#§}", " {.§ §=\"§\"}", "{", "}", "  ", "    ", "- §\n", "> ", "```\n", "`",
        "*", "$§$", "<b>§</b>", "<div>\n", "</div>\n", "[§](§)", "![§](§)", "---\n", "§: §\n", "\t", "\r\n", "|", "{{</* § */>}}",
    ];

    [Fact]
    public void A_random_review_block_loses_no_word_without_a_finding() =>
        Property.Holds(Property.Texts(_morsels), text =>
        {
            var page = WithWords("{{<orbit_review>}}\n" + text + "\n{{</orbit_review>}}\n");
            var document = Parsed.Document(page);
            var kept = new StringBuilder();
            foreach (var segment in Parsed.Flatten(document.Segments))
            {
                if (segment is not PromptBlockSegment { Block: var block })
                {
                    kept.Append(document.Source.GetText(segment.Span));
                    continue;
                }

                foreach (var prompt in block.Prompts)
                {
                    kept.Append(prompt.Question.Text).Append('\n').Append(prompt.Answer?.Text).Append('\n');
                    foreach (var attribute in prompt.Attributes) kept.Append(attribute.Name).Append('\n').Append(attribute.Value).Append('\n');
                }
            }

            var shown = kept.ToString();
            foreach (var at in Words(page))
            {
                var word = page[at..(page.IndexOf('q', at + 1) + 1)];
                var line = document.Source.GetPosition(at).Line;
                var isTold = document.Diagnostics.Any(finding => IsAbout(finding, line));

                Assert.True(shown.Contains(word, StringComparison.Ordinal) || isTold, $"'{word}' is lost:\n{page}");
            }
        }, tests: 1_000, size: 30);

    /// <summary>An error keeps the whole course from readers; a fence is told of where it begins.</summary>
    private static bool IsAbout(Diagnostic finding, int line) =>
        finding.Severity == Severity.Error
        || (finding.Location.Start.Line <= line && (finding.Code == "CK3016" || line <= finding.Location.End.Line));

    private static string WithWords(string text)
    {
        var page = new StringBuilder();
        var words = 0;
        foreach (var c in text)
        {
            if (c == '§') page.Append(CultureInfo.InvariantCulture, $"q{++words}q");
            else page.Append(c);
        }

        return page.ToString();
    }

    private static IEnumerable<int> Words(string page)
    {
        var at = page.IndexOf('q', StringComparison.Ordinal);
        while (at >= 0)
        {
            yield return at;
            at = page.IndexOf('q', page.IndexOf('q', at + 1) + 1);
        }
    }
}
