using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Turns the words "(Multiple possible answers)" into the mark <c>{.open-ended}</c> on the question.</summary>
internal static class OpenEndedFix
{
    private const string Mark = ".open-ended";

    /// <param name="side">The side with the words.</param>
    /// <param name="marker">Where in it they stand.</param>
    /// <returns>Null where taking them out would leave a sentence without its words, or where the mark has no certain place.</returns>
    public static Fix? Of(PromptReading prompt, ReadText side, TextSpan marker)
    {
        if (!OpenEndedMarker.IsWhole(side.Text.Substring(marker.Start, marker.Length))) return null;
        if (SourceOf(prompt.Prompt.Question) is not var (source, question) || question.IsEmpty) return null;
        var span = side.PlaceOf(marker).Span;
        var host = prompt.Answer is not null && ReferenceEquals(side, prompt.Answer) ? SourceOf(prompt.Prompt.Answer!) : (source, question);
        if (host is not var (text, around) || !ReferenceEquals(text, source) || !around.Contains(span)) return null;
        if (span.Length != marker.Length || Cut(source.Text, around, span) is not { } cut) return null;
        var edits = new List<TextEdit> { TextEdit.Delete(source, cut) };
        if (!prompt.IsMarkedOpenEnded)
        {
            if (MarkAfter(source, question) is not { } mark) return null;
            edits.Add(mark);
        }

        return new Fix(
            "Take the words out and mark the question {.open-ended}", edits.OrderBy(edit => edit.Location.Span.Start)
                .ThenBy(edit => edit.Location.Span.End).ToEquatableArray());
    }

    /// <summary>The one piece of one file that a side of one line is; null for a side of several lines or pieces.</summary>
    private static (SourceText Source, TextSpan Span)? SourceOf(MappedText side)
    {
        var pieces = side.Pieces(new TextSpan(0, side.Text.Length)).ToList();
        var isLine = pieces.Count == 1 && pieces[0].Verbatim && side.Text.IndexOfAny(['\n', '\r']) < 0;
        return isLine ? (pieces[0].Source, pieces[0].SourceSpan) : null;
    }

    /// <summary>
    /// The words with the blanks that divide them from the rest, and a full stop of their own after them. Null when they touch other
    /// text, such as emphasis marks around them, and when nothing else is there.
    /// </summary>
    private static TextSpan? Cut(string text, TextSpan side, TextSpan marker)
    {
        var start = marker.Start;
        while (start > side.Start && IsBlank(text[start - 1])) start--;
        var end = marker.End;
        var isFirst = start == side.Start;
        if (!isFirst && start == marker.Start) return null;
        if (isFirst)
        {
            if (end < side.End && !IsBlank(text[end])) return null;
            while (end < side.End && IsBlank(text[end])) end++;
        }
        else if (end < side.End && !IsBlank(text[end]))
        {
            if (!IsSentenceEnd(text[end]) || (end + 1 < side.End && !IsBlank(text[end + 1]))) return null;
            if (text[end] == '.' && IsSentenceEnd(text[start - 1])) end++;
        }

        return end - start < side.Length ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary>
    /// In the braces behind the question, or in new ones. Null when something else stands there: it is no line of a review block.
    /// </summary>
    private static TextEdit? MarkAfter(SourceText source, TextSpan question)
    {
        var line = source.GetLine(source.GetPosition(question.End).Line);
        var at = question.End;
        while (at < line.End && IsBlank(source.Text[at])) at++;
        if (at == line.End) return TextEdit.Insert(source, question.End, " {" + Mark + "}");
        var end = line.End;
        while (end > at && IsBlank(source.Text[end - 1])) end--;
        var isList = source.Text[at] == '{' && source.Text[end - 1] == '}';
        return isList ? TextEdit.Insert(source, end - 1, source.Text[end - 2] == '{' ? Mark : " " + Mark) : null;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static bool IsSentenceEnd(char c) => c is '.' or '?' or '!';
}
