namespace CourseKit.Export;

/// <summary>What a token of TeX is.</summary>
internal enum TexKind
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
internal readonly record struct TexToken(TexKind Kind, string Source, int Start, int Length)
{
    /// <summary>A command as its reader knows it, whatever an author defines under that name: what <c>\let</c> has kept.</summary>
    public bool IsFixed { get; init; }

    public ReadOnlySpan<char> Span => Source.AsSpan(Start, Length);

    public string Text => Source.Substring(Start, Length);

    /// <summary>A command whose name is letters: TeX takes no notice of the blanks after it.</summary>
    public bool IsWord => Kind == TexKind.Command && Length > 1 && char.IsAsciiLetter(Source[Start + 1]);

    /// <summary>True for what TeX skips before an argument.</summary>
    public bool IsSkipped => Kind is TexKind.Blank or TexKind.Comment;

    public bool Is(char c) => Kind == TexKind.Character && Source[Start] == c;

    public bool IsCommand(string name) => Kind == TexKind.Command && Span.SequenceEqual(name);

    public static TexToken Command(string name) => new(TexKind.Command, name, 0, name.Length);

    public static TexToken Character(string text) => new(TexKind.Character, text, 0, text.Length);
}
