using Scriban.Parsing;

namespace CourseKit.Templating;

/// <summary>A statement in code, by its tokens.</summary>
internal readonly record struct StatementSpan(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public bool Contains(int offset) => offset >= Start && offset <= End;
}

/// <summary>The tokens of a template as Scriban's lexer gives them, also of one that cannot be parsed.</summary>
internal sealed class CodeTokens
{
    private readonly List<StatementSpan> _statements = [];

    private CodeTokens(string text, List<Token> all)
    {
        Text = text;
        All = all;
        FindStatements();
    }

    public string Text { get; }

    public IReadOnlyList<Token> All { get; }

    public static CodeTokens Read(string text)
    {
        var tokens = new List<Token>();
        foreach (var token in new Lexer(text))
        {
            if (token.Type == TokenType.Eof) break;
            tokens.Add(token);
        }

        return new CodeTokens(text, tokens);
    }

    public string TextOf(Token token) => Text[token.Start.Offset..Math.Min(Text.Length, token.End.Offset + 1)];

    /// <summary>The statement at an offset, or else the last before it.</summary>
    public StatementSpan StatementAt(int offset)
    {
        var found = default(StatementSpan);
        foreach (var statement in _statements)
        {
            if (statement.Start > offset) break;
            found = statement;
        }

        return found;
    }

    /// <summary>The tokens of a statement.</summary>
    public IEnumerable<Token> In(StatementSpan statement) =>
        All.Where(token => token.Start.Offset >= statement.Start && token.End.Offset < statement.End);

    private void FindStatements()
    {
        var (start, end, depth) = (-1, -1, 0);
        foreach (var token in All)
        {
            if (token.Type is TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace) depth++;
            if (token.Type is TokenType.CloseParen or TokenType.CloseBracket or TokenType.CloseBrace) depth--;
            if (token.Type is TokenType.CodeEnter or TokenType.CodeExit) depth = 0;
            if (token.Type is TokenType.Raw or TokenType.CodeEnter or TokenType.CodeExit or TokenType.Escape or TokenType.EscapeEnter or TokenType.EscapeExit
                || (token.Type is TokenType.NewLine or TokenType.SemiColon && depth <= 0))
            {
                if (start >= 0) _statements.Add(new StatementSpan(start, end));
                start = -1;
                continue;
            }

            if (token.Type is TokenType.Whitespace or TokenType.WhitespaceFull or TokenType.Comment or TokenType.CommentMulti or TokenType.NewLine) continue;
            if (start < 0) start = token.Start.Offset;
            end = Math.Min(Text.Length, token.End.Offset + 1);
        }

        if (start >= 0) _statements.Add(new StatementSpan(start, end));
    }
}
