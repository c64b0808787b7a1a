using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingParameter
{
    public static readonly Rule Rule = new(typeof(MissingParameter))
    {
        Code = "CK2051",
        Name = "missing-parameter",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, ShortcodeParameter parameter, ShortcodeSignature signature) =>
        new(Rule, location, $"The shortcode '{signature.Name}' needs '{parameter.Name}'")
        {
            Label = $"'{parameter.Name}' is missing",
            Hint = parameter.Position == 0
                ? $"Write \"...\" or {parameter.Name}=\"...\" after the name."
                : $"Add {parameter.Name}=\"...\".",
        };
}
