using System.Collections.Concurrent;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;

namespace CourseKit.Generator;

/// <summary>Our rules as the compiler knows rules.</summary>
internal static class RuleDescriptors
{
    private const string Category = "CourseKit";
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> _descriptors = new();

    public static DiagnosticDescriptor Of(Rule rule) => _descriptors.GetOrAdd(rule, Make);

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Make(Rule rule) => new(
        rule.Code,
        rule.Title,
        "{0}",
        Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        description: rule.Explanation);
}
