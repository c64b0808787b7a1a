using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The address of a page, by path or by name. Hugo's <c>ref</c> gives it with the host; a page cannot tell the two apart.
/// </summary>
internal static class RefShortcodes
{
    public static ShortcodeSignature Ref { get; } = Named("ref");

    public static ShortcodeSignature RelRef { get; } = Named("relref");

    private static ShortcodeSignature Named(string name) => new(name, ShortcodeInner.None,
    [
        new("path", ParameterType.String) { Required = true, Position = 0 },
        new("lang", ParameterType.String),
        new("outputFormat", ParameterType.String),
    ])
    {
        Role = new ShortcodeRole { Placement = ShortcodePlacement.Inline, PageAddress = "path" },
    };
}
