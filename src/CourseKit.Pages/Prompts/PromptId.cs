using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The names that authors give prompts.</summary>
public static class PromptId
{
    private const int LongestId = 100;

    /// <summary>
    /// Letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>, a letter or digit first: what can stand in an address, a file and a
    /// note's field alike.
    /// </summary>
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= LongestId && IsLetterOrDigit(id[0]) && id.All(c => IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':');

    /// <summary><c>{#name}</c>, or written out, <c>{id=name}</c>.</summary>
    internal static bool IsNamedBy(AttributeSyntax attribute) =>
        attribute.Kind == AttributeKind.Id || attribute is { Kind: AttributeKind.KeyValue, Name: "id" };

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
