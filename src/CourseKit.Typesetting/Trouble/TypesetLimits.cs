namespace CourseKit.Typesetting;

/// <summary>How much one formula or one piece of code may take.</summary>
/// <param name="Time">On the wall, since that is what the author waits.</param>
/// <param name="HeapBytes">What all scripts of an engine hold together.</param>
public sealed record TypesetLimits(TimeSpan Time, long HeapBytes)
{
    /// <summary>A thousand times what a long formula takes, so that a busy machine finds nothing that an idle one does not.</summary>
    public static TypesetLimits Default { get; } = new(TimeSpan.FromSeconds(20), 512L * 1024 * 1024);
}
