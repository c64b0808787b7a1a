namespace CourseKit.Syntax;

/// <summary>
/// What an HTML comment is: from <c>&lt;!--</c> to the next <c>--&gt;</c>, and <c>&lt;!--&gt;</c> and <c>&lt;!---&gt;</c> by themselves
/// (CommonMark 0.31, section 6.6). Where in a page one can begin is for its reader to know.
/// </summary>
public static class HtmlComment
{
    public const string Opening = "<!--";
    public const string Closing = "-->";

    public static bool OpensAt(string text, int at, int limit) => text.HasAt(at, Opening, limit);

    /// <summary>Where its end is searched from: the hyphens of the opening mark may be those of the closing one.</summary>
    public static int SearchFrom(int opening) => opening + 2;

    /// <summary>The offset after the comment that opens at an offset; -1 when it is not closed before <paramref name="limit"/>.</summary>
    public static int End(string text, int opening, int limit) => EndFrom(text, SearchFrom(opening), limit);

    /// <summary>The same, when its end is searched from an offset on.</summary>
    public static int EndFrom(string text, int from, int limit)
    {
        var found = from < limit ? text.IndexOf(Closing, from, limit - from, StringComparison.Ordinal) : -1;
        return found < 0 ? -1 : found + Closing.Length;
    }
}
