namespace Misalignment;

/// <summary>
/// What the author of the course wants to see before a release: for each module and page, how many prompts there are of each difficulty. Too many hard ones on the
/// first pages, or a page that asks nothing, show at a glance.
/// </summary>
internal static class Syllabus
{
    public static void Write(TextWriter writer)
    {
        var asking = Course.Pages.All.Where(page => page.Prompts.Count > 0).ToList();
        Difficulty?[] difficulties = [.. Enum.GetValues<Difficulty>(), null];
        var width = asking.Max(page => page.Title.Length) + 2;

        writer.WriteLine(Course.Title);
        foreach (var module in asking.GroupBy(page => page.Module))
        {
            writer.WriteLine();
            writer.WriteLine(Row(module.Key?.Title ?? "Beside the modules", difficulties.Select(NameOf), width));
            foreach (var page in module) writer.WriteLine(Row("  " + page.Title, CountsOf(page, difficulties), width));
        }

        writer.WriteLine();
        var important = Course.Prompts.All.OrderByDescending(prompt => prompt.Metadata.Importance).First();
        writer.WriteLine($"{Course.Prompts.All.Count} prompts from {Course.Prompts.All.Select(prompt => prompt.Metadata.Source).Distinct().Count(source => source is not null)} sources");
        writer.WriteLine($"The most important one: {important}");
    }

    private static string NameOf(Difficulty? difficulty) => difficulty is { } rated ? $"{rated}" : "Unrated";

    private static IEnumerable<string> CountsOf(Course.Page page, IEnumerable<Difficulty?> difficulties) =>
        difficulties.Select(difficulty => page.Prompts.Count(prompt => prompt.Metadata.Difficulty == difficulty)).Select(count => count == 0 ? "" : $"{count}");

    private static string Row(string name, IEnumerable<string> cells, int width) => name.PadRight(width) + string.Concat(cells.Select(cell => cell.PadLeft(10))).TrimEnd();
}
