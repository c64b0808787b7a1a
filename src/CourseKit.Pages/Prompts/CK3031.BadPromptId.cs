using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadPromptId
{
    public static readonly Rule Rule = new(typeof(BadPromptId))
    {
        Code = "CK3031",
        Name = "bad-prompt-id",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string id) =>
        new(Rule, location, $"'{id}' cannot be the id of a prompt")
        {
            Label = "not an id",
            Hint = "Use letters from A to Z, digits, '-', '_', '.' and ':', a letter or digit first.",
        };
}
