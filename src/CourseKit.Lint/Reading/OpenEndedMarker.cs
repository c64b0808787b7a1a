using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds the words by which authors say, in the text of a prompt, that several answers are right.</summary>
internal static class OpenEndedMarker
{
    private static readonly string[] _inParentheses =
    [
        "multiple possible answers", "multiple answers possible", "multiple answers", "many possible answers", "several possible answers",
        "several answers possible", "various answers possible", "answers may vary", "answers will vary", "any of", "at least one",
    ];

    /// <summary>The marker with its parentheses; null when there is none.</summary>
    public static TextSpan? Find(ReadText side)
    {
        var text = side.Text;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var isMarker = _inParentheses.Any(
                marker => string.Compare(text, open + 1, marker, 0, marker.Length, StringComparison.OrdinalIgnoreCase) == 0);
            var close = isMarker ? text.IndexOf(')', open) : -1;
            if (close >= 0) return TextSpan.FromBounds(open, close + 1);
        }

        return AtStart(side);
    }

    /// <summary>True for parentheses that hold the marker and nothing more, so that nothing is lost when they go.</summary>
    public static bool IsWhole(string marker) =>
        marker.Length > 2 && marker[0] == '('
            && _inParentheses.Contains(marker.Substring(1, marker.Length - 2).TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    /// <summary>"Any of …", "At least one of …" as the first words of a side.</summary>
    private static TextSpan? AtStart(ReadText side)
    {
        var words = side.Words;
        if (words.Count > 2 && words[0].Key == "any" && words[1].Key == "of") return TextSpan.FromBounds(words[0].Start, words[1].End);
        var isLeast = words.Count > 3 && words[0].Key == "at" && words[1].Key == "least" && words[2].Key == "one";
        return isLeast ? TextSpan.FromBounds(words[0].Start, words[2].End) : null;
    }

    /// <summary>The words that ask for an example: "Give a toy example"; null when none do.</summary>
    public static (int First, int Last)? Request(ReadText question)
    {
        var words = question.Words;
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i].Key is not ("give" or "provide" or "name" or "describe") || words[i + 1].Key is not ("a" or "an" or "one" or "another" or "some")) continue;
            for (var at = i + 2; at < words.Count && at <= i + 5; at++)
            {
                if (words[at].Key is "example" or "examples") return (i, at);
            }
        }

        return null;
    }
}
