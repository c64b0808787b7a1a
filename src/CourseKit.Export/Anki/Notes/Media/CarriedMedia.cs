namespace CourseKit.Export;

/// <summary>
/// Names of files as a package carries them. Of a note that an import passes over ("Update notes: Never", before the text that updates it) Anki takes no files, but those whose
/// name begins with <c>_</c> always. What a note is told by has the names without it, which decks had before: no note is newer for it.
/// </summary>
internal static class CarriedMedia
{
    private const string Sign = "_";
    private const string Start = "ck-";

    public static string NameOf(CardFile file) => Sign + file.Name;

    /// <param name="uses">The files that the field may show.</param>
    public static string InField(string field, IEnumerable<MediaUse> uses)
    {
        foreach (var name in uses.Select(use => use.File).OfType<CardFile>().Where(file => file.IsShown).Select(file => file.Name).Distinct(StringComparer.Ordinal))
        {
            field = field.Replace(name, Sign + name, StringComparison.Ordinal);
        }

        return field;
    }

    /// <summary>A field of a package, whenever it was written, with the names that notes are compared by.</summary>
    public static string Comparable(string field) => field.Replace(Sign + Start, Start, StringComparison.Ordinal);
}
