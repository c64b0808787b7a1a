using System.Text;

namespace CourseKit.Syntax;

/// <summary>A code that was given to a rule.</summary>
/// <param name="Code"><c>CK</c> and four digits.</param>
/// <param name="Name">The rule's name, in kebab-case.</param>
/// <param name="Severity">That of the rule; null when it is retired.</param>
/// <param name="CanBeLowered">As <see cref="Rule.CanBeLowered"/>.</param>
/// <param name="OffByDefault">As <see cref="Rule.OffByDefault"/>.</param>
/// <param name="Became">Of a rule that is retired what became of it, as one or two sentences for who looks it up; null for one that there
/// is.</param>
public sealed record LedgerEntry(string Code, string Name, Severity? Severity, bool CanBeLowered, bool OffByDefault, string? Became)
{
    private const string Lowerable = "lowerable";
    private const string Off = "off";
    private const string Retired = "retired";

    /// <summary>The entry of a rule that there is.</summary>
    public static LedgerEntry Of(Rule rule) => new(rule.Code, rule.Name, rule.Severity, rule.CanBeLowered, rule.OffByDefault, null);

    /// <summary>The entry as a line of the ledger.</summary>
    public override string ToString()
    {
        if (Became is not null) return $"{Code}\t{Name}\t{Retired}\t{Became}";
        return $"{Code}\t{Name}\t{Word(Severity!.Value)}" + (CanBeLowered ? "\t" + Lowerable : "") + (OffByDefault ? "\t" + Off : "");
    }

    /// <returns>Null when the line is no entry.</returns>
    internal static LedgerEntry? Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length < 3) return null;
        if (cells[2] == Retired)
        {
            return cells.Length == 4 && cells[3].Length > 0 ? new LedgerEntry(cells[0], cells[1], null, false, false, cells[3]) : null;
        }

        foreach (var severity in new[] { CourseKit.Syntax.Severity.Hint, CourseKit.Syntax.Severity.Warning, CourseKit.Syntax.Severity.Error })
        {
            if (Word(severity) != cells[2]) continue;
            var flags = cells.Skip(3).ToList();
            var entry = new LedgerEntry(cells[0], cells[1], severity, flags.Contains(Lowerable), flags.Contains(Off), null);
            return entry.ToString() == line ? entry : null;
        }

        return null;
    }

    private static string Word(Severity severity) => severity switch
    {
        CourseKit.Syntax.Severity.Error => "error",
        CourseKit.Syntax.Severity.Warning => "warning",
        _ => "hint",
    };
}

/// <summary>
/// Every code that was ever given to a rule, of all rooms, in <c>codes.tsv</c>: code, name, severity and what may be set; of a retired rule
/// what became of it. Courses, logs and suppressions of before name old codes, so a line is never taken out and a code never given again.
/// The compiler reads here which rules there are in rooms that it has not.
/// </summary>
public static class CodeLedger
{
    private static readonly Lazy<IReadOnlyList<LedgerEntry>> _all = new(Read);

    /// <summary>In the order of the codes.</summary>
    public static IReadOnlyList<LedgerEntry> All => _all.Value;

    /// <summary>A retired rule by code or by name, letter case ignored.</summary>
    public static LedgerEntry? FindRetired(string codeOrName) => All.FirstOrDefault(entry => entry.Became is not null
        && (string.Equals(entry.Code, codeOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(entry.Name, codeOrName, StringComparison.OrdinalIgnoreCase)));

    /// <exception cref="FormatException">A line is no entry, or a code or name stands twice or out of order; the message says which and
    /// where.</exception>
    public static IReadOnlyList<LedgerEntry> Parse(string text)
    {
        var entries = new List<LedgerEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var lines = text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var entry = LedgerEntry.Parse(lines[i]) ?? throw Wrong(
                i, "is no entry: code, name, severity and what may be set, with tabs between");
            var order = entries.Count == 0 ? 1 : string.CompareOrdinal(entry.Code, entries[entries.Count - 1].Code);
            if (order == 0) throw Wrong(i, $"gives {entry.Code} a second time; a code belongs to one rule for ever");
            if (order < 0) throw Wrong(i, $"has {entry.Code} out of order");
            if (!names.Add(entry.Name)) throw Wrong(i, $"gives the name '{entry.Name}' a second time");
            entries.Add(entry);
        }

        return entries;
    }

    private static IReadOnlyList<LedgerEntry> Read()
    {
        using var stream = typeof(CodeLedger).Assembly.GetManifestResourceStream("codes.tsv")
            ?? throw new InvalidOperationException("codes.tsv is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    private static FormatException Wrong(int line, string what) => new($"Line {line + 1} {what}.");
}
