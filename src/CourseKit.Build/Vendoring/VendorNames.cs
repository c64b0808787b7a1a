using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>
/// Gives files names that people can read and every system can write: what the address says, in small letters, and no name twice.
/// </summary>
internal sealed class VendorNames
{
    private const int MostLetters = 60;

    /// <summary>Names of devices on Windows, whatever ending they have.</summary>
    private static readonly HashSet<string> _devices =
        new(["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="taken">The paths that there are already.</param>
    public VendorNames(IEnumerable<string> taken) => _taken.UnionWith(taken);

    /// <summary>A path in a folder that nothing has yet.</summary>
    /// <param name="folder">With its slash.</param>
    /// <param name="ending">With its dot, or empty.</param>
    public string Of(string folder, Uri address, string ending)
    {
        var stem = StemOf(address);
        var path = $"{folder}{stem}{ending}";
        for (var number = 2; !_taken.Add(path); number++) path = FormattableString.Invariant($"{folder}{stem}-{number}{ending}");
        return path;
    }

    /// <summary>The last part of the path, or the host, without an ending.</summary>
    public static string StemOf(Uri address)
    {
        var last = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? address.Host;
        var name = VendorFileType.EndingOf(address) is { Length: > 0 } ending ? last[..^ending.Length] : last;
        // A slash or a sign that a system or Markdown reads otherwise can come out of a code such as %2F.
        var plain = string.Concat(SiteAddress.Decode(name).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Trim();
        var slug = SiteAddress.Slug(plain.Length > 0 ? plain : address.Host);
        if (slug.Length > MostLetters)
        {
            slug = slug[..(char.IsHighSurrogate(slug[MostLetters - 1]) ? MostLetters - 1 : MostLetters)].TrimEnd('-');
        }

        return _devices.Contains(slug) ? $"{slug}-file" : slug;
    }
}
