namespace CourseKit.Typesetting;

/// <summary>What became of a piece of code.</summary>
public abstract record CodeResult
{
    /// <param name="Html">No element goes over the end of a line.</param>
    public sealed record Coloured(string Html) : CodeResult;

    /// <summary>It was given up.</summary>
    public sealed record GivenUp(TypesetTrouble Trouble) : CodeResult;
}
