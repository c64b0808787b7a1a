using CourseKit.Syntax;

namespace CourseKit.Export;

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
            holds. A course has no use for them, so a shortcode that is given one is not rendered. (`data:image/…` is allowed
            for pictures.)
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

    public static Diagnostic At(Location value, string scheme) =>
        new(Rule, value, $"An address with the scheme '{scheme}:'")
        {
            Label = "this is run, not followed",
            Hint = "Give a page, a file or an http(s) address.",
        };
}
