namespace CourseKit.Build.Tests;

/// <summary>What looks like a comment takes no prompt away from readers.</summary>
public sealed class CommentStories : IDisposable
{
    private const string Block = "{{< orbit_review >}}\nQ: What is a proxy?\nA: A measure that stands for the goal.\n{{< /orbit_review >}}";

    private readonly DiskCourse _course = DiskCourse.WithSettings();

    public void Dispose() => _course.Dispose();

    [Theory]
    [InlineData("[x](https://example.org \"a <!-- b\")")]
    [InlineData("`<!--` opens a comment.")]
    [InlineData("<b title=\"<!-- b\">c</b>")]
    [InlineData("{{< details summary=\"<!-- b\" >}}c{{< /details >}}")]
    [InlineData("$a <!-- b$")]
    public void A_prompt_stays_with_readers_when_an_opening_mark_is_typed_above_it(string typed)
    {
        _course.With("content/a.md", Page("A text.")).MustBuild();
        var id = _course.Id("What is a proxy?");

        _course.With("content/a.md", Page(typed)).MustBuild();

        Assert.Equal(id, _course.Id("What is a proxy?"));
    }

    [Fact]
    public void A_comment_that_its_paragraph_ends_stops_the_build_and_retires_nothing()
    {
        var before = _course.With("content/a.md", Page("A text.")).MustBuild().LockText;

        var build = _course.With("content/a.md", Page("A text. <!-- To do")).Build();

        Assert.Contains("error CK2031", build.Codes);
        Assert.Equal(before, _course.LockText);
    }

    private static string Page(string text) => $"---\ntitle: A\n---\n\n{text}\n\n{Block}\n\nEnd -->\n";
}
