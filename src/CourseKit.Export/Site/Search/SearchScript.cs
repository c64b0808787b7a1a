namespace CourseKit.Export;

/// <summary>The script that searches the course.</summary>
internal static class SearchScript
{
    private static readonly WebAsset _script = WebAsset.Of("search.js");

    /// <summary>From the root of the site.</summary>
    public static string Address => _script.Address;

    public static IReadOnlyList<ExportJob> Jobs { get; } = [new ExportJob(_script.File.Path, () => ExportResult.Of(_script.File))];
}
