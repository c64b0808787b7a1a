namespace CourseKit.Syntax;

public static class OrbitTagNeverOpened
{
    public static readonly Rule Rule = new(typeof(OrbitTagNeverOpened))
    {
        Code = "CK3024",
        Name = "orbit-tag-never-opened",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(SourceText source, OrbitTag tag) =>
        new(Rule, source.Locate(tag.Span), $"No <{tag.Name}> is open here")
        {
            Label = "closes nothing",
            Hint = "Delete this tag, or put the opening tag before the prompts.",
        };
}
