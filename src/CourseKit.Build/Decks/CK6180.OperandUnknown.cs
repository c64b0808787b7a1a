using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OperandUnknown
{
    public static readonly Rule Rule = new(typeof(OperandUnknown))
    {
        Code = "CK6180",
        Name = "operand-unknown",
        Severity = Severity.Error,
    };

    /// <param name="operand">As the user gave it.</param>
    /// <param name="revision">What of it would name a revision.</param>
    /// <param name="repository">Of the course; null when there is none.</param>
    /// <param name="reason">Why there is no repository, in git's words; null when there is no git on this machine.</param>
    internal static Diagnostic At(string operand, string revision, GitRepository? repository, string? reason) =>
        new(Rule, Location.OfFile(operand), $"'{operand}' is {Finding(repository, reason)}")
        {
            Hint = repository is null ? "Name an .apkg package, a lock file or a course folder." : HintFor(revision, repository),
        };

    private static string Finding(GitRepository? repository, string? reason)
    {
        if (repository is not null) return "no file, no folder and no git revision";
        return reason is null
            ? "no file and no folder, and there is no git on this machine to look for a revision"
            : $"no file and no folder, and git cannot look for a revision: {reason}";
    }

    private static string HintFor(string revision, GitRepository repository)
    {
        if (revision.Contains("..", StringComparison.Ordinal)) return $"Give two revisions one after the other: '{revision.Replace("...", " ", StringComparison.Ordinal).Replace("..", " ", StringComparison.Ordinal)}'.";
        if (Suggestion.Nearest(revision, repository.Names) is { } near) return $"Did you mean '{near}'?";
        return repository.IsShallow
            ? "This clone is shallow: 'git fetch --unshallow' brings the rest."
            : "Name an .apkg package, a lock file, a course folder, or a revision such as HEAD~1.";
    }
}
