using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Where every address of the course leads. The check and the renderers ask the same table, so what was checked is what is written.
/// </summary>
public abstract class LinkTable
{
    /// <summary>
    /// Resolves an address written on a page. Never throws and never leads out of the course. What is wrong with the address, or
    /// only worth a hint, is in <see cref="ResolvedLink.Problem"/>; the course's diagnostics hold it already.
    /// </summary>
    public abstract ResolvedLink Resolve(CoursePage from, LinkReference link);

    /// <summary>
    /// The same table once templates can run: anchors of a page with <see cref="PageBody.HasMarkdownCalls"/> are looked for in its whole
    /// body.
    /// </summary>
    public abstract LinkTable With(Func<PublishedPage, PageBody> wholeBodies);
}

public enum LinkTargetKind
{
    /// <summary>Another site, or a scheme such as <c>mailto:</c>: written as the author wrote it.</summary>
    External,
    Page,
    Asset,

    /// <summary>It leads nowhere: <see cref="ResolvedLink.Problem"/>, or the finding about a call that stands in it, says why.</summary>
    Broken,
}

/// <param name="Path">
/// Site-relative address of a page or asset without leading slash, ready for <c>href</c> (percent-encoded); the address as
/// written when external or broken. Empty for the home page.
/// </param>
/// <param name="Fragment">With its <c>#</c>; empty when there is none. A query is part of it.</param>
public sealed record ResolvedLink(LinkTargetKind Kind, string Path, string Fragment, Diagnostic? Problem)
{
    /// <summary>What a link without a text of its own shows; null when it has one, or when what it leads to has no name.</summary>
    public LinkName? Name { get; init; }
}

/// <summary>What something that is linked to is called.</summary>
/// <param name="Title">Of a heading or page; of a figure or table that of its page, null on the page itself.</param>
/// <param name="Caption">Kind and number of a figure or table; null for anything else.</param>
public sealed record LinkName(string? Title, (CaptionKind Kind, int Number)? Caption = null);
