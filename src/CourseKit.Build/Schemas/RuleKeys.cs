using System.Text.Json.Nodes;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Rules as keys of a group, so that an editor offers them and tells what each finds.</summary>
internal static class RuleKeys
{
    /// <summary>Under <c>definitions</c>: hundreds of keys have the same values.</summary>
    public const string Severity = "severity";

    /// <summary>Each by its code and by its name.</summary>
    public static JsonObject Of(IEnumerable<Rule> rules)
    {
        var keys = new JsonObject();
        foreach (var rule in rules)
        {
            keys[rule.Code] = Key(rule, rule.Name);
            keys[rule.Name] = Key(rule, rule.Code);
        }

        return keys;
    }

    public static JsonObject AnySeverity() => new() { ["$ref"] = $"#/definitions/{Severity}" };

    private static JsonObject Key(Rule rule, string otherName)
    {
        var usual = rule.OffByDefault ? "off" : rule.Severity.ToString().ToLowerInvariant();
        return AnySeverity().Described($"{rule.Title} ({otherName}; {usual} unless set).");
    }
}
