using System.Text;

namespace CourseKit.Export;

/// <summary>Names of media files as Anki's folder of media takes them.</summary>
public static class AnkiMediaName
{
    private const int LongestInBytes = 120;

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3"];

    /// <summary>False for a name that Anki would change, and with it every reference, or refuse.</summary>
    public static bool IsValid(string name) =>
        name.Length > 0
        && NormalText.Of(name) == name
        && !name.AsSpan().ContainsAny("[]<>:\"/?*^\\|\n\t")
        && name[^1] is not (' ' or '.')
        && name[0] != ' '
        && Encoding.UTF8.GetByteCount(name) <= LongestInBytes
        && !Devices.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase);
}
