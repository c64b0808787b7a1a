using CourseKit.Model;

namespace CourseKit.Build.Tests;

/// <summary>A course is built, edited and built again: what happens to the ids in the lock file.</summary>
public sealed class IdentityStories : IDisposable
{
    private const string Proxy = "What is a proxy? | A measure that stands for the goal.";
    private const string Fail = "When does a proxy fail? | When it is optimised hard.";
    private const string Loop = "Which loop finds the mesa-objective? | The outer one.";

    private readonly DiskCourse _course = DiskCourse.WithSettings();

    public void Dispose() => _course.Dispose();

    [Fact]
    public void Two_prompts_that_change_places_keep_their_ids()
    {
        _course.WithPage("content/a.md", Proxy, Fail).MustBuild();
        var ids = Ids();

        _course.WithPage("content/a.md", Fail, Proxy).MustBuild();

        Assert.Equal(ids, Ids());
        Assert.True(_course.Locked("When does a proxy fail?").Places[0].CompareTo(_course.Locked("What is a proxy?").Places[0]) < 0);
    }

    [Fact]
    public void The_prompts_of_a_page_that_is_split_keep_their_ids_on_both_halves()
    {
        _course.WithPage("content/a.md", Proxy, Fail, Loop).MustBuild();
        var ids = Ids();

        _course.WithPage("content/a.md", Proxy).WithPage("content/b.md", Fail, Loop).MustBuild();

        Assert.Equal(ids, Ids());
        Assert.Equal("content/b.md", _course.Locked("When does a proxy fail?").Places.Single().Page);
    }

    [Fact]
    public void A_file_that_is_renamed_takes_its_ids_along_though_a_prompt_is_edited_too()
    {
        _course.WithPage("content/a.md", Proxy, Fail, Loop).MustBuild();
        var ids = Ids();

        _course.Without("content/a.md").WithPage("content/unit/b.md", Proxy, Fail.Replace("optimised hard", "optimised too hard"), Loop).MustBuild();

        Assert.Equal(ids, Ids());
        Assert.All(_course.Lock.Prompts, prompt => Assert.Equal("content/unit/b.md", prompt.Places.Single().Page));
    }

    [Fact]
    public void A_prompt_with_both_sides_changed_a_little_keeps_its_id()
    {
        _course.WithPage("content/a.md", Proxy, Fail).MustBuild();
        var id = _course.Id("What is a proxy?");

        _course.WithPage("content/a.md", "What is a proxy measure? | A measure that stands in for the goal.", Fail).MustBuild();

        Assert.Equal(id, _course.Id("What is a proxy measure?"));
        Assert.Equal(2, _course.Lock.Prompts.Count);
    }

    [Fact]
    public void A_question_that_becomes_a_cloze_is_retired_and_comes_back_as_itself()
    {
        _course.WithPage("content/a.md", Proxy, Fail, Loop).MustBuild();
        var before = _course.Lock;
        var id = _course.Id("What is a proxy?");

        var build = _course.WithPage("content/a.md", "A proxy is a {measure that stands for the goal}.", Fail, Loop).Build();
        var retired = _course.Lock.Prompts.Single(prompt => prompt.Id == id);
        _course.WithPage("content/a.md", "A proxy is a {measure that stands for the goal}.", Fail, Loop, Proxy).MustBuild();

        Assert.Equal((PromptState.Retired, "What is a proxy?"), (retired.State, retired.Question));
        Assert.Contains("warning CK3066", build.Codes);
        var again = _course.Locked("What is a proxy?");
        Assert.Equal((id, before.AnkiGuidOf(before.Prompts.Single(prompt => prompt.Id == id))), (again.Id, _course.Lock.AnkiGuidOf(again)));
    }

    [Fact]
    public void A_prompt_that_is_deleted_is_retired_and_gets_its_id_back_when_it_returns()
    {
        _course.WithPage("content/a.md", Proxy, Fail).MustBuild();
        var id = _course.Id("When does a proxy fail?");

        _course.WithPage("content/a.md", Proxy).MustBuild();
        var retired = _course.Lock.Prompts.Single(prompt => prompt.Id == id);
        _course.WithPage("content/b.md", Fail).MustBuild();

        Assert.Equal((PromptState.Retired, new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc)), (retired.State, retired.RetiredOn));
        Assert.Equal(id, _course.Id("When does a proxy fail?"));
        Assert.Equal(PromptState.Active, _course.Locked("When does a proxy fail?").State);
    }

    [Fact]
    public void The_prompts_of_a_page_that_becomes_a_draft_are_withheld_and_come_back_as_themselves()
    {
        _course.WithPage("content/a.md", Proxy).WithPage("content/b.md", Fail).MustBuild();
        var ids = Ids();

        _course.WithPage("content/b.md", "draft: true\n", [Fail]).MustBuild();
        var state = _course.Locked("When does a proxy fail?").State;
        _course.WithPage("content/b.md", Fail).MustBuild();

        Assert.Equal(PromptState.Withheld, state);
        Assert.Equal(ids, Ids());
        Assert.All(_course.Lock.Prompts, prompt => Assert.Equal(PromptState.Active, prompt.State));
    }

    [Fact]
    public void Another_id_of_the_course_changes_no_note()
    {
        _course.WithPage("content/a.md", Proxy).MustBuild();
        var before = _course.Lock;

        var build = _course.With("course.yml", "title: Week\nid: month\nbase_url: https://example.org/\n").Build();

        Assert.Equal(("month", "week"), (_course.Lock.CourseId, _course.Lock.AnkiCourseId));
        Assert.Equal(before.AnkiGuidOf(before.Prompts[0]), _course.Lock.AnkiGuidOf(_course.Lock.Prompts[0]));
        Assert.Contains("warning CK3067", build.Codes);
    }

    [Fact]
    public void A_folder_that_is_checked_out_under_another_name_is_the_same_course()
    {
        _course.With("course.yml", "title: Week\n").WithPage("content/a.md", Proxy).MustBuild();
        _course.LockText = _course.LockText.Replace("\"week\"", "\"week-of-2025\"", StringComparison.Ordinal);

        var build = _course.Build(use: LockUse.Check);

        Assert.DoesNotContain("CK3067", string.Join(' ', build.Codes), StringComparison.Ordinal);
        Assert.DoesNotContain("CK6107", string.Join(' ', build.Codes), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_the_author_writes_down_takes_the_place_of_the_one_that_was_made_and_progress_goes_on()
    {
        _course.WithPage("content/a.md", Proxy).MustBuild();
        var key = _course.Locked("What is a proxy?").Key;

        _course.With("content/a.md", "---\ntitle: a\n---\n\n{{< orbit_review >}}\nQ: What is a proxy? {#proxy}\nA: A measure that stands for the goal.\n{{< /orbit_review >}}\n").MustBuild();

        Assert.Equal(("proxy", key), (_course.Locked("What is a proxy?").Id, _course.Locked("What is a proxy?").Key));
        Assert.Contains($"data-prompt=\"{key}\"", File.ReadAllText(_course["dist/site/a/index.html"]), StringComparison.Ordinal);
    }

    /// <summary>Every id by its question.</summary>
    private SortedDictionary<string, string> Ids() =>
        new(_course.Lock.Prompts.ToDictionary(prompt => prompt.Question.Replace(" too hard", " hard", StringComparison.Ordinal), prompt => prompt.Id), StringComparer.Ordinal);
}
