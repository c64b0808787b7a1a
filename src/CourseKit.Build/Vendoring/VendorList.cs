using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// The list of files that were copied into a course: of each its address behind a <c>#</c>, and below it hash and path, as
/// <c>sha256sum</c> writes and checks them.
/// </summary>
/// <param name="Files">By address.</param>
internal sealed record VendorList(IReadOnlyDictionary<string, VendoredFile> Files)
{
    public const string FileName = "coursekit.vendor.sha256";

    private const string Head = "# Files that 'coursekit vendor' copied into the course; 'sha256sum -c " + FileName + "' checks them.\n";
    private const int HashLength = 64;

    /// <summary>The list of a course; neither text nor problem when there is none.</summary>
    public static TextFileResult Open(CoursePlace place)
    {
        var path = Path.Combine(place.Folder, FileName);
        return Path.Exists(path) ? TextFileReader.Read(path, FileName) : new TextFileResult(null, null);
    }

    /// <returns>The list; or the finding about the first line that belongs to none.</returns>
    public static (VendorList List, Diagnostic? Problem) Read(SourceText? file)
    {
        var files = new Dictionary<string, VendoredFile>(StringComparer.Ordinal);
        var address = "";
        for (var line = 1; line <= (file?.LineCount ?? 0); line++)
        {
            var text = file!.GetText(file.GetLine(line)).TrimEnd('\r');
            if (text.StartsWith("# http", StringComparison.Ordinal)) address = text[2..];
            else if (text.Length > HashLength + 2 && IsHash(text[..HashLength]) && text[HashLength..(HashLength + 2)] == "  " && address.Length > 0)
            {
                files[address] = new VendoredFile(text[(HashLength + 2)..], text[..HashLength]);
                address = "";
            }
            else if (text.Length > 0 && text[0] != '#') return (new VendorList(files), VendorListDamaged.At(file, line));
        }

        return (new VendorList(files), null);
    }

    public string Write()
    {
        var text = new StringBuilder(Head);
        foreach (var (address, file) in Files.OrderBy(entry => entry.Value.Path, StringComparer.Ordinal).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append($"\n# {address}\n{file.Hash}  {file.Path}\n");
        }

        return text.ToString();
    }

    private static bool IsHash(string text) => text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}

/// <param name="Path">In the course.</param>
/// <param name="Hash">SHA-256 in small hexadecimal digits.</param>
internal sealed record VendoredFile(string Path, string Hash);
