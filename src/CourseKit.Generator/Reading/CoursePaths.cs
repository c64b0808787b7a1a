using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>
/// The paths of all files of the course, in ordinal order. Equal to another with the same paths: an edit to a text changes none.
/// </summary>
internal sealed record CoursePaths(EquatableArray<string> Paths)
{
    private readonly Lazy<CourseLayout> _layout = new(() => CourseLayout.Of(Paths));

    public CourseLayout Layout => _layout.Value;

    public static CoursePaths Of(IEnumerable<CourseFile> files) =>
        new(files.Select(file => file.Path).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray());

    public bool Equals(CoursePaths? other) => other is not null && Paths == other.Paths;

    public override int GetHashCode() => Paths.GetHashCode();

    public bool IsShortcode(string path) =>
        Layout.RoleOf(path) == FileRole.Template && path.StartsWith("templates/shortcodes/", StringComparison.Ordinal)
            && path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>
    /// The files that are copied. Their bytes are not read here, so each has a hash of its path in place of one of its bytes: nothing that
    /// is checked or emitted depends on it but that different files have different ones.
    /// </summary>
    public IReadOnlyList<AssetFile> Assets() =>
        [.. Paths.Where(path => Layout.RoleOf(path) is FileRole.Asset or FileRole.Static).Select(path => new AssetFile(path, 0, TextHash.Of(path)))];
}
