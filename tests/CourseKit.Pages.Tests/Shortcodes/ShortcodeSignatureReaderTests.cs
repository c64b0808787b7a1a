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
    [InlineData("anchor: id", "anchor Id required")]
    [InlineData("tone: km/h|m/s", "tone Choice(km/h,m/s) required")]
    [InlineData("seen: date\nlesson: page\nafter: prompt\nfrom: source", "seen Date required; lesson Page required; after Prompt required; from Source required")]
    [InlineData("minutes: integer 1..60", "minutes Integer 1..60 required")]
    [InlineData("minutes: integer 1 .. 60 = 15", "minutes Integer 1..60 = 15")]
    [InlineData("change: integer -5..5", "change Integer -5..5 required")]
    [InlineData("width: pixels 100..", "width Pixels 100.. required")]
    [InlineData("share: number 0..1", "share Number 0..1 required")]
    [InlineData("share?: number ..0.5", "share Number ..0.5")]
    [InlineData("seen: date 2020-01-01..", "seen Date 2020-01-01.. required")]
    [InlineData("seen: date 2020-01-01..2020-12-31 = 2020-06-01", "seen Date 2020-01-01..2020-12-31 = 2020-06-01")]
    [InlineData("title: string 1..40", "title String 1..40 required")]
    [InlineData("code: string /[A-Z]{2,4}/", "code String /[A-Z]{2,4}/ required")]
    [InlineData("code: string 2..4 /[A-Z]+/ = AB", "code String 2..4 /[A-Z]+/ = AB")]
    [InlineData("code: string /[A-Z]+/ 2..4", "code String 2..4 /[A-Z]+/ required")]
    [InlineData("code: string /a|b=c/ = b=c", "code String /a|b=c/ = b=c")]
    [InlineData("film: link /https:\\/\\/films\\.example\\/.*/", "film Link /https:\\/\\/films\\.example\\/.*/ required")]
    [InlineData("path: string = /a/b/", "path String = /a/b/")]
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
    [InlineData("{{## params\n  a: integer 60..1\n##}}", "2:14 CK2066")]
    [InlineData("{{## params\n  a: integer 1..many\n##}}", "2:14 CK2066")]
    [InlineData("{{## params\n  a: integer 0.5..2\n##}}", "2:14 CK2066")]
    [InlineData("{{## params\n  a: integer 1\n##}}", "2:14 CK2066")]
    [InlineData("{{## params\n  a: integer ..\n##}}", "2:14 CK2066")]
    [InlineData("{{## params\n  a: date 2020..2021\n##}}", "2:11 CK2066")]
    [InlineData("{{## params\n  a: date 2020-02-30..\n##}}", "2:11 CK2066")]
    [InlineData("{{## params\n  a: string -1..4\n##}}", "2:13 CK2066")]
    [InlineData("{{## params\n  a: string 9..1\n##}}", "2:13 CK2066")]
    [InlineData("{{## params\n  a: id 1..4\n##}}", "2:9 CK2066")]
    [InlineData("{{## params\n  a: string long\n##}}", "2:13 CK2066")]
    [InlineData("{{## params\n  a: boolean 0..1\n##}}", "2:14 CK2066")]
    [InlineData("{{## params\n  a: page 1..2\n##}}", "2:11 CK2066")]
    [InlineData("{{## params\n  a: integer /[0-9]+/\n##}}", "2:14 CK2066")]
    [InlineData("{{## params\n  a: string /[A-Z/\n##}}", "2:13 CK2066")]
    [InlineData("{{## params\n  a: string /[A-Z]\n##}}", "2:13 CK2066")]
    [InlineData("{{## params\n  a: string //\n##}}", "2:13 CK2066")]
    [InlineData("{{## params\n  a: string /a/b/\n##}}", "2:16 CK2066")]
    [InlineData("{{## params\n  a: string 1..2 /a/ 3..4\n##}}", "2:22 CK2066")]
    [InlineData("{{## params\n  a: strnig 1..4\n##}}", "2:6 CK2062")]
    [InlineData("{{## params\n  a: integer 1..60 = 90\n##}}", "2:22 CK2064")]
    [InlineData("{{## params\n  a: string /[A-Z]+/ = ab\n##}}", "2:24 CK2064")]
    [InlineData("{{## params\n  a: date = tomorrow\n##}}", "2:13 CK2064")]
    [InlineData("{{## params\n  a: page = intro\n##}}", "2:13 CK2064")]
    [InlineData("{{## params\n  a: string /{{a}}/\n##}}", "2:17 CK2061")]
    [InlineData("{{## params\n  a: string /##/\n##}}", "2:14 CK2061")]
    [InlineData("{{## params\n  a string\n  b: strnig\n  c: boolean = 1\n##}}", "2:3 CK2061,3:6 CK2062,4:16 CK2064")]
    public void Each_mistake_is_told_at_its_place(string template, string findings)
    {
        var (signature, found) = Read(template);

        Assert.NotNull(signature);
        Assert.Equal(findings.Split(','), found.Select(item => $"{item.Location.Start} {item.Code}"));
    }

    [Theory]
    [InlineData("a: integer 60..1", "Write 1..60.")]
    [InlineData("a: integer few", "Write a range, such as 1..60, or a pattern between slashes, such as /[A-Z]+/.")]
    [InlineData("a: date 2020..2021", "Write days, such as 2026-01-01..2026-12-31.")]
    [InlineData("a: string /[A-Z]+", @"Put a slash after it. A slash that belongs to the pattern is written \/.")]
    [InlineData("a: source 1..2", "Ranges are for numbers, days and the length of texts.")]
    [InlineData("a: page = intro", "Write 'a?:' and leave the default out.")]
    [InlineData("a: integer 1..60 = 90", "Write a whole number, 1 to 60.")]
    [InlineData("a: string /}}/", @"Write it otherwise; in a pattern, }\}.")]
    [InlineData("a: pgae", "Is 'page' meant?")]
    public void The_hint_says_what_to_write(string line, string hint)
    {
        var (_, found) = Read($"{{{{## params\n{line}\n##}}}}");

        Assert.Equal(hint, Assert.Single(found).Hint);
    }

    private static string Describe(ShortcodeParameter parameter) =>
        parameter.Name + " " + parameter.Type
        + (parameter.Choices.IsEmpty ? "" : $"({string.Join(',', parameter.Choices)})")
        + (parameter.Limits is { Minimum: null, Maximum: null } ? "" : $" {parameter.Limits.Minimum}..{parameter.Limits.Maximum}")
        + (parameter.Limits.Pattern is null ? "" : $" /{parameter.Limits.Pattern}/")
        + (parameter.Required ? " required" : "")
        + (parameter.Default is null ? "" : $" = {parameter.Default}")
        + (parameter.Position < 0 ? "" : $" @{parameter.Position}");

    private static (ShortcodeSignature? Signature, List<Diagnostic> Found) Read(string template)
    {
        var found = new List<Diagnostic>();
        return (ShortcodeSignatureReader.Read("card", new SourceText("templates/shortcodes/card.html", template), found), found);
    }
}
