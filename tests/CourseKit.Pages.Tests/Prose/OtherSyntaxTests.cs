using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>What other tools understand and CourseKit does not: told once a page, with our way, and never where it is meant as text.</summary>
public class OtherSyntaxTests
{
    [Theory]
    [InlineData("!!! note\n    Text", "CK5033 3,1")]
    [InlineData("???+ warning \"Mind\"\n\n    Text", "CK5033 3,1")]
    [InlineData("```{note}\nText\n```", "CK5034 3,4")]
    [InlineData("```{figure} a.png\n```", "CK5034 3,4")]
    [InlineData("```mermaid\ngraph LR\n```", "CK5035 3,4")]
    [InlineData("See [[proxies]] and [[b|other]].", "CK5036 3,5")]
    [InlineData("> ![[pic.png]]", "CK5036 3,3")]
    [InlineData("- item\n\n##Heading", "CK5037 5,1")]
    [InlineData("#Überschrift", "CK5037 3,1")]
    [InlineData("#标题", "CK5037 3,1")]
    [InlineData("See (the list)[https://example.org/list].", "CK5038 3,5")]
    [InlineData("See (a (b) c)[../list.md].", "CK5038 3,5")]
    [InlineData("Go to [week two](week two.md).", "CK5039 3,7")]
    [InlineData("![A dial](the dial.png)", "CK5039 3,2")]
    [InlineData("France :: Paris", "CK5040 3,1")]
    [InlineData("France :: Paris\nItaly ::: Rome and more", "")]
    [InlineData("Text\n\n:::", "CK5032 5,1")]
    [InlineData(":::note\nText", "CK5031 3,1")]
    [InlineData("> :::note\n> Text\n\nAfter\n\n:::", "CK5031 3,3", "CK5032 8,1")]
    [InlineData(":::nota\nText\n:::", "CK5030 3,4")]
    [InlineData("> [!NOTICE]\n> Text", "CK5030 3,3")]
    public void Other_tools_syntax_is_told_at_its_place(string markdown, params string[] findings) =>
        Assert.Equal(findings.Where(finding => finding.Length > 0), Find(markdown).Select(finding => $"{finding.Code} {finding.Location.Start.Line},{finding.Location.Start.Column}"));

    [Theory]
    [InlineData("`[[page]]` and `!!! note` and `term :: answer`")]
    [InlineData("    [[page]]\n    #Heading\n    :::")]
    [InlineData("```md\n:::note\n[[page]]\n!!! note\n#Heading\n(a)[https://b.c]\n```")]
    [InlineData("$[[x]]$ and \\[\\[page\\]\\]")]
    [InlineData("The list [[1, 2], [3, 4]] and x[[\"name\"]] and [[1]] and a[[i]].")]
    [InlineData("A test [[ -f file ]] of a shell.")]
    [InlineData("[[a](https://example.org) and [b](https://example.org)]")]
    [InlineData("Wait, what!!! Note that.")]
    [InlineData("!!! Achtung")]
    [InlineData("??? What")]
    [InlineData("#todo read this")]
    [InlineData("#Hashtag #Another")]
    [InlineData("#FFA500")]
    [InlineData("#1 of three")]
    [InlineData("#MeToo changed what people dare to say in public.")]
    [InlineData("\\#Heading")]
    [InlineData("f (x)[0] and (see below)[1] and g(x)[i]")]
    [InlineData("(see)[note] it")]
    [InlineData("[x](a \"title\") and [a] (b c.md)")]
    [InlineData("Use [brackets](like this) to quote.")]
    [InlineData("map :: (a -> b) -> [a] -> [b]")]
    [InlineData("std::vector holds x::y. It is :: so.\nOther line.")]
    [InlineData("It is 3::4 and a : b :: c : d")]
    [InlineData("```{python}\nprint(1)\n```")]
    [InlineData("```dot\ngraph {}\n```")]
    [InlineData("{{< orbit_review >}}\nQ: #Region in C#?\nA: a :: b\n\nC: #Main {:::} x :: y\n{{< /orbit_review >}}")]
    [InlineData("<div>\n[[page]]\n:::\n</div>")]
    public void What_is_meant_as_text_or_code_is_left_alone(string markdown) => Assert.Empty(Find(markdown));

    [Fact]
    public void A_page_has_one_finding_a_kind_that_says_how_many_there_are()
    {
        var findings = Find("[[one]] [[two]]\n\n[[three]]\n\n!!! note\n\n##Head").ToList();

        Assert.Equal(["CK5036", "CK5033", "CK5037"], findings.Select(finding => finding.Code));
        Assert.EndsWith("(and 2 more of these on this page)", findings[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("here", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hint_names_our_way()
    {
        Assert.Equal("Write ':::tip Title', the text without indentation, and ':::' below it.", Find("!!! tip").Single().Hint);
        Assert.Equal("Write ':::note' and ':::' around the text.", Find("```{note}\n```").Single().Hint);
        Assert.Equal("Write [other]({{< ref \"the page\" >}}), or the path of the page's file.", Find("[[the page|other]]").Single().Hint);
        Assert.Equal("Write ![what it shows](<a b.png>).", Find("![[a b.png]]").Single().Hint);
        Assert.Equal("Put it in angle brackets: (<week two.md>).", Find("[w](week two.md)").Single().Hint);
        Assert.Equal("Did you mean 'note'?", Find(":::not\n:::").Single().Hint);
    }

    [Fact]
    public void Words_of_other_tools_among_prompts_are_told_too() =>
        Assert.Equal(["CK5036"], Find("{{< orbit_review >}}\nWhat is [[this]]?\nThat\n{{< /orbit_review >}}").Select(finding => finding.Code));

    private static IEnumerable<Diagnostic> Find(string body)
    {
        var context = new PageContext
        {
            Settings = new CourseSettings { Id = "course", Title = "Course" },
            Layout = CourseLayout.Of(["page.md"]),
            Shortcodes = Shortcodes.All,
            Include = _ => null,
        };
        return PageCompiler.Compile(new SourceText("page.md", "+++\n+++\n" + body), context).Diagnostics
            .Where(finding => string.CompareOrdinal(finding.Code, "CK5030") >= 0 && string.CompareOrdinal(finding.Code, "CK5045") <= 0);
    }
}
