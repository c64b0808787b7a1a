namespace CourseKit.Diffs;

/// <summary>A part of one sequence and what stands in its place in another; either may be empty. Numbers of items, from 0.</summary>
/// <param name="OldEnd">The item after the last that goes.</param>
/// <param name="NowEnd">The item after the last that comes.</param>
internal readonly record struct Change(int Old, int OldEnd, int Now, int NowEnd)
{
    public bool IsInsertion => Old == OldEnd;

    public bool HasOneSide => IsInsertion || Now == NowEnd;
}
