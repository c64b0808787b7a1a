namespace CourseKit.Syntax;

/// <summary>A line of the line form: its text without metadata, and whether a blank line stands before it.</summary>
internal sealed record PairLine(TextSpan Content, MappedText Text, AttributeList Metadata, bool StartsGroup)
{
    public string Value => Text.Text;

    /// <summary>True when it reads like a question: it ends in a question mark, or asks to fill a blank or do something.</summary>
    public bool LooksLikeQuestion
    {
        get
        {
            var end = Value.TrimEnd(' ', ')', '.', '"', '”', '*', '_');
            return !Metadata.Attributes.IsEmpty || end.EndsWith("?", StringComparison.Ordinal)
                || end.EndsWith("？", StringComparison.Ordinal)
                || Value.IndexOf("?", StringComparison.Ordinal) > 0 || Value.IndexOf("___", StringComparison.Ordinal) >= 0;
        }
    }
}
