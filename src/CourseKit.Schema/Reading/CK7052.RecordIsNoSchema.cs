using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class RecordIsNoSchema
{
    public static readonly Rule Rule = new(typeof(RecordIsNoSchema))
    {
        Code = "CK7052",
        Name = "record-is-no-schema",
        Severity = Severity.Error,
    };

    internal static Diagnostic WithBaseElsewhere(Location location, string name, string elsewhere) =>
        new(Rule, location, $"'{name}' cannot describe metadata: the C# of the course does not have '{elsewhere}', from which it inherits")
        {
            Label = "inherits from another assembly",
            Hint = $"Declare '{elsewhere}' in a C# file of the course, or write its properties here.",
        };

    internal static Diagnostic At(Location location, string name, string reason) =>
        new(Rule, location, $"'{name}' cannot describe metadata: {reason}")
        {
            Label = reason,
            Hint = $"Write 'public sealed record {name}' with properties that are set by 'init'.",
        };
}
