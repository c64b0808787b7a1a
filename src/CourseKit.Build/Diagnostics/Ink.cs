using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Colours text for a terminal (ECMA-48 SGR), or leaves it plain.</summary>
internal readonly record struct Ink(bool Color)
{
    public string Bold(string text) => Paint("1", text);

    public string Gutter(string text) => Paint("34", text);

    public string Hint(string text) => Paint("1;36", text);

    public string Of(Severity severity, string text) => Paint(
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    private string Paint(string code, string text) => Color && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
