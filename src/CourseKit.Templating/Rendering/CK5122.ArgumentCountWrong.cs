using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ArgumentCountWrong
{
    public static readonly Rule Rule = new(typeof(ArgumentCountWrong))
    {
        Code = "CK5122",
        Name = "argument-count-wrong",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, FunctionSignature signature, int given)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var wanted = signature.MaximumCount == signature.RequiredCount ? signature.RequiredCount.ToString(culture)
            : given < signature.RequiredCount ? $"at least {signature.RequiredCount.ToString(culture)}"
            : $"at most {signature.MaximumCount.ToString(culture)}";
        return new Diagnostic(Rule, place.Location, $"'{signature.Name}' takes {wanted} argument{(wanted.EndsWith(" 1", StringComparison.Ordinal) || wanted == "1" ? "" : "s")} but is given {given.ToString(culture)}")
        {
            Label = given < signature.RequiredCount ? "too few arguments" : "too many arguments",
            Hint = $"It is called as '{signature}'; the value before a pipe is the first argument.",
        };
    }

    internal static Diagnostic Of(Place place, string problem) =>
        new(Rule, place.Location, problem)
        {
            Label = "called with the wrong number of arguments",
            Hint = "The value before a pipe is the first argument.",
        };
}
