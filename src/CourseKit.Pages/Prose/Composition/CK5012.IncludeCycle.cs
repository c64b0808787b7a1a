using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IncludeCycle
{
    public static readonly Rule Rule = new(typeof(IncludeCycle))
    {
        Code = "CK5012",
        Name = "include-cycle",
        Severity = Severity.Error,
    };

    /// <param name="open">The files being included, the innermost first.</param>
    internal static Diagnostic At(Location path, string file, IEnumerable<IncludeFrame> open)
    {
        var chain = open.Reverse().ToList();
        return new Diagnostic(Rule, path, $"'{file}' includes itself: {string.Join(" → ", chain.Select(frame => frame.Path))} → {file}")
        {
            Label = "closes the circle",
            Hint = "Take this include out, or put what both files need into a third.",
            Related = [.. chain.Where(frame => frame.Call is not null).Select(frame => new RelatedLocation(frame.Call!, $"includes '{frame.Path}'"))],
        };
    }
}
