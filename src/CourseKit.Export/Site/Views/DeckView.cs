using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

internal static class DeckView
{
    public static TemplateType<DeckOffer> Type { get; } = TemplateType.Define<DeckOffer>(
        "deck", "A deck of review questions that readers can take with them.")
        .Text("kind", deck => deck.From.Name, "What it is for: `anki`, `orbit`, or the name of another exporter.")
        .Text("format", deck => deck.From.Title, "What that calls itself: `Anki`.")
        .Text("title", deck => deck.Title, "The title of the course, or of the module that it holds.")
        .Text("url", deck => SiteAddress.Encode(deck.Path), "The address of the file from the root of the site.")
        .Number("cards", deck => deck.Cards, "How many cards it brings.")
        .Text("update_url", deck => deck.UpdatePath is { } path ? SiteAddress.Encode(path) : null, "The address of the text that updates its notes in Anki, or null.")
        .TextList("retired_searches", deck => deck.RetiredSearches, "Searches for Anki's browser that find the cards of questions that have left the course; empty when none have.");
}
