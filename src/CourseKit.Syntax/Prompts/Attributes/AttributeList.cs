namespace CourseKit.Syntax;

/// <summary>The metadata at the end of a question: <c>{#id .class key=value}</c>.</summary>
/// <param name="Span">Braces included.</param>
internal sealed record AttributeList(TextSpan Span, EquatableArray<AttributeSyntax> Attributes)
{
    public static AttributeList None(int at) => new(new TextSpan(at, 0), []);
}
