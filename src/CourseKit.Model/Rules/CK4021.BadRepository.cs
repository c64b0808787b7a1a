using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadRepository
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4021",
        Name = "bad-repository",
        Severity = Severity.Error,
        Title = "The setting repository does not lead to a repository",
        Explanation = """
            With `repository` in `course.yml` every page and every question has links that report a mistake and edit the source. The address of a
            repository on GitHub, GitLab, Codeberg, a Gitea or Forgejo of one's own (`gitea.example.org`), or Bitbucket is enough:
            `https://github.com/OWNER/NAME`. Otherwise `repository` is a group: `url`, `branch` (when it is not `main`), `folder` (where the course
            lies in the repository), and for other hosts `edit`, an address with `{path}` in it, and `report`, one that may have `{title}` and `{text}`.
            """,
        Bad = """
            === course.yml
            title: Alignment
            repository:
              url: https://git.example.org/alignment/course
              folders: course
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            repository:
              folder: course
              edit: https://git.example.org/alignment/course/edit/{path}
              report: "mailto:mistakes@example.org?subject={title}&body={text}"
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic UnknownKey(Location key, string name, IReadOnlyCollection<string> known) =>
        new(Rule, key, $"'{Excerpt.Of(name)}' is nothing that is said of a repository")
        {
            Label = "has no effect",
            Hint = Suggestion.Nearest(name, known) is { } near ? $"Did you mean '{near}'?" : $"A repository has {string.Join(", ", known)}.",
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
            Hint = known.Count == 1 ? $"Write {known[0]}, or %7B and %7D for braces." : $"Write {string.Join(" or ", known)}, or %7B and %7D for braces.",
        };

    internal static Diagnostic WithoutPath(Located<string> template, string key) =>
        new(Rule, template.Location, $"This address would be the same for every file")
        {
            Label = $"without {CourseRepository.PathPlace}",
            Hint = $"Write {CourseRepository.PathPlace} in '{key}' where the path of a file stands.",
        };
}
