using System.Security.Cryptography;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <param name="Copied">The files that were written, by their paths in the course, with the addresses they are from.</param>
/// <param name="Kept">How many were there already, by the list.</param>
/// <param name="Bytes">Of what was copied.</param>
/// <param name="Changed">The files in which addresses were changed.</param>
/// <param name="Problems">What could not be copied, or not be changed, at its place in the course.</param>
public sealed record VendorResult(
    IReadOnlyList<(string Path, Uri Address)> Copied, int Kept, long Bytes, IReadOnlyList<string> Changed, IReadOnlyList<Diagnostic> Problems);

/// <summary>
/// Copies files of other hosts into the course. The order is such that a kill at any moment loses nothing: first the copies, each as a
/// whole, then the list of them, then the pages; a second run finds by the list what is there and goes on.
/// </summary>
public static class Vendor
{
    /// <summary>Bytes of all files together.</summary>
    public const long MostBytesInAll = 500_000_000;

    public static VendorResult Run(
        VendorPlan plan, CourseFiles files, CoursePlace place, WebLimits limits, TimeProvider clock, CancellationToken cancellation)
    {
        using var web = new PoliteWeb(limits, clock);
        return new VendorRun(plan, files, place).Run(web, limits.MostAtOnce, cancellation);
    }
}

internal sealed class VendorRun(VendorPlan plan, CourseFiles files, CoursePlace place)
{
    private readonly string _root = RealPath.Of(place.Folder) ?? place.Folder;
    private readonly List<Diagnostic> _problems = [.. plan.Problems];
    private readonly List<(string Path, Uri Address)> _copied = [];
    private readonly Dictionary<string, VendoredFile> _list = new(VendorList.Read(plan.ListSource).List.Files, StringComparer.Ordinal);
    private readonly Dictionary<VendorFile, string> _paths = [];
    private long _bytes;
    private int _kept;

    public VendorResult Run(PoliteWeb web, int atOnce, CancellationToken cancellation)
    {
        var wanted = new List<VendorFile>();
        foreach (var file in plan.Files)
        {
            if (IsThere(file)) _kept++;
            else wanted.Add(file);
        }

        // Of files that are waited for only a few are in memory.
        foreach (var some in wanted.Chunk(atOnce))
        {
            var answers = Task.WhenAll(some.Select(file => web.AskAsync(file.Address, wantsBody: true, cancellation, HttpMethod.Get)))
                .GetAwaiter().GetResult();
            foreach (var (file, answer) in some.Zip(answers)) Copy(file, answer);
        }

        var changed = _paths.Count > 0 && WriteList() ? Rewrite() : [];
        return new VendorResult(_copied, _kept, _bytes, changed, _problems);
    }

    /// <summary>True for a copy that the list knows and that is still what it was.</summary>
    private bool IsThere(VendorFile file)
    {
        if (file.Known is not { } known || FullPath(known.Path) is not { } full || !File.Exists(full)) return false;
        using var stream = File.OpenRead(full);
        if (Convert.ToHexStringLower(SHA256.HashData(stream)) != known.Hash) return false;
        _paths.Add(file, known.Path);
        return true;
    }

    private void Copy(VendorFile file, WebAnswer answer)
    {
        var (ending, problem) = VendorProblem.Of(answer) is { } none ? ("", none) : VendorFileType.Of(answer, file.Address, file.IsPicture);
        if (problem is null && _bytes + answer.Body.Length > Vendor.MostBytesInAll)
        {
            problem = VendorProblem.ByHand("all files together would be larger than 500 MB");
        }

        if (problem is null) problem = Write(file, ending, answer.Body);
        if (problem is not null)
        {
            _problems.AddRange(file.Uses.Select(use => FileNotVendored.At(use.Link.Location, use.Link.Target, problem)));
        }
    }

    /// <returns>Why it could not be written; null when it was.</returns>
    private VendorProblem? Write(VendorFile file, string ending, byte[] body)
    {
        try
        {
            var path = new VendorNames(NamesIn(file.Folder)).Of(file.Folder, file.Address, ending);
            if (FullPath(path) is not { } full)
            {
                return new("its folder does not lie in the course", $"Make '{file.Folder}' a folder of the course.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            WholeFile.Replace(full, body, check: () =>
            {
                if (File.Exists(full)) throw new IOException("another file has the name");
            });
            _list[file.Address.AbsoluteUri] = new VendoredFile(path, Convert.ToHexStringLower(SHA256.HashData(body)));
            _paths.Add(file, path);
            _copied.Add((path, file.Address));
            _bytes += body.Length;
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception is UnauthorizedAccessException ? "access is denied" : exception.Message.TrimEnd('.');
            return new($"it cannot be written: {reason}", "Put that right, and run 'coursekit vendor' again.");
        }
    }

    private IEnumerable<string> NamesIn(string folder) =>
        FullPath(folder) is { } full && Directory.Exists(full)
            ? Directory.EnumerateFileSystemEntries(full).Select(entry => folder + Path.GetFileName(entry))
            : [];

    /// <summary>Null for what does not lie in the course, whatever links lead there.</summary>
    private string? FullPath(string path) =>
        RealPath.Of(Path.GetFullPath(path, place.Folder)) is { } real && PathRelation.IsInside(real, _root) ? real : null;

    private bool WriteList()
    {
        var text = new VendorList(_list).Write();
        if (plan.ListSource?.Text == text) return true;
        try
        {
            WholeFile.Replace(Path.Combine(_root, VendorList.FileName), text, check: () => { });
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add(
                FixNotWritten.At(
                    VendorList.FileName, exception is UnauthorizedAccessException ? "access is denied" : exception.Message.TrimEnd('.')));
            return false;
        }
    }

    private List<string> Rewrite()
    {
        var sources = FixPlan.WellRead(files);
        var edits = _paths.SelectMany(entry => entry.Key.Uses.Select(use => EditOf(use, entry.Value, sources)));
        var changed = new List<string>();
        foreach (var group in edits.Distinct().GroupBy(edit => edit.Location.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var fix = new FileFix(sources[group.Key], [.. group.OrderBy(edit => edit.Location.Span.Start)], []);
            if (FixWriter.Write(place, fix) is { } problem) _problems.Add(problem);
            else changed.Add(group.Key);
        }

        return changed;
    }

    private static TextEdit EditOf(RemoteUse use, string path, IReadOnlyDictionary<string, SourceText> sources)
    {
        var address = SiteAddress.Encode(RelativePath.From(RelativePath.FolderOf(use.Page.Path), path));
        var fragment = use.Link.Target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? use.Link.Target[at..] : "";
        return AddressEdit.Of(sources[use.Link.Location.Path], use.Link, address + fragment)!;
    }
}
