using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class EquationNotFound
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5301",
        Name = "equation-not-found",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A formula refers to an equation that the page does not have",
        Explanation = """
            `\ref` and `\eqref`, in a formula or in the text, give the number of the equation on the same page that has the `\label` of that name.
            Only a line with a number or a `\tag` can have one.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            $$\begin{equation} R = \sum_t \gamma^t r_t \label{eq:return} \end{equation}$$

            The agent maximises $\eqref{eq:retrun}$.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            $$\begin{equation} R = \sum_t \gamma^t r_t \label{eq:return} \end{equation}$$

            The agent maximises $\eqref{eq:return}$.
            """,
    };

    internal static Diagnostic At(MathEmbed math, string label)
    {
        var offset = math.Tex.IndexOf("{" + label, StringComparison.Ordinal);
        return new Diagnostic(Rule, offset < 0 ? math.Location : math.PlaceOf(offset + 1), $"No equation of the page has the label '{label}'")
        {
            Label = "not found",
            Hint = $"Put \\label{{{label}}} into a numbered equation of this page, or correct the name.",
        };
    }
}
