using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TooManyParameters
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2053",
        Name = "too-many-parameters",
        Severity = Severity.Error,
        Title = "A shortcode has more positional parameters than it takes",
        Explanation = """
            Parameters without a name are told apart by their position, and the shortcode states how many it takes. Most parameters have to be named.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure "https://example.org/lamp.svg" >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="https://example.org/lamp.svg" alt="A lamp" >}}
            """,
    };

    internal static Diagnostic At(Location location, ShortcodeSignature signature)
    {
        var count = signature.Parameters.Count(parameter => parameter.Position >= 0);
        var first = signature.Parameters.IsEmpty ? null : signature.Parameters[0].Name;
        return new Diagnostic(
            Rule, location, count == 0 ? $"The shortcode '{signature.Name}' takes no parameters without a name" : $"The shortcode '{signature.Name}' takes {count} without a name")
        {
            Label = "one too many",
            Hint = count == 0 && first is not null ? $"Give it a name: {first}=\"...\"." : "Delete it, or put quotes around a value of several words.",
        };
    }
}
