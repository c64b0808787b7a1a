using CourseKit.Syntax;

namespace OwnEngine;

public static class CheckIncomplete
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5128",
        Name = "check-incomplete",
        Severity = Severity.Warning,
        Title = "A template is too large to be checked whole",
        Explanation = """
            Functions and included templates are looked into at each call, with what they are given there. A template that calls so
            much that this would take for ever is checked up to a point only; what lies behind it is found when it is rendered.
            """,
        Bad = """
            $ mkdir templates
            $ calls() { echo '{{ func f0; 1; end }}'; for i in $(seq 1 40); do echo "{{ func f$i; f$((i - 1)); f$((i - 1)); end }}"; done; echo '{{ f40 }}'; }
            $ calls > templates/page.html
            $ coursekit check .
            """,
        Good = """
            $ mkdir templates
            $ calls() { echo '{{ func f0; 1; end }}'; for i in $(seq 1 4); do echo "{{ func f$i; f$((i - 1)); f$((i - 1)); end }}"; done; echo '{{ f4 }}'; }
            $ calls > templates/page.html
            $ coursekit check .
            """,
    };

    internal static Diagnostic At(Place place) =>
        new(Rule, place.Location, "The template calls too much to be checked whole")
        {
            Label = "the check stopped here",
            Hint = "Call fewer functions inside each other.",
        };
}
