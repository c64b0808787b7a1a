using System.Security.Cryptography;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// A hash over all of a note that an import can change: its kind, fields and tags. The deck is not part of it: Anki leaves a card in the
/// deck it has, so a move would reset <c>mod</c>, and with it a reader's own edit, for nothing.
/// </summary>
internal static class NoteHash
{
    private const char Separator = '\u001F';
    private const int Bytes = 12;
    private const int SeenBytes = 8;

    public static string Of(PromptKind kind, IEnumerable<string> fields, IEnumerable<string> tags)
    {
        var text = string.Join(Separator, [kind == PromptKind.Cloze ? "cloze" : "qa", .. fields, string.Join(' ', tags)]);
        return Hash(text, Bytes);
    }

    /// <summary>Of what a learner sees and hears of a note that the course shows.</summary>
    /// <param name="front">See <see cref="SeenText"/>.</param>
    /// <param name="address">Of the page that the card leads back to; empty for none.</param>
    public static string OfSeen(PromptKind kind, string front, string back, string address) =>
        Hash(string.Join(Separator, kind == PromptKind.Cloze ? "cloze" : "qa", front, back, address), SeenBytes);

    private static string Hash(string text, int bytes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes));
}
