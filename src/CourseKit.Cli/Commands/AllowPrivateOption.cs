using System.CommandLine;

namespace CourseKit.Cli;

/// <summary><c>--allow-private</c> of what uses the network.</summary>
internal static class AllowPrivateOption
{
    public static Option<bool> Create() => new("--allow-private")
    {
        Description = "Ask addresses of this machine and of local networks too. Without it they are refused: a page could make CourseKit look where its author cannot.",
    };
}
