using CourseKit.Syntax;

namespace CourseKit.Export;

public static class OrbitNeedsBaseUrl
{
    public static readonly Rule Rule = new(typeof(OrbitNeedsBaseUrl))
    {
        Code = "CK6161",
        Name = "orbit-needs-base-url",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    /// <param name="file">Where <c>review: orbit</c> stands: the settings or a page.</param>
    public static Diagnostic At(Location file) =>
        new(Rule, file, "Review by Orbit without a base_url")
        {
            Hint = "Add base_url: https://… to course.yml.",
        };
}
