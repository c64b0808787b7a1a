using CourseKit.Syntax;

namespace CourseKit.Templating.Tests;

public sealed class SyntaxErrorTests
{
    [Fact]
    public void All_mistakes_of_a_template_are_found_in_one_run()
    {
        const string Text = """
            <h1>{{ title | }}</h1>
            {{ if title == }}
              {{ x = [1, 2 }}
            {{ else }}
              {{ 12abc }} {{ "\q" }}
            {{ end }}
            {{ end }}
            {{ for x of list }}{{ end }}
            {{ break }}
            {{ "unclosed }}
            {{ while true }}
            """;

        var template = Template.Parse(new SourceText("page.html", Text.ReplaceLineEndings("\n")));

        Assert.Equal(
            """
            page.html 1:14 CK5104 A value is missing after the pipe '|'
            page.html 2:13 CK5104 A value is missing to the right of '=='
            page.html 3:10 CK5106 The bracket '[' is never closed
            page.html 5:6 CK5109 '12abc' is not a number
            page.html 5:19 CK5109 '\q' is not an escape
            page.html 7:4 CK5108 This 'end' belongs to no block
            page.html 8:4 CK5104 A value is missing after the loop's variable, 'in' and a list
            page.html 9:4 CK5113 This 'break' stands in no loop
            page.html 10:4 CK5102 The string opened with " is never closed
            page.html 11:4 CK5107 This 'while' has no 'end'
            """.ReplaceLineEndings("\n"),
            Rendered.Problems(template.Diagnostics));
    }

    [Theory]
    [InlineData("{{ for x in [1] limt:2; end }}", "Write 'limit:' and a number.")]
    [InlineData("{{ for x in [1]; for.indx; end }}", "Did you mean 'index'?")]
    [InlineData("{{ for x in 1..9 offset:2; end }}", "Write '(1..9)' before the options.")]
    [InlineData("{{ 'a'\n | string.upcase }}", "Move the '|' to the end of the line above.")]
    [InlineData("{{ string.slice 'a' start:1 length:1 + 2 }}", "Put the argument's value in brackets: 'length:(1 + 2)'.")]
    [InlineData("{{ if x = 1; end }}", "Write '==' to compare, or assign in a statement of its own before.")]
    [InlineData("{{ f(x, 1) = x }}", "Write 'func name(required, optional = 1, rest...)'.")]
    public void A_mistake_comes_with_what_to_do(string template, string hint) =>
        Assert.Contains(hint, Template.Parse(new SourceText("t.html", template)).Diagnostics.Select(diagnostic => diagnostic.Hint));

    [Fact]
    public void A_template_with_errors_is_not_rendered()
    {
        var rendered = Rendered.Text("a{{ 1 + }}b");

        Assert.Equal(("", "t.html 1:7 CK5104 A value is missing to the right of '+'"), (rendered.Text, Rendered.Problems(rendered)));
    }

    [Fact]
    public void An_error_in_an_included_template_stands_in_its_file()
    {
        var library = Rendered.Library(("partials/a.html", "line\n{{ nope.deep }}"), ("partials/b.html", "{{ 1 + }}"));

        var runtime = Rendered.Text("{{ include 'partials/a.html' }}", library: library);
        var syntax = Rendered.Text("{{ include 'partials/b.html' }}", library: library);

        Assert.Equal("partials/a.html 2:9 CK5145 'nope' is null and has no 'deep'", Rendered.Problems(runtime));
        Assert.Equal("partials/b.html 1:6 CK5104 A value is missing to the right of '+'", Rendered.Problems(syntax));
    }

    public static TheoryData<string, string> Deep()
    {
        const int Count = 10_000;
        string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Count));
        return new TheoryData<string, string>
        {
            { "brackets", $"{{{{ {Repeat("(")}1{Repeat(")")} }}}}" },
            { "open brackets", $"{{{{ {Repeat("(")}" },
            { "lists", $"{{{{ {Repeat("[")}1{Repeat("]")} }}}}" },
            { "objects", $"{{{{ {Repeat("{a:")}1{Repeat("}")} }}}}" },
            { "indexes", $"{{{{ x{Repeat("[x")}{Repeat("]")} }}}}" },
            { "index after index", $"{{{{ x{Repeat("[0]")} }}}}" },
            { "members", $"{{{{ x{Repeat(".a")} }}}}" },
            { "signs", $"{{{{ {Repeat("-")}1 }}}}" },
            { "nots", $"{{{{ {Repeat("!")}1 }}}}" },
            { "aliases", $"{{{{ {Repeat("@")}x }}}}" },
            { "sums", $"{{{{ 1{Repeat(" + 1")} }}}}" },
            { "pipes", $"{{{{ 1{Repeat(" | math.abs")} }}}}" },
            { "conditions", $"{{{{ {Repeat("1 ? ")}1{Repeat(" : 1")} }}}}" },
            { "otherwise", $"{{{{ {Repeat("1 ? 1 : ")}1 }}}}" },
            { "coalesce", $"{{{{ 1{Repeat(" ?? 1")} }}}}" },
            { "calls", $"{{{{ {Repeat("f(")}1{Repeat(")")} }}}}" },
            { "call after call", $"{{{{ f{Repeat("(1)")} }}}}" },
            { "holes", $"{{{{ {Repeat("$\"{")}1{Repeat("}\"")} }}}}" },
            { "open holes", $"{{{{ {Repeat("$\"{")}" },
            { "ifs", $"{Repeat("{{ if 1 }}")}1{Repeat("{{ end }}")}" },
            { "open ifs", Repeat("{{ if 1 }}") },
            { "else ifs", $"{{{{ if 1 }}}}{Repeat("{{ else if 1 }}")}{{{{ end }}}}" },
            { "functions", $"{Repeat("{{ x = do }}")}{Repeat("{{ end }}")}" },
            { "functions in arguments", $"{{{{ {Repeat("f do; ")}{Repeat("end; ")} }}}}" },
            { "captures", $"{Repeat("{{ capture x }}")}{Repeat("{{ end }}")}" },
        };
    }

    [Theory]
    [MemberData(nameof(Deep))]
    public void Ten_thousand_levels_end_in_a_diagnostic(string what, string text)
    {
        var template = Template.Parse(new SourceText("t.html", text));

        Assert.True(template.HasErrors, what);
        Assert.True(template.Diagnostics.Count < 20, $"{what}: {template.Diagnostics.Count} diagnostics");
    }

    [Fact]
    public void What_a_person_nests_is_within_the_limits()
    {
        var brackets = new string('(', 60) + "1" + new string(')', 60);
        var sum = string.Join(" + ", Enumerable.Repeat("1", 150));
        var blocks = string.Concat(Enumerable.Repeat("{{ if true }}", 60)) + "x" + string.Concat(Enumerable.Repeat("{{ end }}", 60));
        var choices = "{{ n = 90; if n == 0 }}" + string.Concat(Enumerable.Range(1, 95).Select(i => $"{{{{ else if n == {i} }}}}{i}")) + "{{ end }}";

        Assert.Equal("1 150 x 90", Rendered.Text($"{{{{ {brackets} }}}} {{{{ {sum} }}}} {blocks} {choices}").Text);
    }
}
