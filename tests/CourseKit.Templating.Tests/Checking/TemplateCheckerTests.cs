namespace CourseKit.Templating.Tests;

public sealed class TemplateCheckerTests
{
    [Theory]
    [InlineData("{{ titel | html.escape }}", "1:4 CK5120 The name 'titel' is unknown")]
    [InlineData("{{ if nope; end }}", "1:7 CK5120 The name 'nope' is unknown")]
    [InlineData("{{ nope 'a' }}", "1:4 CK5120 The name 'nope' is unknown")]
    [InlineData("{{ title | nope }}", "1:12 CK5120 The name 'nope' is unknown")]
    [InlineData("{{ x }}{{ y = x }}", "1:4 CK5120 The name 'x' is unknown|1:15 CK5120 The name 'x' is unknown")]
    [InlineData("{{ for s in sections; end }}{{ s.name | html.escape }}", "1:32 CK5120 The name 's' is unknown")]
    [InlineData("{{ current.titel | html.escape }}", "1:12 CK5121 There is no 'titel' in a section")]
    [InlineData("{{ current.parent.parent.nam | html.escape }}", "1:26 CK5121 There is no 'nam' in a section")]
    [InlineData("{{ for s in sections; s.nam | html.escape; end }}", "1:25 CK5121 There is no 'nam' in a section")]
    [InlineData("{{ current['titel'] | html.escape }}", "1:12 CK5121 There is no 'titel' in a section")]
    [InlineData("{{ sections.count }}", "1:13 CK5121 There is no 'count' in a list")]
    [InlineData("{{ title.length }}", "1:10 CK5121 There is no 'length' in a text")]
    [InlineData("{{ published.yaer }}", "1:14 CK5121 There is no 'yaer' in a date")]
    [InlineData("{{ length.hour }}", "1:11 CK5121 There is no 'hour' in a time span")]
    [InlineData("{{ count.size }}", "1:10 CK5121 There is no 'size' in a number")]
    [InlineData("{{ title | string.upper }}", "1:19 CK5121 There is no 'upper' in 'string'")]
    [InlineData("{{ x = current; x.nam | html.escape }}", "1:19 CK5121 There is no 'nam' in a section")]
    [InlineData("{{ with current; nam | html.escape; end }}", "1:18 CK5120 The name 'nam' is unknown")]
    public void Unknown_names_and_members_are_found(string template, string expected) => AssertFindings(template, expected);

    [Theory]
    [InlineData("{{ 'a' | string.truncate }}", "1:4 CK5122 'string.truncate' takes at least 2 arguments but is given 1")]
    [InlineData("{{ 'a' | string.upcase 1 }}", "1:4 CK5122 'string.upcase' takes 1 argument but is given 2")]
    [InlineData("{{ 'a' | string.truncate 1 '' 2 }}", "1:4 CK5122 'string.truncate' takes at most 3 arguments but is given 4")]
    [InlineData("{{ func f(a, b = 1); end; f }}", "1:27 CK5122 'f' takes at least 1 argument but is given 0")]
    [InlineData("{{ f(a) = a; f 1 2 }}", "1:14 CK5122 'f' takes 1 argument but is given 2")]
    [InlineData("{{ 'abc' | string.slice strat:1 }}", "1:4 CK5123 'string.slice' has no parameter 'strat'")]
    [InlineData("{{ x = 5; x 1 }}", "1:11 CK5126 'x' is called like a function but is a number")]
    [InlineData("{{ title 'a' }}", "1:4 CK5126 'title' is called like a function but is a text")]
    [InlineData("{{ math.random 1 2 }}", "1:4 CK5127 'math.random' gives another value at each build")]
    [InlineData("{{ for x in count; end }}", "1:13 CK5151 A loop cannot go through a number")]
    [InlineData("{{ with count; end }}", "1:9 CK5152 'with' needs an object but is given a number")]
    [InlineData("{{ current.title = 'x' }}", "1:4 CK5150 'current.title' cannot be set")]
    [InlineData("{{ string.upcase = 1 }}", "1:4 CK5150 'string.upcase' cannot be set")]
    public void Wrong_calls_are_found(string template, string expected) => AssertFindings(template, expected);

    [Theory]
    [InlineData("{{ title }}", "title")]
    [InlineData("<a title=\"{{ title }}\">", "title")]
    [InlineData("{{ title | string.upcase }}", "title | string.upcase")]
    [InlineData("{{ title | html.escape | string.truncate 5 }}", "title | html.escape | string.truncate 5")]
    [InlineData("{{ content | string.upcase }}", "content | string.upcase")]
    [InlineData("{{ 'by ' + title }}", "'by ' + title")]
    [InlineData("{{ $'by {title}' }}", "$'by {title}'")]
    [InlineData("{{ x = title; x }}", "x")]
    [InlineData("{{ x = 'a'; if draft; x = title; end; x }}", "x")]
    [InlineData("{{ x = 'a'; for s in sections; x; x = s.title; end }}", "x")]
    [InlineData("{{ $x = title; $x }}", "$x")]
    [InlineData("{{ draft ? title : 'none' }}", "draft ? title : 'none'")]
    [InlineData("{{ current?.title ?? 'none' }}", "current?.title ?? 'none'")]
    [InlineData("{{ title | object.default 'none' }}", "title | object.default 'none'")]
    [InlineData("{{ tags }}", "tags")]
    [InlineData("{{ tags[0] }}", "tags[0]")]
    [InlineData("{{ tags | array.first }}", "tags | array.first")]
    [InlineData("{{ tags | array.join ', ' }}", "tags | array.join ', '")]
    [InlineData("{{ content | string.split ',' | array.first }}", "content | string.split ',' | array.first")]
    [InlineData("{{ for t in tags; t; end }}", "t")]
    [InlineData("{{ for c in content; c; end }}", "c")]
    [InlineData("{{ current }}", "current")]
    [InlineData("{{ params.accent }}", "params.accent")]
    [InlineData("{{ x = {t: title}; x.t }}", "x.t")]
    [InlineData("{{ x = []; x[0] = title; x[0] }}", "x[0]")]
    [InlineData("{{ x = [title]; x | array.first }}", "x | array.first")]
    [InlineData("{{ func f; ret $0; end; f title }}", "f title")]
    [InlineData("{{ func f; $0; end; f title }}", "$0")]
    [InlineData("{{ func f(a); a; end; f title }}", "a")]
    [InlineData("{{ f(a) = a + '!'; f title }}", "f title")]
    [InlineData("{{ sections | array.each do; ret $0.title; end }}", "sections | array.each do; ret $0.title; end")]
    [InlineData("{{ tags | array.each @string.upcase | array.join ' ' }}", "tags | array.each @string.upcase | array.join ' '")]
    [InlineData("{{ published | date.to_string title }}", "published | date.to_string title")]
    [InlineData("{{ '1' | object.eval }}", "'1' | object.eval")]
    [InlineData("{{ title | string.base64_encode | string.base64_decode }}", "title | string.base64_encode | string.base64_decode")]
    [InlineData("{{ ret title }}", "title")]
    [InlineData("{{ date.format = title }}", "date.format")]
    [InlineData("{{ func w; $$; end; wrap w; title; end }}", "title")]
    [InlineData("{{ case count; when 1; title; else; 'a'; end }}", "title")]
    public void Plain_text_printed_without_escape_is_found(string template, string printed)
    {
        var findings = SiteTemplates.Check(template);

        Assert.Contains($"CK5124 '{printed}' is printed without 'html.escape'", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ title | html.escape }}")]
    [InlineData("<a title=\"{{ title | html.escape }}\" href=\"{{ title | html.url_escape }}?{{ title | html.url_encode }}\">")]
    [InlineData("{{ content }}")]
    [InlineData("{{ count }}{{ draft }}{{ published }}{{ length }}{{ 1 + count }}{{ count / 2 }}{{ null }}")]
    [InlineData("{{ published | date.to_string '%F' }}{{ published.year }}")]
    [InlineData("{{ 'text' }}{{ 'a' + 1 }}{{ 'a' | string.upcase }}{{ $'a {count}' }}{{ 'a' * 3 }}")]
    [InlineData("{{ title.size }}{{ sections.size }}{{ title.empty? }}{{ title == 'a' }}{{ !title }}{{ title && draft }}")]
    [InlineData("{{ x = title | html.escape; x }}{{ x + '<br>' }}")]
    [InlineData("{{ x = 'a'; if draft; x = 'b'; else; x = content; end; x }}")]
    [InlineData("{{ draft ? content : 'none' }}")]
    [InlineData("{{ capture x }}<b>{{ title | html.escape }}</b>{{ end }}{{ x }}")]
    [InlineData("{{ tags | array.each @html.escape | array.join ', ' }}{{ tags | array.join ', ' @html.escape }}")]
    [InlineData("{{ for t in tags; t | html.escape; end }}{{ for n in notes; n; end }}{{ for i in 1..3; i; for.index; end }}")]
    [InlineData("{{ func f; ret $0 | html.escape; end; f title }}")]
    [InlineData("{{ func f(a, b = 'x'); a; b; end; f content }}{{ f 1 2 }}")]
    [InlineData("{{ func fact(n); if n < 2; ret 1; end; ret n * (fact (n - 1)); end; fact 5 }}")]
    [InlineData("{{ x = {t: content, n: 1}; x.t; x.n }}")]
    [InlineData("{{ title | string.sha256 }}{{ title | string.handleize }}{{ {a: title} | object.to_json }}")]
    [InlineData("{{ [1, 2] }}{{ 1..3 }}")]
    [InlineData("{{ content | string.append '<hr>' | string.replace 'a' 'b' | string.strip }}")]
    [InlineData("{{ if false; x = 1; end; if x; 'y'; end }}")]
    [InlineData("{{ i = 0; while i < 3; i; i = i + 1; end }}{{ i }}")]
    [InlineData("{{ import {a: 1}; a }}{{ this.b = 2; b }}")]
    [InlineData("{{ with current; title | html.escape; end }}{{ with {a: 1}; a; b = 2; b; end }}")]
    [InlineData("{{ s = sections | array.filter @(do; ret $0.name == 'x'; end) | array.first; s.title | html.escape }}")]
    [InlineData("{{ count | string.pluralize 'prompt' 'prompts' }}")]
    [InlineData("{{ func f; $0.anything; end }}")]
    public void What_may_be_printed_is_left_alone(string template) => Assert.Equal("", SiteTemplates.Check(template));

    [Fact]
    public void Included_templates_are_checked_with_what_they_are_given()
    {
        var findings = SiteTemplates.Check(
            "{{ include 'good.html' title }}{{ include 'bad.html' title }}{{ include 'named.html' text:title }}",
            ("good.html", "{{ $1 | html.escape }}"),
            ("bad.html", "{{ $1 }}\n{{ sectoins }}"),
            ("named.html", "{{ $.text }}"));

        Assert.Equal(
            """
            bad.html 1:4 CK5124 '$1' is printed without 'html.escape'
            bad.html 2:4 CK5120 The name 'sectoins' is unknown
            named.html 1:4 CK5124 '$.text' is printed without 'html.escape'
            """.ReplaceLineEndings("\n"),
            findings);
    }

    [Fact]
    public void A_variable_set_by_an_included_template_is_known_and_so_is_one_it_reads()
    {
        var findings = SiteTemplates.Check(
            "{{ a = 1; include 'x.html'; b }}{{ for s in sections; include 'y.html'; end }}",
            ("x.html", "{{ a; b = 2 }}"),
            ("y.html", "{{ s.title | html.escape }}"));

        Assert.Equal("", findings);
    }

    [Fact]
    public void A_missing_template_is_found_with_the_near_name()
    {
        var diagnostic = Assert.Single(TemplateChecker.Check(
            Template.Parse(new Syntax.SourceText("t.html", "{{ include 'partials/nva.html' }}")),
            Rendered.Library(("partials/nav.html", "")),
            Site.Type));

        Assert.Equal(("CK5125", "Did you mean 'partials/nav.html'?"), (diagnostic.Code, diagnostic.Hint));
    }

    [Fact]
    public void Templates_that_include_each_other_in_a_ring_are_checked_once()
    {
        var findings = SiteTemplates.Check(
            "{{ include 'a.html' }}", ("a.html", "{{ nope1 }}{{ include 'b.html' }}"), ("b.html", "{{ nope2 }}{{ include 'a.html' }}"));

        Assert.Equal("a.html 1:4 CK5120 The name 'nope1' is unknown\nb.html 1:4 CK5120 The name 'nope2' is unknown", findings);
    }

    [Fact]
    public void A_part_is_checked_with_what_the_template_that_includes_it_gives_it()
    {
        const string Title = "{{ $1 }}";

        Assert.Empty(SiteTemplates.Check("{{ include 'title.html' content }}", ("title.html", Title)));
        Assert.Equal(
            "title.html 1:4 CK5124 '$1' is printed without 'html.escape'",
            SiteTemplates.Check("{{ include 'title.html' title }}", ("title.html", Title)));
    }

    [Fact]
    public void A_misspelling_comes_with_the_near_name()
    {
        var findings = TemplateChecker.Check(
            Template.Parse(new Syntax.SourceText("t.html", "{{ titel }}{{ current.naem | html.escape }}{{ 'a' | string.upcas }}")), TemplateLibrary.Empty, Site.Type);

        Assert.Equal(
            ["Did you mean 'title'?", "Did you mean 'name'?", "Did you mean 'upcase'?"],
            findings.Select(diagnostic => diagnostic.Hint));
    }

    [Fact]
    public void Functions_that_call_without_end_are_checked_up_to_a_point_and_that_is_said()
    {
        var functions = string.Concat(Enumerable.Range(0, 30).Select(i => $"{{{{ func f{i}; f{i + 1}; f{i + 1}; end }}}}"));

        var findings = SiteTemplates.Check(functions + "{{ func f30; 1; end; f0 }}");

        Assert.Contains("CK5128", findings, StringComparison.Ordinal);
    }

    private static void AssertFindings(string template, string expected) =>
        Assert.Equal(expected, SiteTemplates.Check(template).Replace("t.html ", "", StringComparison.Ordinal).Replace('\n', '|'));
}
