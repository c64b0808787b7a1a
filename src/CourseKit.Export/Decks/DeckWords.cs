using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>
/// What is said to those who take decks with them, in the language of the course: <c>deck_words</c> in <c>partials/words.html</c>. Names of
/// what Anki itself shows stand between asterisks.
/// </summary>
public sealed class DeckWords
{
    private const string MapName = "deck_words";

    private static readonly Lazy<DeckWords> _english = new(() => new DeckWords(MapIn(Template.Parse(ThemeWords.English.Source))!));

    private readonly WordMap? _map;

    private DeckWords(WordMap? map) => _map = map;

    public static DeckWords English => _english.Value;

    /// <exception cref="ArgumentException">No word of the theme is called so.</exception>
    public string this[string name] =>
        _map?.Members.GetValueOrDefault(name)?.Text ?? (this == English ? throw new ArgumentException($"The theme has no word '{name}'.", nameof(name)) : English[name]);

    /// <summary>What a text says at its head that updates notes.</summary>
    /// <param name="package">The name of the package that is imported before.</param>
    public IReadOnlyList<string> UpdateComments(string package) =>
        [this["file_text"], this["file_first"].Replace("{file}", package, StringComparison.Ordinal)];

    /// <param name="words">The file of words, completed. One that is broken, which is told elsewhere, is taken for English.</param>
    internal static DeckWords In(Template words) => new(MapIn(words));

    private static WordMap? MapIn(Template words) => WordMap.In(words).FirstOrDefault(map => map.Name == MapName);
}
