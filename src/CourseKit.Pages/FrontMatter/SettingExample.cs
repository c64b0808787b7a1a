using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A setting as the author should write it, in the author's format.</summary>
internal static class SettingExample
{
    public static string Of(DataFormat format, string key, string value) => format switch
    {
        DataFormat.Yaml => $"{key}: {value}",
        DataFormat.Toml => $"{key} = {value}",
        _ => $"\"{key}\": {value}",
    };

    public static string Date(DataFormat format, string key, string day) => Of(format, key, format == DataFormat.Json ? $"\"{day}\"" : day);

    public static string List(DataFormat format, string key, IReadOnlyList<string> items) =>
        Of(format, key, "[" + string.Join(", ", format == DataFormat.Yaml ? items : items.Select(item => $"\"{item}\"")) + "]");
}
