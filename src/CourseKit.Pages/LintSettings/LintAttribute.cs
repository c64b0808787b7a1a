using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads <c>lint=off</c> and <c>lint="CK3105, long-question"</c>, the rules that a prompt or a block turns off.</summary>
internal static class LintAttribute
{
    /// <returns>Codes. A name that no lint rule has is reported and left out.</returns>
    public static EquatableArray<string> Read(AttributeSyntax attribute, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        if (IsOff(attribute.Value)) return LintNames.CanBeOff;
        if (IsOn(attribute.Value)) return [];
        var codes = new List<string>();
        // A value without escapes stands in the file as it is, so each word has its own place; otherwise the whole value is pointed at.
        var isVerbatim = attribute.ValueSpan.Length == attribute.Value.Length;
        foreach (var (word, start) in Words(attribute.Value))
        {
            var span = isVerbatim ? new TextSpan(attribute.ValueSpan.Start + start, word.Length) : attribute.ValueSpan;
            if (LintNames.Find(word) is not { } rule) diagnostics.Add(UnknownLintRule.At(source.Locate(span), word));
            else if (LintNames.Allows(rule, null)) codes.Add(rule.Code);
            else diagnostics.Add(ErrorCannotBeLowered.At(source.Locate(span), rule));
        }

        return codes.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    public static bool IsOff(string value) => value.Trim().ToLowerInvariant() is "off" or "false";

    public static bool IsOn(string value) => value.Trim().ToLowerInvariant() is "on" or "true" or "";

    /// <summary>The words of a list with blanks or commas between them, and where they begin.</summary>
    public static IEnumerable<(string Word, int Start)> Words(string value)
    {
        var start = -1;
        for (var i = 0; i <= value.Length; i++)
        {
            var isBreak = i == value.Length || value[i] == ',' || char.IsWhiteSpace(value[i]);
            if (isBreak && start >= 0) yield return (value.Substring(start, i - start), start);
            if (isBreak) start = -1;
            else if (start < 0) start = i;
        }
    }
}
