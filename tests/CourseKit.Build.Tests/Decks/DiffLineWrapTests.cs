using CourseKit.Model;

namespace CourseKit.Build.Tests;

public sealed class DiffLineWrapTests
{
    [Fact]
    public void A_rename_that_is_too_long_has_the_new_name_on_lines_of_its_own() => Assert.Equal(
        [
            "  Agents and their goals::1. Outer and inner",
            "      alignment of optimizers",
            "      ->  Agents and their goals::2. Outer and",
            "          inner alignment",
        ],
        Wrapped("Agents and their goals::1. Outer and inner alignment of optimizers", "Agents and their goals::2. Outer and inner alignment", 46));

    [Fact]
    public void Two_names_that_each_fit_stand_below_each_other() => Assert.Equal(
        ["  Agents and their goals::1. Inner", "      ->  Agents and their goals::2. Inner"],
        Wrapped("Agents and their goals::1. Inner", "Agents and their goals::2. Inner", 60));

    [Fact]
    public void A_rename_that_fits_stays_on_one_line() => Assert.Equal(["  Loops  ->  Circles"], Wrapped("Loops", "Circles", 40));

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(33)]
    public void No_line_of_a_rename_is_wider_than_the_terminal_but_for_one_that_is_narrower_than_any(int width) =>
        Assert.All(Wrapped("Agents and their goals::1. Inner", "Agents and their goals::2. Inner", width), line => Assert.True(line.Length <= Math.Max(width, 20), line));

    private static IEnumerable<string> Wrapped(string from, string to, int width) =>
        DeckDiffText.Of([new DeckRename(from, to)]).Skip(1).SelectMany(line => DiffLineWrap.Wrap(line, width)).Select(line => line.ToString());
}
