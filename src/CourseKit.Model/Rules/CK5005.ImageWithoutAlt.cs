using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ImageWithoutAlt
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5005",
        Name = "image-without-alt",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "An image has no alternative text",
        Explanation = """
            Readers who do not see the image hear its alternative text; it stands between the brackets. An image that says nothing
            the text does not say is marked as decoration: `![](line.svg){role=presentation}`.
            """,
        Bad = """
            === page.md
            ---
            title: Reward tampering
            ---

            ![](tampering.svg)

            === tampering.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
        Good = """
            === page.md
            ---
            title: Reward tampering
            ---

            ![An agent with its hand on its own reward](tampering.svg)

            === tampering.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
    };

    internal static Diagnostic At(Location image) =>
        new(Rule, image, "The image has no alternative text")
        {
            Label = "nothing to read aloud",
            Hint = "Say between the brackets what the image shows, or mark it as decoration with '{role=presentation}'.",
        };
}
