using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class ImpossibleConstraint
{
    public static readonly Rule Rule = new(typeof(ImpossibleConstraint))
    {
        Code = "CK7054",
        Name = "impossible-constraint",
        Severity = Severity.Error,
    };

    internal static Diagnostic EmptyRange(Location location, string property) =>
        new(Rule, location, $"No value of '{property}' can satisfy this")
        {
            Label = "the minimum is above the maximum",
            Hint = "Make the minimum the smaller of the two.",
        };

    internal static Diagnostic NothingAllowed(Location location, string property) =>
        new(Rule, location, $"[AllowedValues] lets no value of '{property}' pass")
        {
            Label = "lists no value",
            Hint = "List the values that authors may write, or remove the attribute.",
        };

    internal static Diagnostic NoValue(Location location, string property, string text) =>
        new(Rule, location, $"'{Excerpt.Of(text)}' can be no value of '{property}'")
        {
            Label = "lists a value of another type",
            Hint = "List values of the type of the property.",
        };

    internal static Diagnostic BadLimit(Location location, string property, string expected) =>
        new(Rule, location, $"A limit of '{property}' is not {expected}")
        {
            Label = $"not {expected}",
            Hint = expected is "a day" or "a date"
                ? "Write [Range(typeof(DateOnly), \"2020-01-01\", \"2030-12-31\")]."
                : "Write two numbers.",
        };

    internal static Diagnostic BadDefault(Location location, string property, string value) =>
        new(Rule, location, $"The default of '{property}' is '{Excerpt.Of(value)}', which its own constraints refuse")
        {
            Label = "not allowed by the attributes above",
            Hint = "Change the default or the constraint.",
        };
}
