using CourseKit.Syntax;

namespace OwnEngine;

public static class TemplateNestedTooDeeply
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5110",
        Name = "template-nested-too-deeply",
        Severity = Severity.Error,
        Title = "Template code nests too deep",
        Explanation = """
            Brackets in brackets, operators in a row and blocks in blocks are read up to a fixed depth, so that no template can exhaust
            the machine that renders it. Nothing that a person reads comes near it.
            """,
        Bad = """
            $ mkdir templates
            $ many() { yes "$1" | head -n 10000 | tr -d '\n'; }
            $ echo "{{ $(many '(') 1 $(many ')') }}" > templates/page.html
            $ coursekit check .
            """,
        Good = """
            $ mkdir templates
            $ many() { yes "$1" | head -n 3 | tr -d '\n'; }
            $ echo "{{ $(many '(') 1 $(many ')') }}" > templates/page.html
            $ coursekit check .
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan span, int limit) =>
        new(Rule, source.Locate(span), $"Code nests more than {limit.ToString(System.Globalization.CultureInfo.InvariantCulture)} levels deep")
        {
            Label = "too deep from here on",
            Hint = "Give parts of it a name with an assignment, or put them in a function.",
        };
}
