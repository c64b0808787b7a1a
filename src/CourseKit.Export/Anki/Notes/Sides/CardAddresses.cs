using System.Globalization;
using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>
/// Writes a number for every address of a side. Only where the element around it is known can it be said what the address becomes: a
/// picture travels with the card, a link leads back to the site.
/// </summary>
internal sealed class CardAddresses : ILinkWriter
{
    private const string Scheme = "ck-link:";
    private readonly List<LinkReference> _links = [];

    public string Address(LinkReference link)
    {
        _links.Add(link);
        return string.Create(CultureInfo.InvariantCulture, $"{Scheme}{_links.Count - 1}");
    }

    /// <summary>The address that a written one stands for; null when it is none of these.</summary>
    public LinkReference? Find(string written)
    {
        if (!written.StartsWith(Scheme, StringComparison.Ordinal)) return null;
        var isNumber = int.TryParse(written.AsSpan(Scheme.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number < _links.Count ? _links[number] : null;
    }

    /// <summary>What a link without a text of its own shows.</summary>
    public Func<LinkReference, string> Names { get; set; } = link => link.Target;

    public string NameOf(LinkReference link) => Names(link);

    public void Clear() => _links.Clear();
}
