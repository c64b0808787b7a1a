using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongType
{
    public static readonly Rule Rule = new(typeof(WrongType))
    {
        Code = "CK1050",
        Name = "wrong-type",
        Severity = Severity.Error,
    };

    /// <param name="expected">With its article: <c>a whole number</c>.</param>
    internal static Diagnostic At(SourceText source, DataNode value, string key, string expected, string hint) =>
        new(Rule, source.Locate(value.Span), $"'{Excerpt.Of(key)}' is {Describe(value)} where {expected} is expected")
        {
            Label = $"not {expected}",
            Hint = hint,
        };

    private static string Describe(DataNode value) => value switch
    {
        SequenceNode => "a list",
        MappingNode => "a group of settings",
        ScalarNode { Kind: ScalarKind.Boolean } => "true or false",
        ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } => "a number",
        ScalarNode { Kind: ScalarKind.Date } => "a date",
        ScalarNode { Kind: ScalarKind.Null } => "empty",
        _ => "a text",
    };
}
