namespace CourseKit.Model.Tests;

public class CourseOrderTests
{
    private static readonly DateTimeOffset _day = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Weighted_pages_come_first_then_dated_then_by_path()
    {
        var course = HandMade.Course(
            HandMade.Page("_index.md"),
            HandMade.Page("z.md"),
            HandMade.Page("b.md") with { Date = _day.AddDays(2) },
            HandMade.Page("c.md") with { Date = _day.AddDays(1) },
            HandMade.Page("heavy.md") with { Weight = 20 },
            HandMade.Page("light.md") with { Weight = -1 },
            HandMade.Page("a.md"));

        Assert.Equal(["", "light/", "heavy/", "c/", "b/", "a/", "z/"], HandMade.Urls(course));
    }

    [Fact]
    public void Pages_come_before_folders_unless_a_weight_says_otherwise()
    {
        var course = HandMade.Course(
            HandMade.Page("folder/_index.md"),
            HandMade.Page("first/_index.md") with { Weight = 1 },
            HandMade.Page("second.md") with { Weight = 2 },
            HandMade.Page("page.md"));

        Assert.Equal(["", "first/", "second/", "page/", "folder/"], HandMade.Urls(course));
    }

    [Fact]
    public void Modules_put_the_top_folders_in_order_and_the_others_follow()
    {
        var settings = HandMade.Settings with { Modules = [HandMade.Value("outer"), HandMade.Value("inner/")] };

        var course = HandMade.Course(
            settings, [], HandMade.Page("appendix/a.md"), HandMade.Page("inner/a.md"), HandMade.Page("outer/a.md"));

        Assert.Equal(["", "outer/", "outer/a/", "inner/", "inner/a/", "appendix/", "appendix/a/"], HandMade.Urls(course));
        Assert.Empty(course.Diagnostics);
    }

    [Fact]
    public void An_unknown_module_and_a_repeated_one_are_reported_where_they_are_listed()
    {
        var settings = HandMade.Settings with
        {
            Modules = [HandMade.Value("outer", line: 3), HandMade.Value("iner", line: 4), HandMade.Value("outer", line: 5)],
        };

        var course = HandMade.Course(settings, [], HandMade.Page("inner/a.md"), HandMade.Page("outer/a.md"));

        Assert.Equal(["CK4100", "CK4101"], HandMade.Codes(course));
        Assert.Equal([4, 5], course.Diagnostics.Select(found => found.Location.Start.Line));
        Assert.Equal("Did you mean 'inner'?", course.Diagnostics[0].Hint);
        Assert.Equal(3, course.Diagnostics[1].Related[0].Location.Start.Line);
    }

    [Fact]
    public void Previous_and_next_lead_through_all_written_pages_and_around_made_up_ones()
    {
        var course = HandMade.Course(
            HandMade.Page("_index.md"), HandMade.Page("inner/a.md"), HandMade.Page("outer/_index.md"), HandMade.Page("outer/b.md"));

        var pages = course.Pages.ToDictionary(page => page.Url);

        Assert.Null(pages[""].Previous);
        Assert.Equal("inner/a/", pages[""].Next?.Url);
        Assert.Equal("", pages["inner/a/"].Previous?.Url);
        Assert.Equal("outer/", pages["inner/a/"].Next?.Url);
        Assert.Equal("outer/b/", pages["outer/"].Next?.Url);
        Assert.Null(pages["outer/b/"].Next);
        Assert.Equal("inner/a/", pages["inner/"].Next?.Url);
    }

    [Fact]
    public void A_folder_without_a_page_gets_one_with_a_readable_title()
    {
        var course = HandMade.Course(HandMade.Page("outer/reward-tampering/deep_dive/a.md"));

        var made = course.Pages.Where(page => page.Page.IsGenerated);

        Assert.Equal(["Test course", "Outer", "Reward tampering", "Deep dive"], made.Select(page => page.Page.Title));
        Assert.Equal(["", "outer/", "outer/reward-tampering/", "outer/reward-tampering/deep_dive/"], made.Select(page => page.Url));
    }

    [Fact]
    public void Ancestors_lead_from_home_to_the_section()
    {
        var course = HandMade.Course(HandMade.Page("outer/deep/a.md"), HandMade.Page("outer/bundle/index.md"));

        var pages = course.Pages.ToDictionary(page => page.Url);

        Assert.Equal(["", "outer/", "outer/deep/"], pages["outer/deep/a/"].Ancestors.Select(page => page.Url));
        Assert.Equal(["", "outer/"], pages["outer/bundle/"].Ancestors.Select(page => page.Url));
        Assert.Equal([""], pages["outer/"].Ancestors.Select(page => page.Url));
        Assert.Empty(pages[""].Ancestors);
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        CoursePage[] pages = [HandMade.Page("a.md"), HandMade.Page("b/_index.md"), HandMade.Page("b/c.md"), HandMade.Page("d.md")];

        var forward = HandMade.Urls(HandMade.Course(pages));
        var backward = HandMade.Urls(HandMade.Course([.. pages.Reverse()]));

        Assert.Equal(forward, backward);
    }
}
