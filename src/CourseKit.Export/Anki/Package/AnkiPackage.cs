namespace CourseKit.Export;

/// <summary>
/// Writes Anki's package file, in the shape every client since 2.0 reads: a zip with a SQLite collection of schema 11, the list of
/// media, and the media numbered. The same content gives the same bytes.
/// </summary>
public static class AnkiPackage
{
    /// <exception cref="ArgumentException">
    /// The content is not a package Anki could take: a GUID or media name twice, a wrong number of fields. Never for the text of a field.
    /// </exception>
    public static byte[] Write(AnkiPackageContent content)
    {
        // SQLite writes on one processor: the content is looked at on another meanwhile.
        var check = Task.Run(() => PackageContentCheck.Check(content));
        byte[] collection;
        try
        {
            collection = CollectionWriter.Write(content);
        }
        finally
        {
            // What is wrong with the content says more than what the writer makes of it.
            check.GetAwaiter().GetResult();
        }

        return PackageZip.Write(collection, content.Media);
    }
}
