using CourseKit.Syntax;

namespace CourseKit.Build;

public static class VendorListDamaged
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6051",
        Name = "vendor-list-damaged",
        Severity = Severity.Error,
        Title = "A line of coursekit.vendor.sha256 cannot be read",
        Explanation = """
            The list says which files of the course are copies, each by a line `# address` and below it a line of 64 digits, two blanks and the path. With a line that is
            something else, as a merge leaves it, nothing is copied: the list would be written anew without what could not be read. Put the line right, or
            delete the list; then what is still fetched from other hosts is copied again.
            """,
        Bad = """
            $ printf '<<<<<<< HEAD\n' > coursekit.vendor.sha256
            $ coursekit vendor --yes .
            """,
        Good = """
            $ printf '# Nothing was copied yet.\n' > coursekit.vendor.sha256
            $ coursekit vendor --yes .
            """,
    };

    internal static Diagnostic At(SourceText file, int line) =>
        new(Rule, file.Locate(file.GetLine(line)), "This line is neither an address nor a hash with a path")
        {
            Label = "cannot be read",
            Hint = "Write '# address' and below it the line that sha256sum prints for the file, or delete the list.",
        };
}
