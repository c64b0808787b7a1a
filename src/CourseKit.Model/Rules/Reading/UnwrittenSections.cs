namespace CourseKit.Model;

/// <summary>The headings of a page under which almost nothing stands yet.</summary>
internal sealed class UnwrittenSections
{
    /// <summary>A sentence that says why the section is empty, and a link.</summary>
    private const int FewestWords = 20;

    private readonly List<HashSet<string>> _unwritten = [];
    private readonly List<HashSet<string>> _written = [];

    public UnwrittenSections(IReadOnlyList<ProseSection> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var hasParts = i + 1 < sections.Count && sections[i + 1].Level > sections[i].Level;
            var isUnwritten = sections[i].Length < FewestWords && !sections[i].HasSubstance && !hasParts;
            (isUnwritten ? _unwritten : _written).Add(new HashSet<string>(sections[i].Heading, StringComparer.Ordinal));
        }
    }

    /// <summary>True when all words that matter stand in the heading of an unwritten section, and in that of no other.</summary>
    public bool Covers(IReadOnlyList<string> words) =>
        words.Count > 0 && _unwritten.Any(heading => words.All(heading.Contains)) && !_written.Any(heading => words.All(heading.Contains));
}
