using CourseKit.Syntax;

namespace CourseKit.Export;

public static class OneItemForOrbit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6164",
        Name = "one-item-for-orbit",
        Severity = Severity.Hint,
        Loss = ReaderLoss.Spoiled,
        Title = "Two prompts are one in the Orbit deck",
        Explanation = """
            The importer of Orbit decks knows a prompt by its words alone: two that differ in nothing but their pictures are one to it, and a file that held
            both would fail to import. The deck has the first; the pages have both.
            """,
        Bad = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            Q: Which tide is this? ![Two arrows in line](bulge.svg)
            A: A spring tide.

            Q: Which tide is this? ![Two long arrows in line](arrows.svg)
            A: A spring tide.
            {{< /orbit_review >}}
            === content/bulge.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle cx=".5" cy=".5" r=".5"/></svg>
            === content/arrows.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>
            """,
        Good = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            Q: Which tide is this? ![Two arrows in line](bulge.svg)
            A: A spring tide.

            Q: Which tide do the long arrows stand for? ![Two long arrows in line](arrows.svg)
            A: A spring tide.
            {{< /orbit_review >}}
            === content/bulge.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle cx=".5" cy=".5" r=".5"/></svg>
            === content/arrows.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>
            """,
    };

    public static Diagnostic At(Location prompt, Location first) =>
        new(Rule, prompt, "A prompt with the words of another: the Orbit deck has the first alone")
        {
            Hint = "Name in the question what its picture shows.",
            Related = [new RelatedLocation(first, "the first")],
        };
}
