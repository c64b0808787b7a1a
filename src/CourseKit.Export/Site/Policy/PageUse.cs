using System.Net;
using System.Text;

namespace CourseKit.Export;

/// <summary>
/// What a page uses that its policy must allow, read off its HTML, so that it makes no difference who wrote it: the theme, a template of
/// the course, raw HTML in Markdown.
/// A script or a style sheet in the page is allowed by its hash; style attributes are allowed as such, for no script can come of one.
/// </summary>
internal sealed class PageUse
{
    /// <summary>Where Orbit's component, whose script comes from another host, gets its frame from.</summary>
    private const string OrbitFrame = "https://withorbit.com";

    private const string UnsafeInline = "'unsafe-inline'";

    private PageUse(PolicySources sources, int place, bool hasPolicy) => (Sources, Place, HasPolicy) = (sources, place, hasPolicy);

    public PolicySources Sources { get; }

    /// <summary>Where the policy is to stand in the HTML: behind the page's encoding, before anything that a policy speaks of.</summary>
    public int Place { get; }

    /// <summary>True for a page with a policy that its template wrote.</summary>
    public bool HasPolicy { get; }

    public static PageUse Of(ReadOnlySpan<byte> html)
    {
        var sources = new PolicySources();
        var place = AfterDoctype(html);
        var isHead = true;
        var hasPolicy = false;
        var tags = new HtmlTags(html);
        while (tags.Next())
        {
            var tag = new TagUse(tags.Name);
            while (tags.NextAttribute()) tag.Attribute(ref tags, sources);
            tag.End(ref tags, sources);
            hasPolicy |= tag.IsPolicy;
            if (isHead && (tag.IsFrame || tag.IsEncoding)) place = tags.End;
            isHead &= (tag.IsFrame || tag.IsNote) && !tag.IsEncoding;
        }

        return new PageUse(sources, place, hasPolicy);
    }

    private static int AfterDoctype(ReadOnlySpan<byte> html)
    {
        var start = html.IndexOf((byte)'<');
        if (start < 0 || !html[start..].StartsWith("<!"u8) || html[start..].StartsWith("<!--"u8)) return 0;
        return start + html[start..].IndexOf((byte)'>') + 1;
    }

    /// <summary>One tag, while its attributes are read.</summary>
    private ref struct TagUse
    {
        private readonly Element _element;
        private string? _address;
        private string? _kind;
        private string? _as;

        public TagUse(ReadOnlySpan<byte> name) => _element = ElementOf(name);

        public bool IsPolicy { get; private set; }

        public bool IsEncoding { get; private set; }

        /// <summary>The page's outermost elements.</summary>
        public readonly bool IsFrame => _element is Element.Html or Element.Head;

        /// <summary>What may stand in a head before the encoding and asks for nothing.</summary>
        public readonly bool IsNote => _element is Element.Meta or Element.Title;

        public void Attribute(ref HtmlTags tags, PolicySources sources)
        {
            if (tags.AttributeIs("style"u8))
            {
                sources.Add("style-src-attr", UnsafeInline);
                StyleUse.AddTo(sources, tags.AttributeValue);
            }
            else if (tags.AttributeName is [(byte)'o' or (byte)'O', (byte)'n' or (byte)'N', _, ..])
            {
                sources.Add("script-src-attr", "'unsafe-hashes'");
                sources.Add("script-src-attr", SourceOf.Text(Value(tags)));
            }
            else if (_element != Element.Other) Known(ref tags, sources);
        }

        /// <summary>What can be said only when all attributes are known, and what stands in the element.</summary>
        public readonly void End(ref HtmlTags tags, PolicySources sources)
        {
            switch (_element)
            {
                case Element.Script:
                    if (_address is not null) Add(sources, "script-src", _address);
                    var script = tags.RawText();
                    if (_address is null && IsRun(_kind) && !script.IsEmpty) AddText(sources, "script-src", script);
                    break;
                case Element.Style:
                    var sheet = tags.RawText();
                    AddText(sources, "style-src", sheet);
                    StyleUse.AddSheetTo(sources, sheet);
                    break;
                case Element.Title or Element.RawText:
                    tags.RawText();
                    break;
                case Element.Link when _address is not null:
                    AddLink(sources);
                    break;
                case Element.Orbit:
                    sources.Add("frame-src", OrbitFrame);
                    break;
            }
        }

        private void Known(ref HtmlTags tags, PolicySources sources)
        {
            switch (_element)
            {
                case Element.Script when tags.AttributeIs("src"u8) || tags.AttributeIs("href"u8) || tags.AttributeIs("xlink:href"u8):
                case Element.Link when tags.AttributeIs("href"u8):
                    _address = Value(tags);
                    break;
                case Element.Script when tags.AttributeIs("type"u8):
                case Element.Link when tags.AttributeIs("rel"u8):
                    _kind = Value(tags);
                    break;
                case Element.Link when tags.AttributeIs("as"u8):
                    _as = Value(tags);
                    break;
                case Element.Link when tags.AttributeIs("imagesrcset"u8):
                case Element.Image or Element.Media or Element.Source when tags.AttributeIs("srcset"u8):
                    foreach (var candidate in Value(tags).Split(',', StringSplitOptions.TrimEntries))
                    {
                        Add(sources, "img-src", candidate.Split(' ')[0]);
                    }

                    break;
                case Element.Form when tags.AttributeIs("src"u8):
                case Element.Image when tags.AttributeIs("src"u8) || tags.AttributeIs("href"u8) || tags.AttributeIs("xlink:href"u8):
                case Element.Media when tags.AttributeIs("poster"u8):
                    Add(sources, "img-src", Value(tags));
                    break;
                case Element.Media or Element.Source when tags.AttributeIs("src"u8):
                    Add(sources, "media-src", Value(tags));
                    break;
                case Element.Frame when tags.AttributeIs("src"u8):
                    Add(sources, "frame-src", Value(tags));
                    break;
                case Element.Frame when tags.AttributeIs("srcdoc"u8):
                    // Such a document has the policy of the page around it.
                    sources.Add(Of(Encoding.UTF8.GetBytes(Value(tags))).Sources);
                    break;
                case Element.Object when tags.AttributeIs("src"u8) || tags.AttributeIs("data"u8):
                    Add(sources, "object-src", Value(tags));
                    // What is shown there is a document of its own, and Chromium asks for leave to frame it too.
                    Add(sources, "frame-src", Value(tags));
                    break;
                case Element.Form when tags.AttributeIs("action"u8) || tags.AttributeIs("formaction"u8):
                    Add(sources, "form-action", Value(tags) is { Length: > 0 } action ? action : ".");
                    break;
                case Element.Base when tags.AttributeIs("href"u8):
                    Add(sources, "base-uri", Value(tags));
                    break;
                case Element.Meta:
                    IsEncoding |= tags.AttributeIs("charset"u8);
                    IsPolicy |= tags.AttributeIs("http-equiv"u8)
                        && Ascii.EqualsIgnoreCase(tags.AttributeValue, "content-security-policy"u8);
                    break;
            }
        }

        private readonly void AddLink(PolicySources sources)
        {
            foreach (var word in (_kind ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var directive = word switch
                {
                    "stylesheet" => "style-src",
                    "icon" or "apple-touch-icon" or "mask-icon" => "img-src",
                    "manifest" => "manifest-src",
                    "modulepreload" => "script-src",
                    "preload" => _as switch
                    {
                        "style" => "style-src",
                        "font" => "font-src",
                        "image" => "img-src",
                        "script" => "script-src",
                        "video" or "audio" or "track" => "media-src",
                        _ => "connect-src",
                    },
                    _ => null,
                };
                if (directive is not null) Add(sources, directive, _address!);
            }
        }

        private static void Add(PolicySources sources, string directive, string address)
        {
            if (SourceOf.Address(address) is { } source && !PolicyText.Allows(directive, source)) sources.Add(directive, source);
        }

        private static string Value(in HtmlTags tags) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(tags.AttributeValue));

        /// <summary>A <c>script</c> of any other type is data.</summary>
        private static bool IsRun(string? type) =>
            type is null or "" || type.Trim().ToLowerInvariant() is var name
            && (name is "module" or "importmap" or "speculationrules"
                || name.Contains("javascript", StringComparison.Ordinal) || name.Contains("ecmascript", StringComparison.Ordinal));

        /// <summary>
        /// Browsers make one of each kind of line break before they look at a text. In a drawing they read it as XML besides, and whether
        /// the tag stands in one is not known here.
        /// </summary>
        private static void AddText(PolicySources sources, string directive, ReadOnlySpan<byte> text)
        {
            var html = Encoding.UTF8.GetString(text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            sources.Add(directive, SourceOf.Text(html));
            var xml = html.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
            sources.Add(directive, SourceOf.Text(WebUtility.HtmlDecode(xml)));
        }

    }

    private enum Element
    {
        Other,
        Html,
        Head,
        Meta,
        Title,
        Base,
        Link,
        Script,
        Style,
        Image,
        Media,
        Source,
        Frame,
        Object,
        Form,
        Orbit,
        RawText,
    }

    private static Element ElementOf(ReadOnlySpan<byte> name)
    {
        // Most tags of a page are of one of these.
        if (name.Length == 1) return Element.Other;
        Span<byte> lower = stackalloc byte[16];
        if (name.Length > lower.Length) return Element.Other;
        lower = lower[..name.Length];
        for (var i = 0; i < name.Length; i++) lower[i] = (byte)(name[i] is >= (byte)'A' and <= (byte)'Z' ? name[i] | 0x20 : name[i]);
        if (lower.SequenceEqual("img"u8) || lower.SequenceEqual("image"u8) || lower.SequenceEqual("feimage"u8)) return Element.Image;
        if (lower.SequenceEqual("html"u8)) return Element.Html;
        if (lower.SequenceEqual("head"u8)) return Element.Head;
        if (lower.SequenceEqual("meta"u8)) return Element.Meta;
        if (lower.SequenceEqual("title"u8)) return Element.Title;
        if (lower.SequenceEqual("base"u8)) return Element.Base;
        if (lower.SequenceEqual("link"u8)) return Element.Link;
        if (lower.SequenceEqual("script"u8)) return Element.Script;
        if (lower.SequenceEqual("style"u8)) return Element.Style;
        if (lower.SequenceEqual("video"u8) || lower.SequenceEqual("audio"u8) || lower.SequenceEqual("track"u8)) return Element.Media;
        if (lower.SequenceEqual("source"u8)) return Element.Source;
        if (lower.SequenceEqual("iframe"u8) || lower.SequenceEqual("frame"u8)) return Element.Frame;
        if (lower.SequenceEqual("object"u8) || lower.SequenceEqual("embed"u8)) return Element.Object;
        if (lower.SequenceEqual("form"u8) || lower.SequenceEqual("button"u8) || lower.SequenceEqual("input"u8)) return Element.Form;
        if (lower.SequenceEqual("orbit-reviewarea"u8)) return Element.Orbit;
        if (lower.SequenceEqual("textarea"u8) || lower.SequenceEqual("xmp"u8)) return Element.RawText;
        return Element.Other;
    }
}
