namespace CourseKit.Cli.Tests;

/// <summary>
/// A preview (<c>--drafts</c>, <c>--future</c>, <c>--expired</c>) shows what readers do not get yet, and leaves no trace of it.
/// </summary>
public sealed class PreviewTests : IDisposable
{
    private const string LeftAlone = "A preview: the lock file and the decks were left alone.\n";

    private readonly Cli _cli = new Cli().With("week/course.yml", "title: Week\nid: week\nbase_url: https://example.org/\n");

    public PreviewTests()
    {
        Page("week/content/page.md", "", "What is a proxy?", "A measure that stands for the goal.");
        Page("week/content/draft.md", "draft: true\n", "Who keeps the secret?", "Only the author does.");
        Page("week/content/later.md", "date: 2031-01-01\n", "What comes in spring?", "The swallows come back.");
    }

    public void Dispose() => _cli.Dispose();

    public static TheoryData<string[]> Options => [["--drafts"], ["--future"], ["--expired"], ["--drafts", "--future"]];

    [Theory]
    [MemberData(nameof(Options))]
    public void Lock_and_decks_are_the_same_bytes_with_a_preview_before_and_without(string[] options)
    {
        _cli.Run(["build", "week", "--now", "2026-01-01"]);
        var published = Published();
        File.Delete(_cli.At("week/coursekit.lock.json"));
        Directory.Delete(_cli.At("week/dist"), recursive: true);

        var preview = _cli.Run(["build", "week", "--now", "2026-01-01", .. options]);
        Assert.False(File.Exists(_cli.At("week/coursekit.lock.json")));
        _cli.Run(["build", "week", "--now", "2026-01-01"]);

        Assert.Equal(0, preview.ExitCode);
        Assert.EndsWith(LeftAlone, preview.Out, StringComparison.Ordinal);
        Assert.Contains("to week/dist/preview/site in", preview.Out, StringComparison.Ordinal);
        Assert.Equal(published, Published());
        Assert.Equal(options.Contains("--drafts"), File.Exists(_cli.At("week/dist/preview/site/draft/index.html")));
        Assert.Equal(options.Contains("--future"), File.Exists(_cli.At("week/dist/preview/site/later/index.html")));
        Assert.Equal(["site"], Directory.GetDirectories(_cli.At("week/dist/preview")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_preview_after_a_build_leaves_what_was_published_as_it_is()
    {
        _cli.Run("build", "week");
        var published = Published();

        var preview = _cli.Run("build", "week", "--drafts");

        Assert.Equal(published, Published());
        Assert.DoesNotContain("For readers", preview.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Decks for", preview.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_cli.At("week/dist/site/draft")));
    }

    [Fact]
    public void Where_a_preview_is_written_over_an_output_its_decks_stay_and_the_next_build_goes_on()
    {
        _cli.Run("build", "week");
        var published = Published();

        var preview = _cli.Run("build", "week", "--drafts", "-o", "week/dist");
        var during = Published();
        var build = _cli.Run("build", "week");

        Assert.Equal((0, 0), (preview.ExitCode, build.ExitCode));
        Assert.Equal(published, during);
        Assert.Equal(published, Published());
        Assert.False(Directory.Exists(_cli.At("week/dist/site/draft")));
    }

    [Fact]
    public void Check_with_drafts_finds_their_mistakes_and_no_stale_lock()
    {
        var without = _cli.Run("check", "week", "--drafts", "--future");
        _cli.Run("build", "week");
        var with = _cli.Run("check", "week", "--drafts", "--future");
        Page("week/content/draft.md", "draft: true\n", "Who keeps the secret?", "Only [the author](gone.md) does.");
        var broken = _cli.Run("check", "week", "--drafts");

        Assert.Equal((0, 0), (without.ExitCode, with.ExitCode));
        Assert.DoesNotContain("CK610", without.Error + with.Error, StringComparison.Ordinal);
        Assert.Contains("error CK4120: ", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_file_is_previewed_beside_it()
    {
        var result = _cli.Run("build", "week/content/draft.md", "--drafts");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(_cli.At("week/content/dist/preview/site/index.html")));
        Assert.False(Directory.Exists(_cli.At("week/content/dist/preview/decks")));
    }

    [Fact]
    public void Deck_diff_with_drafts_says_what_they_would_do_and_that_it_looks_ahead()
    {
        _cli.Run("build", "week");
        var text = _cli.Read("week/coursekit.lock.json");

        var diff = _cli.Run("deck", "diff", "week/coursekit.lock.json", "week", "--drafts");

        Assert.Contains("with drafts", diff.Out, StringComparison.Ordinal);
        Assert.Contains("Who keeps the secret?", diff.Out, StringComparison.Ordinal);
        Assert.Equal(text, _cli.Read("week/coursekit.lock.json"));
    }

    [Theory]
    [InlineData("--locked")]
    [InlineData("--drop-retired")]
    public void Options_about_lock_and_decks_are_refused_with_a_preview(string option)
    {
        var result = _cli.Run("build", "week", "--drafts", option);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"{option} is about ", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_cli.At("week/dist")));
    }

    [Fact]
    public void A_page_to_come_names_the_option_that_shows_it_and_an_expired_one_none()
    {
        Page("week/content/old.md", "expiryDate: 2020-01-01\n", "What was sold?", "The old barn.");

        var result = _cli.Run("check", "week", "--now", "2026-01-01", "--all").Error.ReplaceLineEndings(" ");

        Assert.Contains("hint: Change the date to publish the page. 'coursekit build --future' shows it in a preview.", Unwrapped(result), StringComparison.Ordinal);
        Assert.Contains("hint: Change the date to publish the page again.", Unwrapped(result), StringComparison.Ordinal);
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private SortedDictionary<string, string> Published()
    {
        var files = Directory.GetFiles(_cli.At("week/dist/decks")).Append(_cli.At("week/coursekit.lock.json"));
        return new(files.ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private void Page(string path, string settings, string question, string answer) =>
        _cli.With(path, $"---\ntitle: {Path.GetFileNameWithoutExtension(path)}\n{settings}---\n\n{{{{< orbit_review >}}}}\nQ: {question}\nA: {answer}\n{{{{< /orbit_review >}}}}\n");
}
