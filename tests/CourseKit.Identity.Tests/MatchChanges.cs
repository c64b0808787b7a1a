namespace CourseKit.Model.Tests;

/// <summary>What a matching means for readers.</summary>
internal static class MatchChanges
{
    public static LockDiff Changes(this IdentityMatch match) => LockDiff.Between(match.Before, match.Lock);
}
