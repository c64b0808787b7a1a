using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>What learners rename in Anki before they import.</summary>
public sealed class DeckRenameTests
{
    [Fact]
    public void Decks_that_keep_their_names_are_left_alone() => Assert.Empty(Between([new("", "Loops"), new("a", "Arcs")], [new("", "Loops"), new("a", "Arcs"), new("b", "Belts")]));

    [Fact]
    public void A_lock_of_before_names_were_kept_says_nothing_of_them() => Assert.Empty(Between([], [new("", "Loops"), new("a", "Arcs")]));

    [Fact]
    public void A_module_that_has_another_folder_and_the_same_deck_is_no_rename() => Assert.Empty(Between([new("a", "Arcs")], [new("b", "Arcs")]));

    [Fact]
    public void The_deck_of_the_course_comes_first_and_takes_the_others_along() => Assert.Equal(
        ["Loops -> Circles", "Circles::Arcs -> Circles::1. Arcs"],
        Between([new("", "Loops"), new("a", "Arcs"), new("b", "Belts")], [new("", "Circles"), new("a", "1. Arcs"), new("b", "Belts")]));

    [Fact]
    public void A_name_that_another_deck_still_has_is_given_when_it_is_free() => Assert.Equal(
        ["L::2 -> L::3", "L::1 -> L::2"],
        Between([new("", "L"), new("a", "1"), new("b", "2")], [new("", "L"), new("a", "2"), new("b", "3")]));

    [Fact]
    public void Of_decks_that_swap_their_names_one_steps_aside() => Assert.Equal(
        ["L::1 -> L::2 (new)", "L::2 -> L::1", "L::2 (new) -> L::2"],
        Between([new("", "L"), new("a", "1"), new("b", "2")], [new("", "L"), new("a", "2"), new("b", "1")]));

    private static IEnumerable<string> Between(LockedDeck[] before, LockedDeck[] after)
    {
        IdentityLock With(LockedDeck[] decks) => new("c", "c", []) { Decks = decks.ToEquatableArray() };
        return DeckRename.Between(With(before), With(after)).Select(rename => $"{rename.From} -> {rename.To}");
    }
}
