using System.CommandLine;

namespace CourseKit.Cli;

/// <summary><c>--all</c> of every command that shows findings.</summary>
internal static class AllOption
{
    public static Option<bool> Create() => new("--all")
    {
        Description = "Print every finding. Without it, of more than 20 with one code people see the first 20 and a count; "
            + "machine formats are always whole.",
    };
}
