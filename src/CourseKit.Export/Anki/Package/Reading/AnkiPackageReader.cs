using System.Text.Json;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Reads packages, CourseKit's own and those of Anki and other tools.</summary>
public static class AnkiPackageReader
{
    /// <summary>Never throws for what the file holds: a file that cannot be read is one error.</summary>
    /// <param name="path">What the diagnostics call the file.</param>
    public static AnkiPackageReading Read(string path, ReadOnlyMemory<byte> file)
    {
        try
        {
            var members = PackageUnzip.Read(file);
            return new AnkiPackageReading(CollectionReader.Read(members.Collection) with { Media = MediaNames.Read(members.Media) }, []);
        }
        catch (PackageRefusedException refused)
        {
            return new AnkiPackageReading(null, [refused.Because(path)]);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or SqliteException or JsonException)
        {
            return new AnkiPackageReading(null, [PackageUnreadable.At(path, Excerpt.OnOneLine(broken.Message))]);
        }
    }
}

/// <summary>The file is no package of the kind that is read here.</summary>
internal sealed class PackageRefusedException(Func<string, Diagnostic> because) : Exception("The package was refused.")
{
    /// <summary>The finding, given the name of the file.</summary>
    public Func<string, Diagnostic> Because => because;
}
