using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What the parts of one side of a prompt share while it is written.</summary>
/// <param name="formula">Writes a formula for one reader.</param>
internal sealed class OrbitSideContext(OrbitAddresses addresses, Func<MathEmbed, TexReader, TexWriting> formula, RenderLabels labels, bool isCloze)
{
    public TexWriting Formula(MathEmbed math, TexReader reader) => formula(math, reader);

    public OrbitAddresses Addresses { get; } = addresses;

    /// <summary>What callouts are called.</summary>
    public RenderLabels Labels { get; } = labels;

    /// <summary>In a cloze every brace is a deletion's.</summary>
    public bool IsCloze { get; } = isCloze;

    /// <summary>The whole address of the image that is shown with the side.</summary>
    public string? Picture { get; private set; }

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>What stands in a deletion and needs braces; null when nothing does.</summary>
    public Location? Unsayable { get; set; }

    /// <summary>What stands between the braces of each deletion, in their order.</summary>
    public List<string> Deletions { get; } = [];

    /// <summary>True when an image is the side's picture; false when it cannot be, and is reported.</summary>
    public bool TryShow(LinkReference? image, Location location)
    {
        var address = image is null ? null : Addresses.Picture(image);
        if (!IsCloze && address is not null && Picture is null)
        {
            Picture = address;
            return true;
        }

        // A broken link is reported already, and so is a relative one without base_url (CK3118).
        var isKnown = image is not null && address is null && Addresses.Whole(image) is null;
        if (!isKnown) Findings.Add(OrbitPictureLeftOut.At(location, IsCloze ? OrbitPictureLoss.Cloze : address is null ? OrbitPictureLoss.Kind : OrbitPictureLoss.Second));
        return false;
    }
}
