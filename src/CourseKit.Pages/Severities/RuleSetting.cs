using CourseKit.Syntax;

namespace CourseKit.Model;

/// <param name="Code">The code of a rule.</param>
/// <param name="Severity">Null when the rule is off.</param>
public sealed record RuleSetting(string Code, Severity? Severity);
