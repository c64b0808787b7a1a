using CourseKit.Syntax;

namespace CourseKit.Build;

public static class VendorListDamaged
{
    public static readonly Rule Rule = new(typeof(VendorListDamaged))
    {
        Code = "CK6051",
        Name = "vendor-list-damaged",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText file, int line) =>
        new(Rule, file.Locate(file.GetLine(line)), "This line is neither an address nor a hash with a path")
        {
            Label = "cannot be read",
            Hint = "Write '# address' and below it the line that sha256sum prints for the file, or delete the list.",
        };
}
