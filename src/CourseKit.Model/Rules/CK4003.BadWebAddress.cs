using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadWebAddress
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4003",
        Name = "bad-web-address",
        Severity = Severity.Error,
        Title = "An address is not a whole web address",
        Explanation = """
            `base_url` is where the site will be published and `license_url` where the licence can be read. Both begin with `https://` or
            `http://`. A base address has no `?` and no `#`; pages are added to its end.
            """,
        Bad = """
            === course.yml
            title: Alignment
            base_url: example.org/alignment
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            base_url: https://example.org/alignment/
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    /// <param name="lacksScheme">True when it would do with <c>https://</c> before it.</param>
    internal static Diagnostic At(Located<string> address, string key, bool lacksScheme) =>
        new(Rule, address.Location, $"'{Excerpt.Of(address.Value)}' is not a whole web address")
        {
            Label = key == "base_url" ? "expected: https://, a host, a path" : "expected: https:// and a host",
            Hint = lacksScheme ? $"Write '{key}: https://{Excerpt.Of(address.Value)}'." : $"Write an address such as '{key}: https://example.org/course/'.",
        };
}
