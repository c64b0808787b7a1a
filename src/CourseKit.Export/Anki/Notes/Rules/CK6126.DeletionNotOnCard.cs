using CourseKit.Syntax;

namespace CourseKit.Export;

public static class DeletionNotOnCard
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6126",
        Name = "deletion-not-on-card",
        Severity = Severity.Error,
        Title = "A deletion stands where nothing can be hidden",
        Explanation = """
            A deletion in the alternative text or the title of a picture, in a title of a link or inside an HTML tag is no text of the card:
            there would be nothing to hide, and Anki would make a card that asks nothing.
            """,
        Bad = """
            === content/loops.md
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            C: The picture ![a {feedback} loop](loop.svg) shows it.
            {{< /orbit_review >}}
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
        Good = """
            === content/loops.md
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            C: The picture ![a loop](loop.svg) shows a {feedback} loop.
            {{< /orbit_review >}}
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
    };

    internal static Diagnostic At(Location question) =>
        new(Rule, question, "A deletion of this cloze is not in its text")
        {
            Label = "in an alternative text, a title or a tag",
            Hint = "Move the deletion into the text around it.",
        };
}
