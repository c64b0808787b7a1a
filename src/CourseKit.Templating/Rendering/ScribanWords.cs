using System.Text;

namespace CourseKit.Templating;

/// <summary>Scriban's messages in words for who writes templates and not C#.</summary>
internal static class ScribanWords
{
    private static readonly (string Type, string Plain)[] s_types =
    [
        ("`string`", "a text"), ("`int`", "a whole number"), ("`long`", "a whole number"), ("`double`", "a number"), ("`float`", "a number"), ("`decimal`", "a number"),
        ("`bool`", "true or false"), ("`object`", "an object"), ("`array`", "a list"), ("`IEnumerable`", "a list"), ("`IList`", "a list"), ("`null`", "null"), (" to int", " to a whole number"),
    ];

    /// <summary>One line, with the names of types put into words and quotation marks for backticks.</summary>
    public static string Plain(string message)
    {
        var line = message.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? message[..end] : message;
        if (line.IndexOf(" (Parameter '", StringComparison.Ordinal) is var note and >= 0) line = line[..note];
        var text = new StringBuilder(line);
        foreach (var (type, plain) in s_types) text.Replace(type, plain);
        return text.Replace("Unable to convert type ", "no way leads from ").Replace('`', '\'').ToString().TrimEnd('.', ' ');
    }
}
