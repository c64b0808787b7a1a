using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

public static class PageMoved
{
    public static readonly Rule Rule = new(typeof(PageMoved))
    {
        Code = "CK4133",
        Name = "page-moved",
        Severity = Severity.Warning,
    };

    public static Diagnostic At(MovedPage moved)
    {
        var page = moved.Page.Page;
        var old = string.Join(" and ", moved.Missing.Select(address => $"'{address}'"));
        return new(Rule, (page.Aliases.FirstOrDefault() ?? page.Url ?? page.Slug)?.Location ?? Location.OfFile(page.Path), $"The page was at {old} and is at '{moved.Address}' now")
        {
            Label = "nothing leads here from there",
            Hint = $"Cards that learners have link to the old address: add '{AliasEdit.Example(page, moved.Missing)}' to the front matter.",
            Fix = AliasEdit.Of(page, moved.Missing),
        };
    }
}
