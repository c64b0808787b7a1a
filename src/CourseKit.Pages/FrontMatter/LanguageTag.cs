namespace CourseKit.Model;

/// <summary>
/// The shape of a BCP 47 tag (RFC 5646 §2.1): <c>en</c>, <c>pt-BR</c>, <c>zh-Hant-TW</c>. Whether the language exists is not asked.
/// </summary>
public static class LanguageTag
{
    /// <summary>Scripts that are written from right to left, by their codes in ISO 15924.</summary>
    private static readonly HashSet<string> _rightToLeftScripts =
        new(StringComparer.OrdinalIgnoreCase) { "Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand" };

    /// <summary>Languages that are mostly written in one of them.</summary>
    private static readonly HashSet<string> _rightToLeftLanguages =
        new(StringComparer.OrdinalIgnoreCase) { "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi" };

    /// <summary>Where Chinese is written in traditional signs.</summary>
    private static readonly HashSet<string> _traditionalRegions = new(StringComparer.OrdinalIgnoreCase) { "TW", "HK", "MO" };

    /// <summary>What HTML's <c>dir</c> says of text in a language: <c>rtl</c> or <c>ltr</c>.</summary>
    public static string DirectionOf(string tag) => IsRightToLeft(tag) ? "rtl" : "ltr";

    /// <summary>A script that the tag names decides, or else the language.</summary>
    public static bool IsRightToLeft(string tag) =>
        NamedScript(tag) is { } script ? _rightToLeftScripts.Contains(script) : _rightToLeftLanguages.Contains(PrimaryOf(tag));

    /// <summary><c>zh</c> of <c>zh-Hant-TW</c>.</summary>
    public static string PrimaryOf(string tag) => tag.Split('-', '_')[0];

    /// <summary>
    /// The script that a tag names, or the one that its language is mostly written in there (CLDR, likely subtags), by its code in ISO
    /// 15924. Only Chinese, Japanese, Hebrew and the languages in Arabic letters are known to have another than <c>Latn</c>.
    /// </summary>
    public static string ScriptOf(string tag)
    {
        if (NamedScript(tag) is { } script) return script;
        return PrimaryOf(tag).ToLowerInvariant() switch
        {
            "zh" => tag.Split('-', '_').Skip(1).Any(_traditionalRegions.Contains) ? "Hant" : "Hans",
            "ja" => "Jpan",
            "he" or "iw" or "yi" or "ji" => "Hebr",
            var language => _rightToLeftLanguages.Contains(language) ? "Arab" : "Latn",
        };
    }

    private static string? NamedScript(string tag) =>
        tag.Split('-', '_').Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(IsLetter));

    internal static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        if (parts[0] is "x" or "X" or "i" or "I") return parts.Length > 1 && parts.Skip(1).All(part => IsPart(part, 1));
        if (parts[0].Length is < 2 or > 8 || !parts[0].All(IsLetter)) return false;
        var single = false;
        for (var i = 1; i < parts.Length; i++)
        {
            // A single letter or digit opens an extension and needs something after it.
            if (!IsPart(parts[i], 1) || (single && parts[i].Length == 1)) return false;
            single = parts[i].Length == 1;
        }

        return !single;
    }

    private static bool IsPart(string part, int least) =>
        part.Length >= least && part.Length <= 8 && part.All(c => IsLetter(c) || c is >= '0' and <= '9');

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
