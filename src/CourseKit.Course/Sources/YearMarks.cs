namespace CourseKit.Model;

/// <summary>
/// Letters behind the year of works that would be called the same (<c>Hubinger 2019a</c>, <c>Hubinger 2019b</c>), in the order in which the
/// course lists them. One work is called the same on every page and card. Only what the course draws on counts: a bibliography may hold
/// much more.
/// </summary>
internal static class YearMarks
{
    /// <param name="sources">By their keys.</param>
    /// <returns>Those that got a letter.</returns>
    public static IReadOnlyDictionary<string, CourseSource> Of(Course course, IReadOnlyDictionary<string, CourseSource> sources)
    {
        var marked = new Dictionary<string, CourseSource>(StringComparer.Ordinal);
        var named = sources.Values.Where(source => source.Year is not null)
            .GroupBy(SourceName.Short, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).ToList();
        if (named.Count == 0) return marked;
        var used = new HashSet<string>(course.Pages.SelectMany(page => PageSources.KeysOf(course, page.Page)), StringComparer.Ordinal);
        foreach (var group in named)
        {
            var works = group.Where(source => used.Contains(source.Key)).OrderBy(source => source.Key, StringComparer.Ordinal).ToList();
            for (var i = 0; works.Count > 1 && i < works.Count; i++) marked.Add(works[i].Key, works[i] with { YearMark = Letters(i) });
        }

        return marked;
    }

    /// <summary><c>a</c> to <c>z</c>, then <c>aa</c>.</summary>
    private static string Letters(int index) => (index < 26 ? "" : Letters((index / 26) - 1)) + (char)('a' + (index % 26));
}
