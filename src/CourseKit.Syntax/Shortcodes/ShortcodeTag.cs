namespace CourseKit.Syntax;

internal enum ShortcodeTagKind
{
    /// <summary><c>{{&lt; name … &gt;}}</c></summary>
    Open,

    /// <summary><c>{{&lt; /name &gt;}}</c></summary>
    Close,

    /// <summary><c>{{&lt;/* name */&gt;}}</c></summary>
    Escaped,

    /// <summary>Too wrong to be run; reported when it was read.</summary>
    Broken,
}

/// <summary>One tag as the lexer found it, not yet paired with another.</summary>
internal sealed record ShortcodeTag(ShortcodeTagKind Kind, TextSpan Span, ShortcodeNotation Notation)
{
    public string Name { get; init; } = "";

    public TextSpan NameSpan { get; init; }

    public bool SelfClosing { get; init; }

    public EquatableArray<ShortcodeArgument> Arguments { get; init; }

    /// <summary>True when something about it was reported, so that later stages do not report what follows from that.</summary>
    public bool Malformed { get; init; }

    /// <summary>True when its end is missing: it is read as far as it goes, and nothing more is said about it.</summary>
    public bool IsCutOff { get; init; }

    public bool IsReview => Name == ShortcodeTable.ReviewBlock;

    /// <summary>What closes it, for messages.</summary>
    public string ClosingTag => $"{ShortcodeDelimiter.Opening(Notation)} /{Name} {ShortcodeDelimiter.Closing(Notation)}";

    /// <summary>The same tag written so that it is shown and not run, for messages; a long one is cut short.</summary>
    public string Escaped(SourceText source)
    {
        var inner = source.GetText(Span).Replace(ShortcodeDelimiter.Opening(Notation), "")
            .Replace(ShortcodeDelimiter.Closing(Notation), "");
        var isShort = inner.Length <= 60 && inner.IndexOf('\n') < 0;
        return $"{ShortcodeDelimiter.Opening(Notation)}/*{(isShort ? inner : $" {Name} ... ")}*/{ShortcodeDelimiter.Closing(Notation)}";
    }

    public ShortcodeCall ToCall(ShortcodePlace place) =>
        new(Name, NameSpan, Span, Notation, place, SelfClosing, Arguments) { Malformed = Malformed };
}
