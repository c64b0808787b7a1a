using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DuplicateId
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5007",
        Name = "duplicate-id",
        Severity = Severity.Error,
        Title = "Two places of a page have the same id",
        Explanation = """
            A link to an id leads to the first element that has it; the second cannot be reached, and HTML forbids it. Ids that
            CourseKit makes from headings never collide: only those written by hand do.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            ## What it is {#tampering}

            ## How it is found {#tampering}
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            ## What it is {#tampering}

            ## How it is found {#finding-tampering}
            """,
    };

    internal static Diagnostic At(Location second, string id, Location first) =>
        new(Rule, second, $"The id '{id}' is used twice on this page")
        {
            Label = "used again here",
            Hint = "Give one of the two another id.",
            Related = [new RelatedLocation(first, "used first here")],
        };
}
