using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class LoopOptionUnknown
{
    public static readonly Rule Rule = new(typeof(LoopOptionUnknown))
    {
        Code = "CK5117",
        Name = "loop-option-unknown",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string name)
    {
        var near = Suggestion.Nearest(name, ["offset", "limit", "reversed", "cols"]);
        return new Diagnostic(Rule, place.Location, $"A loop has no option '{name}'")
        {
            Label = "unknown option, or without its value",
            Hint = near is null ? "The options are 'offset:2', 'limit:3', 'reversed' and 'cols:2'."
                : near == "reversed" ? "Write 'reversed', without a value." : $"Write '{near}:' and a number.",
        };
    }

    /// <summary>In <c>1..9 offset:2</c> the option would belong to the 9.</summary>
    internal static Diagnostic AfterOperator(Place list) =>
        new(Rule, list.Location, "A loop's options stand behind an operator")
        {
            Label = "needs brackets",
            Hint = $"Write '({list.Text})' before the options.",
        };
}
