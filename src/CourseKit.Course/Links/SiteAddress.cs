using System.Globalization;
using System.Text;

namespace CourseKit.Model;

/// <summary>Makes the parts of addresses from names, and addresses fit for <c>href</c>.</summary>
public static class SiteAddress
{
    private const string Kept = "-._~!$&'()*+,;=@/";

    /// <summary>
    /// A name as one part of an address, as Hugo does it: lower case, blanks as hyphens, letters, digits and accents of every
    /// script and <c>._#+~-@</c> kept, all else dropped. Never empty, never <c>.</c> or <c>..</c>, without slashes; the same for equal
    /// names.
    /// </summary>
    public static string Slug(string name)
    {
        var text = UnicodeComposition.Compose(name).ToLowerInvariant();
        var slug = new StringBuilder(text.Length);
        var pendingHyphen = false;
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (IsKept(text, i))
            {
                if (pendingHyphen && text[i] != '-') slug.Append('-');
                pendingHyphen = false;
                slug.Append(text, i, char.IsSurrogatePair(text, i) ? 2 : 1);
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                pendingHyphen = slug.Length > 0 && slug[slug.Length - 1] != '-';
            }
        }

        // An accent may have come beside its letter now. A name that starts or ends with a dot hides files on one system and cannot be
        // written on another.
        var trimmed = UnicodeComposition.Compose(slug.ToString()).Trim('.');
        return trimmed.Length > 0 ? trimmed : "x-" + StableHash(name);
    }

    /// <summary>A site-relative path as it is written in <c>href</c>: UTF-8, percent-encoded, slashes kept.</summary>
    public static string Encode(string path)
    {
        var encoded = new StringBuilder(path.Length);
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            var c = (char)value;
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Kept.IndexOf(c) >= 0) encoded.Append(c);
            else encoded.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }

    /// <summary>The characters behind <c>%41</c> and its like; a sign that begins no such code stays as it is.</summary>
    public static string Decode(string address) =>
        address.IndexOf('%') < 0 ? address : Uri.UnescapeDataString(address);

    private static bool IsKept(string text, int index) =>
        "._#+~-@".IndexOf(text[index]) >= 0 || char.IsLetterOrDigit(text, index)
        || CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>FNV-1a: string.GetHashCode differs from run to run.</summary>
    private static string StableHash(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = unchecked((hash ^ c) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
