using System.Net;
using CourseKit.Model;

namespace CourseKit.Typesetting.Tests;

public sealed class CodeTests : IDisposable
{
    private readonly Typesetter _typesetter = new();

    [Theory]
    [InlineData("csharp", "var s = \"\"\"\n a \"b\"\n\"\"\";", "<span class=\"tok-keyword\">var</span> s = <span class=\"tok-string\">\"\"\"</span>\n<span class=\"tok-string\"> a \"b\"</span>\n<span class=\"tok-string\">\"\"\"</span>;")]
    [InlineData("python", "def f(x) -> int:", "<span class=\"tok-keyword\">def</span> <span class=\"tok-function\">f</span>(x) -&gt; <span class=\"tok-type\">int</span>:")]
    [InlineData("diff", "-old\n+new", "<span class=\"tok-deleted\">-old</span>\n<span class=\"tok-inserted\">+new</span>")]
    [InlineData("markup", "<a href=\"x\">&amp;</a>", "&lt;")]
    [InlineData("json", "{\"a\": 1}", "<span class=\"tok-name\">\"a\"</span>: <span class=\"tok-number\">1</span>")]
    public void Code_is_coloured_by_kinds_that_the_theme_knows(string language, string code, string html) =>
        Assert.Contains(html, Colour(code, language), StringComparison.Ordinal);

    [Fact]
    public void Every_language_that_authors_can_name_is_in_the_bundle()
    {
        using var engine = new V8TypesetEngine(TypesetLimits.Default);

        Assert.Empty(CodeLanguages.Names.Except(engine.Languages));
    }

    [Fact]
    public void No_language_changes_the_text_of_code_and_no_element_goes_over_a_line()
    {
        const string code = "/* a\n b */ \"c\n<d e='f'>\" # g\n`h ${i\n}` -- j\n'''k\nl''' =begin\nm\n=end\n\t% n \\o{p}\n";
        foreach (var language in CodeLanguages.Names)
        {
            var html = Colour(code, language);
            Assert.Equal(code, WebUtility.HtmlDecode(WithoutTags(html)));
            Assert.All(html.Split('\n'), line => Assert.Equal(Count(line, "<span"), Count(line, "</span>")));
        }
    }

    [Fact]
    public void The_colours_of_a_language_do_not_depend_on_what_was_coloured_before()
    {
        const string code = "class A { int x = 1; } // b";
        using var other = new Typesetter();
        foreach (var language in CodeLanguages.Names.Reverse()) other.Code(code, language);

        Assert.All(CodeLanguages.Names, language => Assert.Equal(other.Code(code, language), _typesetter.Code(code, language)));
    }

    public void Dispose() => _typesetter.Dispose();

    private string Colour(string code, string language) => Assert.IsType<CodeResult.Coloured>(_typesetter.Code(code, language)).Html;

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string WithoutTags(string html)
    {
        var text = new System.Text.StringBuilder();
        var inTag = false;
        foreach (var c in html)
        {
            if (c == '<') inTag = true;
            if (!inTag) text.Append(c);
            if (c == '>') inTag = false;
        }

        return text.ToString();
    }
}
