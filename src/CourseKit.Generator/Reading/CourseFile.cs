using CourseKit.Model;
using Microsoft.CodeAnalysis;
using SourceText = CourseKit.Syntax.SourceText;

namespace CourseKit.Generator;

/// <summary>A file that the compiler was given and that lies in the course folder.</summary>
/// <param name="Path">In the course, with forward slashes.</param>
internal sealed record CourseFile(string Path, AdditionalText File)
{
    public static CourseFile? Of(AdditionalText file, CourseProject project) =>
        project.PathOf(file.Path) is { } path ? new CourseFile(path, file) : null;

    /// <summary>Reads the file; what cannot be read is a finding.</summary>
    public CourseText Read(CancellationToken cancellation) =>
        Guard.Run(Path, () => ReadUnguarded(cancellation), failure => new CourseText(Path, null, failure));

    private CourseText ReadUnguarded(CancellationToken cancellation)
    {
        var text = File.GetText(cancellation);
        if (text is null) return new CourseText(Path, null, FileNotReadable.At(Path, "it is gone, or the system does not hand it out"));
        var source = new SourceText(Path, text.ToString());
        return OtherEncoding.Find(source, text.Encoding) is { } found ? found : new CourseText(Path, source, null);
    }
}

/// <summary>The text of a file of the course.</summary>
/// <param name="Source">Null when the file cannot be read.</param>
/// <param name="Problem">What keeps it from being published as it was read.</param>
internal sealed record CourseText(string Path, SourceText? Source, CourseKit.Syntax.Diagnostic? Problem);
