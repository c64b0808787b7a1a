namespace CourseKit.Syntax;

public static class MissingSeparator
{
    public static readonly Rule Rule = new(typeof(MissingSeparator))
    {
        Code = "CK1004",
        Name = "missing-separator",
        Severity = Severity.Error,
    };

    /// <param name="name">Where the name stands; the caret goes there.</param>
    /// <param name="mark">What is missing: <c>:</c> or <c>=</c>.</param>
    /// <param name="corrected">The line put right.</param>
    public static Diagnostic At(SourceText source, TextSpan name, string mark, string corrected) =>
        new(Rule, source.Locate(name), $"'{Excerpt.Of(source.GetText(name))}' is not followed by '{mark}'")
        {
            Label = $"no '{mark}' after this",
            Hint = $"Write '{Excerpt.Of(corrected)}'.",
        };

    /// <summary>YAML takes a colon for part of the name when no blank follows it.</summary>
    public static Diagnostic AtColonWithoutBlank(SourceText source, TextSpan colon, string corrected) =>
        new(Rule, source.Locate(colon), "The colon is not followed by a blank")
        {
            Label = "a blank is missing after this",
            Hint = $"Write '{Excerpt.Of(corrected)}'.",
        };
}
