using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ModuleRepeated
{
    public static readonly Rule Rule = new(typeof(ModuleRepeated))
    {
        Code = "CK4101",
        Name = "module-repeated",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Located<string> module, Location first) =>
        new(Rule, module.Location, $"The module '{module.Value}' is listed twice")
        {
            Label = "listed again here",
            Hint = "Take one of the two out; the first counts.",
            Related = [new RelatedLocation(first, "first listed here")],
        };
}
