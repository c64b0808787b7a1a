using CourseKit.Model;

namespace CourseKit.Export.Tests;

public sealed class OrbitTaskTests
{
    private const string Orbit = "base_url: https://example.org/t/\nreview: orbit";

    [Fact]
    public void The_lock_knows_the_task_of_every_prompt_whatever_the_review()
    {
        foreach (var settings in new[] { Orbit, "base_url: https://example.org/t/", "language: en" })
        {
            var locked = OrbitCourse.OfBlock("Why?\nSo.\n\nC: The {moon}.", settings).Plan.Lock!.Prompts;

            Assert.Equal(
                [OrbitTaskId.OfQa("Why?", "So."), OrbitTaskId.OfCloze("The {moon}.")],
                locked.OrderBy(prompt => prompt.Kind).Select(prompt => prompt.OrbitTaskId));
        }
    }

    [Fact]
    public void The_task_is_made_of_the_whole_address_of_a_picture()
    {
        var locked = Assert.Single(OrbitCourse.OfBlock("Which? ![dial](dial.png)\nThis.").Plan.Lock!.Prompts);

        Assert.Equal(OrbitTaskId.OfQa("Which?", "This.", ["https://example.org/t/dial.21b36a5c.png"]), locked.OrbitTaskId);
    }

    [Fact]
    public void A_build_without_an_edit_reports_nothing_and_changes_no_byte_of_the_lock()
    {
        var first = OrbitCourse.OfBlock("Why?\nSo.");
        var second = OrbitCourse.OfBlock("Why?\nSo.", Orbit);
        var third = Again(second, "Why?\nSo.", Orbit);

        Assert.Equal(first.LockText, third.LockText);
        Assert.Empty(third.Findings);
    }

    [Fact]
    public void An_edited_question_is_reported_with_what_it_was()
    {
        var second = Again(OrbitCourse.OfBlock("Why is it so?\nSo."), "Why is it so now?\nSo.", Orbit);

        var finding = Assert.Single(second.Findings);
        Assert.Equal(("CK6160", "was: Why is it so?", "content/_index.md"), (finding.Code, finding.Label, finding.Location.Path));
        Assert.EndsWith("was edited: readers' history in Orbit starts anew", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_answer_is_reported_with_what_it_was() =>
        Assert.Equal("the answer was: So.", Assert.Single(Again(OrbitCourse.OfBlock("Why?\nSo."), "Why?\nThus.", Orbit).Findings).Label);

    [Fact]
    public void A_new_address_of_a_picture_is_reported_as_such()
    {
        var second = Again(OrbitCourse.OfBlock("Which? ![dial](dial.png)\nThis."), "Which? ![dial](dial.png)\nThis.", Orbit.Replace("/t/", "/u/", StringComparison.Ordinal));

        Assert.Contains("address of an image", Assert.Single(second.Findings).Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Which?[^1]\nThis.", "[^1]: The first.", "[^1]: The second.")]
    [InlineData("Which [dial][d]?\nThis.", "[d]: https://example.org/one", "[d]: https://example.org/two")]
    public void What_a_text_refers_to_is_told_as_one_of_several_causes(string prompt, string was, string now)
    {
        string With(string definition) => $"{prompt}\n{{{{</orbit_review>}}}}\n\n{definition}\n\n{{{{<orbit_review>}}}}\nWhat else?\nThat.";

        var finding = Assert.Single(Again(OrbitCourse.OfBlock(With(was)), With(now), Orbit).Findings);

        Assert.Equal("the text is the same, but something that it refers to is another", finding.Label);
        Assert.Contains("a footnote, the address of an image or link", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_said_once_in_the_build_that_changes_it()
    {
        var second = Again(OrbitCourse.OfBlock("Why?\nSo."), "Why?\nThus.", Orbit);

        Assert.Empty(Again(second, "Why?\nThus.", Orbit).Findings);
    }

    [Fact]
    public void A_prompt_that_a_page_shows_twice_is_told_of_once() =>
        Assert.Single(Again(OrbitCourse.OfBlock("Why?\nSo.\n\nWhy?\nSo."), "Why?\nThus.\n\nWhy?\nThus.", Orbit).Findings);

    [Fact]
    public void A_course_that_does_not_use_Orbit_hears_nothing() =>
        Assert.Empty(Again(OrbitCourse.OfBlock("Why?\nSo."), "Why?\nThus.", "base_url: https://example.org/t/").Findings);

    [Fact]
    public void New_and_moved_prompts_are_no_changed_tasks()
    {
        var second = Again(OrbitCourse.OfBlock("Why?\nSo.\n\nWho?\nShe."), "Who?\nShe.\n\nWhy?\nSo.\n\nWhat else is new here?\nThis.", Orbit);

        Assert.DoesNotContain("CK6160", second.Codes);
    }

    [Fact]
    public void A_retired_prompt_keeps_the_task_that_readers_have()
    {
        var second = Again(OrbitCourse.OfBlock("Why?\nSo.\n\nHow?\nThus."), "Why?\nSo.", Orbit);

        Assert.Equal(OrbitTaskId.OfQa("How?", "Thus."), second.Plan.Lock!.Prompts.Single(prompt => prompt.State == PromptState.Retired).OrbitTaskId);
    }

    [Fact]
    public void Only_a_page_that_asks_for_Orbit_is_told_that_an_address_is_missing()
    {
        const string course = """
            === course.yml
            title: T
            === content/a.md
            ---
            title: A
            review: orbit
            ---

            {{<orbit_review>}}
            Why?
            So.
            {{</orbit_review>}}
            === content/b.md
            ---
            title: B
            ---

            {{<orbit_review>}}
            How?
            Thus.
            {{</orbit_review>}}
            """;

        var finding = Assert.Single(OrbitCourse.Of(course).Findings);

        Assert.Equal(("CK6161", "content/a.md", 3), (finding.Code, finding.Location.Path, finding.Location.Start.Line));
    }

    private static OrbitCourse Again(OrbitCourse before, string block, string settings)
    {
        var now = OrbitCourse.OfBlock(block, settings, before.LockText);
        Assert.Empty(now.Mistakes);
        return now;
    }
}
