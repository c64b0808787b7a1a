using System.Text;

namespace CourseKit.Export;

/// <summary>
/// Keeps the braces of TeX from being deletions. Orbit takes for a deletion whatever stands between an opening and the next closing brace
/// with no brace and at least one character in between.
/// </summary>
internal static class ClozeTex
{
    /// <summary>
    /// A macro of KaTeX that takes two arguments and gives the first; with two empty ones it is nothing at all, wherever it stands. Its empty
    /// braces are no deletion, and after it the brace before it is none either. Part of every such task's id: never to be changed.
    /// </summary>
    private const string Nothing = "\\@firstoftwo{}{}";

    /// <summary>The same formula with no deletion in it. It still has braces, so it cannot stand in a deletion; see <see cref="BraceFreeTex"/>.</summary>
    public static string Protect(string tex)
    {
        var result = new StringBuilder(tex.Length);
        for (var i = 0; i < tex.Length; i++)
        {
            result.Append(tex[i]);
            if (tex[i] != '{') continue;
            var next = tex.AsSpan(i + 1).IndexOfAny('{', '}');
            if (next > 0 && tex[i + 1 + next] == '}') result.Append(Nothing);
        }

        return result.ToString();
    }
}
