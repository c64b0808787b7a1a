using System.IO.Compression;

namespace CourseKit.Generator.Tests;

/// <summary>A file THIRD-PARTY-NOTICES.txt, read: what it says of each package, and the licences that it gives.</summary>
internal sealed class Notices
{
    private static readonly string _rule = "\n" + new string('-', 80) + "\n";

    private readonly Dictionary<string, string> _parts;

    private Notices(string text) => _parts = text.Split(_rule)[1..].ToDictionary(part => part.Split('\n')[0]);

    public static Notices In(ZipArchive package, string name)
    {
        using var text = new StreamReader(package.GetEntry(name)!.Open());
        return new Notices(text.ReadToEnd());
    }

    public static Notices Read(string path) => new(File.ReadAllText(path));

    /// <summary>Each as its name, a blank and its version.</summary>
    public IEnumerable<string> Packages => _parts.Keys.Where(name => FilesOf(name).Length > 0);

    /// <summary>Those of some files that belong to no package, or to one whose terms are missing.</summary>
    public IEnumerable<string> Without(IEnumerable<string> files) =>
        files.Where(file => !Packages.Any(package => FilesOf(package).Contains(file) && HasTerms(package)));

    private string[] FilesOf(string name) => Line(name, "Files: ").Split(", ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The terms stand at the package or, for a licence that many share, in a part of its own.</summary>
    private bool HasTerms(string package) => Line(package, "Licence: ") switch
    {
        "" => false,
        "its own, as follows" => _parts[package].Split("as follows\n")[1].Trim().Length > 20,
        var shared => _parts.TryGetValue(shared, out var terms) && terms.Length > 900,
    };

    private string Line(string name, string start) =>
        _parts[name].Split('\n').FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?[start.Length..] ?? "";
}
