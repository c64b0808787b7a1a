namespace CourseKit.Syntax;

public static class UnknownAlias
{
    public static readonly Rule Rule = new(typeof(UnknownAlias))
    {
        Code = "CK1013",
        Name = "unknown-alias",
        Severity = Severity.Error,
    };

    /// <param name="near">The name of an anchor that may have been meant.</param>
    public static Diagnostic At(SourceText source, TextSpan alias, string? near) =>
        new(Rule, source.Locate(alias), $"The alias '{Excerpt.Of(source.GetText(alias))}' repeats nothing that stands above it")
        {
            Label = "no anchor of this name",
            Hint = near is null
                ? $"If it is text, put it in quotes: \"{Excerpt.Of(source.GetText(alias))}\""
                : $"Did you mean '*{near}'?",
        };
}
