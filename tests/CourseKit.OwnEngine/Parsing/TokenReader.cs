using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>The tokens of a template one by one, and the diagnostics found on the way.</summary>
internal sealed class TokenReader(SourceText source, List<Token> tokens, List<Diagnostic> diagnostics)
{
    private int _index;
    private int _newLinesAllowed;

    /// <summary>Where the last report was made: one mistake shall not be told twice.</summary>
    private int _reportedAt = -1;

    public SourceText Source => source;

    public Token Current
    {
        get
        {
            while (_newLinesAllowed > 0 && tokens[_index].Kind == TokenKind.StatementEnd) _index++;
            return tokens[_index];
        }
    }

    /// <summary>The token taken last.</summary>
    public Token Previous { get; private set; }

    public TokenKind Kind => Current.Kind;

    public Place Place => PlaceOf(Current);

    /// <summary>The word of an identifier; empty for other tokens.</summary>
    public ReadOnlySpan<char> Word => Kind == TokenKind.Identifier ? source.Text.AsSpan(Current.Start, Current.End - Current.Start) : default;

    public Token Peek(int ahead = 1) => tokens[Math.Min(_index + ahead, tokens.Count - 1)];

    public Place PlaceOf(Token token) => new(source, token.Span);

    public string TextOf(Token token) => source.GetText(token.Span);

    public Token Next()
    {
        Previous = Current;
        if (_index < tokens.Count - 1) _index++;
        return Previous;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Kind != kind) return false;
        Next();
        return true;
    }

    public bool IsWord(ReadOnlySpan<char> word) => Word.SequenceEqual(word);

    /// <summary>Between brackets a line end means nothing.</summary>
    public void AllowNewLines() => _newLinesAllowed++;

    public void ForbidNewLines() => _newLinesAllowed--;

    /// <summary>Inside a function's body a line end ends a statement again, brackets or not.</summary>
    public int SuspendNewLines()
    {
        var allowed = _newLinesAllowed;
        _newLinesAllowed = 0;
        return allowed;
    }

    public void ResumeNewLines(int allowed) => _newLinesAllowed = allowed;

    public Place From(Place start) => new(source, TextSpan.FromBounds(start.Span.Start, Math.Max(start.Span.End, Previous.End)));

    /// <summary>Adds a diagnostic unless one was already made for the token that stands here.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (_reportedAt == _index) return;
        _reportedAt = _index;
        diagnostics.Add(diagnostic);
    }

    /// <summary>Adds a diagnostic that is about something already read.</summary>
    public void ReportAnyway(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Steps over what cannot be read, to the end of the statement.</summary>
    public void SkipStatement()
    {
        while (Kind is not (TokenKind.StatementEnd or TokenKind.CodeEnd or TokenKind.EndOfFile or TokenKind.Text or TokenKind.RawText)) Next();
    }
}
