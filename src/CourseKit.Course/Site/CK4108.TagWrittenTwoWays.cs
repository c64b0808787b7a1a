using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TagWrittenTwoWays
{
    public static readonly Rule Rule = new(typeof(TagWrittenTwoWays))
    {
        Code = "CK4108",
        Name = "tag-written-two-ways",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(Located<string> tag, Located<string> first) =>
        new(Rule, tag.Location, $"The tag '{tag.Value}' is the tag '{first.Value}' written in another way")
        {
            Label = "another spelling",
            Hint = $"Write '{first.Value}' here too.",
            Related = [new RelatedLocation(first.Location, "first written here")],
        };
}
