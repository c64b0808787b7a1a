namespace CourseKit.Syntax;

public static class PairingLooksShifted
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3015",
        Name = "pairing-looks-shifted",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "Questions and answers of a block seem to be swapped",
        Explanation = """
            In a block without markers, lines are question and answer in turn. Here lines in the place of answers end in question marks, one after another, and those in the
            place of questions do not: most likely a line is missing or one too many further up, and another further down.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            A measure that stands for the goal.
            When does a proxy fail?
            When it is optimized hard.
            Who set the score?
            The growers.
            What is a proxy?
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            When does a proxy fail?
            When it is optimized hard.
            Who set the score?
            The growers.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan question, TextSpan answer) =>
        new(Rule, source.Locate(question), "Here questions and answers seem to have changed places")
        {
            Label = "read as a question",
            Hint = "Look for a missing line or one too many at or above this one; or mark the sides with 'Q:' and 'A:'.",
            Related = [new RelatedLocation(source.Locate(answer), "read as its answer")],
        };
}
