namespace CourseKit.Templating;

/// <summary>
/// The form that a word has with a number: <c>one: {n} page | other: {n} pages</c>, chosen as Unicode's CLDR (version 48, cardinal rules)
/// says for whole numbers, so that pages and their scripts, which ask the browser, choose alike.
/// </summary>
internal static class PluralForm
{
    private const string Number = "{n}";
    private const string Separator = " | ";

    /// <summary>A number and its word. Words of one form each, singular and plural, are taken as in English.</summary>
    public static string Of(int n, string singular, string plural, string language)
    {
        var form = plural.Contains(Separator, StringComparison.Ordinal) || plural.StartsWith("other: ", StringComparison.Ordinal)
            ? Choose(plural, Category(n, language))
            : n == 1 ? singular : plural;
        var number = n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (form.Contains(Number, StringComparison.Ordinal)) return form.Replace(Number, number, StringComparison.Ordinal);
        return HasForms(plural) ? form : $"{number} {form}";
    }

    public static string Category(int n, string language)
    {
        var (ones, tens) = (n % 10, n % 100);
        return language.Split('-', '_')[0].ToLowerInvariant() switch
        {
            "zh" or "ja" or "ko" or "vi" or "th" or "id" or "ms" or "lo" or "km" or "my" => "other",
            "fr" or "hy" or "kab" =>
                n < 2 ? "one" : IsMillions(n) && language.StartsWith("fr", StringComparison.OrdinalIgnoreCase) ? "many" : "other",
            "pt" => n < 2 ? "one" : IsMillions(n) ? "many" : "other",
            "es" or "it" or "ca" => n == 1 ? "one" : IsMillions(n) ? "many" : "other",
            "fa" or "hi" or "bn" or "gu" or "kn" or "zu" or "am" => n < 2 ? "one" : "other",
            "ar" => n switch { 0 => "zero", 1 => "one", 2 => "two", _ => tens is >= 3 and <= 10 ? "few" : tens is >= 11 and <= 99 ? "many" : "other" },
            "he" or "iw" => n switch { 1 => "one", 2 => "two", _ => "other" },
            "ru" or "uk" or "be" => ones == 1 && tens != 11 ? "one" : ones is >= 2 and <= 4 && tens is < 12 or > 14 ? "few" : "many",
            "sr" or "hr" or "bs" => ones == 1 && tens != 11 ? "one" : ones is >= 2 and <= 4 && tens is < 12 or > 14 ? "few" : "other",
            "pl" => n == 1 ? "one" : ones is >= 2 and <= 4 && tens is < 12 or > 14 ? "few" : "many",
            "cs" or "sk" => n switch { 1 => "one", >= 2 and <= 4 => "few", _ => "other" },
            "lt" => ones == 1 && tens is < 11 or > 19 ? "one" : ones >= 2 && tens is < 11 or > 19 ? "few" : "other",
            "lv" => ones == 0 || tens is >= 11 and <= 19 ? "zero" : ones == 1 ? "one" : "other",
            "ro" => n == 1 ? "one" : n == 0 || tens is >= 1 and <= 19 ? "few" : "other",
            "sl" => tens switch { 1 => "one", 2 => "two", 3 or 4 => "few", _ => "other" },
            "ga" => n switch { 1 => "one", 2 => "two", >= 3 and <= 6 => "few", >= 7 and <= 10 => "many", _ => "other" },
            "cy" => n switch { 0 => "zero", 1 => "one", 2 => "two", 3 => "few", 6 => "many", _ => "other" },
            _ => n == 1 ? "one" : "other",
        };
    }

    private static bool IsMillions(int n) => n != 0 && n % 1_000_000 == 0;

    private static bool HasForms(string word) =>
        word.Contains(": ", StringComparison.Ordinal) && Forms(word).All(form => form.Category is not null);

    private static string Choose(string word, string category)
    {
        var forms = Forms(word);
        var found = forms.FirstOrDefault(form => form.Category == category);
        return found.Text ?? forms[^1].Text;
    }

    private static (string? Category, string Text)[] Forms(string word) =>
    [
        .. word.Split(Separator).Select(form =>
        {
            var colon = form.IndexOf(": ", StringComparison.Ordinal);
            var isForm = colon > 0 && form[..colon] is "zero" or "one" or "two" or "few" or "many" or "other";
            return isForm ? (form[..colon], form[(colon + 2)..]) : ((string?)null, form);
        }),
    ];
}
