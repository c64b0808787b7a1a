using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The addresses of one side, resolved against the page it stands on. Notes the files that must travel with it.</summary>
internal sealed class SideTargets(Course course, DeckMedia media, CardAddresses addresses, CoursePage page) : ISideTargets
{
    private readonly List<MediaUse> _uses = [];
    private readonly List<string> _removed = [];

    public IReadOnlyList<MediaUse> Uses => _uses;

    public IReadOnlyList<string> LeftOut => _removed;

    public string? Link(string written)
    {
        if (addresses.Find(written) is not { } link) return Elsewhere(written, isImage: false);
        var target = course.Links.Resolve(page, link);
        return target.Kind switch
        {
            LinkTargetKind.External => Elsewhere(target.Path, isImage: false),
            LinkTargetKind.Page or LinkTargetKind.Asset => course.Settings.BaseUrl is { } root ? root.AbsoluteUri + target.Path + target.Fragment : null,
            _ => null,
        };
    }

    public string? Image(string written) => File(written, isImage: true);

    public string? Media(string written) => File(written, isImage: false);

    public void Removed(string what)
    {
        if (!_removed.Contains(what)) _removed.Add(what);
    }

    private string? File(string written, bool isImage)
    {
        if (addresses.Find(written) is not { } link) return Elsewhere(written, isImage);
        var target = course.Links.Resolve(page, link);
        if (target.Kind == LinkTargetKind.External)
        {
            if (Elsewhere(target.Path, isImage) is not { } address) return null;
            if (AddressScheme.IsRemote(address)) _uses.Add(new MediaUse(link.Location, null, address));
            return address;
        }

        if (target.Kind != LinkTargetKind.Asset || media.Find(target, isImage) is not { } file) return null;
        _uses.Add(new MediaUse(link.Location, file, file.Name));
        return file.IsShown ? file.Name : null;
    }

    /// <summary>An address of another site as it stands; null for one that only works on the page, or that is run instead of followed.</summary>
    private string? Elsewhere(string address, bool isImage)
    {
        if (AddressScheme.Unsafe(address, isImage) is { } scheme)
        {
            Removed(scheme + ":");
            return null;
        }

        if (address.StartsWith("//", StringComparison.Ordinal)) return "https:" + address;
        return AddressScheme.Has(address) ? address : null;
    }
}

/// <summary>A file that a side shows.</summary>
/// <param name="Location">Of its address.</param>
/// <param name="File">Null for one on another site.</param>
internal sealed record MediaUse(Location Location, CardFile? File, string Address);
