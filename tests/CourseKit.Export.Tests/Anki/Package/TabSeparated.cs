using System.Text;

namespace CourseKit.Export.Tests.Anki;

/// <summary>Reads what Anki's importer reads: comment lines, then rows whose values may stand in quotation marks, which double inside.</summary>
internal static class TabSeparated
{
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == '#') at = text.IndexOf('\n', at) + 1;
            else rows.Add(Row(text, ref at));
        }

        return rows;
    }

    private static List<string> Row(string text, ref int at)
    {
        var values = new List<string>();
        while (true)
        {
            values.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (text[at++] == '\n') return values;
        }
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (text[at] is not ('\t' or '\n')) at++;
        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"') at++;
            value.Append(text[at]);
        }

        at++;
        Assert.True(text[at] is '\t' or '\n');
        return value.ToString();
    }
}
