using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>CK6031 to CK6039: the lock file and git.</summary>
public static class LockFileRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        CommittedLockUnreadable.Rule,
        LockNotMerged.Rule,
        NoRepository.Rule,
        LockMergeDecided.Rule,
        NothingToMerge.Rule,
        MergeDriverNotInstalled.Rule,
    ];
}
