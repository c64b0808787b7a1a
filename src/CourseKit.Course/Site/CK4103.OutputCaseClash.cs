using CourseKit.Syntax;

namespace CourseKit.Model;

public static class OutputCaseClash
{
    public static readonly Rule Rule = new(typeof(OutputCaseClash))
    {
        Code = "CK4103",
        Name = "output-case-clash",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(OutputClaim claim, OutputClaim holder) =>
        new(Rule, claim.Location!, $"The address '{claim.Path}' differs only in case from '{holder.Path}'")
        {
            Label = "one file on many disks",
            Hint = "Choose names that differ in more than case.",
            Related = holder.Location is null ? [] : [new RelatedLocation(holder.Location, $"{holder.What} has the other")],
        };
}
