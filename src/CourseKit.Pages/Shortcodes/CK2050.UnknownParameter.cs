using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownParameter
{
    public static readonly Rule Rule = new(typeof(UnknownParameter))
    {
        Code = "CK2050",
        Name = "unknown-parameter",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string name, string? near, ShortcodeSignature signature)
    {
        var names = string.Join(", ", signature.Parameters.Select(parameter => parameter.Name));
        return new Diagnostic(Rule, location, $"The shortcode '{signature.Name}' has no parameter '{name}'")
        {
            Label = "not known",
            Hint = near is not null ? $"Is '{near}' meant?"
                : names.Length > 0 ? $"Its parameters are {names}."
                : "It takes none; a template states what it takes in a '{{## params' comment at its head.",
        };
    }
}
