using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Turns what the system says about a failed write into a finding.</summary>
internal static class OutputFailure
{
    /// <summary>ENOSPC, EFBIG, EDQUOT of Linux and macOS; on Unix .NET hands the error number on as HResult.</summary>
    private static readonly int[] _unixNoSpace = [28, 27, 122, 69];

    /// <summary>ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL, ERROR_DISK_QUOTA_EXCEEDED.</summary>
    private static readonly int[] _windowsNoSpace = [unchecked((int)0x80070070), unchecked((int)0x80070027), unchecked((int)0x8007050F)];

    /// <summary>Null when it is not the system's doing but a mistake of ours.</summary>
    public static Diagnostic? ToDiagnostic(Exception exception, OutputTarget target) => exception switch
    {
        BuildStoppedException stopped => stopped.Diagnostic,
        AggregateException aggregate => aggregate.Flatten().InnerExceptions
            .Select(inner => ToDiagnostic(inner, target)).OfType<Diagnostic>().FirstOrDefault(),
        _ when IsNoSpace(exception) => NoSpaceLeft.At(target.Display),
        _ when ReasonOf(exception) is { } reason => OutputNotWritable.At(target.Display, reason),
        _ => null,
    };

    /// <summary>Why a file could not be written, for people; null when it is not the system's doing.</summary>
    public static string? ReasonOf(Exception exception) => exception switch
    {
        _ when IsNoSpace(exception) => "there is no space left",
        UnauthorizedAccessException => "access is denied",
        IOException => exception.Message.TrimEnd('.'),
        _ => null,
    };

    // An ArgumentOutOfRangeException is .NET's word for EFBIG, a file over the limit of the process or the file system.
    private static bool IsNoSpace(Exception exception) =>
        exception is ArgumentOutOfRangeException { ParamName: "value" } || (exception is IOException && IsNoSpace(exception.HResult));

    private static bool IsNoSpace(int code) => (OperatingSystem.IsWindows() ? _windowsNoSpace : _unixNoSpace).Contains(code);
}
