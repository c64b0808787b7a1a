using CourseKit.Syntax;

namespace CourseKit.Export;

public static class RemoteMedia
{
    public static readonly Rule Rule = new(typeof(RemoteMedia))
    {
        Code = "CK6120",
        Name = "remote-media",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(Location address, string url) =>
        new(Rule, address, $"A prompt shows '{url}', which is not in the deck")
        {
            Label = "seen by readers who are online",
            Hint = "Copy the file into the course, if its licence allows.",
        };
}
