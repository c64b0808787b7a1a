namespace CourseKit.Model;

/// <summary>Where readers change the sources of a course and report its mistakes: <c>repository</c> in <c>course.yml</c>.</summary>
public sealed record CourseRepository
{
    /// <summary>
    /// The address that edits a file: <see cref="PathPlace"/> in it stands for the file's path in the repository. Null when there is
    /// none.
    /// </summary>
    public string? Edit { get; init; }

    /// <summary>
    /// The address that reports a mistake: <see cref="TitlePlace"/> and <see cref="TextPlace"/> in it stand for what the report begins
    /// with. Null when there is none.
    /// </summary>
    public string? Report { get; init; }

    /// <summary>
    /// What stands before a path of the course to give one of the repository: empty, or a folder with a slash at its end.
    /// </summary>
    public string Folder { get; init; } = "";

    public const string PathPlace = "{path}";
    public const string TitlePlace = "{title}";
    public const string TextPlace = "{text}";
}
