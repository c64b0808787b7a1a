using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PictureLostInDark
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6186",
        Name = "picture-lost-in-dark",
        Severity = Severity.Warning,
        Title = "A drawing is black on nothing, and pages are dark for some readers",
        Explanation = """
            The lines or letters of this drawing are nearly black and it has no ground of its own, so readers whose pages are dark see little of
            it or nothing. Three ways out: draw in a grey that shows on both, such as `#868b93`; put a light rectangle behind all; or put a
            variant for dark pages beside it, `loop.dark.svg` or `loop-dark.svg` beside `loop.svg`, which is then shown there.
            """,
        Bad = """
            === content/loops.md
            ---
            title: Loops
            ---

            ![A loop](loop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1L8 8" stroke="black"/></svg>
            """,
        Good = """
            === content/loops.md
            ---
            title: Loops
            ---

            ![A loop](loop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1L8 8" stroke="black"/></svg>
            === content/loop.dark.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1L8 8" stroke="white"/></svg>
            """,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "The drawing is black on nothing")
        {
            Label = "not seen on a dark page",
            Hint = "Draw it in a grey, give it a light ground, or put a variant that ends in .dark.svg beside it.",
        };
}
