namespace CourseKit.Build.Tests;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("coursekit-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public TempFolder With(string relative, string text) => With(relative, System.Text.Encoding.UTF8.GetBytes(text));

    public TempFolder With(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
