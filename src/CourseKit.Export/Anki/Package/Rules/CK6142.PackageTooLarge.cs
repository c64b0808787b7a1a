using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PackageTooLarge
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6142",
        Name = "package-too-large",
        Severity = Severity.Error,
        Title = "A package unpacks to more than can be read",
        Explanation = """
            A small zip can unpack to more than a machine's memory, by mistake or by intent. CourseKit stops at 512 MiB of collection and
            16 MiB of media names, many times what a course of a million prompts needs.
            """,
        Bad = "$ coursekit deck diff unpacks-to-10-gigabytes.apkg new.apkg",
        Good = "$ coursekit deck diff old.apkg new.apkg",
    };

    /// <param name="limit">In bytes.</param>
    public static Diagnostic At(string path, string member, int limit) =>
        new(Rule, Location.OfFile(path), string.Create(CultureInfo.InvariantCulture, $"The package's '{member}' unpacks to more than {limit >> 20} MiB"))
        {
            Hint = "Build the package again; one that is really so large has to be divided.",
        };
}
