using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The <c>modules</c> of <c>course.yml</c>: which top folders come first, in which order.</summary>
internal static class ModuleOrder
{
    /// <summary>The place of each named folder; the first mention counts.</summary>
    public static IReadOnlyDictionary<string, int> Of(CourseSettings settings)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var module in settings.Modules)
        {
            if (!order.ContainsKey(NameOf(module))) order.Add(NameOf(module), order.Count);
        }

        return order;
    }

    /// <param name="folders">The top folders that hold content, left-out pages included.</param>
    public static void Check(CourseSettings settings, IReadOnlyCollection<string> folders, Action<Diagnostic> report)
    {
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var module in settings.Modules)
        {
            var name = NameOf(module);
            if (seen.TryGetValue(name, out var first)) report(ModuleRepeated.At(module, first));
            else if (!folders.Contains(name)) report(ModuleUnknown.At(module, folders));
            if (!seen.ContainsKey(name)) seen.Add(name, module.Location);
        }
    }

    private static string NameOf(Located<string> module) => module.Value.Trim('/');
}
