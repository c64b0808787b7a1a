namespace CourseKit.Export;

/// <summary>The files that Anki shows on all its platforms, by their endings.</summary>
internal static class MediaTypes
{
    private static readonly string[] _images = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp", ".ico"];

    private static readonly string[] _recordings =
        [".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".wav", ".flac", ".mp4", ".m4v", ".webm", ".ogv", ".mov"];

    public static bool IsImage(string ending) => _images.Contains(ending);

    public static bool IsRecording(string ending) => _recordings.Contains(ending);
}
