namespace CourseKit.Build;

/// <summary>Where output goes: <c>Folder/Name</c> is replaced as a whole, everything else in the folder is left alone.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Display">The same as the user can read it.</param>
/// <param name="Name">Of the folder in it: <c>site</c>.</param>
public sealed record OutputTarget(string Folder, string Display, string Name = OutputTarget.SiteName)
{
    public const string SiteName = "site";

    public string FullPath => Path.Combine(Folder, Name);

    public string DisplayPath => DisplayOf(Name);

    internal string DisplayOf(string inside) => $"{Display.TrimEnd('/')}/{inside}";
}
