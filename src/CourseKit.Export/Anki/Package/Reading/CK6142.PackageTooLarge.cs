using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PackageTooLarge
{
    public static readonly Rule Rule = new(typeof(PackageTooLarge))
    {
        Code = "CK6142",
        Name = "package-too-large",
        Severity = Severity.Error,
    };

    /// <param name="limit">In bytes.</param>
    public static Diagnostic At(string path, string member, int limit) =>
        new(Rule, Location.OfFile(path), string.Create(CultureInfo.InvariantCulture, $"The package's '{member}' unpacks to more than {limit >> 20} MiB"))
        {
            Hint = "Build the package again; one that is really so large has to be divided.",
        };
}
