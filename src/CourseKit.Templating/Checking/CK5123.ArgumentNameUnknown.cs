using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ArgumentNameUnknown
{
    public static readonly Rule Rule = new(typeof(ArgumentNameUnknown))
    {
        Code = "CK5123",
        Name = "argument-name-unknown",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, FunctionSignature signature, string name)
    {
        var near = Suggestion.Nearest(name, signature.Parameters.Select(parameter => parameter.Name));
        return new Diagnostic(Rule, place.Location, $"'{signature.Name}' has no parameter '{name}'")
        {
            Label = "unknown name",
            Hint = near is null ? $"It is called as '{signature}'." : $"Did you mean '{near}'?",
        };
    }
}
