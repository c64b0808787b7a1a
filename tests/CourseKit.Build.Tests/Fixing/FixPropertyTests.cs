using CourseKit.Model;
using CourseKit.Syntax;
using FsCheck.Fluent;

namespace CourseKit.Build.Tests;

/// <summary>Fixes of random courses made of lines that fixes are about and lines that get in their way.</summary>
public sealed class FixPropertyTests
{
    private static readonly string[] _lines =
    [
        "{{< orbit_review >}}", "{{< /orbit_review >}}", "<orbit-reviewarea>", "</orbit-reviewarea>", "<b>", "  <i></i>  ", "> <b>",
        "Give an example of a proxy. (Multiple possible answers)", "Why? (Multiple possible answers.) {#why}", "(Multiple possible answers) Red pixels.", "Because. (answers may vary).",
        "Q: What is a proxy?", "A: A stand-in. (Multiple answers)", "C: A {proxy} stands in. (Multiple possible answers)", "What is it?", "A stand-in for the goal.", "{#a .b}", "`{{< param title >}}`",
        "```", "~~~text", "{{< param title >}}", "{{% param \"a*/b\" %}}", "{{< highlight text >}}", "{{< /highlight >}}", "{{</* param title */>}}", "<!-- {{< param title >}} -->", "", "", "- a list", "    indented", "Text with é and \U0001F600.",
    ];

    [Fact]
    public void A_fixed_course_has_no_finding_with_a_fix_left_and_differs_only_in_the_edits() => Holds(text =>
    {
        var page = $"---\ntitle: A page\nlang: en\n---\n\n{text}";
        var (files, result) = CheckPage(page);
        for (var round = 0; round < 10; round++)
        {
            var plans = FixPlan.Of(result, files);
            if (plans.Count == 0) return;
            var plan = Assert.Single(plans);
            var next = plan.NewText();
            Assert.Equal(Outside(page, plan), Outside(next, Inverse(plan)));
            page = next;
            (files, result) = CheckPage(page);
        }

        Assert.Empty(result.Findings.Where(finding => finding.Fix is not null).Select(finding => finding.ToString()));
    });

    [Fact]
    public void Fixes_neither_add_errors_nor_lose_prompts() => Holds(text =>
    {
        var page = $"---\ntitle: A page\nlang: en\n---\n\n{text}";
        var (files, before) = CheckPage(page);
        if (before.HasErrors || FixPlan.Of(before, files) is not [var plan]) return;
        var (_, after) = CheckPage(plan.NewText(), IdentityLockWriter.Write(before.Lock));

        Assert.False(after.HasErrors, plan.NewText());
        Assert.Equal(before.Counts.Prompts, after.Counts.Prompts);
    });

    private static (CourseFiles, CompileResult) CheckPage(string page, string? identities = null)
    {
        var texts = new Dictionary<string, string> { ["page.md"] = page };
        if (identities is not null) texts["coursekit.lock.json"] = identities;
        var files = CourseFiles.FromTexts(texts);
        return (files, CourseCompiler.Check(files, CompileOptions.ForExamples));
    }

    /// <summary>What no edit touches.</summary>
    private static string Outside(string text, FileFix plan)
    {
        foreach (var edit in plan.Edits.Reverse()) text = text.Remove(edit.Location.Span.Start, edit.Location.Span.Length);
        return text;
    }

    private static FileFix Inverse(FileFix plan)
    {
        var source = new SourceText(plan.Path, plan.NewText());
        var edits = new List<TextEdit>();
        var shift = 0;
        foreach (var edit in plan.Edits)
        {
            edits.Add(new TextEdit(source.Locate(new TextSpan(edit.Location.Span.Start + shift, edit.NewText.Length)), ""));
            shift += edit.NewText.Length - edit.Location.Span.Length;
        }

        return plan with { Source = source, Edits = edits };
    }

    private static void Holds(Action<string> property) => Property.Holds(
        Property.Texts(Gen.Elements(_lines).ListOf().Select(lines => string.Join("\n", lines))), property, tests: 150);
}
