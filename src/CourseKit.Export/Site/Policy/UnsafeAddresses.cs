using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// The last look at a finished page for addresses that a browser runs. What stands in Markdown was refused at its place; a template can
/// still make one out of a setting, and a browser finds tags where Markdown sees none.
/// </summary>
internal static class UnsafeAddresses
{
    /// <param name="html">A finished page, in UTF-8.</param>
    /// <param name="source">The file of the course that the page comes from.</param>
    public static IEnumerable<Diagnostic> In(ReadOnlySpan<byte> html, string source)
    {
        List<Diagnostic>? found = null;
        var tags = new HtmlTags(html);
        while (tags.Next())
        {
            while (tags.NextAttribute())
            {
                // All but a few of a page's attributes hold neither a colon nor a reference that could stand for one.
                if (tags.AttributeValue.IndexOfAny((byte)':', (byte)'&') < 0) continue;
                var (element, attribute) = (Text(tags.Name), Text(tags.AttributeName));
                var value = HtmlReferences.Decode(Encoding.UTF8.GetString(tags.AttributeValue));
                if (AddressAttribute.Unsafe(element, attribute, value) is { } scheme)
                {
                    (found ??= []).Add(UnsafeAddress.OnPage(source, attribute, element, scheme));
                }
            }

            if (tags.Is("script"u8) || tags.Is("style"u8) || tags.Is("textarea"u8) || tags.Is("title"u8) || tags.Is("xmp"u8))
            {
                tags.RawText();
            }
        }

        return found ?? [];
    }

    private static string Text(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name).ToLowerInvariant();
}
