using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class ShortcodeSignatureReaderTests
{
    [Theory]
    [InlineData("title: string", "title String required")]
    [InlineData("  title :  string  ", "title String required")]
    [InlineData("title?: string", "title String")]
    [InlineData("title: string = Why not?", "title String = Why not?")]
    [InlineData("title: string = \" padded \"", "title String =  padded ")]
    [InlineData("title: string = ", "title String = ")]
    [InlineData("width: integer = 640", "width Integer = 640")]
    [InlineData("scale: number = 1.5", "scale Number = 1.5")]
    [InlineData("open: boolean = false", "open Boolean = false")]
    [InlineData("href: link", "href Link required")]
    [InlineData("src[0]: image", "src Image required @0")]
    [InlineData("src[0]?: image\nalt[1]: string = a=b", "src Image @0; alt String = a=b @1")]
    [InlineData("tone: calm|lively = calm", "tone Choice(calm,lively) = calm")]
    [InlineData("tone: calm | lively", "tone Choice(calm,lively) required")]
    [InlineData("# a remark\n\n a-b_c: string\n", "a-b_c String required")]
    public void Each_line_states_a_parameter(string lines, string parameters)
    {
        var (signature, found) = Read($"{{{{## params\n{lines}\n##}}}}\n<p>");

        Assert.Empty(found);
        Assert.Equal(parameters, string.Join("; ", signature!.Parameters.Select(Describe)));
    }

    [Theory]
    [InlineData("inner: markdown", ShortcodeInner.Markdown)]
    [InlineData("inner: raw", ShortcodeInner.Raw)]
    [InlineData("inner: optional", ShortcodeInner.Optional)]
    [InlineData("inner: none", ShortcodeInner.None)]
    [InlineData("", ShortcodeInner.None)]
    public void The_inner_text_is_stated_too(string line, ShortcodeInner inner)
    {
        var (signature, found) = Read($"{{{{## params\n{line}\n##}}}}");

        Assert.Empty(found);
        Assert.Equal(inner, signature!.Inner);
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("")]
    [InlineData("{{## A remark. ##}}")]
    [InlineData("{{## paramsettings ##}}")]
    [InlineData("{{ params.title }}")]
    [InlineData("<p>\n{{## params\n title: string\n##}}")]
    public void A_template_without_a_header_states_nothing(string template)
    {
        var (signature, found) = Read(template);

        Assert.Null(signature);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("\uFEFF\r\n{{##  params\r\n  title: string\r\n##}}")]
    [InlineData("{{## params title: string ##}}")]
    public void Blanks_and_line_endings_do_not_matter(string template)
    {
        var (signature, found) = Read(template);

        Assert.Empty(found);
        Assert.Equal("title", Assert.Single(signature!.Parameters).Name);
    }

    [Theory]
    [InlineData("{{## params\n  title: string\n", "1:1 CK2060")]
    [InlineData("{{## params\n  title string\n##}}", "2:3 CK2061")]
    [InlineData("{{## params\n  : string\n##}}", "2:3 CK2061")]
    [InlineData("{{## params\n  two words: string\n##}}", "2:3 CK2061")]
    [InlineData("{{## params\n  title]: string\n##}}", "2:3 CK2061")]
    [InlineData("{{## params\n  title: strnig\n##}}", "2:10 CK2062")]
    [InlineData("{{## params\n  title:\n##}}", "2:9 CK2062")]
    [InlineData("{{## params\n  tone: a||b\n##}}", "2:9 CK2062")]
    [InlineData("{{## params\n  inner: html\n##}}", "2:10 CK2062")]
    [InlineData("{{## params\n  title: string\n  title: link\n##}}", "3:3 CK2063")]
    [InlineData("{{## params\n  inner: raw\n  inner: none\n##}}", "3:3 CK2063")]
    [InlineData("{{## params\n  open: boolean = yes\n##}}", "2:19 CK2064")]
    [InlineData("{{## params\n  tone: a|b = c\n##}}", "2:15 CK2064")]
    [InlineData("{{## params\n  a[x]: string\n##}}", "2:5 CK2065")]
    [InlineData("{{## params\n  a[0]: string\n  b[0]: string\n##}}", "3:5 CK2065")]
    [InlineData("{{## params\n  a[1]: string\n##}}", "2:5 CK2065")]
    [InlineData("{{## params\n  a string\n  b: strnig\n  c: boolean = 1\n##}}", "2:3 CK2061,3:6 CK2062,4:16 CK2064")]
    public void Each_mistake_is_told_at_its_place(string template, string findings)
    {
        var (signature, found) = Read(template);

        Assert.NotNull(signature);
        Assert.Equal(findings.Split(','), found.Select(item => $"{item.Location.Start} {item.Code}"));
    }

    private static string Describe(ShortcodeParameter parameter) =>
        parameter.Name + " " + parameter.Type
        + (parameter.Choices.IsEmpty ? "" : $"({string.Join(',', parameter.Choices)})")
        + (parameter.Required ? " required" : "")
        + (parameter.Default is null ? "" : $" = {parameter.Default}")
        + (parameter.Position < 0 ? "" : $" @{parameter.Position}");

    private static (ShortcodeSignature? Signature, List<Diagnostic> Found) Read(string template)
    {
        var found = new List<Diagnostic>();
        return (ShortcodeSignatureReader.Read("card", new SourceText("templates/shortcodes/card.html", template), found), found);
    }
}
