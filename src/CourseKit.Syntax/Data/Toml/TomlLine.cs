namespace CourseKit.Syntax;

/// <summary>What can be told of a TOML line by itself, when an open string or bracket has made it doubtful.</summary>
internal static class TomlLine
{
    /// <summary><c>name = …</c> or <c>[name]</c>.</summary>
    public static bool IsSetting(TextLine line)
    {
        var content = line with { Start = line.FirstCharacter };
        return !line.IsBlank && (IsHeader(content) || SettingLine.HasNameAndSeparator(content, DataFormat.Toml));
    }

    /// <summary>A list in a list looks like a header too, but holds no word that is not in quotes.</summary>
    private static bool IsHeader(TextLine line)
    {
        var name = line.Start;
        while (name < line.End && name < line.Start + 2 && line.Text[name] == '[') name++;
        var end = name;
        while (end < line.End && (TomlKeyReader.IsBare(line.Text[end]) || line.Text[end] == '.')) end++;
        var content = YamlLine.Content(line, line.Start);
        if (name == line.Start || end == name || char.IsDigit(line.Text[name]) || end != content.End - (name - line.Start)) return false;
        return line.Text[end] == ']' && line.Text.Substring(name, end - name) is not ("true" or "false" or "inf" or "nan");
    }
}
