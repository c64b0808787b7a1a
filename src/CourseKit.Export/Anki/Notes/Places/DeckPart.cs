using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Names decks after titles. Anki knows a deck by its name alone: two colons divide a deck from the one it stands in.</summary>
internal static class DeckPart
{
    /// <summary>A title as one part of a name; empty when nothing of it can stand in one.</summary>
    public static string Clean(string title)
    {
        var name = new StringBuilder(title.Length);
        foreach (var c in UnicodeComposition.Compose(title))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) AddOnce(name, ' ');
            else if (c == ':') AddOnce(name, ':');
            else name.Append(c == '"' ? '\'' : c);
        }

        return name.ToString().Trim(' ', ':');
    }

    /// <summary>The same, or what stands in for it.</summary>
    public static string CleanOr(string title, string standIn) => Clean(title) is { Length: > 0 } name ? name : standIn;

    private static void AddOnce(StringBuilder name, char c)
    {
        if (name.Length == 0 || name[^1] != c) name.Append(c);
    }
}
