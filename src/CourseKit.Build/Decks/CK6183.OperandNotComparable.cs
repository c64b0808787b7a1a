using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OperandNotComparable
{
    public static readonly Rule Rule = new(typeof(OperandNotComparable))
    {
        Code = "CK6183",
        Name = "operand-not-comparable",
        Severity = Severity.Error,
    };

    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' is no package, no lock and no course")
        {
            Hint = "Name an .apkg package, a .json lock file, a course, or a git revision.",
        };
}
