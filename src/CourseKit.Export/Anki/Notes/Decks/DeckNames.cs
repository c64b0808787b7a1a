using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The names of decks: those that learners have stay in the lock until the author accepts what their titles would be.</summary>
public static class DeckNames
{
    /// <summary>True when a deck keeps a name that its title would not give it.</summary>
    public static bool AreKept(Course course, IdentityLock identities) => Accept(course, identities) != identities;

    /// <summary>The lock with each deck that learners have under the name that its title gives it now. Decks of folders that are gone stay.</summary>
    public static IdentityLock Accept(Course course, IdentityLock identities)
    {
        var modules = CourseModules.Of(course, identities.Decks);
        var names = modules.All.ToDictionary(module => module.Folder, module => module.Name.ByTitle, StringComparer.Ordinal);
        names.Add("", modules.CourseName.ByTitle);
        return identities with { Decks = identities.Decks.Select(deck => names.TryGetValue(deck.Folder, out var name) ? deck with { Name = name } : deck).ToEquatableArray() };
    }

    /// <summary>The lock with the decks that readers get now.</summary>
    /// <param name="taught">The modules with cards.</param>
    internal static IdentityLock Remember(IdentityLock identities, CourseModules modules, IEnumerable<CourseModule> taught)
    {
        var decks = new SortedDictionary<string, LockedDeck>(StringComparer.Ordinal) { [""] = new LockedDeck("", modules.CourseDeck) };
        foreach (var module in taught) decks[module.Folder] = new LockedDeck(module.Folder, module.Name.Name);
        foreach (var deck in identities.Decks) decks[deck.Folder] = deck;
        return identities with { Decks = decks.Values.ToEquatableArray() };
    }

    /// <summary>Where a title gives a deck another name than learners have.</summary>
    internal static IEnumerable<Diagnostic> Check(Course course, CourseModules modules, IEnumerable<CourseModule> taught)
    {
        if (modules.CourseName is { IsKnown: true, IsOtherwise: true } name)
        {
            yield return DeckKeepsName.At(course.Settings.TitleLocation ?? Location.OfFile(course.Settings.Source?.Path ?? "course.yml"), name, "The deck of the course");
        }

        foreach (var module in taught.Where(module => module.Name is { IsKnown: true, IsOtherwise: true }))
        {
            yield return DeckKeepsName.At(module.TitlePlace, module.Name, "The deck of this module");
        }
    }
}
