using System.Globalization;
using System.Text.RegularExpressions;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads what a header line asks beyond a type: <c>1..60</c>, <c>2020-01-01..</c>, <c>/[A-Z]+/</c>. Both ends of a range belong to it.
/// </summary>
internal sealed class HeaderLimits(SourceText template, ShortcodeParameter parameter, ICollection<Diagnostic> diagnostics)
{
    private const string Dots = "..";

    private bool TakesRange =>
        parameter.Type is ParameterType.Integer or ParameterType.Pixels or ParameterType.Number or ParameterType.Date;

    private bool TakesLength => parameter.Type is ParameterType.String or ParameterType.Markdown;

    private bool TakesPattern => TakesLength || parameter.Type is ParameterType.Link or ParameterType.Image;

    /// <summary>The parameter with its limits; one that cannot be read is reported, and nothing is asked for it.</summary>
    /// <param name="words">What stands on the line between type and default, the pattern left out: at most two pieces, one on each side of
    /// it.</param>
    public ShortcodeParameter Read(IEnumerable<TextSpan> words, HeaderPattern? pattern)
    {
        var limits = ParameterLimits.None;
        foreach (var word in words.Where(word => !word.IsEmpty))
        {
            if (limits == ParameterLimits.None) limits = ReadRange(word);
            else Report(word, $"'{template.GetText(word)}' is a second range", "one too many", "Write one range.");
        }

        if (pattern is { } found) limits = limits with { Pattern = ReadPattern(found) };
        return parameter with { Limits = limits };
    }

    private ParameterLimits ReadRange(TextSpan word)
    {
        var text = template.GetText(word);
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        var minimum = dots < 0 ? "" : text.Substring(0, dots).Trim();
        var maximum = dots < 0 ? "" : text.Substring(dots + Dots.Length).Trim();
        if (minimum.Length + maximum.Length == 0) Report(word, $"'{text}' is no limit", "not understood", $"Write a range, such as {Example}, or a pattern between slashes, such as /[A-Z]+/.");
        else if (!TakesRange && !TakesLength) Report(word, $"'{parameter.Name}' is {ParameterValue.Describe(parameter.Type)}, which has no range", "does not apply", "Ranges are for numbers, days and the length of texts.");
        else if (Limit(minimum) is not { } least || Limit(maximum) is not { } most) Report(word, $"'{text}' is no range of {Unit}", "wrong type", $"Write {Unit}, such as {Example}.");
        else if (least.Length > 0 && most.Length > 0 && RangeTest.Compare(ParameterField.TypeOf(parameter.Type), least, most) > 0) Report(word, "No value can be in this range", "the greater end is first", $"Write {most}..{least}.");
        else return new ParameterLimits(NullIfEmpty(least), NullIfEmpty(most));
        return ParameterLimits.None;
    }

    private string Example =>
        parameter.Type switch { ParameterType.Date => "2026-01-01..2026-12-31", ParameterType.Number => "0..1", _ => "1..60" };

    private string Unit => parameter.Type switch { ParameterType.Date => "days", ParameterType.Number => "numbers", _ when TakesLength => "lengths in characters", _ => "whole numbers" };

    /// <summary>In the notation of the type; empty for one that is not written, null for one that is not of the type.</summary>
    private string? Limit(string text)
    {
        if (text.Length == 0) return text;
        if (TakesLength)
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? count.ToString(CultureInfo.InvariantCulture)
                : null;
        }

        return ParameterValue.Fits(text, parameter) ? new FieldReader(ParameterField.Of(parameter)).Read(text).Value : null;
    }

    private string? ReadPattern(HeaderPattern pattern)
    {
        var expression = pattern.IsClosed ? template.GetText(TextSpan.FromBounds(pattern.Span.Start + 1, pattern.Span.End - 1)) : "";
        if (!TakesPattern) Report(pattern.Span, $"'{parameter.Name}' is {ParameterValue.Describe(parameter.Type)}, which has no pattern", "does not apply", "Patterns are for texts and addresses.");
        else if (!pattern.IsClosed) Report(pattern.Span, "The pattern is never closed", "opened here", @"Put a slash after it. A slash that belongs to the pattern is written \/.");
        else if (expression.Length == 0) Report(pattern.Span, "The pattern is empty", "matches nothing", "Write a regular expression between the slashes, or leave them out.");
        else if (Mistake(expression) is { } reason) Report(pattern.Span, "The pattern is no regular expression", Excerpt.Of(reason), "Close every bracket, and write a character that is meant literally with a backslash before it.");
        else return expression;
        return null;
    }

    private static string? Mistake(string expression)
    {
        try
        {
            _ = new Regex(expression, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private void Report(TextSpan span, string message, string label, string hint) =>
        diagnostics.Add(BadHeaderLimit.At(template.Locate(span), message, label, hint));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
