using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CodeNotCompiled
{
    public static readonly Rule Rule = new(typeof(CodeNotCompiled))
    {
        Code = "CK5305",
        Name = "code-not-compiled",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location place, FenceError error) =>
        new(Rule, place, $"The code does not compile: {error.Message} ({error.Code})")
        {
            Label = "here",
            Hint = "Correct it, give it a scope with the code that it builds on, or remove 'check' when it is wrong on purpose.",
        };

    internal static Diagnostic AtShortcode(Location shortcode) =>
        new(Rule, shortcode, "Code with a shortcode in it cannot be compiled")
        {
            Label = "only the template knows what stands here",
            Hint = "Write the code itself, or remove 'check' from the fence.",
        };
}
