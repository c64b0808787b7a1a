namespace CourseKit.Export;

/// <summary>A deck. Parents that are not listed are added without a description.</summary>
/// <param name="Name">Full name, parts divided by <c>::</c>.</param>
/// <param name="Description">HTML; Anki shows it when the deck is opened.</param>
public sealed record AnkiDeck(string Name, string Description);
