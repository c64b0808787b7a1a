namespace CourseKit.Syntax;

/// <summary>What can be told of a TOML line by itself, when an open string or bracket has made it doubtful.</summary>
internal static class TomlLine
{
    public static bool IsSetting(TextLine line) => !line.IsBlank && SettingLine.HasNameAndSeparator(line, DataFormat.Toml);
}
