namespace CourseKit.Syntax;

/// <summary>An opening or closing tag of one of Orbit's two elements, written as raw HTML.</summary>
internal sealed record OrbitTag(bool IsArea, bool IsClosing, bool IsSelfClosing, TextSpan Span, IReadOnlyList<HtmlAttribute> Attributes)
{
    private const string Area = "orbit-reviewarea";
    private const string Prompt = "orbit-prompt";

    public string Name => IsArea ? Area : Prompt;

    /// <summary>True when it cannot be read to its end: reported, and kept so that its closing tag has a partner.</summary>
    public bool IsBroken { get; init; }

    public HtmlAttribute? Find(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name) return attribute;
        }

        return null;
    }

    public string NameAsWritten(SourceText source) => source.Text.Substring(Span.Start + 1, (IsClosing ? 1 : 0) + Name.Length);

    public static bool IsAt(string text, int at, int limit) => NameAt(text, at, limit) is not null;

    /// <summary>The element whose tag begins with the <c>&lt;</c> at an offset; letter case does not matter in HTML.</summary>
    public static string? NameAt(string text, int at, int limit)
    {
        if (at + 2 >= limit || text[at] != '<') return null;
        var start = text[at + 1] == '/' ? at + 2 : at + 1;
        foreach (var name in (string[])[Area, Prompt])
        {
            var end = start + name.Length;
            if (end > limit || string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            if (end == limit || text[end].IsBlank() || text[end] is '>' or '/') return name;
        }

        return null;
    }

    public static bool IsAreaName(string name) => name == Area;
}

/// <param name="Name">In lower case.</param>
/// <param name="ValueSpan">Without quotes; entities not decoded.</param>
internal sealed record HtmlAttribute(string Name, TextSpan NameSpan, TextSpan ValueSpan);
