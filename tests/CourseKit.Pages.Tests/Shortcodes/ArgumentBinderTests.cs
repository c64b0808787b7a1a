using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class ArgumentBinderTests
{
    private static readonly ShortcodeSignature _card = new("card", ShortcodeInner.None,
    [
        new("src", ParameterType.Image) { Required = true, Position = 0 },
        new("alt", ParameterType.String) { Position = 1 },
        new("width", ParameterType.Integer),
        new("scale", ParameterType.Number),
        new("open", ParameterType.Boolean) { Default = "false" },
        new("tone", ParameterType.Choice) { Default = "calm", Choices = ["calm", "lively"] },
    ]);

    [Theory]
    [InlineData("src=\"a.svg\"", "src=a.svg alt= width= scale= open=false tone=calm")]
    [InlineData("\"a.svg\"", "src=a.svg alt= width= scale= open=false tone=calm")]
    [InlineData("\"a.svg\" \"A lamp\"", "src=a.svg alt=A lamp width= scale= open=false tone=calm")]
    [InlineData("tone=lively open=true scale=-1.5e3 width=640 src=\"a.svg\"", "src=a.svg alt= width=640 scale=-1.5e3 open=true tone=lively")]
    [InlineData("src=\"a.svg\" alt=\"\"", "src=a.svg alt= width= scale= open=false tone=calm")]
    public void Arguments_come_in_the_order_of_the_signature_with_defaults(string arguments, string bound)
    {
        var (result, found) = Bind(arguments);

        Assert.Equal(bound, string.Join(' ', result.Select(argument => $"{argument.Name}={argument.Value}")));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("640", "640", "")]
    [InlineData("640px", "640", "")]
    [InlineData("-1", null, "CK2052")]
    [InlineData("50%", null, "CK2052")]
    [InlineData("px", null, "CK2052")]
    [InlineData("6.5px", null, "CK2052")]
    public void A_length_in_pixels_may_have_its_unit_and_is_bound_without(string written, string? bound, string findings)
    {
        var signature = new ShortcodeSignature("card", ShortcodeInner.None, [new("height", ParameterType.Pixels)]);

        var (result, found) = Bind($"height=\"{written}\"", signature);

        Assert.Equal(bound, Assert.Single(result).Value);
        Assert.Equal(findings, string.Join(',', found.Select(item => item.Code)));
    }

    [Theory]
    [InlineData("", "1:5 CK2051")]
    [InlineData("alt=\"a\"", "1:5 CK2051")]
    [InlineData("scr=\"a.svg\"", "1:10 CK2050")]
    [InlineData("src=\"a.svg\" titel=\"b\"", "1:22 CK2050")]
    [InlineData("SRC=\"a.svg\"", "1:10 CK2050")]
    [InlineData("a b c", "1:14 CK2053")]
    [InlineData("a b c d", "1:14 CK2053")]
    [InlineData("src=a src=b", "1:16 CK2054")]
    [InlineData("src=a width=wide", "1:22 CK2052")]
    [InlineData("src=a width=\"6.5\"", "1:23 CK2052")]
    [InlineData("src=a width=\"600px\"", "1:23 CK2052")]
    [InlineData("src=a scale=\"1,5\"", "1:23 CK2052")]
    [InlineData("src=a open=yes", "1:21 CK2052")]
    [InlineData("src=a tone=clam", "1:21 CK2055")]
    [InlineData("src=a tone=clam width=x titel=b", "1:21 CK2055,1:32 CK2052,1:34 CK2050")]
    public void Each_mistake_is_told_once_at_its_place(string arguments, string findings)
    {
        var (_, found) = Bind(arguments);

        Assert.Equal(findings.Split(','), found.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)).Select(item => $"{item.Location.Start} {item.Code}"));
    }

    [Theory]
    [InlineData("src=a titel=b", "its parameters", "Its parameters are src, alt, width, scale, open, tone.")]
    [InlineData("scr=a", "a near name", "Is 'src' meant?")]
    [InlineData("src=a tone=livley", "a near word", "Is 'lively' meant?")]
    [InlineData("src=a tone=loud", "all words", "It is one of calm, lively.")]
    public void The_hint_names_what_may_have_been_meant(string arguments, string what, string hint)
    {
        var (_, found) = Bind(arguments);

        Assert.True(Assert.Single(found).Hint == hint, $"{what}: {found[0].Hint}");
    }

    [Fact]
    public void A_value_knows_its_place_and_a_default_stands_at_the_call()
    {
        var (result, _) = Bind("src=\"a.svg\"");

        Assert.Equal(new LinePosition(1, 15), result[0].Location.Start);
        Assert.Equal(new LinePosition(1, 1), result[4].Location.Start);
    }

    [Fact]
    public void A_wrong_value_gives_way_to_the_default()
    {
        var (result, _) = Bind("src=a open=yes");

        Assert.Equal("false", result[4].Value);
    }

    [Theory]
    [InlineData("minutes: integer 1..60", "1", "1", "")]
    [InlineData("minutes: integer 1..60", "60", "60", "")]
    [InlineData("minutes: integer 1..60", "61", null, "CK2067")]
    [InlineData("minutes: integer 1..60", "0", null, "CK2067")]
    [InlineData("minutes: integer 1..60", "many", null, "CK2052")]
    [InlineData("minutes: integer 1..60 = 15", "90", "15", "CK2067")]
    [InlineData("width: pixels 100..", "99px", null, "CK2067")]
    [InlineData("width: pixels 100..", "100px", "100", "")]
    [InlineData("share: number 0..1", "0.5", "0.5", "")]
    [InlineData("share: number 0..1", "1.01", null, "CK2067")]
    [InlineData("seen: date", "2026-01-31", "2026-01-31", "")]
    [InlineData("seen: date", "31.01.2026", null, "CK2069")]
    [InlineData("seen: date", "2026-02-30", null, "CK2069")]
    [InlineData("seen: date", "2026-01-31T10:00", null, "CK2069")]
    [InlineData("seen: date", "", null, "CK2069")]
    [InlineData("seen: date 2020-01-01..", "2019-12-31", null, "CK2067")]
    [InlineData("seen: date ..2020-12-31", "2020-12-31", "2020-12-31", "")]
    [InlineData("title: string 1..4", "lamp", "lamp", "")]
    [InlineData("title: string 1..4", "lamps", null, "CK2070")]
    [InlineData("title: string 1..4", "", null, "CK2070")]
    [InlineData("code: string /[A-Z]{2,4}/", "GOAL", "GOAL", "")]
    [InlineData("code: string /[A-Z]{2,4}/", "GOALS", null, "CK2068")]
    [InlineData("code: string /[A-Z]{2,4}/", "", "", "")]
    [InlineData("film: link /https:.*/", "http://example.org", null, "CK2068")]
    [InlineData("word: string /(a+)+b/", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "CK2074")]
    [InlineData("anchor: id", "lamp-1", "lamp-1", "")]
    [InlineData("anchor: id", "two lamps", null, "CK2052")]
    [InlineData("anchor: id", "", null, "CK2052")]
    [InlineData("lesson: page", " intro ", "intro", "")]
    [InlineData("lesson: page", " ", null, "CK2051")]
    [InlineData("after: prompt", "", null, "CK2051")]
    [InlineData("from: source", "", null, "CK2051")]
    public void A_value_is_held_to_what_the_header_asks(string parameter, string written, string? bound, string findings)
    {
        var name = parameter[..parameter.IndexOf(':', StringComparison.Ordinal)];

        var (result, found) = Bind($"{name}=\"{written}\"", Signature(parameter));

        Assert.Equal(bound, Assert.Single(result).Value);
        Assert.Equal(findings, string.Join(',', found.Select(item => item.Code)));
    }

    [Theory]
    [InlineData("seen: date 2020-01-01..", "2019-12-31", "'seen' is 2019-12-31 where 2020-01-01 or later is allowed", "Write a day, 2020-01-01 or later.")]
    [InlineData("seen: date ..2020-12-31", "2021-01-01", "'seen' is 2021-01-01 where 2020-12-31 or earlier is allowed", "Write a day, 2020-12-31 or earlier.")]
    [InlineData("seen: date", "2026-1-5", "'seen' is '2026-1-5', which is no date", "Write 2026-01-05.")]
    [InlineData("share: number ..1", "2", "'share' is 2 where at most 1 is allowed", "Write a number, at most 1.")]
    [InlineData("minutes: integer 1..", "0", "'minutes' is 0 where at least 1 is allowed", "Write a whole number, at least 1.")]
    [InlineData("title: string ..4", "lamps", "'title' has 5 characters where at most 4 characters are allowed", "Write at most 4 characters.")]
    [InlineData("code: string /[A-Z]+/", "goal", "'code' is 'goal', which does not match [A-Z]+", "Write a text that the whole pattern matches.")]
    [InlineData("lesson?: page", "", "'lesson' is empty", "Write a page of the course, or remove 'lesson'.")]
    public void The_words_are_those_of_metadata(string parameter, string written, string message, string hint)
    {
        var name = parameter[..parameter.IndexOfAny([':', '?'])];

        var (_, found) = Bind($"{name}=\"{written}\"", Signature(parameter));

        Assert.Equal((message, hint), (Assert.Single(found).Message, found[0].Hint));
    }

    [Theory]
    [InlineData("alt=")]
    [InlineData("'a b'")]
    [InlineData("alt=\"x")]
    public void What_follows_from_a_reported_tag_is_not_told_again(string arguments)
    {
        var (_, found) = Bind(arguments);

        Assert.Empty(found);
    }

    /// <summary>As the header of a template states it.</summary>
    private static ShortcodeSignature Signature(string parameter)
    {
        var found = new List<Diagnostic>();
        var signature = ShortcodeSignatureReader.Read("card", new SourceText("templates/shortcodes/card.html", $"{{{{## params\n{parameter}\n##}}}}"), found);
        Assert.Empty(found);
        return signature!;
    }

    private static (EquatableArray<BoundArgument> Result, List<Diagnostic> Found) Bind(string arguments, ShortcodeSignature? signature = null)
    {
        signature ??= _card;
        var source = new SourceText("page.md", $"{{{{< card {arguments} >}}}}");
        var document = DocumentParser.Parse(source, ContentFormat.Markdown, new ShortcodeTable([signature]));
        var found = new List<Diagnostic>();
        var call = Assert.IsType<ShortcodeSegment>(document.Segments[0]).Call;
        return (ArgumentBinder.Bind(call, signature, ParameterReaders.Of(signature), source, found), found);
    }
}
