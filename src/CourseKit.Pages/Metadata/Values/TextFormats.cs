namespace CourseKit.Model;

/// <summary>What <c>[Url]</c> and <c>[EmailAddress]</c> ask of a text.</summary>
internal static class TextFormats
{
    public static bool Fits(TextFormat format, string text) => format switch
    {
        TextFormat.WebAddress => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "ftp"
            && address.Host.Length > 0,
        TextFormat.EmailAddress => IsEmailAddress(text),
        _ => true,
    };

    /// <summary>
    /// As <c>EmailAddressAttribute</c> decides: one at sign with something on both sides. More can only be known by writing to it.
    /// </summary>
    private static bool IsEmailAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
    }
}
