namespace CourseKit.Model.Tests;

public class LintFuzzTests
{
    private static readonly string[] _pieces =
    [
        "What ", "is ", "a ", "the ", "proxy", "___", " ", "? ", ". ", ", ", "and why ", "or ", "(any of ", ")", "\"", "`x`", "$x$", "![alt](a.png) ", "*em*", "\\*", "&amp;",
        "{lint=off}", "{.open-ended}", "{x|y}", "\n", "\n\n", "Q: ", "A: ", "C: ", "果", "\U0001F345", "e\u0301", "https://a.b/c;d ", "- ", "|", "<b>", "in the diagram ", "Give an example ", "mesa-x ",
        "\r\n", "\r", "\t", "\0", "\u00a0", "\u0301", "\u200d", "\u202e", "\u2028", "\ud800", "\udc00", "\ufdd0", "\ufeff", "\uffff", "{#x}", "{{one}}", "{", "}", "$$", "```\n", "<!--", "-->", "[a](b.md)", "{{< ref \"a\" >}}",
    ];

    [Fact]
    public void Any_prompts_are_linted_without_an_exception_and_every_finding_lies_in_its_file()
    {
        Property.Holds(Property.Texts(_pieces), text =>
        {
            var page = $"---\ntitle: Test\nreview: orbit\nlint: {{ CK3115: hint, CK3120: hint }}\n---\n\nA proxy. A mesa-x, mesa-x, mesa-x.\n\n{{{{< orbit_review >}}}}\n{text}\n{{{{< /orbit_review >}}}}\n";
            foreach (var finding in Linted.Page(page)) Assert.InRange(finding.Location.Span.End, finding.Location.Span.Start, page.Length);
        });
    }
}
