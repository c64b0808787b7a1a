namespace CourseKit.Syntax;

public static class MixedShortcodeArguments
{
    public static readonly Rule Rule = new(typeof(MixedShortcodeArguments))
    {
        Code = "CK2006",
        Name = "mixed-shortcode-arguments",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, ShortcodeArgument argument, ShortcodeArgument first) =>
        new(Rule, source.Locate(argument.Name is null ? argument.ValueSpan : argument.NameSpan), "Named and positional parameters are mixed")
        {
            Label = argument.Name is null ? "this one has no name" : "this one has a name",
            Hint = argument.Name is null
                ? "Give it a name, or put quotes around the value before it if this is the rest of it."
                : "Name all parameters or none.",
            Related = [new RelatedLocation(source.Locate(first.Name is null ? first.ValueSpan : first.NameSpan), "the first parameter")],
        };
}
