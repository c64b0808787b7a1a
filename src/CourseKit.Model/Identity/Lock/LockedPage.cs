using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Where a page with prompts was last published: cards that learners have link there.</summary>
/// <param name="Path">Of the source file.</param>
/// <param name="Address">From the root of the site, as an alias is written: <c>/outer/proxies/</c>. Null for a page that was never
/// published under this path.</param>
/// <param name="FormerAddresses">Those it had before, under this path or another. In ordinal order, without <paramref
/// name="Address"/>.</param>
public sealed record LockedPage(string Path, string? Address, EquatableArray<string> FormerAddresses);
