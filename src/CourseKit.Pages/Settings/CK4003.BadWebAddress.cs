using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadWebAddress
{
    public static readonly Rule Rule = new(typeof(BadWebAddress))
    {
        Code = "CK4003",
        Name = "bad-web-address",
        Severity = Severity.Error,
    };

    /// <param name="lacksScheme">True when it would do with <c>https://</c> before it.</param>
    internal static Diagnostic At(Located<string> address, string key, bool lacksScheme) =>
        new(Rule, address.Location, $"'{Excerpt.Of(address.Value)}' is not a whole web address")
        {
            Label = key == "base_url" ? "expected: https://, a host, a path" : "expected: https:// and a host",
            Hint = lacksScheme
                ? $"Write '{key}: https://{Excerpt.Of(address.Value)}'."
                : $"Write an address such as '{key}: https://example.org/course/'.",
        };
}
