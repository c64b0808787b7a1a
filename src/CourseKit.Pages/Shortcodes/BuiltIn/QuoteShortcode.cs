using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Somebody's words, with where they come from.</summary>
internal static class QuoteShortcode
{
    public static ShortcodeSignature Signature { get; } = new("quote", ShortcodeInner.Markdown,
    [
        new("author", ParameterType.String),
        new("source", ParameterType.String),
        new("key", ParameterType.Source),
        new("cite", ParameterType.Link),
    ])
    {
        Role = new ShortcodeRole { Placement = ShortcodePlacement.Block, ShowsInner = true },
    };
}
