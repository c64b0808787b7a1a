using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>How a kind is written in files. Part of every GUID: never to be changed.</summary>
internal static class KindName
{
    public static string Of(PromptKind kind) => kind == PromptKind.Qa ? "qa" : "cloze";

    public static PromptKind? Parse(string name) => name switch
    {
        "qa" => PromptKind.Qa,
        "cloze" => PromptKind.Cloze,
        _ => null,
    };
}
