using CourseKit.Syntax;

namespace CourseKit.Export;

public static class RemoteMedia
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6120",
        Name = "remote-media",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A prompt shows a file that is on another site",
        Explanation = """
            Cards are reviewed on the train and in the air. A deck carries the files of the course inside it, but nothing is fetched while a
            course is built: a file on another site is seen only by readers who are online, and only as long as that site keeps it.
            """,
        Bad = """
            === content/loops.md
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            What does ![a loop with two arrows](https://example.org/loop.svg) show?
            A feedback loop.
            {{< /orbit_review >}}
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

    internal static Diagnostic At(Location address, string url) =>
        new(Rule, address, $"A prompt shows '{url}', which is not in the deck")
        {
            Label = "seen by readers who are online",
            Hint = "Copy the file into the course, if its licence allows.",
        };
}
