using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The tags of notes: <c>coursekit::course-id</c>; <c>course-id::module::page</c> for every page that shows the prompt, after the page's
/// address; the author's own; and <c>coursekit::retired</c>. Two colons nest a tag in another; a blank would end it.
/// </summary>
internal static class DeckTag
{
    public const string Retired = "coursekit::retired";

    private const string Divider = "::";
    private const string Index = "index.html";

    public static string OfCourse(string courseId) => "coursekit::" + courseId;

    public static string OfPage(string courseId, string outputPath)
    {
        var path = outputPath.EndsWith(Index, StringComparison.Ordinal) ? outputPath[..^Index.Length] : outputPath;
        return string.Join(Divider, [courseId, .. path.Split('/').Select(part => Clean(part.Replace(Divider, ":", StringComparison.Ordinal))).Where(part => part.Length > 0)]);
    }

    /// <summary>A tag of the author's; empty when nothing of it can stand in one.</summary>
    public static string OfAuthor(string tag) =>
        string.Join(Divider, tag.Split(Divider).Select(Clean).Where(part => part.Length > 0));

    /// <summary>A folder's name as part of a file name: lower case, as the course's id is written.</summary>
    public static string Slug(string folder)
    {
        var slug = new StringBuilder(folder.Length);
        foreach (var c in UnicodeComposition.Compose(folder).ToLowerInvariant())
        {
            var kept = char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-';
            if (kept != '-' || slug.Length == 0 || slug[^1] != '-') slug.Append(kept);
        }

        return slug.ToString().Trim('-', '.') is { Length: > 0 } name ? name : "module";
    }

    private static string Clean(string part)
    {
        var clean = new StringBuilder(part.Length);
        foreach (var c in UnicodeComposition.Compose(part.Trim()))
        {
            if (!char.IsControl(c)) clean.Append(char.IsWhiteSpace(c) || c == '"' ? '_' : c);
        }

        return clean.ToString().Trim(':');
    }
}
