using System.Globalization;

namespace CourseKit.Model;

/// <summary>The options of code blocks, by all the names that tools gave them.</summary>
internal static class CodeOptions
{
    /// <summary>What other tools do with the code is not for readers: rustdoc, knitr, doctest.</summary>
    private static readonly string[] _forOthers =
    [
        "ignore", "no_run", "should_panic", "compile_fail", "noplayground", "norun", "editable", "mdbook-runnable", "edition2015", "edition2018", "edition2021",
        "edition2024", "echo", "eval", "include", "message", "warning", "error", "results", "cache", "live", "noeval", "copy", "nocopy",
    ];

    private static readonly string[] _attributes = ["lang", "dir", "role"];

    /// <summary>The info with the option in it; null for an option that says nothing to us, or whose value does not.</summary>
    public static CodeInfo? Apply(CodeOption option, CodeInfo info)
    {
        var value = option.Value;
        switch (option.Name.TrimStart('.', ':').ToLowerInvariant())
        {
            case "linenos" or "showlinenumbers" or "line-numbers" or "linenums" or "linenumbers" or "numberlines" or "number-lines" or "lineno-start" when IsCount(value, out var first):
                return info with { LineNumbers = true, FirstLine = first };
            case "linenos" or "showlinenumbers" or "line-numbers" or "linenums" or "linenumbers" or "numberlines" or "number-lines":
                return info with { LineNumbers = value is null || !(value is "false" or "False") };
            case "no-line-numbers" or "nolinenumbers" when value is null:
                return info with { LineNumbers = false };
            case "linenostart" or "startline" or "start" or "startfrom" or "firstnumber" when IsCount(value, out var start):
                return info with { FirstLine = start };
            case "hl_lines" or "hl-lines" or "highlight" or "emphasize-lines" or "mark" or "lines" when value is not null
                && Ranges(value) is { } ranges:
                return info with { Marked = [.. info.Marked, .. ranges] };
            case "title" or "filename" or "file" or "name" or "caption" when value is { Length: > 0 }:
                return info with { FileName = value };
            case "check" when info.Highlighted == "csharp" && (value is null || bool.TryParse(value, out _)):
                return info with { IsChecked = value is null || bool.Parse(value) };
            case "scope" when info.Highlighted == "csharp" && value is { Length: > 0 }:
                return info with { IsChecked = true, Scope = value };
            default:
                return null;
        }
    }

    /// <summary>True for a word that, alone, says how code is shown or what another tool does with it.</summary>
    public static bool IsOption(string name) =>
        Array.IndexOf(_forOthers, name) >= 0 || Apply(new CodeOption(name, null, default), CodeInfo.Plain) is not null;

    /// <summary>True for an option with its value, or one for another tool.</summary>
    public static bool IsOption(string name, string? value) =>
        Array.IndexOf(_forOthers, name) >= 0
            || Apply(new CodeOption(name, value, default), CodeInfo.Plain with { Language = "csharp" }) is not null;

    /// <summary>True for what is not ours to obey: an option for another tool, an id, a class, an attribute.</summary>
    public static bool IsForOthers(CodeOption option) =>
        Array.IndexOf(_forOthers, option.Name) >= 0 || (option.Name.Length > 0 && option.Name[0] is '#' or '.') || IsAttribute(option.Name);

    /// <summary>True for what may stand on an element as it is.</summary>
    public static bool IsAttribute(string name) =>
        Array.IndexOf(_attributes, name) >= 0 || name.StartsWith("data-", StringComparison.Ordinal)
            || name.StartsWith("aria-", StringComparison.Ordinal);

    private static bool IsCount(string? text, out int count)
    {
        count = 0;
        return text is not null && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
    }

    /// <summary>
    /// <c>2</c>, <c>4-5</c>, <c>4..5</c>, with blanks, commas or quotes between and around; null when there is anything else.
    /// </summary>
    private static List<LineRange>? Ranges(string text)
    {
        var ranges = new List<LineRange>();
        foreach (var part in text.Split([' ', ',', '"', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Replace("..", "-").Split('-');
            if (ends.Length > 2 || !IsCount(ends[0], out var first) || !IsCount(ends[ends.Length - 1], out var last)) return null;
            ranges.Add(new LineRange(first, last));
        }

        return ranges.Count == 0 ? null : ranges;
    }
}
