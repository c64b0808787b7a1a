namespace CourseKit.Syntax;

/// <summary>
/// Every shortcode a page may call, by name. Names are compared exactly, as Hugo does. Of two with one name the later counts, so a course
/// can replace a built-in one.
/// </summary>
public sealed class ShortcodeTable
{
    /// <summary>The shortcode whose inner text holds prompts. It is part of the language: every table has it.</summary>
    public const string ReviewBlock = "orbit_review";

    private readonly Dictionary<string, ShortcodeSignature> _signatures = new(StringComparer.Ordinal)
    {
        [ReviewBlock] = new ShortcodeSignature(ReviewBlock, ShortcodeInner.Markdown, []),
    };

    public ShortcodeTable(IEnumerable<ShortcodeSignature> signatures)
    {
        foreach (var signature in signatures) _signatures[signature.Name] = signature;
    }

    /// <summary>In ordinal order, for suggestions.</summary>
    public IEnumerable<string> Names => _signatures.Keys.OrderBy(name => name, StringComparer.Ordinal);

    public ShortcodeSignature? Find(string name) => _signatures.TryGetValue(name, out var found) ? found : null;
}
