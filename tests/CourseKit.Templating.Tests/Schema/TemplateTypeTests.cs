namespace CourseKit.Templating.Tests;

public sealed class TemplateTypeTests
{
    [Theory]
    [InlineData("{{ title }}", "Tom & Jerry")]
    [InlineData("{{ content }}", "<p>Hello</p>")]
    [InlineData("{{ current.title }}|{{ current.parent.title }}|{{ current.parent.parent?.title }}", "<Inner>|Outer & inner|")]
    [InlineData("{{ for s in sections; s.name; ','; end }}", "outer,inner,")]
    [InlineData("{{ sections.size }}|{{ sections[1].name }}|{{ sections | array.map 'name' }}", "2|inner|[\"outer\", \"inner\"]")]
    [InlineData("{{ tags }}|{{ notes[0] }}", "[\"a<b\", \"c\"]|<i>n</i>")]
    [InlineData("{{ count }}|{{ draft }}|{{ length.total_hours }}", "2|false|1.5")]
    [InlineData("{{ published }}|{{ published.year }}|{{ published.hour }}", "04 Mar 2026|2026|5")]
    [InlineData("{{ params.accent }}|{{ params.sizes[1] }}|{{ params.other }}", "red|2|")]
    [InlineData("{{ current == sections[1] }}|{{ current == sections[0] }}|{{ [current] | array.contains sections[1] }}", "true|false|true")]
    [InlineData("{{ x = sections[0]; case x; when current.parent; 'same'; end }}", "same")]
    [InlineData("{{ current | object.keys }}|{{ current | object.has_key 'title' }}", "[\"name\", \"title\", \"parent\"]|true")]
    [InlineData("{{ with current; title; end }}", "<Inner>")]
    [InlineData("{{ title = 'mine'; title }}", "mine")]
    public void A_template_reads_the_members_of_a_model(string template, string expected)
    {
        var rendered = SiteTemplates.Show(template);

        Assert.Equal((expected, ""), (rendered.Text, Rendered.Problems(rendered)));
    }

    [Theory]
    [InlineData("{{ current.title = 1 }}", "t.html 1:12 CK5150 'title' cannot be set")]
    [InlineData("{{ params.accent = 1 }}", "t.html 1:11 CK5150 'accent' cannot be set")]
    [InlineData("{{ with params; accent = 1; end }}", "t.html 1:17 CK5150 'accent' cannot be set")]
    [InlineData("{{ params.sizes[0] = 1 }}", "t.html 1:4 CK5150 'params.sizes[0]' cannot be set")]
    [InlineData("{{ with current; title = 1; end }}", "t.html 1:18 CK5150 'title' cannot be set")]
    [InlineData("{{ current.parent.parent.title }}", "t.html 1:26 CK5145 'current.parent.parent' is null and has no 'title'")]
    public void A_model_cannot_be_changed_nor_asked_for_what_is_not_there(string template, string expected) =>
        Assert.Equal(expected, Rendered.Problems(SiteTemplates.Show(template)));

    [Fact]
    public void A_definition_tells_what_the_documentation_needs()
    {
        var rows = Site.Type.Members.Select(member => $"{member.Name}: {member.Shape}: {member.Doc}").ToList();

        Assert.Contains("title: text: Its title.", rows);
        Assert.Contains("content: HTML: Its text.", rows);
        Assert.Contains("current: section: The section that is shown.", rows);
        Assert.Contains("sections: list of section: All sections.", rows);
        Assert.Contains("tags: list of text: Its tags.", rows);
        Assert.Contains("params: object: The author's own settings.", rows);
        Assert.Contains("parent: section: The section around it.", Section.Type.Members.Select(member => $"{member.Name}: {member.Shape}: {member.Doc}"));
    }

    [Fact]
    public void Two_members_of_one_name_are_the_programmers_mistake()
    {
        var type = TemplateType.Define<string>("x", "").Text("a", text => text, "");

        Assert.Throws<ArgumentException>(() => type.Text("a", text => text, ""));
    }

    [Fact]
    public void Values_are_made_from_what_csharp_has()
    {
        var globals = TemplateObject.Of(
            ("text", "t"), ("html", "<b>"), ("yes", true), ("one", 1), ("long", 5_000_000_000L), ("half", 0.5),
            ("money", 1.50m), ("span", TimeSpan.FromHours(1)), ("list", TemplateObject.ListOf("a", 1)), ("none", (string?)null));

        var rendered = Rendered.Text("{{ text }} {{ html }} {{ yes }} {{ one }} {{ long }} {{ half }} {{ money }} {{ span }} {{ list }} [{{ none }}]", globals);

        Assert.Equal("t <b> true 1 5000000000 0.5 1.50 01:00:00 [\"a\", 1] []", rendered.Text);
    }

    [Fact]
    public void Many_members_are_found_as_well_as_few()
    {
        var globals = TemplateObject.Of(Enumerable.Range(0, 200).Select(i => KeyValuePair.Create($"name{i}", (object?)i)));

        var rendered = Rendered.Text("{{ name0 }} {{ name7 }} {{ name8 }} {{ name9 }} {{ name199 }} [{{ name200 }}]", globals);

        Assert.Equal("0 7 8 9 199 []", rendered.Text);
    }
}
