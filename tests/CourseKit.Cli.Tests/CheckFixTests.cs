using System.Text;
using System.Text.Json;

namespace CourseKit.Cli.Tests;

public sealed class CheckFixTests : IDisposable
{
    private const string Page = """
        ---
        title: Proxies
        ---

        A call in code:

        ```text
        {{< quote >}}Ours.{{< /quote >}}
        ```

        {{< orbit_review >}}
        Give an example of a proxy. (Multiple possible answers)
        Red pixels for ripe fruit.
          <orbit-reviewarea>
        When does a proxy fail? {#fail}
        (Multiple possible answers) When it is optimized hard.
        {{< /orbit_review >}}

        """;

    private const string FixedPage = """
        ---
        title: Proxies
        ---

        A call in code:

        ```text
        {{</* quote */>}}Ours.{{</* /quote */>}}
        ```

        {{< orbit_review >}}
        Give an example of a proxy. {.open-ended}
        Red pixels for ripe fruit.
        When does a proxy fail? {#fail .open-ended}
        When it is optimized hard.
        {{< /orbit_review >}}

        """;

    private readonly GitCourse _course = new();

    private Cli Cli => _course.Cli;

    public void Dispose() => _course.Dispose();

    [Fact]
    public void What_can_be_put_right_safely_is_and_the_rest_is_reported()
    {
        Cli.With("page.md", Page).With("other.md", "---\ntitle: Other\n---\n\n![](missing.png)\n");

        var result = Cli.Run("check", "--fix");

        Assert.Equal(FixedPage, Cli.Read("page.md"));
        Assert.StartsWith("""
            Fixed 4 findings in 1 file
              CK2020 page.md:8: Show the shortcode instead of running it
              CK3111 page.md:12: Take the words out and mark the question {.open-ended}
              CK3002 page.md:14: Delete the line
              CK3111 page.md:16: Take the words out and mark the question {.open-ended}

            """, result.Out, StringComparison.Ordinal);
        Assert.Contains("CK4123", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CK3002", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_has_nothing_to_fix_and_touches_nothing()
    {
        Cli.With("page.md", Page).Run("check", "--fix");
        var before = File.GetLastWriteTimeUtc(Cli.At("page.md"));

        var result = Cli.Run("check", "--fix");

        Assert.StartsWith("Nothing to fix\n", result.Out, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Cli.At("page.md")));
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r", false)]
    public void Line_endings_and_a_byte_order_mark_stay(string lineEnd, bool withMark)
    {
        byte[] mark = withMark ? [0xEF, 0xBB, 0xBF] : [];
        Cli.With("page.md", [.. mark, .. Encoding.UTF8.GetBytes(Page.ReplaceLineEndings(lineEnd))]);

        Cli.Run("check", "--fix");

        Assert.Equal([.. mark, .. Encoding.UTF8.GetBytes(FixedPage.ReplaceLineEndings(lineEnd))], File.ReadAllBytes(Cli.At("page.md")));
    }

    [Fact]
    public void Permissions_stay()
    {
        Cli.With("page.md", Page);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(Cli.At("page.md"), Mode);

        Cli.Run("check", "--fix");

        Assert.Equal(Mode, File.GetUnixFileMode(Cli.At("page.md")));
        Assert.Equal(["page.md"], Directory.EnumerateFileSystemEntries(Cli.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_its_diff_applies()
    {
        Cli.With("page.md", Page).With("sub/crlf.md", OtherPage(Page));
        _course.Init();

        var result = Cli.Run("check", "--fix", "--dry-run");

        Assert.Equal(Page, Cli.Read("page.md"));
        Assert.StartsWith("""
            --- a/page.md
            +++ b/page.md
            @@ -5,13 +5,12 @@
             A call in code:
             
             ```text
            -{{< quote >}}Ours.{{< /quote >}}
            +{{</* quote */>}}Ours.{{</* /quote */>}}
             ```
             
             {{< orbit_review >}}
            -Give an example of a proxy. (Multiple possible answers)
            +Give an example of a proxy. {.open-ended}
             Red pixels for ripe fruit.
            -  <orbit-reviewarea>
            -When does a proxy fail? {#fail}
            -(Multiple possible answers) When it is optimized hard.
            +When does a proxy fail? {#fail .open-ended}
            +When it is optimized hard.
             {{< /orbit_review >}}
            --- a/sub/crlf.md

            """, result.Out, StringComparison.Ordinal);
        Cli.With("fixes.diff", result.Out);
        _course.Git("apply", "fixes.diff");
        Assert.Equal(FixedPage, Cli.Read("page.md"));
        Assert.Equal(OtherPage(FixedPage), Cli.Read("sub/crlf.md"));

        // With prompts of its own: one that repeats another is looked at once.
        static string OtherPage(string page) => page.Replace("proxy", "measure", StringComparison.Ordinal).Replace("Red", "Soft", StringComparison.Ordinal).ReplaceLineEndings("\r\n").TrimEnd('\r', '\n');
    }

    [Fact]
    public void Identities_stay()
    {
        Cli.With("page.md", Page);
        _course.Lock();

        Cli.Run("check", "--fix");
        using var diff = JsonDocument.Parse(_course.Diff("--format", "json").Out);

        Assert.All(
            diff.RootElement.GetProperty("prompts").EnumerateArray(),
            prompt => Assert.Equal("edited", Assert.Single(prompt.GetProperty("changes").EnumerateArray()).GetString()));
        Assert.False(diff.RootElement.GetProperty("anki").TryGetProperty("history-lost", out _));
    }

    [Fact]
    public void A_prompt_that_is_asked_twice_is_put_right_in_both_places()
    {
        const string Block = "{{< orbit_review >}}\nGive an example of a proxy. (Multiple possible answers)\nRed pixels.\n{{< /orbit_review >}}";
        Cli.WithPage("a.md", Block).WithPage("b.md", Block);

        var result = Cli.Run("check", "--fix");

        Assert.StartsWith("Fixed 2 findings in 2 files\n", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Multiple", Cli.Read("a.md") + Cli.Read("b.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Why? *(Multiple possible answers)*\nBecause.")]
    [InlineData("Why is that so?\n(Multiple possible answers)")]
    [InlineData("Why is that so?\n(Multiple possible answers: warmth, light) The sun.")]
    [InlineData("Why is that so?\nAny of these will do, warmth or light.")]
    [InlineData("Q: Why is that so? (Multiple possible answers)\n\n   And in winter?\nA: The sun.")]
    public void What_only_the_author_can_reword_stays(string prompt)
    {
        Cli.WithPage("a.md", $"{{{{< orbit_review >}}}}\n{prompt}\n{{{{< /orbit_review >}}}}");
        var before = Cli.Read("a.md");

        Cli.Run("check", "--fix");

        Assert.Equal(before, Cli.Read("a.md"));
    }

    [Fact]
    public void A_page_that_a_link_brings_in_from_outside_is_not_written()
    {
        using var outside = new Cli().With("page.md", Page);
        Cli.WithPage("index.md", "Text.");
        File.CreateSymbolicLink(Cli.At("page.md"), outside.At("page.md"));

        Cli.Run("check", "--fix");

        Assert.Equal(Page, outside.Read("page.md"));
    }

    [Fact]
    public void A_page_behind_a_link_in_the_course_is_written_and_the_link_stays()
    {
        Cli.With("real/page.md", Page);
        File.CreateSymbolicLink(Cli.At("page.md"), "real/page.md");

        Cli.Run("check", "--fix", "page.md");

        Assert.Equal(FixedPage, Cli.Read("real/page.md"));
        Assert.Equal("real/page.md", new FileInfo(Cli.At("page.md")).LinkTarget);
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_not_touched()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Page), 0xE9, (byte)'\n'];
        Cli.With("page.md", bytes);

        var result = Cli.Run("check", "--fix");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(Cli.At("page.md")));
    }

    [Fact]
    public void A_fix_is_named_to_people_and_given_to_programs()
    {
        Cli.With("page.md", Page);

        var text = Cli.Run("check").Error;
        using var json = JsonDocument.Parse(Cli.Run("check", "--format", "json").Out);
        using var sarif = JsonDocument.Parse(Cli.Run("check", "--format", "sarif").Out);

        Assert.Contains("  fix available: coursekit check --fix\n", text, StringComparison.Ordinal);
        var found = json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(item => item.GetProperty("code").GetString() == "CK3002");
        var edit = Assert.Single(found.GetProperty("fix").GetProperty("edits").EnumerateArray());
        Assert.Equal("page.md 14:1-15:1 ''", $"{edit.GetProperty("path")} {edit.GetProperty("line")}:{edit.GetProperty("column")}-{edit.GetProperty("endLine")}:{edit.GetProperty("endColumn")} '{edit.GetProperty("newText")}'");
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(item => item.GetProperty("ruleId").GetString() == "CK3002");
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("page.md", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(14, change.GetProperty("replacements")[0].GetProperty("deletedRegion").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void A_dry_run_without_a_fix_is_a_mistake()
    {
        Assert.Equal(2, Cli.Run("check", "--dry-run").ExitCode);
        Assert.Equal(2, Cli.Run("check", "--fix", "--dry-run", "--format", "json").ExitCode);
    }
}
