using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Where every address of the course leads. The check and the renderers ask the same table, so what was checked is what is written.</summary>
public abstract class LinkTable
{
    /// <summary>Resolves an address written on a page. Never throws; an address that leads nowhere has a <see cref="ResolvedLink.Problem"/>.</summary>
    public abstract ResolvedLink Resolve(CoursePage from, LinkReference link);
}

public enum LinkTargetKind
{
    /// <summary>Another site, or a scheme such as <c>mailto:</c>: written as the author wrote it.</summary>
    External,
    Page,
    Asset,

    /// <summary>It leads nowhere: <see cref="ResolvedLink.Problem"/> says why.</summary>
    Broken,
}

/// <param name="Path">Site-relative path of a page or asset without leading slash; the address itself when external or broken.</param>
/// <param name="Fragment">With its <c>#</c>; empty when there is none. A query is part of it.</param>
public sealed record ResolvedLink(LinkTargetKind Kind, string Path, string Fragment, Diagnostic? Problem);
