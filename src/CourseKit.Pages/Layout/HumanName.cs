namespace CourseKit.Model;

/// <summary>A title for what has only a file name: <c>reward-tampering</c> becomes <c>Reward tampering</c>.</summary>
public static class HumanName
{
    public static string Of(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        if (words.Length == 0) return name;
        var first = char.IsSurrogatePair(words, 0) ? 2 : 1;
        return words.Substring(0, first).ToUpperInvariant() + words.Substring(first);
    }
}
