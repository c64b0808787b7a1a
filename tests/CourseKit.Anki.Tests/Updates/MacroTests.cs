namespace CourseKit.Anki.Tests;

/// <summary>Cards hold no definitions of their author: MathJax in Anki keeps what one card defines for all later ones.</summary>
[Collection(AnkiTests.Name)]
public sealed class MacroTests(AnkiProcess anki)
{
    [AnkiFact]
    public void No_definition_leaves_to_a_card_and_no_label()
    {
        using var course = CourseFolder.Named("macros");
        var learner = anki.NewLearner();
        learner.Take(course.Build());

        string[] left = [@"\newcommand", @"\def", @"\require", @"\label", @"\eqref", @"\E{", @"\norm", @"\gap", @"\half", @"\own"];

        var fields = learner.State().Notes.SelectMany(note => note.Fields.Values);
        Assert.DoesNotContain(fields, text => left.Any(name => text.Contains(name, StringComparison.Ordinal)));
    }

    [AnkiFact]
    public void A_macro_that_is_changed_updates_the_notes_that_use_it()
    {
        using var course = CourseFolder.Named("macros");
        var old = course.Build();
        course.Replace("course.yml", @"\mathbb{R}", @"\mathbf{R}");

        Changes(old, course.Build(), "expectation", "norm");
    }

    [AnkiFact]
    public void A_definition_that_is_changed_on_a_page_updates_the_notes_that_use_it()
    {
        using var course = CourseFolder.Named("macros");
        var old = course.Build();
        course.Replace("content/page.md", @"\tfrac{1}{2}", @"\frac{1}{2}");

        Changes(old, course.Build(), "gap", "label");
    }

    [AnkiFact]
    public void A_macro_of_another_name_for_the_same_updates_nothing()
    {
        using var course = CourseFolder.Named("macros");
        var old = course.Build();
        course.Replace("course.yml", "  E:", "  mean:");
        course.ReplaceInPages(@"\E{", @"\mean{");

        Changes(old, course.Build());
    }

    private void Changes(Edition old, Edition now, params string[] ids)
    {
        var learner = anki.NewLearner();
        var update = Update.Of(learner, old, now);

        update.CostsNothing(learner);
        update.WasForetold(old, now);
        Assert.Equal(ids.Length, update.Log.Updated);
        Assert.Equal(ids, update.After.ChangedSince(update.Before).Order(StringComparer.Ordinal));
    }
}
