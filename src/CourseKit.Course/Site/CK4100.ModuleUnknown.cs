using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ModuleUnknown
{
    public static readonly Rule Rule = new(typeof(ModuleUnknown))
    {
        Code = "CK4100",
        Name = "module-unknown",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Located<string> module, IReadOnlyCollection<string> folders) =>
        new(Rule, module.Location, $"There is no folder '{module.Value}' for this module")
        {
            Label = "no such folder in the content",
            Hint = Suggestion.Nearest(module.Value, folders) is { } near
                ? $"Did you mean '{near}'?"
                : folders.Count == 0 ? "The content has no folders yet." : $"The folders are {string.Join(", ", folders)}.",
        };
}
