namespace CourseKit.Build;

/// <summary>Writes what a course was compiled to.</summary>
public static class CourseOutput
{
    public static OutputResult Write(CompileResult result, CourseFiles files, OutputTarget target, CancellationToken cancellation = default) =>
        OutputWriter.Write(result.Files, target, files.Access.Open, path => result.Course.Assets[path].Hash, cancellation);
}
