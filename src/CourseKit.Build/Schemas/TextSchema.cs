using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>A field that is a text, as JSON Schema.</summary>
internal static class TextSchema
{
    /// <summary>What JavaScript's expressions do not have, or have with another meaning.</summary>
    private static readonly string[] _dotnetOnly = [@"\A", @"\Z", @"\z", @"\G", @"\p", @"\P", @"\a", @"\e", "(?>", "(?i", "(?m", "(?s", "(?n", "(?x", "(?-", "(?#", "(?'", "(?(", "-["];

    /// <summary>A text of which something is asked is written as one, in quotes where YAML would make a number of it.</summary>
    public static JsonObject Of(MetadataField field)
    {
        var constraints = field.Constraints;
        if (constraints == FieldConstraints.None) return SettingTypes.Of("string", "number", "boolean");
        var schema = SettingTypes.Of("string");
        if (field.List == ListType.None && constraints.Length is { Minimum: > 0 } least) schema["minLength"] = least.Minimum;
        if (field.List == ListType.None && constraints.Length is { Maximum: { } most }) schema["maxLength"] = most;
        if (constraints.Format != TextFormat.Any) schema["format"] = constraints.Format == TextFormat.WebAddress ? "uri" : "email";
        if (constraints.NotEmpty) schema["pattern"] = @"\S";
        // The whole text must match, and an empty one says nothing: so RegularExpressionAttribute has it.
        if (constraints.Pattern is { } pattern && UntoldPattern(field) is null)
        {
            schema["pattern"] = $"^(?:{pattern.Expression}){(constraints.NotEmpty ? "" : "?")}$";
        }

        return schema;
    }

    /// <summary>
    /// The expression when it cannot go into a schema, whose expressions are JavaScript's; the compiler checks it all the same.
    /// </summary>
    public static string? UntoldPattern(MetadataField field) =>
        field.Constraints.Pattern?.Expression is { } expression && !IsPortable(expression) ? expression : null;

    private static bool IsPortable(string expression)
    {
        if (_dotnetOnly.Any(part => expression.Contains(part, StringComparison.Ordinal))) return false;
        try
        {
            _ = new Regex(expression, RegexOptions.ECMAScript);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
