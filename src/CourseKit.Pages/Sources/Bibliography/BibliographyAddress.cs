using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Where an entry of a bibliography leads: its address, or else its DOI.</summary>
internal static class BibliographyAddress
{
    private const string Resolver = "https://doi.org/";

    /// <summary>What people write before a DOI (ISO 26324 begins every one with <c>10.</c>).</summary>
    private static readonly string[] _beforeDoi =
        [Resolver, "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:"];

    /// <param name="place">Of the entry's key.</param>
    /// <param name="key">Of the entry.</param>
    /// <param name="url">As it is given; null for none.</param>
    /// <param name="doi">As it is given; null for none.</param>
    public static Uri? Of(Location place, string key, string? url, string? doi, ICollection<Diagnostic> diagnostics)
    {
        var byUrl = url is null ? null : Whole(url);
        if (url is not null && byUrl is null) diagnostics.Add(Wrong(place, key, url, "address"));
        var byDoi = doi is null ? null : OfDoi(doi.Trim());
        if (doi is not null && byDoi is null) diagnostics.Add(Wrong(place, key, doi, "DOI"));
        return byUrl ?? byDoi;
    }

    private static Uri? Whole(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static Uri? OfDoi(string doi)
    {
        var before = Array.Find(_beforeDoi, each => doi.StartsWith(each, StringComparison.OrdinalIgnoreCase));
        var number = doi.Substring(before?.Length ?? 0).Trim();
        return number.StartsWith("10.", StringComparison.Ordinal) && number.IndexOf('/') > 0 ? Whole(Resolver + number) : null;
    }

    private static Diagnostic Wrong(Location place, string key, string value, string what) =>
        AddressScheme.Unsafe(value, isImage: false) is { } scheme
        ? UnsafeAddress.At(place, scheme)
        : BadBibliography.WrongAddress(place, key, value, what);
}
