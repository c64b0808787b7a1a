namespace CourseKit.Syntax;

public static class PairingLooksShifted
{
    public static readonly Rule Rule = new(typeof(PairingLooksShifted))
    {
        Code = "CK3015",
        Name = "pairing-looks-shifted",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(SourceText source, TextSpan question, TextSpan answer) =>
        new(Rule, source.Locate(question), "Here questions and answers seem to have changed places")
        {
            Label = "read as a question",
            Hint = "Look for a missing line or one too many at or above this one; or mark the sides with 'Q:' and 'A:'.",
            Related = [new RelatedLocation(source.Locate(answer), "read as its answer")],
        };
}
