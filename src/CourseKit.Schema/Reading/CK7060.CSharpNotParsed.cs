using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class CSharpNotParsed
{
    public static readonly Rule Rule = new(typeof(CSharpNotParsed))
    {
        Code = "CK7060",
        Name = "c-sharp-not-parsed",
        Severity = Severity.Error,
    };

    internal static Syntax.Diagnostic At(Microsoft.CodeAnalysis.Diagnostic problem) =>
        new(Rule, CSharpPlace.Of(problem.Location), $"{problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}")
        {
            Label = "not C#",
            Hint = "Put the syntax right; until then the metadata of this record is not checked.",
        };
}
