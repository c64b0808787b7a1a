using System.Text;

namespace CourseKit.Export;

/// <summary>Tags in the form in which Anki stores and searches them.</summary>
public static class AnkiTags
{
    /// <summary>
    /// <c>" a b "</c>, or nothing for no tags. A blank inside a tag becomes an underscore, for it would make two; of tags that differ only
    /// in case the first stays, as Anki takes them for one.
    /// </summary>
    public static string Join(ReadOnlySpan<string> tags)
    {
        if (tags.IsEmpty) return "";
        var text = new StringBuilder();
        var taken = new string[tags.Length];
        var count = 0;
        foreach (var written in tags)
        {
            var tag = One(written);
            if (tag.Length == 0 || IsTaken(taken.AsSpan(0, count), tag)) continue;
            taken[count++] = tag;
            text.Append(text.Length == 0 ? " " : "").Append(tag).Append(' ');
        }

        return text.ToString();
    }

    /// <summary>A note has a handful of tags: a set of them costs more than it saves.</summary>
    private static bool IsTaken(ReadOnlySpan<string> taken, string tag)
    {
        foreach (var other in taken)
        {
            if (string.Equals(other, tag, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    public static IEnumerable<string> Split(string tags) => tags.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string One(string tag)
    {
        var clean = NormalText.Of(tag).Trim();
        foreach (var c in clean)
        {
            if (char.IsWhiteSpace(c)) return string.Join('_', Split(clean));
        }

        return clean;
    }
}
