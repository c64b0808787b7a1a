using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>
/// Reads a side's HTML as a browser would and writes it again with what a card may have (<see cref="CardElements"/>): no script, no frame,
/// no handler, nothing left open, and addresses that work away from the site. Not for several threads at once.
/// </summary>
internal sealed class CardMarkup
{
    /// <summary>What the parser takes for the end, and nobody for a character.</summary>
    private const char EndOfText = '\uFFFF';

    private readonly HtmlParser _parser = new();
    private readonly IElement _context;
    private readonly Stack<string> _closings = new();
    private StringWriter _html = new();
    private ISideTargets _targets = null!;

    public CardMarkup() => _context = _parser.ParseDocument("").Body!;

    public string Clean(string html, ISideTargets targets)
    {
        (_html, _targets) = (new StringWriter(), targets);
        foreach (var node in _parser.ParseFragment(html.Replace(EndOfText, '\uFFFD'), _context)) Write(node);
        return _html.ToString().Replace(EndOfText, '\uFFFD');
    }

    /// <summary>Without recursion: raw HTML may be nested as deep as its author likes.</summary>
    private void Write(INode root)
    {
        var node = root;
        while (true)
        {
            if (Open(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            _html.Write(_closings.Pop());
            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                _html.Write(_closings.Pop());
            }

            if (node == root) return;
            node = node.NextSibling!;
        }
    }

    /// <summary>Writes what begins a node and notes what ends it. False when nothing in it is to be written.</summary>
    private bool Open(INode node)
    {
        _closings.Push("");
        if (node is IText text) HtmlText.Write(text.Data, _html);
        if (node is not IElement element) return false;
        var name = element.LocalName;
        if (element.ClassList.Contains("footnote-back-ref")) return false;
        if (name == "a") return OpenLink(element);
        if (name == "img") return WriteImage(element);
        if (name == "input" && element.GetAttribute("type") == "checkbox") return WriteBox(element);
        if (CardElements.IsMedia(name)) return OpenMedia(element);
        if (CardElements.IsRemoved(name)) return Remove(name);
        if (CardElements.IsKept(name)) OpenTag(element);
        return true;
    }

    private bool OpenLink(IElement link)
    {
        var isFootnote = link.ClassList.Contains("footnote-ref");
        var address = isFootnote || link.GetAttribute("href") is not { } written ? null : _targets.Link(written);
        if (address is not null) OpenTag(link, "href", address);
        return true;
    }

    private bool WriteImage(IElement image)
    {
        var address = image.GetAttribute("src") is { } written ? _targets.Image(written) : null;
        if (address is not null) OpenTag(image, "src", address);
        else HtmlText.Write(image.GetAttribute("alt") ?? "", _html);
        return false;
    }

    private bool WriteBox(IElement box)
    {
        _html.Write(box.HasAttribute("checked") ? "☑" : "☐");
        return false;
    }

    private bool OpenMedia(IElement media)
    {
        if (media.GetAttribute("src") is not { } written) OpenTag(media);
        else if (_targets.Media(written) is { } address) OpenTag(media, "src", address);
        return true;
    }

    private bool Remove(string element)
    {
        _targets.Removed($"<{element}>");
        return false;
    }

    private void OpenTag(IElement element, string? addressName = null, string? address = null)
    {
        _html.Write('<');
        _html.Write(element.LocalName);
        if (addressName is not null) WriteAttribute(addressName, address!);
        foreach (var attribute in element.Attributes)
        {
            if (CardElements.IsKeptAttribute(attribute.LocalName, attribute.Value)) WriteAttribute(attribute.LocalName, attribute.Value);
            else if (attribute.LocalName.StartsWith("on", StringComparison.Ordinal)) _targets.Removed(attribute.LocalName + "=");
            else if (attribute.LocalName == "style" && attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase)) _targets.Removed("url()");
        }

        _html.Write('>');
        if (CardElements.IsVoid(element.LocalName)) return;
        _closings.Pop();
        _closings.Push($"</{element.LocalName}>");
    }

    private void WriteAttribute(string name, string value)
    {
        _html.Write(' ');
        _html.Write(name);
        _html.Write("=\"");
        HtmlText.Write(value, _html);
        _html.Write('"');
    }
}
