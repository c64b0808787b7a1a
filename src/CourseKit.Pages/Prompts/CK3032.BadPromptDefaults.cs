using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadPromptDefaults
{
    public static readonly Rule Rule = new(typeof(BadPromptDefaults))
    {
        Code = "CK3032",
        Name = "bad-prompt-defaults",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "This is no metadata for prompts")
        {
            Label = "expected a key with one value",
            Hint = "Write 'prompts:' and below it, indented, 'key: value'.",
        };
}
