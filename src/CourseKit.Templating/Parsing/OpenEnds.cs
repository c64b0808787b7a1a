using CourseKit.Syntax;
using Scriban.Parsing;

namespace CourseKit.Templating;

/// <summary>What is opened and never closed: code, brackets, blocks. Scriban notices it far from the place, or not at all.</summary>
internal static class OpenEnds
{
    private const int MostOpen = 10;

    private static readonly HashSet<string> s_blocks = ["if", "case", "for", "tablerow", "while", "capture", "with", "wrap", "func"];

    public static IEnumerable<Diagnostic> Find(SourceText source, CodeTokens tokens)
    {
        var findings = new List<Diagnostic>();
        Code(source, tokens, findings);
        if (findings.Count > 0) return findings;
        Brackets(source, tokens, findings);
        Blocks(source, tokens, findings);
        return findings;
    }

    private static void Code(SourceText source, CodeTokens tokens, List<Diagnostic> findings)
    {
        Token? opening = null;
        for (var i = 0; i < tokens.All.Count; i++)
        {
            var token = tokens.All[i];
            if (token.Type is TokenType.CodeEnter or TokenType.EscapeEnter) opening = token;
            if (token.Type is TokenType.CodeExit or TokenType.EscapeExit) opening = null;
            // Two braces in a row are no code's, so a code block before them was left open.
            if (opening is { Type: TokenType.CodeEnter } && token.Type == TokenType.OpenBrace && i + 1 < tokens.All.Count
                && tokens.All[i + 1].Type == TokenType.OpenBrace && tokens.All[i + 1].Start.Offset == token.Start.Offset + 1) break;
        }

        // Scriban's lexer loses count behind a string without an end, and of braces inside an interpolated one.
        if (opening is not { } open || tokens.All.Any(token => token.Type is TokenType.Invalid or TokenType.OpenInterpolatedBrace)) return;
        var span = TextSpan.FromBounds(open.Start.Offset, open.End.Offset + 1);
        findings.Add(open.Type == TokenType.CodeEnter
            ? CodeBlockNotClosed.At(source, span)
            : EscapeBlockNotClosed.At(source, span, "}" + source.GetText(span)[1..^1] + "}"));
    }

    private static void Brackets(SourceText source, CodeTokens tokens, List<Diagnostic> findings)
    {
        var open = new Stack<Token>();
        foreach (var token in tokens.All)
        {
            switch (token.Type)
            {
                case TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace:
                    open.Push(token);
                    break;
                case TokenType.CloseParen or TokenType.CloseBracket or TokenType.CloseBrace when open.Count > 0
                    && Closing(open.Peek()) == tokens.TextOf(token):
                    open.Pop();
                    break;
                case TokenType.CodeExit:
                    // The innermost is the one that was forgotten.
                    if (open.TryPop(out var left)) findings.Add(BracketNotClosed.At(PlaceOf(source, left), Closing(left)));
                    open.Clear();
                    break;
            }
        }
    }

    private static void Blocks(SourceText source, CodeTokens tokens, List<Diagnostic> findings)
    {
        var open = new Stack<Token>();
        for (var i = 0; i < tokens.All.Count; i++)
        {
            var token = tokens.All[i];
            if (token.Type != TokenType.Identifier) continue;
            var word = tokens.TextOf(token);
            var begins = BeginsStatement(tokens, i) && !IsName(tokens, i);
            if ((begins && s_blocks.Contains(word)) || (word == "do" && IsFunction(tokens, i))) open.Push(token);
            else if (word == "end" && begins && !open.TryPop(out _)) findings.Add(EndWithoutStart.At(PlaceOf(source, token), word));
        }

        // The outermost first; of thousands, a few tell enough.
        foreach (var token in open.Reverse().Take(MostOpen)) findings.Add(BlockNotClosed.At(PlaceOf(source, token)));
    }

    /// <summary><c>for.index</c>, <c>with = 1</c></summary>
    private static bool IsName(CodeTokens tokens, int index) =>
        index + 1 < tokens.All.Count && tokens.All[index + 1].Type is TokenType.Dot or TokenType.QuestionDot or TokenType.Equal;

    private static bool BeginsStatement(CodeTokens tokens, int index)
    {
        while (--index >= 0 && tokens.All[index].Type is TokenType.Whitespace or TokenType.WhitespaceFull or TokenType.Comment or TokenType.CommentMulti)
        {
        }

        return index < 0 || tokens.All[index].Type is TokenType.CodeEnter or TokenType.CodeExit or TokenType.NewLine or TokenType.SemiColon or TokenType.Raw
            || (tokens.All[index].Type == TokenType.Identifier && tokens.TextOf(tokens.All[index]) == "do");
    }

    private static bool IsFunction(CodeTokens tokens, int index) =>
        index == 0 || tokens.All[index - 1].Type is not (TokenType.Dot or TokenType.QuestionDot);

    private static string Closing(Token opening) => opening.Type switch
    {
        TokenType.OpenParen => ")",
        TokenType.OpenBracket => "]",
        _ => "}",
    };

    private static Place PlaceOf(SourceText source, Token token) =>
        new(source, TextSpan.FromBounds(token.Start.Offset, token.End.Offset + 1));
}
