namespace CourseKit.Build;

/// <summary>Whose an output is.</summary>
/// <param name="Course">The id of the course.</param>
/// <param name="Place">
/// The course folder or the one file, seen from the output folder, with forward slashes; null where no relative path leads there.
/// </param>
public sealed record OutputOwner(string Course, string? Place)
{
    internal static OutputOwner Of(string course, CoursePlace place, OutputTarget target)
    {
        var source = place.OnlyFile is { } file ? Path.Combine(place.Folder, file) : place.Folder;
        var between = PathRelation.Between(RealPath.Of(target.Folder) ?? target.Folder, RealPath.Of(source) ?? source);
        return new OutputOwner(course, Path.IsPathRooted(between) ? null : between);
    }

    /// <summary>
    /// True when this course may write where the other one did: it is in the same place, whatever it is called now, or it is the other one
    /// moved, for nothing is
    /// left where that was.
    /// </summary>
    internal bool MayFollow(OutputOwner other, string folder)
    {
        if (Place is not null && Place == other.Place) return true;
        return Course == other.Course
            && (other.Place is null || !Path.Exists(Path.GetFullPath(other.Place, RealPath.Of(folder) ?? folder)));
    }
}
