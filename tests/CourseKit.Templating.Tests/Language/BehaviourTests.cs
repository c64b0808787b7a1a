namespace CourseKit.Templating.Tests;

/// <summary>What was seen of the reference engine and templates rely on.</summary>
public sealed class BehaviourTests
{
    [Fact]
    public void Text_printed_in_an_indented_line_is_not_indented() =>
        Assert.Equal("<div>\n    <pre>a\nb</pre>\n</div>", Rendered.Text("<div>\n    {{ '<pre>a\nb</pre>' }}\n</div>").Text);

    [Fact]
    public void Nothing_is_escaped_by_itself() => Assert.Equal("<b>&", Rendered.Text("{{ '<b>&' }}").Text);

    [Fact]
    public void A_member_of_null_is_an_error_unless_it_is_asked_with_a_question_mark()
    {
        Assert.Equal("t.html 1:9 CK5145 'nope' is null and has no 'deep'", Rendered.Problems(Rendered.Text("{{ nope.deep }}")));
        Assert.Equal("[]", Rendered.Text("[{{ nope?.deep }}]").Text);
    }

    [Fact]
    public void An_unknown_variable_prints_nothing() => Assert.Equal("[]", Rendered.Text("[{{ nope }}]").Text);

    [Theory]
    [InlineData("0")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Zero_and_empty_things_are_true(string value) =>
        Assert.Equal("true", Rendered.Text($"{{{{ if {value}; 'true'; else; 'false'; end }}}}").Text);

    [Theory]
    [InlineData("null")]
    [InlineData("false")]
    public void Only_null_and_false_are_false(string value) =>
        Assert.Equal("false", Rendered.Text($"{{{{ if {value}; 'true'; else; 'false'; end }}}}").Text);

    [Fact]
    public void Division_gives_fractions_and_double_slash_whole_numbers() =>
        Assert.Equal("3.5 3", Rendered.Text("{{ 7 / 2 }} {{ 7 // 2 }}").Text);

    [Fact]
    public void A_text_equals_the_number_it_spells() => Assert.Equal("true", Rendered.Text("{{ \"1\" == 1 }}").Text);

    [Fact]
    public void A_range_needs_brackets_before_a_loops_options()
    {
        Assert.Equal("t.html 1:13 CK5117 A loop's options stand behind an operator", Rendered.Problems(Rendered.Text("{{ for x in 1..9 offset:2; x; end }}")));
        Assert.Equal("3456789", Rendered.Text("{{ for x in (1..9) offset:2; x; end }}").Text);
    }

    [Fact]
    public void A_pipe_may_end_a_line_but_not_begin_one()
    {
        Assert.Equal("A", Rendered.Text("{{ 'a' |\n  string.upcase }}").Text);
        Assert.Equal("t.html 2:3 CK5105 A line begins with a pipe", Rendered.Problems(Rendered.Text("{{ 'a'\n  | string.upcase }}")));
    }

    [Fact]
    public void A_tilde_eats_its_line_and_one_line_end_and_a_hyphen_everything()
    {
        Assert.Equal("a\n1\n b", Rendered.Text("a\n  {{~ 1 ~}}  \n\n b").Text);
        Assert.Equal("a1b", Rendered.Text("a\n  {{- 1 -}}  \n\n b").Text);
    }
}
