namespace Misalignment;

/// <summary>
/// What the author of the course wants to see before a release: for each module and page, how many prompts there are of each difficulty. Too many hard ones on the
/// first pages, or a page that asks nothing, show at a glance.
/// </summary>
internal static class Syllabus
{
    private const string Unrated = "unrated";

    public static void Write(TextWriter writer)
    {
        var asking = Course.Pages.All.Where(page => page.Prompts.Count > 0).ToList();
        string[] difficulties = [.. Course.Prompts.All.Select(DifficultyOf).Distinct().Order(StringComparer.Ordinal)];
        var width = asking.Max(page => page.Title.Length) + 2;

        writer.WriteLine(Course.Title);
        foreach (var module in asking.GroupBy(page => page.Module))
        {
            writer.WriteLine();
            writer.WriteLine(Row(module.Key?.Title ?? "Beside the modules", difficulties, width));
            foreach (var page in module) writer.WriteLine(Row("  " + page.Title, CountsOf(page, difficulties), width));
        }

        writer.WriteLine();
        writer.WriteLine($"{Course.Prompts.All.Count} prompts; start with: {Course.Prompts.Find("intent-alignment") ?? Course.Prompts.All[0]}");
    }

    private static string DifficultyOf(Course.Prompt prompt) => prompt.Attributes.GetValueOrDefault("difficulty", Unrated);

    private static IEnumerable<string> CountsOf(Course.Page page, IEnumerable<string> difficulties) =>
        difficulties.Select(difficulty => page.Prompts.Count(prompt => DifficultyOf(prompt) == difficulty)).Select(count => count == 0 ? "" : $"{count}");

    private static string Row(string name, IEnumerable<string> cells, int width) => name.PadRight(width) + string.Concat(cells.Select(cell => cell.PadLeft(10)));
}
