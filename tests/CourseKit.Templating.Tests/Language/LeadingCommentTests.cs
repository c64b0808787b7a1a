using CourseKit.Syntax;

namespace CourseKit.Templating.Tests;

public sealed class LeadingCommentTests
{
    [Theory]
    [InlineData("{{## params\n  text: string\n##}}<p>", " params\n  text: string\n")]
    [InlineData("{{- ## a ## -}}x", " a ")]
    [InlineData("{{~##a}}x", "a")]
    [InlineData("{{ ## a ## 1 + 1 }}x", " a ")]
    public void The_comment_at_the_top_is_given_with_its_place(string text, string expected)
    {
        var template = Template.Parse(new SourceText("t.html", text));

        Assert.Equal((expected, expected), (template.LeadingComment!.Text, template.Source.GetText(template.LeadingComment.Span)));
        Assert.Empty(template.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{{")]
    [InlineData("<p>{{## a ##}}")]
    [InlineData(" {{## a ##}}")]
    [InlineData("{{ # a }}")]
    [InlineData("{{## a")]
    [InlineData("{{ x }}")]
    public void Anything_else_is_no_leading_comment(string text) => Assert.Null(Template.Parse(new SourceText("t.html", text)).LeadingComment);
}
