using CourseKit.Syntax;

namespace CourseKit.Model;

public static class OutputCaseClash
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4103",
        Name = "output-case-clash",
        Severity = Severity.Warning,
        Title = "Two addresses differ only in upper and lower case",
        Explanation = """
            A web server may tell `Proxies/` from `proxies/`; the disk of a Mac or a Windows machine does not, and there one file
            would overwrite the other.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            === content/other.md
            ---
            title: Other
            url: /Proxies/
            ---

            Another text.
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            === content/other.md
            ---
            title: Other
            url: /more-proxies/
            ---

            Another text.
            """,
    };

    internal static Diagnostic At(OutputClaim claim, OutputClaim holder) =>
        new(Rule, claim.Location!, $"The address '{claim.Path}' differs only in case from '{holder.Path}'")
        {
            Label = "one file on many disks",
            Hint = "Choose names that differ in more than case.",
            Related = holder.Location is null ? [] : [new RelatedLocation(holder.Location, $"{holder.What} has the other")],
        };
}
