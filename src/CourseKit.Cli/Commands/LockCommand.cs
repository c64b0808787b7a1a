using System.CommandLine;

namespace CourseKit.Cli;

/// <summary><c>coursekit lock</c>: what concerns the lock file and git.</summary>
internal static class LockCommand
{
    public static Command Create(Terminal terminal) =>
        new("lock", "Merges the lock file of a course where branches meet.") { LockMergeCommand.Create(terminal), LockInstallCommand.Create(terminal) };
}
