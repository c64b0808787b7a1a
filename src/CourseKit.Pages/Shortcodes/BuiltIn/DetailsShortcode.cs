using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Text that a reader unfolds.</summary>
internal static class DetailsShortcode
{
    public static ShortcodeSignature Signature { get; } = new("details", ShortcodeInner.Markdown,
    [
        new("summary", ParameterType.String) { Default = "Details" },
        new("open", ParameterType.Boolean) { Default = "false" },
        new("name", ParameterType.String),
        new("class", ParameterType.String),
    ])
    {
        Role = new ShortcodeRole { Placement = ShortcodePlacement.Block, ShowsInner = true },
    };
}
