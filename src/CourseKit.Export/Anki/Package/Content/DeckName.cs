using System.Text;

namespace CourseKit.Export;

/// <summary>Names of decks as Anki keeps them: no empty part, no blanks around a part, no quotation mark, no control character.</summary>
public static class DeckName
{
    public const string Separator = "::";

    /// <summary>One deck's full name of the names of its parents and its own, each whatever an author wrote.</summary>
    public static string Of(params IEnumerable<string> parts) => string.Join(Separator, parts.Select(Part));

    /// <summary>A name that holds <c>::</c> already, cleaned part by part.</summary>
    public static string Clean(string fullName) => Of(fullName.Split(Separator));

    private static string Part(string part)
    {
        var text = new StringBuilder(part.Length);
        foreach (var c in NormalText.Of(part)) text.Append(c switch { '"' => '\'', '\n' or '\t' => ' ', _ => c });
        var name = WithoutEdges(text.ToString().Replace(Separator, ": ", StringComparison.Ordinal));
        return name.Length == 0 ? "blank" : name;
    }

    /// <summary>A single colon at the edge of a part would make ::: with the separator, and Anki would cut at another place.</summary>
    private static string WithoutEdges(string name)
    {
        var (start, end) = (0, name.Length);
        while (start < end && IsEdge(name[start])) start++;
        while (start < end && IsEdge(name[end - 1])) end--;
        return name[start..end];
    }

    private static bool IsEdge(char c) => c == ':' || char.IsWhiteSpace(c);
}
