using System.Text;
using AngleSharp.Dom;
using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using Ganss.Xss;

namespace CourseKit.Export;

/// <summary>
/// Cleans raw HTML that people wrote who are not trusted. HtmlSanitizer says which elements and attributes may be there; it is asked tag by
/// tag, because Markdown stands between the tags and a finding needs its place. Whatever is no whole tag is text, so a browser can find
/// none that was not looked at. For one page.
/// </summary>
internal sealed class UntrustedHtml : IRawHtmlFilter
{
    /// <summary>Asks for input, or is the page's own frame.</summary>
    private static readonly string[] _refused =
    [
        "button", "datalist", "fieldset", "form", "input", "keygen", "label", "legend", "optgroup", "option", "output", "select", "textarea", "area", "map", "menuitem", "nav", "main",
        "header", "footer", "html", "head", "body",
    ];

    private static readonly string[] _media = ["audio", "details", "picture", "source", "summary", "video"];
    private static readonly string[] _mediaAttributes =
        ["controls", "decoding", "id", "loading", "loop", "muted", "open", "poster", "preload", "sizes", "srcset"];
    private static readonly string[] _void = ["br", "col", "hr", "img", "source", "wbr"];

    private readonly List<Diagnostic> _diagnostics;
    private readonly HtmlSanitizer _sanitizer = new();
    private readonly List<string> _open = [];
    private readonly List<string> _removed = [];
    private int _floor;

    public UntrustedHtml(List<Diagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        _sanitizer.AllowedTags.ExceptWith(_refused);
        _sanitizer.AllowedTags.UnionWith(_media);
        _sanitizer.AllowedAttributes.ExceptWith(["style", "class", "action", "name", "accesskey", "tabindex", "target", "background", "contenteditable", "contextmenu", "draggable", "dropzone"]);
        _sanitizer.AllowedAttributes.UnionWith(_mediaAttributes);
        _sanitizer.UriAttributes.Add("poster");
        _sanitizer.AllowedSchemes.UnionWith(["mailto", "tel"]);
        _sanitizer.RemovingAttribute += (_, attribute) => NoteRemoved(attribute.Attribute.Name + "=");
        _sanitizer.PostProcessNode += (_, node) => RemoveThemeId(node.Node as IElement);
    }

    public int Begin()
    {
        var before = _floor;
        _floor = _open.Count;
        return before;
    }

    public string End(int begun)
    {
        var closings = new StringBuilder();
        for (; _open.Count > _floor; _open.RemoveAt(_open.Count - 1)) closings.Append("</").Append(_open[^1]).Append('>');
        _floor = begun;
        return closings.ToString();
    }

    public string Clean(string html, Location place)
    {
        _removed.Clear();
        var clean = new StringBuilder();
        var at = 0;
        for (var open = html.IndexOf('<', StringComparison.Ordinal); open >= 0; open = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            clean.Append(html, at, open - at);
            if (IsComment(html, open, out at)) continue;
            if (HtmlTag.TryRead(html, open, html.Length, out var tag))
            {
                at = Write(html, tag, clean);
            }
            else
            {
                clean.Append("&lt;");
                at = open + 1;
            }
        }

        if (at < html.Length) clean.Append(html, at, html.Length - at);
        if (_removed.Count > 0) _diagnostics.Add(MarkupTakenOut.At(place, _removed));
        return clean.ToString();
    }

    private static bool IsComment(string html, int open, out int end)
    {
        end = open;
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) != 0) return false;
        var close = html.IndexOf("-->", open, StringComparison.Ordinal);
        end = close < 0 ? html.Length : close + 3;
        return true;
    }

    /// <returns>Where to go on.</returns>
    private int Write(string html, HtmlTag tag, StringBuilder clean)
    {
        var name = tag.Name(html);
        if (tag.IsClosing)
        {
            var opening = _open.LastIndexOf(name);
            if (opening < _floor) return tag.End;
            _open.RemoveAt(opening);
            clean.Append("</").Append(name).Append('>');
            return tag.End;
        }

        if (!_sanitizer.AllowedTags.Contains(name))
        {
            NoteRemoved($"<{name}>");
            return name is "script" or "style" ? AfterContent(html, name, tag.End) : tag.End;
        }

        clean.Append('<').Append(name).Append(Attributes(html, tag)).Append('>');
        if (!_void.Contains(name)) _open.Add(name);
        return tag.End;
    }

    /// <summary>On a <c>span</c>, which may stand anywhere: a cell alone would be no cell to the parser.</summary>
    private string Attributes(string html, HtmlTag tag)
    {
        if (!tag.HasAttributes) return "";
        var written = html[tag.NameSpan.End..(tag.End - (tag.IsSelfClosing ? 2 : 1))];
        var span = _sanitizer.Sanitize($"<span{written}></span>");
        const string Start = "<span";
        const string End = "></span>";
        return span.StartsWith(Start, StringComparison.Ordinal) && span.EndsWith(End, StringComparison.Ordinal)
            ? span[Start.Length..^End.Length]
            : "";
    }

    private void RemoveThemeId(IElement? element)
    {
        if (element?.Id is not { } id || !ThemeIds.Has(id.Trim())) return;
        NoteRemoved($"id=\"{id}\"");
        element.RemoveAttribute("id");
    }

    private static int AfterContent(string html, string name, int at)
    {
        var close = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : html.IndexOf('>', close);
        return end < 0 ? at : end + 1;
    }

    private void NoteRemoved(string what)
    {
        if (!_removed.Contains(what)) _removed.Add(what);
    }
}
