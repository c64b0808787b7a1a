using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>Pages compiled whole, for what the lint rules say of them.</summary>
internal static class Linted
{
    /// <summary>Every rule that course.yml can name here.</summary>
    private static readonly IReadOnlyList<Rule> _rules = ModelRules.All;

    public static IReadOnlyList<Diagnostic> Files(params (string Path, string Text)[] files)
    {
        var settings = files.FirstOrDefault(file => file.Path == "course.yml");
        var input = new CourseInput
        {
            Layout = CourseLayout.Of(files.Select(file => file.Path)),
            FolderName = "test",
            Settings = settings.Path is null ? null : new SourceText(settings.Path, settings.Text),
            Content = [.. files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => new SourceText(file.Path, file.Text))],
            Include = path => files.Where(file => file.Path == path).Select(file => new SourceText(file.Path, file.Text)).FirstOrDefault(),
            Publish = new PublishOptions { Now = HandMade.Now },
        };
        return FrontEnd.Compile(input, _rules).Diagnostics;
    }

    public static IReadOnlyList<Diagnostic> Page(string text) => Files(("page.md", text));

    /// <summary>The page that a rule gives as its example.</summary>
    public static IReadOnlyList<Diagnostic> Example(string example) => Page(example + "\n");

    /// <summary>What a page with one block of prompts says, front matter and text before the block optional.</summary>
    public static IReadOnlyList<Diagnostic> Prompts(string prompts, string frontMatter = "", string text = "", string block = "") =>
        Page($"---\ntitle: Test\n{frontMatter}---\n\n{text}\n\n{{{{< orbit_review {block}>}}}}\n{prompts}\n{{{{< /orbit_review >}}}}\n");

    /// <summary>Code and line of each finding whose code is one of those asked for.</summary>
    public static string[] Lines(IEnumerable<Diagnostic> findings, params string[] codes) =>
        [.. findings.Where(finding => codes.Contains(finding.Code)).Select(finding => $"{finding.Code} {finding.Location.Start.Line}")];

    /// <summary>The text under the carets of a code's findings in a page given by <see cref="Prompts"/>.</summary>
    public static Diagnostic[] Of(IEnumerable<Diagnostic> findings, string code) => [.. findings.Where(finding => finding.Code == code)];
}
