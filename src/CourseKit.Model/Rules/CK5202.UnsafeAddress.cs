using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnsafeAddress
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5202",
        Name = "unsafe-address",
        Severity = Severity.Error,
        Title = "An address runs a program instead of leading somewhere",
        Explanation = """
            `javascript:`, `vbscript:` and most `data:` addresses make the reader's browser run or show what the address itself
            holds, with all that the page may do. A course has no use for them, wherever they stand: in a link, a picture, raw HTML, a
            formula's `\href`, a parameter of a shortcode, a setting, or in what a template made of one. Blanks, control characters,
            capitals and character references (`java&#115;cript&colon;`) make no difference, since they make none to a browser.
            (`data:image/…`, `data:audio/…` and `data:video/…` are allowed for pictures, sound and films.)
            """,
        Bad = """
            === page.md
            ---
            title: Tide tables
            ---

            {{< figure src="tides.svg" alt="A tide table" link="javascript:print()" >}}
            === tides.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
        Good = """
            === page.md
            ---
            title: Tide tables
            ---

            {{< figure src="tides.svg" alt="A tide table" link="https://example.org/tides" >}}
            === tides.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
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
