using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>
/// A step of ours that fails must not take the whole generator with it: the compiler would warn (CS8785), drop the catalog, and let the
/// mistakes in the course pass. The failure becomes an error that names the file.
/// </summary>
internal static class Guard
{
    /// <param name="path">What is being worked on.</param>
    public static T Run<T>(string path, Func<T> step, Func<Diagnostic, T> failed)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return failed(InternalError.At(path, exception));
        }
    }

    /// <param name="step">May give null: there is nothing for the steps after it.</param>
    public static Guarded<T> Step<T>(string path, CourseProject project, Func<T?> step)
        where T : class =>
        Run(path, () => new Guarded<T>(path, project, step(), null), failure => new Guarded<T>(path, project, null, failure));
}
