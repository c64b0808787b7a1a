namespace CourseKit.Build;

/// <summary>A rule that CourseKit has no more.</summary>
/// <param name="Code">Its code, which no other rule is ever given: courses, logs and suppressions of before still name it.</param>
/// <param name="Became">What became of it, as one or two sentences for who looks it up.</param>
public sealed record RetiredRule(string Code, string Name, string Became);

/// <summary>The ledger of codes that are used up. A rule that goes is entered here, and nothing is ever taken out.</summary>
public static class RetiredRules
{
    public static IReadOnlyList<RetiredRule> All { get; } =
    [
        new("CK5153", "clock-missing", "It said that there is no 'date.now' where a template runs. Templates have no clock at all now; CK5127 says so."),
    ];

    /// <summary>By code or by name, letter case ignored.</summary>
    public static RetiredRule? Find(string codeOrName) => All.FirstOrDefault(rule =>
        string.Equals(rule.Code, codeOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Name, codeOrName, StringComparison.OrdinalIgnoreCase));
}
