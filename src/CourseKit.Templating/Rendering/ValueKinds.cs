using System.Collections;
using System.Numerics;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>What values are called in messages.</summary>
internal static class ValueKinds
{
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string => "a text",
        bool => "true or false",
        int or long or double or float or decimal or BigInteger => "a number",
        DateValue => "a date",
        TimeSpan => "a time span",
        IScriptCustomFunction => "a function",
        TemplateObject { Type: { } type } => $"{("aeiou".Contains(type.Name[0], StringComparison.Ordinal) ? "an" : "a")} {type.Name}",
        IList => "a list",
        IScriptObject => "an object",
        IEnumerable => "a list",
        _ => "a value",
    };
}
