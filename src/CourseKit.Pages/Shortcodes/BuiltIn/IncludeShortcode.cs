using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The Markdown of another file of the course.</summary>
internal static class IncludeShortcode
{
    public static ShortcodeSignature Signature { get; } = new("include", ShortcodeInner.None,
    [
        new("path", ParameterType.String) { Required = true, Position = 0 },
    ])
    {
        Role = new ShortcodeRole { IncludedFile = "path" },
    };
}
