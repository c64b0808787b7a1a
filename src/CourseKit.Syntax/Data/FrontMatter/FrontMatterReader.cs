namespace CourseKit.Syntax;

/// <summary>Reads the settings at the head of a content file.</summary>
public static class FrontMatterReader
{
    /// <summary>
    /// Takes a whole content file, gives its front matter, or null when it has none. What is wrong with it is added to
    /// <paramref name="diagnostics"/>; the front matter is still returned with what could be read, so that the page
    /// after it is parsed all the same.
    /// </summary>
    public static FrontMatter? Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        if (FrontMatterBlock.Find(source.Text) is not { } block) return null;

        // JSON's first brace is both: its reader reports it as open once more, and once is enough.
        if (!block.Closed) diagnostics.Add(FrontMatterNotClosed.At(source, block.Opening, block.ClosingMark));
        var found = new List<Diagnostic>();
        var root = DataReader.Read(block.Format, source, block.Content, found);
        foreach (var finding in found)
        {
            if (block.Closed || finding.Rule != UnmatchedBracket.Rule || finding.Location.Span != block.Opening) diagnostics.Add(finding);
        }

        return new FrontMatter(block.Format, block.Span, root);
    }
}
