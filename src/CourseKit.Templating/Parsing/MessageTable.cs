using CourseKit.Syntax;
using Scriban.Parsing;

namespace CourseKit.Templating;

/// <summary>Scriban's messages about syntax as findings of ours, each with what to do.</summary>
internal static class MessageTable
{
    public const string TooDeep = "recursive depth limit";

    /// <summary>True for what Scriban says beside a better message about the same mistake.</summary>
    public static bool IsVague(string message) =>
        message.StartsWith("Unexpected token", StringComparison.Ordinal)
            || message.StartsWith("Invalid token found", StringComparison.Ordinal)
            || message.StartsWith("Unexpected }", StringComparison.Ordinal);

    public static Place PlaceOf(LogMessage message, SourceText source, CodeTokens tokens)
    {
        var (start, end) = (message.Span.Start.Offset, message.Span.End.Offset);
        // Scriban gives the end of the text no place.
        if (start <= 0 && end <= 0 && tokens.All.Count > 0) start = end = tokens.All[^1].End.Offset;
        start = Math.Clamp(start, 0, source.Length);
        return new Place(source, TextSpan.FromBounds(start, Math.Clamp(end + 1, start, source.Length)));
    }

    public static Diagnostic Find(LogMessage message, Place place, StatementSpan statement, SourceText source, CodeTokens tokens)
    {
        var text = message.Message;
        bool Says(string words) => text.Contains(words, StringComparison.Ordinal);
        var whole = new Place(
            source, TextSpan.FromBounds(statement.Start, Math.Max(statement.Start, Math.Min(statement.End, source.Length))));

        if (Says("depth limit")) return TemplateNestedTooDeeply.At(source, place.Span, NestingCheck.Deepest);
        if (Says("not terminated by") || Says("interpolated expression not closed")) return OpenString(source, place, tokens);
        if (Says("escape character") || Says("hex number `") || Says("Unexpected hex number"))
        {
            return LiteralInvalid.OfEscape(EscapeAt(place));
        }

        if (Says("Unable to parse") || Says("Invalid hex number") || Says("Invalid binary number") || Says("following the exponent"))
        {
            return LiteralInvalid.OfNumber(place, place.Text);
        }

        if (Says("loop variable <")) return LoopMember(whole, text);
        if (Says("Expression is only allowed for a top level assignment") || Says("only allowed for a top level assignment"))
        {
            return Assignment(whole, source, tokens, statement);
        }

        if (Says("block delegate $$")) return TemplateTokenUnexpected.OfWrappedBlock(place);
        if (Says("a function") && Says("parameter") || Says("parameter after") || Says("optional parameter") || Says("variable parameter") || Says("parsing function statement")) return FunctionInvalid.At(whole, ProblemOf(text));
        if (Says("of a `case` statement")) return TemplateTokenUnexpected.BeforeWhen(place);
        if (Says("must be preceded by") || Says("corresponding beginning") || Says("Invalid if/else combination"))
        {
            return EndWithoutStart.At(place, place.Text);
        }

        if (Says("<end> statement was not found")) return BlockNotClosed.At(whole);
        if (Says("Expecting 'in' word")) return ExpressionMissing.At(whole, "after the loop's variable, 'in' and a list");
        if (Says("for statement: Expecting a variable")) return AssignmentMisplaced.OfValue(whole, "in");
        if (Says("Expecting a closing") || Says("while expecting `]`") || Says("while expecting `)`") || Says("while expecting `}`"))
        {
            return Bracket(place, whole, source, tokens, statement);
        }

        if (Says("Expecting") && Says("expression") || Says("dot operator is expected") || Says("Expecting a colon") || Says("while expecting `:`") || Says("at least one value"))
        {
            var before = new Place(source, Before(place, tokens));
            return ExpressionMissing.At(before, Where(text, before.Text));
        }

        if (Says("increment or decrement")) return TemplateTokenUnexpected.At(source, place.Span, place.Text);
        if (place.Text.Length > 0 && place.Text[0] is not ('\n' or '\r') && !IsCode(place.Text[0]))
        {
            return TemplateCharacterUnknown.At(source, place.Span);
        }

        if (place.Text == "|") return TemplateTokenUnexpected.AtPipe(place);
        return TemplateTokenUnexpected.At(source, place.Span, place.Text);
    }

    private static string ProblemOf(string text) => text switch
    {
        _ when text.Contains("Expecting only a literal", StringComparison.Ordinal) => "a default is not a text, a number without a sign, true, false or null",
        _ when text.Contains("normal parameter after", StringComparison.Ordinal) => "a required parameter stands behind an optional one",
        _ when text.Contains("after a variable parameter", StringComparison.Ordinal) => "a parameter stands behind the one that takes the rest",
        _ when text.Contains("multiple variable", StringComparison.Ordinal) => "two parameters take the rest",
        _ => "its head cannot be read",
    };

    private static Diagnostic OpenString(SourceText source, Place place, CodeTokens tokens)
    {
        // The lexer runs to the end of the text; the quote stands behind the last token that it could read.
        var last = tokens.All.LastOrDefault(token => token.Type != TokenType.Invalid && token.End.Offset < Math.Max(place.Span.Start, 1));
        var from = Math.Min(last.End.Offset + 1, source.Length);
        var quote = source.Text.AsSpan(from).IndexOfAny('"', '\'', '`');
        var start = quote < 0 ? Math.Min(place.Span.Start, source.Length - 1) : from + quote;
        return TemplateStringNotClosed.At(source, TextSpan.FromBounds(start, Math.Min(source.Length, start + 1)), source.Text[start]);
    }

    private static Place EscapeAt(Place place)
    {
        var inside = place.Text.IndexOf('\\', StringComparison.Ordinal);
        var backslash = inside >= 0
            ? place.Span.Start + inside
            : place.Source.Text.LastIndexOf('\\', Math.Min(place.Span.Start, place.Source.Length - 1));
        return backslash < 0 ? place : place with { Span = TextSpan.FromBounds(backslash, Math.Min(place.Source.Length, backslash + 2)) };
    }

    private static Diagnostic LoopMember(Place whole, string text)
    {
        var start = text.IndexOf('<', StringComparison.Ordinal) + 1;
        var name = text[start..text.IndexOf('>', start)];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (loop, member) = dot < 0 ? (name, "") : (name[..dot], name[(dot + 1)..]);
        var at = whole.Text.IndexOf(name, StringComparison.Ordinal) is var found and >= 0
            ? whole.Span.Start + found + dot + 1
            : whole.Span.Start;
        return LoopMemberUnknown.At(whole with { Span = TextSpan.FromBounds(at, at + member.Length) }, loop, member);
    }

    private static Diagnostic Assignment(Place whole, SourceText source, CodeTokens tokens, StatementSpan statement)
    {
        var inside = tokens.In(statement).ToList();
        var sign = inside.FindLastIndex(token => token.Type == TokenType.Equal);
        if (sign > 0 && inside.FindIndex(token => token.Type == TokenType.OpenParen) is 1 && inside[sign - 1].Type == TokenType.CloseParen)
        {
            return FunctionInvalid.At(whole, "its head cannot be read");
        }

        if (sign <= 1 && whole.Text.Length > 0 && !char.IsLetter(whole.Text[0])) return AssignmentMisplaced.OfValue(whole, "=");
        var last = inside.FindLast(token => token.Type is TokenType.Equal);
        return AssignmentMisplaced.InExpression(last.Start.Offset > 0 ? PlaceOf(source, last) : whole);
    }

    private static Diagnostic Bracket(Place place, Place whole, SourceText source, CodeTokens tokens, StatementSpan statement)
    {
        var open = new Stack<Token>();
        foreach (var token in tokens.In(statement))
        {
            if (token.Type is TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace) open.Push(token);
            if (token.Type is TokenType.CloseParen or TokenType.CloseBracket or TokenType.CloseBrace && open.Count > 0) open.Pop();
        }

        if (open.Count == 0) return TemplateTokenUnexpected.At(source, place.Span.Length > 0 ? place.Span : whole.Span, place.Text);
        var bracket = open.Pop();
        return BracketNotClosed.At(
            PlaceOf(source, bracket), bracket.Type == TokenType.OpenParen ? ")" : bracket.Type == TokenType.OpenBracket ? "]" : "}");
    }

    /// <summary>Where the missing value should stand: behind what is there.</summary>
    private static TextSpan Before(Place place, CodeTokens tokens)
    {
        var last = tokens.All.Where(
            token => token.End.Offset < place.Span.Start
                && token.Type is not (TokenType.Whitespace or TokenType.WhitespaceFull or TokenType.NewLine)).LastOrDefault();
        return last.End.Offset > 0
            ? TextSpan.FromBounds(last.Start.Offset, Math.Min(place.Source.Length, last.End.Offset + 1))
            : place.Span;
    }

    private static string Where(string text, string before) => text switch
    {
        _ when text.Contains("to the right of the operator", StringComparison.Ordinal) => $"to the right of '{before}'",
        _ when text.Contains("pipe expression", StringComparison.Ordinal) => "after the pipe '|'",
        _ when text.Contains("a colon", StringComparison.Ordinal) => "after the member's name: write ':' and a value",
        _ when text.Contains("expecting `:`", StringComparison.Ordinal)
            || text.Contains("conditional expression", StringComparison.Ordinal) => "after '?': write a value, ':' and another",
        _ => $"after '{before}'",
    };

    private static bool IsCode(char c) =>
        char.IsLetterOrDigit(c) || "{}()[]\"'`$\\;|,:.?@^!=+-*/%<>#_ \t".Contains(c, StringComparison.Ordinal);

    private static Place PlaceOf(SourceText source, Token token) =>
        new(source, TextSpan.FromBounds(token.Start.Offset, Math.Min(source.Length, token.End.Offset + 1)));
}
