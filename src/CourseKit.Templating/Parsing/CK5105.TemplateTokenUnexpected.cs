using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class TemplateTokenUnexpected
{
    public static readonly Rule Rule = new(typeof(TemplateTokenUnexpected))
    {
        Code = "CK5105",
        Name = "template-token-unexpected",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan span, string text) =>
        new(Rule, source.Locate(span), text.AsSpan().IndexOfAny('\n', '\r') >= 0 ? "The line ends too early" : $"'{text}' is not expected here")
        {
            Label = "the statement before should have ended",
            Hint = text == "}"
                ? "Code ends with two braces '}}'; look for an object whose '{' stands too much."
                : "Put ';' or a line's end between two statements, or look for a missing operator or quote.",
        };

    internal static Diagnostic AtPipe(Place pipe) =>
        new(Rule, pipe.Location, "A line begins with a pipe")
        {
            Label = "nothing stands before it",
            Hint = "Move the '|' to the end of the line above.",
        };

    internal static Diagnostic BeforeWhen(Place statement) =>
        new(Rule, statement.Location, "A statement stands between a 'case' and its first 'when'")
        {
            Label = "never runs",
            Hint = "Move it before the 'case' or behind a 'when'.",
        };

    internal static Diagnostic OfWrappedBlock(Place block) =>
        new(Rule, block.Location, "'$$' stands inside an expression")
        {
            Label = "prints a block and has no value",
            Hint = "Let '$$' stand alone, as a statement of a function that 'wrap' calls.",
        };

    internal static Diagnostic AfterNamedArgument(Place sign) =>
        new(Rule, sign.Location, $"'{sign.Text}' stands behind a named argument")
        {
            Label = "belongs to nothing",
            Hint = "Put the argument's value in brackets: 'length:(1 + 2)'.",
        };
}
