using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>From real pages to prompts that can be matched.</summary>
public sealed class CurrentPromptTests
{
    private const string Block = """
        {{< orbit_review >}}
        Q: What is a proxy? {#proxy .core}
        A: A stand-in for the goal.

        C: A {proxy} is no {goal}.
        {{< /orbit_review >}}

        Some text.

        {{< orbit_review >}}
        Who sees the reward?
        The designer.
        {{< /orbit_review >}}
        """;

    [Fact]
    public void Prompts_are_taken_with_block_kind_sides_and_the_author_s_id() => Assert.Equal(
        [
            ("a.md", 1, PromptKind.Qa, "What is a proxy?", "A stand-in for the goal.", "proxy"),
            ("a.md", 1, PromptKind.Cloze, "A {proxy} is no {goal}.", null, null),
            ("a.md", 2, PromptKind.Qa, "Who sees the reward?", "The designer.", (string?)null),
        ],
        Prompts(Block).Select(prompt => (prompt.Page, prompt.Block, prompt.Kind, prompt.Question, prompt.Answer, prompt.ExplicitId)));

    [Fact]
    public void An_edit_of_attributes_alone_changes_nothing_in_the_lock()
    {
        var before = Story.Of(null, Prompts(Block));

        var after = Story.Of(before.Lock, Prompts(Block.Replace(".core}", ".core .exam difficulty=2}").Replace("{goal}.", "{goal}. {.core}")));

        Assert.Equal(before.Lock, after.Lock);
    }

    [Fact]
    public void Text_around_the_blocks_and_their_colour_change_nothing_in_the_lock()
    {
        var before = Story.Of(null, Prompts(Block));

        var after = Story.Of(before.Lock, Prompts(Block.Replace("Some text.", "Other\n\n## Text\n").Replace("< orbit_review", "< orbit_review color=\"purple\"")));

        Assert.Equal(before.Lock, after.Lock);
    }

    [Fact]
    public void The_same_words_about_different_images_are_different_prompts()
    {
        const string Question = "{{< orbit_review >}}\nQ: What does ![the figure](loop.svg) show?\nA: A loop.\n{{< /orbit_review >}}";

        var course = TextCourse.Compile(
            TextCourse.Page("a/index.md", Question), ("a/loop.svg", "<svg/>"), TextCourse.Page("b/index.md", Question), ("b/loop.svg", "<svg/>"));

        var keys = course.Prompts.Select(prompt => course.Identities[prompt].Key).ToList();
        Assert.Equal(2, keys.Distinct().Count());
    }

    [Fact]
    public void The_same_words_about_one_image_are_one_prompt_on_two_pages()
    {
        const string Question = "{{< orbit_review >}}\nQ: What does ![the figure](/a/loop.svg) show?\nA: A loop. {.repeat}\n{{< /orbit_review >}}";

        var course = TextCourse.Compile(TextCourse.Page("a/index.md", Question), ("a/loop.svg", "<svg/>"), TextCourse.Page("b/index.md", Question));

        Assert.Single(course.Prompts.Select(prompt => course.Identities[prompt].Key).Distinct());
        Assert.Equal(["a/index.md", "b/index.md"], course.Identities.Lock.Prompts.Single().Places.Select(place => place.Page));
    }

    private static IReadOnlyList<CurrentPrompt> Prompts(string text)
    {
        var course = TextCourse.Compile(TextCourse.Page("a.md", text));
        Assert.DoesNotContain(course.Diagnostics, found => found.Severity == Severity.Error);
        return [.. CurrentPrompt.Of(course.Pages.Select(page => page.Page))];
    }
}
