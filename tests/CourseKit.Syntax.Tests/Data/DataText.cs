using System.Globalization;
using System.Text;

namespace CourseKit.Syntax.Tests;

/// <summary>Runs the readers and writes what they gave as text, so that a test can show input and output.</summary>
internal static class DataText
{
    /// <summary>Reads text as one format; each finding becomes <c>CK1002 2:1</c>.</summary>
    public static (MappingNode Root, string[] Findings) Read(DataFormat format, string text)
    {
        var diagnostics = new List<Diagnostic>();
        var source = new SourceText("page.md", text);
        var root = DataReader.Read(format, source, new TextSpan(0, text.Length), diagnostics);
        return (root, Show(diagnostics));
    }

    public static (FrontMatter? FrontMatter, string[] Findings) ReadPage(string text)
    {
        var diagnostics = new List<Diagnostic>();
        var frontMatter = FrontMatterReader.Read(new SourceText("page.md", text), diagnostics);
        return (frontMatter, Show(diagnostics));
    }

    public static string[] Show(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(d => $"{d.Code} {d.Location.Start}")];

    /// <summary>The tree in one line: <c>{title: "X", weight: 3}</c>; texts in quotes, everything else as its kind's value.</summary>
    public static string Show(DataNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DataNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } scalar:
                text.Append(CultureInfo.InvariantCulture, $"\"{scalar.Text}\"");
                break;
            case ScalarNode { Kind: ScalarKind.Null }:
                text.Append("null");
                break;
            case ScalarNode scalar:
                text.Append(CultureInfo.InvariantCulture, $"{scalar.Kind}({scalar.Text})");
                break;
            case SequenceNode sequence:
                AppendAll(text, "[", "]", sequence.Items, item => Append(text, item));
                break;
            case MappingNode mapping:
                AppendAll(text, "{", "}", mapping.Entries, entry => Append(text.Append(entry.Key).Append(": "), entry.Value));
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, string open, string close, IEnumerable<T> items, Action<T> append)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first) text.Append(", ");
            first = false;
            append(item);
        }

        text.Append(close);
    }
}
