namespace CourseKit.Metadata;

/// <summary>
/// A page of the course. Authors write it as they do in <c>ref</c>: by its path, its address or its name; what is kept is the path of its
/// file.
/// </summary>
public readonly record struct PageRef(string Path)
{
    public override string ToString() => Path;
}
