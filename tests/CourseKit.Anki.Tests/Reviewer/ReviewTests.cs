namespace CourseKit.Anki.Tests;

[Collection(AnkiTests.Name)]
public sealed class ReviewTests(AnkiProcess anki, Reviewer reviewer) : IClassFixture<Reviewer>
{
    /// <summary>All that were written for these tests: who has cards that are hard to show adds a course.</summary>
    public static TheoryData<string> Courses => [.. CourseFolder.Names];

    [ReviewerFact]
    public Task Every_card_of_the_example_course_is_shown_as_it_was_meant() => AreShown(CourseFolder.Example());

    [ReviewerTheory]
    [MemberData(nameof(Courses))]
    public Task Every_card_of_a_hard_course_is_shown_as_it_was_meant(string name) => AreShown(CourseFolder.Named(name));

    /// <summary>A check that finds nothing on cards that are wrong would find nothing on any.</summary>
    [ReviewerFact]
    public async Task What_is_wrong_on_a_card_is_found()
    {
        (string Fault, string Html)[] wrong =
        [
            ("formula not drawn", @"\(\frac{1\)"),
            ("command not known", @"\(\nosuchcommand\)"),
            ("TeX left as text", @"\(x <b>y</b>\)"),
            ("picture not shown", "<img src=\"gone.svg\">"),
            ("sound or film not there", "<audio src=\"gone.wav\"></audio>"),
            ("wider than the window", "<div style=\"width: 3000px\">wide</div>"),
            ("nothing is shown", "<p> </p>"),
            ("lines begin at the left", "<p dir=\"auto\" style=\"text-align: left\">سلام</p>"),
            ("another host is asked", "<img src=\"https://example.org/a.png\">"),
        ];
        var (web, _, _) = anki.NewLearner().Render();

        var cards = wrong.Select(card => new RenderedCard(card.Fault, "card card1", card.Html, card.Html)).ToList();
        var faults = await reviewer.Faults(new RenderedCards(web, Repository.At("course"), cards));

        Assert.All(wrong, card =>
        {
            var found = faults.Count(fault => fault.Contains(card.Fault, StringComparison.Ordinal));
            Assert.True(found >= ReviewMode.All.Count, $"{card.Fault}: {found}");
        });
    }

    /// <summary>In the words of the course, with the key that Anki suspends by.</summary>
    [ReviewerFact]
    public async Task The_card_of_a_retired_prompt_says_so_and_how_it_is_suspended()
    {
        var learner = anki.NewLearner();
        var update = Update.Of(learner, EditCase.Before, EditCase.After("a prompt deleted"));
        var retired = update.After.Notes.Single(note => note.Tags.Contains("coursekit::retired"));

        var cards = learner.Render();

        Assert.Contains("@", await reviewer.TextOf(cards, retired.Id), StringComparison.Ordinal);
        Assert.DoesNotContain("@", await reviewer.TextOf(cards, "coinrun"), StringComparison.Ordinal);
    }

    private async Task AreShown(CourseFolder folder)
    {
        using var course = folder;
        var learner = anki.NewLearner();
        learner.Take(course.Build());

        var faults = await reviewer.Faults(learner.Render());

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
