namespace CourseKit.Templating;

/// <summary>What of a model is the same on many pages, for <see cref="PartStore"/>.</summary>
/// <param name="Constant">Names that are the same on every page: <c>course</c>.</param>
/// <param name="Keys">Names whose text tells apart the pages that share: <c>root</c>.</param>
/// <param name="Page">The name of the page itself, which is another on each.</param>
/// <param name="PageKeys">Its members, texts or lists of texts, that tell apart the pages that share: <c>sections</c>.</param>
public sealed record PartRules(IReadOnlyList<string> Constant, IReadOnlyList<string> Keys, string Page, IReadOnlyList<string> PageKeys)
{
    /// <summary>Members of the page that are the same wherever a key is, by that key.</summary>
    public IReadOnlyDictionary<string, string> PageDerived { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
