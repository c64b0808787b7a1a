using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CodeNotCompiled
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5305",
        Name = "code-not-compiled",
        Severity = Severity.Error,
        Title = "C# that is to be checked does not compile",
        Explanation = """
            A fence that begins with `csharp check` is compiled when the course is built, and readers never copy code that does not compile. It may
            have statements, members, types, or an expression alone, and knows .NET's own library, the namespaces that a new project has
            (`System`, `System.Linq` …) and the C# of the course. Fences of a page with one `scope`, as in `csharp scope=queue`, see the names
            of those before. Code that shows a mistake on purpose goes without `check`.
            """,
        Bad = """
            ---
            title: Reward hacking
            ---

            ```csharp check
            var reward = 3;
            Console.WriteLine(rewrad);
            ```
            """,
        Good = """
            ---
            title: Reward hacking
            ---

            ```csharp check
            var reward = 3;
            Console.WriteLine(reward);
            ```
            """,
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
