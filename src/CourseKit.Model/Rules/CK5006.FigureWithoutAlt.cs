using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FigureWithoutAlt
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5006",
        Name = "figure-without-alt",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A figure has no alternative text",
        Explanation = """
            Readers who do not see a figure hear its `alt`. Where there is none, CourseKit reads the caption or title, which they
            hear anyway and which seldom says what is to be seen. A figure that is only decoration has `alt=""`.
            """,
        Bad = """
            === page.md
            ---
            title: Reward tampering
            ---

            {{< figure src="tampering.svg" caption="Fig. 1: Reward tampering" >}}

            === tampering.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
        Good = """
            === page.md
            ---
            title: Reward tampering
            ---

            {{< figure src="tampering.svg" caption="Fig. 1: Reward tampering" alt="An agent with its hand on its own reward" >}}

            === tampering.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
    };

    /// <param name="standIn">The parameter that is read instead; null when there is none.</param>
    internal static Diagnostic At(Location figure, string? standIn) =>
        new(Rule, figure, standIn is null ? "The figure has no alternative text" : $"The figure has no alternative text; its {standIn} is read instead")
        {
            Label = "no 'alt'",
            Hint = "Say in 'alt' what the figure shows; alt=\"\" where it only decorates.",
        };
}
