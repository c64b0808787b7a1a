namespace CourseKit.Build;

/// <summary>
/// Where output goes: the folders <see cref="Replaced"/> in it are replaced as a whole, everything else in it is left alone.
/// </summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Display">The same as the user can read it.</param>
public sealed record OutputTarget(string Folder, string Display)
{
    public const string SiteName = "site";
    public const string DecksName = "decks";

    /// <summary>The site comes last: where a build is seen half done, the decks are there that the site offers.</summary>
    public static IReadOnlyList<string> Names { get; } = [DecksName, SiteName];

    /// <summary>The site as the user can read it.</summary>
    public string DisplaySite => DisplayOf(SiteName);

    public string DisplayDecks => DisplayOf(DecksName);

    /// <summary>The folders that a build replaces, in the order of <see cref="Names"/>; the others stay as they are.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = Names;

    /// <summary>The course that writes; null to ask and note nothing.</summary>
    public OutputOwner? Owner { get; init; }

    internal bool Replaces(string path) => Replaced.Any(name => OutputPaths.IsIn(name, path));

    internal string PathOf(string inside) => Path.Combine(Folder, inside);

    internal string DisplayOf(string inside) => $"{Display.TrimEnd('/')}/{inside}";
}
