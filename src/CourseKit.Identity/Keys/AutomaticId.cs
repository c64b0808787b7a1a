using System.Security.Cryptography;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The id of a prompt whose author gave none, made when the prompt first appears: the first words of its question, to be recognised by,
/// and four characters of a hash of its text. The hash makes the id the same on every branch and in every order, so that two authors who
/// add prompts with the same beginning do not collide, and a lock line lost in a merge comes back the same.
/// </summary>
internal sealed class AutomaticId
{
    private const int MostWordCharacters = 32;
    private const int HashCharacters = 4;

    /// <summary>Thirty-two letters and digits that are not taken for one another.</summary>
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    private readonly string _words;
    private readonly string _hash;
    private readonly string _first;

    private AutomaticId(string words, string hash) =>
        (_words, _hash, _first) = (words, hash, $"{words}-{hash.Substring(0, HashCharacters)}");

    /// <param name="media">See <see cref="CurrentPrompt.Media"/>.</param>
    public static AutomaticId Of(PromptKind kind, string question, string? answer, string media) =>
        new(Words(question), Hash($"{KindName.Of(kind)}\n{question}\n\n{answer}\n\n{media}"));

    /// <summary>The id when no other prompt has it.</summary>
    public string First => _first;

    /// <summary>The shortest id that is free.</summary>
    /// <param name="isTaken">Says of an id whether it belongs to another prompt; more of the hash is used then.</param>
    public string Choose(Func<string, bool> isTaken)
    {
        if (!isTaken(_first)) return _first;
        for (var length = HashCharacters + 1; length <= _hash.Length; length++)
        {
            var id = $"{_words}-{_hash.Substring(0, length)}";
            if (!isTaken(id)) return id;
        }

        // The same text had the whole hash before: that prompt was edited since and keeps its id, so this one is counted on.
        for (var number = 2; ; number++)
        {
            var id = FormattableString.Invariant($"{_words}-{_hash}-{number}");
            if (!isTaken(id)) return id;
        }
    }

    /// <summary>Lower-case words joined by hyphens; the address of a link is left out.</summary>
    private static string Words(string question)
    {
        var text = UnicodeComposition.Compose(question);
        var words = new StringBuilder();
        var pending = false;
        for (var i = 0; i < text.Length && words.Length < MostWordCharacters; i++)
        {
            if (text[i] == ']' && i + 1 < text.Length && text[i + 1] == '(') i = EndOfAddress(text, i + 1);
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (pending && !Fits(text, i, words.Length + 1)) break;
                if (pending) words.Append('-');
                words.Append(char.ToLowerInvariant(text[i]));
                pending = false;
            }
            else if (i < text.Length && text[i] is not ('\'' or '’'))
            {
                pending = words.Length > 0;
            }
        }

        return words.Length == 0 ? "prompt" : words.ToString();
    }

    /// <summary>True when a whole word still has room.</summary>
    private static bool Fits(string text, int start, int used)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return used + end - start <= MostWordCharacters;
    }

    private static int EndOfAddress(string text, int opening)
    {
        var end = text.IndexOf(')', opening);
        return end < 0 ? text.Length : end;
    }

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var characters = new char[16];
        for (var i = 0; i < characters.Length; i++) characters[i] = Alphabet[bytes[i] % Alphabet.Length];
        return new string(characters);
    }
}
