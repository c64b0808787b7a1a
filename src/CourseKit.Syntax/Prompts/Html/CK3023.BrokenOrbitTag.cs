namespace CourseKit.Syntax;

public static class BrokenOrbitTag
{
    public static readonly Rule Rule = new(typeof(BrokenOrbitTag))
    {
        Code = "CK3023",
        Name = "broken-orbit-tag",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, int start, string name) =>
        new(Rule, source.Locate(new TextSpan(start, name.Length + 1)), $"This <{name}> tag cannot be read to its end")
        {
            Label = "begins here",
            Hint = "Check that each value has both quotes and that the tag ends with '>'.",
        };
}
