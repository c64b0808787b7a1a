namespace CourseKit.Rendering;

/// <summary>The quotation marks of a language, as CLDR states them; in French with the blanks that belong to them.</summary>
public sealed record QuoteMarks(string Open, string Close, string InnerOpen, string InnerClose)
{
    private static readonly QuoteMarks _english = new("“", "”", "‘", "’");
    private static readonly QuoteMarks _german = new("„", "“", "‚", "‘");
    private static readonly QuoteMarks _guillemets = new("«", "»", "“", "”");
    private static readonly QuoteMarks _nordic = new("”", "”", "’", "’");

    private static readonly Dictionary<string, QuoteMarks> _byLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = _german,
        ["de-CH"] = new("«", "»", "‹", "›"),
        ["cs"] = _german,
        ["sk"] = _german,
        ["sl"] = _german,
        ["is"] = _german,
        ["bg"] = _german,
        ["fr"] = new("«\u00A0", "\u00A0»", "“", "”"),
        ["fr-CH"] = new("«", "»", "‹", "›"),
        ["es"] = _guillemets,
        ["ca"] = _guillemets,
        ["it"] = _guillemets,
        ["el"] = _guillemets,
        ["pt-PT"] = _guillemets,
        ["no"] = new("«", "»", "‘", "’"),
        ["nb"] = new("«", "»", "‘", "’"),
        ["nn"] = new("«", "»", "‘", "’"),
        ["ru"] = new("«", "»", "„", "“"),
        ["uk"] = new("«", "»", "„", "“"),
        ["pl"] = new("„", "”", "«", "»"),
        ["ro"] = new("„", "”", "«", "»"),
        ["hu"] = new("„", "”", "»", "«"),
        ["sv"] = _nordic,
        ["fi"] = _nordic,
    };

    /// <summary>The English ones for a language that is not listed, as for most of them.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static QuoteMarks Of(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (_byLanguage.TryGetValue(tag, out var marks)) return marks;
        }

        return _english;
    }
}
