namespace CourseKit.Templating;

/// <summary>What would give other bytes at each build: the clock and chance.</summary>
internal static class RefusedFunctions
{
    public static IReadOnlyList<OwnFunction> All { get; } =
    [
        Refuse("math.random", "min_value max_value"),
        Refuse("math.uuid", ""),
        Refuse("date.now", ""),
        Refuse("date.utc_now", ""),
    ];

    public static bool Contains(string name) => All.Any(function => function.Signature.Name == name);

    private static OwnFunction Refuse(string name, string parameters) =>
        new(name, parameters, call => throw new TemplateFault(call.Span, place => ChanceRefused.At(place, name)));
}
