namespace CourseKit.Model;

/// <summary>Digits that are set lower or higher than the line, as in H₂O and 10⁹.</summary>
internal static class Digits
{
    /// <summary>The same digit on the line; every other character as it is.</summary>
    public static char OnTheLine(char c) => c switch
    {
        >= '\u2080' and <= '\u2089' => (char)(c - '\u2080' + '0'),
        '\u2070' or (>= '\u2074' and <= '\u2079') => (char)(c - '\u2070' + '0'),
        '\u00B9' => '1',
        '\u00B2' or '\u00B3' => (char)(c - '\u00B2' + '2'),
        _ => c,
    };
}
