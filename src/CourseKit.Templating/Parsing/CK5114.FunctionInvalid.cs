using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class FunctionInvalid
{
    public static readonly Rule Rule = new(typeof(FunctionInvalid))
    {
        Code = "CK5114",
        Name = "function-invalid",
        Severity = Severity.Error,
    };

    /// <param name="problem">What is wrong, as a sentence that goes on: <c>a function needs a name</c>.</param>
    internal static Diagnostic At(Place place, string problem) =>
        new(Rule, place.Location, $"In this declaration {problem}")
        {
            Label = "declared here",
            Hint = "Write 'func name(required, optional = 1, rest...)'.",
        };
}
