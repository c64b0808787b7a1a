namespace CourseKit.Cli.Tests;

/// <summary>A first look at a page that was written for another tool, with some of all that such pages have.</summary>
public sealed class FirstRunTests : IDisposable
{
    private const string Name = "a-page-of-another-tool.md";

    private const string Repeated = """
        Which team grew the red beans? Team Adler, Team Baum, Team Clement, or Team Dorn?
        Team Adler
        Which team grew the white beans? Team Adler, Team Baum, Team Clement, or Team Dorn?
        Team Baum
        Which team grew the black beans? Team Adler, Team Baum, Team Clement, or Team Dorn?
        Team Clement
        Which team grew the green beans? Team Adler, Team Baum, Team Clement, or Team Dorn?
        Team Dorn
        """;

    private static readonly string Filler = string.Concat(Enumerable.Repeat("Beans climb where they find a pole, and where they find none they lie upon the ground and rot there. ", 45));

    private static readonly string Body = $$$"""
        The teams grew beans. {{{Filler}}}

        {{<orbit_review color="purple">}}
        {{{Repeated}}}
        {{</orbit_review>}}

        {{{Filler}}}

        {{< figure src="https://pictures.example.org/1.png" title="First" >}}
        {{< figure src="https://pictures.example.org/2.png" title="Second" >}}
        {{< figure src="https://pictures.example.org/3.png" title="Third" >}}
        {{< figure src="https://pictures.example.org/4.png" title="Fourth" >}}

        {{<orbit_review>}}
        {{{Repeated}}}

        <orbit-reviewarea>
        Roughly speaking, a ___ is a plant that climbs
        Bean

        In the example of the garden, what was the pole and what was the plant, and why did the one that was planted in the shade by the second of the four teams not climb as the others did?
        The pole was a stake of willow, and the plant was a bean; it did not climb since the leaves of the tree above it had taken its light for most of the summer, which beans do not like.

        A gardener ties a bean to a pole. Is the bean a climber or a creeper (or neither)?"
        A climber

        Provide a hypothetical example of a bean that creeps.
        (Multiple possible answers) One that was never given a pole. Another is one whose pole fell.
        {{</orbit_review>}}
        """;

    private readonly Cli _cli = new Cli().WithPage(Name, Body, "Beans");

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void It_fits_one_screen_and_begins_with_what_readers_do_not_get(string command)
    {
        var result = _cli.Run(command, Name);

        var lines = (result.Error + result.Out).TrimEnd('\n').Split('\n');
        Assert.Equal(0, result.ExitCode);
        Assert.InRange(lines.Length, 20, 40);
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        Assert.StartsWith("warning CK3002: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Begin with CK3002 (", StringComparison.Ordinal) && line.EndsWith("readers miss something.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_gets_all_of_it_by_place()
    {
        var lines = _cli.Run("check", Name, "--format", "msbuild").Out.TrimEnd('\n').Split('\n');

        var places = lines.Select(line => int.Parse(line.Split('(')[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(lines.Length, 30, 200);
        Assert.Equal([.. places.Order()], places);
        Assert.Equal(lines.Length, _cli.Run("check", Name, "--all").Error.Split('\n').Count(line => line.Contains(" CK", StringComparison.Ordinal) && !line.StartsWith(' ')));
    }

    [Theory]
    [InlineData("error", 0, 0)]
    [InlineData("warning", 4, 0)]
    [InlineData("hint", 4, 8)]
    public void Show_leaves_out_what_is_less_grave_and_counts_it_nonetheless(string least, int warnings, int hintsAtLeast)
    {
        var all = _cli.Run("check", Name);
        var shown = _cli.Run("check", Name, "--show", least);
        var lines = shown.Error.Split('\n');

        Assert.Equal(warnings, lines.Count(line => line.StartsWith("warning ", StringComparison.Ordinal)));
        Assert.InRange(lines.Count(line => line.StartsWith("hint ", StringComparison.Ordinal)), hintsAtLeast, hintsAtLeast == 0 ? 0 : 30);
        Assert.Equal(all.Out.Split('\n')[0], shown.Out.Split('\n')[0]);
        Assert.Equal(0, shown.ExitCode);
    }

    [Fact]
    public void Show_holds_for_programs_too_and_hides_no_failure()
    {
        _cli.WithPage("bad.md", "{{< nothing >}}");

        var shown = _cli.Run("check", ".", "--show", "error", "--format", "msbuild");

        Assert.Equal(1, shown.ExitCode);
        Assert.Contains("error CK2005", shown.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", shown.Out, StringComparison.Ordinal);
        Assert.Equal(1, _cli.Run("check", Name, "--strict", "--show", "error").ExitCode);
    }

    [Fact]
    public void Statistics_are_a_line_for_each_rule_in_place_of_the_findings()
    {
        var result = _cli.Run("check", Name, "--statistics");

        Assert.Equal("", result.Error);
        Assert.StartsWith("findings   files\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("\n       4       1  warning  CK3102  A prompt is repeated\n", result.Out, StringComparison.Ordinal);
        Assert.True(result.Out.IndexOf("CK3002", StringComparison.Ordinal) < result.Out.IndexOf("  hint ", StringComparison.Ordinal));
        Assert.Contains("\nBegin with CK3002 ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_and_a_format_for_programs_exclude_each_other()
    {
        var result = _cli.Run("check", Name, "--statistics", "--format", "json");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("--statistics is a table for people", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, _cli.Run("check", Name, "--show", "all").ExitCode);
    }
}
