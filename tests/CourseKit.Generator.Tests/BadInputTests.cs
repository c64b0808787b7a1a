using System.Text;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace CourseKit.Generator.Tests;

/// <summary>Whatever the files hold, the generator answers with diagnostics; an exception would be CS8785, and the course unchecked.</summary>
public sealed class BadInputTests
{
    private const string Page = "=== content/a.md\n---\ntitle: A\n---\nText.";

    [Fact]
    public void A_file_that_vanishes_while_the_course_is_compiled_is_reported()
    {
        var driver = new CourseDriver(Page);
        driver.Replace("content/a.md", new MemoryText(CourseDriver.Folder + "content/a.md", null));

        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.Contains(result.Diagnostics, found => found.Id == "CK6003" && found.Location.GetLineSpan().Path == "/course/content/a.md");
    }

    [Fact]
    public void The_course_file_and_the_lock_may_vanish_too()
    {
        var driver = new CourseDriver(Page);
        driver.Replace("course.yml", new MemoryText(CourseDriver.Folder + "course.yml", null));
        driver.Replace("coursekit.lock.json", new MemoryText(CourseDriver.Folder + "coursekit.lock.json", null));
        driver.Replace("templates/shortcodes/x.html", new MemoryText(CourseDriver.Folder + "templates/shortcodes/x.html", null));

        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.Equal(3, result.Diagnostics.Count(found => found.Id == "CK6003"));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported_where_they_stand()
    {
        var driver = new CourseDriver(Page);
        driver.Replace("content/a.md", new MemoryText(CourseDriver.Folder + "content/a.md", "---\ntitle: A\n---\nA café.", Encoding.Latin1));

        var result = driver.Run();

        var found = Assert.Single(result.Diagnostics, found => found.Id == "CK6004");
        Assert.Equal((3, 5), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void A_page_that_does_not_parse_keeps_the_others_in_the_catalog()
    {
        var driver = new CourseDriver("=== content/a.md\n---\ntitle: [\nText\n=== content/b.md\n---\ntitle: B\n---\n");

        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.Contains(result.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Contains("Course.B.g.cs", result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void A_course_without_a_page_says_so()
    {
        var result = new CourseDriver("=== course.yml\ntitle: Empty").Run();

        Assert.Null(result.Exception);
        Assert.NotEmpty(result.Diagnostics);
    }

    [Theory]
    [InlineData("=== Readme.txt\nNo course.", new string[0])]
    [InlineData("=== content/a.md\n---\ntitle: A\ntitle: B\n---", new[] { "CK1005" })]
    public void A_project_that_names_no_folder_is_a_course_when_it_has_pages(string files, string[] codes)
    {
        var driver = new CourseDriver(files, properties: new Dictionary<string, string> { ["CourseKitFolder"] = "", ["ProjectDir"] = CourseDriver.Folder });

        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.Equal(codes, result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Id));
        Assert.Equal(codes.Length > 0, result.GeneratedSources.Length > 0);
    }

    [Fact]
    public void A_failure_of_ours_is_an_error_that_names_the_file()
    {
        var driver = new CourseDriver(Page);
        driver.Replace("content/a.md", new FailingText(CourseDriver.Folder + "content/a.md"));

        var result = driver.Run();

        Assert.Null(result.Exception);
        var found = Assert.Single(result.Diagnostics, found => found.Id == "CK9001");
        Assert.Equal("/course/content/a.md", found.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Random_Markdown_never_throws_and_what_is_generated_compiles()
    {
        string[] pieces =
        [
            "---\n", "title: A\n", "{{< orbit_review >}}\n", "{{< /orbit_review >}}\n", "{{< include \"a.md\" >}}", "{{<", ">}}", "{#id}", "{#id .c k=v}", "Q: What?\n", "A: That.\n",
            "C: A {hole}.\n", "```\n", "`", "$x$", "<orbit-prompt question=\"q\" answer=\"a\">", "</orbit-prompt>", "[a](b.md)", "![](c.png)", "\n", "\n\n", "word ", "\"", "\\", "*/", "🎉",
            "\uD83C", "\u2028", "\0", "]]>", "&#x0;", "тест", "+++\n", "{\n",
        ];
        var page = Property.Texts(pieces).Generator;

        Property.Holds(page.Two(), texts =>
        {
            var driver = new CourseDriver(Page);
            driver.Replace("content/b.md", new MemoryText(CourseDriver.Folder + "content/b.md", texts.Item1));
            driver.Replace("content/🎉/class.md", new MemoryText(CourseDriver.Folder + "content/🎉/class.md", "---\ntitle: A\n---\n{{< orbit_review >}}\n" + texts.Item2));
            var result = driver.Run();
            Assert.Null(result.Exception);
            Assert.DoesNotContain(result.Diagnostics, found => found.Id == "CK9001");
            Assert.Empty(driver.CompilerErrors());
        });
    }

    private sealed class FailingText(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("The disk is on fire.");
    }
}
