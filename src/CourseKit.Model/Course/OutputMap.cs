using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Who writes which file of the site. Two that would write the same file are reported with both places.</summary>
internal sealed class OutputMap(Action<Diagnostic> report)
{
    /// <summary>By path in lower case: half of the world's disks do not tell <c>A</c> from <c>a</c>.</summary>
    private readonly Dictionary<string, OutputClaim> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutputClaim> _folders = new(StringComparer.Ordinal);

    /// <summary>True when the file is now the claimant's; false, and reported, when another has it.</summary>
    public bool Claim(OutputClaim claim)
    {
        var key = claim.Path.ToLowerInvariant();
        if (DeviceName.In(key) is { } device) report(NameOfDevice.At(claim, device));
        if (_files.TryGetValue(key, out var holder))
        {
            var same = holder.Path == claim.Path;
            report(same ? OutputCollision.At(claim, holder) : OutputCaseClash.At(claim, holder));
            return !same;
        }

        if (BlockerOf(key) is { } blocker)
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
internal sealed record OutputClaim(string Path, string What, Location Location);
