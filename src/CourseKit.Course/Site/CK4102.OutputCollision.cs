using CourseKit.Syntax;

namespace CourseKit.Model;

public static class OutputCollision
{
    public static readonly Rule Rule = new(typeof(OutputCollision))
    {
        Code = "CK4102",
        Name = "output-collision",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(OutputClaim claim, OutputClaim holder) =>
        new(Rule, claim.Location!, $"{claim.What} would be written to '{claim.Path}', as {holder.What} already is")
        {
            Label = "the second to have this address",
            Hint = holder.Location is null ? "Give it another name, slug or alias." : "Give one of the two another name, slug or alias.",
            Related = holder.Location is null ? [] : [new RelatedLocation(holder.Location, $"{holder.What} has it")],
        };
}
