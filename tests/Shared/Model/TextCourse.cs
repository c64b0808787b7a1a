using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>A course compiled from texts. What is no page is an asset.</summary>
internal static class TextCourse
{
    public static Course Compile(params (string Path, string Text)[] files)
    {
        var layout = CourseLayout.Of(files.Select(file => file.Path));
        var texts = files.Select(file => new SourceText(file.Path, file.Text)).ToList();
        var input = new CourseInput
        {
            Layout = layout,
            Settings = texts.Find(text => text.Path == layout.SettingsPath),
            FolderName = "some-course",
            Content = [.. texts.Where(text => layout.RoleOf(text.Path) == FileRole.Content)],
            Assets = [.. texts.Where(text => layout.RoleOf(text.Path) is FileRole.Asset or FileRole.Static).Select(text => new AssetFile(text.Path, text.Length, new string('a', 64)))],
            Shortcodes = Shortcodes.All,
            Include = path => texts.Find(text => text.Path == path),
            Publish = new PublishOptions { Now = HandMade.Now },
        };
        return FrontEnd.Compile(input, ModelRules.All);
    }

    /// <summary>A page with a title, the given text, and more front matter if wanted.</summary>
    public static (string Path, string Text) Page(string path, string text, string settings = "") =>
        (path, $"---\ntitle: {path}\n{settings}---\n{text}\n");

    public static string[] Findings(params (string Path, string Text)[] files) =>
        [.. Compile(files).Diagnostics.Select(found => $"{found.Location.Path}({found.Location.Start}): {found.Severity} {found.Code}")];
}
