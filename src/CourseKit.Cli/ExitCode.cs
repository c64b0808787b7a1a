namespace CourseKit.Cli;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The course has errors, or warnings under <c>--strict</c>, or its output could not be written.</summary>
    public const int CourseHasErrors = 1;

    /// <summary>Asked with <c>deck diff --exit-code</c>, as <c>git diff</c> has it.</summary>
    public const int HasChanges = 1;

    public const int WrongCommandLine = 2;

    /// <summary>CourseKit itself failed.</summary>
    public const int InternalError = 3;

    /// <summary>128 and the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
