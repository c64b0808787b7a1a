using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OperandAmbiguous
{
    public static readonly Rule Rule = new(typeof(OperandAmbiguous))
    {
        Code = "CK6182",
        Name = "operand-ambiguous",
        Severity = Severity.Error,
    };

    public static Diagnostic At(string operand) =>
        new(Rule, Location.OfFile(operand), $"'{operand}' is here as a file or folder, and it is a git revision")
        {
            Hint = $"Write './{operand}' for what is here, '{operand}:{Model.IdentityLock.FileName}' for the lock in the revision.",
        };
}
