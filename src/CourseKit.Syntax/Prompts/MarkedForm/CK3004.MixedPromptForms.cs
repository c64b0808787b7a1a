namespace CourseKit.Syntax;

public static class MixedPromptForms
{
    public static readonly Rule Rule = new(typeof(MixedPromptForms))
    {
        Code = "CK3004",
        Name = "mixed-prompt-forms",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan line, TextSpan marker) =>
        new(Rule, source.Locate(line), "This line has no marker, but other prompts of the block do")
        {
            Label = "no marker",
            Hint = "Put 'Q:' before a question, 'A:' before an answer, 'C:' before a cloze.",
            Related = [new RelatedLocation(source.Locate(marker), "the first marker")],
        };
}
