using System.Text.Json;

namespace CourseKit.Typesetting;

/// <summary>What became of a formula.</summary>
public abstract record MathResult
{
    /// <summary>It was typeset.</summary>
    /// <param name="Html">A <c>math</c> element. Where it has rows or references, <see cref="Mark"/>s stand for what the page puts
    /// there.</param>
    /// <param name="Rows">Its numbered lines, in order.</param>
    /// <param name="References">What it refers to, in order.</param>
    public sealed record Typeset(string Html, IReadOnlyList<EquationRow> Rows, IReadOnlyList<EquationReference> References) : MathResult;

    /// <summary>It is not TeX that can be typeset.</summary>
    /// <param name="Offset">In the TeX, in UTF-16 units; null when the whole formula is meant.</param>
    /// <param name="Message">What is wrong, in Temml's words.</param>
    public sealed record Mistake(int? Offset, string Message) : MathResult;

    /// <summary>It was given up.</summary>
    public sealed record GivenUp(TypesetTrouble Trouble) : MathResult;

    /// <summary>
    /// Stands before and after what the page fills in: <c>i0</c> the id of row 0 (an attribute, or nothing), <c>n0</c> its number,
    /// <c>r0</c> reference 0.
    /// </summary>
    public const char Mark = '\u0001';

    /// <param name="text">What math.js gave.</param>
    internal static MathResult Read(string text)
    {
        var line = text.IndexOf('\n');
        return text[0] switch
        {
            'm' => new Typeset(text[1..], [], []),
            'x' => WithRows(text, line),
            _ => new Mistake(
                text[1] == '-'
                    ? null
                    : int.Parse(text.AsSpan(1, line - 1), System.Globalization.CultureInfo.InvariantCulture), text[(line + 1)..]),
        };
    }

    private static Typeset WithRows(string text, int line)
    {
        using var head = JsonDocument.Parse(text.AsMemory(1, line - 1));
        return new Typeset(
            text[(line + 1)..],
            [.. head.RootElement.GetProperty("rows").EnumerateArray().Select(row => new EquationRow(Text(row, "label"), Text(row, "tag")))],
            [.. head.RootElement.GetProperty("refs").EnumerateArray().Select(row => new EquationReference(Text(row, "label")!, row.GetProperty("parentheses").GetBoolean()))]);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

/// <summary>A line of a formula that has a number or a tag.</summary>
/// <param name="Label">As the author wrote it; null for none.</param>
/// <param name="Tag">What <c>\tag</c> says, parentheses included; null for the next number.</param>
public sealed record EquationRow(string? Label, string? Tag);

/// <summary><c>\ref</c> or <c>\eqref</c>.</summary>
/// <param name="Parentheses">True for <c>\eqref</c>.</param>
public sealed record EquationReference(string Label, bool Parentheses);
