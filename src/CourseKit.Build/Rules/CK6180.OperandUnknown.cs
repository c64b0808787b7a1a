using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OperandUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6180",
        Name = "operand-unknown",
        Severity = Severity.Error,
        Title = "Nothing of this name can be compared",
        Explanation = """
            `coursekit deck diff` compares Anki packages (`.apkg`), lock files (`.json`), courses, and git revisions of a course's lock: `HEAD~3`, `main`,
            `v1.2`, or `REVISION:PATH` for a file that lies elsewhere. The name given is none of them. Git looks only at what is in this clone: a branch
            that was never fetched, or a commit that a shallow clone left out, is not there.
            """,
        Bad = """
            $ git init -q . && printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ git add . && git commit -q -m 'First prompts'
            $ coursekit deck diff HEAD~7
            """,
        Good = """
            $ git init -q . && printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ git add . && git commit -q -m 'First prompts'
            $ coursekit deck diff HEAD
            """,
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
