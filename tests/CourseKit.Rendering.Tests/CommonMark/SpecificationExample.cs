namespace CourseKit.Rendering.Tests;

/// <summary>An example of the CommonMark specification: input above a line with a dot, expected HTML below, tabs shown as arrows.</summary>
internal sealed record SpecificationExample(int Number, string Markdown, string Html)
{
    private const string Fence = "````````````````````````````````";

    public static IReadOnlyList<SpecificationExample> ReadAll()
    {
        var examples = new List<SpecificationExample>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "commonmark-spec.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + " example") continue;
            var dot = Array.IndexOf(lines, ".", i);
            var end = Array.IndexOf(lines, Fence, dot);
            examples.Add(new SpecificationExample(examples.Count + 1, Text(lines[(i + 1)..dot]), Text(lines[(dot + 1)..end])));
            i = end;
        }

        return examples;
    }

    private static string Text(string[] lines) => string.Concat(lines.Select(line => line.Replace('→', '\t') + "\n"));
}
