namespace CourseKit.Syntax;

/// <summary>Where the front matter of a file stands, found before anything in it is read.</summary>
/// <param name="Span">From the start of the file to the end of the closing line, its line ending included.</param>
/// <param name="Opening">The opening mark.</param>
/// <param name="Content">What lies between the marks; for JSON the braces belong to it.</param>
/// <param name="Closed">False when the closing mark is missing and <paramref name="Content"/> ends where the page seems to begin.</param>
internal readonly record struct FrontMatterBlock(DataFormat Format, TextSpan Span, TextSpan Opening, TextSpan Content, bool Closed)
{
    public string ClosingMark => Format switch
    {
        DataFormat.Yaml => "---",
        DataFormat.Toml => "+++",
        _ => "}",
    };

    /// <summary>Finds the block as Hugo does: at the very start, after nothing but a byte order mark and white space.</summary>
    public static FrontMatterBlock? Find(string text)
    {
        var start = 0;
        while (start < text.Length && (text[start] is '\uFEFF' or ' ' or '\t' or '\r' or '\n')) start++;
        if (start == text.Length) return null;
        return text[start] switch
        {
            '-' => FencedFrontMatter.Find(text, start, DataFormat.Yaml),
            '+' => FencedFrontMatter.Find(text, start, DataFormat.Toml),
            '{' => JsonFrontMatter.Find(text, start),
            _ => null,
        };
    }
}
