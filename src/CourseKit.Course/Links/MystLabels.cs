namespace CourseKit.Model;

/// <summary>Tells a page that was written for MyST Markdown: a label stands in brackets with an equals sign on a line of its own.</summary>
internal static class MystLabels
{
    /// <summary>Whether an address looks like a label: a word without what a path has.</summary>
    public static bool IsLabel(string target) => target.Length > 0 && target.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ':');

    /// <summary>Whether a line of the page's text is a label.</summary>
    public static bool AreOn(string text)
    {
        for (var at = text.IndexOf(")=", StringComparison.Ordinal); at >= 0; at = text.IndexOf(")=", at + 2, StringComparison.Ordinal))
        {
            if (at + 2 < text.Length && text[at + 2] is not ('\n' or '\r')) continue;
            var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
            if (text[start] == '(' && IsLabel(text.Substring(start + 1, at - start - 1))) return true;
        }

        return false;
    }
}
