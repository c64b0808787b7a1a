using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A value of the page's front matter or of the course's <c>params</c>; dots lead into a mapping.</summary>
internal static class ParamShortcode
{
    public static ShortcodeSignature Signature { get; } = new("param", ShortcodeInner.None,
    [
        new("name", ParameterType.String) { Required = true, Position = 0 },
    ])
    {
        Role = new ShortcodeRole { Placement = ShortcodePlacement.Inline, Setting = "name" },
    };
}
