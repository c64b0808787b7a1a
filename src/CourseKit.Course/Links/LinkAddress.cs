namespace CourseKit.Model;

/// <summary>An address cut into its parts, as written.</summary>
/// <param name="Tail">Query and fragment, with <c>?</c> and <c>#</c>.</param>
/// <param name="Anchor">The fragment without <c>#</c>, decoded; empty when there is none.</param>
internal sealed record LinkAddress(string Path, string Tail, string Anchor)
{
    /// <summary>Where the fragment begins in the address, after its <c>#</c>.</summary>
    public int AnchorStart => Path.Length + Tail.IndexOf('#') + 1;

    /// <summary>The path with its codes decoded and accents joined, so that every way to write a name finds the file.</summary>
    public string PlainPath { get; } = UnicodeComposition.Compose(SiteAddress.Decode(Path));

    public bool IsRooted => Path.StartsWith("/", StringComparison.Ordinal);

    /// <summary>True when the last part has an ending, as a file has and a pretty address has not.</summary>
    public bool NamesFile => RelativePath.NameOf(PlainPath) is var name && name != ".." && name.LastIndexOf('.') > 0;

    public static LinkAddress Of(string target)
    {
        var end = target.IndexOfAny(['?', '#']);
        if (end < 0) return new LinkAddress(target, "", "");
        var hash = target.IndexOf('#');
        var anchor = hash < 0 ? "" : UnicodeComposition.Compose(SiteAddress.Decode(target.Substring(hash + 1)));
        return new LinkAddress(target.Substring(0, end), target.Substring(end), anchor);
    }

    /// <summary>The scheme of an absolute address without its colon; null for a path.</summary>
    public static string? SchemeOf(string target)
    {
        var colon = target.IndexOf(':');
        if (colon <= 0 || !IsLetter(target[0])) return null;
        for (var i = 1; i < colon; i++)
        {
            if (!IsLetter(target[i]) && target[i] is not ((>= '0' and <= '9') or '+' or '.' or '-')) return null;
        }

        return target.Substring(0, colon);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
