using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What is wrong with the files that prompts show. Each file is reported once, where the course shows it first.</summary>
internal static class MediaFindings
{
    public static IEnumerable<Diagnostic> Of(IEnumerable<CourseNote> notes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in notes.Where(note => note.Source is NoteSource.Active).SelectMany(note => note.Media))
        {
            if (seen.Add(use.File?.Asset.Path ?? use.Address) && Check(use) is { } finding) yield return finding;
        }
    }

    private static Diagnostic? Check(MediaUse use) => use.File switch
    {
        null => RemoteMedia.At(use.Location, use.Address),
        { Fault: MediaFault.Type } file => MediaTypeNotShown.At(use.Location, file),
        { Fault: MediaFault.Script } => DrawingWithScript.At(use.Location),
        { Asset.Length: > MediaTooLarge.MostBytes } file => MediaTooLarge.At(use.Location, file.Asset.Length),
        _ => null,
    };
}
