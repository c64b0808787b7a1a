using CourseKit.Syntax;

namespace CourseKit.Export;

public static class EquationLabelTwice
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5302",
        Name = "equation-label-twice",
        Severity = Severity.Warning,
        Title = "Two equations of a page have one label",
        Explanation = """
            A label names one equation of its page. References go to the first one that has it.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            $$\begin{equation} R = \sum_t r_t \label{return} \end{equation}$$

            $$\begin{equation} R = \sum_t \gamma^t r_t \label{return} \end{equation}$$
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            $$\begin{equation} R = \sum_t r_t \label{return} \end{equation}$$

            $$\begin{equation} R = \sum_t \gamma^t r_t \label{discounted} \end{equation}$$
            """,
    };

    internal static Diagnostic At(Location formula, string label, Location first) =>
        new(Rule, formula, $"The label '{label}' is another equation's already")
        {
            Label = "second use",
            Hint = "Give it a name of its own.",
            Related = [new RelatedLocation(first, "first used here")],
        };
}
