namespace CourseKit.Export;

/// <summary>Tells whether a field shows anything: Anki makes no card of a front that shows nothing.</summary>
internal static class ShownContent
{
    private static readonly string[] _shown = ["<img ", "<audio", "<video", "<hr"];

    public static bool Is(string field)
    {
        var position = new HtmlPosition();
        for (var i = 0; i < field.Length; i++)
        {
            if (!position.InTag && field[i] != '<' && !char.IsWhiteSpace(field[i])) return true;
            if (field[i] == '<' && Array.Exists(_shown, tag => string.CompareOrdinal(field, i, tag, 0, tag.Length) == 0)) return true;
            position.Pass(field[i]);
        }

        return false;
    }
}
