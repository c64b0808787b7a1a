using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadRepository
{
    public static readonly Rule Rule = new(typeof(BadRepository))
    {
        Code = "CK4021",
        Name = "bad-repository",
        Severity = Severity.Error,
    };

    internal static Diagnostic UnknownKey(Location key, string name, IReadOnlyCollection<string> known) =>
        new(Rule, key, $"'{Excerpt.Of(name)}' is nothing that is said of a repository")
        {
            Label = "has no effect",
            Hint = Suggestion.Nearest(name, known) is { } near
                ? $"Did you mean '{near}'?"
                : $"A repository has {string.Join(", ", known)}.",
        };

    internal static Diagnostic UnknownHost(Location url, string host) =>
        new(Rule, url, $"CourseKit does not know how '{Excerpt.Of(host)}' addresses its files")
        {
            Label = "no links can be made from this",
            Hint = $"Write under 'repository' an 'edit' such as https://{Excerpt.Of(host)}/…/{CourseRepository.PathPlace}, a 'report', or both.",
        };

    internal static Diagnostic NotForBrowsers(Located<string> url, string meant) =>
        new(Rule, url.Location, "A browser cannot open this address")
        {
            Label = "for Git only",
            Hint = $"Write '{Excerpt.Of(meant)}'.",
        };

    internal static Diagnostic NoRepository(Location url, Uri address) =>
        new(Rule, url, "This address names no repository")
        {
            Label = "owner and name are missing",
            Hint = $"Write an address such as https://{address.Host}/OWNER/NAME.",
        };

    internal static Diagnostic WithoutAddress(Location key) =>
        new(Rule, key, "The repository has no address")
        {
            Label = "no url, edit or report",
            Hint = "Write 'url: https://github.com/OWNER/NAME', or 'edit' and 'report'.",
        };

    internal static Diagnostic FolderOutside(Located<string> folder) =>
        new(Rule, folder.Location, $"'{Excerpt.Of(folder.Value)}' leads out of the repository")
        {
            Label = "'..' has no place here",
            Hint = "Write the folder of the course as it lies in the repository, such as 'courses/alignment'.",
        };

    internal static Diagnostic UnknownPlace(Located<string> template, IReadOnlyList<string> known) =>
        new(Rule, template.Location, "Something in braces here stands for nothing")
        {
            Label = $"known: {string.Join(", ", known)}",
            Hint = known.Count == 1
                ? $"Write {known[0]}, or %7B and %7D for braces."
                : $"Write {string.Join(" or ", known)}, or %7B and %7D for braces.",
        };

    internal static Diagnostic WithoutPath(Located<string> template, string key) =>
        new(Rule, template.Location, $"This address would be the same for every file")
        {
            Label = $"without {CourseRepository.PathPlace}",
            Hint = $"Write {CourseRepository.PathPlace} in '{key}' where the path of a file stands.",
        };
}
