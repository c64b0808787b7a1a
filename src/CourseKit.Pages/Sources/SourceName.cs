namespace CourseKit.Model;

/// <summary>How a source is called in a text: by those who wrote it and its year.</summary>
public static class SourceName
{
    private const int LongestTitle = 40;

    private static readonly string[] _others = [" and others", " et al.", " et al", " u. a.", "等"];

    private static readonly HashSet<string> _particles = new(StringComparer.Ordinal)
        { "van", "von", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "ter", "ten", "zu", "bin", "al", "el" };

    /// <summary><c>Hubinger et al. 2019</c>; of two <c>Kaplan &amp; Smith</c>; the title where nobody is named.</summary>
    public static string Short(CourseSource source)
    {
        var names = source.Authors.Where(author => author.Trim().Length > 0).ToList();
        if (names.Count == 0) return WithYear(Shortened(source.Title), source);
        var first = FamilyOf(WithoutOthers(names[0], out var hasOthers));
        if (!hasOthers) WithoutOthers(names[names.Count - 1], out hasOthers);
        var who = hasOthers || names.Count > 2 ? first + " et al." : names.Count == 2 ? $"{first} & {FamilyOf(names[1])}" : first;
        return WithYear(who, source);
    }

    /// <summary>The name that a person is filed under. What stands in braces, as in BibTeX, is one; so is one without blanks.</summary>
    internal static string FamilyOf(string name)
    {
        name = name.Trim();
        var (open, close) = (name.IndexOf('{'), name.LastIndexOf('}'));
        if (open >= 0 && close > open) return name.Substring(open + 1, close - open - 1);
        var comma = name.IndexOf(',');
        if (comma > 0) return name.Substring(0, comma).Trim();
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var start = words.Length - 1;
        while (start > 1 && _particles.Contains(words[start - 1])) start--;
        return string.Join(" ", words.Skip(start));
    }

    private static string WithoutOthers(string name, out bool hasOthers)
    {
        foreach (var ending in _others)
        {
            hasOthers = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
            if (hasOthers) return name.Substring(0, name.Length - ending.Length);
        }

        hasOthers = false;
        return name;
    }

    /// <summary>The year, with what tells the work from others of it: <c>2019a</c>; null when none is known.</summary>
    public static string? YearOf(CourseSource source) =>
        source.Year is { } year ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) + source.YearMark : null;

    private static string WithYear(string who, CourseSource source) => YearOf(source) is { } year ? who + " " + year : who;

    private static string Shortened(string title)
    {
        if (title.Length <= LongestTitle) return title;
        var cut = title.LastIndexOf(' ', LongestTitle);
        return title.Substring(0, cut > 0 ? cut : LongestTitle) + " …";
    }
}
