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
        IOException when IsNoSpace(exception.HResult) => NoSpaceLeft.At(target.Display),
        // .NET's word for EFBIG, a file over the limit of the process or the file system.
        ArgumentOutOfRangeException { ParamName: "value" } => NoSpaceLeft.At(target.Display),
        UnauthorizedAccessException => OutputNotWritable.At(target.Display, "access is denied"),
        IOException => OutputNotWritable.At(target.Display, exception.Message.TrimEnd('.')),
        _ => null,
    };

    private static bool IsNoSpace(int code) => (OperatingSystem.IsWindows() ? _windowsNoSpace : _unixNoSpace).Contains(code);
}
