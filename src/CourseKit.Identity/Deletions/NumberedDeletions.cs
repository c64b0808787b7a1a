namespace CourseKit.Model;

/// <summary>Carries the numbers of deletions over an edit.</summary>
internal static class NumberedDeletions
{
    /// <summary>The numbers after an edit.</summary>
    /// <param name="before">The text that these numbers are of.</param>
    public static ClozeNumbers After(this ClozeNumbers numbers, string before, string after) =>
        new DeletionMatch(numbers, ClozeText.Of(before), ClozeText.Of(after)).Run();
}
