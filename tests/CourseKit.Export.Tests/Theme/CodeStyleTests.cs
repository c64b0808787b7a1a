using System.Globalization;
using System.Text.RegularExpressions;

namespace CourseKit.Export.Tests;

public sealed partial class CodeStyleTests
{
    private static readonly string _code = Style("5-code.css");
    private static readonly string _tokens = Style("1-tokens.css");

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var name in Colors().Matches(_code).Select(match => match.Groups[1].Value).Where(name => name != "code-mark"))
        {
            cases.Add(name, "light");
            cases.Add(name, "dark");
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Code_has_AA_contrast_also_on_a_marked_line(string name, string scheme)
    {
        var text = Luminance(Value(_code, name, scheme));

        Assert.All(
            [Value(_tokens, "sunken", scheme), Value(_code, "code-mark", scheme)],
            ground => Assert.True(Contrast(text, Luminance(ground)) >= 4.5, $"{name} on {ground}, {scheme}: {Contrast(text, Luminance(ground)):F2}"));
    }

    [Fact]
    public void Every_kind_of_token_that_the_highlighter_writes_has_a_rule()
    {
        var kinds = Kinds().Matches(File.ReadAllText(Repository.PathOf("src/CourseKit.Web/typesetting/code/kinds.js"))).Select(match => match.Groups[1].Value).ToList();

        Assert.True(kinds.Count >= 10);
        Assert.All(kinds, kind => Assert.Contains($".tok-{kind} ", _code, StringComparison.Ordinal));
        Assert.All(kinds, kind => Assert.Contains($".ck .tok-{kind} {{", CardTemplates.Css, StringComparison.Ordinal));
    }

    [Fact]
    public void Cards_have_the_colors_of_the_page_by_day_and_by_night()
    {
        var split = CardTemplates.Css.IndexOf(".nightMode", StringComparison.Ordinal);
        var (day, night) = (CardTemplates.Css[..split], CardTemplates.Css[split..]);

        Assert.All(Colors().Matches(_code).Select(match => match.Groups[1].Value).Where(name => name != "code-mark"), name =>
        {
            Assert.Equal(Value(_code, name, "light"), ValueOnCard(day, name));
            Assert.Equal(Value(_code, name, "dark"), ValueOnCard(night, name));
        });
    }

    private static string Value(string css, string name, string scheme) =>
        Regex.Match(css, $@"--{name}: light-dark\((?<light>#[0-9a-f]{{6}}), (?<dark>#[0-9a-f]{{6}})\);").Groups[scheme].Value;

    private static string ValueOnCard(string css, string name) => Regex.Match(css, $"--{name}: (#[0-9a-f]{{6}})").Groups[1].Value;

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    /// <summary>WCAG 2.2, relative luminance of sRGB.</summary>
    private static double Luminance(string hex)
    {
        var channels = new[] { 1, 3, 5 }.Select(at => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static string Style(string name) => File.ReadAllText(Repository.PathOf("templates/assets/styles/" + name));

    [GeneratedRegex("--(code-[a-z]+): light-dark")]
    private static partial Regex Colors();

    [GeneratedRegex("^  ([a-z]+): \"", RegexOptions.Multiline)]
    private static partial Regex Kinds();
}
