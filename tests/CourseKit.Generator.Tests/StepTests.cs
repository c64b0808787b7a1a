using Microsoft.CodeAnalysis;
using Reason = Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace CourseKit.Generator.Tests;

/// <summary>Why each step ran again, or did not.</summary>
public sealed class StepTests
{
    private const string Files =
        """
        === course.yml
        title: Lamps
        === content/_index.md
        ---
        title: Home
        ---
        See [the lamp](lamp.md).
        === content/lamp.md
        ---
        title: The lamp
        ---
        A lamp gives light.

        {{< orbit_review >}}
        What is a lamp? {#lamp}
        A thing that gives light.
        {{< /orbit_review >}}
        === content/wick.md
        ---
        title: The wick
        ---
        A wick carries oil.

        {{< include "notes.txt" >}}

        {{< orbit_review >}}
        What is a wick? {#wick}
        A thread in a lamp.
        {{< /orbit_review >}}
        === content/notes.txt
        Oil is carried upwards.
        """;

    [Fact]
    public void An_unrelated_edit_to_the_C_sharp_leaves_every_step_cached()
    {
        var driver = new CourseDriver(Files, "class One;");
        driver.Run();

        driver.EditCode("class One { int two; }");
        var result = driver.Run();

        // The records are looked for in the new compilation, and found to be the same; nothing else is even looked at.
        Assert.Equal([Reason.Unchanged], ReasonsOf(result, StepNames.Schema));
        foreach (var step in Steps(except: StepNames.Schema)) Assert.All(ReasonsOf(result, step), reason => Assert.Equal(Reason.Cached, reason));
        Assert.All(OutputReasons(result), reason => Assert.Equal(Reason.Cached, reason));
    }

    [Fact]
    public void A_run_without_an_edit_leaves_every_step_cached()
    {
        var driver = new CourseDriver(Files);
        driver.Run();

        var result = driver.Run();

        foreach (var step in Steps()) Assert.All(ReasonsOf(result, step), reason => Assert.Equal(Reason.Cached, reason));
    }

    [Fact]
    public void An_edit_to_one_page_parses_that_page_alone()
    {
        var driver = new CourseDriver(Files);
        driver.Run();

        driver.Edit("content/lamp.md", text => text.Replace("What is a lamp?", "What is a lamp for?", StringComparison.Ordinal));
        var result = driver.Run();

        Assert.Equal([Reason.Cached, Reason.Cached, Reason.Modified], Sorted(ReasonsOf(result, StepNames.Page)));
    }

    [Fact]
    public void An_edit_to_prose_emits_nothing_anew()
    {
        var driver = new CourseDriver(Files);
        var before = driver.Run();

        driver.Edit("content/lamp.md", text => text.Replace("A lamp gives light.", "A lamp gives light.\n\nIt also gives warmth, and a shadow.", StringComparison.Ordinal));
        var result = driver.Run();

        Assert.Equal([Reason.Modified], ReasonsOf(result, StepNames.Course));
        Assert.Equal([Reason.Unchanged], ReasonsOf(result, StepNames.CatalogKeys));
        Assert.Equal([Reason.Unchanged], ReasonsOf(result, StepNames.Findings));
        Assert.All(OutputReasons(result), reason => Assert.Equal(Reason.Cached, reason));
        Assert.Equal(Texts(before), Texts(result));
    }

    [Fact]
    public void An_edit_to_a_prompt_emits_its_page_alone()
    {
        var driver = new CourseDriver(Files);
        driver.Run();

        driver.Edit("content/lamp.md", text => text.Replace("A thing that gives light.", "A thing that makes light.", StringComparison.Ordinal));
        var result = driver.Run();

        Assert.Equal([Reason.Cached], ReasonsOf(result, StepNames.CatalogNames));
        Assert.Equal([Reason.Cached], ReasonsOf(result, StepNames.CatalogIndex));
        // Of the other pages it is not even read again what the catalog says.
        Assert.Equal([Reason.Modified, Reason.Unchanged, Reason.Unchanged], Sorted(ReasonsOf(result, StepNames.CatalogSource)));
        Assert.Equal([Reason.Cached, Reason.Cached, Reason.Modified], Sorted(ReasonsOf(result, StepNames.CatalogPage)));
    }

    [Fact]
    public void A_finding_that_moves_is_reported_where_it_now_stands()
    {
        var driver = new CourseDriver(Files.Replace("lamp.md)", "lump.md)", StringComparison.Ordinal));
        var before = Assert.Single(driver.Run().Diagnostics, found => found.Id == "CK4120");

        driver.Edit("content/_index.md", text => text.Replace("See", "\nSee", StringComparison.Ordinal));
        var after = Assert.Single(driver.Run().Diagnostics, found => found.Id == "CK4120");

        Assert.Equal(before.Location.GetLineSpan().StartLinePosition.Line + 1, after.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void An_edit_to_an_included_text_parses_the_pages_that_include_it()
    {
        var driver = new CourseDriver(Files);
        driver.Run();

        driver.Edit("content/notes.txt", text => text + "See [nothing](none.md).\n");
        var result = driver.Run();

        Assert.Equal([Reason.Modified, Reason.Unchanged, Reason.Unchanged], Sorted(ReasonsOf(result, StepNames.PageInput)));
        Assert.Equal([Reason.Cached, Reason.Cached, Reason.Modified], Sorted(ReasonsOf(result, StepNames.Page)));
        Assert.Contains(result.Diagnostics, found => found.Id == "CK4120" && found.Location.GetLineSpan().Path.EndsWith("notes.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_is_added_or_removed_parses_no_other()
    {
        var driver = new CourseDriver(Files);
        driver.Run();

        driver.Remove("content/wick.md");
        var result = driver.Run();

        Assert.DoesNotContain(Reason.Modified, ReasonsOf(result, StepNames.Text));
        Assert.Contains("Course.Lamp.g.cs", result.GeneratedSources.Select(source => source.HintName));
        Assert.DoesNotContain("Course.Wick.g.cs", result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void An_edit_to_the_course_file_that_says_nothing_new_parses_no_page()
    {
        var driver = new CourseDriver(Files);
        driver.Run();

        driver.Replace("course.yml", new MemoryText(CourseDriver.Folder + "course.yml", "title: Lamps\n"));
        var result = driver.Run();

        Assert.DoesNotContain(Reason.Modified, ReasonsOf(result, StepNames.Settings));
        Assert.All(ReasonsOf(result, StepNames.Page), reason => Assert.Equal(Reason.Cached, reason));
    }

    private static IEnumerable<string> Steps(string? except = null) =>
        typeof(StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(name => name != except);

    private static List<Reason> ReasonsOf(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private static IEnumerable<Reason> Sorted(IEnumerable<Reason> reasons) => reasons.OrderBy(reason => reason.ToString(), StringComparer.Ordinal);

    private static IEnumerable<Reason> OutputReasons(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<string> Texts(GeneratorRunResult result) => result.GeneratedSources.Select(source => source.HintName + source.SourceText);
}
