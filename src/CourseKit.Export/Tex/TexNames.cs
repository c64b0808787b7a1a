using System.Collections.Frozen;
using System.Globalization;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>The names that pages know and another reader does not, out of <c>names.tsv</c>, which says what each column is.</summary>
internal static class TexNames
{
    private static readonly FrozenDictionary<string, TexName>[] _tables = Read();

    public static FrozenDictionary<string, TexName> Of(TexReader reader) => _tables[(int)reader];

    private static FrozenDictionary<string, TexName>[] Read()
    {
        using var stream = typeof(TexNames).Assembly.GetManifestResourceStream("tex/names.tsv")!;
        using var lines = new StreamReader(stream);
        var tables = Enum.GetValues<TexReader>().Select(_ => new Dictionary<string, TexName>(StringComparer.Ordinal)).ToArray();
        while (lines.ReadLine() is { } line)
        {
            if (!line.StartsWith('\\')) continue;
            var cells = line.Split('\t');
            foreach (var reader in ReadersOf(cells[1])) Add(tables[(int)reader], cells[0], NameOf(cells));
        }

        return [.. tables.Select(table => table.ToFrozenDictionary(StringComparer.Ordinal))];
    }

    /// <summary>Further rows of a name are further forms of it.</summary>
    private static void Add(Dictionary<string, TexName> table, string key, TexName name)
    {
        if (!table.TryAdd(key, name)) table[key] = table[key] with { Forms = [.. table[key].Forms, .. name.Forms] };
    }

    private static TexReader[] ReadersOf(string cell) => cell switch
    {
        "anki" => [TexReader.Anki],
        "orbit" => [TexReader.Orbit, TexReader.OrbitLine],
        "orbit-line" => [TexReader.OrbitLine],
        "orbit-block" => [TexReader.Orbit],
        _ => [TexReader.Anki, TexReader.Orbit, TexReader.OrbitLine],
    };

    private static TexName NameOf(string[] cells)
    {
        string Cell(int index) => index < cells.Length ? cells[index] : "";
        if (cells[2] == "-") return new TexName { WayOut = Cell(3) };
        var call = cells[2].AsSpan().TrimStart('*');
        var isOptional = call.StartsWith("[]", StringComparison.Ordinal);
        char? open = isOptional || char.IsAsciiDigit(call[0]) ? null : call[0];
        var arguments = int.Parse(call.TrimStart("[](|,"), CultureInfo.InvariantCulture);
        var maths = Cell(3) == "=" ? null : new TexDefinition(arguments, TexLexer.Read(Cell(3))) { Default = isOptional ? [] : null };
        return new TexName
        {
            Written = Cell(3),
            Maths = maths,
            TakesStar = call.Length < cells[2].Length,
            Forms = maths is null ? [] : [new TexForm(open, maths)],
            Text = Cell(4) is "" or "=" ? null : Cell(4),
            IsKnownInText = Cell(4) == "=",
            Delimiters = [.. TexLexer.Read(Cell(5)).Where(token => !token.IsSkipped)],
        };
    }
}

/// <summary>A name that a reader does not know.</summary>
internal sealed record TexName
{
    /// <summary>What the author can do where nothing is its equal; null where something is.</summary>
    public string? WayOut { get; init; }

    /// <summary>
    /// Its equal, as the table has it; of an environment the other's name, and what follows it in the line that begins it.
    /// </summary>
    public string Written { get; init; } = "";

    /// <summary>Its equal in a formula; null where the reader knows the name there, only not in text.</summary>
    public TexDefinition? Maths { get; init; }

    /// <summary>True when a star may stand behind the name, which changes nothing.</summary>
    public bool TakesStar { get; init; }

    /// <summary>Its equals by the forms of its calls: <see cref="Maths"/> is the first one's.</summary>
    public IReadOnlyList<TexForm> Forms { get; init; } = [];

    /// <summary>What it is in the text of a formula; null where that is the same.</summary>
    public string? Text { get; init; }

    /// <summary>True where the reader knows the name in the text of a formula, only not outside of it.</summary>
    public bool IsKnownInText { get; init; }

    /// <summary>
    /// What it is behind <c>\left</c> and the like: one sign that grows, or two side by side. Empty for what is no delimiter.
    /// </summary>
    public IReadOnlyList<TexToken> Delimiters { get; init; } = [];
}
