using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SourceOfAnotherMeaning
{
    public static readonly Rule Rule = new(typeof(SourceOfAnotherMeaning))
    {
        Code = "CK4151",
        Name = "source-of-another-meaning",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(Citation citation) =>
        new(Rule, citation.Location, $"'{Excerpt.Of(citation.Key)}' is a source, and the course's record makes another thing of it")
        {
            Label = "not shown to readers",
            Hint = "Make the field 'Source' of the record a SourceKey, or give it another name.",
        };
}
