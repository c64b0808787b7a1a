using CourseKit.Syntax;

namespace OwnEngine;

/// <content>Numbers, texts, lists and objects as they are written.</content>
internal sealed partial class ExpressionParser
{
    private Expression ReadNumber()
    {
        var token = tokens.Next();
        var place = tokens.PlaceOf(token);
        if (NumberText.TryRead(tokens.TextOf(token), out var value)) return new LiteralExpression(place, value);
        tokens.ReportAnyway(LiteralInvalid.OfNumber(place, tokens.TextOf(token)));
        return new LiteralExpression(place, 0L);
    }

    private Expression ReadString()
    {
        var token = tokens.Next();
        var place = tokens.PlaceOf(token);
        var inner = tokens.TextOf(token)[1..].TrimEndOnce(tokens.Source.Text[token.Start]);
        if (token.Kind == TokenKind.VerbatimString) return new LiteralExpression(place, inner.Replace("``", "`", StringComparison.Ordinal));
        return new LiteralExpression(place, Unescape(inner, token.Start + 1));
    }

    private Expression ReadInterpolated()
    {
        var start = tokens.Place;
        tokens.Next();
        var parts = new List<Expression>();
        var depth = 0;
        while (tokens.Kind is TokenKind.InterpolatedText or TokenKind.HoleStart)
        {
            var token = tokens.Next();
            if (token.Kind == TokenKind.InterpolatedText)
            {
                parts.Add(new LiteralExpression(tokens.PlaceOf(token), Unescape(tokens.TextOf(token), token.Start)));
                continue;
            }

            var value = StartsExpression() ? ReadPipeline(Mode.Plain) : Missing(tokens.PlaceOf(token), "in the braces '{ }'");
            depth = Math.Max(depth, value.Depth);
            parts.Add(value);
            if (!tokens.TryTake(TokenKind.HoleEnd)) SkipHole();
        }

        tokens.TryTake(TokenKind.InterpolatedEnd);
        return Limit(new InterpolatedExpression(tokens.From(start), [.. parts], depth + 1));
    }

    private void SkipHole()
    {
        tokens.Report(TemplateTokenUnexpected.At(tokens.Source, tokens.Current.Span, tokens.TextOf(tokens.Current)));
        while (tokens.Kind is not (TokenKind.HoleEnd or TokenKind.CodeEnd or TokenKind.EndOfFile)) tokens.Next();
        tokens.TryTake(TokenKind.HoleEnd);
    }

    private string Unescape(string text, int offset)
    {
        if (TextEscapes.TryUnescape(text, out var result, out var wrong)) return result;
        tokens.ReportAnyway(LiteralInvalid.OfEscape(new Place(tokens.Source, new TextSpan(offset + wrong, Math.Min(2, text.Length - wrong)))));
        return result;
    }

    private Expression ReadList()
    {
        var open = tokens.Next();
        tokens.AllowNewLines();
        var items = new List<Expression>();
        while (tokens.Kind != TokenKind.CloseBracket && StartsExpression())
        {
            items.Add(ReadPipeline(Mode.Plain));
            if (!tokens.TryTake(TokenKind.Comma)) break;
        }

        Close(TokenKind.CloseBracket, open, "]");
        tokens.ForbidNewLines();
        return Limit(new ListExpression(tokens.From(tokens.PlaceOf(open)), [.. items], DepthOf([.. items])));
    }

    private Expression ReadObject()
    {
        var open = tokens.Next();
        tokens.AllowNewLines();
        var members = new List<(Name Name, Expression Value)>();
        while (tokens.Kind is TokenKind.Identifier or TokenKind.String)
        {
            var name = tokens.Kind == TokenKind.String ? ((LiteralExpression)ReadString()).Value.AsString : tokens.TextOf(tokens.Next());
            Expression value;
            if (tokens.TryTake(TokenKind.Colon) && StartsExpression()) value = ReadPipeline(Mode.Plain);
            else value = Missing(tokens.Place, $"for the member '{name}', a ':' and its value:");
            members.Add((new Name(name), value));
            if (!tokens.TryTake(TokenKind.Comma)) break;
        }

        Close(TokenKind.CloseBrace, open, "}");
        tokens.ForbidNewLines();
        return Limit(new ObjectExpression(tokens.From(tokens.PlaceOf(open)), [.. members], DepthOf([.. members.Select(member => member.Value)])));
    }
}
