using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What pages and prompts may call the lint rules. These are made in a room above, so the ledger says which there are: those of its codes
/// 3101 to 3199, and the one about ids, which is an error.
/// </summary>
internal static class LintNames
{
    private const string Band = "CK31";

    /// <summary>In the order of the codes.</summary>
    public static EquatableArray<LedgerEntry> All { get; } = CodeLedger.All
        .Where(entry => entry.Became is null && (entry.Code == PromptIdTaken.Rule.Code || entry.Code.StartsWith(Band, StringComparison.Ordinal)))
        .ToEquatableArray();

    /// <summary>
    /// The codes of those that may be turned off. An error says that the output would be wrong, so "off" does not speak of it.
    /// </summary>
    public static EquatableArray<string> CanBeOff { get; } = All.Where(rule => Allows(rule, null)).Select(rule => rule.Code)
        .ToEquatableArray();

    /// <summary>A rule by code or by name, letter case ignored; null when there is none.</summary>
    public static LedgerEntry? Find(string codeOrName) =>
        All.FirstOrDefault(rule => Same(rule.Code, codeOrName) || Same(rule.Name, codeOrName));

    /// <summary>The code or name that was most likely meant.</summary>
    public static string? Nearest(string codeOrName)
    {
        var isCode = codeOrName.StartsWith("CK", StringComparison.OrdinalIgnoreCase);
        return Suggestion.Nearest(codeOrName, All.Select(rule => isCode ? rule.Code : rule.Name));
    }

    /// <summary>
    /// True when a page or prompt may give the rule this severity, as <see cref="ErrorCannotBeLowered.Allows"/> says it of courses.
    /// </summary>
    /// <param name="wanted">Null to turn the rule off.</param>
    public static bool Allows(LedgerEntry rule, Severity? wanted) =>
        rule.Severity != Severity.Error || rule.CanBeLowered || wanted == Severity.Error;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
