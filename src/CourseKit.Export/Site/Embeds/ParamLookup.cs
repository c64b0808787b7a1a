using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Checks that the value which a <c>param</c> asks for is there; <c>shortcodes/param.html</c> prints it.</summary>
internal static class ParamLookup
{
    /// <summary>Null when the page or the course has the value.</summary>
    public static Diagnostic? Check(BoundArgument name, CoursePage page, CourseSettings settings)
    {
        if (name.Value is not { } path || Has(page.AllSettings, path) || Has(settings.Params, path)) return null;
        var known = page.AllSettings.Entries.Concat(settings.Params.Entries).Select(entry => entry.Key);
        return ParamNotFound.At(name.Location, path, Suggestion.Nearest(path, known));
    }

    private static bool Has(MappingNode settings, string path)
    {
        DataNode? node = settings;
        foreach (var part in path.Split('.')) node = (node as MappingNode)?.Find(part)?.Value;
        return node is not null and not ScalarNode { Kind: ScalarKind.Null };
    }
}
