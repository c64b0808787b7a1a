using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TooManyParameters
{
    public static readonly Rule Rule = new(typeof(TooManyParameters))
    {
        Code = "CK2053",
        Name = "too-many-parameters",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, ShortcodeSignature signature)
    {
        var count = signature.Parameters.Count(parameter => parameter.Position >= 0);
        var first = signature.Parameters.IsEmpty ? null : signature.Parameters[0].Name;
        return new Diagnostic(
            Rule, location, count == 0
                ? $"The shortcode '{signature.Name}' takes no parameters without a name"
                : $"The shortcode '{signature.Name}' takes {count} without a name")
        {
            Label = "one too many",
            Hint = count == 0 && first is not null
                ? $"Give it a name: {first}=\"...\"."
                : "Delete it, or put quotes around a value of several words.",
        };
    }
}
