using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class MemoryLimit
{
    public static readonly Rule Rule = new(typeof(MemoryLimit))
    {
        Code = "CK5154",
        Name = "memory-limit",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, long limit) =>
        new(Rule, place.Location, $"The template used more than {(limit / (1024 * 1024)).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} MiB of memory")
        {
            Label = "stopped here",
            Hint = "Look for a text or list that grows at each turn of a loop.",
        };
}
