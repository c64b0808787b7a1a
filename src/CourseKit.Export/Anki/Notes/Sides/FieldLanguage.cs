using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Says in a field what language it is in, as far as a card needs it. Note types are shared by all courses, so their templates can only take the
/// direction from the first letter (<c>dir="auto"</c>); and Chinese, Japanese and Korean share signs that each writes in its own way.
/// </summary>
internal static class FieldLanguage
{
    /// <summary>A sign without width that counts as a letter of a language written from right to left.</summary>
    private const char RightToLeftMark = '\u200F';

    private static readonly HashSet<string> _sharedSigns = new(StringComparer.OrdinalIgnoreCase) { "zh", "ja", "ko" };

    public static string Mark(string field, string language)
    {
        if (field.Length == 0) return field;
        if (LanguageTag.IsRightToLeft(language)) return Direct(field, language);
        return _sharedSigns.Contains(language.Split('-', '_')[0]) ? $"<div lang=\"{string.Concat(language.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'))}\">{field}</div>" : field;
    }

    /// <summary>The direction alone, for a field of names.</summary>
    public static string Direct(string field, string language) =>
        field.Length > 0 && LanguageTag.IsRightToLeft(language) && BeginsLeftToRight(field) ? RightToLeftMark + field : field;

    /// <summary>The field as its author wrote it: the mark in front says how a card is set, and is no part of its text.</summary>
    public static string WithoutMark(string field) => field.TrimStart(RightToLeftMark);

    /// <summary>True when the first letter that is shown is none of a language written from right to left, or there is none.</summary>
    private static bool BeginsLeftToRight(string field)
    {
        var position = new HtmlPosition();
        for (var i = 0; i < field.Length; i++)
        {
            var isText = !position.InTag && field[i] != '<';
            position.Pass(field[i]);
            if (!isText) continue;
            if (field[i] == '&' && field.IndexOf(';', i) is var end and > 0) i = end;
            else if (IsRightToLeft(field[i])) return IsPassedOver(field.AsSpan(0, i));
            else if (char.IsLetter(field[i])) return true;
        }

        return true;
    }

    /// <summary>Elements that say their own direction, or have one of their own, are not asked for their letters (HTML standard, §3.2.6.4).</summary>
    private static bool IsPassedOver(ReadOnlySpan<char> before) =>
        before.Contains("<bdi", StringComparison.Ordinal) || before.Contains(" dir=\"", StringComparison.Ordinal);

    /// <summary>The blocks of Hebrew, Arabic and their neighbours.</summary>
    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') or RightToLeftMark;
}
