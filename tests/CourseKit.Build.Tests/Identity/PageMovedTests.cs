using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>The lock knows where pages with prompts were, and a page that moved is told to send its readers on.</summary>
public sealed class PageMovedTests
{
    private const string Block = "\n{{< orbit_review >}}\nQ: What is a proxy?\nA: A measure that stands for the goal.\n\nQ: Who pays for it?\nA: Everybody does.\n{{< /orbit_review >}}\n";
    private const string Settings = "title: Week\nid: week\nbase_url: https://example.org/\nrules:\n  CK6160: off\n";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal) { ["course.yml"] = Settings };

    [Fact]
    public void The_lock_says_of_each_page_with_prompts_where_it_is_and_of_no_other()
    {
        Page("content/_index.md", "title: Home").Page("content/outer/A b.md", "title: A").With("content/plain.md", "---\ntitle: Plain\n---\nText.\n").Page("content/C# é.md", "title: C").Page("content/d.md", "title: D\nurl: /x/d.html").Build();

        Assert.Equal(
            [new("content/C# é.md", "/c%23-é/", []), new("content/_index.md", "/", []), new("content/d.md", "/x/d.html", []), new("content/outer/A b.md", "/outer/a-b/", [])],
            Lock.Pages);
        Assert.Contains("    {\"page\": \"content/outer/A b.md\", \"address\": \"/outer/a-b/\"},\n", _files[IdentityLock.FileName], StringComparison.Ordinal);
        Assert.Equal(Lock, IdentityLockReader.Read(new SourceText("x", IdentityLockWriter.Write(Lock))).Lock);
    }

    [Fact]
    public void A_page_of_another_name_is_told_the_alias_until_it_has_it()
    {
        Page("content/old.md", "title: A").Build();
        Without("content/old.md").Page("content/new.md", "title: A");

        var found = Assert.Single(Moved());
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal("The page was at '/old/' and is at '/new/' now", found.Message);
        Assert.Contains("'aliases: [/old/]'", found.Hint, StringComparison.Ordinal);

        Build();
        Assert.Equal([new("content/new.md", "/new/", ["/old/"])], Lock.Pages);
        Assert.Single(Moved());
        Fixed("content/new.md", "---\ntitle: A\naliases: [/old/]\n---\n" + Block);
        Build();
        Assert.Equal([new("content/new.md", "/new/", ["/old/"])], Lock.Pages);
    }

    [Theory]
    [InlineData("title: A\nslug: new", "/new/")]
    [InlineData("title: A\nurl: /else/where.html", "/else/where.html")]
    public void A_page_of_another_address_is_told_too(string settings, string address)
    {
        Page("content/old.md", "title: A").Build();
        Page("content/old.md", settings);

        var found = Assert.Single(Moved());

        Assert.Equal(($"The page was at '/old/' and is at '{address}' now", 3), (found.Message, found.Location.Start.Line));
        Build();
        Page("content/old.md", "title: A").Build();
        Assert.Equal([new("content/old.md", "/old/", [address])], Lock.Pages);
        Assert.Equal("The page was at '" + address + "' and is at '/old/' now", Assert.Single(Moved()).Message);
    }

    [Fact]
    public void All_addresses_that_nothing_serves_are_one_finding_and_one_fix()
    {
        Page("content/one.md", "title: A").Build();
        Page("content/one.md", "title: A\nslug: two").Build();
        Page("content/one.md", "title: A\nslug: three");

        Assert.Equal("The page was at '/one/' and '/two/' and is at '/three/' now", Assert.Single(Moved()).Message);
        Fixed("content/one.md", "---\ntitle: A\nslug: three\naliases: [/one/, /two/]\n---\n" + Block);
    }

    [Fact]
    public void Nothing_is_said_where_the_old_address_is_served()
    {
        Page("content/old.md", "title: A").Build();

        Without("content/old.md").Page("content/new.md", "title: A\naliases: /old");
        Assert.Empty(Moved());
        Page("content/new.md", "title: A").With("content/Old.md", "---\ntitle: Another\n---\nText.\n");
        Assert.Empty(Moved());
        Without("content/Old.md").With("content/other.md", "---\ntitle: Another\naliases: [/old/]\n---\nText.\n");
        Assert.Empty(Moved());
        Without("content/other.md").With("static/old/index.html", "<p>Gone</p>");
        Assert.Empty(Moved());
        Without("static/old/index.html");
        Assert.Single(Moved());
    }

    [Fact]
    public void The_page_that_most_prompts_went_to_is_told()
    {
        Page("content/old.md", "title: A").Build();
        Without("content/old.md").With("content/few.md", "---\ntitle: Few\n---\n{{< orbit_review >}}\nQ: Who pays for it?\nA: Everybody does.\n\nQ: Is it new?\nA: It is.\n{{< /orbit_review >}}\n");
        With("content/many.md", "---\ntitle: Many\n---\n" + Block.Replace("Q: Who pays for it?\nA: Everybody does.\n", "Q: When does it fail?\nA: When it is optimised hard.\n", StringComparison.Ordinal));

        Assert.Equal("content/few.md", Assert.Single(Moved()).Location.Path);
    }

    [Fact]
    public void A_page_that_was_deleted_or_is_withheld_is_remembered_and_not_told()
    {
        Page("content/old.md", "title: A").Page("content/stay.md", "title: B", Block.Replace("proxy", "goal", StringComparison.Ordinal).Replace("pays", "wins", StringComparison.Ordinal)).Build();
        Page("content/old.md", "title: A\ndraft: true");
        Assert.Empty(Moved());
        Build();
        Assert.Contains(new LockedPage("content/old.md", "/old/", []), Lock.Pages);

        Without("content/old.md").Page("content/new.md", "title: A\ndraft: true");
        Assert.Empty(Moved());
        Build();
        Assert.Contains(new LockedPage("content/new.md", null, ["/old/"]), Lock.Pages);
        Page("content/new.md", "title: A");
        Assert.Equal("The page was at '/old/' and is at '/new/' now", Assert.Single(Moved()).Message);

        Without("content/new.md");
        Assert.Empty(Moved());
        Build();
        Assert.Contains(new LockedPage("content/new.md", null, ["/old/"]), Lock.Pages);
    }

    [Fact]
    public void Previews_and_one_file_alone_say_nothing_and_change_no_address()
    {
        Page("content/old.md", "title: A").Build();
        Page("content/old.md", "title: A\nslug: new");

        Assert.Empty(Codes(Check(DiskCourse.Options with { Publish = DiskCourse.Options.Publish with { Drafts = true } })));
        using var course = DiskCourse.WithSettings().WithPage("a.md", "What is a proxy? | A measure that stands for the goal.").MustBuild();
        var pages = course.Lock.Pages;
        course.WithPage("a.md", "slug: new\n", ["What is a proxy? | A measure that stands for the goal.", "Is it new? | It is."]);
        Assert.DoesNotContain("warning CK4133", course.Build("a.md").Codes);
        Assert.Equal((2, pages), (course.Lock.Prompts.Count, course.Lock.Pages));
    }

    [Fact]
    public void A_lock_of_before_addresses_is_not_out_of_date_for_that()
    {
        Page("content/old.md", "title: A").Build();
        _files[IdentityLock.FileName] = _files[IdentityLock.FileName].Replace(", \"address\": \"/old/\"", "", StringComparison.Ordinal);

        var result = Check(DiskCourse.Options with { Lock = LockUse.Locked });

        Assert.DoesNotContain(result.Report.Diagnostics, finding => finding.Code == "CK6107");
        Build();
        Assert.Equal("/old/", Assert.Single(Lock.Pages).Address);
    }

    [Theory]
    [InlineData("---\ntitle: A\n---\n", "---\ntitle: A\naliases: [/old/]\n---\n")]
    [InlineData("---\r\ntitle: A\r\n---\r\n", "---\r\ntitle: A\r\naliases: [/old/]\r\n---\r\n")]
    [InlineData("---\n  title: A\n  tags: [a]\n---\n", "---\n  title: A\n  tags: [a]\n  aliases: [/old/]\n---\n")]
    [InlineData("---\n{title: A}\n---\n", "---\n{aliases: [/old/], title: A}\n---\n")]
    [InlineData("---\ntitle: A\ndescription: |\n  Long\n\n---\n", "---\ntitle: A\ndescription: |\n  Long\n\naliases: [/old/]\n---\n")]
    [InlineData("---\ntitle: A # words\naliases: [/x/] # more\n---\n", "---\ntitle: A # words\naliases: [/old/, /x/] # more\n---\n")]
    [InlineData("---\naliases: []\ntitle: A\n---\n", "---\naliases: [/old/]\ntitle: A\n---\n")]
    [InlineData("---\naliases:\ntitle: A\n---\n", "---\naliases: [/old/]\ntitle: A\n---\n")]
    [InlineData("---\nAliases:\n  - /x/\n  - \"/y/\"\ntitle: A\n---\n", "---\nAliases:\n  - /old/\n  - /x/\n  - \"/y/\"\ntitle: A\n---\n")]
    [InlineData("---\naliases: \"/x/\"\ntitle: A\n---\n", "---\naliases: [/old/, \"/x/\"]\ntitle: A\n---\n")]
    [InlineData("---\naliases: /x/\ntitle: A\n---\n", "---\naliases: [/old/, /x/]\ntitle: A\n---\n")]
    [InlineData("+++\ntitle = \"A\"\n+++\n", "+++\ntitle = \"A\"\naliases = [\"/old/\"]\n+++\n")]
    [InlineData("+++\ntitle = \"A\"\n[params]\nx = 1\n+++\n", "+++\ntitle = \"A\"\naliases = [\"/old/\"]\n[params]\nx = 1\n+++\n")]
    [InlineData("+++\ntitle = \"\"\"\nA\n\"\"\" # words\n[[cascade]]\nx = 1\n+++\n", "+++\ntitle = \"\"\"\nA\n\"\"\" # words\naliases = [\"/old/\"]\n[[cascade]]\nx = 1\n+++\n")]
    [InlineData("+++\ntitle = \"A\"\naliases = [\n  \"/x/\",\n]\n+++\n", "+++\ntitle = \"A\"\naliases = [\"/old/\", \n  \"/x/\",\n]\n+++\n")]
    [InlineData("{\n  \"title\": \"A\"\n}\n", "{\n  \"aliases\": [\"/old/\"],\n  \"title\": \"A\"\n}\n")]
    [InlineData("{\"title\": \"A\", \"tags\": []}\n", "{\"aliases\": [\"/old/\"], \"title\": \"A\", \"tags\": []}\n")]
    [InlineData("{\n  \"title\": \"A\",\n  \"aliases\": [\"/x/\"]\n}\n", "{\n  \"title\": \"A\",\n  \"aliases\": [\"/old/\", \"/x/\"]\n}\n")]
    public void The_alias_is_added_in_the_language_of_the_page(string head, string expected)
    {
        Page("content/old.md", "title: A").Build();
        Without("content/old.md").With("content/new.md", head + Block);

        Fixed("content/new.md", expected + Block);
    }

    [Theory]
    [InlineData("# A heading\n")]
    [InlineData("---\naliases: &a\n- /x/\ntitle: A\nother: *a\n---\n")]
    public void Where_an_edit_is_not_sure_only_words_are_given(string head)
    {
        Page("content/old.md", "title: A").Build();
        Without("content/old.md").With("content/new.md", head + Block);

        var found = Assert.Single(Moved());

        if (found.Fix is not null) Assert.Empty(Codes(With("content/new.md", FixPlan.Of(Check(), Files).Single().NewText()).Check()));
        Assert.Contains("aliases", found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[the moons](moons.md)", "content/sea/satellites.md", "It has moved: write 'satellites.md'.")]
    [InlineData("[the moons](../moons/)", "content/sea/satellites.md", "It has moved: write '/sea/satellites/'.")]
    [InlineData("[the moons](/sea/moons/)", "content/sky/moon/index.md", "It has moved: write '/sky/moon/'.")]
    [InlineData("{{< ref \"moons.md\" >}}", "content/sea/satellites.md", "It has moved: write 'satellites.md'.")]
    public void A_link_to_a_page_that_has_moved_is_told_where_it_is(string link, string path, string hint)
    {
        With("content/sea/tides.md", "---\ntitle: Tides\n---\n").Page("content/sea/moons.md", "title: Moons").Build();
        Without("content/sea/moons.md").Page(path, "title: Satellites").With("content/sea/tides.md", $"---\ntitle: Tides\n---\nSee {link}.\n");

        var found = Assert.Single(Check().Findings, finding => finding.Code == "CK4120");

        Assert.Equal(hint, found.Hint);
    }

    [Fact]
    public void A_link_is_never_told_to_mean_the_page_that_it_stands_on()
    {
        With("content/tides.md", "---\ntitle: Tides\n---\nSee [the rides](rides.md) and [up](../tides.md).\n");

        Assert.DoesNotContain(Check().Findings, finding => finding.Hint?.Contains("tides.md", StringComparison.Ordinal) == true);
    }

    private IdentityLock Lock => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, _files[IdentityLock.FileName])).Lock!;

    private CourseFiles Files => CourseFiles.FromTexts(_files);

    private PageMovedTests With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    private PageMovedTests Page(string path, string settings, string block = Block) => With(path, $"---\n{settings}\n---\n{block}");

    private PageMovedTests Without(string path)
    {
        _files.Remove(path);
        return this;
    }

    private CompileResult Check(CompileOptions? options = null) => CourseCompiler.Check(Files, options ?? DiskCourse.Options);

    private static IEnumerable<Diagnostic> Codes(CompileResult result) => result.Report.Diagnostics.Where(finding => finding.Code == "CK4133");

    private List<Diagnostic> Moved()
    {
        var result = Check();
        Assert.False(result.HasErrors, DiagnosticRenderer.Render(result.Report, DiagnosticFormat.Text));
        return [.. Codes(result)];
    }

    private PageMovedTests Build()
    {
        var result = Check();
        Assert.False(result.HasErrors, DiagnosticRenderer.Render(result.Report, DiagnosticFormat.Text));
        return With(IdentityLock.FileName, result.LockText ?? _files[IdentityLock.FileName]);
    }

    /// <summary>Applies the one fix there is; then nothing is left to say.</summary>
    private void Fixed(string path, string expected)
    {
        var plan = Assert.Single(FixPlan.Of(Check(), Files));
        Assert.Equal((path, expected), (plan.Path, plan.NewText()));
        With(path, expected);
        Assert.Empty(Moved());
    }
}
