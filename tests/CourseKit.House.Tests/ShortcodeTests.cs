using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.House.Tests;

public sealed class ShortcodeTests
{
    private const string Classes = "src/CourseKit.Pages/Shortcodes/BuiltIn/";

    /// <summary>The name of the block of prompts is part of the language, so the room that reads it says it.</summary>
    private const string Language = "src/CourseKit.Syntax/Shortcodes/ShortcodeTable.cs";

    /// <summary>The files where words that some shortcodes are called by are something else.</summary>
    private static readonly Dictionary<string, string> _otherMeanings = new(StringComparer.Ordinal)
    {
        ["CardElements.cs"] = "HTML elements",
        ["SeenText.cs"] = "HTML elements",
        ["UntrustedHtml.cs"] = "HTML elements",
        ["TagPlaces.cs"] = "HTML elements",
        ["HidingElements.cs"] = "HTML elements",
        ["HtmlBlock.cs"] = "HTML elements",
        ["HtmlElements.cs"] = "HTML elements",
        ["DocSummary.cs"] = "elements of C#'s documentation",
        ["CalloutKind.cs"] = "kinds of callouts",
        ["CodeOptions.cs"] = "what other tools know behind a fence",
        ["OtherFences.cs"] = "directives of other tools",
        ["PageReference.cs"] = "words for pictures",
        ["CK5030.UnknownCallout.cs"] = "kinds of callouts of other tools",
        ["CK5034.DirectiveFence.cs"] = "directives of other tools",
        ["BuiltinTable.cs"] = "Scriban's include",
        ["ExpressionChecker.Calls.cs"] = "Scriban's include",
        ["Shapes.cs"] = "Scriban's include",
        ["PartVisit.cs"] = "Scriban's include",
    };

    [Fact]
    public void Nobody_but_its_class_knows_a_shortcode_by_its_name()
    {
        var files = Repository.Files("src", "*.cs").Except(Repository.Files(Classes, "*.cs"))
            .Where(path => path != Language && !_otherMeanings.ContainsKey(Path.GetFileName(path)))
            .ToDictionary(path => path, Repository.Read);

        var wrong = Shortcodes.All.SelectMany(shortcode =>
            files.Where(file => file.Value.Contains($"\"{shortcode.Name}\"", StringComparison.Ordinal)).Select(file => $"{shortcode.Name} in {file.Key}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Each_is_named_in_one_class()
    {
        var classes = Repository.Files(Classes, "*.cs").Append(Language).Select(Repository.Read).ToList();

        Assert.All(Shortcodes.All, shortcode =>
            Assert.Single(classes, text => text.Contains($"(\"{shortcode.Name}\"", StringComparison.Ordinal) || text.Contains($"= \"{shortcode.Name}\";", StringComparison.Ordinal)));
    }

    /// <summary>What was let through above is let through for a reason that still holds.</summary>
    [Fact]
    public void What_has_other_meanings_is_there()
    {
        var files = Repository.Files("src", "*.cs").ToList();

        Assert.All(_otherMeanings.Keys, name =>
        {
            var path = Assert.Single(files, file => Path.GetFileName(file) == name);
            Assert.Contains(Shortcodes.All, shortcode => Repository.Read(path).Contains($"\"{shortcode.Name}\"", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_shortcode_has_its_template_but_those_that_are_no_element_of_a_page()
    {
        var templates = Repository.Files("templates/shortcodes", "*.html").Select(path => Path.GetFileNameWithoutExtension(path)!);

        var shown = Shortcodes.All.Where(shortcode => shortcode.Role.IncludedFile is null && shortcode.Name != ShortcodeTable.ReviewBlock);

        Assert.Equal(shown.Select(shortcode => shortcode.Name), templates.Order(StringComparer.Ordinal));
    }
}
