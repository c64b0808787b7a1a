using System.Text;

namespace CourseKit.Model;

/// <summary>What a token of TeX is.</summary>
public enum TexKind
{
    Character,

    /// <summary>A control word (<c>\alpha</c>) or a control symbol (<c>\,</c>), with its backslash.</summary>
    Command,

    /// <summary>A run of white space.</summary>
    Blank,

    /// <summary>From <c>%</c> to the end of the line, the line break included.</summary>
    Comment,
}

/// <summary>A token of TeX, as a part of the text that it was read from.</summary>
public readonly record struct TexToken(TexKind Kind, string Source, int Start, int Length)
{
    /// <summary>A command as its reader knows it, whatever an author defines under that name: what <c>\let</c> has kept.</summary>
    public bool IsFixed { get; init; }

    public ReadOnlySpan<char> Span => Source.AsSpan(Start, Length);

    public string Text => Source.Substring(Start, Length);

    /// <summary>A command whose name is letters: TeX takes no notice of the blanks after it.</summary>
    public bool IsWord => Kind == TexKind.Command && Length > 1 && TexLexer.IsLetter(Source[Start + 1]);

    /// <summary>True for what TeX skips before an argument.</summary>
    public bool IsSkipped => Kind is TexKind.Blank or TexKind.Comment;

    public bool Is(char c) => Kind == TexKind.Character && Source[Start] == c;

    public bool IsCommand(string name) => Kind == TexKind.Command && Span.SequenceEqual(name.AsSpan());

    public static TexToken Command(string name) => new(TexKind.Command, name, 0, name.Length);

    public static TexToken Character(string text) => new(TexKind.Character, text, 0, text.Length);

    /// <summary>The tokens as TeX. Where two come together that were apart, what keeps them apart is put between.</summary>
    public static string Join(IReadOnlyList<TexToken> tokens)
    {
        var tex = new StringBuilder();
        TexToken before = default;
        foreach (var token in tokens)
        {
            var isApart = tex.Length > 0 && (!ReferenceEquals(before.Source, token.Source) || before.Start + before.Length != token.Start);
            if (isApart && before.IsWord && TexLexer.IsLetter(token.Source[token.Start])) tex.Append(' ');
            // Behind a line break a star and a bracket are its own.
            else if (isApart && before.IsCommand("\\\\") && (token.Is('[') || token.Is('*'))) tex.Append("{}");
            tex.Append(token.Source, token.Start, token.Length);
            before = token;
        }

        return tex.ToString();
    }
}
