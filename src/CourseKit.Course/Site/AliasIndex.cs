using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Old addresses that lead to a page's new one, as Hugo reads them: from the root, or relative to the page's folder.</summary>
internal static class AliasIndex
{
    public static IReadOnlyList<CourseAlias> Of(
        IReadOnlyList<PublishedPage> pages, CourseLayout layout, OutputMap outputs, Action<Diagnostic> report)
    {
        var aliases = new List<CourseAlias>();
        foreach (var page in pages)
        {
            foreach (var alias in page.Page.Aliases)
            {
                var folder = PageAddress.OfFolder(ContentPath.Of(page.Page.Path, layout).Folder);
                var output = PageAddress.OutputPathOf(alias.Value, folder, out var problem);
                if (output is null) report(InvalidAddress.At("alias", alias, problem));
                else if (output == page.OutputPath) report(AddressWithoutEffect.Alias(alias));
                else if (outputs.Claim(new OutputClaim(output, $"the alias of {page.Page.Path}", alias.Location)))
                {
                    aliases.Add(new CourseAlias(output, page));
                }
            }
        }

        return aliases;
    }
}
