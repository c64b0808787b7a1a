using CourseKit.Syntax;

namespace CourseKit.Export;

public static class DrawingWithScript
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6123",
        Name = "drawing-with-script",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A prompt shows a drawing that has a program in it",
        Explanation = """
            Readers open a deck of somebody they do not know, so a deck of CourseKit's never has a program in it. In a picture none would run
            anyway. The deck goes without the drawing, and its alternative text stands on the card.
            """,
        Bad = """
            === content/loops.md
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            What does ![a loop with two arrows](loop.svg) show?
            A feedback loop.
            {{< /orbit_review >}}
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg"><script>turn()</script></svg>
            """,
        Good = """
            === content/loops.md
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            What does ![a loop with two arrows](loop.svg) show?
            A feedback loop.
            {{< /orbit_review >}}
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
    };

    internal static Diagnostic At(Location address) =>
        new(Rule, address, "A prompt shows a drawing that has a program in it")
        {
            Label = "left out of the deck",
            Hint = "Save the drawing without scripts, handlers (onclick) and javascript: links.",
        };
}
