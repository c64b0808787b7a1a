using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Writes THIRD-PARTY-NOTICES.txt: of each package whose files are passed on, what it is, who holds the rights and under which
/// licence, out of the package itself. MSBuild compiles it when it is used, so it keeps to what netstandard2.0 has.
/// </summary>
public sealed class WriteNotices : Task
{
    private const string Rule = "--------------------------------------------------------------------------------";

    /// <summary>Files of packages, where these were restored to.</summary>
    [Required]
    public ITaskItem[] Files { get; set; }

    /// <summary>Which of them are passed on, by their names alone; empty for all.</summary>
    public string[] Only { get; set; } = [];

    /// <summary>The folder with the texts of licences that packages only name, each by its SPDX name.</summary>
    [Required]
    public string Licences { get; set; }

    [Required]
    public string Output { get; set; }

    public override bool Execute()
    {
        var text = new StringBuilder("What of others is passed on with CourseKit, and under which terms. CourseKit's own is MIT.\n");
        var named = new SortedSet<string>(StringComparer.Ordinal);
        var files = Files.Select(file => file.ItemSpec).Where(file => Only.Length == 0 || Only.Contains(Path.GetFileName(file))).ToList();
        foreach (var name in Only.Except(files.Select(Path.GetFileName))) Log.LogError($"{name} is passed on and of no package.");
        foreach (var package in files.GroupBy(FolderOf).OrderBy(package => package.Key, StringComparer.Ordinal))
        {
            Add(package.Key, package, text, named);
        }

        foreach (var licence in named) text.Append($"\n{Rule}\n{licence}\n\n{Text(Path.Combine(Licences, licence + ".txt"))}");
        if (Log.HasLoggedErrors) return false;
        File.WriteAllText(Output, text.ToString());
        return true;
    }

    private void Add(string folder, IEnumerable<string> files, StringBuilder text, SortedSet<string> named)
    {
        var root = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Root;
        XElement Element(string name) => root.Descendants().FirstOrDefault(element => element.Name.LocalName == name);
        string Value(string name) => Element(name)?.Value.Trim() ?? "";

        var package = Value("id") + " " + Value("version");
        var licence = Element("license");
        var expression = licence?.Attribute("type")?.Value == "expression" ? licence.Value.Trim() : null;
        var own = licence?.Attribute("type")?.Value == "file" ? Path.Combine(folder, licence.Value.Trim()) : null;
        if (expression is null && own is null) Log.LogError($"{package} names no licence, so it cannot be passed on.");
        if (expression is not null && named.Add(expression) && !File.Exists(Path.Combine(Licences, expression + ".txt")))
        {
            Log.LogError($"{package} is under {expression}: put the text of that licence into '{Licences}' as {expression}.txt.");
            named.Remove(expression);
        }

        string[] lines =
        [
            "", Rule, package, Value("projectUrl"), Value("copyright") is { Length: > 0 } holder ? holder : Value("authors"),
            "Files: " + string.Join(", ", files.Select(Path.GetFileName).Distinct().OrderBy(name => name, StringComparer.Ordinal)),
            "Licence: " + (expression ?? "its own, as follows"),
        ];
        text.Append(string.Join("\n", lines.Where((line, i) => i == 0 || line.Length > 0))).Append('\n');
        if (own is not null) text.Append('\n').Append(Text(own));
        var notices = Directory.GetFiles(folder, "*.txt").Where(IsNotice).OrderBy(path => path, StringComparer.Ordinal);
        foreach (var notice in notices) text.Append('\n').Append(Text(notice));
    }

    /// <summary>What a package passes on itself. Not those in other formats than text: Roslyn's only repeats its own licence.</summary>
    private static bool IsNotice(string path) => Path.GetFileName(path).IndexOf("notice", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Text(string path) => File.ReadAllText(path).Replace("\r\n", "\n").Trim('\n', '\ufeff') + "\n";

    /// <summary>The folder of the package that a file came out of.</summary>
    private static string FolderOf(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && Directory.GetFiles(folder, "*.nuspec").Length == 0) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"'{file}' is of no package.");
    }
}
