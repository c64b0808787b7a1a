using CourseKit.Syntax;

namespace CourseKit.Model;

public static class RemoteImage
{
    public static readonly Rule Rule = new(typeof(RemoteImage))
    {
        Code = "CK4128",
        Name = "remote-image",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "The image is on another site and was not checked")
        {
            Label = "fetched from another host by every reader",
            Hint = "'coursekit vendor' copies it into the course; its licence has to allow that.",
        };
}
