using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>A page in the file that Orbit imports.</summary>
/// <param name="Identifier">See <see cref="IdentifierOf"/>.</param>
/// <param name="Title">What Orbit shows beside a prompt.</param>
/// <param name="Url">Of the page; null when the course does not say where it is published.</param>
/// <param name="Color">Null for a page that is gone.</param>
/// <param name="Items">Empty for a page that is gone, which takes its prompts from the reader or lets them move.</param>
internal sealed record OrbitSource(string Identifier, string Title, string? Url, ReviewColor? Color, IReadOnlyList<OrbitPrompt> Items)
{
    /// <summary>
    /// Not the page's address. Tasks that a reader has from the page itself are filed under that, and Orbit's importer stops with an error at a
    /// source whose tasks it did not import itself. Made of what stays: the course id that Anki goes by and the file's path; moving to another domain or
    /// giving a page another address then changes nothing but the link back.
    /// </summary>
    public static string IdentifierOf(IdentityLock identities, string page) => $"coursekit:{identities.AnkiCourseId}/{page}";

    public static OrbitSource Of(PublishedPage page, CourseSettings settings, IdentityLock identities, IReadOnlyList<OrbitPrompt> items) => new(
        IdentifierOf(identities, page.Page.Path),
        page.Page.Title,
        settings.BaseUrl is { } root ? root.AbsoluteUri + page.Url : null,
        page.Page.Palette ?? settings.Palette,
        items);

    public static OrbitSource OfFormer(string page, CourseSettings settings, IdentityLock identities) =>
        new(IdentifierOf(identities, page), settings.Title, Url: null, Color: null, []);
}
