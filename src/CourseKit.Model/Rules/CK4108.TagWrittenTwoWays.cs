using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TagWrittenTwoWays
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4108",
        Name = "tag-written-two-ways",
        Severity = Severity.Hint,
        Title = "One tag is written in two ways",
        Explanation = """
            Tags that differ only in case, blanks or punctuation have one page and are one tag. The site shows the way it is written
            first in the course.
            """,
        Bad = """
            ---
            title: Proxies
            tags: [Reward Hacking, reward-hacking]
            ---

            A proxy stands for what was meant.
            """,
        Good = """
            ---
            title: Proxies
            tags: [Reward Hacking]
            ---

            A proxy stands for what was meant.
            """,
    };

    internal static Diagnostic At(Located<string> tag, Located<string> first) =>
        new(Rule, tag.Location, $"The tag '{tag.Value}' is the tag '{first.Value}' written in another way")
        {
            Label = "another spelling",
            Hint = $"Write '{first.Value}' here too.",
            Related = [new RelatedLocation(first.Location, "first written here")],
        };
}
