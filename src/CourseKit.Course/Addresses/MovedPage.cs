namespace CourseKit.Model;

/// <summary>A page that learners' cards still look for elsewhere.</summary>
/// <param name="Address">Where it is now, as an alias is written.</param>
/// <param name="Missing">Where it was and nothing is now. Not empty, in ordinal order.</param>
public sealed record MovedPage(PublishedPage Page, string Address, IReadOnlyList<string> Missing)
{
    /// <summary>
    /// In course order. An old address counts as served when any file of the site stands there: an alias, another page, a tag, an asset.
    /// </summary>
    /// <param name="identities">The lock to be written.</param>
    public static IEnumerable<MovedPage> Find(Course course, IdentityLock identities)
    {
        var former = identities.Pages.Where(page => !page.FormerAddresses.IsEmpty)
            .ToDictionary(page => page.Path, page => page.FormerAddresses, StringComparer.Ordinal);
        if (former.Count == 0) yield break;
        // Half of the world's disks do not tell A from a.
        var served = new HashSet<string>(
            course.Pages.Select(page => page.OutputPath).Concat(course.Aliases.Select(alias => alias.OutputPath))
                .Concat(course.Tags.Select(tag => tag.OutputPath)).Concat(course.Assets.Values.Select(asset => asset.OutputPath)),
            StringComparer.OrdinalIgnoreCase);
        foreach (var page in course.Pages)
        {
            if (!former.TryGetValue(page.Page.Path, out var addresses)) continue;
            string[] missing =
                [.. addresses.Where(address => PageAddress.OutputPathOf(address, "", out _) is { } path && !served.Contains(path))];
            if (missing.Length > 0) yield return new MovedPage(page, LockedPage.AddressOf(page.OutputPath), missing);
        }
    }
}
