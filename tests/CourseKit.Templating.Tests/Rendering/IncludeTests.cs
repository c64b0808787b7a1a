namespace CourseKit.Templating.Tests;

public sealed class IncludeTests
{
    [Theory]
    [InlineData("{{ include 'args.html' 'a' 2 name:'n' }}", "args.html|a|2|n|3")]
    [InlineData("{{ include 'args.html' }}", "args.html||||1")]
    [InlineData("{{ 'args.html' | include 'a' }}", "args.html|a|||2")]
    [InlineData("{{ x = include 'args.html' 'a'; x | string.upcase }}", "ARGS.HTML|A|||2")]
    [InlineData("{{ $x = 1; include 'locals.html'; $x }}", "21")]
    [InlineData("{{ x = 1; include 'globals.html'; x }}", "12")]
    [InlineData("{{ for i in 1..2; include 'loop.html'; end }}", "1.0 2.1 ")]
    [InlineData("{{ include 'ret.html' }}!", "before5!")]
    [InlineData("{{ x = include 'ret.html'; x }}!", "before5!")]
    [InlineData("{{ include 'func.html'; f 2 }}", "4")]
    [InlineData("{{ include_join ['a.html', 'b.html', 'a.html'] ', ' }}", "A, B, A")]
    [InlineData("{{ include_join ['a.html', 'b.html'] 'tpl:sep.html' '<' '>' }}", "<A-B>")]
    [InlineData("{{ include_join [] ', ' '<' '>' }}|{{ include_join ['a.html'] ',' 'tpl:b.html' 'tpl:b.html' }}", "|BAB")]
    public void An_included_template_sees_its_arguments_and_the_callers_variables(string template, string expected)
    {
        var library = Rendered.Library(
            ("args.html", "{{ $0 }}|{{ $1 }}|{{ $2 }}|{{ $.name }}|{{ $.size }}"),
            ("locals.html", "{{ $x = 2; $x }}"),
            ("globals.html", "{{ x; x = 2 }}"),
            ("loop.html", "{{ i }}.{{ for.index }} "),
            ("ret.html", "before{{ ret 5 }}after"),
            ("func.html", "{{ func f; ret $0 * 2; end }}"),
            ("a.html", "A"),
            ("b.html", "B"),
            ("sep.html", "-"));

        var rendered = Rendered.Text(template, library: library);

        Assert.Equal((expected, ""), (rendered.Text, Rendered.Problems(rendered)));
    }

    [Fact]
    public void Templates_that_include_each_other_end_in_a_diagnostic()
    {
        var library = Rendered.Library(("a.html", "{{ include 'b.html' }}"), ("b.html", "{{ include 'a.html' }}"));

        Assert.Contains("CK5141", Rendered.Problems(Rendered.Text("{{ include 'a.html' }}", library: library)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_leads_out_of_the_library_is_just_a_name_that_nobody_has() =>
        Assert.Equal(
            "t.html 1:12 CK5125 There is no template '../../etc/passwd'",
            Rendered.Problems(Rendered.Text("{{ include '../../etc/passwd' }}")));
}
