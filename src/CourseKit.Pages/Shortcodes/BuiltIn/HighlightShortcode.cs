using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Code in a language. Options are taken as Hugo takes them, in one text.</summary>
internal static class HighlightShortcode
{
    public static ShortcodeSignature Signature { get; } = new("highlight", ShortcodeInner.Raw,
    [
        new("language", ParameterType.String) { Required = true, Position = 0 },
        new("options", ParameterType.String) { Position = 1 },
    ])
    {
        Role = new ShortcodeRole { Placement = ShortcodePlacement.Block, IsCode = true },
    };
}
