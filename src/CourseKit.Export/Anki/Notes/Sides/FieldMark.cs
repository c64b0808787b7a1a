using System.Globalization;

namespace CourseKit.Export;

/// <summary>
/// Stands in a side's HTML for the delimiters that only Anki reads, until <see cref="FieldText"/> has made everything else harmless to
/// Anki. Characters that Unicode promises never to assign and that no text is exchanged with, so that they pass HTML unread.
/// </summary>
internal static class FieldMark
{
    public const char MathOpen = '\uFDD2';
    public const char MathClose = '\uFDD3';
    public const char DisplayOpen = '\uFDD4';
    public const char DisplayClose = '\uFDD5';

    /// <summary>Then the number of the deletion, then <see cref="ClozeNumberEnd"/>.</summary>
    public const char ClozeOpen = '\uFDD6';
    public const char ClozeNumberEnd = '\uFDD7';
    public const char ClozeHint = '\uFDD8';
    public const char ClozeClose = '\uFDD9';

    private const char First = '\uFDD0';
    private const char Last = '\uFDEF';

    public static bool Is(char c) => c is >= First and <= Last;

    /// <summary>True for a mark that would run together with a brace beside it.</summary>
    public static bool IsBrace(char c) => c is ClozeOpen or ClozeClose;

    /// <summary>True for a mark that would run together with a colon beside it.</summary>
    public static bool IsColons(char c) => c is ClozeNumberEnd or ClozeHint;

    public static string OpenCloze(int number) => string.Create(CultureInfo.InvariantCulture, $"{ClozeOpen}{number}{ClozeNumberEnd}");

    /// <summary>What Anki reads; null for a character that is no mark by itself.</summary>
    public static string? TextOf(char mark) => mark switch
    {
        MathOpen => "\\(",
        MathClose => "\\)",
        DisplayOpen => "\\[",
        DisplayClose => "\\]",
        ClozeOpen => "{{c",
        ClozeNumberEnd or ClozeHint => "::",
        ClozeClose => "}}",
        _ => null,
    };
}
