namespace CourseKit.Model;

/// <summary>How the hosts of repositories that CourseKit knows address a file that is edited and a new issue.</summary>
internal static class RepositoryHost
{
    private enum Kind
    {
        GitHub,
        GitLab,
        Gitea,
        Bitbucket,
    }

    /// <summary>
    /// True for a host whose addresses are known: by its name, or by the first part of it where somebody runs one of their own.
    /// </summary>
    public static bool IsKnown(Uri repository) => KindOf(repository) is not null;

    /// <param name="address">Of the repository, without a slash at its end.</param>
    /// <param name="branch">As it stands in an address.</param>
    public static string? Edit(Uri repository, string address, string branch) => KindOf(repository) switch
    {
        Kind.GitHub => $"{address}/edit/{branch}/{CourseRepository.PathPlace}",
        Kind.GitLab => $"{address}/-/edit/{branch}/{CourseRepository.PathPlace}",
        Kind.Gitea => $"{address}/_edit/{branch}/{CourseRepository.PathPlace}",
        Kind.Bitbucket => $"{address}/src/{branch}/{CourseRepository.PathPlace}?mode=edit&spa=0&at={branch}",
        _ => null,
    };

    /// <summary>Bitbucket has no form for issues that an address could fill in.</summary>
    public static string? Report(Uri repository, string address) => KindOf(repository) switch
    {
        Kind.GitHub or Kind.Gitea => $"{address}/issues/new?title={CourseRepository.TitlePlace}&body={CourseRepository.TextPlace}",
        Kind.GitLab =>
            $"{address}/-/issues/new?issue%5Btitle%5D={CourseRepository.TitlePlace}&issue%5Bdescription%5D={CourseRepository.TextPlace}",
        _ => null,
    };

    private static Kind? KindOf(Uri repository)
    {
        var host = repository.Host;
        return host.Split('.')[0] switch
        {
            "github" => Kind.GitHub,
            "gitlab" => Kind.GitLab,
            "gitea" or "forgejo" => Kind.Gitea,
            _ when host == "codeberg.org" => Kind.Gitea,
            _ when host == "bitbucket.org" => Kind.Bitbucket,
            _ => null,
        };
    }
}
