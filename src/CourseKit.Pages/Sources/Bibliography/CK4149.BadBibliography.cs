using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadBibliography
{
    public static readonly Rule Rule = new(typeof(BadBibliography))
    {
        Code = "CK4149",
        Name = "bad-bibliography",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic NotRead(Located<string> file) =>
        new(Rule, file.Location, $"The bibliography '{Excerpt.Of(file.Value)}' is not there")
        {
            Label = "no such file",
            Hint = "Give the path of a .bib or .json file from the folder of course.yml.",
        };

    internal static Diagnostic NotClosed(Location entry) =>
        new(Rule, entry, "This entry is never closed")
        {
            Label = "opened here",
            Hint = "Close its braces; fields are 'name = {text},'.",
        };

    internal static Diagnostic WithoutKey(Location entry) =>
        new(Rule, entry, "An entry of the bibliography has no key")
        {
            Label = "no key",
            Hint = "Give it the key that pages are to name it by.",
        };

    internal static Diagnostic WithoutTitle(Location entry, string key) =>
        new(Rule, entry, $"The source '{Excerpt.Of(key)}' has no title")
        {
            Label = "no title",
            Hint = "Give it a title.",
        };

    /// <summary>Only a warning: the source is named all the same.</summary>
    internal static Diagnostic WrongAddress(Location entry, string key, string value, string what) =>
        new(Rule, entry, $"The {what} of '{Excerpt.Of(key)}', '{Excerpt.Of(value)}', leads nowhere")
        {
            Severity = Severity.Warning,
            Label = "named without a link",
            Hint = what == "DOI"
                ? "A DOI begins with '10.' and has a slash: 'doi = {10.1000/182}'."
                : "Write all of it: 'url = {https://example.org/}'.",
        };
}
