using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongMetadataFormat
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7013",
        Name = "wrong-metadata-format",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A text of metadata is not the web or e-mail address that it should be",
        Explanation = """
            `[Url]` on a property of the record asks for a web address that begins with `https://`, `http://` or `ftp://`, `[EmailAddress]` for a name, an at sign and a host.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [Url] public string? Video { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {video=example.org/proxies}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [Url] public string? Video { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {video="https://example.org/proxies"}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value)
    {
        var isWeb = field.Constraints.Format == TextFormat.WebAddress;
        return new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which is no {(isWeb ? "web address" : "e-mail address")}")
        {
            Label = isWeb ? "not a web address" : "not an e-mail address",
            Hint = isWeb ? "Write a whole address, such as https://example.org/." : "Write an address such as name@example.org.",
        };
    }
}
