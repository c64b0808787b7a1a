using System.Globalization;
using System.Text.RegularExpressions;
using CourseKit.Model;

namespace CourseKit.Export.Tests;

public sealed partial class PaletteTests
{
    private static readonly string _tokens = Style("1-tokens.css");

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var color in Enum.GetValues<ReviewColor>())
        {
            cases.Add(PaletteName.Of(color), "light");
            cases.Add(PaletteName.Of(color), "dark");
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_in_every_palette_has_AA_contrast(string palette, string scheme)
    {
        // Given the tones of the palette
        var (hue, chroma) = Palette(palette);
        var tone = Tone("tone", scheme, hue, chroma);
        var paper = Tone("tone-paper", scheme, hue, chroma);
        var fill = Tone("tone-fill", scheme, hue, chroma);

        // When they are put on each other
        var contrasts = new[] { tone.ContrastWith(paper), tone.ContrastWith(fill) };

        // Then each pair that carries text has 4.5:1 (WCAG 2.2, 1.4.3)
        Assert.All(contrasts, contrast => Assert.True(contrast >= 4.5, $"{palette}, {scheme}: {contrast:F2}"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Marks_in_every_palette_can_be_told_from_their_paper(string palette, string scheme)
    {
        var (hue, chroma) = Palette(palette);

        var contrast = Tone("tone-mark", scheme, hue, chroma).ContrastWith(Tone("tone-paper", scheme, hue, chroma));

        // WCAG 2.2, 1.4.11
        Assert.True(contrast >= 3, $"{palette}, {scheme}: {contrast:F2}");
    }

    [Theory]
    [InlineData("note")]
    [InlineData("tip")]
    [InlineData("important")]
    [InlineData("warning")]
    [InlineData("caution")]
    public void The_title_and_the_sign_of_every_callout_have_AA_contrast(string kind)
    {
        var rule = Regex.Match(Style("5-callouts.css"), $$"""\.callout-{{kind}} \{\s+--hue: ([\d.]+);\s+--chroma: ([\d.]+);""");
        Assert.True(rule.Success, $"5-callouts.css has no kind '{kind}'.");
        var (hue, chroma) = (Number(rule.Groups[1]), Number(rule.Groups[2]));

        Assert.All(["light", "dark"], scheme =>
        {
            var paper = Tone("tone-paper", scheme, hue, chroma);
            Assert.True(Tone("tone", scheme, hue, chroma).ContrastWith(paper) >= 4.5, $"{kind}, {scheme}");
            Assert.True(Tone("tone-mark", scheme, hue, chroma).ContrastWith(paper) >= 3, $"{kind}, {scheme}");
        });
    }

    private static (double Hue, double Chroma) Palette(string name)
    {
        var rule = Regex.Match(Style("6-palettes.css"), $$"""\[data-palette="{{name}}"\] \{ --hue: ([\d.]+); --chroma: ([\d.]+); \}""");
        Assert.True(rule.Success, $"6-palettes.css has no palette '{name}'.");
        return (Number(rule.Groups[1]), Number(rule.Groups[2]));
    }

    private static Oklch Tone(string name, string scheme, double hue, double chroma)
    {
        var pair = Regex.Match(_tokens, $@"--{name}: light-dark\((?<light>oklch\(.+\)), (?<dark>oklch\(.+\))\);");
        var definition = ToneDefinition().Match(pair.Groups[scheme].Value);
        Assert.True(definition.Success, $"1-tokens.css has no tone '{name}'.");
        var factor = definition.Groups["factor"] is { Success: true } group ? Number(group) : 1;
        return new Oklch(Number(definition.Groups["lightness"]), chroma * factor, hue);
    }

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string Style(string name) => DefaultTheme.Files.Single(file => file.Name == "assets/styles/" + name).Source.Text;

    [GeneratedRegex(@"oklch\((?<lightness>[\d.]+) (?:calc\()?var\(--chroma\)(?: \* (?<factor>[\d.]+)\))? var\(--hue\)\)")]
    private static partial Regex ToneDefinition();
}
