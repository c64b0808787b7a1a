namespace CourseKit.Model;

/// <summary>A deck as learners have it. Anki knows a deck by its name alone, so the name stays when a title changes.</summary>
/// <param name="Folder">The folder of the module, from that of the course's content on; empty for the deck of the course.</param>
/// <param name="Name">Without the names of the decks it stands in.</param>
public sealed record LockedDeck(string Folder, string Name)
{
    public const string Divider = "::";

    /// <summary>The whole name of the deck in that of the course.</summary>
    public string NameIn(string course) => Folder.Length == 0 ? Name : course + Divider + Name;
}
