namespace CourseKit.Model;

/// <summary>
/// From a C# name to the name that authors write: <c>ReviewedOn</c> is <c>reviewedOn</c>, <c>ISBN</c> is <c>isbn</c>, <c>URLPath</c> is
/// <c>urlPath</c>. One spelling and no other, the one that Hugo's own keys (<c>linkTitle</c>, <c>publishDate</c>) and .NET's JSON have;
/// another spelling of it is an unknown key, with this one as the hint.
/// </summary>
public static class MetadataKey
{
    public static string Of(string property)
    {
        var name = property.ToCharArray();
        for (var i = 0; i < name.Length && char.IsUpper(name[i]); i++)
        {
            // The last capital of a run begins the next word: URLPath is urlPath.
            var beginsWord = i > 0 && i + 1 < name.Length && char.IsLower(name[i + 1]);
            if (beginsWord) break;
            name[i] = char.ToLowerInvariant(name[i]);
        }

        return new string(name);
    }

    /// <summary>
    /// Whether two names are one but for case, hyphens and underscores: <c>reviewed-on</c>, <c>reviewed_on</c>, <c>ReviewedOn</c>.
    /// </summary>
    internal static bool IsSameWord(string left, string right) =>
        string.Equals(Bare(left), Bare(right), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => name.Replace("-", "").Replace("_", "");
}
