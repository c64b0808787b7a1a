using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadPromptDefaults
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3032",
        Name = "bad-prompt-defaults",
        Severity = Severity.Error,
        Title = "Front matter gives the prompts of a page something that is no value",
        Explanation = """
            Under `prompts` a page gives its prompts metadata, each key with one value, and `tags` with a list: `prompts: {difficulty: 2, tags: [core]}`.
            """,
        Bad = """
            ---
            title: Proxies
            prompts: [core]
            ---

            The score went up.
            """,
        Good = """
            ---
            title: Proxies
            prompts: {tags: [core]}
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "This is no metadata for prompts")
        {
            Label = "expected a key with one value",
            Hint = "Write 'prompts:' and below it, indented, 'key: value'.",
        };
}
