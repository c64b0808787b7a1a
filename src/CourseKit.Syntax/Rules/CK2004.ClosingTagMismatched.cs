namespace CourseKit.Syntax;

public static class ClosingTagMismatched
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2004",
        Name = "closing-tag-mismatched",
        Severity = Severity.Error,
        Title = "A closing tag does not match the shortcode it closes",
        Explanation = """
            Shortcodes nest like brackets: the one opened last is closed first, by its own name. Two that cross each other, or a closing tag with another
            name, leave it open which text belongs to which.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< details summary="What happened?" >}}
            The score went up.
            {{< /quote >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< details summary="What happened?" >}}
            The score went up.
            {{< /details >}}
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag opening, ShortcodeTag closing) =>
        new(Rule, source.Locate(closing.Span), $"'{closing.Name}' is closed here, but '{opening.Name}' is open")
        {
            Label = $"expected '{opening.ClosingTag}'",
            Hint = $"Close '{opening.Name}' before this tag, or correct the name.",
            Related = [new RelatedLocation(source.Locate(opening.Span), $"'{opening.Name}' is opened here")],
        };
}
