namespace CourseKit.Model;

/// <summary>What a callout is for, and so how it looks: the five of GitHub's alerts.</summary>
public enum CalloutKind
{
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// <summary>The names that authors give callouts, here and in other tools, and which of the five each is.</summary>
internal static class CalloutNames
{
    /// <summary>Names that say no more than their kind: what readers see is the kind's own word.</summary>
    private static readonly Dictionary<string, CalloutKind> _kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = CalloutKind.Note,
        ["info"] = CalloutKind.Note,
        ["tip"] = CalloutKind.Tip,
        ["hint"] = CalloutKind.Tip,
        ["important"] = CalloutKind.Important,
        ["warning"] = CalloutKind.Warning,
        ["warn"] = CalloutKind.Warning,
        ["attention"] = CalloutKind.Warning,
        ["caution"] = CalloutKind.Caution,
        ["danger"] = CalloutKind.Caution,
    };

    /// <summary>Names that say more: readers see them, since they would miss what the author wrote.</summary>
    private static readonly Dictionary<string, CalloutKind> _spoken = new(StringComparer.OrdinalIgnoreCase)
    {
        ["abstract"] = CalloutKind.Note,
        ["summary"] = CalloutKind.Note,
        ["tldr"] = CalloutKind.Note,
        ["todo"] = CalloutKind.Note,
        ["question"] = CalloutKind.Note,
        ["help"] = CalloutKind.Note,
        ["faq"] = CalloutKind.Note,
        ["example"] = CalloutKind.Note,
        ["quote"] = CalloutKind.Note,
        ["cite"] = CalloutKind.Note,
        ["seealso"] = CalloutKind.Note,
        ["definition"] = CalloutKind.Note,
        ["exercise"] = CalloutKind.Note,
        ["theorem"] = CalloutKind.Note,
        ["lemma"] = CalloutKind.Note,
        ["proof"] = CalloutKind.Note,
        ["remark"] = CalloutKind.Note,
        ["success"] = CalloutKind.Tip,
        ["check"] = CalloutKind.Tip,
        ["done"] = CalloutKind.Tip,
        ["failure"] = CalloutKind.Caution,
        ["fail"] = CalloutKind.Caution,
        ["missing"] = CalloutKind.Caution,
        ["error"] = CalloutKind.Caution,
        ["bug"] = CalloutKind.Caution,
    };

    public static IReadOnlyList<string> All { get; } = [.. _kinds.Keys, .. _spoken.Keys];

    /// <param name="word">The name as readers are to see it; null when they see the kind's own.</param>
    public static bool TryFind(string name, out CalloutKind kind, out string? word)
    {
        word = null;
        if (_kinds.TryGetValue(name, out kind)) return true;
        if (!_spoken.TryGetValue(name, out kind)) return false;
        word = char.ToUpperInvariant(name[0]) + name.Substring(1);
        return true;
    }
}
