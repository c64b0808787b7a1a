using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongType
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1050",
        Name = "wrong-type",
        Severity = Severity.Error,
        Title = "A setting has a value of another type than it needs",
        Explanation = """
            `weight` is a whole number, `draft` is true or false, `tags` is a list, `title` a text. A value of another type has no meaning
            there; other tools pass over it without a word.
            """,
        Bad = """
            ---
            title: Reward tampering
            tags: agents
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            tags: [agents]
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
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
