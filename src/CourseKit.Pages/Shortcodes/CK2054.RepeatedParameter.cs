using CourseKit.Syntax;

namespace CourseKit.Model;

public static class RepeatedParameter
{
    public static readonly Rule Rule = new(typeof(RepeatedParameter))
    {
        Code = "CK2054",
        Name = "repeated-parameter",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, string name, ShortcodeArgument argument, ShortcodeArgument first) =>
        At(name, Place(source, argument), Place(source, first));

    internal static Diagnostic At(string name, Location location, Location first) =>
        new(Rule, location, $"'{name}' is given twice")
        {
            Label = "the second one",
            Hint = "Keep one of the two.",
            Related = [new RelatedLocation(first, "the first one")],
        };

    private static Location Place(SourceText source, ShortcodeArgument argument) =>
        source.Locate(argument.Name is null ? argument.ValueSpan : argument.NameSpan);
}
