using CourseKit.Model;

namespace CourseKit.Build.Tests;

/// <summary>One file of a course is built alone, and the lock beside it is that of the whole course.</summary>
public sealed class OnePageTests : IDisposable
{
    private const string Proxy = "What is a proxy? | A measure that stands for the goal.";
    private const string Fail = "When does a proxy fail? | When it is optimised hard.";
    private const string Loop = "Which loop finds the mesa-objective? | The outer one.";
    private const string Old = "Who named the effect first? | An economist.";

    private readonly DiskCourse _course = DiskCourse.WithSettings();

    public void Dispose() => _course.Dispose();

    [Fact]
    public void A_file_alone_gets_no_lock()
    {
        _course.WithPage("a.md", Proxy).MustBuild("a.md");

        Assert.False(File.Exists(_course.LockPath));
    }

    [Fact]
    public void The_prompts_of_other_pages_stay_as_they_are_line_by_line()
    {
        _course.WithPage("a.md", Proxy).WithPage("b.md", Fail, Loop, Old).MustBuild();
        _course.WithPage("b.md", Fail, Loop).WithPage("c.md", "draft: true\n", ["Is it? | Perhaps."]).MustBuild();
        var before = Lines();

        _course.WithPage("a.md", Proxy.Replace("measure", "quantity", StringComparison.Ordinal), "And now? | Something new.").MustBuild("a.md");

        var after = Lines();
        Assert.Equal(before.Where(line => !line.Contains("a.md", StringComparison.Ordinal)), after.Where(line => !line.Contains("a.md", StringComparison.Ordinal)));
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Contains(after, line => line.Contains("A quantity that stands", StringComparison.Ordinal) && line.Contains("\"what-is-a-proxy-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_did_not_change_changes_no_identity()
    {
        _course.WithPage("a.md", Proxy, Fail).WithPage("b.md", Fail.Replace("hard.", "hard. {.repeat}", StringComparison.Ordinal), Loop).MustBuild();
        var before = Identities();

        var check = _course.Build("a.md", LockUse.Check);
        _course.MustBuild("a.md").MustBuild("b.md");

        Assert.Empty(check.Codes);
        Assert.Equal(before, Identities());
    }

    [Fact]
    public void A_prompt_that_other_pages_show_too_is_not_retired_when_this_page_drops_it()
    {
        _course.WithPage("a.md", Proxy, Fail).WithPage("b.md", Fail, Loop).MustBuild();
        var id = _course.Id("When does a proxy fail?");

        _course.WithPage("a.md", Proxy).MustBuild("a.md");

        Assert.Equal((id, "b.md"), (_course.Id("When does a proxy fail?"), _course.Locked("When does a proxy fail?").Places.Single().Page));
    }

    [Fact]
    public void A_prompt_taken_out_of_this_page_is_retired_and_comes_back()
    {
        _course.WithPage("a.md", Proxy, Fail).WithPage("b.md", Loop).MustBuild();
        var id = _course.Id("When does a proxy fail?");

        _course.WithPage("a.md", Proxy).MustBuild("a.md");
        var state = _course.Lock.Prompts.Single(prompt => prompt.Id == id).State;
        _course.WithPage("a.md", Proxy, Fail).MustBuild("a.md");

        Assert.Equal(PromptState.Retired, state);
        Assert.Equal(id, _course.Id("When does a proxy fail?"));
    }

    [Fact]
    public void An_edit_here_is_not_taken_for_a_prompt_of_another_page()
    {
        _course.WithPage("a.md", Loop).WithPage("b.md", Proxy, Fail).MustBuild();
        var id = _course.Id("What is a proxy?");

        _course.WithPage("a.md", Loop, Proxy.Replace("measure", "quantity", StringComparison.Ordinal)).MustBuild("a.md");

        Assert.Equal("b.md", _course.Lock.Prompts.Single(prompt => prompt.Id == id).Places.Single().Page);
        Assert.Equal(4, _course.Lock.Prompts.Count);
    }

    [Fact]
    public void Equal_words_about_the_images_of_two_pages_stay_two_prompts()
    {
        const string Shown = "What does ![it](f.svg) show? | A loop.";
        _course.WithPage("a/index.md", Shown).With("a/f.svg", "<svg/>").WithPage("b/index.md", Shown).With("b/f.svg", "<svg></svg>").WithPage("p.md", Proxy);
        Assert.DoesNotContain("warning CK3102", _course.Build().Codes);
        var before = Identities();

        _course.MustBuild("p.md");

        Assert.Equal(before, Identities());
        Assert.Equal(3, _course.Lock.Prompts.Count);
    }

    [Fact]
    public void An_id_that_another_page_has_is_an_error()
    {
        const string Page = "---\ntitle: A\n---\n{{< orbit_review >}}\nQ: What is a proxy? {#proxy}\nA: A measure.\n{{< /orbit_review >}}\n";
        _course.With("a.md", Page).WithPage("b.md", Loop).MustBuild();

        var build = _course.With("b.md", Page.Replace("What is a proxy?", "Which of the loops is the slower one?", StringComparison.Ordinal)).Build("b.md");

        Assert.Contains("error CK3050", build.Codes);
    }

    [Fact]
    public void The_courses_name_in_the_lock_stays()
    {
        _course.WithPage("a.md", Proxy).WithPage("b.md", Loop).MustBuild();

        _course.WithPage("a.md", Fail).MustBuild("a.md");

        Assert.Equal(("week", "week"), (_course.Lock.CourseId, _course.Lock.AnkiCourseId));
    }

    /// <summary>The lock without what exporters noted: a page without its course's settings makes other notes.</summary>
    private IdentityLock Identities() => _course.Lock.Update(prompt => prompt with { Anki = null, OrbitTaskId = null });

    private List<string> Lines() =>
        [.. _course.LockText.Replace(",\n     ", ", ", StringComparison.Ordinal).Split('\n').Where(line => line.Contains("\"id\"", StringComparison.Ordinal))];
}
