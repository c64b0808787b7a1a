namespace CourseKit.Model;

/// <summary>Attributes of HTML whose value is an address, or that a browser comes to run like one.</summary>
public static class AddressAttribute
{
    /// <summary>Documents in documents: deeper ones are refused unread.</summary>
    private const int MostDocuments = 8;

    private static readonly string[] _animated = ["animate", "animatecolor", "animatemotion", "animatetransform", "set"];

    /// <summary>What kind of address an attribute holds that leads to a page or file; null when it holds none, or several.</summary>
    /// <param name="element">In lower case, like the attribute.</param>
    /// <param name="attribute">Its name.</param>
    public static LinkKind? KindOf(string element, string attribute) => (element, attribute) switch
    {
        (_, "poster") => LinkKind.Image,
        ("img" or "input", "src") => LinkKind.Image,
        ("audio" or "video" or "source" or "track", "src") => LinkKind.Media,
        ("image" or "feimage", "href" or "xlink:href") => LinkKind.Image,
        ("object", "data") => LinkKind.Link,
        (_, "src" or "href" or "xlink:href") => LinkKind.Link,
        _ => null,
    };

    /// <summary>The scheme of an address that a browser would run.</summary>
    /// <param name="element">In lower case, like the attribute.</param>
    /// <param name="attribute">Its name.</param>
    /// <param name="value">Without character references.</param>
    /// <returns>Null when there is none.</returns>
    public static string? Unsafe(string element, string attribute, string value) => Unsafe(element, attribute, value, 0);

    private static string? Unsafe(string element, string attribute, string value, int depth)
    {
        if (attribute == "srcdoc") return InDocument(value, depth + 1);
        if (attribute is "srcset" or "imagesrcset")
        {
            return Srcset.Addresses(value).Select(span => AddressScheme.Unsafe(value.Substring(span.Start, span.Length), isImage: true))
                .FirstOrDefault(scheme => scheme is not null);
        }

        if (KindOf(element, attribute) is { } kind)
        {
            return AddressScheme.Unsafe(value, kind != LinkKind.Link || IsIconOrStyle(element, value));
        }

        if (attribute is "action" or "formaction" or "ping" or "codebase") return AddressScheme.Unsafe(value, isImage: false);
        if (attribute is "to" or "from" or "by" or "values" && Array.IndexOf(_animated, element) >= 0)
        {
            return value.Split(';').Select(each => AddressScheme.Unsafe(each, isImage: true)).FirstOrDefault(scheme => scheme is not null);
        }

        return element == "meta" && attribute == "content" && value.IndexOf("url", StringComparison.OrdinalIgnoreCase) is var url and >= 0
            ? AddressScheme.Unsafe(value.Substring(url + 3).TrimStart().TrimStart('=').TrimStart().TrimStart('"', '\''), isImage: false)
            : null;
    }

    private static bool IsIconOrStyle(string element, string value) =>
        element == "link" && value.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    private static string? InDocument(string html, int depth)
    {
        if (depth > MostDocuments) return "srcdoc";
        foreach (var tag in HtmlScan.Tags(html, 0, html.Length))
        {
            foreach (var attribute in tag.AttributesIn(html))
            {
                if (attribute.Value is not { } value) continue;
                var name = html.Substring(attribute.Name.Start, attribute.Name.Length).ToLowerInvariant();
                if (Unsafe(tag.Name(html), name, HtmlReferences.Decode(html.Substring(value.Start, value.Length)), depth) is { } scheme)
                {
                    return scheme;
                }
            }
        }

        return null;
    }
}
