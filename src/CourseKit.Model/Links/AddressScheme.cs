namespace CourseKit.Export;

/// <summary>Tells addresses that a browser follows from those it runs.</summary>
internal static class AddressScheme
{
    private static readonly string[] _run = ["javascript", "vbscript", "livescript", "data"];

    /// <summary>The scheme of an address that must not be written; null for any other.</summary>
    public static string? Unsafe(string address, bool isImage)
    {
        if (Of(address) is not { } scheme) return null;
        if (isImage && Plain(address).StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)) return null;
        return _run.Contains(scheme) ? scheme : null;
    }

    /// <summary>True for an address that says how it is to be fetched, and so means the same on any page.</summary>
    public static bool Has(string address) => Of(address) is { } scheme && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');

    /// <summary>True for an address of the web.</summary>
    public static bool IsRemote(string address) => Of(address) is "http" or "https";

    private static string? Of(string address)
    {
        var plain = Plain(address);
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 ? null : plain[..colon].ToLowerInvariant();
    }

    /// <summary>Browsers ignore blanks and control characters in a scheme (URL standard, §4.4), so they are ignored here.</summary>
    private static string Plain(string address) => string.Concat(address.Where(c => c > ' ' && c != '\u007F'));
}
