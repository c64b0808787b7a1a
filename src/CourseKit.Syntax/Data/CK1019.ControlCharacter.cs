namespace CourseKit.Syntax;

public static class ControlCharacter
{
    public static readonly Rule Rule = new(typeof(ControlCharacter))
    {
        Code = "CK1019",
        Name = "control-character",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan character) =>
        new(Rule, source.Locate(character), $"The control character U+{(int)source.Text[character.Start]:X4} stands among the settings")
        {
            Label = "an invisible character",
            Hint = "Delete it, or retype the line.",
        };
}
