using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class LoopMemberUnknown
{
    public static readonly Rule Rule = new(typeof(LoopMemberUnknown))
    {
        Code = "CK5116",
        Name = "loop-member-unknown",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string loop, string member)
    {
        string[] known = loop == "while"
            ? ["index", "first", "even", "odd"]
            : ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];
        var near = Suggestion.Nearest(member, known);
        return new Diagnostic(Rule, place.Location, $"'{loop}' has no '{member}'")
        {
            Label = "unknown",
            Hint = near is null ? $"It has {string.Join(", ", known)}." : $"Did you mean '{near}'?",
        };
    }
}
