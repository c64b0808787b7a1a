using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds what git leaves in a file that it could not merge.</summary>
internal static class ConflictMarkers
{
    /// <summary>
    /// One finding a conflict, at its first marker. All but the brackets around a lock is indented, so no line of a whole lock looks like a
    /// marker.
    /// </summary>
    public static IEnumerable<Diagnostic> Find(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLine(line);
            if (Begins(source.Text, span, "<<<<<<<")) yield return LockInConflict.At(source, span);
        }
    }

    private static bool Begins(string text, TextSpan line, string marker) =>
        string.CompareOrdinal(text, line.Start, marker, 0, marker.Length) == 0;
}
