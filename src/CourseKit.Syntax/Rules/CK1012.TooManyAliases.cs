namespace CourseKit.Syntax;

public static class TooManyAliases
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1012",
        Name = "too-many-aliases",
        Severity = Severity.Error,
        Title = "Aliases repeat more than settings can hold",
        Explanation = """
            A YAML alias (`*name`) repeats what an anchor (`&name`) marked. Aliases of aliases multiply: a few lines can stand for
            billions of values. CourseKit repeats 10,000 values and no more.
            """,
        Bad = """
            ---
            title: Reward tampering
            a: &a [x, x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: [*d, *d]
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            a: &a [x, x, x, x, x, x, x, x, x, x]
            b: [*a, *a]
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan alias) =>
        new(Rule, source.Locate(alias), $"Aliases repeat more than {DataLimits.RepeatedNodes} values")
        {
            Label = "one alias too many",
            Hint = "Write the values out where they are needed.",
        };
}
