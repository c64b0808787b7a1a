namespace CourseKit.Anki.Tests;

[Collection(AnkiTests.Name)]
public sealed class RetiredTests(AnkiProcess anki)
{
    private const string Tag = "coursekit::retired";

    [AnkiFact]
    public void A_new_learner_is_not_asked_a_retired_prompt()
    {
        var learner = anki.NewLearner();

        var log = learner.Take(EditCase.After("a prompt deleted"));

        var state = learner.State();
        var retired = Assert.Single(state.Notes, note => note.Tags.Contains(Tag));
        Assert.Equal(state.Notes.Count, log.New);
        Assert.DoesNotContain(state.Cards, card => card.Guid == retired.Guid);
    }

    [AnkiFact]
    public void Text_makes_no_card_of_a_retired_prompt()
    {
        var edition = EditCase.After("a prompt deleted");
        var learner = anki.NewLearner();
        learner.Take(edition);
        var before = learner.State();

        learner.Take(edition.Text);
        learner.Take(edition.UpdateText);

        Assert.Empty(learner.State().NewSince(before));
    }

    [AnkiFact]
    public void Who_has_the_card_keeps_it_and_finds_it_by_its_tag_or_by_its_id()
    {
        var learner = anki.NewLearner();

        var update = Update.Of(learner, EditCase.Before, EditCase.After("a prompt deleted"));

        var retired = Assert.Single(update.After.Notes, note => note.Tags.Contains(Tag));
        Assert.Contains(update.After.Cards, card => card.Guid == retired.Guid);
        Assert.Equal([retired.Id], learner.Find($"tag:{Tag}"));
        Assert.Equal(["coinrun", retired.Id], learner.Find($"\"ID:{retired.Id}\" or \"ID:coinrun\""));
    }

    [AnkiFact]
    public void A_prompt_that_comes_back_is_asked_whom_it_was_not_asked_before()
    {
        using var course = CourseFolder.Example();
        var pages = course.Pages;
        course.Build();
        EditCase.All["a prompt deleted"].Edit(course);
        var without = course.Build();
        course.Pages = pages;
        var learner = anki.NewLearner();

        var update = Update.Of(learner, without, course.Build());

        update.CostsNothing(learner);
        Assert.Equal((0, 1), (update.Log.New, update.Log.Updated));
        Assert.Single(update.After.NewSince(update.Before));
        Assert.DoesNotContain(update.After.Notes, note => note.Tags.Contains(Tag));
    }
}
