using System.CommandLine;

namespace CourseKit.Cli;

/// <summary><c>--all</c> of every command that shows findings.</summary>
internal static class AllOption
{
    public static Option<bool> Create() => new("--all")
    {
        Description =
            "Print every finding with its source line. Without it people see findings that are alike as one, with three of their places, "
            + "and hints in a line each; machine formats are always whole.",
    };
}
