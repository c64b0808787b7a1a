using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>What <c>vendor</c> would do: which files it would copy, from where, and which of the author's files it would change.</summary>
/// <param name="Files">In the order of the course, each address once.</param>
/// <param name="Problems">Addresses that cannot be changed where they stand, and what is wrong with the list.</param>
/// <param name="ListSource">The list of earlier copies as it was read; null when there is none.</param>
public sealed record VendorPlan(IReadOnlyList<VendorFile> Files, IReadOnlyList<Diagnostic> Problems, SourceText? ListSource)
{
    /// <summary>The folder beside a page that copies go to, with its slash.</summary>
    internal const string Folder = "vendor/";

    public int Hosts => Files.Select(file => file.Address.Authority).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>The paths of the files that would be changed.</summary>
    public IReadOnlyList<string> Changed =>
        [.. Files.SelectMany(file => file.Uses).Select(use => use.Link.Location.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <param name="picturesOnly">Leave links alone.</param>
    /// <param name="allowPrivate">Copy from this machine and its local network too.</param>
    public static VendorPlan Of(CompileResult result, CourseFiles files, CoursePlace place, bool picturesOnly, bool allowPrivate)
    {
        var (sources, problems) = (FixPlan.WellRead(files), new List<Diagnostic>());
        var file = VendorList.Open(place);
        var (list, damage) = VendorList.Read(file.Text);
        if ((file.Problem ?? damage) is { } unreadable) return new VendorPlan([], [unreadable], file.Text);
        var planned = new Dictionary<string, VendorFile>(StringComparer.Ordinal);
        foreach (var use in RemoteUse.Of(result.Course))
        {
            var isPicture = use.Link.Kind == LinkKind.Image;
            if (!isPicture && (picturesOnly || use.Link.Kind != LinkKind.Link || !VendorFileType.IsDownload(use.Address))) continue;
            var key = use.Address.AbsoluteUri;
            var isRefused = !allowPrivate && PublicAddress.IsPlainlyPrivate(use.Address) && !list.Files.ContainsKey(key);
            if ((isRefused ? VendorProblem.PrivateHost : ProblemOf(use, sources)) is { } problem)
            {
                problems.Add(FileNotVendored.At(use.Link.Location, use.Link.Target, problem));
                continue;
            }

            if (!planned.TryGetValue(key, out var copy))
            {
                var folder = RelativePath.FolderOf(use.Page.Path) + Folder;
                planned.Add(key, copy = new VendorFile(use.Address, isPicture, folder) { Known = list.Files.GetValueOrDefault(key) });
            }

            copy.Uses.Add(use);
        }

        return new VendorPlan([.. planned.Values], problems, file.Text);
    }

    /// <summary>
    /// The same address on two pages in different folders is written in two ways, so a file that both include can have neither.
    /// </summary>
    private static VendorProblem? ProblemOf(RemoteUse use, IReadOnlyDictionary<string, SourceText> sources)
    {
        var path = use.Link.Location.Path;
        if (path != use.Page.Path) return VendorProblem.ByHand("it stands in a file that a page includes");
        if (!sources.TryGetValue(path, out var source))
        {
            return new("its page cannot be read whole", "Put the page right first: 'coursekit check' says what is wrong.");
        }

        return AddressEdit.Of(source, use.Link, "x") is null
            ? VendorProblem.ByHand("it is not written where it is used as it is read")
            : null;
    }
}

/// <summary>A file of another host, and where the course speaks of it.</summary>
/// <param name="Folder">Where the copy goes, in the course, with its slash.</param>
public sealed record VendorFile(Uri Address, bool IsPicture, string Folder)
{
    internal List<RemoteUse> Uses { get; } = [];

    /// <summary>The copy that was made before, by the list; null when there is none.</summary>
    internal VendoredFile? Known { get; init; }

    /// <summary>The name that the copy would have; its ending follows what the host says it is.</summary>
    public string PlannedPath => Known?.Path ?? $"{Folder}{VendorNames.StemOf(Address)}{VendorFileType.EndingOf(Address)}";
}
