namespace CourseKit.Model;

/// <summary>Tells addresses that a browser follows from those it runs.</summary>
public static class AddressScheme
{
    private static readonly string[] _run = ["javascript", "vbscript", "livescript", "data"];
    private static readonly string[] _media = ["data:image/", "data:audio/", "data:video/", "data:text/vtt"];

    /// <summary>The scheme of an address that must not be written; null for any other.</summary>
    public static string? Unsafe(string address, bool isImage)
    {
        if (Of(address) is not { } scheme || Array.IndexOf(_run, scheme) < 0) return null;
        return isImage && _media.Any(type => Plain(address).StartsWith(type, StringComparison.OrdinalIgnoreCase)) ? null : scheme;
    }

    /// <summary>True for an address that says how it is to be fetched, and so means the same on any page.</summary>
    public static bool Has(string address) =>
        Of(address) is { } scheme && scheme.All(c => IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');

    /// <summary>True for an address of the web.</summary>
    public static bool IsRemote(string address) => Of(address) is "http" or "https";

    private static string? Of(string address)
    {
        var colon = address.IndexOf(':');
        if (colon <= 0) return null;
        var plain = Plain(address.Substring(0, colon));
        return plain.Length == 0 ? null : plain.ToLowerInvariant();
    }

    /// <summary>Browsers ignore blanks and control characters in a scheme (URL standard, §4.4), so they are ignored here.</summary>
    private static string Plain(string address) => string.Concat(address.Where(c => c > ' ' && c != '\u007F'));

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
