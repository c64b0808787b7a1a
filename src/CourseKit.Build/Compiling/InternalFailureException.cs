namespace CourseKit.Build;

/// <summary>A mistake of ours, with the file that was being worked on: the first thing that whoever mends it wants to know.</summary>
public sealed class InternalFailureException(string path, Exception cause) : Exception(cause.Message, cause)
{
    public string Path { get; } = path;

    /// <summary>Runs a step for one file.</summary>
    internal static T Guard<T>(string path, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not InternalFailureException)
        {
            throw new InternalFailureException(path, exception);
        }
    }
}
