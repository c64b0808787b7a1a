namespace CourseKit.Export;

/// <summary>Knows, character by character, whether well-formed HTML is in a tag or in text.</summary>
internal sealed class HtmlPosition
{
    private char _quote;

    public bool InTag { get; private set; }

    public void Pass(char c)
    {
        if (!InTag) InTag = c == '<';
        else if (_quote != '\0') _quote = c == _quote ? '\0' : _quote;
        else if (c is '"' or '\'') _quote = c;
        else if (c == '>') InTag = false;
    }
}
