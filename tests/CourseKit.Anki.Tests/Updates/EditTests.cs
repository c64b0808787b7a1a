using Xunit.Abstractions;

namespace CourseKit.Anki.Tests;

[Collection(AnkiTests.Name)]
public sealed class EditTests(AnkiProcess anki, ITestOutputHelper output)
{
    public static TheoryData<string> Edits => [.. EditCase.All.Keys];

    [AnkiTheory]
    [MemberData(nameof(Edits))]
    public void An_edit_changes_for_a_learner_what_it_changed_and_costs_nothing(string edit)
    {
        var expected = EditCase.All[edit];
        var learner = anki.NewLearner();

        var update = Update.Of(learner, EditCase.Before, EditCase.After(edit));

        var cards = update.After.NewSince(update.Before).Count;
        output.WriteLine($"| {edit} | {update.Log}{(cards > 0 ? $"; {cards} new cards" : "")} |");
        update.CostsNothing(learner);
        Assert.Equal((expected.New, expected.Updated), (update.Log.New, update.Log.Updated));
        Assert.Equal(update.Before.Notes.Count - expected.Updated, update.Log.Duplicate);
        Assert.Equal(expected.Updated, update.After.ChangedSince(update.Before).Count);
        Assert.Equal(expected.NewCards, cards);
        Assert.Empty(update.After.Decks.Except(update.Before.Decks));
        Assert.Equal(expected.EmptyCards, learner.RemoveEmptyCards());
    }

    [AnkiTheory]
    [MemberData(nameof(Edits))]
    public void Deck_diff_foretells_the_log_of_Anki(string edit)
    {
        var (old, now) = (EditCase.Before, EditCase.After(edit));

        var update = Update.Of(anki.NewLearner(), old, now);

        update.WasForetold(old, now);
    }

    [AnkiTheory]
    [InlineData("a prompt deleted")]
    [InlineData("another prompt in the place of one")]
    [InlineData("a deletion taken out of a cloze")]
    public void What_was_taken_away_comes_back_as_the_same_card_with_its_history(string edit)
    {
        using var course = CourseFolder.Example();
        var pages = course.Pages;
        var first = course.Build();
        EditCase.All[edit].Edit(course);
        var second = course.Build();
        course.Pages = pages;
        var third = course.Build();
        var learner = anki.NewLearner();

        var away = Update.Of(learner, first, second);
        var back = Update.Next(learner, third);

        back.CostsNothing(learner);
        var known = away.Before.Notes.Select(note => note.Guid).ToHashSet();
        Assert.Equal(away.Before.Schedules(_ => true), back.After.Schedules(card => known.Contains(card.Guid)));
        Assert.Empty(back.After.ChangedSince(away.Before));
    }
}
