using System.Security.Cryptography;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The names of prompts.</summary>
public static class PromptId
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>60 bits: two of a million prompts share an id once in two million courses.</summary>
    private const int Length = 12;

    private const int LongestId = 100;

    /// <summary>The id of a prompt that the author gave none, made from its kind and text: equal for equal prompts.</summary>
    public static string Of(PromptSyntax prompt) => Of(prompt.Kind, prompt.Question.Text, prompt.Answer?.Text);

    /// <summary>The text is taken without the accidents of how the file was saved, so that line endings change no id.</summary>
    public static string Of(PromptKind kind, string question, string? answer)
    {
        var text = $"{KindName.Of(kind)}\0{LockedText.Normalize(question)}\0{LockedText.Normalize(answer ?? "")}";
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var id = new char[Length];
        for (var i = 0; i < Length; i++) id[i] = Base32[FiveBits(hash, 5 * i)];
        return new string(id);
    }

    /// <summary>Letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>, a letter or digit first: what can stand in an address, a file and a note's field alike.</summary>
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= LongestId && IsLetterOrDigit(id[0]) && id.All(c => IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':');

    /// <summary><c>{#name}</c>, or written out, <c>{id=name}</c>.</summary>
    internal static bool IsNamedBy(AttributeSyntax attribute) => attribute.Kind == AttributeKind.Id || attribute is { Kind: AttributeKind.KeyValue, Name: "id" };

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static int FiveBits(byte[] bytes, int bit)
    {
        var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
        return (pair >> (11 - (bit % 8))) & 31;
    }
}
