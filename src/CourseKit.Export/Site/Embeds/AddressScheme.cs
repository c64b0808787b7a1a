namespace CourseKit.Export;

/// <summary>Tells addresses that a browser follows from those it runs.</summary>
internal static class AddressScheme
{
    private static readonly string[] _run = ["javascript", "vbscript", "livescript", "data"];

    /// <summary>
    /// The scheme of an address that must not be written; null for any other. Browsers ignore blanks and control characters in
    /// a scheme (URL standard, §4.4), so they are ignored here.
    /// </summary>
    public static string? Unsafe(string address, bool isImage)
    {
        var plain = string.Concat(address.Where(c => c > ' ' && c != '\u007F'));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        var scheme = plain[..colon].ToLowerInvariant();
        if (isImage && plain.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)) return null;
        return _run.Contains(scheme) ? scheme : null;
    }
}
