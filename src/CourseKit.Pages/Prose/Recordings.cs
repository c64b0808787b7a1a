namespace CourseKit.Model;

/// <summary>
/// Tells sound and film from pictures by the ending of an address: Markdown writes all three as <c>![words](address)</c>.
/// </summary>
public static class Recordings
{
    private static readonly string[] _sound =
        [".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".wav", ".flac", ".aif", ".aiff", ".wma", ".mka", ".amr"];

    private static readonly string[] _film = [".mp4", ".m4v", ".webm", ".ogv", ".mov", ".avi", ".mkv", ".wmv", ".mpg", ".mpeg", ".3gp"];

    public static bool IsSound(string address) => Array.IndexOf(_sound, EndingOf(address)) >= 0;

    public static bool IsFilm(string address) => Array.IndexOf(_film, EndingOf(address)) >= 0;

    public static bool Is(string address) => IsSound(address) || IsFilm(address);

    private static string EndingOf(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        if (end < 0) end = address.Length;
        var dot = end == 0 ? -1 : address.LastIndexOf('.', end - 1);
        return dot < 0 || end - dot > 5 ? "" : address.Substring(dot, end - dot).ToLowerInvariant();
    }
}
