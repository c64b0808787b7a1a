using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

/// <summary>
/// The rules of this room and those below it, which the command line and the compiler both run.
/// </summary>
public static class FrontEndRules
{
    public static IReadOnlyList<Rule> All { get; } =
        [.. SyntaxRules.All, .. PagesRules.All, .. IdentityRules.All, .. CourseRules.All, .. LintRules.All, .. SchemaRules.All];
}
