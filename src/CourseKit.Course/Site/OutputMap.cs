using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Who writes which file of the site. Two that would write the same file are reported with both places, and so is a name that no disk
/// takes.
/// </summary>
internal sealed class OutputMap(string courseId, Action<Diagnostic> report)
{
    /// <summary>What Linux, macOS and Windows give to one name, in bytes of UTF-8 where they count bytes.</summary>
    private const int MostBytes = 255;

    private static readonly char[] _notWritable = [':', '\\', .. Enumerable.Range(0, 32).Select(code => (char)code)];
    private static readonly char[] _notForWindows = ['<', '>', '"', '|', '?', '*'];
    private static readonly HashSet<string> _devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })],
            StringComparer.OrdinalIgnoreCase);

    /// <summary>By path in lower case: half of the world's disks do not tell <c>A</c> from <c>a</c>.</summary>
    private readonly Dictionary<string, OutputClaim> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutputClaim> _folders = new(StringComparer.Ordinal);

    /// <summary>True when the file is now the claimant's; false, and reported, when another has it.</summary>
    public bool Claim(OutputClaim claim)
    {
        if (FaultOf(claim) is { } fault)
        {
            report(fault);
            if (fault.Rule == NameNotWritable.Rule) return false;
        }

        var key = claim.Path.ToLowerInvariant();
        if (_files.TryGetValue(key, out var holder))
        {
            if (holder.YieldsTo(claim))
            {
                _files[key] = claim;
                return true;
            }

            var same = holder.Path == claim.Path;
            report(same ? OutputCollision.At(claim, holder) : OutputCaseClash.At(claim, holder));
            return !same;
        }

        var deck = claim.Location is null ? null : SiteFiles.DeckOfModule(courseId, claim.Path);
        if ((deck is null ? BlockerOf(key) : OutputClaim.Own(deck)) is { } blocker)
        {
            report(OutputCollision.At(claim, blocker));
            return false;
        }

        _files.Add(key, claim);
        for (var slash = key.IndexOf('/'); slash >= 0; slash = key.IndexOf('/', slash + 1))
        {
            var folder = key.Substring(0, slash);
            if (!_folders.ContainsKey(folder)) _folders.Add(folder, claim);
        }

        return true;
    }

    private static Diagnostic? FaultOf(OutputClaim claim)
    {
        if (claim.Location is not { } place) return null;
        foreach (var name in claim.Path.Split('/'))
        {
            if (Encoding.UTF8.GetByteCount(name) > MostBytes) return NameNotWritable.TooLong(place, claim.What, name, MostBytes);
            if (name.IndexOfAny(_notWritable) >= 0) return NameNotWritable.Sign(place, claim.What, name[name.IndexOfAny(_notWritable)]);
            var dot = name.IndexOf('.');
            if (_devices.Contains(dot < 0 ? name : name.Substring(0, dot))) return NameNotForWindows.Device(place, claim.What, name);
            if (name.IndexOfAny(_notForWindows) >= 0) return NameNotForWindows.Sign(place, claim.What,
                name[name.IndexOfAny(_notForWindows)]);
            if (name.Length > 0 && name[name.Length - 1] is '.' or ' ') return NameNotForWindows.End(place, claim.What, name);
        }

        return null;
    }

    /// <summary>A file cannot have the name of a folder that another file stands in, nor the other way round.</summary>
    private OutputClaim? BlockerOf(string key)
    {
        if (_folders.TryGetValue(key, out var inside)) return inside;
        for (var slash = key.IndexOf('/'); slash >= 0; slash = key.IndexOf('/', slash + 1))
        {
            if (_files.TryGetValue(key.Substring(0, slash), out var file)) return file;
        }

        return null;
    }
}

/// <param name="What">For people: <c>the page outer/a.md</c>, <c>the alias of outer/a.md</c>.</param>
/// <param name="Location">Null for what CourseKit writes of its own accord.</param>
internal sealed record OutputClaim(string Path, string What, Location? Location)
{
    /// <summary>True for a file of CourseKit's that a page or file of the author's at the very same address replaces.</summary>
    public bool IsReplaceable { get; init; }

    /// <summary>True for a page or a file, false for what only leads to one.</summary>
    public bool MayReplace { get; init; }

    /// <summary>What CourseKit writes of its own accord.</summary>
    public static OutputClaim Own(string name) => new(name.TrimEnd('/'), $"CourseKit's own {name}", null);

    public bool YieldsTo(OutputClaim other) => IsReplaceable && other.MayReplace && Path == other.Path;
}
