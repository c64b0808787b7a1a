namespace CourseKit.Model;

/// <summary>
/// Tells copies that editors and file managers leave beside a file from what an author made. No copy is part of a course.
/// </summary>
internal static class FileCopies
{
    private static readonly string[] _swapEndings = [".swp", ".swo", ".swn"];
    private static readonly string[] _backupEndings = [".bak", ".backup", ".orig", ".rej", ".old", ".save", ".tmp"];
    private static readonly string[] _copyWords = ["copy", "kopie", "copie", "copia"];
    private static readonly string[] _copyOf = ["copy of ", "kopie von ", "copie de ", "copia de ", "copia di "];
    private static readonly string[] _mergeMarks = ["_BACKUP_", "_BASE_", "_LOCAL_", "_REMOTE_"];

    /// <summary>
    /// True for names that only editors give: <c>page.md~</c>, <c>#page.md#</c>, <c>~$page.docx</c>, the swap files of vi.
    /// </summary>
    public static bool IsCertain(string path)
    {
        var name = RelativePath.NameOf(path);
        return name.EndsWith("~", StringComparison.Ordinal)
            || name.StartsWith("~$", StringComparison.Ordinal)
            || (name.Length > 2 && name[0] == '#' && name[name.Length - 1] == '#')
            || _swapEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The files that seem to be copies of others, and what each is a copy of: <c>page.md.bak</c>, <c>page (copy).md</c> beside
    /// <c>page.md</c>.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Doubtful(IReadOnlyCollection<string> paths)
    {
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        HashSet<string>? all = null;
        foreach (var path in paths)
        {
            if (!MayBeCopy(RelativePath.NameOf(path))) continue;
            all ??= new HashSet<string>(paths, StringComparer.Ordinal);
            if (OriginalOf(path, all) is { } original) copies[path] = original;
        }

        return copies;
    }

    private static bool MayBeCopy(string name) =>
        _backupEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || (CourseLayout.IsContent(name)
            && (_copyWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                || name.IndexOf("conflict", StringComparison.OrdinalIgnoreCase) >= 0
                || _mergeMarks.Any(mark => name.IndexOf(mark, StringComparison.Ordinal) >= 0)));

    private static string? OriginalOf(string path, HashSet<string> all)
    {
        var name = RelativePath.NameOf(path);
        var folder = RelativePath.FolderOf(path);
        if (_backupEndings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } backup)
        {
            var original = name.Substring(0, name.Length - backup.Length);
            return CourseLayout.IsContent(original) || all.Contains(folder + original) ? folder + original : null;
        }

        var stem = RelativePath.StemOf(path);
        var ending = name.Substring(stem.Length);
        if (_copyOf.FirstOrDefault(words => stem.StartsWith(words, StringComparison.OrdinalIgnoreCase)) is { } start)
        {
            return Existing(stem.Substring(start.Length));
        }

        for (var end = 1; end < stem.Length; end++)
        {
            if (IsMark(stem.Substring(end)) && Existing(stem.Substring(0, end)) is { } original) return original;
        }

        return null;

        string? Existing(string other) => all.Contains(folder + other + ending) ? folder + other + ending : null;
    }

    /// <summary>
    /// What a file manager (<c> (copy 2)</c>, <c> - Copy</c>, <c> copy</c>), a synchroniser or a merge puts behind a name.
    /// </summary>
    private static bool IsMark(string text)
    {
        if (_mergeMarks.Any(mark => text.StartsWith(mark, StringComparison.Ordinal)
            && text.Substring(mark.Length).All(char.IsDigit))) return true;
        if (text.StartsWith(".sync-conflict-", StringComparison.Ordinal)) return true;
        if (text[0] != ' ') return false;
        if (text.IndexOf("conflicted copy", StringComparison.OrdinalIgnoreCase) >= 0) return true;
        var words = text.Split([' ', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Where(word => !word.All(char.IsDigit)).ToList();
        if (rest.Count == 2 && (rest[0] == "another" || char.IsDigit(rest[0][0]))) rest.RemoveAt(0);
        return rest.Count == 1 && _copyWords.Contains(rest[0].ToLowerInvariant());
    }
}
