using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>
/// Tokens to statements. A mistake is reported and its statement stepped over, so that one pass finds them all.
/// </summary>
internal sealed partial class TemplateParser
{
    private const int DeepestBlock = 100;

    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;
    private int _blocks;
    private int _loops;
    private bool _isTooDeep;

    private TemplateParser(TokenReader tokens)
    {
        _tokens = tokens;
        _expressions = new ExpressionParser(tokens, ReadAnonymous);
    }

    public static BlockStatement Parse(SourceText source, List<Diagnostic> diagnostics)
    {
        var reader = new TokenReader(source, TemplateLexer.Read(source, diagnostics), diagnostics);
        var parser = new TemplateParser(reader);
        var start = reader.Place;
        var statements = new List<Statement>();
        while (true)
        {
            parser.ReadStatements(statements);
            if (reader.Kind == TokenKind.EndOfFile) break;
            // An end or else that closes nothing: say so, and go on behind it.
            reader.Report(EndWithoutStart.At(reader.Place, reader.TextOf(reader.Current)));
            reader.SkipStatement();
        }

        return new BlockStatement(reader.From(start), [.. statements]);
    }

    /// <summary>Reads one expression that stands alone, for <c>object.eval</c>.</summary>
    public static BlockStatement ParseExpression(SourceText source, List<Diagnostic> diagnostics)
    {
        var tokens = new List<Token> { new(TokenKind.CodeStart, 0, 0, false) };
        new CodeLexer(source, tokens, diagnostics, 0).ReadToEnd();
        tokens.Add(new Token(TokenKind.CodeEnd, source.Length, source.Length, false));
        tokens.Add(new Token(TokenKind.EndOfFile, source.Length, source.Length, false));
        var parser = new TemplateParser(new TokenReader(source, tokens, diagnostics));
        var statements = new List<Statement>();
        parser.ReadStatements(statements);
        return new BlockStatement(new Place(source, new TextSpan(0, source.Length)), [.. statements]);
    }

    /// <summary>Reads to the end of the file, or to a word that ends or continues a block: <c>end</c>, <c>else</c>, <c>when</c>.</summary>
    private void ReadStatements(List<Statement> into)
    {
        while (true)
        {
            switch (_tokens.Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Text or TokenKind.RawText:
                    into.Add(new TextStatement(_tokens.PlaceOf(_tokens.Next())));
                    break;
                case TokenKind.CodeStart or TokenKind.CodeEnd or TokenKind.StatementEnd:
                    _tokens.Next();
                    break;
                case TokenKind.Identifier when IsBlockWord():
                    return;
                default:
                    if (ReadStatement() is { } statement) into.Add(statement);
                    EndStatement();
                    break;
            }
        }
    }

    private bool IsBlockWord() => _tokens.Word is "end" or "else" or "when";

    private void EndStatement()
    {
        if (_tokens.Kind is TokenKind.StatementEnd or TokenKind.CodeEnd or TokenKind.EndOfFile or TokenKind.Text or TokenKind.RawText) return;
        if (_tokens.Previous.Kind == TokenKind.CodeEnd) return;
        _tokens.Report(TemplateTokenUnexpected.At(_tokens.Source, _tokens.Current.Span, _tokens.TextOf(_tokens.Current)));
        _tokens.SkipStatement();
    }

    /// <summary>Reads statements up to a block word.</summary>
    private BlockStatement ReadBlock(Place opening)
    {
        var start = _tokens.Place;
        var statements = new List<Statement>();
        if (++_blocks > DeepestBlock)
        {
            _tokens.Report(TemplateNestedTooDeeply.At(_tokens.Source, opening.Span, DeepestBlock));
            _isTooDeep = true;
            SkipBlock();
        }
        else
        {
            ReadStatements(statements);
        }

        _blocks--;
        return new BlockStatement(_tokens.From(start), [.. statements]);
    }

    /// <summary>Steps over everything to the end of the file: what is nested so deep is not sorted out any more.</summary>
    private void SkipBlock()
    {
        while (_tokens.Kind != TokenKind.EndOfFile) _tokens.Next();
    }

    /// <summary>Takes the <c>end</c> of a block, or reports the word that opened it.</summary>
    private void ReadEnd(Place opening)
    {
        if (_tokens.IsWord("end"))
        {
            _tokens.Next();
            return;
        }

        if (_tokens.Kind == TokenKind.EndOfFile)
        {
            if (!_isTooDeep) _tokens.ReportAnyway(BlockNotClosed.At(opening));
        }
        else
        {
            _tokens.Report(EndWithoutStart.At(_tokens.Place, _tokens.TextOf(_tokens.Current)));
            _tokens.SkipStatement();
        }
    }
}
