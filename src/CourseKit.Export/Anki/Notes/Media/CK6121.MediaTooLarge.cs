using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MediaTooLarge
{
    /// <summary>A picture that fills the screen of a phone needs a tenth of it; a deck of a few such files is more than a phone's store hands out.</summary>
    internal const long MostBytes = 5 * Megabyte;

    private const long Megabyte = 1_000_000;

    public static readonly Rule Rule = new(typeof(MediaTooLarge))
    {
        Code = "CK6121",
        Name = "media-too-large",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location address, long bytes) =>
        new(Rule, address, string.Create(CultureInfo.InvariantCulture, $"A prompt shows a file of {bytes / (double)Megabyte:0.0} MB"))
        {
            Label = "every reader's devices get a copy",
            Hint = "Scale it down: 1200 pixels are enough for a card.",
        };
}
