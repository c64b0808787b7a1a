namespace CourseKit.Model;

/// <summary>The headings of a page under which almost nothing stands yet.</summary>
internal sealed class UnwrittenSections
{
    /// <summary>A sentence that says why the section is empty, and a link.</summary>
    private const int FewestWords = 20;

    /// <summary>How authors say in a section that it is still to come.</summary>
    private static readonly string[] _promises =
        ["to be written", "to be done", "to be added", "to come", "to follow", "coming soon", "not written yet", "not yet written", "work in progress", "under construction", "todo", "tbd", "tba"];

    private readonly List<HashSet<string>> _unwritten = [];
    private readonly List<IReadOnlyList<string>> _empty = [];
    private readonly List<HashSet<string>> _written = [];

    public UnwrittenSections(IReadOnlyList<ProseSection> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var hasParts = i + 1 < sections.Count && sections[i + 1].Level > sections[i].Level;
            var isUnwritten = sections[i].Length < FewestWords && !sections[i].HasSubstance && !hasParts;
            if (isUnwritten && !sections[i].HasPrompts && IsEmpty(sections[i]))
            {
                _empty.Add([.. sections[i].Heading.Where(EnglishWords.IsContent)]);
            }

            (isUnwritten ? _unwritten : _written).Add(new HashSet<string>(sections[i].Heading, StringComparer.Ordinal));
        }
    }

    /// <summary>True when all words that matter stand in the heading of an unwritten section, and in that of no other.</summary>
    public bool Covers(IReadOnlyList<string> words) =>
        words.Count > 0 && _unwritten.Any(heading => words.All(heading.Contains)) && !_written.Any(heading => words.All(heading.Contains));

    /// <summary>
    /// True when a question has all words of an empty section's heading: few words may be a whole section, but these are none.
    /// </summary>
    public bool IsNamedBy(ReadText question)
    {
        if (_empty.Count == 0) return false;
        var asked = new HashSet<string>(question.Words.Select(word => WordStem.Of(word.Key)), StringComparer.Ordinal);
        return _empty.Any(heading => heading.Count > 0 && heading.All(word => asked.Contains(WordStem.Of(word))));
    }

    private static bool IsEmpty(ProseSection section)
    {
        var text = string.Join(" ", section.Text);
        return text.Length == 0 || _promises.Any(promise => (" " + text + " ").Contains(" " + promise + " "));
    }
}
