namespace CourseKit.Syntax;

/// <summary><c>{{&lt; &gt;}}</c> is put in after Markdown, <c>{{% %}}</c> before it.</summary>
public enum ShortcodeNotation
{
    Angle,
    Percent,
}

/// <summary>Where in the Markdown a call stands. Hugo runs it all the same; CourseKit does too, and warns.</summary>
public enum ShortcodePlace
{
    Prose,
    CodeFence,
    CodeSpan,
    Comment,
}

/// <summary>The opening tag of a shortcode.</summary>
public sealed record ShortcodeCall(
    string Name,
    TextSpan NameSpan,
    TextSpan TagSpan,
    ShortcodeNotation Notation,
    ShortcodePlace Place,
    bool SelfClosing,
    EquatableArray<ShortcodeArgument> Arguments)
{
    /// <summary>
    /// True when the tag itself was reported: what its arguments lack may follow from that and is not worth a second message.
    /// </summary>
    public bool Malformed { get; init; }
}

/// <summary>One parameter of a call: named, or positional when <paramref name="Name"/> is null.</summary>
/// <param name="ValueSpan">The value without its quotes.</param>
public sealed record ShortcodeArgument(string? Name, TextSpan NameSpan, string Value, TextSpan ValueSpan);
