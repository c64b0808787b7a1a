using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ArgumentValueInvalid
{
    public static readonly Rule Rule = new(typeof(ArgumentValueInvalid))
    {
        Code = "CK5148",
        Name = "argument-value-invalid",
        Severity = Severity.Error,
    };

    /// <param name="found">What was found, so that it follows the function's name: <c>'x' is no date</c>.</param>
    internal static Diagnostic At(Place place, string function, string found, string hint) =>
        new(Rule, place.Location, $"In '{function}', the argument {found}")
        {
            Label = "cannot be used",
            Hint = hint,
        };

    internal static Diagnostic Of(Place place, string problem) =>
        new(Rule, place.Location, $"An argument cannot be used: {problem}")
        {
            Label = "cannot be used",
            Hint = "Look at what the function is given here.",
        };
}
