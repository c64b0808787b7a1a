using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnsafeAddress
{
    public static readonly Rule Rule = new(typeof(UnsafeAddress))
    {
        Code = "CK5202",
        Name = "unsafe-address",
        Severity = Severity.Error,
    };

    /// <summary>In a finished page, where nothing that the author wrote looks like it: a template put it together.</summary>
    public static Diagnostic OnPage(string path, string attribute, string element, string scheme) =>
        new(Rule, Location.OfFile(path), $"The finished page has an address with the scheme '{scheme}:', in '{attribute}' of a <{element}>")
        {
            Hint = "Find the template or the setting that it comes from, and give a page, a file or an http(s) address.",
        };

    public static Diagnostic At(Location value, string scheme) =>
        new(Rule, value, $"An address with the scheme '{scheme}:'")
        {
            Label = "this is run, not followed",
            Hint = "Give a page, a file or an http(s) address.",
        };
}
