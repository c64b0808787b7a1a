using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads <c>macros:</c>, each a TeX command (its backslash may be left out) and what it stands for.</summary>
internal sealed class MacroSettingReader(
    SourceText file, ValueReader values, CourseValueReader special, ICollection<Diagnostic> diagnostics)
{
    public EquatableArray<TexMacro> Read(DataEntry? entry)
    {
        if (special.Mapping(entry) is not { } mapping) return [];
        return [.. mapping.Entries.Select(One).OfType<TexMacro>()];
    }

    private TexMacro? One(DataEntry entry)
    {
        if (values.Text(entry) is not { } body) return null;
        var name = entry.Key.StartsWith("\\", StringComparison.Ordinal) ? entry.Key : "\\" + entry.Key;
        if (!IsCommand(name))
        {
            diagnostics.Add(BadMacro.Name(file.Locate(entry.KeySpan), entry.Key));
            return null;
        }

        if (IsBalanced(body.Value)) return new TexMacro(name, body, HighestArgument(body.Value));
        diagnostics.Add(BadMacro.Braces(body));
        return null;
    }

    /// <summary>Letters of ASCII, or one other character, as in TeX.</summary>
    private static bool IsCommand(string name) =>
        name.Length == 2
            ? name[1] is > ' ' and not ('{' or '}' or '\\' or '#' or '%')
            : name.Length > 2 && name.Skip(1).All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    private static bool IsBalanced(string tex)
    {
        var depth = 0;
        for (var i = 0; i < tex.Length && depth >= 0; i++)
        {
            if (tex[i] == '\\') i++;
            else if (tex[i] == '{') depth++;
            else if (tex[i] == '}') depth--;
        }

        return depth == 0;
    }

    private static int HighestArgument(string tex)
    {
        var highest = 0;
        for (var i = 0; i + 1 < tex.Length; i++)
        {
            if (tex[i] == '\\') i++;
            else if (tex[i] == '#' && tex[i + 1] is >= '1' and <= '9') highest = Math.Max(highest, tex[i + 1] - '0');
        }

        return highest;
    }
}
