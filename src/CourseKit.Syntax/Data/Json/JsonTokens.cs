using System.Text;

namespace CourseKit.Syntax;

/// <summary>Reads JSON's names, texts and plain values.</summary>
internal sealed class JsonTokens(TextCursor cursor)
{
    private static readonly char[] _inDouble = ['"', '\\', '\n', '\r'];
    private static readonly char[] _inSingle = ['\'', '\\', '\n', '\r'];

    /// <summary>Goes over white space and, with a report, comments.</summary>
    public void SkipSpace()
    {
        while (!cursor.IsAtEnd)
        {
            if (cursor.Current is ' ' or '\t' or '\n' or '\r') cursor.At++;
            else if (cursor.StartsWith("//") || cursor.Current == '#') SkipComment(() => cursor.SkipToLineEnd());
            else if (cursor.StartsWith("/*")) SkipComment(SkipToCommentEnd);
            else return;
        }
    }

    /// <summary>Null, and a report, when no name stands here.</summary>
    public DataName? ReadName()
    {
        var start = cursor.At;
        if (cursor.Current is '"' or '\'') return ReadText() is { } text ? new DataName(text, cursor.SpanFrom(start)) : null;
        while (char.IsLetterOrDigit(cursor.Current) || cursor.Current is '_' or '-' or '$') cursor.At++;
        if (cursor.At == start)
        {
            cursor.Report(
                UnexpectedText.At(
                    cursor.Source, cursor.CurrentSpan, "A name is missing here", "Write a name in double quotes, a colon and a value."));
            return null;
        }

        var name = new DataName(cursor.TextFrom(start), cursor.SpanFrom(start));
        cursor.Report(
            NotStrictJson.At(
                cursor.Source, name.Span, $"The name '{Excerpt.Of(name.Text)}' is not in quotes", $"Write \"{Excerpt.Of(name.Text)}\"."));
        return name;
    }

    public ScalarNode? ReadScalar()
    {
        var start = cursor.At;
        if (cursor.Current is '"' or '\'')
        {
            return ReadText() is { } text ? new ScalarNode(cursor.SpanFrom(start), text, ScalarKind.String, Quoted: true) : null;
        }

        while (!cursor.IsAtEnd && !IsDelimiter(cursor.Current)) cursor.At++;
        var word = cursor.TextFrom(start);
        if (word.Length > 0 && KindOf(word) is { } kind) return new ScalarNode(cursor.SpanFrom(start), word, kind, Quoted: false);
        if (word.Length == 0) cursor.Report(UnexpectedText.At(cursor.Source, cursor.CurrentSpan, "A value is missing here", "Write a value, or remove what stands before it."));
        else cursor.Report(MalformedValue.At(cursor.Source, cursor.SpanFrom(start), $"'{Excerpt.Of(word)}' is not a JSON value", Hint(word)));
        return null;
    }

    /// <summary>Leaves out the rest of an item: up to a comma, a closing bracket or the line's end.</summary>
    public void SkipItem()
    {
        while (!cursor.IsAtLineEnd && cursor.Current is not (',' or ']' or '}')) cursor.At++;
    }

    private string? ReadText()
    {
        var opening = cursor.CurrentSpan;
        var quote = cursor.Current;
        if (quote == '\'') cursor.Report(NotStrictJson.At(cursor.Source, opening, "A text stands in single quotes", "Use double quotes."));
        StringBuilder? value = null;
        cursor.At++;
        while (!cursor.IsAtLineEnd)
        {
            var start = cursor.At;
            SkipPlain(quote);
            if (cursor.Current == quote && !cursor.IsAtEnd)
            {
                var rest = cursor.TextFrom(start);
                cursor.At++;
                return value is null ? rest : value.Append(rest).ToString();
            }

            value ??= new StringBuilder();
            value.Append(cursor.Source.Text, start, cursor.At - start);
            if (!cursor.IsAtEnd && cursor.Current == '\\') EscapeReader.Read(cursor, DataFormat.Json, value);
        }

        cursor.Report(StringNotClosed.At(cursor.Source, opening));
        return null;
    }

    /// <summary>Goes to the quote, escape or line end that comes next; a lock file is megabytes of such text.</summary>
    private void SkipPlain(char quote)
    {
        var text = cursor.Source.Text.AsSpan(cursor.At, cursor.End - cursor.At);
        var length = quote == '"' ? text.IndexOfAny(_inDouble) : text.IndexOfAny(_inSingle);
        cursor.At = length < 0 ? cursor.End : cursor.At + length;
    }

    private static ScalarKind? KindOf(string word)
    {
        if (word is "true" or "false") return ScalarKind.Boolean;
        if (word == "null") return ScalarKind.Null;
        var digits = word[0] == '-' ? 1 : 0;
        var zero = word.Length > digits + 1 && word[digits] == '0' && word[digits + 1] is not ('.' or 'e' or 'E');
        if (digits == word.Length || word[digits] is not (>= '0' and <= '9') || zero || word.IndexOf('_') >= 0 || word[word.Length - 1] == '.') return null;
        if (DataNumber.TryInteger(word, out _)) return ScalarKind.Integer;
        return DataNumber.TryFloat(word, out _) && word.IndexOf(".e", StringComparison.OrdinalIgnoreCase) < 0 ? ScalarKind.Float : null;
    }

    private static string Hint(string word) => word.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => "Write 'true'.",
        "false" or "no" or "off" => "Write 'false'.",
        "none" or "nil" or "undefined" or "null" => "Write 'null', or remove the setting.",
        _ => $"Put text in quotes: \"{Excerpt.Of(word)}\"",
    };

    private static bool IsDelimiter(char c) => c is ',' or ']' or '}' or '[' or '{' or ':' or '"' or ' ' or '\t' or '\n' or '\r';

    private void SkipComment(Action skip)
    {
        var start = cursor.At;
        skip();
        cursor.Report(
            NotStrictJson.At(
                cursor.Source, cursor.SpanFrom(start), "JSON has no comments", "Remove the comment, or write the settings in YAML."));
    }

    private void SkipToCommentEnd()
    {
        var close = cursor.Source.Text.IndexOf("*/", cursor.At + 2, cursor.End - cursor.At - 2, StringComparison.Ordinal);
        cursor.At = close < 0 ? cursor.End : close + 2;
    }
}
