using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AmbiguousRef
{
    public static readonly Rule Rule = new(typeof(AmbiguousRef))
    {
        Code = "CK4129",
        Name = "ambiguous-ref",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string target, IReadOnlyList<string> paths) =>
        new(Rule, location, $"'{target}' is the name of more than one page")
        {
            Label = "which one?",
            Hint = $"Write the path: {string.Join(" or ", paths.Select(path => $"'/{path}'"))}.",
        };
}
