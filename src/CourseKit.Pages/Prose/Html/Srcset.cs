using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The pictures that a <c>srcset</c> offers (HTML standard, §4.8.4.3.8): addresses with widths or densities, between commas.
/// </summary>
internal static class Srcset
{
    /// <returns>Where each address stands in the value.</returns>
    public static IEnumerable<TextSpan> Addresses(string value)
    {
        var at = 0;
        while (true)
        {
            while (at < value.Length && (IsBlank(value[at]) || value[at] == ',')) at++;
            if (at >= value.Length) yield break;
            var start = at;
            while (at < value.Length && !IsBlank(value[at])) at++;
            var end = at;
            while (value[end - 1] == ',') end--;
            yield return TextSpan.FromBounds(start, end);
            // An address that ends in a comma has no descriptor behind it.
            if (end == at) at = EndOfDescriptor(value, at);
        }
    }

    private static int EndOfDescriptor(string value, int at)
    {
        for (var inBrackets = false; at < value.Length && (inBrackets || value[at] != ','); at++)
        {
            if (value[at] is '(' or ')') inBrackets = value[at] == '(';
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
