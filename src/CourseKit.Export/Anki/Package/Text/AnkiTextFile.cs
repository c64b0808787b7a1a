using System.Globalization;
using System.Text;

namespace CourseKit.Export;

/// <summary>
/// Writes notes as the text file that Anki imports since 2.1.54: the GUID in the first column makes an import an update in place. It carries no media.
/// </summary>
public static class AnkiTextFile
{
    private const string Separator = "\t";

    /// <summary>Those of East Asian width count as well.</summary>
    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string[] Columns = ["GUID", "Note type", "Deck", "Front or Text", "Back or Extra", "Context", "Source", "ID"];

    /// <summary>
    /// Both note types have as many fields, so one set of columns serves both: Anki fills the fields in order. What is done with a note that is there
    /// already must be said, since Anki remembers what the learner chose last.
    /// </summary>
    private static readonly string[] Head =
        ["#separator:tab", "#html:true", "#if matches:update current", "#guid column:1", "#notetype column:2", "#deck column:3"];

    /// <summary>For a spreadsheet. Notes without cards are left out: an import of text would make the cards.</summary>
    /// <returns>UTF-8 without a byte order mark, lines ended by line feeds. Deck by deck in course order, a deck before its subdecks.</returns>
    /// <exception cref="ArgumentException">As <see cref="AnkiPackage.Write"/>.</exception>
    public static byte[] Write(AnkiPackageContent content) => Write(content, [], hasTags: true);

    /// <summary>
    /// For learners who keep tags, fields or card types of their own, and have imported the package without its updates: Anki leaves alone what the file does not have. In a
    /// collection without our note types it brings nothing.
    /// </summary>
    /// <param name="content">As of the package.</param>
    /// <param name="comments">A line each: what the file is for.</param>
    /// <inheritdoc cref="Write(AnkiPackageContent)"/>
    public static byte[] WriteUpdate(AnkiPackageContent content, IEnumerable<string> comments) => Write(content, comments, hasTags: false);

    private static byte[] Write(AnkiPackageContent content, IEnumerable<string> comments, bool hasTags)
    {
        PackageContentCheck.Check(content);
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, Utf8, leaveOpen: true)) Write(text, content, comments, hasTags);
        return bytes.ToArray();
    }

    private static void Write(TextWriter text, AnkiPackageContent content, IEnumerable<string> comments, bool hasTags)
    {
        string[] columns = hasTags ? [.. Columns, "Tags"] : Columns;
        foreach (var comment in comments) text.Write($"# {NormalText.Of(comment).ReplaceLineEndings(" ")}\n");
        foreach (var line in Head) text.Write(line + "\n");
        if (hasTags) text.Write(string.Create(CultureInfo.InvariantCulture, $"#tags column:{columns.Length}\n"));
        text.Write($"#columns:{string.Join(Separator, columns)}\n");
        foreach (var note in Decks([.. content.Notes.Where(note => note.HasCards)]).SelectMany(deck => deck))
        {
            Add(text, note.Guid, Separator);
            Add(text, note.NoteType.Name, Separator);
            Add(text, note.Deck, Separator);
            for (var i = 0; i < note.Fields.Count; i++) Add(text, WithoutFormula(note.Fields[i]), hasTags || i + 1 < note.Fields.Count ? Separator : "\n");
            if (hasTags) Add(text, AnkiTags.Join(note.Tags.AsSpan()).Trim(), "\n");
        }
    }

    /// <summary>
    /// Anki 26.9.3 makes a subdeck's parents without noting it: each note of a parent below that of a subdeck then opens a deck of its own,
    /// <c>Week 1+</c>, <c>Week 1++</c> and so on.
    /// </summary>
    private static IEnumerable<IGrouping<string, AnkiNote>> Decks(IReadOnlyList<AnkiNote> notes)
    {
        var decks = notes.GroupBy(note => note.Deck, StringComparer.OrdinalIgnoreCase).ToList();
        return decks
            .OrderBy(deck => decks.FindIndex(other => other == deck || other.Key.StartsWith(deck.Key + "::", StringComparison.OrdinalIgnoreCase)))
            .ThenBy(deck => deck.Key.Length);
    }

    /// <summary>
    /// A spreadsheet runs what begins like a formula (<c>=HYPERLINK(…)</c>, <c>-1+cmd|…</c>). Fields are HTML, so the first sign can stand as a character reference: the
    /// card shows the same, and nothing is put before the author's text.
    /// </summary>
    private static string WithoutFormula(string field) =>
        field.Length > 0 && FormulaSigns.Contains(field[0]) ? string.Create(CultureInfo.InvariantCulture, $"&#{(int)field[0]};{field.AsSpan(1)}") : field;

    /// <summary>A value that holds what divides values, or could be taken for a comment, stands in quotation marks.</summary>
    private static void Add(TextWriter text, string value, string end)
    {
        var clean = NormalText.Of(value);
        if (clean.AsSpan().IndexOfAny("\t\n\"#") < 0) text.Write(clean);
        else text.Write($"\"{clean.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        text.Write(end);
    }
}
