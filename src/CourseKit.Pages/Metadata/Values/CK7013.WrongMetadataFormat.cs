using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongMetadataFormat
{
    public static readonly Rule Rule = new(typeof(WrongMetadataFormat))
    {
        Code = "CK7013",
        Name = "wrong-metadata-format",
        Severity = Severity.Error,
        CanBeLowered = true,
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
