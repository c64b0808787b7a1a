namespace CourseKit.Diffs;

/// <summary>Which of two texts a piece stands in.</summary>
public enum DiffPart
{
    Same,
    Removed,
    Added,
}

/// <summary>A piece of two texts: in both, only in the old one, or only in the new one.</summary>
public sealed record DiffSegment(DiffPart Part, string Text);
